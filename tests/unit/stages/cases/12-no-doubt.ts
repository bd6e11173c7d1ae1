import { on, P18, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 12: what is inferred without a doubt. */
export const NO_DOUBT: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2028-02-05', 'Coklit digelar 12 Februari hingga 14 Maret.')],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'no year: inferred from the post',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'a year at the end is enough',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'an edge that stands apart without a year',
    posts: [on('2024-06-20', 'Coklit dimulai pada 24 Juni. Masa coklit berakhir pada 24 Juli 2024.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'a start in December before an end in January',
    posts: [on('2017-12-10', 'Coklit berlangsung 20 Desember hingga 18 Januari 2018.')],
    periods: ['2017-12-20/2018-01-18'],
  },
  {
    name: 'edges in December and January',
    posts: [on('2027-12-20', 'Coklit dimulai 20 Desember. Coklit berakhir 18 Januari 2028.')],
    periods: ['2027-12-20/2028-01-18 year-inferred'],
  },
  {
    name: 'numbers without years in brackets',
    posts: [on('2024-06-25', 'Selama masa coklit (24/6-24/7) warga diminta menyiapkan KTP.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'two weekdays with numbers in brackets',
    posts: [
      on(
        '2018-01-20',
        'Kab-probolinggo.kpu.go.id, Coklit dimulai Sabtu (20/1) dan akan berakhir Minggu (18/2). PPDP mendatangi rumah.',
      ),
    ],
    periods: [`${P18} year-inferred`],
  },
  {
    name: '"sejak 12 Februari ini", "14 Maret mendatang"',
    posts: [
      on(
        '2023-03-01',
        'Kegiatan pencocokan dan penelitian (coklit) yang sudah berjalan sejak 12 Februari ini akan selesai pada 14 Maret mendatang.',
      ),
    ],
    periods: [`${P23} year-inferred`],
  },
  {
    name: 'no year, read by the day of the post',
    posts: [on('2024-06-20', 'Coklit dilaksanakan 24 Juni hingga 24 Juli.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'over the turn of the year without years',
    posts: [on('2024-12-10', 'Coklit dilaksanakan 15 Desember hingga 13 Januari.')],
    periods: ['2024-12-15/2025-01-13 year-inferred'],
  },
  {
    name: "over the turn of the year, the end's year stated",
    posts: [on('2024-12-10', 'Coklit dilaksanakan 20 Desember hingga 18 Januari 2025.')],
    periods: ['2024-12-20/2025-01-18'],
  },
  {
    name: 'edges apart, the first without a year',
    posts: [
      on(
        '2023-02-20',
        'Coklit dimulai pada 12 Februari. Pantarlih membawa surat tugas. Masa coklit berakhir pada 14 Maret 2023.',
      ),
    ],
    periods: [`${P23} year-inferred`],
  },
  {
    name: 'a start in the year before the post',
    posts: [on('2025-01-03', 'Coklit yang dimulai 15 Desember akan berakhir 13 Januari.')],
    periods: ['2024-12-15/2025-01-13 year-inferred'],
  },
  {
    name: '"lalu" of a range without years',
    posts: [on('2024-08-01', 'Coklit telah dilaksanakan 24 Juni hingga 24 Juli lalu.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'the year stands at the start only',
    posts: [on('2024-06-20', 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli.')],
    periods: [P24],
  },
  {
    name: 'December of the year before',
    posts: [on('2024-01-05', 'Coklit yang berlangsung 15 Desember hingga 3 Januari sudah selesai.')],
    periods: ['2023-12-15/2024-01-03 year-inferred'],
  },
  {
    name: 'January of the year after',
    posts: [on('2024-12-28', 'Coklit berlangsung 2 hingga 31 Januari.')],
    periods: ['2025-01-02/2025-01-31 year-inferred'],
  },
  {
    name: 'edges apart without years',
    posts: [on('2024-06-20', 'Coklit dimulai 24 Juni. Coklit akan berakhir 24 Juli.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'edges apart of an undated post, one year',
    posts: [on(null, 'Coklit dimulai 24 Juni. Coklit akan berakhir 24 Juli 2024.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'the year at the start in December',
    posts: [on('2025-01-10', 'Coklit dilaksanakan 20 Desember 2024 hingga 18 Januari.')],
    periods: ['2024-12-20/2025-01-18'],
  },
  {
    name: 'the year of the voting day is not needed',
    posts: [on('2024-06-20', 'Pilkada 2024 digelar 27 November 2024. Coklit 24 Juni sampai 24 Juli.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'no year, an appeal between neighbours',
    posts: [
      on('2024-06-18', 'Bimtek.'),
      on(null, 'Mari sukseskan coklit 24 Juni hingga 24 Juli.'),
      on('2024-06-25', 'Coklit berjalan lancar.'),
    ],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'no year, neighbours at the turn of the year',
    posts: [
      on('2024-12-20', 'Rapat.'),
      on(null, 'Coklit 5 Januari hingga 3 Februari.'),
      on('2025-01-04', 'Rapat.'),
    ],
    periods: ['2025-01-05/2025-02-03 year-inferred'],
  },
  {
    name: 'no year, neighbours two months apart',
    posts: [
      on('2024-05-01', 'a.'),
      { ...on(null, 'Coklit 24 Juni-24 Juli.'), seen: '2026-11-20' },
      on('2024-06-30', 'b.'),
    ],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'a newspaper that writes no year, with a voting day that has one',
    posts: [
      on(
        '2028-02-10',
        'PROBOLINGGO – Petugas coklit segera berkeliling. Coklit akan digelar mulai Sabtu (12/2) hingga Selasa (14/3). Pemilu digelar 14 Februari 2029. Warga diminta memeriksa surat tugas petugas.',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'a start without a year two sentences before the end',
    posts: [
      on(
        '2028-02-09',
        'Coklit dimulai pada 12 Februari. Petugas membawa surat tugas. Pantarlih dilantik sehari sebelumnya. Masa coklit berakhir pada 14 Maret 2028.',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: '"tahun depan" after the end',
    posts: [on('2027-12-30', 'Coklit akan digelar 12 Februari hingga 14 Maret tahun depan.')],
    periods: [`${P28} year-inferred`],
  },
];
