import { judged, official, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const TABLE = official('2024-06-24', '2024-07-24', 'built-in');
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const CORRECTIONS: PeriodCase[] = [
  judged([ANNOUNCED, on('2024-06-22', 'Ralat: coklit dilaksanakan 25 Juni hingga 25 Juli 2024.')], {
    periods: ['2024-06-25/2024-07-25'],
  }),
  judged(
    [ANNOUNCED, on('2024-06-22', 'Coklit dilaksanakan 25 Juni hingga 25 Juli 2024.', 'RALAT Jadwal Coklit')],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-22',
        'KPU mengumumkan perubahan jadwal coklit. Coklit dilaksanakan 1 Juli hingga 31 Juli 2024.',
      ),
    ],
    { periods: ['2024-07-01/2024-07-31'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-22',
        'Jadwal coklit semula 24 Juni hingga 24 Juli 2024 menjadi 1 Juli hingga 31 Juli 2024.',
      ),
    ],
    { periods: ['2024-07-01/2024-07-31'] },
  ),
  said('2024-06-22', 'Jadwal coklit yang semula 24 Juni-24 Juli 2024 berubah menjadi 1-31 Juli 2024.', {
    periods: ['2024-07-01/2024-07-31'],
  }),
  judged(
    [
      on(
        '2024-06-10',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-15', 'Ralat jadwal bimtek coklit: semula 18-19 Juni 2024 menjadi 20-21 Juni 2024.'),
    ],
    { periods: [P24] },
  ),
  said('2024-06-22', 'Ralat. Jadwal coklit yang benar adalah 25 Juni hingga 25 Juli 2024.', {
    periods: ['2024-06-25/2024-07-25'],
    calendar: [official('2024-06-24', '2024-07-24')],
  }),
  judged(
    [
      on('2024-06-18', 'Ralat: coklit dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-10', 'Tahapan coklit dilaksanakan 23 Juni hingga 24 Juli 2024. Awal', 'Awal'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on('2024-06-10', 'Tahapan coklit dilaksanakan 23 Juni hingga 24 Juli 2024. Awal', 'Awal'),
      on(null, 'Ralat: coklit dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-30', 'Rapat.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on('2024-06-18', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-19', 'Coklit dilaksanakan 24 Juni sampai dengan 24 Juli 2024, kata ketua.'),
      on('2024-06-20', 'Ralat: masa coklit yang benar 24 Juni hingga 25 Juli 2024.'),
    ],
    { periods: ['2024-06-24/2024-07-25'] },
  ),
  judged(
    [
      on('2024-06-18', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on(
        '2024-06-20',
        'Ralat: coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024, sebelumnya tertulis 24 Juli 2024 hingga 24 Juni 2024.',
      ),
    ],
    { periods: [`${P24} swapped`] },
  ),
  judged(
    [
      on('2024-06-18', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-20', 'Ralat: coklit 25 Juni s.d. 25 Juli 2024.'),
      on('2024-06-22', 'Coklit dilaksanakan 25 Juni hingga 25 Juli 2024, warga siap.'),
    ],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Ralat: nama Pantarlih TPS 3 yang benar adalah A. Coklit tetap 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { periods: [P24] },
  ),
  judged(
    [ANNOUNCED, on('2024-06-21', 'Perubahan jadwal: coklit dimajukan menjadi 22 Juni hingga 22 Juli 2024.')],
    { periods: ['2024-06-22/2024-07-22'] },
  ),
  judged([ANNOUNCED, on('2024-07-21', 'Batas akhir coklit yang semula 24 Juli 2024 menjadi 31 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  judged([ANNOUNCED, on('2024-06-21', 'Coklit diundur menjadi 1 Juli hingga 31 Juli 2024.')], {
    periods: ['2024-07-01/2024-07-31'],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Ralat atas berita sebelumnya: tertulis coklit 24 Juni-24 Juli 2024, yang benar coklit 25 Juni-25 Juli 2024.',
      ),
    ],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Terdapat kesalahan penulisan. Coklit bukan 24 Juni-24 Juli 2024, melainkan 25 Juni-25 Juli 2024.',
      ),
    ],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Perubahan jadwal kampanye: 25 September-23 November 2024. Coklit 24 Juni-24 Juli 2024.',
      ),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Jadwal coklit mengalami perubahan, dari semula 24 Juni-24 Juli 2024 menjadi 1 Juli-31 Juli 2024.',
      ),
    ],
    { periods: ['2024-07-01/2024-07-31'] },
  ),
  judged(
    [
      on(
        '2024-06-18',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-20', 'Perubahan jadwal coklit menjadi 1 Juli - 31 Juli 2024.'),
      on('2024-06-22', 'Ralat: coklit tetap 24 Juni - 24 Juli 2024.'),
    ],
    { periods: [P24] },
  ),
  said('2024-06-22', 'Coklit yang semula 24 Juni-24 Juli 2024 diubah menjadi 1 Juli-31 Juli 2024.', {
    periods: ['2024-07-01/2024-07-31'],
    builtIn: [TABLE],
  }),
  judged([ANNOUNCED, on('2024-06-22', 'Ralat: coklit Selasa, 24 Juni 2024 hingga 25 Juli 2024.')], {
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 weekday-mismatch'],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-22',
        'Coklit Pilkada dilaksanakan mulai 25 Juni hingga 25 Juli 2024.',
        'Perubahan Jadwal Coklit',
      ),
    ],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-22',
        'Perubahan jadwal bimtek Pantarlih. Coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024.',
      ),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on('2023-02-10', 'Coklit 12 Februari-14 Maret 2023.'),
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Ralat: coklit Pilkada 25 Juni-24 Juli 2024.', 'B'),
    ],
    { periods: [P23, '2024-06-25/2024-07-24'] },
  ),
  judged(
    [
      on(null, 'Ralat: coklit 25 Juni 2024 hingga 25 Juli 2024.', 'r'),
      on(null, 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024.', 's'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-25/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(null, 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024.', 's'),
      on(null, 'Ralat: coklit 25 Juni 2024 hingga 25 Juli 2024.', 'r'),
    ],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
  judged(
    [
      on('2024-06-22', 'Ralat: coklit 25 Juni 2024 hingga 25 Juli 2024.', 'r'),
      on('2024-06-18', 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024.', 's'),
    ],
    { periods: ['2024-06-25/2024-07-25'] },
  ),
];
