import { judged, official, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const TABLE = official('2024-06-24', '2024-07-24', 'built-in');
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const CHANGES: PeriodCase[] = [
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang selama tujuh hari hingga 31 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  said('2024-07-23', 'Coklit yang dimulai 24 Juni 2024 diperpanjang selama tujuh hari.'),
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
      on(
        '2024-06-10',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-15', 'Ralat jadwal bimtek coklit: semula 18-19 Juni 2024 menjadi 20-21 Juni 2024.'),
    ],
    { periods: [P24] },
  ),
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
  judged([ANNOUNCED, on('2024-07-23', 'Coklit diperpanjang hingga 28 Juli 2024 sesuai surat KPU RI.')], {
    periods: ['2024-06-24/2024-07-28'],
    builtIn: [TABLE],
  }),
  judged([ANNOUNCED, on('2024-06-21', 'Perpanjangan pendaftaran Pantarlih hingga 23 Juni 2024.')], {
    periods: [P24],
  }),
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
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang tiga hari hingga 27 Juli 2024.')], {
    periods: ['2024-06-24/2024-07-27'],
  }),
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
  judged([ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang.')], { periods: [P24] }),
  judged([on('2024-06-10', 'Masa coklit diperpanjang sampai 31 Juli 2024.'), ANNOUNCED], {
    periods: [P24],
    unconfirmed: ['2024-06-10/2024-07-31 disagreement start-inferred'],
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
  said('2024-07-23', 'Sesuai PKPU coklit berakhir 24 Juli 2024, kemudian diperpanjang hingga 28 Juli 2024.', {
    periods: ['2024-06-24/2024-07-28'],
    builtIn: [TABLE],
  }),
  judged([ANNOUNCED, on('2024-07-23', 'Isi.', 'KPU Perpanjang Masa Coklit hingga 31 Juli 2024')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
  judged([ANNOUNCED, on('2024-07-22', 'KPU Usul Perpanjang Coklit hingga 31 Juli 2024')], { periods: [P24] }),
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
  judged([ANNOUNCED, on('2024-08-02', 'Coklit yang diperpanjang hingga 31 Juli 2024 telah selesai.')], {
    periods: ['2024-06-24/2024-07-31'],
  }),
];
