import { judged, on, type PeriodCase, said } from '../case';

export const OTHERS: PeriodCase[] = [
  said(
    '2024-06-12',
    'KPU membuka pendaftaran Pantarlih pada 13 Juni hingga 19 Juni 2024. Pantarlih nantinya bertugas melakukan coklit dari rumah ke rumah.',
  ),
  said(
    '2024-06-12',
    'Pencocokan dan penelitian data barang milik negara berlangsung 1 Juni hingga 30 Juni 2024 di kantor KPU.',
  ),
  said('2024-06-25', 'Pendaftaran calon berlangsung 24 Juni hingga 24 Juli 2024.'),
  said('2024-06-18', 'Bimtek coklit bagi Pantarlih digelar 19 s/d 21 Juni 2024 di hotel.'),
  said('2024-06-18', 'Masa kerja Pantarlih 24 Juni hingga 25 Juli 2024 untuk melaksanakan coklit.'),
  said('2024-07-18', 'Setelah coklit selesai, penyusunan DPS dilaksanakan 25 Juli hingga 11 Agustus 2024.'),
  said('2024-07-28', 'Rekapitulasi DPHP hasil coklit di tingkat PPS berlangsung 1 hingga 3 Agustus 2024.'),
  said(
    '2024-06-18',
    'Tahapan pemutakhiran dan penyusunan daftar pemilih, termasuk di dalamnya coklit, berlangsung 31 Mei hingga 23 September 2024.',
  ),
  said('2025-06-28', 'Coklit Terbatas (Coktas) dilaksanakan 1 hingga 15 Juli 2025 di 24 kecamatan.'),
  said(
    '2025-09-08',
    'Kegiatan pencocokan dan penelitian data pemilih secara terbatas berlangsung 10-24 September 2025.',
  ),
  said('2025-09-04', 'Dalam rangka PDPB Triwulan III, KPU melaksanakan coklit pada 5 s/d 20 September 2025.'),
  said(
    '2018-01-10',
    'Tahapan Pilkada mulai dari Coklit 20 Januari 2018, pencalonan, kampanye hingga pemungutan suara 27 Juni 2018.',
  ),
  said('2024-07-03', 'Ketua KPU memonitor pelaksanaan coklit di Kecamatan Kraksaan pada 1-3 Juli 2024.'),
  said('2024-06-23', 'Apel kesiapan coklit digelar 23 Juni 2024 di alun-alun.'),
  said('2024-06-23', 'Gerakan Coklit Serentak digelar pada 24 Juni 2024 di seluruh desa.'),
  said(
    '2024-06-23',
    'Pantarlih akan bertugas selama satu bulan, 24 Juni hingga 25 Juli 2024, mendatangi warga.',
  ),
  said(
    '2024-06-13',
    'Pendaftaran calon Pantarlih untuk coklit dibuka tanggal 13-19 Juni 2024, pengumuman hasil 21-23 Juni 2024, pelantikan 24 Juni 2024.',
  ),
  said('2024-07-03', 'Pantarlih melakukan coklit di rumah Bupati, Senin (24/6/2024) hingga siang.'),
  said(
    '2024-06-24',
    'Pantarlih yang dilantik memiliki masa tugas 24 Juni - 25 Juli 2024. Mereka akan melakukan coklit.',
  ),
  said('2024-06-15', 'Rapat koordinasi persiapan coklit berlangsung 14 hingga 15 Juni 2024.'),
  said(
    '2023-02-12',
    'Kab-probolinggo.kpu.go.id, Pantarlih akan bekerja selama dua bulan, yakni 12 Februari hingga 11 April 2023. Salah satu tugasnya melakukan coklit.',
  ),
  said(
    '2024-06-24',
    'Kab-probolinggo.kpu.go.id, Pantarlih yang bertugas mulai 24 Juni hingga 25 Juli 2024 ini akan melaksanakan coklit data pemilih.',
  ),
  said('2018-01-05', 'Tahapan dimulai dari coklit pada 20 Januari 2018 hingga penetapan DPT 21 April 2018.'),
  said('2024-06-26', 'Coklit dimulai 24 Juni 2024. Kami targetkan coklit selesai dalam waktu dua pekan.'),
  said('2024-06-26', 'Coklit dimulai 24 Juni 2024 hingga pemungutan suara 27 November 2024.'),
  said(
    '2024-07-01',
    'Pada minggu pertama coklit, 24-30 Juni 2024, Pantarlih telah mendata 200 ribu pemilih.',
  ),
  said('2024-07-10', 'Rekap harian coklit periode 24 Juni - 9 Juli 2024 mencapai 70 persen.'),
  said(
    '2024-06-24',
    'Kab-probolinggo.kpu.go.id, Senin, 24-6-2024, Sebanyak 3.413 petugas pemutakhiran data pemilih (Pantarlih) resmi dilantik. Pelantikan digelar serentak di 24 kecamatan. Setelah dilantik, para petugas langsung melakukan coklit. "Pantarlih bertugas selama satu bulan, sejak 24 Juni hingga 25 Juli 2024," kata komisioner. Ia menambahkan, coklit dilakukan dari rumah ke rumah.',
  ),
  said('2024-06-22', 'Sosialisasi coklit berlangsung 22 hingga 23 Juni 2024 di aula.'),
  said('2024-06-22', 'Pantarlih (petugas coklit) bertugas 24 Juni - 25 Juli 2024.'),
  said('2024-06-26', 'Kami menargetkan coklit tuntas 10 Juli 2024.'),
  judged([on('2025-08-01', 'Coktas dilaksanakan 4 sampai 15 Agustus 2025.', 'Coklit Terbatas PDPB')]),
  said('2025-08-01', 'Coklit secara terbatas dilaksanakan 4 sampai 15 Agustus 2025.'),
  said(
    '2025-08-01',
    'Kegiatan PDPB triwulan III terus berjalan. Coklit dilaksanakan 4 sampai 15 Agustus 2025 di 10 kecamatan.',
  ),
  said('2024-06-24', 'Coklit dimulai Senin (24/6/2024) sampai selesai.'),
  said('2024-06-24', 'Apel coklit dimulai Senin (24/6/2024) pukul 08.00 hingga 10.00 WIB.'),
  said('2024-07-26', 'Laporan hasil coklit dikumpulkan 25 hingga 26 Juli 2024.'),
  said('2024-06-10', 'Penyerahan DP4 sebagai bahan coklit 24 April hingga 31 Mei 2024.'),
  said(
    '2024-06-21',
    'Pemutakhiran data pemilih berlangsung 31 Mei hingga 23 September 2024. Salah satunya melalui coklit.',
  ),
  said(
    '2024-06-21',
    'Proses pemutakhiran dimulai dari penyerahan DP4 24 April 2024, coklit, hingga penetapan DPT 23 September 2024.',
  ),
];
