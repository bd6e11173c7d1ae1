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

export type More = typeof import('../more');

export const INDONESIAN: Words = { lang: 'id', shared, widget };

let more: More | undefined;
let asked = false;

/**
 * What only some pages need: it comes in a file of its own, once for the page.
 *
 * @returns undefined until it is there, and where it can't be had.
 */
export function askMore(base: string, arrived: () => void): More | undefined {
  if (!asked) {
    asked = true;
    import(/* @vite-ignore */ `${base}embed-more.js`).then(
      (module: More) => {
        more = module;
        arrived();
      },
      () => {},
    );
  }
  return more;
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
