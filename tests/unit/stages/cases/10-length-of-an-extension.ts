import { ANNOUNCED, ANNOUNCED_28, on, type PeriodCase } from '../case';

/** Rule 10: the length of an extension is its own. */
export const LENGTH_OF_AN_EXTENSION: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2028-03-13', 'Coklit 12 Februari hingga 14 Maret 2028 diperpanjang selama tujuh hari.')],
    periods: ['2028-02-12/2028-03-21'],
  },
  {
    name: 'perpanjangan of some days',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'Coklit diperpanjang selama tujuh hari hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'the length of an extension is not that of the period',
    posts: [
      on(
        '2024-07-22',
        'Coklit yang berlangsung 24 Juni hingga 24 Juli 2024 diperpanjang selama tujuh hari hingga 31 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'by seven days until, both said',
    posts: [ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang selama tujuh hari hingga 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'dari … menjadi …, with its length',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-24',
        'KPU resmi memperpanjang masa coklit selama tiga hari, dari 24 Juli menjadi 27 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-27'],
  },
  {
    name: 'two weeks more, the range of 32 days repeated',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'KPU RI menerbitkan surat dinas perpanjangan. Coklit yang semula dijadwalkan 12 Februari hingga 14 Maret 2028 diperpanjang selama dua pekan hingga 28 Maret 2028. Petugas diminta menuntaskan wilayah yang sulit dijangkau. Jadwal rekapitulasi ikut disesuaikan.',
      ),
    ],
    periods: ['2028-02-12/2028-03-28'],
    unclear: [],
  },
  {
    name: 'seven days more, without an end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Capaian coklit baru 93 persen. Karena itu masa coklit diperpanjang selama 7 (tujuh) hari. Honor petugas tidak berubah. PPS diminta membuat jadwal kunjungan ulang.',
      ),
    ],
    periods: ['2028-02-12/2028-03-21'],
    unclear: [],
  },
];
