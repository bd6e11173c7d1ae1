import { on, type PeriodCase } from './case';

/** Rules 3, 4 and 6 to 12 in other words. */
export const MORE_DATE_CASES: PeriodCase[] = [
  {
    name: 'a start named by who begins',
    posts: [
      on(
        '2024-06-24',
        'Hari ini, Senin (24/6/2024), KPU memulai coklit. Coklit akan berlangsung selama satu bulan hingga 24 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"hari ini" between verb and end',
    posts: [on('2024-06-24', 'Kami memulai coklit data pemilih hari ini hingga 24 Juli 2024 mendatang.')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"dimulai tahapan coklit" after its day',
    posts: [
      on(
        '2023-02-12',
        'Hari ini Minggu (12/2/2023) dimulai tahapan coklit. Tahapan ini berlangsung sampai 14 Maret 2023.',
      ),
    ],
    periods: ['2023-02-12/2023-03-14'],
  },
  {
    name: 'the first day named after its date',
    posts: [
      on(
        '2024-06-24',
        'Senin (24/6/2024) menjadi hari pertama coklit. Coklit akan berlangsung selama 31 hari.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"selama 30 hari ke depan" counts from the start that is named',
    posts: [on('2020-07-14', 'Coklit akan dimulai besok, Rabu (15/7/2020) selama 30 hari ke depan.')],
    periods: ['2020-07-15/2020-08-13'],
  },
  {
    name: '"selama satu bulan ke depan" without a start is an end alone',
    posts: [on('2024-06-24', 'Coklit akan berlangsung selama satu bulan ke depan.')],
    unconfirmed: ['2024-06-24/2024-07-24 start-inferred'],
  },
  {
    name: 'a range until today is progress',
    posts: [on('2024-07-05', 'Coklit berlangsung sejak 24 Juni 2024 sampai hari ini, Jumat (5/7/2024).')],
  },
  {
    name: "a range with a percentage that ends on the post's day is progress",
    posts: [on('2024-07-05', 'Selama 24 Juni hingga 5 Juli 2024, coklit sudah mencapai 60 persen.')],
  },
  { name: '"s/d selesai" is no end', posts: [on('2024-06-20', 'Coklit mulai 24 Juni 2024 s/d selesai.')] },
  {
    name: 'a target beside the scheduled range',
    posts: [
      on(
        '2024-07-10',
        'Coklit dijadwalkan 24 Juni hingga 24 Juli 2024, tetapi ditargetkan rampung 15 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a targeted length does not dispute a range',
    posts: [
      on('2024-06-20', 'Coklit 24 Juni hingga 24 Juli 2024 ditargetkan selesai dalam waktu dua pekan.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a length in brackets that fits',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni s.d. 24 Juli 2024 (31 hari).')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a length in brackets that does not fit',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni s.d. 24 Juli 2024 (20 hari).')],
    unconfirmed: ['2024-06-24/2024-07-24 length-mismatch'],
  },
  {
    name: "the length of Pantarlih's service does not dispute Coklit",
    posts: [
      on(
        '2023-02-10',
        'Coklit berlangsung 12 Februari hingga 14 Maret 2023. Pantarlih akan bekerja selama dua bulan.',
      ),
    ],
    periods: ['2023-02-12/2023-03-14'],
  },
  {
    name: 'two edges in brackets, the second weekday wrong',
    posts: [on('2024-06-24', 'Coklit dimulai Senin (24/6) dan akan berakhir Kamis (24/7).')],
    unconfirmed: ['2024-06-24/2024-07-24 weekday-mismatch year-inferred'],
  },
  {
    name: 'swapped in the title, the length in the body',
    posts: [
      on(
        '2024-06-10',
        'Coklit berlangsung sebulan penuh, warga siapkan KTP.',
        'Coklit 24 Juli 2024 - 24 Juni 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-24 swapped'],
  },
  {
    name: 'a start takes the latest year before its stated end',
    posts: [on('2024-06-10', 'Coklit digelar 24 Juli hingga 24 Juni 2024.')],
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  },
  {
    name: 'a year that is over',
    posts: [on('2023-02-10', 'Coklit akan dilaksanakan 12 Februari hingga 14 Maret 2022.')],
    unconfirmed: ['2022-02-12/2022-03-14 ends-before-publication'],
  },
  {
    name: '"besok" of an undated post says nothing',
    posts: [on(null, 'Coklit dimulai besok dan berakhir 24 Juli 2024.')],
  },
];
