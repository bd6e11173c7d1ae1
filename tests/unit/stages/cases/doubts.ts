import { judged, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const P20 = '2020-07-15/2020-08-13';
const P18 = '2018-01-20/2018-02-18';

export const DOUBTS: PeriodCase[] = [
  said('2020-07-15', 'Coklit dimulai hari ini dan akan berlangsung selama 30 hari.', { periods: [P20] }),
  said(null, 'Coklit dimulai hari ini dan akan berlangsung selama 30 hari.'),
  said('2024-06-23', 'Coklit dimulai besok hingga 24 Juli 2024.', { periods: [P24] }),
  said('2020-07-15', 'Coklit TERHITUNG sejak Rabu (15/7) sampai Kamis (13/8) bulan depan.', {
    periods: [`${P20} year-inferred`],
  }),
  said(null, 'Coklit mulai hari ini, Sabtu (20/1/2018) sampai 18 Februari 2018 mendatang.', {
    periods: [P18],
  }),
  said('2024-06-24', 'Coklit mulai hari ini hingga satu bulan ke depan.', { periods: [P24] }),
  said(null, 'Coklit dimulai besok hingga satu bulan kedepan.'),
  said('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga Rabu, 24 Juli 2024.', {
    unconfirmed: [`${P24} weekday-mismatch`],
  }),
  said('2024-06-20', 'Coklit Senin, 24 Juni 2024 hingga Rabu, 24 Juli 2024.', { periods: [P24] }),
  said('2024-08-01', 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 24 Oktober 2024.', {
    unconfirmed: ['2024-06-24/2024-10-24 too-long'],
  }),
  said('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 22 Agustus 2024.', {
    periods: ['2024-06-24/2024-08-22'],
  }),
  said('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 23 Agustus 2024.', {
    unconfirmed: ['2024-06-24/2024-08-23 too-long'],
  }),
  said('2024-06-22', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.', {
    unconfirmed: [`${P24} swapped`],
  }),
  said('2024-06-22', 'Coklit dilaksanakan selama sebulan, 24 Juli 2024 hingga 24 Juni 2024.', {
    periods: [`${P24} swapped`],
  }),
  said('2024-06-24', 'Coklit dimulai hari ini. Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.', {
    periods: [`${P24} swapped`],
  }),
  said('2024-06-24', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.', {
    unconfirmed: [`${P24} swapped`],
  }),
  said(
    '2024-06-26',
    'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024. Coklit telah dimulai pada 24 Juni 2024.',
    { periods: [`${P24} swapped`] },
  ),
  said('2024-06-22', 'Coklit dilaksanakan selama dua minggu, 24 Juli 2024 hingga 24 Juni 2024.', {
    unconfirmed: [`${P24} length-mismatch swapped`],
  }),
  said(
    null,
    'Coklit berlangsung satu bulan. Kegiatan coklit terhitung mulai tanggal 24 Juli 2024 hingga 24 Juni 2024.',
    { periods: [`${P24} swapped`] },
  ),
  said(null, 'Coklit dilaksanakan 24 Juni hingga 24 Juli.', {
    unconfirmed: [`${P24} undated-source year-inferred`],
  }),
  judged([{ day: null, text: 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.', seen: '2026-01-01' }], {
    periods: [P24],
  }),
  said('2024-06-22', 'Coklit dilaksanakan 24 Juli hingga 24 Juni 2024.', {
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  }),
  said('2024-06-20', 'Coklit dilaksanakan 24 Juni hingga 24 Juli.', { periods: [`${P24} year-inferred`] }),
  said('2024-12-10', 'Coklit dilaksanakan 15 Desember hingga 13 Januari.', {
    periods: ['2024-12-15/2025-01-13 year-inferred'],
  }),
  said('2024-12-10', 'Coklit dilaksanakan 20 Desember hingga 18 Januari 2025.', {
    periods: ['2024-12-20/2025-01-18'],
  }),
  said(
    '2023-02-20',
    'Coklit dimulai pada 12 Februari. Pantarlih membawa surat tugas. Masa coklit berakhir pada 14 Maret 2023.',
    { periods: [`${P23} year-inferred`] },
  ),
  said('2025-01-03', 'Coklit yang dimulai 15 Desember akan berakhir 13 Januari.', {
    periods: ['2024-12-15/2025-01-13 year-inferred'],
  }),
  said('2024-08-01', 'Coklit telah dilaksanakan 24 Juni hingga 24 Juli lalu.', {
    periods: [`${P24} year-inferred`],
  }),
  said('2024-06-20', 'Coklit dilaksanakan 24 Juni 2024 hingga 24 Juli.', { periods: [P24] }),
  said(
    '2024-06-20',
    'Coklit 24 Juni hingga 24 Juli 2024. Coklit berlangsung Selasa, 24 Juni 2024 hingga 25 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'Coklit dilaksanakan 24 Juni hingga 24 Juli 2024. Masa coklit 24 Juni hingga 25 Juli 2024.',
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  said(
    '2024-06-20',
    'Coklit Pemilu dilaksanakan 12 Februari hingga 14 Maret 2023 lalu. Coklit Pilkada dilaksanakan 24 Juni hingga 24 Juli 2024.',
    { periods: [P23, P24] },
  ),
  said('2024-08-01', 'Coklit telah dilaksanakan 24 Juni hingga 24 Juli 2024.', { periods: [P24] }),
  said('2024-08-01', 'Coklit telah disosialisasikan dan akan dilaksanakan 24 Juni hingga 24 Juli 2024.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024. Seluruh tahapan itu sudah rampung.', {
    periods: [P24],
  }),
  said('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024. Mari sukseskan.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024. Pekerjaan belum selesai.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-08-01', 'Coklit yang berlangsung 24 Juni hingga 24 Juli 2024 diikuti 2.000 Pantarlih.', {
    periods: [P24],
  }),
  said('2024-08-01', 'Mari dukung coklit yang berlangsung 24 Juni hingga 24 Juli 2024.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said(
    '2024-08-01',
    'Coklit telah dilaksanakan 24 Juni hingga 24 Juli 2024. KPU akan menetapkan DPS. Mari cek nama Anda.',
    { periods: [P24] },
  ),
  said('2024-07-24', 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.', { periods: [P24] }),
  judged(
    [
      on(
        '2024-08-01',
        'Pelaksanaan coklit pada 24 Juni hingga 24 Juli 2024 melibatkan 2.000 orang.',
        'Coklit Tuntas 100 Persen',
      ),
    ],
    { periods: [P24] },
  ),
  said('2024-06-22', 'Coklit dimulai lusa, Senin (24/6), sampai 24 Juli 2024.', { periods: [P24] }),
  said('2024-06-25', 'Coklit yang dimulai kemarin, Senin (24/6/2024), berlangsung sebulan.', {
    periods: [P24],
  }),
  said('2024-06-18', 'Coklit dimulai pekan depan hingga 24 Juli 2024.', {
    unconfirmed: ['2024-06-18/2024-07-24 start-inferred'],
  }),
  said('2024-06-20', 'Coklit dimulai Minggu, 24 Juni 2024. Coklit berakhir Rabu, 24 Juli 2024.', {
    unconfirmed: [`${P24} weekday-mismatch`],
  }),
  said('2024-06-26', 'Coklit dimulai pada 24 Juli 2024. Masa coklit berakhir pada 24 Juni 2024.', {
    unconfirmed: [`${P24} swapped`],
  }),
  said('2024-08-26', 'Coklit akan dilaksanakan selama satu bulan, 24 Juli 2024 hingga 24 Juni 2024.', {
    unconfirmed: [`${P24} ends-before-publication swapped`],
  }),
  said(
    '2024-07-24',
    'Hari ini, Rabu (24/7/2024), coklit berakhir setelah berlangsung sebulan sejak 24 Juni 2024.',
    { periods: [P24] },
  ),
  said('2023-02-01', 'Coklit 12 Februari hingga 31 Februari 2023.'),
  said('2024-01-05', 'Coklit yang berlangsung 15 Desember hingga 3 Januari sudah selesai.', {
    periods: ['2023-12-15/2024-01-03 year-inferred'],
  }),
  said('2024-12-28', 'Coklit berlangsung 2 hingga 31 Januari.', {
    periods: ['2025-01-02/2025-01-31 year-inferred'],
  }),
  said('2024-06-20', 'Coklit dimulai 24 Juni. Coklit akan berakhir 24 Juli.', {
    periods: [`${P24} year-inferred`],
  }),
  said(null, 'Coklit dimulai 24 Juni. Coklit akan berakhir 24 Juli 2024.', {
    periods: [`${P24} year-inferred`],
  }),
  judged([{ day: null, text: 'Coklit 24 Juni-24 Juli.', seen: '2026-11-20' }], {
    unconfirmed: ['2026-06-24/2026-07-24 undated-source year-inferred'],
  }),
  said('2025-01-10', 'Coklit dilaksanakan 20 Desember 2024 hingga 18 Januari.', {
    periods: ['2024-12-20/2025-01-18'],
  }),
  said(
    '2024-06-20',
    'Sesuai PKPU Nomor 2 Tahun 2024, coklit dilakukan selama 31 hari yakni tanggal 24 Juni s.d 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-07-10', 'Sejak 24 Juni hingga 10 Juli 2024, coklit telah mencapai 70 persen.'),
  said('2024-07-11', 'Hingga 10 Juli 2024 coklit sudah 70 persen.'),
  said(
    '2024-07-11',
    'Hingga 10 Juli 2024 coklit sudah 70 persen. Coklit yang dimulai 24 Juni 2024 akan berakhir 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-24',
    'Pantarlih dilantik 24 Juni 2024 dan langsung melaksanakan coklit hingga 24 Juli 2024.',
    { unconfirmed: [`${P24} start-inferred`] },
  ),
  said(
    '2024-06-24',
    'Setelah dilantik hari ini, Pantarlih akan melakukan coklit mulai hari ini sampai 24 Juli 2024 mendatang.',
    { periods: [P24] },
  ),
  said('2024-06-24', 'Mereka akan bekerja mulai 24 Juni sampai 25 Juli 2024, dengan tugas utama coklit.'),
  said(
    '2024-06-24',
    'Tugas Pantarlih selama masa kerja 24 Juni-25 Juli 2024 antara lain melaksanakan coklit dan menempel stiker.',
  ),
  said('2024-06-24', 'Pantarlih memiliki waktu 24 Juni-24 Juli 2024 untuk menyelesaikan coklit.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Pilgub dan Pilbup 2024: Coklit 24/06/2024 – 24/07/2024', { periods: [P24] }),
  said('2024-06-20', 'Coklit: 2024-06-24 s/d 2024-07-24', { periods: [P24] }),
  said('2024-06-20', 'Coklit berlangsung tgl.24Juni-24Juli2024', { periods: [P24] }),
  said(
    '2024-06-20',
    '“Coklit dari 24 Juni sampai 24 Juli 2024. Jadi kami punya waktu satu bulan,” katanya.',
    { periods: [P24] },
  ),
];
