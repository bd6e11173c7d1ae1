import { on, P24, P28, type PeriodCase } from '../case';

/** Rule 11: what makes a statement doubtful. */
export const DOUBTS: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2028-02-01', 'Coklit dilaksanakan Minggu, 12 Februari sampai Selasa, 14 Maret 2028')],
    unconfirmed: [`${P28} weekday-mismatch`],
  },
  {
    name: 'a weekday that matches',
    posts: [on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Rabu, 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a weekday that does not match',
    posts: [on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.')],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'more than sixty days',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 September 2024.')],
    unconfirmed: ['2024-06-24/2024-09-24 too-long'],
  },
  {
    name: 'sixty days exactly',
    posts: [on('2024-06-20', 'Coklit berlangsung 1 Juni hingga 30 Juli 2024.')],
    periods: ['2024-06-01/2024-07-30'],
  },
  {
    name: 'swapped ends settled by a length',
    posts: [
      on(
        '2024-06-20',
        'Coklit dilakukan dalam kurun waktu satu bulan terhitung mulai tanggal 24 Juli 2024 hingga 24 Juni 2024.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'swapped ends of an undated post settled by a length',
    posts: [
      on(
        null,
        'Kegiatan Coklit akan dilakukan dalam waktu satu bulan, mulai tanggal 24 Juli 2024 hingga 24 Juni 2024.',
        'Sukseskan Coklit Pilkada 2024',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'swapped ends with nothing to settle them',
    posts: [on('2024-06-24', 'Coklit berlangsung mulai 24 Juli 2024 hingga 24 Juni 2024.')],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'swapped ends settled by "dimulai hari ini"',
    posts: [on('2024-06-24', 'Coklit dimulai hari ini. Jadwal coklit 24 Juli 2024 hingga 24 Juni 2024.')],
    periods: [`${P24} swapped`],
  },
  {
    name: 'swapped ends settled by an edge in another sentence',
    posts: [
      on(
        '2024-06-20',
        'Jadwal coklit 24 Juli 2024 hingga 24 Juni 2024. Warga dapat melapor sampai masa coklit berakhir pada 24 Juli 2024.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'swapped ends whose length does not fit',
    posts: [on('2024-06-20', 'Coklit selama dua minggu, mulai 24 Juli 2024 hingga 24 Juni 2024.')],
    unconfirmed: [`${P24} length-mismatch swapped`],
  },
  {
    name: 'swapped ends with the table as witness',
    posts: [
      on('2024-06-24', 'Coklit berlangsung mulai 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-26', 'Coklit berlangsung 24 Juni sampai 24 Juli 2024.'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'an undated post without a year',
    posts: [{ ...on(null, 'Coklit berlangsung 24 Juni hingga 24 Juli.'), seen: '2024-12-30' }],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'an undated post without a year between dated ones of one year',
    posts: [
      on('2024-06-15', 'Rapat rutin.'),
      on(null, 'Coklit berlangsung 24 Juni hingga 24 Juli.'),
      on('2024-06-25', 'Kerja bakti.'),
    ],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'an undated post without a year between dated ones of two years',
    posts: [
      on('2023-06-15', 'Rapat rutin.'),
      on(null, 'Coklit berlangsung 24 Juni hingga 24 Juli.'),
      on('2024-06-25', 'Kerja bakti.'),
    ],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'an undated post without a year with a neighbour on one side only',
    posts: [on('2024-06-15', 'Rapat rutin.'), on(null, 'Coklit berlangsung 24 Juni hingga 24 Juli.')],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'an undated post with a year needs no neighbour',
    posts: [on(null, 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'over before an undated post can have been published',
    posts: [
      on('2024-08-01', 'Rapat rutin.'),
      on(null, 'Coklit akan berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'two edges in brackets, the second weekday wrong',
    posts: [on('2024-06-24', 'Coklit dimulai Senin (24/6) dan akan berakhir Kamis (24/7).')],
    unconfirmed: [`${P24} weekday-mismatch year-inferred`],
  },
  {
    name: 'swapped in the title, the length in the body',
    posts: [
      on(
        '2024-06-10',
        'Coklit berlangsung sebulan penuh, warga siapkan KTP.',
        'Coklit 24 Juli 2024 - 24 Juni 2024',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'a start takes the latest year before its stated end',
    posts: [on('2024-06-10', 'Coklit digelar 24 Juli hingga 24 Juni 2024.')],
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  },
  {
    name: 'a year that is over',
    posts: [on('2023-02-10', 'Coklit akan dilaksanakan 12 Februari hingga 14 Maret 2022.')],
    unconfirmed: ['2022-02-12/2022-03-14 ends-before-publication'],
  },
  {
    name: 'both weekdays match in brackets',
    posts: [on('2024-06-20', 'Coklit dimulai Senin (24/6/2024) hingga Rabu (24/7/2024).')],
    periods: [P24],
  },
  {
    name: 'the second weekday in brackets does not match',
    posts: [on('2024-06-20', 'Coklit dimulai Senin (24/6/2024) hingga Kamis (24/7/2024).')],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'a start a year too early',
    posts: [on('2024-06-24', 'Coklit dilaksanakan 24 Juni 2023 hingga 24 Juli 2024.')],
    unconfirmed: ['2023-06-24/2024-07-24 too-long'],
  },
  {
    name: 'an appeal with the year before',
    posts: [on('2024-06-24', 'Mari sukseskan coklit 24 Juni hingga 24 Juli 2023.')],
    unconfirmed: ['2023-06-24/2023-07-24 ends-before-publication'],
  },
  {
    name: 'two months, a slip of the month',
    posts: [on('2024-06-22', 'Coklit dilaksanakan 24 Mei hingga 24 Juli 2024.')],
    unconfirmed: ['2024-05-24/2024-07-24 too-long'],
  },
  {
    name: 'two months that are called one',
    posts: [on('2024-06-22', 'Coklit dilaksanakan selama satu bulan, 24 Juni hingga 24 Agustus 2024.')],
    unconfirmed: ['2024-06-24/2024-08-24 length-mismatch too-long'],
  },
  {
    name: 'the first weekday does not match',
    posts: [on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga Rabu, 24 Juli 2024.')],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'both weekdays match',
    posts: [on('2024-06-20', 'Coklit Senin, 24 Juni 2024 hingga Rabu, 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'four months',
    posts: [on('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 24 Oktober 2024.')],
    unconfirmed: ['2024-06-24/2024-10-24 too-long'],
  },
  {
    name: 'sixty days by their count',
    posts: [on('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 22 Agustus 2024.')],
    periods: ['2024-06-24/2024-08-22'],
  },
  {
    name: 'sixty-one days',
    posts: [on('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 23 Agustus 2024.')],
    unconfirmed: ['2024-06-24/2024-08-23 too-long'],
  },
  {
    name: 'the wrong way round, "selama sebulan"',
    posts: [on('2024-06-22', 'Coklit dilaksanakan selama sebulan, 24 Juli 2024 hingga 24 Juni 2024.')],
    periods: [`${P24} swapped`],
  },
  {
    name: 'the wrong way round, "dimulai hari ini" before it',
    posts: [
      on('2024-06-24', 'Coklit dimulai hari ini. Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: "the post's day alone settles nothing",
    posts: [on('2024-06-24', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.')],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'the wrong way round, "telah dimulai pada"',
    posts: [
      on(
        '2024-06-26',
        'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024. Coklit telah dimulai pada 24 Juni 2024.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'the wrong way round, two weeks',
    posts: [on('2024-06-22', 'Coklit dilaksanakan selama dua minggu, 24 Juli 2024 hingga 24 Juni 2024.')],
    unconfirmed: [`${P24} length-mismatch swapped`],
  },
  {
    name: 'the wrong way round, the length in the sentence before',
    posts: [
      on(
        null,
        'Coklit berlangsung satu bulan. Kegiatan coklit terhitung mulai tanggal 24 Juli 2024 hingga 24 Juni 2024.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'no year, no day, no neighbour',
    posts: [on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.')],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'an undated post with a year in its end',
    posts: [{ ...on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'), seen: '2026-01-01' }],
    periods: [P24],
  },
  {
    name: 'the start takes the year before',
    posts: [on('2024-06-22', 'Coklit dilaksanakan 24 Juli hingga 24 Juni 2024.')],
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  },
  {
    name: 'edges apart, the first weekday does not match',
    posts: [on('2024-06-20', 'Coklit dimulai Minggu, 24 Juni 2024. Coklit berakhir Rabu, 24 Juli 2024.')],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'edges apart the wrong way round',
    posts: [on('2024-06-26', 'Coklit dimulai pada 24 Juli 2024. Masa coklit berakhir pada 24 Juni 2024.')],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'the wrong way round and over',
    posts: [
      on('2024-08-26', 'Coklit akan dilaksanakan selama satu bulan, 24 Juli 2024 hingga 24 Juni 2024.'),
    ],
    unconfirmed: [`${P24} ends-before-publication swapped`],
  },
  {
    name: 'a day that does not exist',
    posts: [on('2023-02-01', 'Coklit 12 Februari hingga 31 Februari 2023.')],
  },
  {
    name: 'no year: that of first sight',
    posts: [{ ...on(null, 'Coklit 24 Juni-24 Juli.'), seen: '2026-11-20' }],
    unconfirmed: ['2026-06-24/2026-07-24 undated-source year-inferred'],
  },
  {
    name: 'over, and the weekday does not match',
    posts: [on('2024-08-26', 'Mari sukseskan coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication weekday-mismatch`],
  },
  {
    name: 'a start a year too early, before it began',
    posts: [on('2023-01-30', 'Coklit akan dilaksanakan 12 Februari 2022 hingga 14 Maret 2023.')],
    unconfirmed: ['2022-02-12/2023-03-14 too-long'],
  },
  {
    name: 'an earlier mistake in brackets',
    posts: [on('2024-06-20', 'Coklit, 24 Juni hingga 24 Juli 2024 (sebelumnya disebut 24 Juli).')],
    periods: [P24],
  },
  {
    name: 'no year, both neighbours of one year',
    posts: [
      on('2024-06-15', 'Rapat.'),
      on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.'),
      on('2024-06-22', 'Bimtek.'),
    ],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'no year, neighbours of three years',
    posts: [
      on('2022-06-15', 'Rapat.'),
      on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.'),
      on('2024-06-22', 'Bimtek.'),
    ],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'no year, one neighbour',
    posts: [on('2024-06-15', 'Rapat.'), on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.')],
    unconfirmed: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'the wrong way round without a year',
    posts: [on('2024-06-20', 'Coklit dari 24 Juli sampai 24 Juni 2024.'), on('2024-06-22', 'x')],
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  },
  {
    name: 'too short: nine days, called Coklit without a place',
    posts: [
      on(
        '2028-02-08',
        'KPU Kabupaten Probolinggo segera menurunkan petugas. Coklit akan dilaksanakan 12 sampai 20 Februari 2028. Warga diminta menyiapkan KTP-el. Informasi lebih lanjut dapat diperoleh di kantor desa.',
      ),
    ],
    unconfirmed: ['2028-02-12/2028-02-20 too-short'],
  },
  {
    name: 'too short: thirteen days are, fourteen are not',
    posts: [on('2028-02-08', 'Jadwal coklit: 12 Februari sampai 24 Februari 2028.', 'Tiga belas hari')],
    unconfirmed: ['2028-02-12/2028-02-24 too-short'],
  },
  {
    name: 'fourteen days stand',
    posts: [on('2028-02-08', 'Jadwal coklit: 12 Februari sampai 25 Februari 2028.', 'Empat belas hari')],
    periods: ['2028-02-12/2028-02-25'],
  },
  {
    name: 'a weekday of another year at the start',
    posts: [
      on(
        '2028-02-08',
        'Catat tanggalnya. Coklit dimulai Minggu, 12 Februari 2028 hingga Selasa, 14 Maret 2028. Petugas datang dengan rompi dan tanda pengenal. Siapkan KTP-el dan KK.',
      ),
    ],
    unconfirmed: [`${P28} weekday-mismatch`],
  },
  {
    name: 'the wrong way round, settled by the month that is said',
    posts: [
      on(
        '2024-06-21',
        'Kegiatan Coklit dilakukan dalam kurun waktu satu bulan. Petugas turun mulai tanggal 24 Juli 2024 hingga 24 Juni 2024 untuk melakukan coklit dari rumah ke rumah. KPU Kabupaten Probolinggo berharap masyarakat proaktif.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'two ends in one post of an office, the service taken for Coklit once',
    posts: [
      on(
        '2024-06-25',
        'Coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Petugas dibekali buku kerja. Di akhir sambutan Ketua KPU kembali mengingatkan, coklit berlangsung 24 Juni hingga 25 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'the day of the dateline is no start where Coklit begins on another',
    posts: [
      on(
        '2028-02-01',
        'Kab-probolinggo.kpu.go.id, 01 Februari 2028, Kegiatan Coklit akan dimulai 12 Februari 2028 sampai 14 Maret 2028 selama tiga puluh delapan hari.',
      ),
    ],
    unconfirmed: [`${P28} length-mismatch`],
  },
];
