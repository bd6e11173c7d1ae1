import { judged, official, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const TABLE = official('2024-06-24', '2024-07-24', 'built-in');

export const OFFICIAL: PeriodCase[] = [
  said('2024-07-10', 'Coklit dijadwalkan rampung pada 26 Juli 2024.', {
    periods: [`${P24} disagreement`],
    calendar: [official('2024-06-24', '2024-07-24')],
  }),
  said(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.', {
    periods: [`${P24} undated-source year-inferred`],
    builtIn: [TABLE],
  }),
  said('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', {
    periods: [`${P24} weekday-mismatch`],
    builtIn: [TABLE],
  }),
  judged(
    [on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 31 Juli 2024. Pantarlih', 'Pantarlih')],
    { periods: [P24], unconfirmed: ['2024-06-24/2024-07-31 disagreement'], builtIn: [TABLE] },
  ),
  judged(
    [
      on('2024-06-20', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Satu', 'Satu'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Dua', 'Dua'),
    ],
    {
      periods: [P24],
      unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
      calendar: [official('2024-06-24', '2024-07-24')],
    },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
    ],
    { periods: [P24], calendar: [official('2024-06-24', '2024-07-24')], builtIn: [TABLE] },
  ),
  judged([], {
    periods: ['2024-06-25/2024-07-25'],
    unconfirmed: [`${P24} disagreement`],
    calendar: [official('2024-06-25', '2024-07-25')],
    builtIn: [TABLE],
  }),
  said(
    '2024-06-24',
    'Kab-probolinggo.kpu.go.id, Pelaksanaan coklit berlangsung mulai 24 Juni hingga 25 Juli 2024.',
    { periods: [P24], unconfirmed: ['2024-06-24/2024-07-25 disagreement'], builtIn: [TABLE] },
  ),
  said('2024-06-26', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', {
    periods: [`${P24} swapped`],
    builtIn: [TABLE],
  }),
  said(
    '2024-07-20',
    'Kab-probolinggo.kpu.go.id, Menjelang berakhirnya coklit pada 24 Juli 2024, KPU menggelar rapat koordinasi pada 19-20 Juli 2024.',
    { periods: [P24], builtIn: [TABLE] },
  ),
  said('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 25 Juli 2024.', {
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement weekday-mismatch'],
    builtIn: [TABLE],
  }),
  said('2024-06-23', 'Coklit akan dimulai 25 Juni 2024.', {
    periods: [`${P24} disagreement`],
    builtIn: [TABLE],
  }),
  said('2024-06-23', 'Coklit akan dimulai 1 Juli 2024.', { periods: [P24], builtIn: [TABLE] }),
  said('2024-07-10', 'Coklit akan berakhir 31 Juli 2024.', {
    periods: [P24],
    unconfirmed: ['2024-07-10/2024-07-31 disagreement start-inferred'],
    builtIn: [TABLE],
  }),
  said('2024-07-10', 'Coklit tersisa 10 hari lagi.', { periods: [P24], builtIn: [TABLE] }),
  said('2024-07-24', 'Hari ini merupakan hari terakhir coklit.', { periods: [P24], builtIn: [TABLE] }),
  judged([], { periods: ['2027-06-01/2027-06-30'], calendar: [official('2027-06-01', '2027-06-30')] }),
  said('2027-05-20', 'Coklit 1-30 Juni 2027.', {
    periods: ['2027-06-01/2027-06-30'],
    calendar: [official('2027-06-01', '2027-06-30')],
  }),
  said('2027-05-20', 'Coklit 1-30 Juni 2027.', { periods: [P24, '2027-06-01/2027-06-30'], builtIn: [TABLE] }),
  said('2024-08-26', 'Mari sukseskan coklit 24 Juni 2024 hingga 24 Juli 2024.', {
    periods: [`${P24} ends-before-publication`],
    builtIn: [TABLE],
  }),
  said('2027-05-25', 'KPU menunda coklit sampai waktu yang akan ditentukan kemudian.', {
    halted: ['2027-06-01/2027-06-30'],
    calendar: [official('2027-06-01', '2027-06-30')],
  }),
];
