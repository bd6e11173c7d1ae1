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
  said('2024-08-26', 'Mari sukseskan coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', {
    unconfirmed: [`${P24} ends-before-publication weekday-mismatch`],
  }),
  said(
    '2024-06-20',
    'Belajar dari coklit Pemilu pada 12 Februari hingga 14 Maret 2023 yang telah berlalu, coklit Pilkada dimulai 24 Juni dan berakhir 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-08-05',
    'DPS ditetapkan berdasarkan hasil coklit yang dilakukan 24 Juni hingga 24 Juli 2024 lalu.',
    { periods: [P24] },
  ),
  said('2024-08-05', 'Pasca coklit 24 Juni-24 Juli 2024, KPU menyusun DPS pada 25 Juli-11 Agustus 2024.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-06-23', 'Coklit: 24 Juni-24 Juli 2024. Pelayanan helpdesk: 1-5 Juli 2024.', { periods: [P24] }),
  said('2024-06-23', 'Posko kawal hak pilih dibuka 26 Juni hingga 25 Juli 2024 selama coklit.'),
  said('2024-06-23', 'Bawaslu membuka posko aduan coklit pada 26 Juni hingga 27 November 2024.'),
  said('2024-06-23', 'Patroli kawal hak pilih berlangsung 24 Juni-24 Juli 2024 bersamaan dengan coklit.'),
  said('2024-06-23', 'Perekaman KTP-el dibuka 24 Juni hingga 24 Juli 2024 untuk mendukung coklit.'),
  said('2024-06-23', 'Lomba foto coklit berlangsung 24 Juni hingga 10 Juli 2024.'),
  said('2024-06-23', 'Promo sembako 24 Juni hingga 24 Juli 2024 di toko dekat KPU. Coklit masih berjalan.'),
  said('2024-06-23', 'PPS bertugas 26 Mei 2024 hingga 27 Januari 2025 dan turut mengawal coklit.'),
  said('2024-06-23', 'KPU Provinsi melakukan supervisi coklit selama 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-23',
    'Pelatihan Pantarlih untuk coklit 10-20 Juni 2024 selesai; coklit sendiri mulai 24 Juni sampai 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-24', 'Coklit resmi dimulai hari ini dan berakhir 24 Juli 2024.', { periods: [P24] }),
  said('2024-06-24', 'Mulai hari ini hingga sebulan ke depan Pantarlih akan melakukan coklit.', {
    periods: [P24],
  }),
  said('2024-06-23', 'Besok coklit dimulai, selama 30 hari.', { periods: ['2024-06-24/2024-07-23'] }),
  said(
    '2024-06-24',
    'Terhitung mulai hari ini, Senin 24 Juni 2024, selama satu bulan Pantarlih melaksanakan coklit.',
    { periods: [P24] },
  ),
  said('2024-06-25', 'Hari kedua coklit berlangsung lancar. Coklit berakhir pada 24 Juli.', {
    unconfirmed: ['2024-06-25/2024-07-24 start-inferred year-inferred'],
  }),
  said('2024-06-25', 'Coklit hari ini memasuki hari kedua.'),
  said('2024-07-24', 'Coklit resmi berakhir hari ini.'),
  said('2024-07-25', 'Coklit resmi berakhir kemarin, Rabu (24/7/2024). Coklit dimulai 24 Juni 2024.', {
    unconfirmed: [`${P24} ends-before-publication`],
  }),
  said('2024-07-20', 'Coklit tinggal empat hari lagi.'),
  said('2024-07-20', 'Empat hari lagi coklit berakhir.'),
  said('2024-06-20', 'Empat hari lagi coklit dimulai. Coklit Selasa, 24 Juni 2024 s.d. 24 Juli 2024.', {
    unconfirmed: [`${P24} weekday-mismatch`],
  }),
  said('2024-06-20', 'Pantarlih wajib menyelesaikan coklit paling lambat 24 Juli 2024.'),
  said('2024-06-20', 'Coklit harus selesai pada 24 Juli 2024.'),
  said('2024-06-20', 'Coklit dijadwalkan selesai pada 24 Juli 2024.', {
    unconfirmed: ['2024-06-20/2024-07-24 start-inferred'],
  }),
  said(
    '2024-06-26',
    'Coklit dimulai 24 Juni 2024. Targetnya, coklit rampung dalam dua minggu, meski jadwal resmi berakhir 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-26',
    'Coklit dimulai 24 Juni 2024. Jika belum dicoklit hingga 24 Juli 2024, warga dapat melapor.',
  ),
  said('2024-06-26', 'Warga yang belum dicoklit sampai 20 Juli 2024 dapat melapor ke PPS.'),
  said('2024-06-26', 'Laporkan bila belum dicoklit sebelum masa coklit berakhir 24 Juli 2024.', {
    unconfirmed: ['2024-06-26/2024-07-24 start-inferred'],
  }),
  said(
    '2024-06-20',
    'Coklit Pilkada 2024 (24 Juni s/d 24 Juli 2024) menyasar 900 ribu pemilih, Pantarlih (24 Juni s/d 25 Juli 2024) berjumlah 3 ribu.',
    { periods: [P24] },
  ),
  said('2024-06-20', 'Tahap I coklit 24 Juni-8 Juli 2024, tahap II coklit 9 Juli-24 Juli 2024.'),
  said(
    '2024-06-20',
    'Minggu I (24-30 Juni 2024) coklit tokoh masyarakat; Minggu II (1-7 Juli 2024) coklit warga umum.',
  ),
  said('2024-06-20', 'Pilkada 2024 digelar 27 November 2024. Coklit 24 Juni sampai 24 Juli.', {
    periods: [`${P24} year-inferred`],
  }),
  said('2024-06-20', 'Coklit 24 Juni - 24 Juli tahun 2024.', { periods: [P24] }),
  said(
    '2024-06-20',
    'Coklit tanggal 24 Juni sampai tanggal 24 Juli 2024 mendatang, ujarnya, Kamis (20/6/2024).',
    { periods: [P24] },
  ),
  said('2024-06-20', 'Pelaksanaan Coklit Tanggal 24 Bulan Juni sampai 24 Bulan Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Coklit dilakukan pada 24 Juni dan akan berakhir pada 24 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Pencocokan & penelitian (coklit) : 24 juni 2024 sd 24 juli 2024', { periods: [P24] }),
  said(
    '2024-06-20',
    'Pencocokan dan Penelitian dalam rangka Pilkada digelar 24 Juni 2024 - 24 Juli 2024 (31 hari)',
    { periods: [P24] },
  ),
  said('2024-06-20', 'Coklit 24 Juni 2024 - 24 Juli 2024 (40 hari).', {
    unconfirmed: [`${P24} length-mismatch`],
  }),
  said(
    '2024-07-01',
    'Dalam 7 hari coklit, sudah 50 persen warga didata. Coklit berlangsung 24 Juni-24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'Coklit 12 Februari-14 Maret 2023 sudah selesai, coklit 24 Juni-24 Juli 2024 segera dimulai.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'Pada Pemilu lalu, coklit telah dilaksanakan 12 Februari-14 Maret 2023. Untuk Pilkada, coklit akan dilaksanakan 24 Juni-24 Juli 2024.',
    { periods: [P23, P24] },
  ),
  said('2023-01-30', 'Coklit akan dilaksanakan 12 Februari 2022 hingga 14 Maret 2023.', {
    unconfirmed: ['2022-02-12/2023-03-14 too-long'],
  }),
  said(
    '2024-06-24',
    'Apel siaga coklit digelar Senin (24/6/2024). "Coklit akan kita laksanakan selama sebulan sampai 24 Juli 2024," kata ketua.',
    { unconfirmed: [`${P24} start-inferred`] },
  ),
  said(
    '2024-06-26',
    'Bagi warga yang belum didata, jangan khawatir. Coklit masih berlangsung hingga 24 Juli 2024 mendatang.',
    { unconfirmed: ['2024-06-26/2024-07-24 start-inferred'] },
  ),
  said(
    '2024-06-22',
    'Coklit serentak dimulai Senin depan, 24 Juni 2024, dan akan berlangsung sampai 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-22', 'Pantarlih dilarang menerima imbalan selama coklit (24 Juni-24 Juli 2024).', {
    periods: [P24],
  }),
  said('2024-06-22', 'Bawaslu membuka pengaduan hingga 24 Juli 2024 terkait coklit.'),
  said('2024-06-22', 'Pengawasan coklit oleh Panwascam 24 Juni hingga 24 Juli 2024.', { periods: [P24] }),
  said(
    '2024-06-22',
    'Jadwal penting: DP4 24 April-31 Mei 2024 | Coklit 24 Juni-24 Juli 2024 | DPS 1-18 Agustus 2024',
    { periods: [P24] },
  ),
  said(
    '2023-04-12',
    'Pantarlih resmi mengakhiri tugas setelah bekerja sejak 12 Februari hingga 11 April 2023, termasuk melakukan coklit hingga 14 Maret 2023.',
  ),
  said('2024-06-20', 'Coklit, 24 Juni hingga 24 Juli 2024 (sebelumnya disebut 24 Juli).', { periods: [P24] }),
];
