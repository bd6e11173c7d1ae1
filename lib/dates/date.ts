import { exists } from './calendar';
import { readTime } from './time';
import { type Read, type Token, textAt } from './tokens';
import { DATE_WORDS, monthOf, NUMBERED, readCount, readYearInWords, weekdayNamed } from './words';

/** A date as far as the words say it: month and year may be missing. */
export interface PartialDate {
  date: number;
  month: number | null;
  year: number | null;
  /** 'bare' is a day's number alone; 'numeric' is written in digits only. */
  form: 'named' | 'numeric' | 'bare';
  /** Looks like something else too: stands only beside a weekday, "tanggal", brackets or another date. */
  weak: boolean;
}

const SEPARATORS = new Set(['/', '-', '.']);

/** A date in any of its forms, the longest first. */
export function readDate(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word') return readMonthFirst(tokens, at) ?? readNamed(tokens, at);
  if (token.kind !== 'number' || isGlued(tokens, at)) return null;
  return readNamed(tokens, at) ?? readNumeric(tokens, at) ?? readSpaced(tokens, at) ?? readBare(tokens, at);
}

/** "24 Juni 2024", "8-mei-2011", "28feb", "24 bulan Juni tahun 2024", "2 Okt 25", "12 (dua belas) Februari". */
function readNamed(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  const day = tokens[at] as Token;
  const date = readDay(tokens, at);
  if (!date) return null;
  let next = date.next;
  const mark = tokens[next];
  if (mark?.kind === 'mark' && [...SEPARATORS, ','].includes(mark.text)) next++;
  if (tokens[next]?.text === 'bulan') next++;
  const named = monthAt(tokens, next);
  if (!named || readMonthFirst(tokens, next)) return null;
  next = named.next;
  const year = readYear(tokens, next, named.value.written === 'short' || mark?.text === '.');
  if (mark?.kind === 'mark') {
    const numbering = mark.text === '.' && tokens[date.next + 1]?.spaced;
    if ((numbering || mark.text === ',') && !(year && !day.opensLine)) return null;
  }
  const { month, written, word } = named.value;
  const weak = (written === 'guess' || word === 'agus') && !year;
  return {
    value: { date: date.value, month, year: year?.value ?? null, form: 'named', weak },
    next: year?.next ?? next,
  };
}

/** "Maret 14, 2023": needs its year, since "Juni 24" is as often the month of a year. */
function readMonthFirst(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  const named = monthAt(tokens, at);
  const day = named && tokens[named.next];
  if (!named || !day || !isDate(day)) return null;
  const year = readYear(tokens, named.next + 1, false);
  if (year?.value === undefined || tokens[year.next - 1]?.text.length !== 4) return null;
  if (!exists(year.value, named.value.month, day.value)) return null;
  const { month } = named.value;
  return { value: { date: day.value, month, year: year.value, form: 'named', weak: false }, next: year.next };
}

/** "18-8-2024", "9/3/2023", "24.6.2024", "2024-06-24", "24/6/24", and without a year "24/3". */
function readNumeric(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  const first = tokens[at];
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  const slashed = tokens[at - 1]?.text === '/' && !first?.spaced && !tokens[at - 1]?.spaced;
  if (slashed && weekdayNamed(textAt(tokens, at - 2)) === null) return null;
  if (!first || !mark || !second || !SEPARATORS.has(mark.text)) return null;
  if (second.kind === 'word') return readRoman(tokens, at);
  if (second.kind !== 'number') return null;
  const glued = readGlued(first, mark, second);
  if (glued) return { value: glued, next: at + 3 };
  const mark2 = tokens[at + 3];
  const third = tokens[at + 4];
  const loose = mark.spaced || second.spaced;
  if (third?.kind === 'number' && mark2 && SEPARATORS.has(mark2.text)) {
    const whole = ordered(first, second, third);
    const wide = loose || mark2.spaced || third.spaced;
    const mixed = mark.text !== mark2.text;
    const short = third.text.length === 2 && first.text.length < 4;
    if (whole && !((wide || mixed) && short) && !isContinued(tokens, at + 5)) {
      const weak = short && mark.text !== '/';
      return { value: { ...whole, form: 'numeric', weak }, next: at + 5 };
    }
    if (!loose && !mark2.spaced && !third.spaced && mark2.text !== '-') return null;
  }
  const [date, month] = [first.value, second.value];
  const bracketed = mark.text === '/' && tokens[at - 1]?.text === '(' && tokens[at + 3]?.text === ')';
  if ((loose && !bracketed) || !isDate(first) || second.text.length > 2 || !exists(2024, month, date))
    return null;
  const year = tokens[at + 3];
  if (mark.text === '/' && year?.spaced && isFullYear(year))
    return { value: { date, month, year: year.value, form: 'numeric', weak: true }, next: at + 4 };
  if (isContinued(tokens, at + 3) || monthAt(tokens, at + 3)) return null;
  return { value: { date, month, year: null, form: 'numeric', weak: true }, next: at + 3 };
}

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** "12-II-2028", "12/II/2028". */
function readRoman(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  const [day, mark, named, mark2, year] = tokens.slice(at, at + 5);
  if (!day || !isDate(day) || !mark || !named || !mark2 || !year || mark.text !== mark2.text) return null;
  const month = ROMANS.indexOf(named.text) + 1;
  // "1085/Jadwal.09/V/2023" is the number of a letter
  if (!day.spaced && tokens[at - 1] && !'(:'.includes(textAt(tokens, at - 1))) return null;
  if (month === 0 || !isFullYear(year) || !exists(year.value, month, day.value)) return null;
  if ([mark, named, mark2, year].some(({ spaced }) => spaced) || isContinued(tokens, at + 5)) return null;
  const value = { date: day.value, month, year: year.value, form: 'numeric', weak: false } as const;
  return { value, next: at + 5 };
}

/** "7/72024": the mark before the year was left out. */
function readGlued(day: Token, mark: Token, rest: Token): PartialDate | null {
  if (mark.text !== '/' || mark.spaced || rest.spaced || rest.text.length < 5 || rest.text.length > 6)
    return null;
  const [month, year] = [Number(rest.text.slice(0, -4)), Number(rest.text.slice(-4))];
  if (!isDate(day) || year < 1900 || year >= 2100 || !exists(year, month, day.value)) return null;
  return { date: day.value, month, year, form: 'numeric', weak: false };
}

/** "28 4 2021 04:56": opens a text, and nothing but a time follows. */
function readSpaced(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  if (at > 0) return null;
  const [first, second, third] = tokens;
  if (!first || second?.kind !== 'number' || !third || !isFullYear(third)) return null;
  const rest = readTime(tokens, 3)?.next ?? 3;
  const whole = rest === tokens.length ? ordered(first, second, third) : null;
  return whole && { value: { ...whole, form: 'numeric', weak: false }, next: 3 };
}

/** Day, month and year out of three numbers: day first, a four-digit year first, or month first where only that exists. */
function ordered(a: Token, b: Token, c: Token): Omit<PartialDate, 'form' | 'weak'> | null {
  if (isFullYear(a) && b.text.length <= 2 && c.text.length <= 2)
    return exists(a.value, b.value, c.value) ? { date: c.value, month: b.value, year: a.value } : null;
  if (a.text.length > 2 || b.text.length > 2) return null;
  const year = isFullYear(c) ? c.value : c.text.length === 2 ? fullYear(c.value) : null;
  if (year === null) return null;
  if (exists(year, b.value, a.value)) return { date: a.value, month: b.value, year };
  return c.text.length === 4 && exists(year, a.value, b.value)
    ? { date: b.value, month: a.value, year }
    : null;
}

/** A day's number alone. */
export function readBare(tokens: readonly Token[], at: number): Read<PartialDate> | null {
  const day = tokens[at]?.kind === 'number' && !isGlued(tokens, at) ? readDay(tokens, at) : null;
  if (!day) return null;
  return { value: { date: day.value, month: null, year: null, form: 'bare', weak: true }, next: day.next };
}

/** A day of the month: "12", "12 (dua belas)", and after "tanggal" in words only. */
function readDay(tokens: readonly Token[], at: number): Read<number> | null {
  const day = tokens[at] as Token;
  if (day.kind === 'word') {
    const count = DATE_WORDS.has(textAt(tokens, at - 1)) ? readCount(tokens, at) : null;
    return count && count.value <= 31 ? count : null;
  }
  if (!isDate(day)) return null;
  const spelled = tokens[at + 1]?.text === '(' ? readCount(tokens, at + 2) : null;
  const said = spelled?.value === day.value && tokens[spelled.next]?.text === ')';
  return { value: day.value, next: said ? spelled.next + 1 : at + 1 };
}

/** A month as it is named. */
interface NamedMonth {
  month: number;
  written: 'name' | 'short' | 'guess';
  word: string;
}

/** The name of a month, "Agt." too. */
export function monthAt(tokens: readonly Token[], at: number): Read<NamedMonth> | null {
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const month = monthOf(word.text);
  if (!month) return null;
  const dotted = month.written === 'short' && tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced;
  return { value: { ...month, word: word.text }, next: dotted ? at + 2 : at + 1 };
}

/** The year after a month: four digits, or two where nothing else can be meant. */
export function readYear(tokens: readonly Token[], at: number, mayBeDotted: boolean): Read<number> | null {
  let next = at;
  const mark = tokens[next];
  const marked =
    mark?.kind === 'mark' &&
    (['-', ',', '/', "'", '’', '‘', '`'].includes(mark.text) || (mayBeDotted && mark.text === '.'));
  if (marked) next++;
  const said = ['tahun', 'thn', 'th', 'tahu', 'tahunn'].includes(textAt(tokens, next));
  if (said) next++;
  if (said && tokens[next]?.text === '.') next++;
  const year = tokens[next];
  if (year?.kind !== 'number') return marked ? null : readYearInWords(tokens, next);
  if (isFullYear(year)) {
    const plain = year.value >= 1900 && year.value < 2100;
    return plain || !marked ? { value: year.value, next: next + 1 } : null;
  }
  if (year.text.length !== 2 || said) return null;
  const after = tokens[next + 1];
  const apostrophe = marked && !['-', ',', '/', '.'].includes(mark.text);
  const sameMark = marked && mark.text !== ',' && tokens[at - 2]?.text === mark.text;
  const ends =
    !after ||
    (after.kind === 'mark' && !(SEPARATORS.has(after.text) || after.text === ':' || after.text === '%'));
  const sentenceEnd = after?.text === '.' && tokens[next + 2]?.kind !== 'number';
  const timed = after?.kind === 'number' && tokens[next + 2]?.text === ':';
  if (!apostrophe && !sameMark && !timed && (marked || !(ends || sentenceEnd))) return null;
  return { value: fullYear(year.value), next: next + 1 };
}

/** Whether a number can be a day of the month. */
export function isDate(token: Token): boolean {
  return token.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
}

function isFullYear(token: Token): boolean {
  return token.kind === 'number' && token.text.length === 4 && token.value >= 1500 && token.value < 2200;
}

function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Whether a number is the tail of something longer: "8.30", "PL.02/24", "ke-19", "+62". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  if (!mark || tokens[at]?.spaced) return false;
  if (mark.kind === 'number' || '+#@&=_'.includes(mark.text)) return mark.kind !== 'word';
  const before = tokens[at - 2];
  if (mark.kind !== 'mark' || mark.spaced || !before) return false;
  if (before.kind === 'number')
    return mark.text === ':' || mark.text === '.' || (mark.text === '/' && before.value > 31);
  if (mark.text === '-')
    return NUMBERED.has(before.text) || (before.kind === 'word' && before.text.length === 1);
  return false;
}

/** Whether more of the same number follows: "12/03/2024/PPK", "2021.03.0255", "18:30"; a date after a comma is the next cell. */
function isContinued(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark?.text === '%') return true;
  if (!mark || !after || mark.spaced || after.spaced) return false;
  if (mark.text === '/') return after.kind !== 'mark';
  if (mark.text === '-') return after.kind === 'number' && !opensDate(tokens, at + 1);
  if (mark.text === ',' && tokens[at + 2]?.text === ':') return false;
  if (mark.text === ',') return after.kind === 'number' && !opensDate(tokens, at + 1);
  return (mark.text === '.' || mark.text === ':') && after.kind === 'number';
}

/** Whether a number goes on as a date or a time rather than as the tail of a telephone number. */
function opensDate(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    monthAt(tokens, at + 1) !== null ||
    ((after?.text === ':' || SEPARATORS.has(after?.text ?? '')) && tokens[at + 2]?.kind === 'number')
  );
}
