import { dayOf } from '../lib/dates/calendar';
import { type DayStyle, formatDay, type Lang, type Words } from '../lib/i18n';
import { shared } from '../lib/i18n/id/shared';
import { widget } from '../lib/i18n/id/widget';
import type { Offset } from '../lib/source';
import { arrived } from './instead/arrived';

/** The words of one language that the widget needs. */
export interface WidgetWords extends Words {
  widget: typeof widget;
}

/** The words of a language; of Indonesian those that are there, which it speaks where English can't be had. */
export function wordsIn(lang: Lang): WidgetWords {
  const { late, english } = arrived;
  if (lang === 'en' && english) return { lang, ...english };
  return {
    lang: 'id',
    shared: { ...shared, ...late?.words.shared },
    widget: { ...widget, ...late?.words.widget },
  };
}

/** The day of an instant at the office. */
export const dayText = (
  instant: number,
  offset: Offset,
  { lang }: Words,
  style: DayStyle = 'day-month',
): string => formatDay(dayOf(new Date(instant), offset), lang, style);
