import {
  ANNOUNCED,
  ANNOUNCED_28,
  LONGER,
  official,
  on,
  P23,
  P24,
  P28,
  type PeriodCase,
  TABLE,
} from '../case';

/** Rule 14: extensions, and what only speaks of one. */
export const EXTENSIONS: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [ANNOUNCED_28, on('2028-03-13', 'Masa coklit diperpanjang hingga 21 Maret 2028.')],
    periods: ['2028-02-12/2028-03-21'],
  },
  {
    name: 'diperpanjang sampai',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'memperpanjang … hingga',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'KPU memperpanjang masa coklit hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension by days alone',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'Masa coklit diperpanjang selama tujuh hari.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension of the official period',
    posts: [on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.')],
    builtIn: [TABLE],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension told twice',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.'),
      on('2024-07-23', 'Ingat, coklit diperpanjang hingga 31 Juli 2024!'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension without anything to extend',
    posts: [on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.')],
    unconfirmed: ['2024-07-22/2024-07-31 start-inferred'],
  },
  {
    name: 'an extension only spoken of',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'Jika ada perpanjangan, coklit dapat berlangsung hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension that waits for a decree',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-22', 'Perpanjangan coklit hingga 31 Juli 2024 masih menunggu surat keputusan.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension of recruitment',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-21', 'Pendaftaran Pantarlih untuk coklit diperpanjang hingga 23 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a changed bimtek',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-21', 'Perubahan jadwal bimtek coklit: semula 19-20 Juni 2024 menjadi 21-22 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension in the title',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-07-22',
        'Keputusan itu dibacakan Senin (22/7/2024).',
        'Coklit Diperpanjang hingga 31 Juli 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension names only the days that it adds',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit diperpanjang mulai 25 Juli sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension that names the whole period',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit diperpanjang, kini berlangsung 24 Juni sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'from the old end to the new one',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-07-23',
        'KPU resmi memperpanjang masa coklit selama sepekan, dari semula berakhir 24 Juli menjadi 31 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'two extensions',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-20', 'Coklit diperpanjang hingga 31 Juli 2024.'),
      on('2024-07-30', 'Coklit kembali diperpanjang hingga 7 Agustus 2024.'),
    ],
    periods: ['2024-06-24/2024-08-07'],
  },
  {
    name: 'old dates repeated after an extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-20', 'Coklit diperpanjang hingga 31 Juli 2024.'),
      on('2024-07-22', 'Ingat, coklit berlangsung 24 Juni sampai 24 Juli 2024!'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'a doubtful extension extends nothing',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-20', 'Coklit diperpanjang hingga Kamis, 31 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-07-20/2024-07-31 disagreement start-inferred weekday-mismatch'],
  },
  {
    name: 'a proposed extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Bawaslu mengusulkan coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a denied extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit tidak diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a conditional extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Bila belum tuntas, coklit akan diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'longer service of Pantarlih',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Masa kerja Pantarlih diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a start and an addition give no end',
    posts: [on('2024-07-23', 'Coklit yang dimulai 24 Juni 2024 diperpanjang selama tujuh hari.')],
  },
  {
    name: 'jika ada perpanjangan',
    posts: [
      ANNOUNCED,
      on('2024-07-23', 'Jika ada perpanjangan masa coklit sampai 31 Juli 2024, Pantarlih akan diberi tahu.'),
    ],
    periods: [P24],
  },
  {
    name: 'menunggu surat keputusan KPU RI',
    posts: [
      ANNOUNCED,
      on('2024-07-23', 'Perpanjangan coklit hingga 31 Juli 2024 masih menunggu surat keputusan KPU RI.'),
    ],
    periods: [P24],
  },
  {
    name: 'of the recruitment of those who will do Coklit',
    posts: [
      on(
        '2024-06-10',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-19', 'Pendaftaran Pantarlih yang akan melakukan coklit diperpanjang sampai 22 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: "of the table's period",
    posts: [on('2024-07-22', 'KPU memperpanjang coklit hingga 31 Juli 2024.')],
    builtIn: [TABLE],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'of a doubtful announcement, the old days repeated',
    posts: [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on('2024-07-22', 'Masa coklit yang semula 24 Juni-24 Juli 2024 diperpanjang sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31 weekday-mismatch'],
  },
  {
    name: 'kembali diperpanjang',
    posts: [
      ANNOUNCED,
      on('2024-07-22', 'Masa coklit diperpanjang sampai 31 Juli 2024.'),
      on('2024-07-30', 'Masa coklit kembali diperpanjang hingga 7 Agustus 2024.'),
    ],
    periods: ['2024-06-24/2024-08-07'],
  },
  {
    name: 'a hope for an extension',
    posts: [ANNOUNCED, on('2024-07-22', 'Kami berharap masa coklit bisa diperpanjang hingga 31 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'memastikan … tidak diperpanjang',
    posts: [
      ANNOUNCED,
      on('2024-07-22', 'KPU memastikan masa coklit tidak diperpanjang, berakhir 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a weekday that does not match',
    posts: [ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang hingga Senin, 31 Juli 2024.')],
    periods: [P24],
    unconfirmed: ['2024-07-23/2024-07-31 disagreement start-inferred weekday-mismatch'],
  },
  {
    name: 'perpanjangan with the days that it adds',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-23',
        'KPU memperpanjang coklit. Perpanjangan coklit berlangsung 25 Juli hingga 31 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'sedianya berakhir hari ini',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-24',
        'Coklit yang sedianya berakhir hari ini, 24 Juli 2024, diperpanjang hingga 27 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-27'],
  },
  {
    name: 'the post and the table extended together',
    posts: [ANNOUNCED, on('2024-07-23', 'Coklit diperpanjang hingga 28 Juli 2024 sesuai surat KPU RI.')],
    builtIn: [TABLE],
    periods: ['2024-06-24/2024-07-28'],
  },
  {
    name: 'of a recruitment',
    posts: [ANNOUNCED, on('2024-06-21', 'Perpanjangan pendaftaran Pantarlih hingga 23 Juni 2024.')],
    periods: [P24],
  },
  {
    name: 'tiga hari hingga',
    posts: [ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang tiga hari hingga 27 Juli 2024.')],
    periods: ['2024-06-24/2024-07-27'],
  },
  {
    name: '"perpanjangan masa coklit sampai dengan"',
    posts: [
      ANNOUNCED,
      on('2024-07-24', 'Perpanjangan masa coklit sampai dengan 27 Juli 2024.', 'Pengumuman'),
    ],
    periods: ['2024-06-24/2024-07-27'],
  },
  {
    name: 'tidak ada perpanjangan',
    posts: [
      ANNOUNCED,
      on('2024-07-24', 'Tidak ada perpanjangan coklit hingga 31 Juli 2024 seperti kabar yang beredar.'),
    ],
    periods: [P24],
  },
  {
    name: 'mempertimbangkan',
    posts: [ANNOUNCED, on('2024-07-24', 'KPU mempertimbangkan memperpanjang coklit hingga 31 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'of the answers to the DPS',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-24',
        'Masa tanggapan masyarakat atas DPS diperpanjang hingga 31 Agustus 2024, sementara coklit sudah selesai.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'of the service',
    posts: [ANNOUNCED, on('2024-07-10', 'Masa kerja Pantarlih diperpanjang sampai 31 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'after a Ralat',
    posts: [
      ANNOUNCED,
      on('2024-06-21', 'Ralat: coklit 25 Juni-25 Juli 2024.'),
      on('2024-07-24', 'Coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-25/2024-07-31'],
  },
  {
    name: 'of an announcement the wrong way round',
    posts: [
      on('2024-06-20', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    unconfirmed: [`${P24} swapped`, '2024-07-22/2024-07-31 start-inferred'],
  },
  {
    name: 'with the start, in one sentence',
    posts: [on('2024-07-22', 'Coklit yang dimulai 24 Juni 2024 diperpanjang hingga 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'with the whole old period, in one sentence',
    posts: [on('2024-07-22', 'Coklit 24 Juni-24 Juli 2024 diperpanjang hingga 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'the decree\'s end, "kemudian" the new one',
    posts: [
      on(
        '2024-07-23',
        'Sesuai PKPU coklit berakhir 24 Juli 2024, kemudian diperpanjang hingga 28 Juli 2024.',
      ),
    ],
    builtIn: [TABLE],
    periods: ['2024-06-24/2024-07-28'],
  },
  {
    name: 'in the title alone',
    posts: [ANNOUNCED, on('2024-07-23', 'Isi.', 'KPU Perpanjang Masa Coklit hingga 31 Juli 2024')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: '"usul"',
    posts: [ANNOUNCED, on('2024-07-22', 'KPU Usul Perpanjang Coklit hingga 31 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'told when it was over',
    posts: [ANNOUNCED, on('2024-08-02', 'Coklit yang diperpanjang hingga 31 Juli 2024 telah selesai.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'confirmed by a later end',
    posts: [
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
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'confirmed by a recap',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.', 'B'),
      on('2024-08-03', 'Coklit telah rampung dilaksanakan 24 Juni hingga 31 Juli 2024.', 'C'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'a recap with the old end',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.', 'B'),
      on('2024-07-25', 'Coklit Pilkada 24 Juni hingga 24 Juli 2024 telah selesai di seluruh desa.', 'C'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: "reaches only its own election's period",
    posts: [
      on('2023-02-10', 'Coklit 12 Februari-14 Maret 2023.'),
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-07-22', 'Coklit diperpanjang hingga 31 Juli 2024.', 'B'),
    ],
    periods: [P23, '2024-06-24/2024-07-31'],
  },
  {
    name: "of the calendar's period",
    posts: [on('2027-06-25', 'KPU memperpanjang masa coklit hingga 7 Juli 2027.')],
    calendar: [official('2027-06-01', '2027-06-30')],
    periods: ['2027-06-01/2027-07-07'],
  },
  {
    name: 'berencana',
    posts: [on('2027-06-25', 'KPU berencana memperpanjang masa coklit hingga 7 Juli 2027.')],
    calendar: [official('2027-06-01', '2027-06-30')],
    periods: ['2027-06-01/2027-06-30'],
  },
  {
    name: '"Diperpanjang!" as a sentence of its own',
    posts: [ANNOUNCED, on('2024-07-22', 'Diperpanjang! Masa coklit sampai 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: '"Perpanjangan Masa Coklit." as a heading',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-22',
        'Perpanjangan Masa Coklit. Berdasarkan surat KPU RI, coklit dilaksanakan hingga 31 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'a question',
    posts: [
      ANNOUNCED,
      on('2024-07-22', 'Apakah masa coklit diperpanjang? KPU memastikan coklit berakhir 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'tidak akan … melewati',
    posts: [ANNOUNCED, on('2024-07-22', 'Coklit tidak akan diperpanjang melewati 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'bila diperlukan',
    posts: [
      ANNOUNCED,
      on('2024-07-22', 'Bila diperlukan, KPU akan memperpanjang coklit hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: "of the candidates' registration, Coklit after it",
    posts: [
      ANNOUNCED,
      on(
        '2024-07-22',
        'Masa pendaftaran calon perseorangan diperpanjang hingga 31 Juli 2024. Coklit terus berjalan.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "of the observers' registration, Coklit before it",
    posts: [
      ANNOUNCED,
      on('2024-07-22', 'Coklit terus berjalan. Pendaftaran pemantau diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'by three days alone',
    posts: [ANNOUNCED, on('2024-07-24', 'KPU memperpanjang masa coklit selama tiga hari.')],
    periods: ['2024-06-24/2024-07-27'],
  },
  {
    name: 'the decree, then the news, then the reminder of the new end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Kab-probolinggo.kpu.go.id, Minggu, 12-3-2028, KPU RI melalui surat dinas Nomor 210/PL.02.1-SD/14/2028 memperpanjang masa coklit hingga 21 Maret 2028. Perpanjangan berlaku di seluruh Indonesia. Petugas diminta menuntaskan pendataan. Rekapitulasi DPHP ikut bergeser.',
        'Masa Coklit Diperpanjang',
      ),
      on(
        '2028-03-14',
        'Sesuai jadwal awal, coklit mestinya tuntas hari ini. Namun petugas masih berkeliling. Coklit diperpanjang sampai 21 Maret 2028, sehingga warga yang belum didata tidak perlu khawatir.',
      ),
      on(
        '2028-03-19',
        'Dua hari lagi coklit berakhir. Coklit akan berakhir pada 21 Maret 2028. Segera hubungi PPS bila rumah Anda belum ditempeli stiker.',
      ),
    ],
    periods: ['2028-02-12/2028-03-21'],
    unclear: [],
  },
  {
    name: 'extended twice, a recap of all of it',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Banjir melanda enam kecamatan. KPU memutuskan masa coklit diperpanjang hingga 21 Maret 2028. Petugas tetap bekerja.',
        'Pengumuman',
      ),
      on(
        '2028-03-20',
        'Air belum surut di dua desa. Masa coklit kembali diperpanjang hingga 28 Maret 2028. Ini perpanjangan terakhir.',
        'Pengumuman',
      ),
      on(
        '2028-04-02',
        'Coklit telah rampung. Coklit telah dilaksanakan 12 Februari hingga 28 Maret 2028 setelah dua kali diperpanjang. Terima kasih kepada seluruh petugas.',
      ),
    ],
    periods: ['2028-02-12/2028-03-28'],
  },
  {
    name: 'asked for by the watchdog, weighed by the office, refused',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-10',
        'Bawaslu mengusulkan masa coklit diperpanjang hingga 21 Maret 2028. Alasannya, capaian di lima kecamatan rendah. Usulan disampaikan dalam rapat koordinasi.',
      ),
      on(
        '2028-03-12',
        'KPU masih mempertimbangkan usulan perpanjangan coklit hingga 21 Maret 2028. Keputusan ada di KPU RI. Petugas diminta tetap bekerja sesuai jadwal.',
      ),
      on(
        '2028-03-13',
        'KPU memastikan masa coklit tidak diperpanjang. Coklit berakhir pada 14 Maret 2028. Petugas lembur untuk menuntaskan sisa rumah.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'what is extended is the recruitment, the answers, the service',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-09',
        'Pendaftaran Pantarlih di lima desa diperpanjang hingga 11 Februari 2028 karena pendaftar kurang. Syaratnya tetap. Berkas diserahkan ke PPS.',
      ),
      on(
        '2028-03-10',
        'Masa kerja Pantarlih diperpanjang hingga 25 April 2028 untuk membantu penyusunan DPHP. Honor tambahan menunggu anggaran.',
      ),
      on(
        '2028-03-11',
        'Masa tanggapan masyarakat terhadap DPS diperpanjang hingga 30 April 2028. Warga dapat mendatangi posko di kantor desa.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'of the upload of its data',
    posts: [
      ANNOUNCED_28,
      on('2028-03-10', 'Batas unggah data coklit ke Sidalih diundur menjadi 20 Maret 2028.'),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'of the report on its results',
    posts: [
      ANNOUNCED_28,
      on('2028-03-10', 'Batas waktu pelaporan hasil coklit diperpanjang hingga 20 Maret 2028.'),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'of a contest',
    posts: [ANNOUNCED_28, on('2028-03-10', 'Lomba video coklit diperpanjang hingga 20 Maret 2028.')],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'asked for by the office',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'KPU Kabupaten Probolinggo mengajukan perpanjangan coklit sampai 28 Maret 2028.'),
    ],
    periods: [P28],
  },
  {
    name: 'almost certain',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Coklit hampir pasti diperpanjang hingga 28 Maret 2028.')],
    periods: [P28],
  },
  {
    name: 'asked for and refused',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Permohonan perpanjangan coklit hingga 28 Maret 2028 ditolak KPU RI.'),
    ],
    periods: [P28],
  },
  {
    name: 'asked for and granted',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'KPU RI mengabulkan permohonan perpanjangan coklit hingga 28 Maret 2028.'),
    ],
    periods: [LONGER],
  },
  {
    name: 'cancelled itself',
    posts: [ANNOUNCED_28, on('2028-03-13', 'Perpanjangan coklit dibatalkan.')],
    periods: [P28],
  },
  {
    name: 'of the service because of that of Coklit',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Masa kerja Pantarlih ikut diperpanjang setelah coklit diperpanjang hingga 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'a letter, and what else moves with its own days',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Surat itu mengatur perpanjangan coklit dari yang semula berakhir 14 Maret 2028 menjadi 28 Maret 2028. Konsekuensinya, penyusunan DPHP bergeser menjadi 29 Maret hingga 4 April 2028. DPS yang semula diumumkan 6 April 2028 mundur ke 20 April 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
];
