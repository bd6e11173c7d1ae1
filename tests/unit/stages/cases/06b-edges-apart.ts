import { on, P18, P20, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 6b: start and end in different clauses and sentences. */
export const EDGES_APART: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [
      on('2028-02-20', 'Coklit berlangsung hingga 14 Maret 2028 dan telah dimulai sejak 12 Februari 2028.'),
    ],
    periods: [P28],
  },
  {
    name: 'start and end in different sentences',
    posts: [
      on(
        '2024-06-20',
        'Coklit dimulai pada Senin, 24 Juni 2024. Petugas membawa surat tugas. Masa coklit berakhir pada 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the start in the title, the end in the text',
    posts: [
      on(
        '2024-06-20',
        'Petugas datang ke rumah. Masa coklit berakhir 24 Juli 2024.',
        'Coklit Dimulai 24 Juni 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a notice in lines',
    posts: [on('2024-06-20', 'Jadwal Coklit\nTanggal mulai 24 Juni 2024\nTanggal akhir 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'a start named by who begins',
    posts: [
      on(
        '2024-06-24',
        'Hari ini, Senin (24/6/2024), KPU memulai coklit. Coklit akan berlangsung selama satu bulan hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"hari ini" between verb and end',
    posts: [on('2024-06-24', 'Kami memulai coklit data pemilih hari ini hingga 24 Juli 2024 mendatang.')],
    periods: [P24],
  },
  {
    name: '"dimulai tahapan coklit" after its day',
    posts: [
      on(
        '2023-02-12',
        'Hari ini Minggu (12/2/2023) dimulai tahapan coklit. Tahapan ini berlangsung sampai 14 Maret 2023.',
      ),
    ],
    periods: [P23],
  },
  {
    name: 'the first day named after its date',
    posts: [
      on(
        '2024-06-24',
        'Senin (24/6/2024) menjadi hari pertama coklit. Coklit akan berlangsung selama 31 hari.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a sentence on the officers stands between start and end',
    posts: [
      on(
        '2024-06-25',
        'Coklit Pilkada 2024 dimulai pada 24 Juni 2024. Pantarlih akan mendatangi rumah warga dengan membawa surat tugas. Masa coklit berakhir pada 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the start in the title, the end as a reminder',
    posts: [
      on(
        '2024-06-25',
        'Kami mengingatkan, masa coklit berakhir pada 24 Juli 2024.',
        'Coklit Dimulai 24 Juni 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'mulai dilaksanakan pada … dan berakhir …',
    posts: [
      on('2023-02-10', 'Tahapan coklit mulai dilaksanakan pada 12 Februari dan berakhir 14 Maret 2023.'),
    ],
    periods: [P23],
  },
  {
    name: 'the end first, then "sebelumnya"',
    posts: [
      on('2024-06-25', 'Coklit berakhir pada 24 Juli 2024. Sebelumnya, coklit dimulai pada 24 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'the last day with "yang dimulai sejak"',
    posts: [
      on(
        '2023-03-14',
        'Kab-probolinggo.kpu.go.id, 14 Maret 2023 merupakan hari terakhir masa coklit yang dimulai sejak 12 Februari 2023.',
      ),
    ],
    periods: [P23],
  },
  {
    name: 'two sentences by the officers of 2020',
    posts: [
      on(
        '2020-07-15',
        'PPDP mulai melakukan coklit pada 15 Juli 2020. Coklit akan berakhir pada 13 Agustus 2020.',
      ),
    ],
    periods: [P20],
  },
  {
    name: '"tahapan tersebut akan berlangsung hingga"',
    posts: [
      on(
        '2024-06-24',
        'Kab-probolinggo.kpu.go.id, Senin (24/6/2024) tahapan coklit dimulai. Komisioner menyampaikan bahwa tahapan tersebut akan berlangsung hingga 24 Juli 2024. "Mohon warga menyiapkan KTP dan KK," pintanya.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the first day and the last day',
    posts: [
      on(
        '2024-06-24',
        'Hari pertama coklit, 24 Juni 2024, berlangsung lancar. Hari terakhir coklit jatuh pada 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'an end today, the start after it',
    posts: [
      on(
        '2024-07-24',
        'Hari ini, Rabu (24/7/2024), coklit berakhir setelah berlangsung sebulan sejak 24 Juni 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'dilakukan pada … dan akan berakhir pada …',
    posts: [on('2024-06-20', 'Coklit dilakukan pada 24 Juni dan akan berakhir pada 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'serentak, from "Senin depan" until',
    posts: [
      on(
        '2024-06-22',
        'Coklit serentak dimulai Senin depan, 24 Juni 2024, dan akan berlangsung sampai 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'E: "hingga" first, "dan telah dimulai sejak" after it',
    posts: [
      on(
        '2024-06-28',
        'KPU Kabupaten Probolinggo memantau kinerja petugas. Coklit Pilkada 2024 berlangsung hingga 24 Juli 2024 dan telah dimulai sejak 24 Juni 2024. Sejauh ini tidak ada kendala berarti. Petugas yang sakit segera diganti.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'E: the office begins it, two sentences later "berlangsung selama sebulan hingga"',
    posts: [
      on(
        '2018-01-17',
        'KPU Kabupaten Probolinggo akan memulai coklit pada 20 Januari 2018. Petugas PPDP akan mendatangi setiap rumah. Kegiatan tersebut berlangsung selama sebulan hingga 18 Februari 2018. Warga diminta menyiapkan KTP-el.',
      ),
    ],
    periods: [P18],
  },
  {
    name: 'E: "sejak" in one sentence, "akhir waktu coklit" in a later one',
    posts: [
      on(
        '2028-03-01',
        'Petugas sudah mendatangi warga sejak 12 Februari 2028 dalam rangka coklit. Kendala terbanyak adalah rumah kosong. Meski begitu, KPU optimistis tuntas sebelum akhir waktu coklit hingga 14 Maret 2028. PPS diminta terus mendampingi.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'E: a sentence of the start, one of the bimtek, one of the end',
    posts: [
      on(
        '2028-02-09',
        'Coklit akan dimulai pada Sabtu, 12 Februari 2028. Bimtek Pantarlih sudah digelar 5 Februari 2028. Masa coklit akan berakhir pada Selasa, 14 Maret 2028. Sesudah itu PPS bekerja menyusun DPHP.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'E: "pelaksanaannya" without the word Coklit',
    posts: [
      on(
        '2028-02-09',
        'Coklit dimulai 12 Februari 2028. Pelaksanaannya dijadwalkan selesai 14 Maret 2028. Masyarakat dapat mengadukan petugas yang tidak datang ke rumah. Nomor pengaduan tersedia di kantor desa.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'E: the start in the title, the end at the bottom',
    posts: [
      on(
        '2028-02-10',
        'Ketua KPU Kabupaten Probolinggo memimpin rapat persiapan, Kamis (10/2/2028). Seluruh logistik sudah terdistribusi. Kepada petugas ia berpesan agar santun. Tahapan ini akan berakhir pada 14 Maret 2028.',
        'Coklit Dimulai 12 Februari 2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'E: the first day and the last day in two quotations',
    posts: [
      on(
        '2028-02-11',
        '"Hari pertama coklit jatuh pada 12 Februari 2028," kata Ketua KPU. Ia meminta petugas tidak terlambat. "Hari terakhirnya 14 Maret 2028," lanjutnya. Seusai acara, petugas menerima rompi.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'E: "paling lambat" as the rule of the end',
    posts: [
      on(
        '2028-02-10',
        'Sesuai petunjuk teknis, coklit dimulai 12 Februari 2028 dan berakhir paling lambat 14 Maret 2028. Petugas melaporkan hasil setiap hari. Laporan dikirim lewat aplikasi.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'E: the end, and the start as "setelah dimulai"',
    posts: [
      on(
        '2028-03-06',
        'Waktu kian menipis. Coklit akan ditutup pada 14 Maret 2028 setelah dimulai pada 12 Februari 2028. Petugas mendatangi kembali rumah yang kosong. Warga perantau diminta menitipkan KK kepada tetangga.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "E: another subject's end between does not serve",
    posts: [
      on(
        '2028-02-09',
        'Coklit akan dimulai pada 12 Februari 2028. Pendaftaran pemantau pemilu ditutup 29 Februari 2028. Masyarakat diminta menyambut petugas dengan baik.',
      ),
    ],
  },
  {
    name: 'on the second day, "yang dimulai … itu dijadwalkan berlangsung hingga"',
    posts: [
      on(
        '2028-02-13',
        'Hari kedua coklit, Minggu (13/2/2028), petugas mendatangi rumah Wakil Bupati. Coklit yang dimulai Sabtu (12/2/2028) itu dijadwalkan berlangsung hingga Selasa (14/3/2028). Wakil Bupati mengapresiasi.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'the first day as a "momentum", the end as a "batas akhir"',
    posts: [
      on(
        '2028-02-12',
        'Sabtu, 12 Februari 2028 menjadi momentum dimulainya coklit serentak. KPU Kabupaten Probolinggo menargetkan semua pemilih terdata sebelum batas akhir, 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'the end in a reply, the start in the quotation after it',
    posts: [
      on(
        '2028-03-01',
        'Warga Desa Sidodadi mengeluh belum didatangi petugas. Menanggapi itu, Ketua KPU meminta warga bersabar karena coklit masih berjalan sampai 14 Maret 2028. "Kami mulai 12 Februari, jadi baru separuh jalan," katanya.',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'what was told of is named a sentence later',
    posts: [
      on(
        '2028-02-15',
        'Pantarlih mulai menyambangi rumah warga sejak Sabtu (12/2) lalu. Kegiatan coklit ini berlangsung sampai Selasa (14/3) mendatang.',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'two questions, an answer with a shortened month',
    posts: [
      on(
        '2028-02-10',
        'Kapan mulai coklit? 12 Feb. Kapan coklit berakhir? 14 Mar. "Kami berharap warga menerima petugas," ujarnya.',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'begun and ended, in other words',
    posts: [on('2028-02-01', 'Coklit dimulai 12 Februari 2028 dan diakhiri 14 Maret 2028.')],
    periods: [P28],
  },
  {
    name: 'open and close',
    posts: [on('2028-02-01', 'Coklit: buka 12 Februari 2028, tutup 14 Maret 2028.')],
    periods: [P28],
  },
];
