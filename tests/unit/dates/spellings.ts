import { parts, weekdayOf } from '../../../lib/dates/calendar';
import { inWords } from '../stages/generate/spell';

/** Writers of days and ranges in the manners in which posts write them, for tests that read them back. */

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const VARIANTS = 'Januari Pebruari Maret April Mei Juni Juli Agutus Sept Oktober Nopember Desember'.split(
  ' ',
);
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const WEEKDAYS = "Minggu Senin Selasa Rabu Kamis Jum'at Sabtu".split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

export const weekday = (day: string): string => WEEKDAYS[weekdayOf(day)] as string;

export type Writer = (day: string) => string;

const named =
  (names: string[], write: (date: number, month: string, year: number) => string): Writer =>
  (day) => {
    const { year, month, date } = parts(day);
    return write(date, names[month - 1] as string, year);
  };
const numeric =
  (write: (date: number, month: number, year: number) => string): Writer =>
  (day) => {
    const { year, month, date } = parts(day);
    return write(date, month, year);
  };

/** Day, month and year, the barest way. */
export const DATES: Record<string, Writer> = {
  'full name': named(MONTHS, (d, m, y) => `${d} ${m} ${y}`),
  'two digits': named(MONTHS, (d, m, y) => `${two(d)} ${m} ${y}`),
  capitals: named(MONTHS, (d, m, y) => `${d} ${m.toUpperCase()} ${y}`),
  'small letters': named(MONTHS, (d, m, y) => `${d} ${m.toLowerCase()} ${y}`),
  short: named(SHORT, (d, m, y) => `${d} ${m} ${y}`),
  'short with a dot': named(SHORT, (d, m, y) => `${d} ${m}. ${y}`),
  variant: named(VARIANTS, (d, m, y) => `${d} ${m} ${y}`),
  hyphens: named(MONTHS, (d, m, y) => `${d}-${m}-${y}`),
  'no spaces': named(MONTHS, (d, m, y) => `${d}${m}${y}`),
  'doubled spaces': named(MONTHS, (d, m, y) => `${d}  ${m}   ${y}`),
  'bulan and tahun': named(MONTHS, (d, m, y) => `${d} bulan ${m} tahun ${y}`),
  'a comma before the year': named(MONTHS, (d, m, y) => `${d} ${m}, ${y}`),
  'month first': named(MONTHS, (d, m, y) => `${m} ${d}, ${y}`),
  'the number in words behind it': named(MONTHS, (d, m, y) => `${d} (${inWords(d)}) ${m} ${y}`),
  'roman month': named(ROMAN, (d, m, y) => `${d}-${m}-${y}`),
  slashes: numeric((d, m, y) => `${d}/${m}/${y}`),
  'slashes, two digits': numeric((d, m, y) => `${two(d)}/${two(m)}/${y}`),
  'slashes, short year': numeric((d, m, y) => `${d}/${m}/${two(y % 100)}`),
  'slashes with spaces': numeric((d, m, y) => `${d} / ${m} / ${y}`),
  'numeric hyphens': numeric((d, m, y) => `${d}-${m}-${y}`),
  'numeric en dashes': numeric((d, m, y) => `${d}–${m}–${y}`),
  dots: numeric((d, m, y) => `${d}.${m}.${y}`),
  iso: (day) => day,
};

/** What is put around a date. */
export const FRAMES: Record<string, (date: string, day: string) => string> = {
  nothing: (date) => date,
  brackets: (date) => `(${date})`,
  tanggal: (date) => `tanggal ${date}`,
  'tgl.': (date) => `tgl. ${date}`,
  weekday: (date, day) => `${weekday(day)} ${date}`,
  'weekday, comma': (date, day) => `${weekday(day)}, ${date}`,
  'weekday, brackets': (date, day) => `${weekday(day)} (${date})`,
  'weekday, glued bracket': (date, day) => `${weekday(day)}(${date})`,
  'weekday, comma, brackets': (date, day) => `${weekday(day)}, (${date})`,
  'hari, tanggal': (date, day) => `hari ${weekday(day).toUpperCase()} tanggal ${date}`,
  'hari ini': (date, day) => `hari ini, ${weekday(day)}, tanggal ${date}`,
  'hari ini in brackets': (date, day) => `hari ini (${weekday(day)}, ${date})`,
  'part of the day': (date, day) => `${weekday(day)} sore (${date})`,
  kemarin: (date, day) => `${weekday(day)} kemarin (${date})`,
  'market day': (date, day) => `${weekday(day)} Pon, ${date}`,
  lalu: (date, day) => `${weekday(day)} (${date}) lalu`,
  'part of the day after': (date, day) => `${weekday(day)} (${date}) siang`,
  'weekday after': (date, day) => `${date} (${weekday(day)})`,
};

/** A clock time after a date, and how it is read. */
export const TIMES: readonly (readonly [string, string])[] = [
  [' pukul 09.30 WIB', '09:30'],
  [' Pukul 13.47', '13:47'],
  [', pukul 08.00 - 12.00 WIB', '08:00'],
  [' (14.00-16.00 WIB)', '14:00'],
  [' 16:33 WIB', '16:33'],
  [' 20:51:26 WIB', '20:51'],
  [' - 19:00:12 WIB', '19:00'],
  [' | 23:34 WIB', '23:34'],
  [' jam 11 siang', '11:00'],
  [' 11:56 pm', '23:56'],
  [', jam 3 sore', '15:00'],
];

export const CONNECTORS: readonly string[] = [
  '-',
  ' - ',
  '- ',
  ' -',
  '–',
  ' – ',
  ' —',
  '— ',
  ' s/d ',
  ' s.d. ',
  ' s.d ',
  ' sd ',
  ' S/D ',
  ' sampai ',
  ' Sampai ',
  ' sampai dengan ',
  ' hingga ',
  '  hingga  ',
  ' sampai dengan tanggal ',
  ' hingga tanggal ',
  ' sampai pada ',
  ' dan berakhir ',
  ' dan akan berakhir pada ',
  ' dan berakhir pada tanggal ',
  ' lalu hingga ',
  ' s/d tanggal ',
  ', hingga ',
  ' dan selesai pada ',
];

export interface RangeSpelling {
  name: string;
  write: (start: string, end: string, connector: string) => string;
  /** What the two days must share for this way of writing. */
  shares?: 'month' | 'year';
}

const day = (value: string): number => parts(value).date;
const month = (value: string, names = MONTHS): string => names[parts(value).month - 1] as string;
const year = (value: string): number => parts(value).year;

/** Ways to write a range around a connector. */
export const RANGES: readonly RangeSpelling[] = [
  {
    name: 'both in full',
    write: (a, b, c) => `${day(a)} ${month(a)} ${year(a)}${c}${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'year shared',
    shares: 'year',
    write: (a, b, c) => `${day(a)} ${month(a)}${c}${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'year shared, short months',
    shares: 'year',
    write: (a, b, c) => `${day(a)} ${month(a, SHORT)}${c}${day(b)} ${month(b, SHORT)} ${year(b)}`,
  },
  {
    name: 'month shared',
    shares: 'month',
    write: (a, b, c) => `${day(a)}${c}${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'month shared, two digits',
    shares: 'month',
    write: (a, b, c) => `${two(day(a))}${c}${two(day(b))} ${month(b)} ${year(b)}`,
  },
  {
    name: 'month shared, one weekday',
    shares: 'month',
    write: (a, b, c) => `hari ${weekday(a)}, ${day(a)}${c}${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'month shared, in brackets',
    shares: 'month',
    write: (a, b, c) => `(${day(a)}${c}${day(b)} ${month(b)} ${year(b)})`,
  },
  {
    name: 'month shared, two weekdays before',
    shares: 'month',
    write: (a, b, c) => `${weekday(a)}-${weekday(b)}, ${day(a)}${c}${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'weekdays',
    write: (a, b, c) =>
      `${weekday(a)}, ${day(a)} ${month(a)} ${year(a)}${c}${weekday(b)}, ${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'weekdays, year shared',
    shares: 'year',
    write: (a, b, c) =>
      `${weekday(a)}, ${day(a)} ${month(a)}${c}${weekday(b)}, ${day(b)} ${month(b)} ${year(b)}`,
  },
  {
    name: 'weekdays and brackets',
    write: (a, b, c) => `${weekday(a)} (${numericDay(a)})${c}${weekday(b)} (${numericDay(b)})`,
  },
  { name: 'numeric', write: (a, b, c) => `${numericDay(a)}${c}${numericDay(b)}` },
  {
    name: 'numeric, year shared',
    shares: 'year',
    write: (a, b, c) => `(${day(a)}/${parts(a).month}${c}${numericDay(b)})`,
  },
  {
    name: 'lalu and mendatang',
    write: (a, b, c) => `${day(a)} ${month(a)} ${year(a)} lalu${c}${day(b)} ${month(b)} ${year(b)} mendatang`,
  },
  {
    name: 'times',
    write: (a, b, c) =>
      `${day(a)} ${month(a)} ${year(a)} (08.00 WIB)${c}${day(b)} ${month(b)} ${year(b)} (16.00 WIB)`,
  },
  {
    name: 'tahun',
    shares: 'year',
    write: (a, b, c) => `tanggal ${day(a)} ${month(a)}${c}${day(b)} ${month(b)} tahun ${year(b)}`,
  },
];

function numericDay(value: string): string {
  return `${day(value)}/${parts(value).month}/${year(value)}`;
}
