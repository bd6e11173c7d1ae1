import { addDays, addMonths, daysBetween } from './calendar';
import type { Day, Length, PlacedLength } from './mention';
import { readConnector } from './range';
import { past, type Read, type Token, textAt } from './tokens';
import { LEADS, monthOf, readCount, STARTS, set, weekdayNamed } from './words';

const ENDS = set(
  'sampai hingga sd berakhir selesai rampung ditutup tuntas terakhir berakhirnya lambat lambatnya tenggat batas deadline',
);
const FILLERS = set(
  ', : ( dari akan dengan dilaksanakan dilakukan berlangsung digelar efektif resmi ini jatuh batas waktu akhir nanti ' +
    'berlaku adalah kegiatan secara serentak nantinya dijadwalkan direncanakan kembali',
);
/** Between "hari terakhir" or "batas akhir" and its date. */
const OF_WHAT = set(
  'coklit masa pelaksanaan tahapan kegiatan pencocokan penelitian data pemilih pemutakhiran dan',
);
const IS = set('merupakan adalah menjadi sebagai ialah , itu');
/** A wish, or an end denied. */
const NO_END = set('ditargetkan menargetkan target diharapkan berharap harapannya sebelum belum pasca');

/** Whether the words before or after a single date make it the first or the last day of something. */
export function edgeOf(tokens: readonly Token[], from: number, to: number): 'from' | 'until' | null {
  return edgeBefore(tokens, from) ?? edgeAfter(tokens, to);
}

function edgeBefore(tokens: readonly Token[], from: number): 'from' | 'until' | null {
  let today = false;
  let named = false;
  for (let at = from - 1, steps = 0; at >= 0 && steps < 10; at--, steps++) {
    const text = textAt(tokens, at);
    if (STARTS.has(text)) return named ? null : 'from';
    const connector =
      text === 'd' || (text === '.' && tokens[at - 1]?.text === 'd') ? sdBefore(tokens, at) : false;
    if (connector || ENDS.has(text))
      return today || isWished(tokens, at) || (named && !isLast(tokens, at)) ? null : 'until';
    if (text === 'akhir' && ['batas', 'hari'].includes(textAt(tokens, at - 1)))
      return isWished(tokens, at) ? null : 'until';
    today ||= text === 'ini';
    if (OF_WHAT.has(text)) named = true;
    else if (!FILLERS.has(text) && !LEADS.has(text) && weekdayNamed(text) === null) return null;
  }
  return null;
}

function sdBefore(tokens: readonly Token[], at: number): boolean {
  for (let begin = at; begin >= 0 && begin >= at - 4; begin--)
    if (tokens[begin]?.text === 's') return readConnector(tokens, begin) !== null;
  return false;
}

function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'terakhir' || tokens[at]?.text === 'batas' || tokens[at]?.text === 'tenggat';
}

function isWished(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => NO_END.has(textAt(tokens, at - back)));
}

/** "… merupakan hari terakhir", "… sebagai hari pertama", "… s.d. selesai". */
function edgeAfter(tokens: readonly Token[], to: number): 'from' | 'until' | null {
  const open = readConnector(tokens, to) ?? to;
  if (open > to + 1 && tokens[open - 1]?.text === 'selesai') return 'from';
  const at = past(tokens, to, IS, 3);
  if (at === to) return null;
  const [word, after] = [textAt(tokens, at), textAt(tokens, at + 1)];
  if (!['hari', 'batas', 'tanggal', 'tenggat', 'akhir', 'awal', 'jadwal'].includes(word)) return null;
  if (word === 'akhir' || word === 'batas' || word === 'tenggat' || after === 'terakhir' || after === 'akhir')
    return 'until';
  return word === 'awal' || after === 'pertama' || after === 'awal' || after === 'dimulainya' ? 'from' : null;
}

const UNITS: Readonly<Record<string, Length['unit']>> = {
  hari: 'day',
  harian: 'day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  bln: 'month',
};
const WHOLE: Readonly<Record<string, Length['unit']>> = {
  sehari: 'day',
  seminggu: 'week',
  sepekan: 'week',
  sebulan: 'month',
};
const INTRODUCTIONS = set(
  'selama waktu durasi lamanya untuk sekitar kurang lebih hingga sampai jangka masa dalam yakni',
);
/** Said of time gone by or wished for: not a length. */
const NOT_PLANNED = set(
  'telah sudah berjalan ditargetkan target diharapkan tersisa sisa ke maksimal minimal sebelum setelah tiap setiap',
);
const BESIDE = set(
  'penuh dihitung , ( ) mulai dimulai memulai sejak terhitung dari pada tanggal tgl hari yang yakni yaitu akan dan dengan ' +
    'dilaksanakan berlangsung dilakukan kedepan ke depan lamanya ini : - atau digelar dijadwalkan selama',
);

/** The length that belongs to a date or range: right before it ("selama sebulan penuh, mulai …") or right after it. */
export function lengthBeside(tokens: readonly Token[], from: number, to: number): Length | null {
  return lengthAfter(tokens, to) ?? lengthBefore(tokens, from);
}

/** The end that a length gives from a start: n months the same day later, n days or weeks counted with both ends. @rule 7 */
export function endAfter(start: Day, { count, unit, more = 0 }: Length): Day {
  if (unit === 'month') return addDays(addMonths(start, count), more);
  return addDays(start, count * (unit === 'week' ? 7 : 1) - 1);
}

/** Whether a range, counted with both ends, is as long as was said. @rule 8 */
export function hasLength(start: Day, end: Day, { count, unit, more = 0 }: Length): boolean {
  const days = daysBetween(start, end) + 1 - more;
  if (unit === 'month') return days >= 28 * count && days <= 31 * count + 1;
  const planned = count * (unit === 'week' ? 7 : 1);
  return Math.abs(days - planned) <= 1;
}

function lengthAfter(tokens: readonly Token[], to: number): Length | null {
  let introduced = false;
  for (let at = to, steps = 0; steps < 8; at++, steps++) {
    const text = textAt(tokens, at);
    const length = readLength(tokens, at);
    if (length) {
      const bracketed = tokens[at - 1]?.text === '(' && tokens[length.next]?.text === ')';
      const whole = tokens[length.next]?.text === 'penuh';
      return introduced || bracketed || whole ? length.value : null;
    }
    if (NOT_PLANNED.has(text)) return null;
    introduced ||= INTRODUCTIONS.has(text);
    if (!BESIDE.has(text) && !INTRODUCTIONS.has(text)) return null;
  }
  return null;
}

function lengthBefore(tokens: readonly Token[], from: number): Length | null {
  for (let at = from - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
    const text = textAt(tokens, at);
    const length = UNITS[text] || WHOLE[text] ? lengthEndingAt(tokens, at) : null;
    if (length) return length;
    if (!BESIDE.has(text)) return null;
  }
  return null;
}

/** All lengths that a text names, whatever is said of them. */
export function lengthsIn(tokens: readonly Token[]): PlacedLength[] {
  const found: PlacedLength[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = isJoined(tokens, at) ? null : readLength(tokens, at);
    if (!length) continue;
    const { start } = tokens[at] as Token;
    const { end } = tokens[length.next - 1] as Token;
    found.push({ ...length.value, index: start, end, isWhole: tokens[at]?.text.startsWith('se') === true });
    at = length.next - 1;
  }
  return found;
}

/** "H-7 hari", "1.800 hari": the number goes on before. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && tokens[at]?.spaced === false && ['.', ',', '/', '-'].includes(before.text);
}

/** The length whose unit stands at a token. */
function lengthEndingAt(tokens: readonly Token[], unit: number): Length | null {
  for (const at of [unit - 5, unit - 4, unit - 3, unit - 2, unit - 1, unit]) {
    const length = at >= 0 ? readLength(tokens, at) : null;
    if (length?.next !== unit + 1) continue;
    const before = [textAt(tokens, at - 1), textAt(tokens, at - 2)];
    if (before[0] === '-' || before.some((word) => NOT_PLANNED.has(word))) return null;
    return length.value;
  }
  return null;
}

/** "satu bulan dua hari", "sebulan lebih 2 hari"; null for "sebulan lebih", which is none. */
function readLength(tokens: readonly Token[], at: number): Read<Length> | null {
  const first = readOne(tokens, at);
  if (!first) return null;
  let next = first.next;
  while (ON_TOP.has(textAt(tokens, next))) next++;
  const days = readOne(tokens, next);
  const { count, unit } = first.value;
  if (days && DAYS_IN[days.value.unit] < DAYS_IN[unit]) {
    const more = days.value.count * DAYS_IN[days.value.unit];
    const value: Length =
      unit === 'week' ? { count: count * DAYS_IN.week + more, unit: 'day' } : { count, unit, more };
    return { value, next: days.next };
  }
  return textAt(tokens, first.next) === 'lebih' ? null : first;
}

const ON_TOP = set('penuh lebih dan plus ditambah');
const DAYS_IN = { day: 1, week: 7, month: 28 } as const;

/** "satu bulan", "30 (tiga puluh) hari", "sebulan", "dua puluh satu hari". */
function readOne(tokens: readonly Token[], at: number): Read<Length> | null {
  const token = tokens[at];
  if (!token) return null;
  const whole = WHOLE[token.text];
  if (whole) return { value: { count: 1, unit: whole }, next: at + 1 };
  const count = token.kind === 'number' ? digits(tokens, at) : readCount(tokens, at);
  const unit = count && UNITS[textAt(tokens, count.next)];
  if (!count || !unit || count.value < 1 || count.value > 400) return null;
  if (isOfMonth(tokens, count.next)) return null;
  return { value: { count: count.value, unit }, next: count.next + 1 };
}

/** "24 bulan depan", "24 bulan Juni": a day of a month. */
function isOfMonth(tokens: readonly Token[], unit: number): boolean {
  const after = textAt(tokens, unit + 1);
  return (
    UNITS[textAt(tokens, unit)] === 'month' && (['depan', 'ini', 'lalu'].includes(after) || !!monthOf(after))
  );
}

/** A number in digits, which may be said again in brackets: "30 (tiga puluh)". */
function digits(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at] as Token;
  if (token.text.length > 3) return null;
  const spelled = tokens[at + 1]?.text === '(' ? readCount(tokens, at + 2) : null;
  const closed = spelled && tokens[spelled.next]?.text === ')';
  return { value: token.value, next: closed ? spelled.next + 1 : at + 1 };
}
