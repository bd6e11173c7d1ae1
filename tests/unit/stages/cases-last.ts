import { on, type PeriodCase } from './case';

/** Rules 1, 13 and 14: edges that stand apart, and words of change that mean something else. */
export const LAST_CASES: PeriodCase[] = [
  {
    name: 'the start in the title, the end in the text',
    posts: [
      on(
        '2024-06-20',
        'Petugas datang ke rumah. Masa coklit berakhir 24 Juli 2024.',
        'Coklit Dimulai 24 Juni 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a notice in lines',
    posts: [on('2024-06-20', 'Jadwal Coklit\nTanggal mulai 24 Juni 2024\nTanggal akhir 24 Juli 2024')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a clean start and end beat a doubtful range of the same post',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung Senin 24 Juni hingga Kamis 24 Juli 2024. Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'two ends in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024. Ingat, coklit berakhir 25 Juli 2024.',
      ),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a range and another end in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Ingat, coklit berakhir 25 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24 disagreement'],
  },
  {
    name: 'two weeks left bear out a doubtful period',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-10', 'Waktu coklit tersisa dua pekan lagi.'),
    ],
    periods: ['2024-06-24/2024-07-24 weekday-mismatch'],
  },
  {
    name: 'what is left by an undated post says nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga Kamis, 24 Juli 2024.'),
      on(null, 'Tersisa 16 hari lagi masa coklit.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 weekday-mismatch'],
  },
  {
    name: 'edges in December and January',
    posts: [on('2027-12-20', 'Coklit dimulai 20 Desember. Coklit berakhir 18 Januari 2028.')],
    periods: ['2027-12-20/2028-01-18 year-inferred'],
  },
  {
    name: 'something else is stopped during Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Bantuan sosial dihentikan sementara selama masa coklit 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a meeting is put off because of Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Rapat pleno ditunda karena coklit.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a clerk who withdraws from Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Pegawai yang membatalkan keikutsertaannya sebagai petugas coklit diganti.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'the continuous update is put off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Pemutakhiran data pemilih berkelanjutan ditunda.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'the update of voter data is stopped',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Akibat erupsi, pemutakhiran data pemilih dihentikan sementara.'),
    ],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt in the title',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Simak penjelasannya.', 'Penundaan Coklit Pilkada 2024'),
    ],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"tidak ada penundaan"',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Tidak ada penundaan coklit.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
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
    name: 'an extension older by its order',
    posts: [
      on(null, 'Coklit diperpanjang sampai 31 Juli 2024.'),
      on(null, 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"jika sebelumnya … kini menjadi …" is no condition',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-06-18',
        'Terjadi perubahan jadwal coklit. Jika sebelumnya 24 Juni hingga 24 Juli 2024, kini menjadi 1 Juli hingga 30 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-30'],
  },
  {
    name: 'a changed timetable of the campaign',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Perubahan jadwal kampanye dibahas. Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
];
