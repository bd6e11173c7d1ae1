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

  it("takes the window's start for a device outside it", () => {
    const headers = new Headers({ expires: at(NOW + 600_000), 'cache-control': 'max-age=600' });
    expect(correctionFrom(headers, NOW - DAY)).toEqual({ offset: DAY, wrong: true });
    expect(correctionFrom(headers, NOW + DAY)).toEqual({ offset: -DAY, wrong: true });
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
