import { on, P20, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 8: which lengths fit a range. */
export const LENGTH_FITS: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2028-02-01', 'Coklit selama satu bulan, 12 Februari sampai 14 Maret 2028')],
    periods: [P28],
  },
  {
    name: 'a month fits 31 days',
    posts: [on('2024-06-20', 'Coklit selama satu bulan, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a month fits 30 days',
    posts: [
      on('2020-07-10', 'Selama 1 bulan yang dimulai dari tanggal 15 Juli – 13 Agustus 2020 coklit digelar.'),
    ],
    periods: [P20],
  },
  {
    name: 'thirty days fit 31 counted',
    posts: [on('2024-06-20', 'Coklit selama 30 hari, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'thirty days do not fit 33',
    posts: [on('2024-06-20', 'Coklit selama 30 hari, 24 Juni hingga 26 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-26 length-mismatch'],
  },
  {
    name: 'a month does not fit 37 days',
    posts: [on('2024-06-20', 'Coklit selama satu bulan, 24 Juni hingga 30 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-30 length-mismatch'],
  },
  {
    name: 'four weeks fit 29 days',
    posts: [on('2024-06-20', 'Coklit selama 4 minggu, 24 Juni hingga 22 Juli 2024.')],
    periods: ['2024-06-24/2024-07-22'],
  },
  {
    name: 'four weeks do not fit 31 days',
    posts: [on('2024-06-20', 'Coklit selama empat minggu, 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} length-mismatch`],
  },
  {
    name: "the length of a bimtek in the same post is not Coklit's",
    posts: [
      on('2024-06-20', 'Bimtek digelar selama tiga hari. Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a length in brackets that fits',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni s.d. 24 Juli 2024 (31 hari).')],
    periods: [P24],
  },
  {
    name: 'a length in brackets that does not fit',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni s.d. 24 Juli 2024 (20 hari).')],
    unconfirmed: [`${P24} length-mismatch`],
  },
  {
    name: "the length of Pantarlih's service does not dispute Coklit",
    posts: [
      on(
        '2023-02-10',
        'Coklit berlangsung 12 Februari hingga 14 Maret 2023. Pantarlih akan bekerja selama dua bulan.',
      ),
    ],
    periods: [P23],
  },
  {
    name: '"30 (tiga puluh) hari" and its range',
    posts: [
      on(
        '2024-06-22',
        'KPU menetapkan masa coklit 30 (tiga puluh) hari, terhitung mulai tanggal 24 Juni s/d 23 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-23'],
  },
  {
    name: 'thirty-one days by decree',
    posts: [
      on(
        '2024-06-20',
        'Sesuai PKPU Nomor 2 Tahun 2024, coklit dilakukan selama 31 hari yakni tanggal 24 Juni s.d 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"kami punya waktu satu bulan"',
    posts: [
      on(
        '2024-06-20',
        '“Coklit dari 24 Juni sampai 24 Juli 2024. Jadi kami punya waktu satu bulan,” katanya.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the length in brackets after the range',
    posts: [
      on(
        '2024-06-20',
        'Pencocokan dan Penelitian dalam rangka Pilkada digelar 24 Juni 2024 - 24 Juli 2024 (31 hari)',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'forty days in brackets',
    posts: [on('2024-06-20', 'Coklit 24 Juni 2024 - 24 Juli 2024 (40 hari).')],
    unconfirmed: [`${P24} length-mismatch`],
  },
  {
    name: 'one month, 30 days',
    posts: [on('2020-07-10', 'Coklit selama 1 bulan yang dimulai dari tanggal 15 Juli – 13 Agustus 2020.')],
    periods: [P20],
  },
  {
    name: 'one month, 27 days',
    posts: [on('2024-06-23', 'Coklit selama satu bulan, 24 Juni hingga 20 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-20 length-mismatch'],
  },
  {
    name: 'one month, 28 days',
    posts: [on('2024-06-23', 'Coklit selama satu bulan, 24 Juni hingga 21 Juli 2024.')],
    periods: ['2024-06-24/2024-07-21'],
  },
  {
    name: 'one month, 33 days',
    posts: [on('2024-06-23', 'Coklit selama sebulan, 24 Juni hingga 26 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-26 length-mismatch'],
  },
  {
    name: 'one month, 32 days',
    posts: [on('2024-06-23', 'Coklit selama sebulan, 24 Juni hingga 25 Juli 2024.')],
    periods: ['2024-06-24/2024-07-25'],
  },
  {
    name: 'four weeks, 27 days',
    posts: [on('2024-06-23', 'Coklit selama empat minggu dari 24 Juni hingga 20 Juli 2024.')],
    periods: ['2024-06-24/2024-07-20'],
  },
  {
    name: 'thirty days, 33',
    posts: [on('2024-06-23', 'Coklit selama 30 hari dari 24 Juni hingga 26 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-26 length-mismatch'],
  },
  {
    name: 'thirty days, 31',
    posts: [on('2024-06-23', 'Coklit selama 30 hari dari 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'three weeks, 31 days',
    posts: [on('2024-06-23', 'Coklit selama tiga pekan, 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} length-mismatch`],
  },
  {
    name: 'thirty days, 28',
    posts: [on('2024-06-23', 'Coklit 30 hari, yakni 24 Juni hingga 21 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-21 length-mismatch'],
  },
  {
    name: 'a whole month, 30 days',
    posts: [on('2024-06-20', 'Coklit satu bulan penuh, 24 Juni-23 Juli 2024.')],
    periods: ['2024-06-24/2024-07-23'],
  },
  {
    name: 'two weeks in the title, 31 days',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.', 'Coklit Berlangsung Dua Minggu'),
    ],
    unconfirmed: [`${P24} length-mismatch`],
  },
  {
    name: "two months of the officers' work",
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Pantarlih bekerja selama dua bulan.'),
    ],
    periods: [P24],
  },
  {
    name: 'three days of a bimtek',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Bimtek berlangsung selama tiga hari.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'sekitar satu bulan',
    posts: [on('2024-06-20', 'Coklit berlangsung sekitar satu bulan, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"kurang lebih sebulan" and the range of 32 days, beside two months of service',
    posts: [
      on(
        '2028-02-08',
        'Petugas diberi waktu kurang lebih sebulan. Coklit dilaksanakan 12 Februari sampai 14 Maret 2028. Masa tugas Pantarlih sendiri dua bulan. Sisanya untuk membantu penyusunan daftar pemilih.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'two weeks said of a range of 32 days',
    posts: [
      on(
        '2028-02-08',
        'Coklit berlangsung selama dua pekan, 12 Februari sampai 14 Maret 2028. Petugas akan mendatangi rumah warga. KPU berharap dukungan semua pihak.',
      ),
    ],
    unconfirmed: [`${P28} length-mismatch`],
  },
  {
    name: '"paling lama 32 hari", by a regulation',
    posts: [
      on(
        '2028-02-09',
        'Berdasarkan Peraturan KPU Nomor 7 Tahun 2027, Pantarlih melaksanakan Coklit paling lama 32 (tiga puluh dua) hari, yaitu tanggal 12 Februari 2028 sampai dengan 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
];
