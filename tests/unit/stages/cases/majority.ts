import { judged, on, type PeriodCase } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const MAJORITY: PeriodCase[] = [
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-06-21',
        'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Warga siapkan KTP',
        'Warga siapkan KTP',
      ),
      on(
        '2024-06-22',
        'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Pantarlih siap',
        'Pantarlih siap',
      ),
    ],
    { periods: [P24], unconfirmed: ['2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-06-22',
        'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Pantarlih siap',
        'Pantarlih siap',
      ),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on('2024-06-20', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Siap', 'Siap'),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Siap', 'Siap'),
      on(
        '2024-06-22',
        'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Pantarlih siap',
        'Pantarlih siap',
      ),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Warga', 'Warga'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 31 Juli 2024. Pantarlih', 'Pantarlih'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-31 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Coklit 12 Februari sampai 14 Maret 2023 telah rampung.'),
    ],
    { periods: [P23, P24] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-23', 'Coklit akan dimulai 25 Juni 2024.'),
    ],
    { periods: [`${P24} disagreement`] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Warga', 'Warga'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. P', 'P'),
      on('2024-06-23', 'Tahapan coklit dilaksanakan 23 Juni hingga 24 Juli 2024. Q', 'Q'),
    ],
    {
      periods: [P24],
      unconfirmed: ['2024-06-23/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
    },
  ),
  judged(
    [
      on('2024-06-20', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. A', 'A'),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. B', 'B'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. C', 'C'),
      on('2024-06-23', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. D', 'D'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Tahapan coklit 24 Juni hingga 25 Juli 2024. Siap.', 'B'),
      on('2024-07-10', 'Masa coklit berakhir 24 Juli 2024.', 'C'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        '1',
      ),
      on('2024-06-21', 'Tahapan coklit 24 Juni - 24 Juli 2024 ya.', '2'),
      on('2024-06-22', 'Coklit 27 Juni - 27 Juli 2024.', '3'),
    ],
    { periods: [P24], unconfirmed: ['2024-06-27/2024-07-27 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        '1',
      ),
      on('2024-06-21', 'Tahapan coklit 24 Juni - 24 Juli 2024 ya.', '2'),
      on('2024-06-22', 'Coklit 24 Juni - 28 Juli 2024.', '3'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-28 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Kamis, 20-6-2024, Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan.',
        'x',
      ),
      on(
        '2024-06-21',
        'Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan.',
        'x',
      ),
      on(
        '2024-06-22',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit 24 Juni - 24 Juli 2024.', 'a'),
      on('2024-06-21', 'Masa coklit 24 Juni - 24 Juli 2024.', 'b'),
      on('2024-06-22', 'Jadwal coklit 27 Juni - 27 Juli 2024.', 'c'),
      on('2024-06-23', 'Pelaksanaan coklit 30 Juni - 30 Juli 2024.', 'd'),
    ],
    {
      unconfirmed: [
        `${P24} disagreement`,
        '2024-06-27/2024-07-27 disagreement',
        '2024-06-30/2024-07-30 disagreement',
      ],
    },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit 24 Juni - 24 Juli 2024. Masa coklit 24 Juni - 25 Juli 2024.', 'a'),
      on('2024-06-21', 'Masa coklit 24 Juni - 24 Juli 2024.', 'b'),
    ],
    { periods: [P24], unconfirmed: ['2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-06-21', 'Jadwal coklit 24 Juni - 25 Juli 2024.', 'b'),
      on('2024-06-22', 'Coklit akan berakhir 25 Juli 2024.', 'c'),
      on('2024-06-23', 'Ingat, coklit sampai 25 Juli 2024.', 'd'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', 'a'),
      on('2024-06-21', 'Masa coklit 24 Juli 2024 sampai 24 Juni 2024.', 'b'),
    ],
    { unconfirmed: [`${P24} swapped weekday-mismatch`] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Masa coklit 24 Juni-24 Juli 2024.', 'B'),
      on('2024-06-22', 'Coklit 21 Juni-21 Juli 2024.', 'C'),
      on('2024-06-22', 'Jadwal coklit 27 Juni-27 Juli 2024.', 'D'),
    ],
    {
      periods: [P24],
      unconfirmed: ['2024-06-21/2024-07-21 disagreement', '2024-06-27/2024-07-27 disagreement'],
    },
  ),
  judged([ANNOUNCED, on('2024-08-02', 'Coklit telah dilaksanakan 24 Juni hingga 25 Juli 2024.')], {
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  }),
];
