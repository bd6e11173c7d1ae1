import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/dates/calendar';
import { type DateMention, findDates } from '../../../lib/dates/index';
import { CONNECTORS, DATES, FRAMES, RANGES, TIMES } from './spellings';

const noon = (day: string): Date => new Date(`${day}T05:00:00Z`);
const find = (text: string, published: string | null = '2024-06-30'): DateMention[] =>
  findDates(text, { publishedAt: published === null ? null : noon(published) });
const brief = ({ start, end }: DateMention): string => (end ? `${start}/${end}` : start);

describe('a single day', () => {
  for (const [spelling, write] of Object.entries(DATES)) {
    it(`is read in the spelling "${spelling}", whatever stands around it`, () => {
      for (const day of [
        '2024-06-24',
        '2023-02-12',
        '2025-12-31',
        '2024-02-29',
        '2018-05-01',
        '2020-11-09',
      ]) {
        for (const frame of Object.values(FRAMES)) {
          const text = `Rapat digelar pada ${frame(write(day), day)} di kantor.`;
          const found = find(text);
          expect(found.map(brief), text).toEqual([day]);
          expect(found[0]?.doubts, text).toEqual([]);
        }
      }
    });
  }

  it.each(TIMES)('is read with the time that follows it: "%s"', (written, time) => {
    expect(find(`Senin (24/6/2024)${written} di aula`)).toMatchObject([{ start: '2024-06-24', time }]);
  });

  it.each([
    ['Kamis, 18/01/2018 - 19:00:12 WIB', '2018-01-18'],
    ['SABTU, 08 JUNI 2024 | 23:34 WIB', '2024-06-08'],
    ['Jumad (14/06/2024)', '2024-06-14'],
    ['Jum’at (14/06/2024)', '2024-06-14'],
    ['Jum,at 14 Juni 2024', '2024-06-14'],
    ['Rabu (24/12/2025 KPU', '2025-12-24'],
    ['2 Okt 25', '2025-10-02'],
    ["8 Mei '24", '2024-05-08'],
    ['12 Febuari 2023', '2023-02-12'],
    ['13 Agutus 2020', '2020-08-13'],
    ['9 Sepetember 2024', '2024-09-09'],
    ['3 Desmber 2024', '2024-12-03'],
    ['5 Janauri 2024', '2024-01-05'],
    ['Senin.24/6/2024', '2024-06-24'],
    ['kegiatan pada24 Juni 2024di balai', '2024-06-24'],
    ['bertepatan dengan 1 Muharram 1446 H/7 Juli 2024', '2024-07-07'],
    ['06/24/2024', '2024-06-24'],
    ['2024-06-24T16:33:00+07:00', '2024-06-24'],
    ['24/06 2024', '2024-06-24'],
  ])('is read in %s', (text, day) => {
    expect(find(`(${text})`).map(brief)).toEqual([day]);
  });

  it('stands in the text where the mention says', () => {
    const text = 'Kraksaan – Rapat pada Rabu (26/6/2024) dan Kamis, 27 Juni 2024 pukul 09.00 WIB.';
    expect(find(text).map((mention) => mention.text)).toEqual([
      'Rabu (26/6/2024)',
      'Kamis, 27 Juni 2024 pukul 09.00 WIB',
    ]);
    for (const { text: words, index } of find(text))
      expect(text.slice(index, index + words.length)).toBe(words);
  });

  it('that does not exist is no day', () => {
    expect(find('31 Juni 2024, 29 Februari 2023, 30/2/2024 dan 45/6/2024')).toEqual([]);
  });

  it('with another weekday is doubted', () => {
    expect(find('Selasa, 24 Juni 2024')[0]?.doubts).toEqual(['weekday-mismatch']);
  });
});

describe('a list of days', () => {
  it.each([
    ['tanggal 13, 20 Des 2018', ['2018-12-13', '2018-12-20']],
    ['tanggal 13,20 Des 2018, dan 3 Januari 2019', ['2018-12-13', '2018-12-20', '2019-01-03']],
    ['pada 18 dan 19 September 2025', ['2025-09-18', '2025-09-19']],
    ['pada 24, 25, dan 26 Juni 2024', ['2024-06-24', '2024-06-25', '2024-06-26']],
    ['24 Juni dan 3 Juli 2024', ['2024-06-24', '2024-07-03']],
    ['malam 13/14 Juni 2024', ['2024-06-13', '2024-06-14']],
    ['tanggal 1-3 dan 5-7 Juli 2024', ['2024-07-01/2024-07-03', '2024-07-05/2024-07-07']],
    ['Senin dan Selasa (24 dan 25 Juni 2024)', ['2024-06-24', '2024-06-25']],
    ['30 Desember dan 2 Januari 2025', ['2024-12-30', '2025-01-02']],
  ])('%s', (text, days) => {
    expect(find(text).map(brief)).toEqual(days);
  });

  it('is not made of the numbers of other things', () => {
    expect(find('di TPS 13, 20 Desember 2018').map(brief)).toEqual(['2018-12-20']);
    expect(find('Surat No. 11 - 21 Juni 2024').map(brief)).toEqual(['2024-06-21']);
  });
});

describe('a range', () => {
  const fits = (shares: 'month' | 'year' | undefined, start: string, end: string): boolean =>
    !shares || start.slice(0, shares === 'month' ? 7 : 4) === end.slice(0, shares === 'month' ? 7 : 4);

  for (const { name, write, shares } of RANGES) {
    it(`is read in the spelling "${name}" with every connector`, () => {
      for (const [start, end] of [
        ['2024-06-24', '2024-07-24'],
        ['2024-07-01', '2024-07-03'],
        ['2025-12-28', '2026-01-03'],
        ['2020-08-08', '2020-08-13'],
      ] as const) {
        if (!fits(shares, start, end)) continue;
        for (const connector of CONNECTORS) {
          const text = `Coklit berlangsung ${write(start, end, connector)} di seluruh desa.`;
          const found = find(text, start);
          expect(found.map(brief), text).toEqual([`${start}/${end}`]);
          expect(found[0]?.doubts, text).toEqual([]);
        }
      }
    });
  }

  it('is found again whatever its days and its spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 59 }),
        fc.constantFrom(...RANGES),
        fc.constantFrom(...CONNECTORS),
        fc.constantFrom('', 'Coklit ', 'Coklit berlangsung mulai ', 'KPU: ', 'dari tanggal '),
        (offset, length, { write, shares }, connector, before) => {
          const start = addDays('2010-01-01', offset);
          const end = addDays(start, length);
          fc.pre(fits(shares, start, end));
          const text = `${before}${write(start, end, connector)}.`;
          const [mention, ...others] = find(text, start);
          expect(others, text).toEqual([]);
          expect(mention, text).toMatchObject({ start, end });
          expect(text.slice(mention?.index).startsWith(mention?.text ?? '-'), text).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['(07/07 s/d 08/07/2020)', '2020-07-07/2020-07-08'],
    ['sejak 23 September lalu dan akan berakhir pada 13 April 2019', '2018-09-23/2019-04-13'],
    ['mulai dilaksanakan pada 12 Februari dan berakhir 14 Maret 2023', '2023-02-12/2023-03-14'],
    ['mulai hari ini, Sabtu (20/1/2018) sampai 18 Februari 2018 mendatang', '2018-01-20/2018-02-18'],
    ['24 Juni 2024 yang lalu sampai dengan 24 Juli 2024 yang akan datang', '2024-06-24/2024-07-24'],
    ['antara 24 Juni dan 24 Juli 2024', '2024-06-24/2024-07-24'],
    ['1-3/7/2024', '2024-07-01/2024-07-03'],
    ['24-26/06/2024', '2024-06-24/2024-06-26'],
    ['24/6-24/7/2024', '2024-06-24/2024-07-24'],
    ['24 Juni 2024 (hari ini) hingga 24 Juli 2024', '2024-06-24/2024-07-24'],
    ['28 Desember - 3 Januari 2025', '2024-12-28/2025-01-03'],
    ['mulai hari ini hingga 24 Juli 2024', '2024-06-30/2024-07-24'],
    ['mulai besok sampai dengan tanggal 24 Juli 2024', '2024-07-01/2024-07-24'],
    ['Senin hingga Rabu, 24 s.d. 26 Juni 2024', '2024-06-24/2024-06-26'],
  ])('is read in: %s', (text, range) => {
    expect(find(text).map(brief)).toEqual([range]);
  });

  it('named the wrong way round starts with its earlier day', () => {
    expect(find('satu bulan terhitung mulai tanggal 24 Juli 2024 hingga 24 Juni 2024')).toMatchObject([
      { start: '2024-06-24', end: '2024-07-24', length: { count: 1, unit: 'month' }, doubts: ['swapped'] },
    ]);
  });

  it('is told from two dates with something else between them', () => {
    const stages = 'mulai dari Coklit 20 Januari 2018 hingga pemungutan suara 27 Juni 2018';
    expect(find(stages).map(brief)).toEqual(['2018-01-20', '2018-06-27']);
    const table = 'Tahap I 10 Desember 2018 – 6 Februari 2019 Tahap II 20 Maret 2019 – 15 Mei 2019';
    expect(find(table).map(brief)).toEqual(['2018-12-10/2019-02-06', '2019-03-20/2019-05-15']);
  });

  it('checks the weekday of each end', () => {
    const doubts = (text: string) => find(text, '2024-06-01')[0]?.doubts;
    expect(doubts('Senin (24/6/2024) hingga Rabu (24/7/2024)')).toEqual([]);
    expect(doubts('Senin (24/6/2024) hingga Kamis (24/7/2024)')).toEqual(['weekday-mismatch']);
    expect(doubts('Selasa, 24 - 26 Juni 2024')).toEqual(['weekday-mismatch']);
    expect(doubts('Senin-Rabu, 24-26 Juni 2024')).toEqual([]);
    expect(doubts('Senin-Kamis, 24-26 Juni 2024')).toEqual(['weekday-mismatch']);
  });

  it('names what speaks against it', () => {
    expect(find('1 Juni 2024 hingga 30 Juli 2024')[0]?.doubts).toEqual([]);
    expect(find('1 Juni 2024 hingga 31 Juli 2024')[0]?.doubts).toEqual(['too-long']);
    expect(find('1 - 29 Juni 2024')[0]?.doubts).toEqual(['ends-before-publication']);
    expect(find('1 - 29 Juni 2024', null)[0]?.doubts).toEqual([]);
    expect(find('selama dua minggu, 24 Juni - 24 Juli 2024')[0]?.doubts).toEqual(['length-mismatch']);
    expect(find('24 Juni - 24 Juli 2024 (31 hari)')[0]?.doubts).toEqual([]);
  });
});
