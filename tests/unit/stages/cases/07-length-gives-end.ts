import { on, P18, P20, P24, P28, type PeriodCase } from '../case';

/** Rule 7: a start and a length give the end. */
export const LENGTH_GIVES_END: PeriodCase[] = [
  {
    name: 'a start and thirty days, both ends counted',
    posts: [on('2020-07-10', 'Coklit dimulai 15 Juli 2020 selama 30 hari.')],
    periods: [P20],
  },
  {
    name: 'a start and a month: the same day a month later',
    posts: [on('2024-06-20', 'Coklit dilaksanakan selama satu bulan mulai 24 Juni 2024.')],
    periods: [P24],
  },
  {
    name: 'a whole month',
    posts: [on('2024-06-20', 'Selama sebulan penuh, mulai 24 Juni 2024, Pantarlih melakukan coklit.')],
    periods: [P24],
  },
  {
    name: 'four weeks',
    posts: [on('2024-06-20', 'Coklit berlangsung selama empat pekan terhitung sejak 24 Juni 2024.')],
    periods: ['2024-06-24/2024-07-21'],
  },
  {
    name: 'start and length in two sentences',
    posts: [
      on('2024-06-20', 'Coklit dimulai 24 Juni 2024. Kegiatan ini berlangsung selama 30 (tiga puluh) hari.'),
    ],
    periods: ['2024-06-24/2024-07-23'],
  },
  {
    name: 'thirty days "sejak"',
    posts: [on('2020-07-15', 'Coklit berlangsung selama 30 hari sejak 15 Juli 2020.')],
    periods: [P20],
  },
  {
    name: 'sebulan penuh',
    posts: [on('2024-06-23', 'Coklit digelar selama sebulan penuh, mulai 24 Juni 2024.')],
    periods: [P24],
  },
  {
    name: 'four weeks, digelar',
    posts: [on('2024-06-23', 'Coklit digelar selama 4 minggu mulai 24 Juni 2024.')],
    periods: ['2024-06-24/2024-07-21'],
  },
  {
    name: 'thirty days "dalam kurun waktu"',
    posts: [
      on('2018-01-19', 'Coklit dilaksanakan dalam kurun waktu 30 hari terhitung sejak 20 Januari 2018.'),
    ],
    periods: [P18],
  },
  {
    name: 'two months are too long',
    posts: [on('2018-04-10', 'Coklit dilaksanakan selama dua bulan mulai 17 April 2018.')],
    unconfirmed: ['2018-04-17/2018-06-17 too-long'],
  },
  {
    name: 'a month from the 31st',
    posts: [on('2023-01-30', 'Coklit dilaksanakan selama satu bulan mulai 31 Januari 2023.')],
    periods: ['2023-01-31/2023-02-28'],
  },
  {
    name: 'the length in the title',
    posts: [on('2024-06-24', 'Coklit dimulai pada 24 Juni 2024.', 'Coklit Berlangsung Selama Satu Bulan')],
    periods: [P24],
  },
  {
    name: 'thirty-one days',
    posts: [on('2024-06-20', 'Coklit selama 31 hari, mulai tanggal 24 Juni 2024.')],
    periods: [P24],
  },
  {
    name: 'three weeks',
    posts: [on('2024-06-20', 'Coklit berlangsung tiga pekan mulai 24 Juni 2024.')],
    periods: ['2024-06-24/2024-07-14'],
  },
  {
    name: '1 (satu) bulan, from today',
    posts: [on('2024-06-24', 'Coklit akan berlangsung selama 1 (satu) bulan terhitung sejak hari ini.')],
    periods: [P24],
  },
  {
    name: 'a month from the 29th in a leap year',
    posts: [on('2024-01-20', 'Coklit selama satu bulan mulai 29 Januari 2024.')],
    periods: ['2024-01-29/2024-02-29'],
  },
  {
    name: 'a decree of thirty-two days from a day',
    posts: [
      on(
        '2028-02-07',
        'KPU RI memberi waktu 32 (tiga puluh dua) hari untuk coklit, terhitung sejak 12 Februari 2028. Ketua KPU Kabupaten Probolinggo menilai waktu itu cukup. Setiap petugas rata-rata mendata 15 rumah per hari.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a month, said a sentence after the start, with a bimtek of three days',
    posts: [
      on(
        '2028-02-07',
        'Bimtek bagi PPS berlangsung selama tiga hari. Coklit dimulai pada 12 Februari 2028. Kegiatan ini akan berlangsung selama satu bulan. Warga diminta menyiapkan dokumen.',
      ),
    ],
    periods: ['2028-02-12/2028-03-12'],
  },
  {
    name: 'months and days on top',
    posts: [on('2028-02-01', 'Coklit mulai 12 Februari 2028 selama satu bulan dua hari.')],
    periods: [P28],
  },
  {
    name: 'months and days on top, before the start',
    posts: [on('2028-02-01', 'Coklit berlangsung 1 bulan lebih 2 hari mulai 12 Februari 2028.')],
    periods: [P28],
  },
  {
    name: 'weeks and days',
    posts: [on('2028-02-01', 'Coklit mulai 12 Februari 2028 selama empat minggu empat hari.')],
    periods: [P28],
  },
  {
    name: '"a month and more" is no length',
    posts: [on('2028-02-01', 'Coklit berlangsung satu bulan lebih mulai 12 Februari 2028.')],
  },
];
