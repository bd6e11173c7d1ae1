import type { Weekday } from './calendar';
import { monthAt, type PartialDate, readBare, readDate, readYear } from './date';
import { readTime } from './time';
import { past, type Read, type Token, textAt } from './tokens';
import {
  DATE_WORDS,
  FUTURE,
  LEADS,
  MARKET_DAYS,
  monthOf,
  NOW,
  NUMBERED,
  PARTS_OF_DAY,
  PAST,
  set,
  weekdayNamed,
} from './words';

/** How many tokens may stand between a weekday and its date. */
const REACH = 9;
const BETWEEN = set(', ( : - / | . "');
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
function readWeekdays(tokens: readonly Token[], at: number): Lead | null {
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

const ASIDES = set('pekan minggu yang yg');

function isAside(word: string): boolean {
  return [MARKET_DAYS, PARTS_OF_DAY, LEADS, NOW, ASIDES].some((words) => words.has(word));
}

/** After "minggu" that is a week. */
const WEEK_AFTER = set('ke tenang lalu ini depan pertama kedua ketiga keempat terakhir');

/** A weekday's name, "jum,at" too; not "dua minggu", "minggu ke-3", "minggu tenang". */
function weekdayAt(tokens: readonly Token[], at: number): Read<Weekday> | null {
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
    if (WEEK_AFTER.has(textAt(tokens, at + 1))) return null;
  }
  const dotted = mark?.text === '.' && token.text.length <= 4;
  return { value, next: dotted ? at + 2 : at + 1 };
}

function skipWeekdayLink(tokens: readonly Token[], at: number): number | null {
  const isSd = tokens[at]?.text === 's' && tokens[at + 2]?.text === 'd';
  if (!isSd && !WEEKDAY_LINKS.has(textAt(tokens, at))) return null;
  return past(tokens, isSd ? at + 3 : at + 1, AFTER_LINK);
}

const WEEKDAY_LINKS = set('- / , & dan hingga sampai sd serta');
const AFTER_LINK = set('. dan dengan hari &');

/** How many words and marks after a date may belong to it. */
const TAIL = 9;

/** What is said beside a date. */
interface Said {
  /** Two of them where a range follows ("Sabtu-Minggu, 15-16 April"). */
  weekdays: Weekday[];
  /** 'lalu' or 'mendatang'. */
  lies: 'past' | 'future' | null;
  /** Months and years counted from the post's own: "bulan depan" is 1, "tahun lalu" is -1. */
  monthsOn: number | null;
  yearsOn: number | null;
  /** Local 'HH:MM'. */
  time: string | null;
}

/** What follows a date and belongs to it: ")", "lalu", "(Senin)", "bulan depan", "siang", a clock time; `to` is after the last of it. */
function readTail(tokens: readonly Token[], at: number, openBrackets: number): Read<Said> & { to: number } {
  const said: Said = { weekdays: [], lies: null, monthsOn: null, yearsOn: null, time: null };
  const tail = { value: said, next: at, to: at };
  let brackets = openBrackets;
  for (let steps = 0; steps < TAIL && tokens[tail.next]; steps++) {
    const time = said.time === null ? readTime(tokens, tail.next) : null;
    const aside = time ? { value: { time: time.value }, next: time.next } : readAside(tokens, tail.next);
    if (aside) {
      Object.assign(said, aside.value);
      tail.next = tail.to = aside.next;
      continue;
    }
    if (tokens[tail.next]?.text !== ')') break;
    tail.next++;
    if (brackets > 0) tail.to = tail.next;
    brackets--;
  }
  return tail;
}

function readAside(tokens: readonly Token[], at: number): Read<Partial<Said>> | null {
  const word = textAt(tokens, at);
  const after = textAt(tokens, at + 1);
  if (word === 'yang') {
    if (after === 'lalu') return { value: { lies: 'past' }, next: at + 2 };
    if (after === 'akan' && ['datang', 'mendatang'].includes(textAt(tokens, at + 2)))
      return { value: { lies: 'future' }, next: at + 3 };
    return null;
  }
  if (word === 'bulan' || word === 'tahun') {
    const count = relative(after);
    return count === null
      ? null
      : { value: { [word === 'bulan' ? 'monthsOn' : 'yearsOn']: count }, next: at + 2 };
  }
  if (word === '(') {
    const named = weekdayAt(tokens, tokens[at + 1]?.text === 'hari' ? at + 2 : at + 1);
    if (named && tokens[named.next]?.text === ')')
      return { value: { weekdays: [named.value] }, next: named.next + 1 };
    const today = after === 'hari' && tokens[at + 2]?.text === 'ini' && tokens[at + 3]?.text === ')';
    return today ? { value: {}, next: at + 4 } : null;
  }
  if (PAST.has(word)) return { value: { lies: 'past' }, next: at + 1 };
  if (FUTURE.has(word)) return { value: { lies: 'future' }, next: at + 1 };
  if (PARTS_OF_DAY.has(word) || NOW.has(word))
    return { value: {}, next: at + (word === 'dini' && after === 'hari' ? 2 : 1) };
  return null;
}

function relative(word: string): number | null {
  if (word === 'ini') return 0;
  if (PAST.has(word)) return -1;
  return FUTURE.has(word) ? 1 : null;
}

/** A date with what stands around it: "Jumat kemarin (10/3)", "Rabu, 17 April 2024 pukul 09.00 WIB". */
export interface Point extends PartialDate, Said {
  /** Days from the post's own, for "hari ini" and "besok" in place of a date. */
  daysOn: number | null;
  /** A day's number in brackets after its weekday and no month: "Senin (24) lalu". */
  ofWeekday: boolean;
  /** Tokens of the text it takes up: its first and the one after its last. */
  from: number;
  to: number;
}

const BEFORE_WEAK = set(
  'pada sejak mulai dimulai hingga sampai dari per d sd antara di sebelum setelah sesudah pasca pascatanggal ' +
    'terhitung yakni yaitu besok kemarin lalu ini tadi malam berakhir rampung selesai dan dengan',
);
const WEEKS_OF_A_MONTH = 5;
const FRACTIONS = set('sepertiga seperempat setengah separuh pertiga perempat perlima');
const PARTS_NUMBERED = set(
  'tahap gelombang sesi zona divisi kelompok putaran kategori seri wilayah nomornya poin butir',
);

/** A weekday, its date and what is said right after it. `joined`: a connector or a list stands before it. */
export function readPoint(tokens: readonly Token[], at: number, joined = false): Read<Point> | null {
  const lead = readWeekdays(tokens, at);
  const dateAt = lead?.next ?? skipLeads(tokens, at, joined);
  const after = lead ? 'weekday' : joined ? 'link' : 'none';
  const read = readDate(tokens, dateAt);
  const stands = read && mayBeDate(tokens, dateAt, read, after);
  const date = stands ? read : readBare(tokens, dateAt);
  if (!date || (!stands && !mayBeDate(tokens, dateAt, date, after))) return null;
  const { value: said, next: end, to } = readTail(tokens, date.next, lead?.brackets ?? 0);
  const bare = date.value.form === 'bare';
  if (bare && after === 'none' && said.monthsOn !== null && isLength(tokens, dateAt)) return null;
  const point: Point = {
    ...date.value,
    weekdays: lead ? [...lead.value, ...said.weekdays] : said.weekdays,
    lies: said.lies ?? lead?.lies ?? null,
    monthsOn: said.monthsOn,
    yearsOn: said.yearsOn,
    daysOn: null,
    ofWeekday: bare && lead?.value.length === 1 && isBracketed(tokens, dateAt),
    time: said.time ?? lead?.time ?? null,
    from: lead ? at : dateAt,
    to: Math.max(date.next, to),
  };
  const month = bare && said.weekdays.length > 0 ? monthAt(tokens, end) : null;
  if (!month) return { value: point, next: end };
  const year = readYear(tokens, month.next, false);
  const next = year?.next ?? month.next;
  return {
    value: { ...point, month: month.value.month, year: year?.value ?? null, form: 'named', to: next },
    next,
  };
}

/** A date with nothing said around it. */
export function pointOf(date: PartialDate, from: number, to: number): Point {
  const unsaid = { lies: null, monthsOn: null, yearsOn: null, daysOn: null, ofWeekday: false, time: null };
  return { ...date, weekdays: [], ...unsaid, from, to };
}

/** "4 bulan lalu", "selama 3 bulan mendatang": a length of time, unless "tanggal" stands before it. @rule 4 */
function isLength(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.value ?? 0) <= 12 && !DATE_WORDS.has(textAt(tokens, at - 1));
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
}

/** Past "tanggal", "pada", "(" where a connector or a comma stands before the date. */
function skipLeads(tokens: readonly Token[], at: number, joined: boolean): number {
  if (!joined) return at;
  let next = at;
  for (let steps = 0; steps < 5; steps++) {
    const text = textAt(tokens, next);
    const dot = text === '.' && DATE_WORDS.has(textAt(tokens, next - 1));
    if (!LEADS.has(text) && text !== '(' && text !== ':' && !dot && text !== 'nanti' && text !== 'akhirnya')
      break;
    next++;
  }
  return next;
}

/** Whether a date may be one, from what stands before it: numbers alone are often something else. */
function mayBeDate(
  tokens: readonly Token[],
  at: number,
  { value, next }: Read<PartialDate>,
  after: 'weekday' | 'link' | 'none',
): boolean {
  if (value.form === 'named' && !value.weak) return !isCounted(tokens, at);
  const dashed = value.form === 'numeric' && value.year === null && tokens[at + 1]?.text === '-';
  if (after === 'weekday') return !dashed || tokens[next]?.kind !== 'word';
  const before = tokens[at - 1];
  const word = (before?.text === '.' || before?.text === ':' ? tokens[at - 2] : before)?.text ?? '';
  if (value.form === 'bare' && isMovedTo(tokens, at)) return true;
  const isTo =
    word === 'ke' && (value.year !== null || (value.form === 'numeric' && opensNumericRange(tokens, next)));
  if ((NUMBERED.has(word) && !isTo) || FRACTIONS.has(word)) return false;
  if (value.form === 'bare') return after === 'link' || !PARTS_NUMBERED.has(word);
  if (!value.weak || (after === 'link' && !dashed)) return true;
  if (value.form === 'numeric' && tokens[at + 1]?.text !== '/' && value.year === null)
    return opensNumericRange(tokens, next);
  if (DATE_WORDS.has(word) || BEFORE_WEAK.has(before?.text ?? '')) return true;
  if (value.year !== null && isAlone(tokens, at, next)) return true;
  if (before?.text === '(') return !FRACTIONS.has(textAt(tokens, at - 2)) && !isQuantity(tokens[next]);
  if (at === 0 && !tokens[next]) return tokens[at + 1]?.text === '/';
  return value.form === 'numeric' && value.year === null && opensNumericRange(tokens, next);
}

/** "dari 24 Juni-24 Juli ke 1-31 Juli": the days that others are moved to. */
function isMovedTo(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === 'ke' &&
    tokens.slice(Math.max(0, at - 14), at).some(({ text }) => text === 'dari')
  );
}

/** "minggu ke 2 Juli": a week of a month. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === 'ke' &&
    ['minggu', 'pekan'].includes(textAt(tokens, at - 2)) &&
    (tokens[at]?.value ?? 0) <= WEEKS_OF_A_MONTH
  );
}

/** "16-7-24" and, on a line of its own, "16.7.24". */
function isAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const opens = !before || tokens[at]?.opensLine === true;
  if (tokens[at + 1]?.text === '.') return opens && (!tokens[next] || tokens[next]?.opensLine === true);
  return tokens[at + 1]?.text === '-' && (opens || before.kind === 'word' || '(,:;|'.includes(before.text));
}

const TO_THE_END = set('- s / . d sd sampai dengan hingga ) ( tanggal tgl');

/** "24/6 - 24/7/2024": a connector and a date in digits. */
function opensNumericRange(tokens: readonly Token[], at: number): boolean {
  const next = past(tokens, at, TO_THE_END, 7);
  const end = next > at ? readDate(tokens, next)?.value : null;
  return end?.form === 'numeric' && (end.year !== null || tokens[next + 1]?.text === '/');
}

const NO_QUANTITY = set('s sd sampai hingga dan pukul jam lalu');

function isQuantity(after: Token | undefined): boolean {
  return after?.kind === 'word' && !NO_QUANTITY.has(after.text);
}
