import {
  ANNOUNCED,
  ANNOUNCED_28,
  official,
  on,
  P18,
  P20,
  P23,
  P24,
  P28,
  type PeriodCase,
  TABLE,
} from '../case';

/** Rule 15: posts against each other and against official periods. */
export const DISAGREEMENTS: PeriodCase[] = [
  {
    name: 'the majority stands',
    posts: [
      on('2024-06-18', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Jadwal coklit: 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a tie leaves all unconfirmed',
    posts: [
      on('2024-06-18', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-21', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'the same article twice counts once',
    posts: [
      on('2024-06-18', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-21', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'periods further apart leave all unconfirmed',
    posts: [
      on('2024-06-18', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Jadwal coklit: 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit digelar 1 Juli sampai 30 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-07-01/2024-07-30 disagreement'],
  },
  {
    name: 'periods that do not overlap do not disagree',
    posts: [
      on('2023-02-01', 'Coklit Pemilu 2024 digelar 12 Februari sampai 14 Maret 2023.'),
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P23, P24],
  },
  {
    name: 'a doubtful one does not count',
    posts: [
      on('2024-06-18', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Coklit digelar Senin 24 Juni sampai Senin 25 Juli 2024.'),
      on('2024-06-20', 'Jadwal coklit, Senin 24 Juni – Minggu 25 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 weekday-mismatch'],
  },
  {
    name: 'the official period stands against all others',
    posts: [
      on('2024-06-19', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
      on('2024-06-20', 'Jadwal coklit, 24 Juni – 25 Juli 2024.'),
    ],
    builtIn: [TABLE],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  { name: 'absent official periods are none', posts: [] },
  {
    name: 'official periods stand without any post',
    posts: [],
    builtIn: [
      official('2020-07-15', '2020-08-13', 'built-in'),
      official('2018-01-20', '2018-02-18', 'built-in'),
    ],
    periods: [P18, P20],
  },
  {
    name: 'three periods, one of them said twice',
    posts: [
      on('2024-06-18', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Jadwal coklit 24 Juni - 25 Juli 2024.'),
      on('2024-06-20', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit akan digelar 23 Juni s.d. 24 Juli 2024.'),
    ],
    periods: [P24],
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
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'two against one',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-06-21',
        'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Warga siapkan KTP',
        'Warga siapkan KTP',
      ),
      on(
        '2024-06-22',
        'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Pantarlih siap',
        'Pantarlih siap',
      ),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'one against one',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-06-22',
        'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Pantarlih siap',
        'Pantarlih siap',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a copy does not make two',
    posts: [
      on('2024-06-20', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Siap', 'Siap'),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Siap', 'Siap'),
      on(
        '2024-06-22',
        'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Pantarlih siap',
        'Pantarlih siap',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a week apart',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Warga', 'Warga'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 31 Juli 2024. Pantarlih', 'Pantarlih'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-31 disagreement'],
  },
  {
    name: "another election's recap beside it",
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Coklit 12 Februari sampai 14 Maret 2023 telah rampung.'),
    ],
    periods: [P23, P24],
  },
  {
    name: 'two against one and one',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Warga', 'Warga'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. P', 'P'),
      on('2024-06-23', 'Tahapan coklit dilaksanakan 23 Juni hingga 24 Juli 2024. Q', 'Q'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-23/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'two against two',
    posts: [
      on('2024-06-20', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. A', 'A'),
      on('2024-06-21', 'Tahapan coklit dilaksanakan 24 Juni hingga 24 Juli 2024. B', 'B'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. C', 'C'),
      on('2024-06-23', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. D', 'D'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'an end alone breaks no tie',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Tahapan coklit 24 Juni hingga 25 Juli 2024. Siap.', 'B'),
      on('2024-07-10', 'Masa coklit berakhir 24 Juli 2024.', 'C'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'three days apart at both edges',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        '1',
      ),
      on('2024-06-21', 'Tahapan coklit 24 Juni - 24 Juli 2024 ya.', '2'),
      on('2024-06-22', 'Coklit 27 Juni - 27 Juli 2024.', '3'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-27/2024-07-27 disagreement'],
  },
  {
    name: 'four days apart at one edge',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        '1',
      ),
      on('2024-06-21', 'Tahapan coklit 24 Juni - 24 Juli 2024 ya.', '2'),
      on('2024-06-22', 'Coklit 24 Juni - 28 Juli 2024.', '3'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-28 disagreement'],
  },
  {
    name: 'a copy with a dateline more',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Kamis, 20-6-2024, Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan.',
        'x',
      ),
      on(
        '2024-06-21',
        'Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan.',
        'x',
      ),
      on(
        '2024-06-22',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a chain of periods',
    posts: [
      on('2024-06-20', 'Coklit 24 Juni - 24 Juli 2024.', 'a'),
      on('2024-06-21', 'Masa coklit 24 Juni - 24 Juli 2024.', 'b'),
      on('2024-06-22', 'Jadwal coklit 27 Juni - 27 Juli 2024.', 'c'),
      on('2024-06-23', 'Pelaksanaan coklit 30 Juni - 30 Juli 2024.', 'd'),
    ],
    unconfirmed: [
      `${P24} disagreement`,
      '2024-06-27/2024-07-27 disagreement',
      '2024-06-30/2024-07-30 disagreement',
    ],
  },
  {
    name: 'a post with two ranges counts for neither',
    posts: [
      on('2024-06-20', 'Coklit 24 Juni - 24 Juli 2024. Masa coklit 24 Juni - 25 Juli 2024.', 'a'),
      on('2024-06-21', 'Masa coklit 24 Juni - 24 Juli 2024.', 'b'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'ends alone break no tie',
    posts: [
      ANNOUNCED,
      on('2024-06-21', 'Jadwal coklit 24 Juni - 25 Juli 2024.', 'b'),
      on('2024-06-22', 'Coklit akan berakhir 25 Juli 2024.', 'c'),
      on('2024-06-23', 'Ingat, coklit sampai 25 Juli 2024.', 'd'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'three days before and three after',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Masa coklit 24 Juni-24 Juli 2024.', 'B'),
      on('2024-06-22', 'Coklit 21 Juni-21 Juli 2024.', 'C'),
      on('2024-06-22', 'Jadwal coklit 27 Juni-27 Juli 2024.', 'D'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-21/2024-07-21 disagreement', '2024-06-27/2024-07-27 disagreement'],
  },
  {
    name: 'a recap counts as much',
    posts: [ANNOUNCED, on('2024-08-02', 'Coklit telah dilaksanakan 24 Juni hingga 25 Juli 2024.')],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a scheduled end against the calendar',
    posts: [on('2024-07-10', 'Coklit dijadwalkan rampung pada 26 Juli 2024.')],
    calendar: [official('2024-06-24', '2024-07-24')],
    periods: [`${P24} disagreement`],
  },
  {
    name: 'a week off the table',
    posts: [
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 31 Juli 2024. Pantarlih', 'Pantarlih'),
    ],
    builtIn: [TABLE],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-31 disagreement'],
  },
  {
    name: 'two posts against the calendar',
    posts: [
      on('2024-06-20', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Satu', 'Satu'),
      on('2024-06-22', 'Tahapan coklit dilaksanakan 24 Juni hingga 25 Juli 2024. Dua', 'Dua'),
    ],
    calendar: [official('2024-06-24', '2024-07-24')],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'calendar and table agree',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
    ],
    calendar: [official('2024-06-24', '2024-07-24')],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'the calendar goes before the table',
    posts: [],
    calendar: [official('2024-06-25', '2024-07-25')],
    builtIn: [TABLE],
    periods: ['2024-06-25/2024-07-25'],
    unconfirmed: [`${P24} disagreement`],
  },
  {
    name: "the office's own slip against the table",
    posts: [
      on(
        '2024-06-24',
        'Kab-probolinggo.kpu.go.id, Pelaksanaan coklit berlangsung mulai 24 Juni hingga 25 Juli 2024.',
      ),
    ],
    builtIn: [TABLE],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a doubtful slip against the table',
    posts: [on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 25 Juli 2024.')],
    builtIn: [TABLE],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement weekday-mismatch'],
  },
  {
    name: 'the calendar alone',
    posts: [],
    calendar: [official('2027-06-01', '2027-06-30')],
    periods: ['2027-06-01/2027-06-30'],
  },
  {
    name: 'a post that says what the calendar says',
    posts: [on('2027-05-20', 'Coklit 1-30 Juni 2027.')],
    calendar: [official('2027-06-01', '2027-06-30')],
    periods: ['2027-06-01/2027-06-30'],
  },
  {
    name: 'a new announcement beside an old table',
    posts: [on('2027-05-20', 'Coklit 1-30 Juni 2027.')],
    builtIn: [TABLE],
    periods: [P24, '2027-06-01/2027-06-30'],
  },
  {
    name: 'two elections',
    posts: [
      on('2023-02-10', 'Coklit Pemilu 2024 dilaksanakan 12 Februari-14 Maret 2023.'),
      on('2024-06-20', 'Coklit Pilkada 2024 dilaksanakan 24 Juni-24 Juli 2024.'),
    ],
    periods: [P23, P24],
  },
  {
    name: 'a doubtful one does not count, a clean one ties',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', 'B'),
      on('2024-06-22', 'Pelaksanaan coklit 24 Juni hingga 25 Juli 2024.', 'C'),
    ],
    periods: [`${P24} weekday-mismatch`],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'the same post twice counts once',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Pelaksanaan coklit 24 Juni hingga 25 Juli 2024.', 'C'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a cut copy counts once',
    posts: [
      on(
        '2024-06-20',
        'Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan....',
        'x',
      ),
      on(
        '2024-06-20',
        'Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan. Warga diimbau bersiap menerima petugas.',
        'x',
      ),
      on(
        '2024-06-22',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'the same words a week later',
    posts: [
      on('2024-06-20', 'KPU Kabupaten Probolinggo akan melaksanakan coklit, 24 Juni-24 Juli 2024.'),
      on('2024-06-28', 'KPU Kabupaten Probolinggo akan melaksanakan coklit, 24 Juni-24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'three that differ',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'a',
      ),
      on('2024-06-21', 'Masa coklit 25 Juni-24 Juli 2024.', 'b'),
      on('2024-06-22', 'Pelaksanaan coklit 24 Juni-25 Juli 2024.', 'c'),
    ],
    unconfirmed: [
      `${P24} disagreement`,
      '2024-06-24/2024-07-25 disagreement',
      '2024-06-25/2024-07-24 disagreement',
    ],
  },
  {
    name: 'the office says it twice, a village a day longer',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-10',
        'Jelang pelaksanaan, petugas menerima perlengkapan. Pencocokan dan penelitian data pemilih berlangsung mulai 12 Februari hingga 14 Maret 2028. Semua PPS diminta siaga.',
      ),
      on(
        '2028-02-11',
        'Diberitahukan kepada warga desa, coklit dilaksanakan 12 Februari sampai 15 Maret 2028. Mohon pintu rumah dibuka untuk petugas.',
      ),
    ],
    periods: [P28],
    unconfirmed: ['2028-02-12/2028-03-15 disagreement'],
  },
  {
    name: 'the calendar of the staff against a newspaper',
    calendar: [official('2028-02-12', '2028-03-14')],
    posts: [
      on(
        '2028-02-10',
        'Coklit di Kabupaten Probolinggo digelar mulai 12 Februari hingga 12 Maret 2028. Warga diminta bersiap. Petugas datang dari rumah ke rumah.',
      ),
    ],
    periods: [P28],
    unconfirmed: ['2028-02-12/2028-03-12 disagreement'],
  },
];
