import { slipsBetween } from '../slips';
import type { Weekday } from './calendar';
import { past, type Read, type Token, textAt } from './tokens';

/** Month names as posts write them: full, short, English, and the misspellings that recur. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'janu', 'januar', 'djanuari'],
  ['februari', 'february', 'pebruari', 'feb', 'febr', 'peb', 'pebr', 'febuari', 'pebuari'],
  ['maret', 'march', 'mar', 'mrt', 'mart', 'marett', 'maert', 'meret'],
  ['april', 'apr', 'aprl', 'aprill', 'avril'],
  ['mei', 'may', 'mey', 'mai', 'meii'],
  ['juni', 'june', 'jun', 'juny', 'junni', 'junii', 'djuni', 'jnui'],
  ['juli', 'july', 'jul', 'jully', 'julli', 'julii', 'djuli', 'jli'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'agst', 'agus', 'agust', 'aug', 'agts', 'agutus', 'agusutus'],
  ['september', 'sep', 'sept', 'septembar'],
  ['oktober', 'october', 'okt', 'oct', 'okto'],
  ['november', 'nopember', 'nov', 'nop', 'nofember', 'novem', 'nopem'],
  ['desember', 'december', 'des', 'dec', 'dess', 'deseember'],
];

/** Minggu first, as in `Weekday`; 'jumat' also stands for jum'at, since tokens carry no apostrophes. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['minggu', 'ahad', 'min', 'ming', 'mingu', 'minngu', 'sunday', 'sun'],
  ['senin', 'senen', 'sen', 'snin', 'senini', 'senn', 'monday', 'mon'],
  ['selasa', 'sel', 'slasa', 'selas', 'selsa', 'seleasa', 'seasa', 'selassa', 'tuesday', 'tue'],
  ['rabu', 'rebo', 'rab', 'raabu', 'rabbu', 'rabo', 'wednesday', 'wed'],
  ['kamis', 'kemis', 'kam', 'kamsi', 'kammis', 'khamis', 'kmis', 'thursday', 'thu'],
  ['jumat', 'jumad', 'jum', 'jumaat', 'jumah', 'jummat', 'jumaah', 'jumuah', 'juma', 'friday', 'fri'],
  ['sabtu', 'sab', 'saptu', 'setu', 'sabtuu', 'sbatu', 'saturday', 'sat'],
];

const MONTH_OF = numbered(MONTHS, 1);
const WEEKDAY_OF = numbered(WEEKDAYS, 0);
const LONG_NAMES = MONTHS.flatMap((names, index) =>
  names
    .filter((name) => name.length >= 5 && !name.startsWith('dj'))
    .map((name) => ({ name, month: index + 1 })),
);
/** Words one slip away from a month that mean something else. */
const NO_MONTH = new Set(['market', 'macet', 'karet', 'mares', 'agustusan', 'maretan', 'masret']);

/** How a month was written: 'name' in full or nearly so, 'short' as an abbreviation, 'guess' one or two slips away. */
interface MonthWord {
  month: number;
  written: 'name' | 'short' | 'guess';
}

const months = new Map<string, MonthWord | null>();

/** The month that a word names, its misspellings included. */
export function monthOf(word: string): MonthWord | null {
  const exact = MONTH_OF.get(word);
  if (exact !== undefined) return { month: exact, written: isShort(word) ? 'short' : 'name' };
  if (word.length < 5 || word.length > 11) return null;
  const known = months.get(word);
  if (known !== undefined) return known;
  const guess = guessMonth(word);
  if (months.size > 500) months.clear();
  months.set(word, guess);
  return guess;
}

/** The weekday that a word names, Minggu being 0. */
export function weekdayNamed(word: string): Weekday | null {
  return (WEEKDAY_OF.get(word) as Weekday | undefined) ?? null;
}

function isShort(word: string): boolean {
  return word.length <= 5 && !/^(?:maret|march|april|juni|june|juli|july)$/.test(word);
}

function guessMonth(word: string): MonthWord | null {
  if (NO_MONTH.has(word)) return null;
  for (const { name, month } of LONG_NAMES) {
    const allowed = name.length >= 7 ? 2 : 1;
    if (word[0] === name[0] && slipsBetween(word, name, allowed) <= allowed)
      return { month, written: 'guess' };
  }
  return null;
}

function numbered(rows: readonly (readonly string[])[], first: number): Map<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + first] as const)));
}

/** Words as a set, from one line of them. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "s/d", "s.d.", "s.d", "s d": gives the token after it. */
export function readSd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== 's') return null;
  const next = past(tokens, at + 1, SD_MARKS, 3);
  if (tokens[next]?.text !== 'd') return null;
  return tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
}

const SD_MARKS = set('/ . - \\');

/** The five days of the Javanese market week, said after a weekday. */
export const MARKET_DAYS = set('legi manis pahing paing pon wage kliwon');
export const PARTS_OF_DAY = set('pagi siang sore malam petang subuh dini sorenya malamnya paginya siangnya');
/** Said beside a date of what lies behind, ahead or now. */
export const PAST = set('lalu kemarin kemaren silam tadi');
export const FUTURE = set('mendatang depan besok esok nanti nantinya');
export const NOW = set('ini');
export const ZONES = set('wib wita wit wibb bbwi gmt utc');
/** Said before a first day. */
export const STARTS = set('mulai dimulai memulai sejak semenjak terhitung dimulainya bermula');
/** Between a weekday and its date, or between an edge and its date. */
export const LEADS = set(
  'tanggal tgl tangal tanggl tnggal tertanggal pada hari bertepatan yaitu yakni dengan',
);
export const DATE_WORDS = set('tanggal tgl tangal tanggl tnggal tertanggal');

/** What a date is called after: not a day on which something happens. */
export const NAMESAKES = set(
  'universitas univ untag jalan jl jln jalur gedung stadion lapangan institut teknologi smp sma smk smak sd mts ma ' +
    'monumen museum taman yayasan kampus sekolah gor gelora gang gg tugu politeknik akademi jembatan masjid rsud rs ' +
    'umum gerakan bioskop perguruan',
);

/** What a bare number after it counts or numbers. */
export const NUMBERED = set(
  'nomor nomer no nomo pasal ayat bab huruf angka halaman hal tps rt rw km skor kelas lantai ruang blok kav kavling ' +
    'telp telepon tlp hp fax wa nip nik npwp nim rp idr usd covid ke pkpu uu pp perpu versi dapil tahun',
);

const ONES = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** A number in words, up to ninety-nine. */
export function readCount(tokens: readonly Token[], at: number): Read<number> | null {
  const first = ONES.indexOf(textAt(tokens, at)) + 1;
  if (first === 0) return null;
  const next = tokens[at + 1]?.text;
  if (next === 'belas') return { value: first + 10, next: at + 2 };
  if (next !== 'puluh') return { value: first, next: at + 1 };
  const ones = ONES.indexOf(textAt(tokens, at + 2)) + 1;
  return ones === 0 || ones > 9
    ? { value: first * 10, next: at + 2 }
    : { value: first * 10 + ones, next: at + 3 };
}

/** "dua ribu dua puluh delapan". */
export function readYearInWords(tokens: readonly Token[], at: number): Read<number> | null {
  if (tokens[at]?.text !== 'dua' || tokens[at + 1]?.text !== 'ribu') return null;
  const rest = readCount(tokens, at + 2);
  return { value: 2000 + (rest?.value ?? 0), next: rest?.next ?? at + 2 };
}
