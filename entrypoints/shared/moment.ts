import { dayOf } from '../../lib/dates/calendar';
import { formatDay, formatTime, type Lang } from '../../lib/i18n';
import type { Offset } from '../../lib/source';

/** The clock time of an instant, with its day where that is not today's: '09.31', '12 Jul, 09.31'. */
export function formatMoment(instant: Date, now: Date, offset: Offset, lang: Lang): string {
  const time = formatTime(instant, offset, lang);
  const day = dayOf(instant, offset);
  return day === dayOf(now, offset) ? time : `${formatDay(day, lang, 'day-month-short')}, ${time}`;
}
