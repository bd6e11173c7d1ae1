import { ANNOUNCED, official, on, P24, P28, type PeriodCase, TABLE } from '../case';

/** Rule 13: witnesses, and statements within one post. */
export const WITNESSES: PeriodCase[] = [
  {
    name: 'two doubtful posts with the same days do not bear each other out',
    posts: [
      on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-06-21', 'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.'),
    ],
    unconfirmed: [`${P24} swapped weekday-mismatch`],
  },
  {
    name: 'a clean post bears a doubtful one out',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-21', 'Coklit dilaksanakan Selasa, 24 Juni hingga Rabu, 24 Juli 2024.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the calendar is a witness',
    posts: [on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.')],
    calendar: [official('2024-06-24', '2024-07-24')],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the table is a witness',
    posts: [on(null, 'Coklit berlangsung 24 Juli 2024 hingga 24 Juni 2024.')],
    builtIn: [TABLE],
    periods: [`${P24} swapped`],
  },
  {
    name: 'an end alone is a witness within a day',
    posts: [
      on('2024-06-20', 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir pada 24 Juli 2024.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the same article elsewhere is no witness',
    posts: [
      on('2024-06-20', 'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.'),
    ],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'within a post a clean statement beats a doubtful one',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Sekali lagi, coklit digelar Senin 24 Juni sampai Jumat 25 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'within a post two clean ones that differ are a disagreement',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Catat, coklit digelar 24 Juni sampai 25 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'title and text that differ are a disagreement',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.', 'Coklit 24 Juni - 25 Juli 2024'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a clean start and end beat a doubtful range of the same post',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung Senin 24 Juni hingga Kamis 24 Juli 2024. Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'two ends in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024. Ingat, coklit berakhir 25 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a range and another end in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Ingat, coklit berakhir 25 Juli 2024.',
      ),
    ],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'an end named in another post settles swapped ends',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Coklit berakhir 23 Juli 2024.'),
    ],
    periods: [`${P24} disagreement swapped`],
  },
  {
    name: 'an end two days off settles nothing',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Coklit berakhir 22 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement swapped`],
  },
  {
    name: 'a start in another post settles swapped ends',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-24', 'Coklit resmi dimulai hari ini.'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'a start in another post does not settle a length',
    posts: [
      on('2024-06-10', 'Coklit selama dua pekan, 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-24', 'Coklit resmi dimulai hari ini.'),
    ],
    unconfirmed: [`${P24} length-mismatch`],
  },
  {
    name: 'an end alone three days off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir 21 Juli 2024.'),
    ],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'an end alone four days off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir 20 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-07-01/2024-07-20 disagreement start-inferred'],
  },
  {
    name: 'two ends in three sentences',
    posts: [
      on(
        '2024-06-22',
        'Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024. Pada bagian lain disebutkan coklit berakhir 25 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'of two ranges in one post the doubtful one goes',
    posts: [
      on(
        '2024-06-20',
        'Coklit 24 Juni hingga 24 Juli 2024. Coklit berlangsung Selasa, 24 Juni 2024 hingga 25 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'two ranges in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Masa coklit 24 Juni hingga 25 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a start alone, a day off',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-23', 'Coklit akan dimulai 25 Juni 2024.'),
    ],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'two doubtful ones',
    posts: [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', 'a'),
      on('2024-06-21', 'Masa coklit 24 Juli 2024 sampai 24 Juni 2024.', 'b'),
    ],
    unconfirmed: [`${P24} swapped weekday-mismatch`],
  },
  {
    name: 'the table is a witness of a year',
    posts: [on(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.')],
    builtIn: [TABLE],
    periods: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'the table is a witness of a weekday',
    posts: [on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.')],
    builtIn: [TABLE],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the table settles swapped ends',
    posts: [on('2024-06-26', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.')],
    builtIn: [TABLE],
    periods: [`${P24} swapped`],
  },
  {
    name: 'a start a day off the table',
    posts: [on('2024-06-23', 'Coklit akan dimulai 25 Juni 2024.')],
    builtIn: [TABLE],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'a start a week off the table',
    posts: [on('2024-06-23', 'Coklit akan dimulai 1 Juli 2024.')],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'an end a week off the table',
    posts: [on('2024-07-10', 'Coklit akan berakhir 31 Juli 2024.')],
    builtIn: [TABLE],
    periods: [P24],
    unconfirmed: ['2024-07-10/2024-07-31 disagreement start-inferred'],
  },
  {
    name: 'over, and the table is its witness',
    posts: [on('2024-08-26', 'Mari sukseskan coklit 24 Juni 2024 hingga 24 Juli 2024.')],
    builtIn: [TABLE],
    periods: [`${P24} ends-before-publication`],
  },
  {
    name: 'two undated posts',
    posts: [
      on(null, 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', 'x'),
      on(null, 'Coklit tuntas. Coklit telah dilaksanakan sejak 24 Juni sampai 24 Juli 2024.', 'y'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'no year, and a later post as its witness',
    posts: [
      { ...on(null, 'Coklit 24 Juni-24 Juli.'), seen: '2024-06-25' },
      on(
        '2024-07-01',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [`${P24} undated-source year-inferred`],
  },
  {
    name: 'an end a day off, sampai',
    posts: [ANNOUNCED, on('2024-07-10', 'Coklit masih berlangsung sampai 25 Juli 2024.')],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'an end five days off, sampai',
    posts: [ANNOUNCED, on('2024-07-10', 'Coklit berlangsung sampai 29 Juli 2024.')],
    periods: [P24],
    unconfirmed: ['2024-07-10/2024-07-29 disagreement start-inferred'],
  },
  {
    name: 'a weekday, and a clean post',
    posts: [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on(
        '2024-06-25',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the same article twice is no witness',
    posts: [
      on(
        '2024-06-20',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024, kata ketua.',
        'Coklit Dimulai',
      ),
      on(
        '2024-06-21',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024, kata ketua.',
        'Coklit Dimulai',
      ),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'a weekday, and an end alone',
    posts: [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on('2024-07-01', 'Warga diingatkan, masa coklit berakhir 24 Juli 2024.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'four months, and an end alone',
    posts: [
      on('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 24 Oktober 2024.'),
      on('2024-07-01', 'Coklit berakhir 24 Oktober 2024.'),
    ],
    periods: ['2024-06-24/2024-10-24 too-long'],
  },
  {
    name: 'swapped ends, and a start alone',
    posts: [
      on('2024-06-20', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-23', 'Coklit akan dimulai 24 Juni 2024.'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'a plan of years before',
    posts: [
      on('2022-12-20', 'Coklit Pilkada direncanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      ANNOUNCED,
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'two doubtful ones, and edges apart',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', 'a'),
      on('2024-06-21', 'Jadwal coklit: Selasa, 24 Juni s.d. 24 Juli 2024.', 'b'),
      on('2024-06-25', 'Coklit telah dimulai sejak 24 Juni 2024 dan berakhir 24 Juli 2024.', 'c'),
    ],
    periods: [`${P24} swapped weekday-mismatch`],
  },
  {
    name: 'the same article in capitals',
    posts: [
      on(
        '2024-06-20',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024 di seluruh desa.',
        'Coklit',
      ),
      on(
        '2024-06-20',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024 di seluruh desa. ',
        ' COKLIT ',
      ),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'a target is no witness',
    posts: [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Kami menargetkan coklit selesai 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'service is no witness',
    posts: [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Pantarlih bertugas 24 Juni sampai 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: 'an end two days off is no witness',
    posts: [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on('2024-07-10', 'Coklit sampai 26 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement weekday-mismatch`],
  },
  {
    name: 'two posts the wrong way round',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', 'a'),
      on('2024-06-22', 'Tahapan coklit dimulai 24 Juli 2024 s.d. 24 Juni 2024, warga dimohon siap.', 'b'),
    ],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'the wrong way round, and "hari ini coklit dimulai"',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', 'a'),
      on('2024-06-24', 'Hari ini coklit dimulai serentak.', 'b'),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'a hundred percent a day early',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-25',
        'Alhamdulillah, coklit telah selesai 100 persen pada 23 Juli 2024, sehari lebih cepat.',
      ),
    ],
    periods: [`${P24} disagreement`],
  },
  {
    name: "a wrong weekday, and the village's own post as a witness",
    posts: [
      on(
        '2028-02-08',
        'Jadwal resmi dirilis. Coklit berlangsung Minggu, 12 Februari 2028 sampai Selasa, 14 Maret 2028. Seluruh perangkat desa diminta membantu.',
      ),
      on(
        '2028-02-10',
        'Pemerintah desa menyambut petugas. Pencocokan dan penelitian data pemilih dilaksanakan 12 Februari s.d. 14 Maret 2028. Warga dapat menunjukkan KK digital.',
      ),
    ],
    periods: [`${P28} weekday-mismatch`],
  },
  {
    name: 'a wrong weekday, and the first day as a witness',
    posts: [
      on(
        '2028-02-08',
        'Coklit digelar Jumat, 12 Februari sampai Selasa, 14 Maret 2028. Petugas sebanyak 1.812 orang.',
      ),
      on(
        '2028-02-12',
        'Hari ini, Sabtu (12/2/2028), coklit resmi dimulai. Ketua KPU menjadi orang pertama yang didata. Stiker ditempel di pintu rumahnya.',
      ),
    ],
    periods: [`${P28} weekday-mismatch`],
  },
];
