import type { Weekday } from './calendar';
import { monthAt, type PartialDate, readBare, readDate, readYear } from './date';
import { readTail } from './tail';
import type { Read, Token } from './tokens';
import { readWeekdays } from './weekday';
import { DATE_WORDS, LEADS, NUMBERED, set } from './words';

/** A date with what stands around it: "Jumat kemarin (10/3)", "Rabu, 17 April 2024 pukul 09.00 WIB". */
export interface Point extends PartialDate {
  /** The weekdays said before it: two of them where a range follows ("Sabtu-Minggu, 15-16 April"). */
  weekdays: Weekday[];
  /** 'lalu' or 'mendatang' beside it. */
  lies: 'past' | 'future' | null;
  /** Months and years counted from the post's own: "bulan depan" is 1, "tahun lalu" is -1. */
  monthsOn: number | null;
  yearsOn: number | null;
  /** Days from the post's own, for "hari ini" and "besok" in place of a date. */
  daysOn: number | null;
  /** A day's number in brackets after its weekday and no month: "Senin (24) lalu". */
  ofWeekday: boolean;
  time: string | null;
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
  const tail = readTail(tokens, date.next, lead?.brackets ?? 0);
  const bare = date.value.form === 'bare';
  if (bare && after === 'none' && tail.monthsOn !== null && isLength(tokens, dateAt)) return null;
  const point: Point = {
    ...pointOf(date.value, lead ? at : dateAt, Math.max(date.next, tail.to)),
    weekdays: [...(lead?.value ?? []), ...tail.weekdays],
    lies: tail.lies ?? lead?.lies ?? null,
    monthsOn: tail.monthsOn,
    yearsOn: tail.yearsOn,
    ofWeekday: bare && lead?.value.length === 1 && isBracketed(tokens, dateAt),
    time: tail.time ?? lead?.time ?? null,
  };
  const month = bare && tail.weekdays.length > 0 ? monthAt(tokens, tail.next) : null;
  if (!month) return { value: point, next: tail.next };
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

/** "4 bulan lalu", "selama 3 bulan mendatang": a length of time, unless "tanggal" stands before it. */
function isLength(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.value ?? 0) <= 12 && !DATE_WORDS.has(tokens[at - 1]?.text ?? '');
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
}

/** Past "tanggal", "pada", "(" where a connector or a comma stands before the date. */
function skipLeads(tokens: readonly Token[], at: number, joined: boolean): number {
  if (!joined) return at;
  let next = at;
  for (let steps = 0; steps < 5; steps++) {
    const text = tokens[next]?.text ?? '';
    const dot = text === '.' && DATE_WORDS.has(tokens[next - 1]?.text ?? '');
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
  if ((NUMBERED.has(word) && !(word === 'ke' && value.year !== null)) || FRACTIONS.has(word)) return false;
  if (value.form === 'bare') return after === 'link' || !PARTS_NUMBERED.has(word);
  if (!value.weak || (after === 'link' && !dashed)) return true;
  if (value.form === 'numeric' && tokens[at + 1]?.text !== '/' && value.year === null)
    return opensNumericRange(tokens, next);
  if (DATE_WORDS.has(word) || BEFORE_WEAK.has(before?.text ?? '')) return true;
  if (value.year !== null && isAlone(tokens, at, next)) return true;
  if (before?.text === '(') return !FRACTIONS.has(tokens[at - 2]?.text ?? '') && !isQuantity(tokens[next]);
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
    ['minggu', 'pekan'].includes(tokens[at - 2]?.text ?? '') &&
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

/** "24/6 - 24/7/2024": a connector and a date in digits. */
function opensNumericRange(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (
    next - at < 7 &&
    ['-', 's', '/', '.', 'd', 'sd', 'sampai', 'dengan', 'hingga', ')', '(', 'tanggal', 'tgl'].includes(
      tokens[next]?.text ?? '',
    )
  )
    next++;
  const end = next > at ? readDate(tokens, next)?.value : null;
  return end?.form === 'numeric' && (end.year !== null || tokens[next + 1]?.text === '/');
}

function isQuantity(after: Token | undefined): boolean {
  return (
    after?.kind === 'word' &&
    !['s', 'sd', 'sampai', 'hingga', 'dan', 'pukul', 'jam', 'lalu'].includes(after.text)
  );
}
