import { judged, official, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const TABLE = official('2024-06-24', '2024-07-24', 'built-in');
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const EXTENSIONS: PeriodCase[] = [
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang selama tujuh hari hingga 31 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  said('2024-07-23', 'Coklit yang dimulai 24 Juni 2024 diperpanjang selama tujuh hari.'),
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang sampai 31 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  judged(
    [
      ANNOUNCED,
      on('2024-07-23', 'Jika ada perpanjangan masa coklit sampai 31 Juli 2024, Pantarlih akan diberi tahu.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-23', 'Perpanjangan coklit hingga 31 Juli 2024 masih menunggu surat keputusan KPU RI.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on(
        '2024-06-10',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-19', 'Pendaftaran Pantarlih yang akan melakukan coklit diperpanjang sampai 22 Juni 2024.'),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-23', 'KPU memperpanjang masa coklit hingga 31 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  said('2024-07-22', 'KPU memperpanjang coklit hingga 31 Juli 2024.', {
    periods: ['2024-06-24/2024-07-31'],
    builtIn: [TABLE],
  }),
  judged(
    [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on('2024-07-22', 'Masa coklit yang semula 24 Juni-24 Juli 2024 diperpanjang sampai 31 Juli 2024.'),
    ],
    { periods: ['2024-06-24/2024-07-31 weekday-mismatch'] },
  ),
  judged(
    [
      on(null, 'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.'),
      on(null, 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
    ],
    { periods: ['2024-06-24/2024-07-31'] },
  ),
  judged(
    [
      on(null, 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
      on('2024-07-01', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-22', 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
      on('2024-07-30', 'Masa coklit kembali diperpanjang hingga 7 Agustus 2024.'),
    ],
    { periods: ['2024-06-24/2024-08-07'] },
  ),
  judged([ANNOUNCED, on('2024-07-22', 'Kami berharap masa coklit bisa diperpanjang hingga 31 Juli 2024.')], {
    periods: [P24],
  }),
  judged(
    [ANNOUNCED, on('2024-07-22', 'KPU memastikan masa coklit tidak diperpanjang, berakhir 24 Juli 2024.')],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang hingga Senin, 31 Juli 2024.')], {
    periods: [P24],
    unconfirmed: ['2024-07-23/2024-07-31 disagreement start-inferred weekday-mismatch'],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-23',
        'KPU memperpanjang coklit. Perpanjangan coklit berlangsung 25 Juli hingga 31 Juli 2024.',
      ),
    ],
    { periods: ['2024-06-24/2024-07-31'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-24',
        'Coklit yang sedianya berakhir hari ini, 24 Juli 2024, diperpanjang hingga 27 Juli 2024.',
      ),
    ],
    { periods: ['2024-06-24/2024-07-27'] },
  ),
  judged([ANNOUNCED, on('2024-07-23', 'Coklit diperpanjang hingga 28 Juli 2024 sesuai surat KPU RI.')], {
    periods: ['2024-06-24/2024-07-28'],
    builtIn: [TABLE],
  }),
  judged([ANNOUNCED, on('2024-06-21', 'Perpanjangan pendaftaran Pantarlih hingga 23 Juni 2024.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang tiga hari hingga 27 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-27'],
  }),
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang.')], { periods: [P24] }),
  judged([on('2024-06-10', 'Masa coklit diperpanjang sampai 31 Juli 2024.'), ANNOUNCED], {
    periods: [P24],
    unconfirmed: ['2024-06-10/2024-07-31 disagreement start-inferred'],
  }),
  judged(
    [ANNOUNCED, on('2024-07-24', 'Perpanjangan masa coklit sampai dengan 27 Juli 2024.', 'Pengumuman')],
    { periods: ['2024-06-24/2024-07-27'] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-24',
        'KPU resmi memperpanjang masa coklit selama tiga hari, dari 24 Juli menjadi 27 Juli 2024.',
      ),
    ],
    { periods: ['2024-06-24/2024-07-27'] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-24', 'Tidak ada perpanjangan coklit hingga 31 Juli 2024 seperti kabar yang beredar.'),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-24', 'KPU mempertimbangkan memperpanjang coklit hingga 31 Juli 2024.')], {
    periods: [P24],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-24',
        'Masa tanggapan masyarakat atas DPS diperpanjang hingga 31 Agustus 2024, sementara coklit sudah selesai.',
      ),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-10', 'Masa kerja Pantarlih diperpanjang sampai 31 Juli 2024.')], {
    periods: [P24],
  }),
  judged(
    [
      ANNOUNCED,
      on('2024-06-21', 'Ralat: coklit 25 Juni-25 Juli 2024.'),
      on('2024-07-24', 'Coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    { periods: ['2024-06-25/2024-07-31'] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    { unconfirmed: [`${P24} swapped`, '2024-07-22/2024-07-31 start-inferred'] },
  ),
  said('2024-07-22', 'Coklit yang dimulai 24 Juni 2024 diperpanjang hingga 31 Juli 2024.', {
    periods: ['2024-06-24/2024-07-31'],
  }),
  said('2024-07-22', 'Coklit 24 Juni-24 Juli 2024 diperpanjang hingga 31 Juli 2024.', {
    periods: ['2024-06-24/2024-07-31'],
  }),
  said('2024-07-23', 'Sesuai PKPU coklit berakhir 24 Juli 2024, kemudian diperpanjang hingga 28 Juli 2024.', {
    periods: ['2024-06-24/2024-07-28'],
    builtIn: [TABLE],
  }),
  judged([ANNOUNCED, on('2024-07-23', 'Isi.', 'KPU Perpanjang Masa Coklit hingga 31 Juli 2024')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  judged([ANNOUNCED, on('2024-07-22', 'KPU Usul Perpanjang Coklit hingga 31 Juli 2024')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-08-02', 'Coklit yang diperpanjang hingga 31 Juli 2024 telah selesai.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-07-22',
        'Melihat capaian, KPU memutuskan masa coklit diperpanjang dari semula berakhir 24 Juli 2024 menjadi 31 Juli 2024.',
        'B',
      ),
      on('2024-07-29', 'Masa coklit akan berakhir 31 Juli 2024.', 'C'),
    ],
    { periods: ['2024-06-24/2024-07-31'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.', 'B'),
      on('2024-08-03', 'Coklit telah rampung dilaksanakan 24 Juni hingga 31 Juli 2024.', 'C'),
    ],
    { periods: ['2024-06-24/2024-07-31'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.', 'B'),
      on('2024-07-25', 'Coklit Pilkada 24 Juni hingga 24 Juli 2024 telah selesai di seluruh desa.', 'C'),
    ],
    { periods: ['2024-06-24/2024-07-31'] },
  ),
  judged(
    [
      on('2023-02-10', 'Coklit 12 Februari-14 Maret 2023.'),
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-07-22', 'Coklit diperpanjang hingga 31 Juli 2024.', 'B'),
    ],
    { periods: [P23, '2024-06-24/2024-07-31'] },
  ),
  said('2027-06-25', 'KPU memperpanjang masa coklit hingga 7 Juli 2027.', {
    periods: ['2027-06-01/2027-07-07'],
    calendar: [official('2027-06-01', '2027-06-30')],
  }),
  said('2027-06-25', 'KPU berencana memperpanjang masa coklit hingga 7 Juli 2027.', {
    periods: ['2027-06-01/2027-06-30'],
    calendar: [official('2027-06-01', '2027-06-30')],
  }),
  judged([ANNOUNCED, on('2024-07-22', 'Diperpanjang! Masa coklit sampai 31 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-22',
        'Perpanjangan Masa Coklit. Berdasarkan surat KPU RI, coklit dilaksanakan hingga 31 Juli 2024.',
      ),
    ],
    { periods: ['2024-06-24/2024-07-31'] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-22', 'Apakah masa coklit diperpanjang? KPU memastikan coklit berakhir 24 Juli 2024.'),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-22', 'Coklit tidak akan diperpanjang melewati 24 Juli 2024.')], {
    periods: [P24],
  }),
  judged(
    [ANNOUNCED, on('2024-07-22', 'Bila diperlukan, KPU akan memperpanjang coklit hingga 31 Juli 2024.')],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-22',
        'Masa pendaftaran calon perseorangan diperpanjang hingga 31 Juli 2024. Coklit terus berjalan.',
      ),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-22', 'Coklit terus berjalan. Pendaftaran pemantau diperpanjang hingga 31 Juli 2024.'),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-24', 'KPU memperpanjang masa coklit selama tiga hari.')], {
    periods: ['2024-06-24/2024-07-27'],
  }),
  ...[
    'Batas akhir Coklit diundur dari 14 Maret 2028 ke 28 Maret 2028.',
    'Kab-probolinggo.kpu.go.id, Jumat, 18 Februari 2028, Batas akhir Coklit diundur dari 14 Maret 2028 ke 28 Maret 2028.',
    'Probolinggo, 18 Februari 2028 - Akhir masa coklit digeser dari 14 Maret 2028 ke 28 Maret 2028.',
  ].map((text) =>
    judged(
      [
        on('2028-02-01', 'Coklit dilaksanakan 12 Februari 2028 sampai dengan 14 Maret 2028.'),
        on('2028-02-18', text),
      ],
      {
        periods: ['2028-02-12/2028-03-14'],
      },
    ),
  ),
];
