import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../lib/feed';
import { parseFeedDate } from '../../../lib/feed/feed-date';
import type { Offset } from '../../../lib/source';

const EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ID = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const two = (n: number) => String(n).padStart(2, '0');

const moments = fc.record({
  year: fc.integer({ min: 2000, max: 2049 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

/** Ways to write a moment in WIB; all name the same instant. */
const FORMS: ((at: { year: number; month: number; day: number; hour: number; minute: number }) => string)[] =
  [
    ({ year, month, day, hour, minute }) =>
      `${day} ${EN[month - 1]} ${year} ${two(hour)}:${two(minute)}:00 +0700`,
    ({ year, month, day, hour, minute }) =>
      `Sat, ${two(day)} ${EN[month - 1]} ${two(year % 100)} ${two(hour)}:${two(minute)} +07:00`,
    ({ year, month, day, hour, minute }) =>
      `Kamis, ${day} ${ID[month - 1]} ${year} ${two(hour)}.${two(minute)} WIB`,
    ({ year, month, day, hour, minute }) =>
      `${ID[month - 1]} ${day}, ${year} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`,
    ({ year, month, day, hour, minute }) =>
      `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+07:00`,
    ({ year, month, day, hour, minute }) =>
      `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:00`,
    ({ year, month, day, hour, minute }) => `${year}${two(month)}${two(day)}T${two(hour)}${two(minute)}+0700`,
    ({ year, month, day, hour, minute }) => `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`,
    ({ year, month, day, hour, minute }) =>
      `Mon ${EN[month - 1]} ${day} ${two(hour)}:${two(minute)}:00 WIB ${year}`,
    ({ year, month, day, hour, minute }) =>
      `${day}-${EN[month - 1]}-${year} ${two(hour)}:${two(minute)}:00 GMT+7`,
    ({ year, month, day, hour, minute }) =>
      `SABTU, ${two(day)} ${(ID[month - 1] ?? '').toUpperCase()} ${year} | ${two(hour)}:${two(minute)} WIB`,
  ];

describe('parseFeedDate', () => {
  it('reads one instant in every way that it is written', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...FORMS), (at, form) => {
        const expected = Date.UTC(at.year, at.month - 1, at.day, at.hour - 7, at.minute);
        expect(parseFeedDate(form(at))?.getTime(), form(at)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Mon, 05 Aug 2024 01:00:00 Z', '2024-08-05T01:00:00.000Z'],
    ['Sun, 04 Aug 2024 21:00:00 EDT', '2024-08-05T01:00:00.000Z'],
    ['Senin, 5 Agustus 2024 10:00 WIT', '2024-08-05T01:00:00.000Z'],
    ['2024-08-05', '2024-08-04T17:00:00.000Z'],
    ['2024-08', '2024-07-31T17:00:00.000Z'],
    ['12 Agu 2024', '2024-08-11T17:00:00.000Z'],
    ['Tue, 31 Dec 2024 24:00:00 +0700', '2024-12-31T17:00:00.000Z'],
    ['1722819600', '2024-08-05T01:00:00.000Z'],
    ['27 Nopember 2024', '2024-11-26T17:00:00.000Z'],
    ['Mon Aug  5 08:00:00 2024', '2024-08-05T01:00:00.000Z'],
    ['5 Aug 2024 GMT', '2024-08-05T00:00:00.000Z'],
    ['Mon, 5th Aug 2024 01:00:00 GMT', '2024-08-05T01:00:00.000Z'],
    ['2024-08-05T01Z', '2024-08-05T01:00:00.000Z'],
    ['2024-08-05T08:00:00-05:00Z', '2024-08-05T13:00:00.000Z'],
    ['2024-008-05T01:00:00Z', '2024-08-05T01:00:00.000Z'],
    ['05.08.24', '2024-08-04T17:00:00.000Z'],
    ['Mon, 05 08 2024 08:00:00 +0700', '2024-08-05T01:00:00.000Z'],
    ['Mon, 05 Aug 2024 08:00:00 Asia/Jakarta', '2024-08-05T01:00:00.000Z'],
    ['Mon, 05 Aug 2024 08:00:00 America/New_York', '2024-08-05T12:00:00.000Z'],
    ['Mon, 05 Feb 2024 08:00:00 America/New_York', '2024-02-05T13:00:00.000Z'],
    ['Mon, 05 Aug 2024 08:00:00 PT', '2024-08-05T16:00:00.000Z'],
    ['lun., 05 août 2024 03:00:00 +0200', '2024-08-05T01:00:00.000Z'],
    ['mar., 03 déc. 2024 03:00:00 +0200', '2024-12-03T01:00:00.000Z'],
    ['5 de agosto de 2024 01:00:00 GMT', '2024-08-05T01:00:00.000Z'],
    ['Δευ, 05 Αύγ 2024 01:00:00 GMT', '2024-08-05T01:00:00.000Z'],
    ['2024-augusztus-5T8:00+07:00', '2024-08-05T01:00:00.000Z'],
    ['2024년 08월 05일 10:00:00', '2024-08-05T01:00:00.000Z'],
    ['2024-08-05 오후 10:00:00', '2024-08-05T13:00:00.000Z'],
  ])('reads %s', (raw, expected) => expect(parseFeedDate(raw)?.toISOString()).toBe(expected));

  it.each([
    '',
    '  ',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '2024-02-30',
    '31 Apr 2024',
    '2024-13-01',
    'Foo 5 2024',
    '5 Aug',
    '25:61',
    'constructor 5 2024',
    'Mon, 01 Jan 0001 00:00:00 +0000',
    'Mon, 05 Aug 2024 1:2:3:4 GMT',
    'Mon, 05 Aug 2024 08:00:00 +xx:00',
    '2024-08-05T08:xx:00Z',
    '2024-08-05T08:00:00-06:00Ztambahan',
  ])('takes %j for no date', (raw) => expect(parseFeedDate(raw)).toBeNull());

  it('gives a date of this age or none, never an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (raw) => {
        const date = parseFeedDate(raw);
        if (date) expect(Math.abs(date.getUTCFullYear() - 2050)).toBeLessThanOrEqual(151);
      }),
    );
  });
});

describe('a date without a zone', () => {
  const feed = (date: string) =>
    new TextEncoder().encode(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>KPU</title><link>https://kpu.example/</link><item><title>Kabar</title><link>https://kpu.example/1</link><guid>1</guid><pubDate>${date}</pubDate><description>Isi</description></item></channel></rss>`,
    );
  const read = async (date: string, utcOffset?: Offset) =>
    (
      await parseFeed(feed(date), { url: 'https://kpu.example/feed', utcOffset })
    ).items[0]?.publishedAt?.toISOString();

  it("is of the office's own time", async () => {
    expect(await read('2024-06-24 00:30:00')).toBe('2024-06-23T17:30:00.000Z');
    expect(await read('2024-06-24 00:30:00', '+08:00')).toBe('2024-06-23T16:30:00.000Z');
    expect(await read('Senin, 24 Juni 2024 00:30', '+09:00')).toBe('2024-06-23T15:30:00.000Z');
  });

  it('is no other where it names one', async () => {
    for (const date of ['Mon, 24 Jun 2024 00:30:00 +0700', '24 Juni 2024 00:30 WIB', '2024-06-23T17:30:00Z'])
      expect(await read(date, '+09:00')).toBe('2024-06-23T17:30:00.000Z');
  });
});
