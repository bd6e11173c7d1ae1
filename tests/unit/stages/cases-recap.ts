import { on, type PeriodCase } from './case';

const P24 = '2024-06-24/2024-07-24';
const PLAIN = 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.';

/** Rules 16 and 17: recap or slip, and announcements of any age. */
export const RECAP_CASES: PeriodCase[] = [
  {
    name: 'a recap of the past',
    posts: [on('2024-08-02', 'Coklit yang telah dilaksanakan 24 Juni hingga 24 Juli 2024 berjalan lancar.')],
    periods: [P24],
  },
  {
    name: 'a recap with "tuntas"',
    posts: [on('2024-07-26', 'Coklit 24 Juni hingga 24 Juli 2024 tuntas seratus persen.')],
    periods: [P24],
  },
  {
    name: 'a recap with "lalu"',
    posts: [on('2024-08-02', 'Coklit pada 24 Juni hingga 24 Juli 2024 lalu berjalan lancar.')],
    periods: [P24],
  },
  {
    name: 'a recap by "yang berlangsung"',
    posts: [on('2024-08-02', 'Coklit yang berlangsung 24 Juni hingga 24 Juli 2024 diikuti semua desa.')],
    periods: [P24],
  },
  {
    name: 'a recap told in the rest of the post only',
    posts: [on('2024-08-02', 'Coklit digelar 24 Juni hingga 24 Juli 2024. Seluruh pekerjaan sudah rampung.')],
    periods: [P24],
  },
  {
    name: 'a slip: the future of what is over',
    posts: [on('2024-08-02', 'Coklit akan digelar 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: an appeal',
    posts: [on('2024-08-02', 'Mari sukseskan coklit 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: neither past nor future',
    posts: [on('2024-08-02', 'Jadwal coklit 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: both past and future',
    posts: [on('2024-08-02', 'Persiapan sudah matang, coklit akan digelar 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: the past is negated',
    posts: [on('2024-08-02', 'Coklit 24 Juni hingga 24 Juli 2024 belum selesai.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'the own sentence goes before the rest of the post',
    posts: [
      on('2024-08-02', 'Coklit telah digelar 24 Juni hingga 24 Juli 2024. Rekapitulasi akan segera dimulai.'),
    ],
    periods: [P24],
  },
  {
    name: 'over on the very day of the post is no slip',
    posts: [on('2024-07-24', 'Coklit akan digelar 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'an old announcement is a witness as much as a new one',
    posts: [on('2024-01-05', PLAIN), on('2024-06-20', 'Coklit digelar Selasa, 24 Juni sampai 24 Juli 2024.')],
    periods: [`${P24} weekday-mismatch`],
  },
];
