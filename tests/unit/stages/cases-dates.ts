import { on, type PeriodCase } from './case';

const P24 = '2024-06-24/2024-07-24';
const J = '2024-06-20';

/** Rules 3, 4 and 6 to 12: ends, lengths, the post's own day, completing, doubts. */
export const DATE_CASES: PeriodCase[] = [
  {
    name: 'a target is no end',
    posts: [on(J, 'Coklit dimulai 24 Juni 2024 dan ditargetkan rampung 10 Juli 2024.')],
  },
  {
    name: 'a hope is no end',
    posts: [on('2024-06-25', 'KPU berharap coklit bisa selesai pada 20 Juli 2024.')],
  },
  {
    name: 'a deadline to beat is no end',
    posts: [on('2024-06-25', 'Pantarlih diminta menuntaskan coklit sebelum tanggal 24 Juli 2024.')],
  },
  {
    name: '"sampai hari ini" is no end',
    posts: [
      on(
        '2024-07-07',
        'Coklit dimulai 24 Juni 2024. Sampai hari ini, Minggu (7/7/2024), coklit baru 40 persen.',
      ),
    ],
  },
  {
    name: '"belum selesai hingga" is no end',
    posts: [on('2023-03-08', 'Coklit belum selesai hingga Selasa (7/3/2023).')],
  },
  {
    name: 'progress until a day is no end',
    posts: [on('2024-07-08', 'Hingga Minggu (7/7/2024), coklit sudah mencapai 72 persen.')],
  },
  {
    name: '"pascatanggal" is no end',
    posts: [on('2023-03-10', 'Pascatanggal 14 Maret 2023 data coklit diserahkan ke PPS.')],
  },
  {
    name: 'a wish that names the end as a fact',
    posts: [on('2023-03-01', 'Warga diharapkan melapor sebelum masa coklit berakhir pada 14 Maret 2023.')],
    unconfirmed: ['2023-03-01/2023-03-14 start-inferred'],
  },
  {
    name: 'a wish about something that happens in the period',
    posts: [on(J, 'Warga diharapkan menyiapkan KTP selama coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
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
    name: 'time gone by is no length',
    posts: [on('2024-07-08', 'Coklit yang dimulai 24 Juni 2024 telah berlangsung 14 hari.')],
  },
  {
    name: '"berjalan selama" is no length',
    posts: [on('2024-07-04', 'Sejak dimulai 24 Juni 2024, coklit berjalan selama 10 hari.')],
  },
  {
    name: 'a targeted length is none',
    posts: [on('2024-06-24', 'Coklit dimulai 24 Juni 2024 dan ditargetkan tuntas dalam waktu tiga pekan.')],
  },
  {
    name: '"hari ke-28" is no length',
    posts: [on('2024-07-21', 'Coklit yang mulai 24 Juni 2024 kini memasuki hari ke-28.')],
  },
  {
    name: 'time gone by does not dispute a range',
    posts: [on('2024-07-08', 'Coklit 24 Juni hingga 24 Juli 2024 telah berjalan 14 hari.')],
    periods: [P24],
  },
  {
    name: 'a percentage does not dispute a range',
    posts: [on('2024-07-08', 'Coklit 24 Juni hingga 24 Juli 2024 sudah 80 persen.')],
    periods: [P24],
  },

  {
    name: '"hari ini" counts from the day of the post',
    posts: [on('2024-06-24', 'Coklit dimulai hari ini dan akan berlangsung selama 31 hari.')],
    periods: [P24],
  },
  {
    name: '"besok" counts from the day of the post',
    posts: [on('2024-06-23', 'Coklit dimulai besok dan berakhir pada 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"hari ini" of an undated post says nothing',
    posts: [on(null, 'Coklit dimulai hari ini dan akan berlangsung selama 30 hari.')],
  },
  {
    name: '"hingga satu bulan ke depan" from today',
    posts: [on('2024-06-24', 'Coklit resmi dimulai hari ini hingga satu bulan ke depan.')],
    periods: [P24],
  },
  {
    name: '"bulan depan" after a day',
    posts: [on('2020-07-14', 'Coklit berlangsung sejak Rabu (15/7) sampai Kamis (13/8) bulan depan.')],
    periods: ['2020-07-15/2020-08-13 year-inferred'],
  },
  {
    name: '"hari ini" beside its date',
    posts: [on('2018-01-20', 'Coklit mulai hari ini, Sabtu (20/1/2018) sampai 18 Februari 2018 mendatang.')],
    periods: ['2018-01-20/2018-02-18'],
  },

  {
    name: 'a start and thirty days, both ends counted',
    posts: [on('2020-07-10', 'Coklit dimulai 15 Juli 2020 selama 30 hari.')],
    periods: ['2020-07-15/2020-08-13'],
  },
  {
    name: 'a start and a month: the same day a month later',
    posts: [on(J, 'Coklit dilaksanakan selama satu bulan mulai 24 Juni 2024.')],
    periods: [P24],
  },
  {
    name: 'a whole month',
    posts: [on(J, 'Selama sebulan penuh, mulai 24 Juni 2024, Pantarlih melakukan coklit.')],
    periods: [P24],
  },
  {
    name: 'four weeks',
    posts: [on(J, 'Coklit berlangsung selama empat pekan terhitung sejak 24 Juni 2024.')],
    periods: ['2024-06-24/2024-07-21'],
  },
  {
    name: 'start and length in two sentences',
    posts: [on(J, 'Coklit dimulai 24 Juni 2024. Kegiatan ini berlangsung selama 30 (tiga puluh) hari.')],
    periods: ['2024-06-24/2024-07-23'],
  },
  {
    name: 'a month fits 31 days',
    posts: [on(J, 'Coklit selama satu bulan, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a month fits 30 days',
    posts: [
      on('2020-07-10', 'Selama 1 bulan yang dimulai dari tanggal 15 Juli – 13 Agustus 2020 coklit digelar.'),
    ],
    periods: ['2020-07-15/2020-08-13'],
  },
  {
    name: 'thirty days fit 31 counted',
    posts: [on(J, 'Coklit selama 30 hari, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'thirty days do not fit 33',
    posts: [on(J, 'Coklit selama 30 hari, 24 Juni hingga 26 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-26 length-mismatch'],
  },
  {
    name: 'a month does not fit 37 days',
    posts: [on(J, 'Coklit selama satu bulan, 24 Juni hingga 30 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-30 length-mismatch'],
  },
  {
    name: 'four weeks fit 29 days',
    posts: [on(J, 'Coklit selama 4 minggu, 24 Juni hingga 22 Juli 2024.')],
    periods: ['2024-06-24/2024-07-22'],
  },
  {
    name: 'four weeks do not fit 31 days',
    posts: [on(J, 'Coklit selama empat minggu, 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: ['2024-06-24/2024-07-24 length-mismatch'],
  },
  {
    name: 'three days in a prison, 19 s/d 21',
    posts: [
      on(
        '2024-06-18',
        'Coklit khusus lapas dilaksanakan dalam kurun waktu 3 hari terhitung tanggal 19 s/d 21 Juni 2024.',
      ),
    ],
    periods: [],
  },
  {
    name: "the length of a bimtek in the same post is not Coklit's",
    posts: [on(J, 'Bimtek digelar selama tiga hari. Coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },

  { name: 'a start alone gives nothing', posts: [on(J, 'Coklit akan dimulai pada Senin, 24 Juni 2024.')] },
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
      on(J, 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Masih ada waktu, coklit berakhir 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an end alone a day off carries a disagreement',
    posts: [
      on(J, 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit akan berakhir pada 25 Juli 2024.'),
    ],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'an end alone far off gives an unconfirmed one',
    posts: [
      on(J, 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
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
    name: 'a weekday that matches',
    posts: [on(J, 'Coklit berlangsung Senin, 24 Juni hingga Rabu, 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a weekday that does not match',
    posts: [on(J, 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.')],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'more than sixty days',
    posts: [on(J, 'Coklit berlangsung 24 Juni hingga 24 September 2024.')],
    unconfirmed: ['2024-06-24/2024-09-24 too-long'],
  },
  {
    name: 'sixty days exactly',
    posts: [on(J, 'Coklit berlangsung 1 Juni hingga 30 Juli 2024.')],
    periods: ['2024-06-01/2024-07-30'],
  },
  {
    name: 'swapped ends settled by a length',
    posts: [
      on(
        J,
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
        J,
        'Jadwal coklit 24 Juli 2024 hingga 24 Juni 2024. Warga dapat melapor sampai masa coklit berakhir pada 24 Juli 2024.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'swapped ends whose length does not fit',
    posts: [on(J, 'Coklit selama dua minggu, mulai 24 Juli 2024 hingga 24 Juni 2024.')],
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
    name: 'no year: inferred from the post',
    posts: [on(J, 'Coklit berlangsung 24 Juni hingga 24 Juli.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'a year at the end is enough',
    posts: [on(J, 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'an edge that stands apart without a year',
    posts: [on(J, 'Coklit dimulai pada 24 Juni. Masa coklit berakhir pada 24 Juli 2024.')],
    periods: [`${P24} year-inferred`],
  },
  {
    name: 'a start in December before an end in January',
    posts: [on('2017-12-10', 'Coklit berlangsung 20 Desember hingga 18 Januari 2018.')],
    periods: ['2017-12-20/2018-01-18'],
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
];
