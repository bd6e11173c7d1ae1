import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../embed/channel';
import { correctionFrom, maxAgeOf, untilChange } from '../../../embed/clock';
import { keptOffset } from '../../../lib/clock';

const NOW = Date.parse('2024-07-12T02:33:00Z');
const at = (ms: number) => new Date(ms).toUTCString();
const DAY = 86_400_000;

describe('the correction of the clock', () => {
  it('follows the Date of the answer where it can be read', () => {
    const headers = new Headers({ date: at(NOW) });
    expect(correctionFrom(headers, NOW - 3 * DAY)).toEqual({ offset: 3 * DAY, wrong: true });
    expect(correctionFrom(headers, NOW + 60_000)).toEqual({ offset: -60_000, wrong: false });
    expect(correctionFrom(headers, NOW + 900)).toEqual({ offset: 0, wrong: false });
  });

  it('adds the age of an answer that stood in a cache on its way', () => {
    expect(correctionFrom(new Headers({ date: at(NOW - 300_000), age: '300' }), NOW).offset).toBe(0);
  });

  it('trusts a device within two minutes of the window that Expires leaves', () => {
    const headers = new Headers({ expires: at(NOW + 600_000), 'cache-control': 'public, max-age=600' });
    for (const device of [NOW - 119_000, NOW, NOW + 300_000, NOW + 719_000]) {
      expect(correctionFrom(headers, device)).toEqual({ offset: 0, wrong: false });
    }
  });

  it("takes the window's start for a device before it, and leaves one after it alone: the answer may be old", () => {
    const headers = new Headers({ expires: at(NOW + 600_000), 'cache-control': 'max-age=600' });
    expect(correctionFrom(headers, NOW - DAY)).toEqual({ offset: DAY, wrong: true });
    expect(correctionFrom(headers, NOW + DAY)).toEqual({ offset: 0, wrong: false });
  });

  it('sets a device back only by an answer that no cache may keep', () => {
    for (const control of ['no-store', 'private, no-store, max-age=600', 'no-cache, must-revalidate']) {
      const headers = new Headers({ date: at(NOW), 'cache-control': control });
      expect(correctionFrom(headers, NOW + DAY)).toEqual({ offset: -DAY, wrong: true });
      expect(correctionFrom(headers, NOW - DAY)).toEqual({ offset: DAY, wrong: true });
    }
  });

  it.each<[string, Record<string, string>]>([
    ['an Age that a proxy counted on', { date: at(NOW), age: '3600' }],
    ['the same of what may not be kept', { date: at(NOW), age: '3600', 'cache-control': 'no-store' }],
    [
      'a copy nine minutes old whose Age is hidden',
      { date: at(NOW - 540_000), 'cache-control': 'max-age=600' },
    ],
    [
      'a copy that only shared caches keep',
      { date: at(NOW - 3_000_000), 'cache-control': 'max-age=0, s-maxage=3600' },
    ],
    [
      'a copy two hours old while the origin is down',
      { date: at(NOW - 7_200_000), 'cache-control': 'max-age=600' },
    ],
    [
      'the same where it may be given out',
      { date: at(NOW - 7_200_000), 'cache-control': 'public, max-age=300, stale-if-error=604800' },
    ],
    ['a copy two hours old by Expires', { expires: at(NOW - 7_200_000), 'cache-control': 'max-age=600' }],
    ['a copy five days old of a service worker', { date: at(NOW - 5 * DAY), 'cache-control': 'max-age=300' }],
    ['a copy kept by guess', { date: at(NOW - 3_600_000), 'last-modified': at(NOW - 30 * DAY) }],
    ['a copy kept until Expires', { date: at(NOW - 3_600_000), expires: at(NOW + 60_000) }],
    ['a Date of 1970', { date: at(0), 'cache-control': 'no-store' }],
    ['a Date of 1999', { date: 'Fri, 31 Dec 1999 23:59:59 GMT', 'cache-control': 'no-store' }],
    ['a Date from before the content changed', { date: at(NOW - 40 * DAY), 'cache-control': 'no-store' }],
    ['an Expires of 1981', { expires: 'Thu, 19 Nov 1981 08:52:00 GMT', 'cache-control': 'max-age=600' }],
    [
      'an Expires of 2037',
      { expires: 'Thu, 31 Dec 2037 23:55:55 GMT', 'cache-control': 'max-age=315360000' },
    ],
    [
      'the same with another max-age',
      { expires: 'Thu, 31 Dec 2037 23:55:55 GMT', 'cache-control': 'max-age=600' },
    ],
    [
      'an Expires long past with a huge max-age',
      { expires: at(NOW - 900 * DAY), 'cache-control': 'max-age=999999999' },
    ],
  ])('never moves a right clock, by %s', (_, headers) => {
    for (const device of [NOW - 100_000, NOW, NOW + 100_000])
      expect(correctionFrom(new Headers(headers), device, NOW - 30 * DAY)).toEqual({
        offset: 0,
        wrong: false,
      });
  });

  it('never moves a right clock whatever an honest server and the caches on the way do', () => {
    const seconds = fc.nat(40 * 86_400);
    fc.assert(
      fc.property(
        fc.record({ age: seconds, maxAge: fc.option(seconds), stale: fc.option(seconds) }),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: -110_000, max: 110_000 }),
        ({ age, maxAge, stale }, tellsAge, tellsDate, skew) => {
          // What nobody may keep is never old.
          const sent = NOW - ((maxAge ?? 0) + (stale ?? 0) === 0 ? 0 : age * 1_000);
          const control = [
            ...(maxAge === null ? [] : [`max-age=${maxAge}`]),
            ...(stale === null ? [] : [`stale-if-error=${stale}`]),
          ];
          const headers = new Headers({
            ...(control.length > 0 ? { 'cache-control': control.join(', ') } : {}),
            ...(tellsDate ? { date: at(sent) } : {}),
            ...(maxAge === null ? {} : { expires: at(sent + maxAge * 1_000) }),
            ...(tellsAge && tellsDate ? { age: String(Math.floor((NOW - sent) / 1_000)) } : {}),
          });
          expect(correctionFrom(headers, NOW + skew).wrong).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    { date: at(NOW), age: '1e300' },
    { date: at(NOW), age: '99999999999999999999' },
    { date: at(NOW), age: 'Infinity' },
    { date: at(NOW), age: '-1e300' },
    { date: 'Tue, 01 Jan 1980 00:00:00 GMT' },
    { date: '+275760-09-13T00:00:00Z' },
    { expires: at(NOW), 'cache-control': 'max-age=99999999999999999' },
  ])('corrects nothing to a time that cannot be, by %j', (headers) => {
    expect(correctionFrom(new Headers(headers), NOW + DAY)).toEqual({ offset: 0, wrong: false });
  });

  it('takes a kept one only where it leads to a time that can be', () => {
    expect(keptOffset(-DAY, NOW)).toBe(-DAY);
    for (const offset of [
      1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '1',
      null,
      undefined,
      -60 * 365 * DAY,
    ]) {
      expect(keptOffset(offset, NOW)).toBe(0);
    }
  });

  it.each([{}, { expires: '0' }, { expires: at(NOW) }, { date: 'gestern' }])(
    'corrects nothing by %j',
    (headers) => {
      expect(correctionFrom(new Headers(headers), NOW + DAY)).toEqual({ offset: 0, wrong: false });
    },
  );
});

describe('freshness', () => {
  it('is read from Cache-Control', () => {
    expect(maxAgeOf(new Headers({ 'cache-control': 'public, max-age=300, stale-if-error=604800' }))).toBe(
      300,
    );
    expect(maxAgeOf(new Headers({ 'cache-control': 's-maxage=300' }))).toBeNull();
    expect(maxAgeOf(new Headers())).toBeNull();
  });

  it('lasts ten minutes to an hour, longer for those who save data', () => {
    fc.assert(
      fc.property(fc.option(fc.nat(1e9)), (maxAge) => {
        const usual = intervalOf(maxAge, false);
        return usual >= 600_000 && usual <= 3_600_000 && intervalOf(maxAge, true) >= 3_600_000;
      }),
    );
  });

  it('ends at the next full second or minute that is left', () => {
    expect(untilChange(61_500, 'minute')).toBe(1_500);
    expect(untilChange(61_500, 'second')).toBe(500);
    expect(untilChange(120_000, 'minute')).toBe(60_000);
  });
});
