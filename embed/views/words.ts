import { dayOf } from '../../lib/dates/calendar';
import { type DayStyle, formatDay, formatTime, type Lang } from '../../lib/i18n';
import { shared } from '../../lib/i18n/id/shared';
import { widget } from '../../lib/i18n/id/widget';
import type { Offset } from '../../lib/source';

/** The words of one language that the widget needs, and no others. */
export interface Words {
  lang: Lang;
  shared: typeof shared;
  widget: typeof widget;
}

export type More = typeof import('../late');

export const INDONESIAN: Words = { lang: 'id', shared, widget };

let asked = false;

/** Asks, once for the page, for what is needed only now and then; where it can't be had, nothing arrives. */
export function askMore(address: string, arrived: (more: More) => void): void {
  if (asked) return;
  asked = true;
  import(/* @vite-ignore */ address).then(arrived, () => {});
}

/** The day of an instant at the office. */
export const dayText = (
  instant: number,
  offset: Offset,
  { lang }: Words,
  style: DayStyle = 'day-month',
): string => formatDay(dayOf(new Date(instant), offset), lang, style);

/** The clock time of an instant at the office. */
export const timeText = (instant: number, offset: Offset, { lang }: Words): string =>
  formatTime(new Date(instant), offset, lang);
