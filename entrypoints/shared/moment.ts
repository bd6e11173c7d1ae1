import { dayOf } from '../../lib/dates/calendar';
import { formatDay, formatTime, type Lang } from '../../lib/i18n';
import type { Offset } from '../../lib/source';

/** The clock time of an instant, with its day where that is not today's: '09.31', '12 Jul, 09.31'. */
export function formatMoment(instant: Date, now: Date, offset: Offset, lang: Lang): string {
  const time = formatTime(instant, offset, lang);
  const day = dayOf(instant, offset);
  return day === dayOf(now, offset) ? time : `${formatDay(day, lang, 'day-month-short')}, ${time}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long ago an instant was, in the largest unit that fits; null within its minute. */
export function agoOf(
  instant: Date,
  now: Date,
): { unit: 'minutes' | 'hours' | 'days'; count: number } | null {
  const passed = now.getTime() - instant.getTime();
  if (passed < MINUTE) return null;
  if (passed < HOUR) return { unit: 'minutes', count: Math.floor(passed / MINUTE) };
  if (passed < 48 * HOUR) return { unit: 'hours', count: Math.floor(passed / HOUR) };
  return { unit: 'days', count: Math.floor(passed / (24 * HOUR)) };
}
