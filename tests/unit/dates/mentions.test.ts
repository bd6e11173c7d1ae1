import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, endAfter, findDates } from '../../../lib/dates/index';
import { cpuTime } from '../cpu-time';
import { DATES, RANGES } from './spellings';

const find = (text: string, published: string | null = '2024-06-30'): DateMention[] =>
  findDates(text, { publishedAt: published === null ? null : new Date(`${published}T05:00:00Z`) });

describe('a year left out', () => {
  it.each([
    ['24 Juni hingga 24 Juli', '2024-06-20', '2024-06-24', '2024-07-24'],
    ['28 Desember', '2025-01-04', '2024-12-28', undefined],
    ['3 Januari', '2024-12-29', '2025-01-03', undefined],
    ['28 Desember sampai 3 Januari', '2025-01-02', '2024-12-28', '2025-01-03'],
    ['sejak 2 sampai dengan 8 Mei', '2024-05-06', '2024-05-02', '2024-05-08'],
    ['31 Desember mendatang', '2024-03-01', '2024-12-31', undefined],
    ['1 Desember lalu', '2024-07-10', '2023-12-01', undefined],
    ['Selasa (9/7)', '2025-01-26', '2024-07-09', undefined],
  ])('%s, posted on %s', (text, published, start, end) => {
    const [mention] = find(text, published);
    expect([mention?.start, mention?.end]).toEqual([start, end]);
    expect(mention?.doubts).toContain('year-inferred');
  });

  it('is no inference where the end of the range states it', () => {
    expect(find('23 September 2023 dan 24 Juni hingga 24 Juli 2024', null)[1]?.doubts).toEqual([]);
  });

  it('is taken from the nearest date of the text where the day of the post is unknown', () => {
    expect(find('Rapat 5 Juni 2024. Coklit mulai 24 Juni.', null)).toMatchObject([
      { start: '2024-06-05', doubts: [] },
      { start: '2024-06-24', doubts: ['year-inferred'] },
    ]);
  });

  it('cannot be known without a day to go by', () => {
    expect(find('Coklit mulai 24 Juni hingga 24 Juli', null)).toEqual([]);
    expect(findDates('24 Juni', { publishedAt: new Date(Number.NaN) })).toEqual([]);
  });

  it('and a month left out count from the post', () => {
    expect(find('tanggal 24 bulan ini')).toMatchObject([
      { start: '2024-06-24', doubts: ['month-inferred', 'year-inferred'] },
    ]);
    expect(find('tanggal 13 bulan depan')[0]?.start).toBe('2024-07-13');
    expect(find('24 Juni tahun lalu')[0]?.start).toBe('2023-06-24');
  });
});

describe('an edge', () => {
  it.each([
    ['sampai 24 Juli', 'until'],
    ['hingga Rabu (24/7/2024) mendatang', 'until'],
    ['14 Maret 2023 merupakan hari terakhir', 'until'],
    ['dijadwalkan rampung pada 24 Juli 2024', 'until'],
    ['masa coklit berakhir pada 14 Maret', 'until'],
    ['paling lambat tanggal 24 Juli 2024', 'until'],
    ['hari terakhir coklit, Rabu (24/7/2024)', 'until'],
    ['s.d. 24 Juli 2024', 'until'],
    ['TERHITUNG sejak Rabu (15/7)', 'from'],
    ['mulai dilaksanakan pada 24 Juni 2024', 'from'],
    ['dimulai hari ini, Senin (24/6/2024)', 'from'],
    ['selama satu bulan mulai 24 Juni', 'from'],
    ['24 Juni 2024 merupakan hari pertama', 'from'],
  ])('%s', (text, edge) => {
    expect(find(text)).toMatchObject([{ edge }]);
    expect(find(text)[0]?.end).toBeUndefined();
  });

  it.each([
    'sampai hari ini (Kamis, 4/7)',
    'belum selesai hingga (7/3)',
    'ditargetkan selesai pada 20 Juli 2024',
    'diharapkan rampung pada 20 Juli 2024',
    'sebelum tanggal 24 Juli 2024',
    'pascatanggal 14 Maret',
    'mulai dari Coklit 20 Januari 2018',
    'pada 24 Juni 2024',
  ])('is not said by: %s', (text) => {
    expect(find(text)).toHaveLength(1);
    expect(find(text)[0]?.edge).toBeUndefined();
  });
});

describe('a stated length', () => {
  it.each([
    ['selama satu bulan mulai 24 Juni 2024', '2024-07-24'],
    ['selama sebulan penuh, mulai 24 Juni 2024', '2024-07-24'],
    ['mulai 15 Juli 2020 selama 30 hari', '2020-08-13'],
    ['mulai 15 Juli 2020 dan akan berlangsung selama 30 (tiga puluh) hari', '2020-08-13'],
    ['terhitung sejak 24 Juni 2024 hingga satu bulan ke depan', '2024-07-24'],
    ['selama tiga pekan terhitung 1 Juli 2024', '2024-07-21'],
    ['selama dua puluh satu hari sejak 1 Juli 2024', '2024-07-21'],
    ['Dalam kurun waktu 3 hari terhitung tanggal 19 s/d 21 Juni 2024', '2024-06-21'],
    ['selama 1 bulan yang dimulai dari tanggal 15 Juli – 13 Agustus 2020', '2020-08-15'],
    ['dimulai hari ini dan akan berlangsung selama 30 hari', '2024-07-29'],
    ['selama 1 bulan mulai 31 Januari 2024', '2024-02-29'],
  ])('gives an end: %s', (text, end) => {
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found.map(({ start, length }) => length && endAfter(start, length))).toEqual([end]);
  });

  it.each([
    'telah berlangsung 14 hari sejak 24 Juni 2024',
    'mulai 24 Juni 2024, berjalan selama 10 hari',
    'ditargetkan tiga pekan mulai 24 Juni 2024',
    'hari ke-28 sejak 24 Juni 2024',
    'tersisa 16 hari sejak 24 Juni 2024',
  ])('is not said by: %s', (text) => {
    expect(find(text)).toHaveLength(1);
    expect(find(text)[0]?.length).toBeUndefined();
  });
});

describe('what only looks like a day', () => {
  it.each([
    'Nomor 638/2024',
    'PKPU 2/2024',
    'tahun ajaran 2023/2024',
    'periode 2010-2014',
    'pukul 08.00',
    '14.00-16.00 WIB',
    '09.00 WIB hingga pukul 14.00 WIB',
    'No. 11 - 21 Surabaya',
    'Minggu tenang',
    'minggu ke-3',
    'dua minggu lagi',
    'tiga pekan hingga satu bulan',
    'Universitas 17 Agustus 1945',
    'Jl. 10 November',
    'H-7',
    'di 2024 TPS',
    '3 413 pantarlih',
    'Rp 1.500.000,-',
    '0812-3456-7890',
    '(0335) 84-12-24',
    'telepon 12-03-2024-11',
    'Semester II Tahun 2025',
    'Juli-September 2025',
    'Januari 2024',
    '21 Mei setiap tahunnya',
    'setiap tanggal 21 Mei',
    'RT 02/03',
    'RT/RW 02/03',
    'SK Nomor 12/03/2024/PPK',
    'Nomor: 24/PL.02.1-SD/3513/2/2024',
    '179/PL.02-Kpt/01/KPU/III/2020',
    'Covid-19 Juli',
    '2/3 suara',
    'dua pertiga (2/3) suara',
    '24/7 nonstop',
    'skor 2/1',
    '192.168.1.12',
    'versi 1.2.10',
    'usia 17-21 tahun',
    '17 Agustusan',
    'NIP. 194905111973031001',
    'https://kpu.go.id/2024/06/24/coklit',
    '99,9 %',
    '12 karet',
    '2 market',
    '3. Agus Salim',
    'ke-19 Juli',
    '1.234.567 jiwa',
    'Ruang 01.06 lantai 1',
    '3 x 4 dan 4 x 6',
    'hari ke-28',
    'Pasal 12/3',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
    expect(find(`Menurut data (${text}), sebanyak 24 orang`)).toEqual([]);
  });
});

describe('any text', () => {
  const soup = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'24 Juni 2024 hingga s/d - – ( ) . , / : Rabu minggu Jum at tanggal 31 12 bulan lalu dan pukul 08.00 WIB sebulan 5'.split(
          ' ',
        ),
      ),
      fc.constantFrom(...Object.values(DATES).map((write) => write('2024-06-24'))),
      fc.constantFrom(...RANGES.map(({ write }) => write('2024-06-24', '2024-07-24', ' s.d. '))),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 30 },
  );

  it('is read without throwing, and each mention stands where it says, with days that exist', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('', ' '),
        fc.option(fc.date(), { nil: null }),
        (words, glue, publishedAt) => {
          const text = words.join(glue);
          let last = 0;
          for (const { start, end, length, text: quote, index } of findDates(text, { publishedAt })) {
            expect(text.slice(index, index + quote.length)).toBe(quote);
            expect(index).toBeGreaterThanOrEqual(last);
            last = index;
            for (const day of [start, end, length && endAfter(start, length)])
              if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
            if (end) expect(start <= end).toBe(true);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('without a digit yields no day', () => {
    fc.assert(
      fc.property(soup, (words) => {
        expect(find(words.join(' ').replace(/\d/g, ''))).toEqual([]);
      }),
    );
    expect(find('Coklit dimulai hari ini dan berlangsung selama satu bulan')).toEqual([]);
  });

  it.each([
    '1, ',
    '1 - ',
    '24 Juni ',
    '24/6/',
    'Senin, ',
    's/',
    '(',
    '1.',
    'selama satu ',
    'hari ini mulai ',
    'sampai ',
    'a',
  ])('of one piece said over and over (%s) takes time in proportion to its length', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      const started = cpuTime();
      find(text, null);
      return cpuTime() - started;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 5));
  });
});
