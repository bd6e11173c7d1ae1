import type { Weekday } from './calendar';
import { readDate } from './date';
import { readTime } from './time';
import type { Read, Token } from './tokens';
import { FUTURE, LEADS, MARKET_DAYS, monthOf, NOW, PARTS_OF_DAY, PAST, set, weekdayNamed } from './words';

/** How many tokens may stand between a weekday and its date. */
const REACH = 9;
const BETWEEN = new Set([',', '(', ':', '-', '/', '|', '.', '"']);
const COUNTERS = set(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa tiap setiap per akhir awal',
);

/** The weekdays before a date, and what is said on the way to it. */
interface Lead extends Read<Weekday[]> {
  lies: 'past' | 'future' | null;
  brackets: number;
  time: string | null;
}

/** "Rabu Pon malam kemarin, tanggal (": one or more weekdays up to where their date must begin. */
export function readWeekdays(tokens: readonly Token[], at: number): Lead | null {
  const first = weekdayAt(tokens, at);
  if (!first) return null;
  const lead: Lead = { value: [first.value], next: first.next, lies: null, brackets: 0, time: null };
  for (;;) {
    const link = skipWeekdayLink(tokens, lead.next);
    const another = link === null ? null : weekdayAt(tokens, link);
    if (!another || lead.value.length === 7) break;
    lead.value.push(another.value);
    lead.next = another.next;
  }
  for (let steps = 0; steps < REACH; steps++) {
    const token = tokens[lead.next];
    if (!token) return null;
    if (token.kind === 'number') {
      const time = readTime(tokens, lead.next);
      if (!time || readDate(tokens, lead.next)?.value.form !== 'bare') return lead;
      lead.time = time.value;
      lead.next = time.next;
      continue;
    }
    if (token.kind === 'word') {
      const time = token.text === 'pukul' || token.text === 'jam' ? readTime(tokens, lead.next) : null;
      if (time) {
        lead.time = time.value;
        lead.next = time.next;
        continue;
      }
      if (monthOf(token.text)) return lead;
      if (PAST.has(token.text)) lead.lies = 'past';
      else if (FUTURE.has(token.text)) lead.lies = 'future';
      else if (!isAside(token.text)) return null;
    } else if (BETWEEN.has(token.text)) {
      if (token.text === '(') lead.brackets++;
    } else if (token.text === ')' && lead.brackets > 0) lead.brackets--;
    else return null;
    lead.next++;
  }
  return null;
}

function isAside(word: string): boolean {
  return (
    MARKET_DAYS.has(word) ||
    PARTS_OF_DAY.has(word) ||
    LEADS.has(word) ||
    NOW.has(word) ||
    word === 'pekan' ||
    word === 'minggu' ||
    word === 'yang' ||
    word === 'yg'
  );
}

/** A weekday's name, "jum,at" too; not "dua minggu", "minggu ke-3", "minggu tenang". */
export function weekdayAt(tokens: readonly Token[], at: number): Read<Weekday> | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const [mark, rest] = [tokens[at + 1], tokens[at + 2]];
  if (token.text === 'jum' && rest?.text === 'at' && mark?.kind === 'mark') return { value: 5, next: at + 3 };
  if (token.text === 'jum' && mark?.text === 'at') return { value: 5, next: at + 2 };
  const value = weekdayNamed(token.text);
  if (value === null) return null;
  if (token.text === 'minggu') {
    const before = tokens[at - 1];
    if (before?.kind === 'number' || COUNTERS.has(before?.text ?? '')) return null;
    if (
      ['ke', 'tenang', 'lalu', 'ini', 'depan', 'pertama', 'kedua', 'ketiga', 'keempat', 'terakhir'].includes(
        mark?.text ?? '',
      )
    )
      return null;
  }
  const dotted = mark?.text === '.' && token.text.length <= 4;
  return { value, next: dotted ? at + 2 : at + 1 };
}

function skipWeekdayLink(tokens: readonly Token[], at: number): number | null {
  let next = at;
  if (tokens[next]?.text === 's' && tokens[next + 2]?.text === 'd') next += 3;
  else if (['-', '/', ',', '&', 'dan', 'hingga', 'sampai', 'sd', 'serta'].includes(tokens[next]?.text ?? ''))
    next++;
  else return null;
  while (['.', 'dan', 'dengan', 'hari', '&'].includes(tokens[next]?.text ?? '')) next++;
  return next;
}
