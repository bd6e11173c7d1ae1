import { dayOf } from '../lib/dates/calendar';
import { type DayStyle, formatDay, type Words } from '../lib/i18n';
import { shared } from '../lib/i18n/id/shared';
import { widget } from '../lib/i18n/id/widget';
import type { Offset } from '../lib/source';

/** The words of one language that the widget needs. */
export interface WidgetWords extends Words {
  widget: typeof widget;
}

/** The build leaves only those in it that the widget itself names; the late part brings all. */
export const INDONESIAN: WidgetWords = { lang: 'id', shared, widget };

/** The day of an instant at the office. */
export const dayText = (
  instant: number,
  offset: Offset,
  { lang }: Words,
  style: DayStyle = 'day-month',
): string => formatDay(dayOf(new Date(instant), offset), lang, style);
