import { daysBetween, isDay } from './dates/calendar';
import type { Day } from './dates/mention';

/** What is told of now, or planned, lies in this range; anything else is a broken clock or a broken file. */
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
/** Posts may be older: so old as the web in Indonesia. */
const OLDEST_POST = Date.UTC(1995, 0);

/** Milliseconds since 1970 that can be a time of now. */
export const isTime = (time: number): boolean => time >= EARLIEST && time < LATEST;

/** The one reader of instants, as ISO 8601, as HTTP writes them, or as a Date; null where there is none that can be. */
export const readInstant = (value: unknown): Date | null => within(value, EARLIEST);

/** The instant at which a post was published. */
export const readPostInstant = (value: unknown): Date | null => within(value, OLDEST_POST);

function within(value: unknown, earliest: number): Date | null {
  const time =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return time >= earliest && time < LATEST ? new Date(time) : null;
}

const DAY_MS = 86_400_000;

/** A feed's date of a post, where it can be one: not before the web came here, not after the post was first seen. */
export function datedBy(feedDate: Date | null, firstSeenAt: Date): Date | null {
  const published = readPostInstant(feedDate);
  return published && published.getTime() <= firstSeenAt.getTime() + DAY_MS ? published : null;
}

/** A day of a post, or null where it is none that can be. */
export const readDay = (value: unknown): Day | null =>
  isDay(value) && value >= '1995-01-01' && value < '2100-01-01' ? value : null;

/** No stage of an election lasts longer. */
const LONGEST_DAYS = 366;

/** Whether two days can be the first and the last of a stage: in order, in our time, and no more than a year apart. */
export const isSpan = (start: unknown, end: unknown): boolean =>
  isDay(start) &&
  isDay(end) &&
  start >= '2000-01-01' &&
  end < '2100-01-01' &&
  start <= end &&
  daysBetween(start, end) < LONGEST_DAYS;
