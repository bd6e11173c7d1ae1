import { ANNOUNCED, ANNOUNCED_28, on, P24, P28, type PeriodCase, TABLE } from '../case';

/** Rule 9: one edge alone, and what is left. */
export const ONE_EDGE: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Coklit akan berakhir 14 Maret 2028.')],
    periods: [P28],
  },
  {
    name: 'a scheduled end is an end',
    posts: [on('2024-06-26', 'Coklit dijadwalkan rampung pada 24 Juli 2024.')],
    unconfirmed: ['2024-06-26/2024-07-24 start-inferred'],
  },
  {
    name: 'the last day named after its date',
    posts: [on('2023-03-10', 'Tanggal 14 Maret 2023 merupakan hari terakhir coklit.')],
    unconfirmed: ['2023-03-10/2023-03-14 start-inferred'],
  },
  {
    name: 'a start alone gives nothing',
    posts: [on('2024-06-20', 'Coklit akan dimulai pada Senin, 24 Juni 2024.')],
  },
  {
    name: "an end alone is unconfirmed from the post's own day",
    posts: [on('2024-07-01', 'Coklit berlangsung hingga 24 Juli 2024.')],
    unconfirmed: ['2024-07-01/2024-07-24 start-inferred'],
  },
  {
    name: 'an end alone of an undated post gives nothing',
    posts: [on(null, 'Coklit berlangsung hingga 24 Juli 2024.')],
  },
  {
    name: 'an end alone beside a full period of another post',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Masih ada waktu, coklit berakhir 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an end alone a day off carries a disagreement',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit akan berakhir pada 25 Juli 2024.'),
    ],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'an end alone far off gives an unconfirmed one',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit akan berakhir pada 14 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-07-01/2024-07-14 disagreement start-inferred'],
  },
  {
    name: 'remaining days alone give nothing',
    posts: [on('2024-07-08', 'Waktu coklit tersisa 16 hari lagi.')],
  },
  {
    name: 'remaining days bear out a doubtful period',
    posts: [
      on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-08', 'Waktu coklit tersisa 16 hari lagi.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'remaining days that do not fit bear out nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-08', 'Waktu coklit tersisa 12 hari lagi.'),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'two weeks left bear out a doubtful period',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-10', 'Waktu coklit tersisa dua pekan lagi.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'what is left by an undated post says nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga Kamis, 24 Juli 2024.'),
      on(null, 'Tersisa 16 hari lagi masa coklit.'),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'menjelang berakhirnya coklit',
    posts: [
      on(
        '2024-07-20',
        'Kab-probolinggo.kpu.go.id, Menjelang berakhirnya coklit pada 24 Juli 2024, KPU menggelar rapat koordinasi pada 19-20 Juli 2024. Hingga Jumat (19/7), progres coklit sudah 99,8 persen.',
      ),
    ],
    unconfirmed: ['2024-07-20/2024-07-24 start-inferred'],
  },
  {
    name: 'remaining days and the end in one sentence',
    posts: [
      on(
        '2024-07-20',
        'Coklit tersisa 4 hari lagi, tepatnya berakhir 24 Juli 2024. Coklit dimulai 24 Juni 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'sworn in and "langsung melaksanakan" until',
    posts: [
      on(
        '2024-06-24',
        'Pantarlih dilantik 24 Juni 2024 dan langsung melaksanakan coklit hingga 24 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} start-inferred`],
  },
  {
    name: 'an end without a year on the second day',
    posts: [on('2024-06-25', 'Hari kedua coklit berlangsung lancar. Coklit berakhir pada 24 Juli.')],
    unconfirmed: ['2024-06-25/2024-07-24 start-inferred year-inferred'],
  },
  { name: 'the second day alone', posts: [on('2024-06-25', 'Coklit hari ini memasuki hari kedua.')] },
  { name: 'ends today, no day named', posts: [on('2024-07-24', 'Coklit resmi berakhir hari ini.')] },
  { name: 'tinggal empat hari lagi', posts: [on('2024-07-20', 'Coklit tinggal empat hari lagi.')] },
  { name: 'empat hari lagi coklit berakhir', posts: [on('2024-07-20', 'Empat hari lagi coklit berakhir.')] },
  {
    name: 'days until the start are no remaining time',
    posts: [
      on('2024-06-20', 'Empat hari lagi coklit dimulai. Coklit Selasa, 24 Juni 2024 s.d. 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'dijadwalkan selesai',
    posts: [on('2024-06-20', 'Coklit dijadwalkan selesai pada 24 Juli 2024.')],
    unconfirmed: ['2024-06-20/2024-07-24 start-inferred'],
  },
  {
    name: 'report before the masa coklit ends',
    posts: [on('2024-06-26', 'Laporkan bila belum dicoklit sebelum masa coklit berakhir 24 Juli 2024.')],
    unconfirmed: ['2024-06-26/2024-07-24 start-inferred'],
  },
  {
    name: "an apel's day, the end alone in the quotation",
    posts: [
      on(
        '2024-06-24',
        'Apel siaga coklit digelar Senin (24/6/2024). "Coklit akan kita laksanakan selama sebulan sampai 24 Juli 2024," kata ketua.',
      ),
    ],
    unconfirmed: [`${P24} start-inferred`],
  },
  {
    name: '"masih berlangsung hingga … mendatang"',
    posts: [
      on(
        '2024-06-26',
        'Bagi warga yang belum didata, jangan khawatir. Coklit masih berlangsung hingga 24 Juli 2024 mendatang.',
      ),
    ],
    unconfirmed: ['2024-06-26/2024-07-24 start-inferred'],
  },
  { name: 'a start alone on the eve', posts: [on('2024-06-23', 'Coklit dimulai 24 Juni 2024.')] },
  {
    name: 'akan berlangsung sampai',
    posts: [on('2024-07-10', 'Masa coklit akan berlangsung sampai 24 Juli 2024.')],
    unconfirmed: ['2024-07-10/2024-07-24 start-inferred'],
  },
  { name: 'tersisa 16 hari lagi', posts: [on('2024-07-08', 'Masa coklit tersisa 16 hari lagi.')] },
  {
    name: 'telah berakhir, told as news',
    posts: [on('2023-03-20', 'Coklit telah berakhir pada 14 Maret 2023.')],
  },
  {
    name: 'batas akhir',
    posts: [on('2024-07-20', 'Batas akhir coklit 24 Juli 2024.')],
    unconfirmed: ['2024-07-20/2024-07-24 start-inferred'],
  },
  {
    name: 'sebelum batas akhir',
    posts: [
      on('2024-07-10', 'Ia mengingatkan petugas agar selesai sebelum batas akhir coklit 24 Juli 2024.'),
    ],
    unconfirmed: ['2024-07-10/2024-07-24 start-inferred'],
  },
  { name: 'an end of an undated post', posts: [on(null, 'Coklit akan berakhir 31 Juli 2024.')] },
  {
    name: 'the last day is today',
    posts: [on('2024-07-24', 'Hari ini, Rabu (24/7/2024), merupakan hari terakhir coklit.')],
    unconfirmed: ['2024-07-24/2024-07-24 start-inferred'],
  },
  {
    name: 'the last day is tomorrow',
    posts: [on('2024-07-23', 'Besok, 24 Juli 2024, coklit berakhir.')],
    unconfirmed: ['2024-07-23/2024-07-24 start-inferred'],
  },
  {
    name: '"menjelang berakhirnya" beside the table',
    posts: [
      on(
        '2024-07-20',
        'Kab-probolinggo.kpu.go.id, Menjelang berakhirnya coklit pada 24 Juli 2024, KPU menggelar rapat koordinasi pada 19-20 Juli 2024.',
      ),
    ],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'a remaining time that does not fit the table',
    posts: [on('2024-07-10', 'Coklit tersisa 10 hari lagi.')],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'the last day beside the table',
    posts: [on('2024-07-24', 'Hari ini merupakan hari terakhir coklit.')],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'an end that agrees',
    posts: [ANNOUNCED, on('2024-07-10', 'Masa coklit berakhir pada 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'remaining days settle swapped ends',
    posts: [
      on('2024-06-26', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-08', 'Masa coklit tersisa 16 hari lagi.'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'remaining days that do not fit settle nothing',
    posts: [
      on('2024-06-26', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-08', 'Masa coklit tersisa 10 hari lagi.'),
    ],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'remaining days, one off',
    posts: [
      on('2024-06-26', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-08', 'Waktu coklit tinggal 17 hari lagi.'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'one week left',
    posts: [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Waktu coklit tersisa satu minggu lagi.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'two ends alone',
    posts: [
      on('2024-07-10', 'Coklit akan berakhir 24 Juli 2024.', 'a'),
      on('2024-07-12', 'Masa coklit sampai 24 Juli 2024.', 'b'),
    ],
    unconfirmed: ['2024-07-10/2024-07-24 start-inferred', '2024-07-12/2024-07-24 start-inferred'],
  },
  {
    name: 'a start and a length in two posts',
    posts: [
      on('2024-06-20', 'Coklit dimulai 24 Juni 2024.', 'a'),
      on('2024-06-21', 'Coklit berlangsung selama satu bulan.', 'b'),
    ],
  },
  {
    name: 'a start and an end in two posts',
    posts: [
      on('2024-06-23', 'Coklit dimulai 24 Juni 2024.', 'a'),
      on('2024-07-10', 'Coklit berakhir 24 Juli 2024.', 'b'),
    ],
    unconfirmed: ['2024-07-10/2024-07-24 start-inferred'],
  },
  {
    name: 'remaining days of the same day',
    posts: [
      on('2024-07-20', 'Coklit Selasa, 24 Juni 2024 s.d. 24 Juli 2024.', 'a'),
      on('2024-07-20', 'Coklit tinggal empat hari lagi.', 'b'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the end in a reminder within a long post on documents',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-08',
        'Masih ada warga yang menolak didata. Padahal petugas hanya mencocokkan KTP-el dan KK. Coklit akan berakhir pada 14 Maret 2028. Bila menolak, warga tetap dicatat berdasarkan dokumen yang ada.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a last day after a dateline',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-10',
        'Probolinggo, Jumat (10/3/2028) – Tanggal 14 Maret 2028 merupakan hari terakhir coklit. Petugas menyisir rumah yang belum ditempeli stiker. PPK melakukan pencermatan berkas.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'days that are left, beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-09',
        'Waktu coklit tersisa lima hari lagi. Petugas bekerja hingga malam. Ketua KPU turun langsung memantau tiga kecamatan.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a start alone, with the swearing-in and the voting day',
    posts: [
      on(
        '2028-02-03',
        'Coklit Pemilu 2029 akan dimulai pada 12 Februari 2028. Pelantikan petugas dilakukan sehari sebelumnya. Pemungutan suara dijadwalkan 14 Februari 2029. Rincian jadwal menyusul.',
      ),
    ],
  },
];
