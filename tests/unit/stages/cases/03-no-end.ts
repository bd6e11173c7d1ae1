import { ANNOUNCED_28, on, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 3: days that are no end. */
export const NO_END: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2020-07-19', 'Mulai 15-18 Juli 2020 coklit sudah mencapai 18 persen.')],
  },
  {
    name: 'a target is no end',
    posts: [on('2024-06-20', 'Coklit dimulai 24 Juni 2024 dan ditargetkan rampung 10 Juli 2024.')],
  },
  {
    name: 'a hope is no end',
    posts: [on('2024-06-25', 'KPU berharap coklit bisa selesai pada 20 Juli 2024.')],
  },
  {
    name: 'a deadline to beat is no end',
    posts: [on('2024-06-25', 'Pantarlih diminta menuntaskan coklit sebelum tanggal 24 Juli 2024.')],
  },
  {
    name: '"sampai hari ini" is no end',
    posts: [
      on(
        '2024-07-07',
        'Coklit dimulai 24 Juni 2024. Sampai hari ini, Minggu (7/7/2024), coklit baru 40 persen.',
      ),
    ],
  },
  {
    name: '"belum selesai hingga" is no end',
    posts: [on('2023-03-08', 'Coklit belum selesai hingga Selasa (7/3/2023).')],
  },
  {
    name: 'progress until a day is no end',
    posts: [on('2024-07-08', 'Hingga Minggu (7/7/2024), coklit sudah mencapai 72 persen.')],
  },
  {
    name: '"pascatanggal" is no end',
    posts: [on('2023-03-10', 'Pascatanggal 14 Maret 2023 data coklit diserahkan ke PPS.')],
  },
  {
    name: 'a wish that names the end as a fact',
    posts: [on('2023-03-01', 'Warga diharapkan melapor sebelum masa coklit berakhir pada 14 Maret 2023.')],
    unconfirmed: ['2023-03-01/2023-03-14 start-inferred'],
  },
  {
    name: 'a wish about something that happens in the period',
    posts: [on('2024-06-20', 'Warga diharapkan menyiapkan KTP selama coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a range until today is progress',
    posts: [on('2024-07-05', 'Coklit berlangsung sejak 24 Juni 2024 sampai hari ini, Jumat (5/7/2024).')],
  },
  {
    name: "a range with a percentage that ends on the post's day is progress",
    posts: [on('2024-07-05', 'Selama 24 Juni hingga 5 Juli 2024, coklit sudah mencapai 60 persen.')],
  },
  { name: '"s/d selesai" is no end', posts: [on('2024-06-20', 'Coklit mulai 24 Juni 2024 s/d selesai.')] },
  {
    name: 'a target beside the scheduled range',
    posts: [
      on(
        '2024-07-10',
        'Coklit dijadwalkan 24 Juni hingga 24 Juli 2024, tetapi ditargetkan rampung 15 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"namun kami menargetkan" another end',
    posts: [
      on(
        '2024-06-26',
        'Coklit dijadwalkan 24 Juni hingga 24 Juli 2024, namun kami menargetkan rampung 10 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"semoga" of a Coklit that has its range',
    posts: [on('2024-06-26', 'Semoga coklit yang berlangsung 24 Juni hingga 24 Juli 2024 berjalan lancar.')],
    periods: [P24],
  },
  {
    name: 'a hope for the time of Coklit',
    posts: [
      on(
        '2024-06-26',
        'Masyarakat diharapkan menyambut Pantarlih selama coklit 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"telah mencapai" until a day',
    posts: [on('2024-07-10', 'Sejak 24 Juni hingga 10 Juli 2024, coklit telah mencapai 70 persen.')],
  },
  { name: 'a share up to a day', posts: [on('2024-07-11', 'Hingga 10 Juli 2024 coklit sudah 70 persen.')] },
  {
    name: 'a share up to a day, then both edges',
    posts: [
      on(
        '2024-07-11',
        'Hingga 10 Juli 2024 coklit sudah 70 persen. Coklit yang dimulai 24 Juni 2024 akan berakhir 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'wajib … paling lambat',
    posts: [on('2024-06-20', 'Pantarlih wajib menyelesaikan coklit paling lambat 24 Juli 2024.')],
  },
  { name: 'harus selesai', posts: [on('2024-06-20', 'Coklit harus selesai pada 24 Juli 2024.')] },
  {
    name: 'a target of two weeks beside the official end',
    posts: [
      on(
        '2024-06-26',
        'Coklit dimulai 24 Juni 2024. Targetnya, coklit rampung dalam dua minggu, meski jadwal resmi berakhir 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a condition is no end',
    posts: [
      on(
        '2024-06-26',
        'Coklit dimulai 24 Juni 2024. Jika belum dicoklit hingga 24 Juli 2024, warga dapat melapor.',
      ),
    ],
  },
  {
    name: 'who was not visited until',
    posts: [on('2024-06-26', 'Warga yang belum dicoklit sampai 20 Juli 2024 dapat melapor ke PPS.')],
  },
  {
    name: 'ditargetkan selesai',
    posts: [on('2024-06-24', 'Coklit dimulai 24 Juni 2024 dan ditargetkan selesai pada 20 Juli 2024.')],
  },
  {
    name: 'diharapkan rampung sebelum tanggal',
    posts: [
      on('2024-06-24', 'Coklit dimulai 24 Juni 2024, diharapkan rampung sebelum tanggal 24 Juli 2024.'),
    ],
  },
  {
    name: 'sampai hari ini, with the share',
    posts: [
      on(
        '2023-03-01',
        'Coklit dimulai 12 Februari 2023 dan sampai hari ini, 1 Maret 2023, sudah mencapai 60 persen.',
      ),
    ],
  },
  {
    name: 'three villages are not done',
    posts: [on('2023-03-07', 'Coklit di tiga desa belum selesai hingga Selasa (7/3/2023).')],
  },
  {
    name: 'pascatanggal, after the start',
    posts: [
      on('2023-03-10', 'Coklit dimulai 12 Februari 2023. Pascatanggal 14 Maret 2023 data akan direkap.'),
    ],
  },
  {
    name: 'a hope that names the end as a fact',
    posts: [
      on('2023-03-01', 'Kami berharap warga sudah didata sebelum masa coklit berakhir pada 14 Maret 2023.'),
    ],
    unconfirmed: ['2023-03-01/2023-03-14 start-inferred'],
  },
  {
    name: 'a start, and a hope that names the end',
    posts: [
      on(
        '2023-03-01',
        'Coklit sudah dimulai sejak 12 Februari 2023. Diharapkan semua warga didata sebelum masa coklit berakhir pada 14 Maret 2023.',
      ),
    ],
    periods: [P23],
  },
  {
    name: 'a targeted range',
    posts: [on('2024-06-20', 'Coklit ditargetkan tuntas 24 Juni hingga 10 Juli 2024.')],
  },
  {
    name: 'progress until a clock time',
    posts: [
      on(
        '2024-07-10',
        'Coklit sejak 24 Juni 2024 hingga 10 Juli 2024 pukul 17.00 WIB telah mencapai 80 persen.',
      ),
    ],
  },
  {
    name: 'optimistis selesai',
    posts: [on('2024-07-01', 'KPU optimistis coklit yang dimulai 24 Juni 2024 bisa selesai 15 Juli 2024.')],
  },
  {
    name: '"paling lambat berakhir" is a rule',
    posts: [on('2024-06-24', 'Coklit dimulai 24 Juni 2024 dan paling lambat berakhir 24 Juli 2024.')],
    periods: [P24],
  },
  { name: 'a target day', posts: [on('2024-06-26', 'Kami menargetkan coklit tuntas 10 Juli 2024.')] },
  { name: 'sampai selesai', posts: [on('2024-06-24', 'Coklit dimulai Senin (24/6/2024) sampai selesai.')] },
  {
    name: 'D: a percentage after some days, with "mulai"',
    posts: [
      on(
        '2020-07-19',
        'Kab-probolinggo.kpu.go.id, Minggu, 19-7-2020, Petugas bekerja dengan alat pelindung diri. Tercatat mulai 15-18 Juli 2020 coklit sudah mencapai 18 persen. Ketua KPU mengapresiasi kerja keras PPDP. Warga diimbau tetap menjaga jarak saat didata.',
      ),
    ],
  },
  {
    name: 'D: voters counted up to the eve of the end, beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Capaian menggembirakan datang dari 24 kecamatan. Dari 12 Februari sampai 12 Maret 2028, petugas sudah mencoklit 869.204 pemilih atau 99,4 persen. Sisanya warga yang bekerja di luar daerah. Rekapitulasi tingkat desa digelar 22 Maret 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'D: the same day of each week, told as a table of shares',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-28',
        'Perkembangan coklit per minggu: hingga 18 Februari 2028 mencapai 21 persen, hingga 25 Februari 2028 mencapai 55 persen. Kecamatan Tongas tercatat paling cepat. Petugas yang tertinggal akan didampingi PPK.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'D: progress with the first day, and the end told apart',
    posts: [
      on(
        '2028-02-21',
        'Sejak 12 Februari hingga 20 Februari 2028, coklit di Kabupaten Probolinggo sudah mencapai 38 persen. Masa coklit akan berakhir pada 14 Maret 2028. Ketua KPU optimistis seluruh warga terdata.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'D: until the closing of the system that evening',
    posts: [
      on(
        '2023-02-28',
        'Hingga Senin (27/2/2023) pukul 23.59 WIB, data coklit yang masuk ke aplikasi sebanyak 512.330 pemilih. Jumlah itu setara 58 persen. Jaringan internet di wilayah pegunungan menjadi kendala.',
      ),
    ],
  },
  {
    name: 'a target for the officers stands before the end',
    posts: [
      on(
        '2028-02-14',
        'Hari ketiga pelaksanaan, petugas mulai menyisir perumahan. KPU menargetkan coklit rampung 5 Maret 2028 agar tersisa waktu untuk pemeriksaan. Jadwal resminya tetap 12 Februari hingga 14 Maret 2028. Warga yang bekerja dapat didatangi pada malam hari.',
        'Coklit Hari Ketiga',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a hope that names the end as a fact, beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-03',
        'Ketua KPU Kabupaten Probolinggo berharap warga yang belum didata segera melapor sebelum masa coklit berakhir pada 14 Maret 2028. Laporan dapat disampaikan ke PPS atau nomor layanan. Petugas akan datang paling lama dua hari kemudian.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'D: what a watchdog counted up to the eve',
    posts: [
      on(
        '2028-02-25',
        'Bawaslu mencatat 1.205 pemilih tidak memenuhi syarat selama coklit 12 s.d. 24 Februari 2028.',
      ),
    ],
  },
  {
    name: "D: a watchdog's report on some days",
    posts: [
      on(
        '2028-02-25',
        'Hasil pengawasan coklit periode 12-24 Februari 2028 disampaikan Bawaslu dalam konferensi pers.',
      ),
    ],
  },
  {
    name: "D: a watchdog's report beside the announcement",
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-25',
        'Hasil pengawasan coklit periode 12-24 Februari 2028 disampaikan Bawaslu dalam konferensi pers.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'D: what a watchdog counted, beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-25',
        'Bawaslu mencatat 1.205 pemilih tidak memenuhi syarat selama coklit 12 s.d. 24 Februari 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
];
