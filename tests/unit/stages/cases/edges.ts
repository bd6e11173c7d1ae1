import { type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const P20 = '2020-07-15/2020-08-13';

export const EDGES: PeriodCase[] = [
  said('2024-06-24', 'Coklit dimulai 24 Juni 2024 dan ditargetkan selesai pada 20 Juli 2024.'),
  said('2024-06-24', 'Coklit dimulai 24 Juni 2024, diharapkan rampung sebelum tanggal 24 Juli 2024.'),
  said(
    '2023-03-01',
    'Coklit dimulai 12 Februari 2023 dan sampai hari ini, 1 Maret 2023, sudah mencapai 60 persen.',
  ),
  said('2023-03-07', 'Coklit di tiga desa belum selesai hingga Selasa (7/3/2023).'),
  said('2023-03-10', 'Coklit dimulai 12 Februari 2023. Pascatanggal 14 Maret 2023 data akan direkap.'),
  said('2023-03-01', 'Kami berharap warga sudah didata sebelum masa coklit berakhir pada 14 Maret 2023.', {
    unconfirmed: ['2023-03-01/2023-03-14 start-inferred'],
  }),
  said(
    '2023-03-01',
    'Coklit sudah dimulai sejak 12 Februari 2023. Diharapkan semua warga didata sebelum masa coklit berakhir pada 14 Maret 2023.',
    { periods: [P23] },
  ),
  said('2024-06-20', 'Coklit ditargetkan tuntas 24 Juni hingga 10 Juli 2024.'),
  said(
    '2024-07-10',
    'Coklit sejak 24 Juni 2024 hingga 10 Juli 2024 pukul 17.00 WIB telah mencapai 80 persen.',
  ),
  said('2024-07-01', 'KPU optimistis coklit yang dimulai 24 Juni 2024 bisa selesai 15 Juli 2024.'),
  said('2024-06-24', 'Coklit dimulai 24 Juni 2024 dan paling lambat berakhir 24 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-07-07', 'Coklit yang dimulai 24 Juni 2024 telah berlangsung 14 hari.'),
  said('2023-02-22', 'Coklit dimulai 12 Februari 2023 dan sudah berjalan selama 10 hari.'),
  said('2024-06-24', 'Coklit mulai 24 Juni 2024 ditargetkan tiga pekan.'),
  said('2024-07-21', 'Memasuki hari ke-28 coklit yang dimulai 24 Juni 2024, capaian 99 persen.'),
  said('2020-07-15', 'Coklit berlangsung selama 30 hari sejak 15 Juli 2020.', { periods: [P20] }),
  said(
    '2024-07-07',
    'Coklit telah berjalan selama 14 hari. Coklit dilaksanakan 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-07-07', 'Coklit sejak 24 Juni 2024 baru 30 persen dalam 10 hari.'),
  said('2024-06-23', 'Coklit dimulai 24 Juni 2024.'),
  said('2024-07-10', 'Masa coklit akan berlangsung sampai 24 Juli 2024.', {
    unconfirmed: ['2024-07-10/2024-07-24 start-inferred'],
  }),
  said('2024-07-08', 'Masa coklit tersisa 16 hari lagi.'),
  said('2023-03-10', 'Tanggal 14 Maret 2023 merupakan hari terakhir coklit.', {
    unconfirmed: ['2023-03-10/2023-03-14 start-inferred'],
  }),
  said('2023-03-20', 'Coklit telah berakhir pada 14 Maret 2023.'),
  said('2024-07-20', 'Batas akhir coklit 24 Juli 2024.', {
    unconfirmed: ['2024-07-20/2024-07-24 start-inferred'],
  }),
  said('2024-07-10', 'Ia mengingatkan petugas agar selesai sebelum batas akhir coklit 24 Juli 2024.', {
    unconfirmed: ['2024-07-10/2024-07-24 start-inferred'],
  }),
  said(null, 'Coklit akan berakhir 31 Juli 2024.'),
  said('2024-07-24', 'Hari ini, Rabu (24/7/2024), merupakan hari terakhir coklit.', {
    unconfirmed: ['2024-07-24/2024-07-24 start-inferred'],
  }),
  said('2024-07-23', 'Besok, 24 Juli 2024, coklit berakhir.', {
    unconfirmed: ['2024-07-23/2024-07-24 start-inferred'],
  }),
];
