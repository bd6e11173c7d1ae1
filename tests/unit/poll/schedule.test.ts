import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshness, isDue, nextRound, nextTry, retryAfter, type Wishes } from '../../../lib/poll/schedule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday. */
const now = new Date('2024-06-24T02:10:00Z');
const minutes = (next: Date) => (next.getTime() - now.getTime()) / MINUTE;
const next = (wishes?: Wishes, intervalMinutes?: number) =>
  minutes(nextRound({ now, intervalMinutes, wishes }));

describe('after a success', () => {
  test.each<[string, Wishes | undefined, number | undefined, number]>([
    ['fifteen minutes unless said otherwise', undefined, undefined, 15],
    ["the user's interval", undefined, 60, 60],
    ['five minutes at least', undefined, 1, 5],
    ['ttl where it is longer', { ttlMinutes: 90 }, 15, 90],
    ['the interval where ttl is shorter', { ttlMinutes: 5 }, 15, 15],
    ['freshness where it is longest', { ttlMinutes: 20, freshSeconds: 3_600 }, 15, 60],
    ['a day at most, whatever a header says', { freshSeconds: 31_536_000 }, 15, 24 * 60],
    ['past hours to skip', { skipHours: [2, 3] }, 15, 110],
    ['past hour 24, which is midnight', { skipHours: [24] }, 15, 15],
    ['past days to skip', { skipDays: ['Monday', ' tuesday '] }, 15, 24 * 60 * 2 - 130],
    ['hours that leave none are not obeyed', { skipHours: [...Array(24).keys()] }, 15, 15],
  ])('%s', (_, wishes, interval, expected) => expect(next(wishes, interval)).toBe(expected));
});

describe('freshness', () => {
  const seconds = (headers: Record<string, string>) => freshness(new Headers(headers), now);
  test.each<[string, Record<string, string>, number | null]>([
    ['max-age', { 'cache-control': 'max-age=600' }, 600],
    ['max-age less the age it has', { 'cache-control': 'public, max-age=600', age: '100' }, 500],
    [
      'max-age before Expires',
      { 'cache-control': 'max-age=60', expires: 'Mon, 24 Jun 2024 09:10:00 GMT' },
      60,
    ],
    ['Expires', { expires: 'Mon, 24 Jun 2024 02:40:00 GMT' }, 1_800],
    [
      "Expires by the server's clock",
      { expires: 'Mon, 24 Jun 2030 03:00:00 GMT', date: 'Mon, 24 Jun 2030 02:00:00 GMT' },
      3_600,
    ],
    ['none with no-store', { 'cache-control': 'no-store, max-age=600' }, 0],
    ['none with no-cache', { 'cache-control': 'no-cache' }, 0],
    ['none where Expires is over', { expires: '0' }, 0],
    ['private is ours to keep', { 'cache-control': 'private, max-age=30' }, 30],
    ['not said: no guess from Last-Modified', { 'last-modified': 'Mon, 24 Jun 2019 02:40:00 GMT' }, null],
  ])('%s', (_, headers, expected) => expect(seconds(headers)).toBe(expected));
});

describe('Retry-After', () => {
  const at = (headers: Record<string, string>) => retryAfter(new Headers(headers), now)?.toISOString();
  test.each<[string, Record<string, string>, string | undefined]>([
    ['in seconds', { 'retry-after': '120' }, '2024-06-24T02:12:00.000Z'],
    ['as a date', { 'retry-after': 'Mon, 24 Jun 2024 05:00:00 GMT' }, '2024-06-24T05:00:00.000Z'],
    [
      "as a date by the server's clock",
      { 'retry-after': 'Mon, 24 Jun 2030 05:00:00 GMT', date: 'Mon, 24 Jun 2030 04:00:00 GMT' },
      '2024-06-24T03:10:00.000Z',
    ],
    ['unreadable', { 'retry-after': 'nanti' }, undefined],
    ['absent', {}, undefined],
  ])('%s', (_, headers, expected) => expect(at(headers)).toBe(expected));
});

test('a check that lies in the future, or a next one too far ahead, is due now', () => {
  const state = (checked: number, nextIn: number) => ({
    checkedAt: new Date(now.getTime() + checked).toISOString(),
    nextAt: new Date(now.getTime() + nextIn).toISOString(),
  });
  expect(isDue(state(-HOUR, 0), now)).toBe(true);
  expect(isDue(state(-HOUR, MINUTE), now)).toBe(false);
  expect(isDue(state(48 * HOUR, 49 * HOUR), now)).toBe(true);
  expect(isDue(state(-HOUR, 400 * HOUR), now)).toBe(true);
});

const wishes = fc.record(
  {
    ttlMinutes: fc.nat({ max: 100_000 }),
    freshSeconds: fc.nat({ max: 40_000_000 }),
    skipHours: fc.array(fc.nat({ max: 24 })),
    skipDays: fc.array(fc.constantFrom('Monday', 'Sunday', 'Wednesday', 'Funday')),
  },
  { requiredKeys: [] },
);

test('no round comes sooner than five minutes, the interval or the headers ask, nor later than a day and what is skipped', () => {
  fc.assert(
    fc.property(
      wishes,
      fc.integer({ min: 0, max: 1_440 }),
      fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
      (wish, interval, at) => {
        const time = nextRound({ now: at, intervalMinutes: interval, wishes: wish }).getTime() - at.getTime();
        const wished = Math.min(
          Math.max((wish.ttlMinutes ?? 0) * MINUTE, (wish.freshSeconds ?? 0) * 1_000),
          24 * HOUR,
        );
        const least = Math.max(5, interval) * MINUTE;
        expect(time).toBeGreaterThanOrEqual(Math.max(least, wished));
        expect(time).toBeLessThanOrEqual(Math.max(least, 24 * HOUR) + 8 * 24 * HOUR);
      },
    ),
  );
});

test('back-off grows, never beyond six hours, never below five minutes, and differs between clients', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 600 }),
      (failures, random, interval) => {
        const pace = { now, intervalMinutes: interval, wishes: undefined };
        const wait = minutes(nextTry(pace, failures, random));
        expect(wait).toBeGreaterThanOrEqual(5);
        expect(wait).toBeLessThanOrEqual(360);
        expect(minutes(nextTry(pace, failures + 1, random))).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
  const pace = { now, intervalMinutes: 15, wishes: undefined };
  expect(minutes(nextTry(pace, 3, 0))).toBe(45);
  expect(minutes(nextTry(pace, 3, 0.999))).toBeCloseTo(75, 0);
});
