import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay } from '../../../lib/dates/calendar';
import { dateByOrder, type ListedPost, type PostDate } from '../../../lib/dates/index';
import { cpuTime } from '../cpu-time';

const post = (text: string, seen = '2025-08-01', feed: string | null = null): ListedPost => ({
  text,
  publishedAt: feed ? new Date(`${feed}T05:00:00Z`) : null,
  firstSeenAt: new Date(`${seen}T05:00:00Z`),
});
/** Posts newest first, each given by its dateline ('' for none). */
const listing = (...datelines: string[]): PostDate[] =>
  dateByOrder(
    datelines.map((dateline) =>
      post(dateline ? `Kab-probolinggo.kpu.go.id, ${dateline}, rapat` : 'Kab-probolinggo.kpu.go.id, Rapat'),
    ),
  );

describe('the days of a listing', () => {
  it('are those of its datelines where they fit the order, up to 14 days out of it', () => {
    const dates = listing('10 Juli 2025', '24 Juli 2025', '3 Juli 2025');
    expect(dates.map(({ day, basis, doubts }) => [day, basis, doubts])).toEqual([
      ['2025-07-10', 'dateline', []],
      ['2025-07-24', 'dateline', []],
      ['2025-07-03', 'dateline', []],
    ]);
  });

  it('of undated posts lie between those of the dated neighbours', () => {
    expect(listing('19 Juni 2024', '', '', '15 Juni 2024')[2]).toEqual({
      day: null,
      basis: 'order',
      earliest: '2024-06-15',
      latest: '2024-06-19',
      stated: null,
      doubts: [],
    });
  });

  it('at the top of the list reach up to first sight, at its end have no lower bound', () => {
    const dates = listing('', '15 Juni 2024', '');
    expect(dates[0]).toMatchObject({
      day: null,
      basis: 'order',
      earliest: '2024-06-15',
      latest: '2025-08-01',
    });
    expect(dates[2]).toMatchObject({ day: null, basis: 'order', earliest: null, latest: '2024-06-15' });
  });

  it('are first sight’s alone where no neighbour has a day', () => {
    expect(listing('', '')).toEqual(
      Array.from({ length: 2 }, () => ({
        day: null,
        basis: 'first-seen',
        earliest: null,
        latest: '2025-08-01',
        stated: null,
        doubts: [],
      })),
    );
  });

  it('stay in order where neighbours are out of it', () => {
    expect(listing('10 Juli 2025', '', '15 Juli 2025')[1]).toMatchObject({
      earliest: '2025-07-10',
      latest: '2025-07-15',
    });
  });

  it('come from the feed where it has one, whatever the dateline says', () => {
    const dates = dateByOrder([
      post('Wates, 16 Juli 2024 – rapat', '2025-08-01', '2025-07-17'),
      post('rapat'),
    ]);
    expect(dates[0]).toMatchObject({
      day: '2025-07-17',
      basis: 'feed',
      stated: '2024-07-16',
      earliest: '2025-07-17',
      latest: '2025-07-17',
    });
    expect(dates[1]).toMatchObject({ basis: 'order', latest: '2025-07-17' });
  });

  it('take a missing year from their neighbours, else from first sight', () => {
    expect(listing('Kamis 5 Januari 2023', 'Sabtu (31/12)', '30 Desember 2022')[1]).toMatchObject({
      day: '2022-12-31',
      doubts: ['year-inferred'],
    });
    expect(dateByOrder([post('Sleman (13/09) - rapat')])[0]).toMatchObject({
      day: '2024-09-13',
      stated: '2024-09-13',
    });
  });

  it('show a weekday that does not match', () => {
    expect(listing('Rabu, 10 Juli 2025')[0]).toMatchObject({
      day: '2025-07-10',
      doubts: ['weekday-mismatch'],
    });
  });
});

describe('a dateline that contradicts the order', () => {
  it.each([
    [
      'the year',
      ['10 Juli 2025', 'Selasa tanggal 8 Juli 2024', '7 Juli 2025', '3 Juli 2025'],
      1,
      '2025-07-08',
    ],
    ['the year of the newest', ['Selasa, 8 Juli 2024', '7 Juli 2025', '3 Juli 2025'], 0, '2025-07-08'],
    [
      'the year in January',
      ['6 Januari 2023', 'Kamis, 5 Januari 2022', 'Rabu, 4 Januari 2023'],
      1,
      '2023-01-05',
    ],
    ['the month', ['20 Juli 2025', '18 Juni 2025', '15 Juli 2025', '14 Juli 2025'], 1, '2025-07-18'],
    [
      'the month across the year',
      ['Jumat, 3 Januari 2025', '31 Januari 2025', '29 Desember 2024', '28 Desember 2024'],
      1,
      '2024-12-31',
    ],
    ['day and month', ['9 Juli 2025', '7/8/2025', '6 Juli 2025', '5 Juli 2025'], 1, null],
    [
      'day and month alone',
      ['5 September 2025', '9/3/2025', '2 September 2025', '1 September 2025'],
      1,
      '2025-09-03',
    ],
  ])('is mended by one slip: %s', (_, datelines, index, day) => {
    const dates = dateByOrder(
      datelines.map((dateline) => post(`kpu.go.id, ${dateline}, rapat`, '2025-12-01')),
    );
    expect(dates[index]?.day).toBe(day);
    if (!day) return;
    expect(dates[index]).toMatchObject({ basis: 'order', doubts: ['order'], earliest: day, latest: day });
    expect(dates[index]?.stated).not.toBe(day);
  });

  it('is not mended in a listing that can be read in two ways', () => {
    const between = ['10 Juli 2025', '8 Juli 2024', '7 Juli 2025'];
    expect(listing(...between).map(({ day, doubts }) => [day, doubts])).toEqual([
      ['2025-07-10', []],
      [null, ['order']],
      [null, ['order']],
    ]);
    expect(listing('10 Juli 2025', '8 Juli 2024', 'Senin, 7 Juli 2025')[1]?.day).toBe('2025-07-08');
    const apart = [
      '1 Agustus 2025',
      '30 Juli 2024',
      '29 Juli 2025',
      '20 Juli 2025',
      '1 Juni 2025',
      '2 Juli 2025',
    ];
    const unmended = listing(...apart);
    expect(unmended[1]).toMatchObject({ day: null, earliest: '2025-07-29', latest: '2025-08-01' });
    expect(listing(...apart, '1 Juli 2025')[1]?.day).toBe('2025-07-30');
  });

  it('of a post that stands twice keeps the copy between its neighbours', () => {
    const dates = listing('30-7-2025', '10-7-2025', '5-7-2025', '30-7-2025', '1-7-2025');
    expect(dates[0]).toMatchObject({ day: '2025-07-30', basis: 'dateline' });
    expect(dates[3]).toEqual({
      day: null,
      basis: 'order',
      earliest: '2025-07-01',
      latest: '2025-07-05',
      stated: '2025-07-30',
      doubts: ['order'],
    });
  });

  it('after first sight is mended too', () => {
    expect(listing('10 Juli 2025', '8 Juli 2026', '7 Juli 2025')[1]).toMatchObject({
      day: '2025-07-08',
      stated: '2026-07-08',
    });
  });

  it('is not mended where the weekday disagrees', () => {
    expect(listing('10 Juli 2025', 'Senin, 8 Juli 2024', '7 Juli 2025', '3 Juli 2025')[1]).toEqual({
      day: null,
      basis: 'order',
      earliest: '2025-07-07',
      latest: '2025-07-10',
      stated: '2024-07-08',
      doubts: ['order'],
    });
  });

  it('is not mended where two slips fit', () => {
    const dates = listing('20 Juli 2025', '10 Mei 2023', '30 Mei 2023', '29 Mei 2023');
    expect(dates[1]).toMatchObject({ day: null, stated: '2023-05-10', doubts: ['order'] });
  });

  it('and could as well be right is neither trusted nor mended', () => {
    for (const { day, doubts } of listing('10 Juli 2024', '8 Juli 2025'))
      expect([day, doubts]).toEqual([null, ['order']]);
  });

  it('yields to the one whose weekday agrees', () => {
    expect(listing('10 Juli 2024', 'Selasa, 8 Juli 2025').map(({ day }) => day)).toEqual([
      '2025-07-10',
      '2025-07-08',
    ]);
  });

  it('of a post that stands out of place keeps its day aside', () => {
    const dates = listing('3 Maret 2022', '10 Juli 2025', '9 Juli 2025', '8 Juli 2025');
    expect(dates[0]).toMatchObject({
      day: null,
      stated: '2022-03-03',
      earliest: '2025-07-10',
      latest: '2025-08-01',
      doubts: ['order'],
    });
    expect(dates[1]?.day).toBe('2025-07-10');
  });
});

describe('any listing', () => {
  const entry = fc.record({
    step: fc.integer({ min: -40, max: 40 }),
    slip: fc.constantFrom(0, 0, 0, 365, -366, 30, -31, 4000),
    dated: fc.constantFrom(true, true, true, false),
    weekday: fc.option(fc.constantFrom(...'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ')), {
      nil: null,
    }),
    feed: fc.constantFrom(false, false, false, false, true),
    seen: fc.integer({ min: 0, max: 30 }),
  });

  it('gets days and bounds that hold each other', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 25 }), (entries) => {
        let day = '2025-07-01';
        const posts = entries.map(({ step, slip, dated, weekday, feed, seen }) => {
          day = addDays(day, -step / 2 < -15 ? -15 : Math.min(15, -Math.trunc(step / 2)));
          const [year, month, date] = addDays(day, slip).split('-').map(Number);
          const text = dated
            ? `kpu.go.id, ${weekday ? `${weekday}, ` : ''}${date}-${month}-${year}, rapat`
            : 'kpu.go.id, rapat';
          return post(text, addDays('2025-07-05', seen), feed ? day : null);
        });
        const dates = dateByOrder(posts);
        expect(dates).toHaveLength(posts.length);
        for (const [index, { day: found, earliest, latest, basis, stated, doubts }] of dates.entries()) {
          if (found) expect([earliest, latest]).toEqual([found, found]);
          if (earliest && latest) expect(earliest <= latest).toBe(true);
          for (const known of [found, earliest, latest, stated])
            if (known !== null) expect(isDay(known)).toBe(true);
          if (basis === 'first-seen') expect([found, earliest]).toEqual([null, null]);
          if (basis === 'dateline') expect(found).toBe(stated);
          if (stated && basis !== 'feed' && found !== stated) expect(doubts).toContain('order');
          if (basis !== 'feed' && latest)
            expect(latest <= addDays('2025-07-05', entries[index]?.seen ?? 0)).toBe(true);
          for (const later of dates.slice(index + 1))
            if (found && later.day && basis === 'dateline' && later.basis === 'dateline')
              expect(daysBetween(found, later.day)).toBeLessThanOrEqual(14);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of 500 posts is dated within a tenth of a second or so', () => {
    const posts = Array.from({ length: 500 }, (_, index) => {
      const day = addDays('2025-07-01', -index * 2 + ((index * 37) % 50) - 25);
      return post(`Kab-probolinggo.kpu.go.id, ${day}, ${'rapat '.repeat(100)}`);
    });
    const started = cpuTime();
    expect(dateByOrder(posts)).toHaveLength(500);
    expect(cpuTime() - started).toBeLessThan(1000);
  });
});
