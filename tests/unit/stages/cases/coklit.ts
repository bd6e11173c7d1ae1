import { judged, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const P20 = '2020-07-15/2020-08-13';
const P18 = '2018-01-20/2018-02-18';

export const COKLIT: PeriodCase[] = [
  said(
    '2024-06-20',
    'Pencocokan dan Penelitian (Coklit) data pemilih akan berlangsung mulai 24 Juni s.d. 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-25',
    'Coklit Pilkada 2024 dimulai pada 24 Juni 2024. Pantarlih akan mendatangi rumah warga dengan membawa surat tugas. Masa coklit berakhir pada 24 Juli 2024.',
    { periods: [P24] },
  ),
  judged(
    [
      on(
        '2024-06-21',
        'Pantau terus informasi resmi KPU.',
        'Coklit Data Pemilih Pilkada 2024 Dilaksanakan 24 Juni s.d. 24 Juli 2024',
      ),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on(
        '2024-06-25',
        'Kami mengingatkan, masa coklit berakhir pada 24 Juli 2024.',
        'Coklit Dimulai 24 Juni 2024',
      ),
    ],
    { periods: [P24] },
  ),
  said('2024-06-25', 'Selama masa coklit (24/6-24/7) warga diminta menyiapkan KTP.', {
    periods: [`${P24} year-inferred`],
  }),
  said(
    '2023-02-10',
    'COKLIT data pemilih Pemilu 2024 dilaksanakan selama 12 Februari-14 Maret 2023,oleh Pantarlih.',
    { periods: [P23] },
  ),
  said(
    '2024-06-24',
    'Hari pertama coklit ditandai dengan apel. Kegiatan ini akan berlangsung dari tanggal 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2023-02-10', 'Tahapan coklit mulai dilaksanakan pada 12 Februari dan berakhir 14 Maret 2023.', {
    periods: [P23],
  }),
  said(
    '2024-06-20',
    'Jadwal Coklit: 24 Juni 2024 – 24 Juli 2024. Jadwal pelantikan Pantarlih: 24 Juni 2024.',
    { periods: [P24] },
  ),
  said('2024-06-25', 'Coklit berakhir pada 24 Juli 2024. Sebelumnya, coklit dimulai pada 24 Juni 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-18',
    'Masa kerja pantarlih 24 Juni hingga 25 Juli 2024. Adapun coklit dilaksanakan 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2018-01-10',
    'Tahapan yang akan dilaksanakan: coklit 20 Januari - 18 Februari 2018, kampanye 15 Februari - 23 Juni 2018, pemungutan suara 27 Juni 2018.',
    { periods: [P18] },
  ),
  said(
    '2024-06-23',
    'Gerakan Coklit Serentak digelar pada 24 Juni 2024. Coklit sendiri berlangsung selama sebulan hingga 24 Juli 2024, dimulai 24 Juni 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-23',
    'Menjelang coklit 24 Juni hingga 24 Juli 2024, KPU menggelar bimtek pada 21-22 Juni 2024.',
    { periods: [P24] },
  ),
  said(
    '2023-02-12',
    'Masa tugas Pantarlih sejak 12 Februari hingga 11 April 2023, sedangkan coklit 12 Februari sampai 14 Maret 2023.',
    { periods: [P23] },
  ),
  said('2024-06-23', 'Coklit dijadwalkan 24 Juni-24 Juli 2024, lalu rekapitulasi 25 Juli-11 Agustus 2024.', {
    periods: [P24],
  }),
  said(
    '2025-07-10',
    'Coktas berlangsung 10-20 Juli 2025. Berbeda dengan coklit Pilkada yang telah dilaksanakan 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'Coklit di Kecamatan Kraksaan, Kabupaten Probolinggo, berlangsung 24 Juni hingga 24 Juli 2024.',
    {},
  ),
  said(
    '2023-02-12',
    'Kab-probolinggo.kpu.go.id, Minggu, 12-2-2023, KPU Kabupaten Probolinggo menggelar apel kesiapan Pantarlih sekaligus pelantikan serentak. Usai dilantik, Pantarlih langsung bekerja melakukan pencocokan dan penelitian (coklit) data pemilih mulai hari ini hingga 14 Maret 2023 mendatang. Masa kerja Pantarlih sendiri hingga 11 April 2023.',
    { periods: [P23] },
  ),
  said(
    '2024-06-24',
    'Kab-probolinggo.kpu.go.id, Senin (24/6/24), KPU Kabupaten Probolinggo melantik 3 413 pantarlih. "Coklit ini akan dilaksanakan selama sebulan penuh, mulai 24 Juni 2024 sampai 24 Juli 2024," ujar ketua KPU.',
    { periods: [P24] },
  ),
  said(
    '2024-06-24',
    'Kab-probolinggo.kpu.go.id, Sebanyak 3.413 Pantarlih dilantik. Mereka akan bertugas melakukan coklit selama satu bulan ke depan, terhitung mulai 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-07-02',
    'Kab-probolinggo.kpu.go.id, Selasa 2 Juli 2024, Bawaslu melakukan pengawasan melekat coklit. Coklit dilakukan Pantarlih sejak 24 Juni 2024 lalu hingga 24 Juli 2024 mendatang.',
    { periods: [P24] },
  ),
  said(
    '2020-07-18',
    'Kab-probolinggo.kpu.go.id, Gerakan Coklit Serentak (GCS) dilaksanakan Sabtu (18/7/2020). Tahapan coklit berlangsung selama 30 hari, sejak Rabu (15/7) sampai Kamis (13/8) bulan depan.',
    { periods: [`${P20} year-inferred`] },
  ),
  said(
    '2018-01-20',
    'Kab-probolinggo.kpu.go.id, Hari ini, Sabtu (20/1/2018), PPDP serentak melakukan coklit. Coklit dimulai hari ini dan akan berlangsung selama 30 hari.',
    { periods: [P18] },
  ),
  said(
    '2018-01-20',
    'Kab-probolinggo.kpu.go.id, Coklit dimulai Sabtu (20/1) dan akan berakhir Minggu (18/2). PPDP mendatangi rumah.',
    { periods: [`${P18} year-inferred`] },
  ),
  said(
    '2023-03-14',
    'Kab-probolinggo.kpu.go.id, 14 Maret 2023 merupakan hari terakhir masa coklit yang dimulai sejak 12 Februari 2023.',
    { periods: [P23] },
  ),
  said(
    '2023-03-20',
    'Kab-probolinggo.kpu.go.id, Coklit data pemilih Pemilu 2024 telah selesai dilaksanakan pada 12 Februari hingga 14 Maret 2023. Selanjutnya rekapitulasi DPHP tingkat PPS akan dilaksanakan 30 Maret hingga 1 April 2023.',
    { periods: [P23] },
  ),
  said(
    '2024-07-25',
    'Kab-probolinggo.kpu.go.id, Kamis, 25-7-2024, KPU menggelar rapat evaluasi coklit. Sebagaimana diketahui, coklit berlangsung sejak 24 Juni dan berakhir pada 24 Juli 2024 kemarin.',
    { periods: [P24] },
  ),
  said(
    '2024-06-01',
    'Jadwal: Pembentukan Pantarlih 13-23 Juni 2024; Pencocokan dan penelitian 24 Juni-24 Juli 2024; Masa kerja Pantarlih 24 Juni-25 Juli 2024; DPS 1-18 Agustus 2024.',
    { periods: [P24] },
  ),
  said('2024-06-24', 'COKLIT 24 JUNI—24 JULI 2024 !!! Siapkan KTP dan KK.', { periods: [P24] }),
  said('2024-06-24', 'Coklit (24-06-2024 s.d 24-07-2024), siapkan KTP-el.', { periods: [P24] }),
  said('2024-06-24', 'Coklit dilaksanakan tanggal 24 Juni s/d 24 Juli 2024, pukul 08.00-16.00 WIB.', {
    periods: [P24],
  }),
  said('2023-02-10', 'Coklit dilaksanakan 12 Pebruari s/d 14 Maret 2023.', { periods: [P23] }),
  said('2024-06-20', 'Coklit dimulai Senin (24/6/2024) hingga Rabu (24/7/2024).', { periods: [P24] }),
  said('2024-06-20', 'Coklit dimulai Senin (24/6/2024) hingga Kamis (24/7/2024).', {
    unconfirmed: [`${P24} weekday-mismatch`],
  }),
  said('2024-06-24', 'Coklit dilaksanakan 24 Juni 2023 hingga 24 Juli 2024.', {
    unconfirmed: ['2023-06-24/2024-07-24 too-long'],
  }),
  said('2024-06-24', 'Mari sukseskan coklit 24 Juni hingga 24 Juli 2023.', {
    unconfirmed: ['2023-06-24/2023-07-24 ends-before-publication'],
  }),
  said('2024-06-26', 'Petugas mencoklit warga mulai 24 Juni sampai 24 Juli 2024.', { periods: [P24] }),
  said('2024-06-26', 'Warga akan dicoklit dalam rentang 24 Juni - 24 Juli 2024.', { periods: [P24] }),
  said('2024-06-26', 'Masa pencoklitan dimulai tanggal 24 Juni dan selesai tanggal 24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2020-07-15',
    'PPDP mulai melakukan coklit pada 15 Juli 2020. Coklit akan berakhir pada 13 Agustus 2020.',
    { periods: [P20] },
  ),
  said(
    '2024-06-24',
    'Pantarlih melaksanakan coklit 24 Juni sampai 24 Juli 2024 dan masa kerjanya berakhir 25 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'Pada Pemilu 2024 coklit dilaksanakan 12 Februari - 14 Maret 2023, sedangkan pada Pilkada 2024 coklit dilaksanakan 24 Juni - 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-24',
    'Kab-probolinggo.kpu.go.id, Senin (24/6/2024) tahapan coklit dimulai. Komisioner menyampaikan bahwa tahapan tersebut akan berlangsung hingga 24 Juli 2024. "Mohon warga menyiapkan KTP dan KK," pintanya.',
    { periods: [P24] },
  ),
  said(
    '2024-07-20',
    'Kab-probolinggo.kpu.go.id, Menjelang berakhirnya coklit pada 24 Juli 2024, KPU menggelar rapat koordinasi pada 19-20 Juli 2024. Hingga Jumat (19/7), progres coklit sudah 99,8 persen.',
    { unconfirmed: ['2024-07-20/2024-07-24 start-inferred'] },
  ),
  said(
    '2023-02-15',
    'Pantarlih mulai bekerja 12 Februari 2023. Dalam dua bulan ke depan mereka akan mencoklit pemilih hingga 14 Maret 2023.',
    { unconfirmed: ['2023-02-15/2023-03-14 start-inferred'] },
  ),
  said(
    '2023-03-01',
    'Kegiatan pencocokan dan penelitian (coklit) yang sudah berjalan sejak 12 Februari ini akan selesai pada 14 Maret mendatang.',
    { periods: [`${P23} year-inferred`] },
  ),
  said('2024-06-21', 'TAHAPAN COKLIT DIMULAI 24 JUNI 2024 S/D 24 JULI 2024, AYO SIAPKAN KTP DAN KK!', {
    periods: [P24],
  }),
  said(
    '2024-08-20',
    'Kaleidoskop: coklit (24 Juni - 24 Juli 2024), DPS (1-18 Agustus 2024), semua sudah kita lewati.',
    { periods: [P24] },
  ),
  said(
    '2025-01-15',
    'Dalam laporan akhir disebutkan coklit dilaksanakan pada tanggal 24 Juni 2024 sampai dengan 24 Juli 2024 dan telah mencapai 100 persen.',
    { periods: [P24] },
  ),
  said(
    '2024-06-22',
    'KPU menetapkan masa coklit 30 (tiga puluh) hari, terhitung mulai tanggal 24 Juni s/d 23 Juli 2024.',
    { periods: ['2024-06-24/2024-07-23'] },
  ),
  said(
    '2024-06-22',
    'Coklit akan berlangsung 24 Juni s/d 24 Juli 2024 dan Pantarlih bekerja s/d 25 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-22',
    'Pantarlih akan mendatangi rumah warga mulai 24 Juni hingga 24 Juli 2024 untuk melakukan coklit.',
    { periods: [P24] },
  ),
  said('2024-06-22', 'Untuk melakukan coklit, Pantarlih diberi waktu mulai 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-22',
    'Terkait jadwal coklit, Divisi Perencanaan Data menjelaskan pelaksanaannya mulai 24 Juni sampai 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-22', 'Sosialisasi coklit 24 Juni–24 Juli 2024 kepada pemilih pemula.', { periods: [P24] }),
  said('2024-07-05', 'Bawaslu mengawasi coklit selama 24 Juni hingga 24 Juli 2024 dan menemukan 12 temuan.', {
    periods: [P24],
  }),
  said(
    '2024-06-22',
    'Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024. Pada bagian lain disebutkan coklit berakhir 25 Juli 2024.',
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  said('2024-06-22', 'Coklit dilaksanakan 24 Mei hingga 24 Juli 2024.', {
    unconfirmed: ['2024-05-24/2024-07-24 too-long'],
  }),
  said('2024-06-22', 'Coklit dilaksanakan selama satu bulan, 24 Juni hingga 24 Agustus 2024.', {
    unconfirmed: ['2024-06-24/2024-08-24 length-mismatch too-long'],
  }),
  said(
    '2024-06-22',
    'Coklit dilaksanakan mulai Senin, 24 Juni 2024 pukul 08.00 WIB hingga Rabu, 24 Juli 2024 pukul 16.00 WIB.',
    { periods: [P24] },
  ),
  said('2024-06-22', 'Coklit menyasar 900.000 pemilih di 1.800 TPS selama 24 Juni-24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-22',
    'Berdasarkan Surat KPU Nomor 638/PL.02-SD/14/2024, coklit berlangsung 24 Juni - 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-22', 'Jadwal kerja Pantarlih: coklit 24 Juni-24 Juli 2024; pelaporan 25 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-22', 'Coklit di Kab. Probolinggo 24 Juni - 24 Juli 2024.', {
    periods: [P24],
    place: 'Kabupaten Probolinggo',
  }),
  said(
    '2024-06-26',
    'Coklit dijadwalkan 24 Juni hingga 24 Juli 2024, namun kami menargetkan rampung 10 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-26', 'Semoga coklit yang berlangsung 24 Juni hingga 24 Juli 2024 berjalan lancar.', {
    periods: [P24],
  }),
  said('2024-06-26', 'Masyarakat diharapkan menyambut Pantarlih selama coklit 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-07-20',
    'Coklit tersisa 4 hari lagi, tepatnya berakhir 24 Juli 2024. Coklit dimulai 24 Juni 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-24',
    'Hari pertama coklit, 24 Juni 2024, berlangsung lancar. Hari terakhir coklit jatuh pada 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-24', 'Gerakan coklit serentak, 24 Juni hingga 24 Juli 2024.', { periods: [P24] }),
  said(
    '2024-06-21',
    'Tahapan Pemutakhiran: Penyusunan daftar pemilih 31 Mei-23 September 2024; di dalamnya coklit 24 Juni-24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-21', 'Pemutakhiran data pemilih (coklit) berlangsung 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Coklit di Kecamatan Banyuanyar berlangsung 24 Juni hingga 24 Juli 2024.'),
];
