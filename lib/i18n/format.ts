import type { Day } from '../dates/mention';
import type { Offset } from '../source';
import { englishDays } from './english-days';
import type { Lang, Words } from './index';

export type DayStyle =
  /** '24 Juli 2024' */
  | 'long'
  /** '24 Jul 2024' */
  | 'short'
  /** 'Rabu, 24 Juli 2024' */
  | 'weekday'
  /** '24 Juli' */
  | 'day-month'
  /** '24 Jul' */
  | 'day-month-short';

const INDONESIAN = {
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  weekdays: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
};

const namesIn = (lang: Lang) => (lang === 'en' ? englishDays() : INDONESIAN);

/** 'Rabu' */
export const weekdayName = (day: Day, lang: Lang): string =>
  namesIn(lang).weekdays.split(' ')[new Date(day).getUTCDay()] ?? '';

/**
 * A calendar day in words; the device's own zone has no say in it. The names stand here: making a first
 * `Intl.DateTimeFormat` costs a cheap phone as much time as all the rest of a widget.
 */
export function formatDay(day: Day, lang: Lang, style: DayStyle = 'long'): string {
  const [year, month = '', date] = day.split('-');
  if (style === 'weekday') return `${weekdayName(day, lang)}, ${formatDay(day, lang)}`;
  const { months } = namesIn(lang);
  const name = months.split(' ')[Number(month) - 1] ?? '';
  const text = `${Number(date)} ${/short/.test(style) ? name.slice(0, 3) : name}`;
  return /month/.test(style) ? text : `${text} ${year}`;
}

/** Both ends in words, what they share said once: '24 Juni – 24 Juli 2024', '1–3 Juli 2024'. */
export function formatRange(start: Day, end: Day, lang: Lang, style: 'long' | 'short' = 'long'): string {
  if (start === end) return formatDay(end, lang, style);
  const last = formatDay(end, lang, style);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${last}`;
  const yearless = style === 'long' ? 'day-month' : 'day-month-short';
  return `${formatDay(start, lang, start.slice(0, 4) === end.slice(0, 4) ? yearless : style)} – ${last}`;
}

/** The clock time of an instant, at an offset: '09.31' in Indonesian, '09:31' in English. */
export function formatTime(instant: Date, offset: Offset, lang: Lang): string {
  const local = new Date(instant.getTime() + Number(offset.slice(0, 3)) * 3_600_000);
  const [hour, minute] = local.toISOString().slice(11, 16).split(':');
  return `${hour}${lang === 'id' ? '.' : ':'}${minute}`;
}

/** 'WIB', 'WITA' or 'WIT'. */
export function zoneName(offset: Offset): 'WIB' | 'WITA' | 'WIT' {
  if (offset === '+08:00') return 'WITA';
  return offset === '+09:00' ? 'WIT' : 'WIB';
}

/** 'Pos 18 Juli menyebut 28 Juli 2024.', of a post that may change a period and is not understood. */
export function unclearWords(
  { published, day }: { published: Day | null; day: Day | null },
  { shared, lang }: Words,
): string {
  const on = published ? formatDay(published, lang, 'day-month') : '';
  return shared.unclear(on, day ? formatDay(day, lang) : '');
}

const rules = new Map<Lang, Intl.PluralRules>();

/** The form of a word that goes with a number in this language. */
export function plural(n: number, lang: Lang, one: string, other: string): string {
  let rule = rules.get(lang);
  if (!rule) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return rule.select(n) === 'one' ? one : other;
}
