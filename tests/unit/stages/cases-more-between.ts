import { on, type PeriodCase } from './case';

/** Rules 13 to 17 in other words. */
export const MORE_BETWEEN_CASES: PeriodCase[] = [
  {
    name: 'an end named in another post settles swapped ends',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Coklit berakhir 23 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24 disagreement swapped'],
  },
  {
    name: 'an end two days off settles nothing',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Coklit berakhir 22 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement swapped'],
  },
  {
    name: 'a start in another post settles swapped ends',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-24', 'Coklit resmi dimulai hari ini.'),
    ],
    periods: ['2024-06-24/2024-07-24 swapped'],
  },
  {
    name: 'a start in another post does not settle a length',
    posts: [
      on('2024-06-10', 'Coklit selama dua pekan, 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-24', 'Coklit resmi dimulai hari ini.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 length-mismatch'],
  },
  {
    name: 'an end alone three days off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir 21 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24 disagreement'],
  },
  {
    name: 'an end alone four days off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir 20 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    unconfirmed: ['2024-07-01/2024-07-20 disagreement start-inferred'],
  },
  {
    name: 'a bare Ralat as the title',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.', 'RALAT'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'tertulis … yang benar …',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on(
        '2024-06-23',
        'Dalam berita sebelumnya tertulis coklit 24 Juni hingga 25 Juli 2024. Yang benar adalah 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '… bukan …',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Ralat: coklit berakhir pada 24 Juli 2024, bukan 25 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a corrected end',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Ralat: akhir masa coklit yang semula 25 Juli 2024 menjadi 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a start that moves leaves the end open',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Coklit yang semula dimulai 24 Juni diundur menjadi 1 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement'],
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
    periods: ['2024-06-24/2024-07-24'],
    unconfirmed: ['2024-07-20/2024-07-31 disagreement start-inferred weekday-mismatch'],
  },
  {
    name: 'a proposed extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Bawaslu mengusulkan coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a denied extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit tidak diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a conditional extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Bila belum tuntas, coklit akan diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'longer service of Pantarlih',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Masa kerja Pantarlih diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt that waits for a new decision',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Pelaksanaan coklit ditunda, menunggu keputusan lebih lanjut.'),
    ],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt with new dates',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Coklit ditunda, dan akan digelar 15 Juli hingga 14 Agustus 2024.'),
    ],
    periods: ['2024-07-15/2024-08-14'],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt that is over opens the new dates',
    posts: [
      on('2020-03-10', 'Coklit digelar 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Coklit ditunda.'),
      on(
        '2020-07-02',
        'Coklit yang sempat tertunda akibat pandemi akan digelar 15 Juli hingga 13 Agustus 2020.',
      ),
    ],
    periods: ['2020-07-15/2020-08-13'],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'continued on the same days',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Coklit ditunda.'),
      on('2024-06-21', 'Coklit dilanjutkan sesuai jadwal, 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt asked for',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Bawaslu meminta coklit dihentikan sementara.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt in one village',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-02', 'Coklit di Desa Sukapura ditunda sehari karena longsor.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: "a list that is postponed, with Coklit's stage in it",
    posts: [
      on('2020-03-10', 'Coklit digelar 18 April hingga 17 Mei 2020.'),
      on(
        '2020-03-22',
        'Berdasarkan Keputusan KPU Nomor 179/PL.02-Kpt/01/KPU/III/2020, pelantikan PPS, verifikasi syarat dukungan, pembentukan PPDP serta pemutakhiran dan penyusunan daftar pemilih ditunda.',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'three periods, one of them said twice',
    posts: [
      on('2024-06-18', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Jadwal coklit 24 Juni - 25 Juli 2024.'),
      on('2024-06-20', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit akan digelar 23 Juni s.d. 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    unconfirmed: ['2024-06-23/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a cut copy of an article is no second voice',
    posts: [
      on(
        '2024-06-10',
        'Probolinggo – KPU menggelar coklit di seluruh desa pada 24 Juni hingga 24 Juli 2024. Warga diminta menyiapkan KTP dan KK di rumah masing-masing.',
      ),
      on(
        '2024-06-11',
        'KPU menggelar coklit di seluruh desa pada 24 Juni hingga 24 Juli 2024. Warga diminta menyiap.... Selengkapnya',
      ),
      on('2024-06-12', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
];
