import { judged, on, type PeriodCase } from '../case';

const P24 = '2024-06-24/2024-07-24';
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const UNDATED: PeriodCase[] = [
  judged(
    [
      on('2024-06-15', 'Rapat.'),
      on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.'),
      on('2024-06-22', 'Bimtek.'),
    ],
    { periods: [`${P24} year-inferred`] },
  ),
  judged(
    [
      on('2022-06-15', 'Rapat.'),
      on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.'),
      on('2024-06-22', 'Bimtek.'),
    ],
    { unconfirmed: [`${P24} undated-source year-inferred`] },
  ),
  judged([on('2024-06-15', 'Rapat.'), on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.')], {
    unconfirmed: [`${P24} undated-source year-inferred`],
  }),
  judged(
    [
      on('2024-08-10', 'Rapat.'),
      on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    { unconfirmed: [`${P24} ends-before-publication`] },
  ),
  judged(
    [on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'), on('2024-08-20', 'Rapat lagi.')],
    { periods: [P24] },
  ),
  judged(
    [
      on('2024-06-18', 'Bimtek.'),
      on(null, 'Mari sukseskan coklit 24 Juni hingga 24 Juli.'),
      on('2024-06-25', 'Coklit berjalan lancar.'),
    ],
    { periods: [`${P24} year-inferred`] },
  ),
  judged(
    [on('2024-12-20', 'Rapat.'), on(null, 'Coklit 5 Januari hingga 3 Februari.'), on('2025-01-04', 'Rapat.')],
    { periods: ['2025-01-05/2025-02-03 year-inferred'] },
  ),
  judged(
    [
      on(null, 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', 'x'),
      on(null, 'Coklit tuntas. Coklit telah dilaksanakan sejak 24 Juni sampai 24 Juli 2024.', 'y'),
    ],
    { periods: [`${P24} weekday-mismatch`] },
  ),
  judged([ANNOUNCED, on(null, 'KPU memutuskan menunda coklit.'), on('2024-06-30', 'Rapat.')], {
    halted: [P24],
  }),
  judged([
    on('2024-06-20', 'Rapat.'),
    on(null, 'Hari ini coklit dimulai. Coklit berlangsung hingga 24 Juli 2024.'),
    on('2024-06-28', 'Rapat.'),
  ]),
  judged([
    on('2024-06-24', 'Rapat.'),
    on(null, 'Coklit dimulai hari ini hingga 24 Juli 2024.'),
    on('2024-06-24', 'Rapat lagi.'),
  ]),
  judged(
    [
      on('2024-05-01', 'a.'),
      { day: null, text: 'Coklit 24 Juni-24 Juli.', seen: '2026-11-20' },
      on('2024-06-30', 'b.'),
    ],
    { periods: [`${P24} year-inferred`] },
  ),
  judged(
    [
      { day: null, text: 'Coklit 24 Juni-24 Juli.', seen: '2024-06-25' },
      on(
        '2024-07-01',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { periods: [`${P24} undated-source year-inferred`] },
  ),
  judged(
    [
      on('2024-08-22', 'Rapat.'),
      on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.'),
      on('2024-06-18', 'Rapat.'),
    ],
    { unconfirmed: [`${P24} undated-source year-inferred`] },
  ),
  judged(
    [
      on('2024-08-10', 'Rapat.'),
      on(null, 'Coklit telah dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on('2024-07-10', 'Rapat.'),
      on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    { periods: [P24] },
  ),
];
