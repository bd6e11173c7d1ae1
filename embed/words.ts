import { dayOf } from '../lib/dates/calendar';
import { type DayStyle, formatDay, type Lang, type Words } from '../lib/i18n';
import { shared } from '../lib/i18n/id/shared';
import { widget } from '../lib/i18n/id/widget';
import type { Offset } from '../lib/source';
import type { Late } from './Widget';

/** The words of one language that the widget needs. */
export interface WidgetWords extends Words {
  widget: typeof widget;
}

/** The words of a language; before the late part is there, those of Indonesian that the widget itself names. */
export function wordsIn(lang: Lang, late: Late): WidgetWords {
  if (!late) return { lang: 'id', shared, widget };
  const { id, en } = late.words;
  if (lang === 'en') return { lang, ...en };
  return { lang, shared: { ...shared, ...id.shared }, widget: { ...widget, ...id.widget } };
}

/** The day of an instant at the office. */
export const dayText = (
  instant: number,
  offset: Offset,
  { lang }: Words,
  style: DayStyle = 'day-month',
): string => formatDay(dayOf(new Date(instant), offset), lang, style);
