import { ANNOUNCED, on, P24, P28, type PeriodCase } from '../case';

/** Rule 17: old announcements, and what counts as later. */
export const AGE_AND_ORDER: PeriodCase[] = [
  {
    name: 'an older correction corrects nothing later',
    posts: [
      on('2024-06-18', 'Ralat: coklit berlangsung 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'corrections count by order where days are unknown',
    posts: [
      on(null, 'Coklit berlangsung 24 Juni hingga 25 Juli 2024.'),
      on(null, 'Ralat: Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension older by its order',
    posts: [
      on(null, 'Coklit diperpanjang sampai 31 Juli 2024.'),
      on(null, 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an old announcement is a witness as much as a new one',
    posts: [
      on('2024-01-05', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-20', 'Coklit digelar Selasa, 24 Juni sampai 24 Juli 2024.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'a Ralat counts by its day, not its place in the listing',
    posts: [
      on('2024-06-18', 'Ralat: coklit dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-10', 'Tahapan coklit dilaksanakan 23 Juni hingga 24 Juli 2024. Awal', 'Awal'),
    ],
    periods: [P24],
  },
  {
    name: 'a Ralat between dated posts',
    posts: [
      on('2024-06-10', 'Tahapan coklit dilaksanakan 23 Juni hingga 24 Juli 2024. Awal', 'Awal'),
      on(null, 'Ralat: coklit dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-30', 'Rapat.'),
    ],
    periods: [P24],
  },
  {
    name: 'an older Ralat, by order alone',
    posts: [
      on(null, 'Ralat: coklit 25 Juni 2024 hingga 25 Juli 2024.', 'r'),
      on(null, 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024.', 's'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-25/2024-07-25 disagreement'],
  },
  {
    name: 'a newer Ralat, by order alone',
    posts: [
      on(null, 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024.', 's'),
      on(null, 'Ralat: coklit 25 Juni 2024 hingga 25 Juli 2024.', 'r'),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'a Ralat of a later day lower in the listing',
    posts: [
      on('2024-06-22', 'Ralat: coklit 25 Juni 2024 hingga 25 Juli 2024.', 'r'),
      on('2024-06-18', 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024.', 's'),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'an extension by order alone',
    posts: [
      on(null, 'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.'),
      on(null, 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an undated extension below the announcement',
    posts: [
      on(null, 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
      on('2024-07-01', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension older than the announcement',
    posts: [on('2024-06-10', 'Masa coklit diperpanjang sampai 31 Juli 2024.'), ANNOUNCED],
    periods: [P24],
    unconfirmed: ['2024-06-10/2024-07-31 disagreement start-inferred'],
  },
  {
    name: 'a halt between dated posts',
    posts: [ANNOUNCED, on(null, 'KPU memutuskan menunda coklit.'), on('2024-06-30', 'Rapat.')],
    halted: [P24],
  },
  {
    name: 'neighbours that contradict each other',
    posts: [
      on('2024-08-22', 'Rapat.'),
      on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.'),
      on('2024-06-18', 'Rapat.'),
    ],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'an announcement of the autumn bears out a slip of February',
    posts: [
      on(
        '2027-10-05',
        'KPU RI menetapkan tahapan. Coklit Pemilu 2029 dijadwalkan 12 Februari hingga 14 Maret 2028. Rekrutmen petugas dibuka Januari.',
      ),
      on(
        '2028-02-08',
        'Coklit dilaksanakan Minggu, 12 Februari 2028 sampai Selasa, 14 Maret 2028. Petugas segera dilantik. Warga diminta menyiapkan KTP-el.',
      ),
    ],
    periods: [`${P28} weekday-mismatch`],
  },
  {
    name: 'a correction that stands higher in the listing, without days',
    posts: [
      on(
        null,
        'Coklit berlangsung 12 Februari 2028 hingga 15 Maret 2028 di seluruh desa. Warga diminta menyiapkan dokumen.',
      ),
      on(
        null,
        'Ralat: coklit berlangsung 12 Februari 2028 hingga 14 Maret 2028. Mohon maaf atas kekeliruan.',
        'Ralat',
      ),
    ],
    periods: [P28],
  },
];
