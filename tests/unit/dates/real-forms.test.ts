import { describe, expect, it } from 'vitest';
import { datelineOf, findDates } from '../../../lib/dates/index';

/** The day of the post, words in a form that posts of offices, watchdogs, villages or press have used, and the days they mean. */
const MENTIONS: readonly (readonly [published: string, text: string, days: string])[] = [
  // Coklit of 2024
  ['2024-07-16', 'Petugas bekerja mulai 24 Juni hingga 24 Juli 2024.', '2024-06-24/2024-07-24'],
  ['2024-07-16', 'Masa coklit itu sampai 24 Juni saja.', '2024-06-24'],
  [
    '2024-07-16',
    'Sebelum 25 Juli semua sudah masuk rekap, kata ketua, Selasa (16/7/2024).',
    '2024-07-25 2024-07-16',
  ],
  ['2024-07-25', 'Coklit sudah selesai dilaksanakan pada tanggal 24 Juli 2024.', '2024-07-24'],
  ['2024-07-02', 'Tahapan ini berlangsung 24 Juni – 24 Juli 2024.', '2024-06-24/2024-07-24'],
  ['2024-06-24', 'Dimulai pada hari ini, Senin (24/6/2024).', '2024-06-24'],
  ['2024-06-24', 'Periode coklit berlangsung dari 24 Juni hingga 24 Juli 2024.', '2024-06-24/2024-07-24'],
  [
    '2024-07-09',
    'Warga didata di rumahnya, Selasa (9/7/2024), yang berlangsung hingga 24 Juli 2024.',
    '2024-07-09 2024-07-24',
  ],
  ['2024-06-24', 'Terpilih dari seleksi pada 13-19 Juni lalu.', '2024-06-13/2024-06-19'],
  ['2024-06-24', 'Peluncuran maskot pada Jumat (28/6/2024).', '2024-06-28'],
  ['2024-06-27', 'Bertepatan pada hari terakhir di hari Rabu, 26 Juni 2024,', '2024-06-26'],
  ['2024-06-27', 'Pengawasan melekat mulai 24 Juni 2024 hingga 26 Juni 2024', '2024-06-24/2024-06-26'],
  [
    '2024-06-26',
    'besok, hari Kamis tanggal 27 Juni 2024 hingga 17 Juli 2024 setiap harinya',
    '2024-06-27/2024-07-17',
  ],
  [
    '2024-06-08',
    'insya Allah tanggal 24 Juni sampai dengan tanggal 24 Juli serentak',
    '2024-06-24/2024-07-24',
  ],
  ['2024-06-24', 'Masa kerja dimulai dari 24 Juni hingga 25 Juli 2024.', '2024-06-24/2024-07-25'],
  ['2024-06-24', 'kata ketua, pada Senin, 24 Juni 2024', '2024-06-24'],
  [
    '2024-07-02',
    'telah dilakukan sejak 24 Juni 2024 dan akan berlangsung hingga 24 Juli 2024',
    '2024-06-24/2024-07-24',
  ],
  ['2024-06-24', 'Dibuka pada Senin, (24/06/2024) serentak di 343 desa', '2024-06-24'],
  ['2024-06-24', 'Pantarlih bertugas mulai 24 Juni sampai 25 Juli 2024 nanti.', '2024-06-24/2024-07-25'],
  [
    '2024-07-28',
    'Diawasi sejak 24 Juni-24 Juli 2024, dikutip Minggu (28/7).',
    '2024-06-24/2024-07-24 2024-07-28',
  ],
  ['2024-07-28', 'Hingga akhir Coklit pada  Rabu (24/7), ada tiga masalah.', '2024-07-24'],
  ['2024-07-01', 'yang telah dimulai sejak Senin (24/6)', '2024-06-24'],
  [
    '2024-07-01',
    'selama periode 24 Juni hingga 24 Juli 2024, pemungutan suara yaitu 27 November 2024',
    '2024-06-24/2024-07-24 2024-11-27',
  ],
  ['2024-06-27', 'berlangsung selama satu bulan hingga 24 Juli mendatang', '2024-07-24'],
  ['2024-07-14', 'digelar pada 27 November untuk 37 provinsi', '2024-11-27'],
  [
    '2024-07-14',
    'dibuka pada 27-29 Agustus 2024 dan penetapan dilakukan per 22 September 2024',
    '2024-08-27/2024-08-29 2024-09-22',
  ],
  [
    '2024-07-14',
    'selama 60 hari, terhitung sejak 25 September sampai 23 November 2024, lalu masa tenang pada 24-26 November 2024',
    '2024-09-25/2024-11-23 2024-11-24/2024-11-26',
  ],
  ['2024-07-14', 'Minggu, 14 Juli 2024 | 20:35 WIB', '2024-07-14'],
  ['2024-06-08', 'SABTU, 08 JUNI 2024 | 23:34 WIB | LAPORAN', '2024-06-08'],
  ['2024-06-13', 'Semula dibuka pada 5 Juni, namun baru dibuka pada 13 Juni 2024', '2024-06-05 2024-06-13'],
  [
    '2024-06-10',
    'Keputusan Nomor 638 Tahun 2024 tentang Perubahan Kelima atas Keputusan Nomor 476 Tahun 2022',
    '',
  ],
  ['2024-07-02', 'Dibagikan kepada 1 740 TPS di 183 desa dan 11 kelurahan', ''],
  ['2024-07-02', '3 413 pantarlih dan 922 600 calon pemilih', ''],
  // the timetable of 2024
  [
    '2024-01-30',
    'Pemantau: 27 Februari - 16 November 2024\n\nDaftar penduduk: 24 April - 31 Mei 2024',
    '2024-02-27/2024-11-16 2024-04-24/2024-05-31',
  ],
  ['2024-01-30', 'Dukungan perseorangan: 5 Mei -  19 Agustus 2024', '2024-05-05/2024-08-19'],
  ['2024-01-30', 'Pengumuman pendaftaran: 24 - 26 Agustus 2024', '2024-08-24/2024-08-26'],
  ['2024-01-30', 'Selasa 30 Jan 2024 - 15:56 WIB', '2024-01-30'],
  ['2024-04-23', 'Pengumuman PPK: 23 April 2024 – 27 April 2024', '2024-04-23/2024-04-27'],
  ['2024-04-23', 'Perpanjangan: 30 April 2024 – 2 Mei 2024', '2024-04-30/2024-05-02'],
  ['2024-04-23', 'Pelantikan PPK: 16 Mei 2024 – 16 Mei 2024.', '2024-05-16/2024-05-16'],
  [
    '2024-07-26',
    '5. August 24—August 26, 2024: announcement 8. September 22, 2024: candidates',
    '2024-08-24/2024-08-26 2024-09-22',
  ],
  ['2024-07-26', 'September 25—November 23, 2024: campaign', '2024-09-25/2024-11-23'],
  ['2024-04-01', 'Peluncuran tahapan pada Minggu (31/3) di sebuah candi', '2024-03-31'],
  ['2024-03-30', 'On Sabtu, Maret 30, 2024', '2024-03-30'],
  // Coklit of 2023
  ['2023-03-15', 'selama 31 hari atau sejak 12 Februari hingga 14 Maret 2023', '2023-02-12/2023-03-14'],
  [
    '2023-03-15',
    'disusun pada 28-29 Maret 2023, dan diplenokan pada 30-31 Maret mendatang',
    '2023-03-28/2023-03-29 2023-03-30/2023-03-31',
  ],
  [
    '2023-03-15',
    'pleno kecamatan pada 1-2 April 2023, disusun hingga 4 April mendatang',
    '2023-04-01/2023-04-02 2023-04-04',
  ],
  ['2023-03-15', '“Selanjutnya 5 April ditetapkan,” katanya, Rabu (15/3/2023).', '2023-04-05 2023-03-15'],
  [
    '2023-02-03',
    'dimulai tanggal 12 Februari hingga 14 Maret 2023, kata anggota, Jumat (3/2/2023)',
    '2023-02-12/2023-03-14 2023-02-03',
  ],
  [
    '2023-02-03',
    'Nama ditetapkan pada tanggal 5 Februari 2023. Selanjutnya di tanggal 6 dilakukan pelantikan',
    '2023-02-05',
  ],
  [
    '2023-02-08',
    '26 Januari 2023 - 28 Januari 2023: pengumuman\n\n27 Januari 2023 - 2 Februari 2023: penelitian',
    '2023-01-26/2023-01-28 2023-01-27/2023-02-02',
  ],
  ['2023-02-08', '- 8 Februari 2023, 18:56 WIB', '2023-02-08'],
  ['2023-02-08', 'tiga bulan dihitung mulai 12 Februari 2023 hingga 11 April 2023', '2023-02-12/2023-04-11'],
  ['2023-02-11', 'selama 2 bulan, mulai Februari hingga Maret, selesai akhir Februari 2023', ''],
  ['2023-02-13', 'mulai Februari 2023 hingga April 2023, kata ketua, Minggu (12/2/2023)', '2023-02-12'],
  [
    '2023-03-29',
    'pada 30-31 Maret 2023 di semua desa. Rabu (29/3/2023) mengundang',
    '2023-03-30/2023-03-31 2023-03-29',
  ],
  ['2023-03-29', 'sesuai Keputusan Nomor 27/2023 tentang Pedoman Teknis', ''],
  ['2023-03-23', 'dibacakan hari Sabtu tanggal 24/3/2023  dalam rekap', '2023-03-24'],
  ['2023-06-08', 'pada Kamis, 8 Juni 2023, sebanyak 75 orang datang ke Jalan Raya Nomor 1-3', '2023-06-08'],
  ['2023-03-01', 'di Hotel, Jl. Tunjungan No. 11 - 21 Surabaya, mulai pukul 10.00 - 15.00 WIB', ''],
  ['2023-03-01', 'Sebanyak 6 Dari 20 calon memenuhi syarat', ''],
  ['2023-02-07', 'ditetapkan Senin (6/2/2023), terangnya, Selasa (7/2/2023)', '2023-02-06 2023-02-07'],
  // Coklit of 2020
  ['2020-07-12', 'uji cepat pada 8-10 Juli 2020 lalu di laboratorium', '2020-07-08/2020-07-10'],
  [
    '2020-07-12',
    'ditetapkan tanggal 7 Juli dan coklit dilaksanakan mulai 15 Juli 2020 mendatang',
    '2020-07-07 2020-07-15',
  ],
  [
    '2020-07-12',
    'Tanggal 15 Juli sudah ada coklit. Tanggal 18 Juli serentak, ujarnya, Minggu (12/7).',
    '2020-07-15 2020-07-18 2020-07-12',
  ],
  [
    '2020-07-20',
    'dihubungi Senin (20/7/2020), berlangsung sejak Rabu (15/7) sampai Kamis (13/8) bulan depan',
    '2020-07-20 2020-07-15/2020-08-13',
  ],
  [
    '2020-05-16',
    'awalnya dibentuk 26 Maret sampai 15 April, diundur menjadi 13 Juni sampai 3 Juli',
    '2020-03-26/2020-04-15 2020-06-13/2020-07-03',
  ],
  ['2020-05-16', 'dilanjutkan pada 6 Juni mendatang, kata anggota, Sabtu (16/5)', '2020-06-06 2020-05-16'],
  ['2020-05-16', 'PKPU 15/2020 diganti setelah Perppu 2/2020', ''],
  [
    '2020-05-16',
    'digelar pada 10 Juni-5 Juli 2020, semula direncanakan pada 23 Maret-17 April',
    '2020-06-10/2020-07-05 2020-03-23/2020-04-17',
  ],
  [
    '2020-05-16',
    'berubah dari yang semula pada 11 April-17 Mei menjadi 6 Juli-4 Agustus 2020',
    '2020-04-11/2020-05-17 2020-07-06/2020-08-04',
  ],
  ['2020-05-16', 'dimulai sejak 6 Juni sampai 31 Januari 2021', '2020-06-06/2021-01-31'],
  [
    '2020-06-05',
    'diharmonisasi pada Minggu (31/5/2020) lalu, dilanjutkan pada 15 Juni',
    '2020-05-31 2020-06-15',
  ],
  ['2020-06-15', 'Kompas.com - 15/06/2020, 12:03 WIB', '2020-06-15'],
  ['2020-06-15', 'keputusan Nomor 258/PL.02-Kpt/01/KPU/VI/2020 yang ditetapkan hari ini', ''],
  ['2020-03-22', 'surat bernomor 179/PL.02-Kpt/01/KPU/111/2020 yang diteken Sabtu (21/3)', '2020-03-21'],
  [
    '2020-03-22',
    'pelantikan 22 Maret 2020 dan masa kerja 23 Maret hingga 23 November 2020',
    '2020-03-22 2020-03-23/2020-11-23',
  ],
  ['2020-03-22', 'dukungan: 26 Maret 2020 hingga 2 April 2020', '2020-03-26/2020-04-02'],
  [
    '2021-02-17',
    'sidang perdana Senin 15 Januari 2021, tiga hari bersidang (15-17 Februari 2021), Rabu (17/2/2021)',
    '2021-01-15 2021-02-15/2021-02-17 2021-02-17',
  ],
  // Coklit of 2018
  ['2018-01-18', 'selama sebulan, mulai 20 Januari hingga 18 Februari 2018', '2018-01-20/2018-02-18'],
  ['2018-01-18', 'di kantornya, Kamis (18/1/2018).', '2018-01-18'],
  ['2018-01-15', 'dimulai pada 20 Januari mendatang hingga 18 Februari', '2018-01-20/2018-02-18'],
  ['2018-01-15', 'Senin 15 Jan 2018 07:47 WIB', '2018-01-15'],
  ['2018-01-15', 'di gedung, Jakarta, Ahad (14/1).', '2018-01-14'],
  ['2018-01-14', 'Kompas.com - 14/01/2018, 18:04 WIB', '2018-01-14'],
  ['2018-01-14', 'berlangsung selama sebulan hingga 18 Februari 2018', '2018-02-18'],
  ['2018-01-16', 'serentak pada 20 Januari, dikutip Selasa (16/1)', '2018-01-20 2018-01-16'],
  ['2018-01-16', 'Mulai tanggal 20 Januari 2018 hingga berakhirnya masa coklit', '2018-01-20'],
  [
    '2018-01-20',
    'mulai hari ini, Sabtu (20/1/2018) sampai 18 Februari 2018 mendatang:',
    '2018-01-20/2018-02-18',
  ],
  [
    '2018-01-20',
    'digelar pada hari ini, Sabtu, 20 Januari 2018, kata ketua, Jumat, 19 Januari 2018.',
    '2018-01-20 2018-01-19',
  ],
  ['2018-01-16', 'Surat Nomor 793/PL.03.1-SD/01/KPU/XII/2017', ''],
  ['2018-01-22', 'di jalan Basuki Rahmat Surabaya, Senin (22/01). 233 orang dari 18 Kabupaten', '2018-01-22'],
  [
    '2018-03-23',
    'digelar Jum’at (23/3) malam, pemilihan Rabu, 27 Juni 2018 mendatang',
    '2018-03-23 2018-06-27',
  ],
  ['2018-02-22', 'hari ini (Kamis, 22/02), jam 11 siang. Pasal 28 ayat 3b, paling banyak 150%', '2018-02-22'],
  ['2018-02-22', 'tutur ketua (22/02/2018).Senada dengan itu', '2018-02-22'],
  [
    '2018-05-21',
    'ditayangkan 9 – 23 Juni akan datang, kata ketua, Senin (21/5)',
    '2018-06-09/2018-06-23 2018-05-21',
  ],
  ['2016-11-16', 'pada Rabu (16/11/2016), digelar 21-23 November 2016', '2016-11-16 2016-11-21/2016-11-23'],
  ['2015-03-24', 'wali kota serentak, Selasa (24/3).Pertemuan tersebut', '2015-03-24'],
  // days and ranges in other orders
  ['2024-06-20', 'Juni 24-26, 2024', '2024-06-24/2024-06-26'],
  ['2024-06-20', 'Juni 24 sampai Juli 24, 2024', '2024-06-24/2024-07-24'],
  ['2024-06-26', 'Senin (24) lalu dan Rabu (26)', '2024-06-24 2024-06-26'],
  ['2024-07-02', 'pada Kamis (27) kemarin, lanjut Jumat (5) mendatang', '2024-06-27 2024-07-05'],
  ['2024-07-02', 'Senin (25) orang hadir', ''],
  ['2024-06-20', '24 (Senin) hingga 26 (Rabu) Juni 2024', '2024-06-24/2024-06-26'],
  ['2024-06-20', 'Senin (24) hingga Rabu (26) Juni 2024', '2024-06-24/2024-06-26'],
  ['2024-06-20', 'antara tanggal 24 Juni dan 24 Juli 2024', '2024-06-24/2024-07-24'],
  ['2024-06-20', 'Rabu ( 26 / 6 )', '2024-06-26'],
  ['2024-06-20', '24 Juni 2024 → 24 Juli 2024', '2024-06-24/2024-07-24'],
  ['2024-08-05', '28/8 – 3/9', '2024-08-28/2024-09-03'],
  ['2024-08-05', 'minggu ke 2 Juli 2024', ''],
  ['2024-08-05', '2/1', '2024-01-02'],
  ['2024-08-05', '28/299', ''],
  ['2024-08-05', '28 Juni 11 08:00', '2011-06-28'],
  ['2024-08-05', '28 4 2021 4:56', '2021-04-28'],
];

const DATELINES: readonly (readonly [opening: string, day: string | null])[] = [
  ['Kab-probolinggo.kpu.goid, Selasa, 8-10-2024, Bagi warga', '2024-10-8'],
  ['Kab-probolinggo.kpu.go.id, Sabtu, 5-10-2024, Logistik', '2024-10-5'],
  ['Kab-probolinggo.kpu.go.id, Kamis 23/3/2023,  Rapat', '2023-3-23'],
  ['Kab-probolinggo.kpu.go.id, Selasa, 21-3-2023 Pemilu', '2023-3-21'],
  ['Kab-probolinggo.kpu.go.id, Senin, 7-7-2025, Bertepatan di bulan Suro', '2025-7-7'],
  ['Kab- probolinggo.kpu.go.id, Sabtu, 15-6-2024, Hadir', '2024-6-15'],
  ['Kab -probolinggo.kpu.go.id, Sabtu, 15-6-2024, Hadir', '2024-6-15'],
  ['Kab-probolinggo. kpu.go.id, Sabtu, 15-6-2024, Hadir', '2024-6-15'],
  ['kab-probolinggo,kpu,go,id, Sabtu, 15-6-2024, Hadir', '2024-6-15'],
  ['Kab_probolinggo.kpu.go.id, Sabtu, 15-6-2024', '2024-6-15'],
  ['kabprobolinggo.kpu.go.di, Sabtu, 15-6-2024', '2024-6-15'],
  ['Kab-probolinggo.kpu.go.id 15-6-2024 Rapat', '2024-6-15'],
  ['kab-probolinggo.kpu.go.id 15 Juni 2024 Rapat', '2024-6-15'],
  ['Kab-probolinggo.kpu.go.id, Sabtu, 15-6-2024Rapat', '2024-6-15'],
  ['Kab-probolinggo.kpu.go.id,Sabtu15-6-2024, Rapat', '2024-6-15'],
  ['Kab-probolinggo.kpu.go.id, Jum at 14/6/2024 Rapat', '2024-6-14'],
  ['Kab-probolinggo.kpu.go.id, Jumat pagi (14/6), Rapat', '?-6-14'],
  ['Kab-probolinggo.kpu.go.id, 12 s.d 14 Juni 2024, Rapat', '2024-6-12'],
  ['Kab-probolinggo.kpu.go.id || Rabu, 12-6-2024 || Rapat', '2024-6-12'],
  ['(Kab-probolinggo.kpu.go.id) Rabu, 12-6-2024 Rapat', '2024-6-12'],
  ['Sukoharjo,kpu.go.id – Hari ini, Selasa (27/6/2023) Rapat', '2023-6-27'],
  ['#TemanPemilih, Rabu (12/6/2024) Rapat', '2024-6-12'],
  ['Hupmas, KPU SURABAYA- Rabu (16/11/2016) Rapat', '2016-11-16'],
  ['Toboali, kab-bangkaselatan.kpu.go.id – (12/6/2024) Rapat', '2024-6-12'],
  ['D.I. Yogyakarta, 12 Juni 2024', '2024-6-12'],
  ['Politik - - Kamis, 18/01/2018 - 19:00:12 WIB', '2018-1-18'],
  ['Kategori: Berita\nTanggal: 12 Juni 2024\nRapat', '2024-6-12'],
  ['Published 12 Juni 2024', '2024-6-12'],
  ['Admin | 12 Juni 2024 | Berita', '2024-6-12'],
  ['2024-06-12 10:00:00 Rapat', '2024-6-12'],
  ['Surabaya, jatim.kpu.go.id- Kuliah lapang pada Kamis, 8 Juni 2023', null],
  ['Bandung, kab-bandung.kpu.go.id Dalam rangka rapat, Kamis (31/3/2022).', null],
  ['Kab-probolinggo.kpu.go.id, Bertempat di aula, Jumat 14-6-2024, Rapat', null],
  ['Kab-probolinggo.kpu.go.id, 27 November 2024 mendatang ada pemungutan suara', null],
  ['27 November 2024 merupakan hari pemungutan suara', null],
  ['Kab-probolinggo.kpu.go.id, Memasuki hari ke-3, Rabu 26 Juni 2024', null],
  ['Mulai Senin (24/6/2024) petugas berkeliling', null],
];

const days = (text: string, published: string): string[] =>
  findDates(text, { publishedAt: new Date(`${published}T12:00:00+07:00`) }).map(({ start, end }) =>
    end ? `${start}/${end}` : start,
  );

/** Other ways to write the same words: none changes what they mean. */
const REWRITINGS: Record<string, (text: string) => string> = {
  'capital letters': (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'spaces that don’t break': (text) => text.replaceAll(' ', '\u00a0'),
  'long dashes': (text) => text.replaceAll(/(?<=\d)-(?=\d)/g, '–'),
  'a sentence before and after it': (text) => `Rapat digelar. ${text}. Warga hadir.`,
  'square brackets': (text) => text.replaceAll('(', '[').replaceAll(')', ']'),
  'spaced brackets': (text) => text.replaceAll('(', '( ').replaceAll(')', ' )'),
  'bold print': (text) => text.replaceAll(/(\d+ [A-Z][a-z]+)(?= |$)/g, '*$1*'),
  'no spaces after commas': (text) => text.replaceAll(', ', ','),
  'lines cut anywhere': (text) => text.replaceAll(' ', ' \r\n'),
  'other connectors': (text) => text.replaceAll(/ hingga (?=\d)/g, ' s.d. '),
  'quotation marks': (text) => `“${text}”`,
};

describe('the forms of real posts', () => {
  it.each(MENTIONS)('on %s: %s', (published, text, expected) => {
    expect(days(text, published)).toEqual(expected.split(' ').filter(Boolean));
  });

  it.each(DATELINES)('open with: %s', (opening, day) => {
    const dateline = datelineOf(opening);
    expect(dateline && `${dateline.year ?? '?'}-${dateline.month}-${dateline.date}`).toBe(day);
  });

  it.each(Object.entries(REWRITINGS))('mean the same in %s', (_, rewrite) => {
    const whole = MENTIONS.filter(([, text]) => /[a-z]{3}/i.test(text));
    expect(whole.map(([published, text]) => days(rewrite(text), published))).toEqual(
      whole.map(([, , expected]) => expected.split(' ').filter(Boolean)),
    );
  });
});
