import { ageOf, maxAgeOf } from '../clock';
import { readInstant } from '../instant';
import type { SourceState } from '../store/store';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Minutes between two rounds unless the user chose otherwise, and the fewest that may be chosen. */
export const DEFAULT_INTERVAL = 15;
export const LEAST_INTERVAL = 5;

/** A source that fails is asked at least this often. */
const LONGEST_BACK_OFF_MS = 6 * HOUR_MS;
/** A header made for pictures ("keep for a year") must not silence a source: it is obeyed for so long. */
const LONGEST_WISH_MS = DAY_MS;

/** The longest of all waits: a day, and then a week's worth of days in which not to ask. */
const LONGEST_WAIT_MS = 8 * DAY_MS;

/** English weekday names as RSS `skipDays` has them, by `Date.getUTCDay`. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export type Wishes = NonNullable<SourceState['asks']>;

interface Pace {
  now: Date;
  /** The user's interval. */
  intervalMinutes: number | undefined;
  /** What the source asked for in its last whole answer. */
  wishes: Wishes | undefined;
  /** Until when the source asked to be left alone. */
  retryAt?: Date | null;
}

/** When to ask a source again that has answered: the latest of all that speaks for waiting. */
export function nextRound({ now, intervalMinutes, wishes, retryAt }: Pace): Date {
  const wished = Math.max((wishes?.ttlMinutes ?? 0) * MINUTE_MS, (wishes?.freshSeconds ?? 0) * 1_000);
  const waits = Math.max(intervalMs(intervalMinutes), Math.min(wished, LONGEST_WISH_MS));
  return outsideSkipped(later(now, waits, retryAt), wishes);
}

/**
 * When to ask a source again that has failed: the interval doubled with each failure in a row, up to
 * six hours, give or take a quarter so that many clients don't come back at once.
 * @param failures in a row, this one included.
 * @param random from 0 up to 1.
 */
export function nextTry(pace: Pace, failures: number, random: number): Date {
  const { now, intervalMinutes, wishes, retryAt } = pace;
  const doubled = intervalMs(intervalMinutes) * 2 ** Math.min(Math.max(failures, 1) - 1, 16);
  const jittered = Math.min(doubled, LONGEST_BACK_OFF_MS) * (0.75 + random / 2);
  const waits = Math.min(Math.max(jittered, LEAST_INTERVAL * MINUTE_MS), LONGEST_BACK_OFF_MS);
  return outsideSkipped(later(now, waits, retryAt), wishes);
}

/** Whether a source's time has come. A time too far ahead, or a check in the future, stems from a clock that was wrong. */
export function isDue({ checkedAt, nextAt }: Pick<SourceState, 'checkedAt' | 'nextAt'>, now: Date): boolean {
  const next = Date.parse(nextAt);
  const isCredible =
    next <= now.getTime() + LONGEST_WAIT_MS && Date.parse(checkedAt) <= now.getTime() + HOUR_MS;
  return !isCredible || next <= now.getTime();
}

/** Milliseconds of the interval, at least five minutes. */
export function intervalMs(minutes: number | undefined): number {
  return Math.max(minutes ?? DEFAULT_INTERVAL, LEAST_INTERVAL) * MINUTE_MS;
}

function later(now: Date, waits: number, retryAt: Date | null | undefined): Date {
  const asked = Math.min((retryAt?.getTime() ?? 0) - now.getTime(), LONGEST_WISH_MS);
  return new Date(now.getTime() + Math.max(waits, asked));
}

/** The first instant that is in none of the hours and days (both GMT) in which the feed asks not to be read. */
function outsideSkipped(time: Date, wishes: Wishes | undefined): Date {
  const hours = new Set(wishes?.skipHours?.map((hour) => hour % 24));
  const days = new Set(wishes?.skipDays?.map((day) => WEEKDAYS.indexOf(day.trim().toLowerCase())));
  const isSkipped = (at: Date) => hours.has(at.getUTCHours()) || days.has(at.getUTCDay());
  let at = time;
  for (let tried = 0; tried < 8 * 24; tried++) {
    if (!isSkipped(at)) return at;
    at = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS + HOUR_MS);
  }
  return time;
}

/**
 * For how many seconds from now an answer says to be fresh to us, who share it with nobody (RFC 9111, 4.2.1); null where
 * it says nothing. What a cache would guess from Last-Modified is no wish of the source's.
 */
export function freshness(headers: Headers, now: Date): number | null {
  const control = headers.get('cache-control');
  const expires = headers.get('expires');
  if (control === null && expires === null) return null;
  if (/(?:^|[\s,])no-(?:store|cache)(?:[\s,=]|$)/i.test(control ?? '')) return 0;
  const sent = readInstant(headers.get('date')) ?? now;
  const until = readInstant(expires)?.getTime() ?? 0;
  const seconds = maxAgeOf(headers) ?? Math.floor((until - sent.getTime()) / 1_000);
  return Number.isSafeInteger(seconds) ? Math.max(0, seconds - ageOf(headers)) : null;
}

/** The instant that a Retry-After header names, in seconds or as a date; null without a readable one. */
export function retryAfter(headers: Headers, now: Date): Date | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return new Date(now.getTime() + Math.min(Number(value) * 1_000, LONGEST_WISH_MS));
  const named = readInstant(value);
  if (!named) return null;
  // The server's clock may differ from ours: what counts is how far ahead of its own time it points.
  const answered = readInstant(headers.get('date'));
  return answered ? new Date(now.getTime() + (named.getTime() - answered.getTime())) : named;
}
