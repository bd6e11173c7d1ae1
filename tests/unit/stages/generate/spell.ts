import { addMonths, daysBetween, parts, weekdayOf } from '../../../../lib/dates/calendar';
import type { Chance } from './chance';

/** Days, ranges and lengths as the clerks of many offices and newspapers write them. */

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const OTHER = 'Januari Pebruari Maret April Mei Juni Juli Agustus Sept Oktober Nopember Desember'.split(' ');
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const WEEKDAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
const NUMBERS =
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas'.split(
    ' ',
  );

export interface Span {
  start: string;
  end: string;
}

/** 0 to 99 in words. */
export function inWords(value: number): string {
  if (value < 20) return (NUMBERS[value] ?? '').replace('_', ' ');
  const rest = value % 10;
  return `${NUMBERS[Math.floor(value / 10)]} puluh${rest ? ` ${NUMBERS[rest]}` : ''}`;
}

export function weekdayName(chance: Chance, day: string): string {
  const name = WEEKDAYS[weekdayOf(day)] ?? '';
  return name === 'Jumat' ? chance.pick(['Jumat', 'Jumat', "Jum'at", 'Jum’at']) : name;
}

/** How the days of one post or one range are written. */
export type Manner =
  | 'words'
  | 'weekday'
  | 'bracket'
  | 'clerk'
  | 'slash'
  | 'hyphen'
  | 'dot'
  | 'roman'
  | 'short'
  | 'other'
  | 'loose'
  | 'iso';

const MANNERS: readonly Manner[] = [
  ...Array<Manner>(24).fill('words'),
  ...Array<Manner>(6).fill('weekday'),
  ...Array<Manner>(5).fill('bracket'),
  ...Array<Manner>(4).fill('clerk'),
  ...Array<Manner>(2).fill('slash'),
  ...Array<Manner>(2).fill('hyphen'),
  ...Array<Manner>(2).fill('short'),
  'dot',
  'roman',
  'other',
  'loose',
  'iso',
];

export const mannerOf = (chance: Chance): Manner => chance.pick(MANNERS);

const two = (value: number): string => String(value).padStart(2, '0');

/** One day; without its year where `year` is false and the manner can do without. */
export function spellDay(chance: Chance, day: string, year = true, manner = mannerOf(chance)): string {
  const { year: y, month: m, date: d } = parts(day);
  const name = MONTHS[m - 1];
  const tail = year ? ` ${y}` : '';
  switch (manner) {
    case 'words':
      return `${chance.percent(8) ? two(d) : d} ${name}${year && chance.percent(4) ? ' tahun' : ''}${tail}`;
    case 'weekday':
      return `${chance.pick(['', '', 'hari '])}${weekdayName(chance, day)}${chance.pick([', ', ', ', ' ', ' tanggal ', ', tanggal '])}${d} ${name}${tail}`;
    case 'bracket': {
      const sign = chance.pick(['/', '/', '/', '-']);
      const numbers = year ? `${d}${sign}${m}${sign}${y}` : `${d}/${m}`;
      return `${weekdayName(chance, day)}${chance.pick([' ', ' ', ', ', ''])}(${numbers})`;
    }
    case 'clerk':
      return `${d} (${inWords(d)}) ${name}${tail}`;
    case 'slash':
      return year
        ? chance.pick([
            `${d}/${m}/${y}`,
            `${two(d)}/${two(m)}/${y}`,
            `${two(d)}/${two(m)}/${y}`,
            `${d}/${m}/${two(y % 100)}`,
          ])
        : `(${d}/${m})`;
    case 'hyphen':
      return year ? chance.pick([`${d}-${m}-${y}`, `${two(d)}-${two(m)}-${y}`]) : `${d} ${name}`;
    case 'dot':
      return year ? chance.pick([`${d}.${m}.${y}`, `${two(d)}.${two(m)}.${y}`]) : `${d} ${name}`;
    case 'roman':
      return year ? `${d}-${ROMAN[m - 1]}-${y}` : `${d} ${name}`;
    case 'short':
      return `${chance.percent(15) ? `${weekdayName(chance, day).slice(0, 3)}, ` : ''}${d} ${SHORT[m - 1]}${tail}`;
    case 'other':
      return `${d} ${OTHER[m - 1]}${tail}`;
    case 'loose':
      return year
        ? chance.pick([
            `${d} ${name}, ${y}`,
            `${d}  ${name}  ${y}`,
            `${d}${name} ${y}`,
            `${d} ${name?.toLowerCase()} ${y}`,
          ])
        : `${d} ${name?.toUpperCase()}`;
    case 'iso':
      return year ? day : `${d} ${name}`;
  }
}

const JOINTS: readonly string[] = [
  ...Array<string>(5).fill(' hingga '),
  ...Array<string>(5).fill(' sampai '),
  ...Array<string>(4).fill(' sampai dengan '),
  ...Array<string>(4).fill(' s.d. '),
  ' s.d ',
  ' s/d ',
  ' s/d ',
  ' sd ',
  ' S.D. ',
  ' hingga tanggal ',
  ' sampai tanggal ',
  ' sampai dengan tanggal ',
  ' s.d. tanggal ',
  ' s/d tgl ',
  ' s/d. ',
  ' sampai dgn ',
  ' - ',
  ' - ',
  ' – ',
  ' – ',
  '-',
  '–',
  ' — ',
  '- ',
];

/** A joint that is a word, where a hyphen could be read as part of a number. */
const isWord = (joint: string): boolean => /[a-z]/i.test(joint);

/**
 * A range. `yearless` tells that the day of the post settles the years, so that they may be left out.
 */
export function spellSpan(chance: Chance, { start, end }: Span, yearless = false): string {
  const manner = mannerOf(chance);
  const numeric = ['slash', 'hyphen', 'dot', 'roman', 'iso'].includes(manner);
  let joint = chance.pick(JOINTS);
  if (numeric && !isWord(joint)) joint = chance.pick([' - ', ' – ', ' s.d. ']);
  if (manner === 'weekday' && joint.includes('tanggal')) joint = ' sampai dengan ';
  if (manner === 'bracket' && joint.includes('t')) joint = ' hingga ';
  const a = parts(start);
  const b = parts(end);
  const sameYear = a.year === b.year;
  if (sameYear && a.month === b.month && (manner === 'words' || manner === 'clerk') && chance.percent(70)) {
    const first = manner === 'clerk' ? `${a.date} (${inWords(a.date)})` : `${a.date}`;
    const last = spellDay(chance, end, !yearless || chance.percent(60), manner);
    return `${first}${joint}${last}`;
  }
  const whole = !sameYear || (numeric && manner !== 'slash');
  const years = whole
    ? 'both'
    : yearless && chance.percent(40)
      ? 'none'
      : chance.pick(['end', 'end', 'both']);
  const bareStart = manner === 'slash' && years === 'end' ? `${a.date}/${a.month}` : '';
  const from = bareStart || spellDay(chance, start, years === 'both', manner);
  const to = spellDay(chance, end, years !== 'none', manner);
  if (manner === 'slash' && years === 'none') return `(${a.date}/${a.month}${joint}${b.date}/${b.month})`;
  return `${from}${joint}${to}`;
}

/** Days counted with both ends. */
export const daysOf = ({ start, end }: Span): number => daysBetween(start, end) + 1;

/** So many days in words: '30 hari', '30 (tiga puluh) hari', 'tiga puluh hari', 'dua pekan'. */
export function spellDays(chance: Chance, days: number): string {
  const choices = [`${days} hari`, `${days} (${inWords(days)}) hari`, `${inWords(days)} hari`];
  if (days % 7 === 0) {
    const weeks = days / 7;
    const unit = chance.pick(['pekan', 'minggu']);
    choices.push(
      `${weeks} ${unit}`,
      weeks === 1 ? chance.pick(['sepekan', 'seminggu']) : `${inWords(weeks)} ${unit}`,
    );
    choices.push(`${weeks} (${inWords(weeks)}) ${unit}`);
  }
  return chance.pick(choices);
}

/** A length from which the end follows exactly, or null where none is natural. */
export function exactLength(chance: Chance, { start, end }: Span): string {
  const days = spellDays(chance, daysOf({ start, end }));
  if (addMonths(start, 1) !== end) return days;
  return chance.pick(['satu bulan', 'sebulan', '1 bulan', '1 (satu) bulan', 'sebulan penuh']);
}

/** A length that a person would say of the range, or nothing. */
export function roughLength(chance: Chance, span: Span): string {
  const days = daysOf(span);
  if (days >= 28 && days <= 32 && chance.percent(80))
    return chance.pick(['satu bulan', 'sebulan', '1 bulan', '1 (satu) bulan', 'kurang lebih satu bulan']);
  return spellDays(chance, days);
}
