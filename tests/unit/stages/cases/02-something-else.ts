import { ANNOUNCED_28, on, P18, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 2: what is said of something else, or of a part. */
export const SOMETHING_ELSE: PeriodCase[] = [
  {
    name: 'the example of the rule, a part',
    posts: [ANNOUNCED_28, on('2028-02-21', 'Coklit di lapas berlangsung 20-22 Februari 2028.')],
    periods: [P28],
  },
  {
    name: 'the example of the rule',
    posts: [on('2024-07-26', 'Hasil proses coklit diplenokan 1-3 Agustus 2024 di desa.')],
  },
  {
    name: 'BIMTEK',
    posts: [on('2024-06-20', 'Bimtek Pantarlih digelar 20 hingga 22 Juni 2024 menjelang coklit.')],
  },
  {
    name: 'BIMTEK on Coklit',
    posts: [on('2024-06-20', 'Bimbingan teknis tata cara coklit bagi PPS dilaksanakan 19 s/d 21 Juni 2024.')],
  },
  {
    name: 'BIMTEK of those who will do Coklit',
    posts: [on('2024-06-20', 'Bimtek bagi Pantarlih yang akan melaksanakan coklit digelar 20-22 Juni 2024.')],
  },
  {
    name: 'the event goes on as "acara ini"',
    posts: [on('2024-06-20', 'KPU menggelar bimtek coklit. Kegiatan ini berlangsung pada 20-22 Juni 2024.')],
  },
  {
    name: 'pelantikan',
    posts: [
      on('2024-06-20', 'Pelantikan Pantarlih yang bertugas coklit dijadwalkan 23 hingga 24 Juni 2024.'),
    ],
  },
  {
    name: 'recruitment',
    posts: [on('2024-06-10', 'Rekrutmen petugas coklit dibuka 13 sampai 19 Juni 2024.')],
  },
  {
    name: 'recruitment, written as pendaftaran',
    posts: [
      on('2024-06-10', 'Pendaftaran Pantarlih untuk coklit dibuka mulai 13 Juni dan ditutup 19 Juni 2024.'),
    ],
  },
  {
    name: 'Pantarlih service',
    posts: [
      on(
        '2024-06-20',
        'Masa kerja Pantarlih yang bertugas melakukan coklit adalah 24 Juni hingga 25 Juli 2024.',
      ),
    ],
  },
  {
    name: 'Pantarlih service beside Coklit',
    posts: [
      on(
        '2024-06-20',
        'Masa kerja Pantarlih 24 Juni–25 Juli 2024, sedangkan coklit berlangsung 24 Juni–24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'Pantarlih service of two months',
    posts: [
      on(
        '2023-02-10',
        'Coklit segera dimulai. Pantarlih bekerja selama dua bulan, 12 Februari hingga 11 April 2023.',
      ),
    ],
  },
  { name: 'DPS', posts: [on('2024-06-20', 'Setelah coklit, DPS diumumkan 18 hingga 27 Agustus 2024.')] },
  {
    name: 'DPHP',
    posts: [on('2024-06-20', 'Hasil coklit menjadi bahan DPHP yang disusun 25 Juli sampai 31 Juli 2024.')],
  },
  {
    name: 'rekapitulasi',
    posts: [on('2024-06-20', 'Rekapitulasi hasil coklit tingkat desa dilaksanakan 1–3 Agustus 2024.')],
  },
  {
    name: 'the whole penyusunan daftar pemilih',
    posts: [
      on(
        '2024-06-20',
        'Coklit adalah bagian dari penyusunan daftar pemilih yang berlangsung 31 Mei hingga 23 September 2024.',
      ),
    ],
  },
  {
    name: 'Coktas',
    posts: [on('2025-09-15', 'Coktas dilaksanakan 17 s.d. 26 September 2025 di lima kecamatan.')],
  },
  {
    name: 'Coktas written as Coklit Terbatas',
    posts: [on('2025-09-15', 'Coklit Terbatas digelar mulai 17 September hingga 26 September 2025.')],
  },
  {
    name: 'Coktas written out in full',
    posts: [
      on(
        '2025-09-15',
        'Pencocokan dan Penelitian (Coklit) data pemilih secara terbatas dilakukan 17–26 September 2025.',
      ),
    ],
  },
  {
    name: 'Coktas under the short name Coklit',
    posts: [
      on(
        '2025-09-15',
        'Kegiatan coklit berlangsung 17 hingga 26 September 2025.',
        'KPU Laksanakan Coktas Triwulan III',
      ),
    ],
  },
  {
    name: 'Coklit within PDPB',
    posts: [on('2025-09-15', 'Dalam rangka PDPB, coklit dilakukan 17–26 September 2025.')],
  },
  {
    name: 'a Coklit of an election in a post that opens with Coktas',
    posts: [
      on(
        '2028-01-10',
        'Coktas triwulan lalu sudah rampung. Coklit Pemilu 2029 akan digelar 1 Februari hingga 1 Maret 2028.',
      ),
    ],
    periods: ['2028-02-01/2028-03-01'],
  },
  {
    name: 'a list of stages',
    posts: [
      on(
        '2018-01-10',
        'Tahapan panjang menanti, mulai dari Coklit 20 Januari 2018, kampanye, hingga pemungutan suara 27 Juni 2018.',
      ),
    ],
  },
  {
    name: 'the day of a visit',
    posts: [
      on(
        '2024-06-30',
        'Kunjungan coklit ke rumah bupati berlangsung Selasa, 25 Juni 2024 hingga Rabu, 26 Juni 2024.',
      ),
    ],
  },
  { name: 'an apel', posts: [on('2024-06-20', 'Apel kesiapan coklit dilaksanakan 23 hingga 24 Juni 2024.')] },
  {
    name: 'days of monitoring',
    posts: [on('2024-07-01', 'Monitoring coklit dilakukan pada 1-3 Juli 2024 di tiga kecamatan.')],
  },
  {
    name: 'Gerakan Coklit Serentak',
    posts: [on('2024-06-20', 'Gerakan Coklit Serentak digelar satu hari, 24 Juni 2024.')],
  },
  {
    name: 'matching of something else than voters',
    posts: [
      on(
        '2024-06-20',
        'Panitia melakukan pencocokan dan penelitian berkas dukungan pada 1 Juni hingga 10 Juni 2024 di kantor KPU.',
      ),
    ],
  },
  {
    name: 'a range that nothing ties to Coklit',
    posts: [on('2024-06-20', 'Coklit segera dimulai. Pasar murah dibuka 1-5 Juli 2024 di alun-alun.')],
  },
  {
    name: 'a post without Coklit',
    posts: [on('2024-06-20', 'Pendaftaran PPS dibuka 24 Juni hingga 24 Juli 2024.')],
  },
  {
    name: 'days of Coklit in a prison',
    posts: [
      on(
        '2024-06-18',
        'Coklit khusus lapas dilaksanakan dalam kurun waktu 3 hari terhitung tanggal 19 s/d 21 Juni 2024.',
      ),
    ],
  },
  {
    name: 'Pantarlih service with Coklit as its purpose',
    posts: [
      on(
        '2024-06-20',
        'Masa tugas Pantarlih untuk melakukan coklit selama satu bulan, terhitung 24 Juni 2024 hingga 25 Juli 2024.',
      ),
    ],
  },
  {
    name: 'service told without Coklit',
    posts: [on('2024-06-24', 'Usai dilantik, Pantarlih mulai bertugas 24 Juni sampai 25 Juli 2024.')],
  },
  {
    name: 'after Coklit another stage has its days',
    posts: [
      on('2024-06-20', 'Setelah coklit selesai, 25 Juli hingga 31 Juli 2024 PPS menyusun daftar pemilih.'),
    ],
  },
  {
    name: 'a meeting on Coklit',
    posts: [on('2024-06-20', 'Rapat koordinasi coklit digelar selama dua hari, 22-23 Juni 2024.')],
  },
  {
    name: 'an apel together with the Gerakan',
    posts: [
      on(
        '2024-06-25',
        'KPU melaksanakan Apel Siaga Coklit sekaligus Gerakan Coklit Serentak pada 24 hingga 25 Juni 2024.',
      ),
    ],
  },
  {
    name: 'the Gerakan beside the period itself',
    posts: [
      on(
        '2018-01-15',
        'Coklit akan dilaksanakan serentak 20 Januari - 18 Februari 2018 oleh PPDP, diawali Gerakan Coklit Serentak pada 20 Januari 2018.',
      ),
    ],
    periods: [P18],
  },
  {
    name: 'Coktas, the word far from its noun',
    posts: [
      on('2025-09-15', 'KPU melaksanakan coklit terhadap pemilih secara terbatas pada 17-26 September 2025.'),
    ],
  },
  {
    name: 'Coktas, dated in the next sentence',
    posts: [
      on(
        '2025-09-15',
        'KPU menggelar coklit terbatas. Kegiatan tersebut berlangsung sejak 17 hingga 26 September 2025.',
      ),
    ],
  },
  {
    name: 'stages named together with one range',
    posts: [
      on('2024-06-10', 'Tahapan coklit, DPHP, DPS hingga DPT berlangsung 24 Juni hingga 21 September 2024.'),
    ],
  },
  {
    name: 'a list of stages whose end is another stage',
    posts: [
      on('2024-06-10', 'Tahapan dimulai dari coklit 24 Juni 2024 hingga penetapan DPT 21 September 2024.'),
    ],
  },
  {
    name: 'a pelantikan in a label of its own',
    posts: [
      on(
        '2024-06-20',
        'Jadwal Coklit: 24 Juni 2024 – 24 Juli 2024. Jadwal pelantikan Pantarlih: 24 Juni 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'service first, then "adapun coklit"',
    posts: [
      on(
        '2024-06-18',
        'Masa kerja pantarlih 24 Juni hingga 25 Juli 2024. Adapun coklit dilaksanakan 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'each stage of a list with its own range',
    posts: [
      on(
        '2018-01-10',
        'Tahapan yang akan dilaksanakan: coklit 20 Januari - 18 Februari 2018, kampanye 15 Februari - 23 Juni 2018, pemungutan suara 27 Juni 2018.',
      ),
    ],
    periods: [P18],
  },
  {
    name: "the Gerakan's day, then Coklit's own length and edges",
    posts: [
      on(
        '2024-06-23',
        'Gerakan Coklit Serentak digelar pada 24 Juni 2024. Coklit sendiri berlangsung selama sebulan hingga 24 Juli 2024, dimulai 24 Juni 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a bimtek "menjelang" Coklit',
    posts: [
      on(
        '2024-06-23',
        'Menjelang coklit 24 Juni hingga 24 Juli 2024, KPU menggelar bimtek pada 21-22 Juni 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'service, "sedangkan" Coklit',
    posts: [
      on(
        '2023-02-12',
        'Masa tugas Pantarlih sejak 12 Februari hingga 11 April 2023, sedangkan coklit 12 Februari sampai 14 Maret 2023.',
      ),
    ],
    periods: [P23],
  },
  {
    name: 'Coklit, "lalu" rekapitulasi',
    posts: [
      on('2024-06-23', 'Coklit dijadwalkan 24 Juni-24 Juli 2024, lalu rekapitulasi 25 Juli-11 Agustus 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'Coktas, "berbeda dengan" an election\'s Coklit',
    posts: [
      on(
        '2025-07-10',
        'Coktas berlangsung 10-20 Juli 2025. Berbeda dengan coklit Pilkada yang telah dilaksanakan 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'in one kecamatan of the regency',
    posts: [
      on(
        '2024-06-20',
        'Coklit di Kecamatan Kraksaan, Kabupaten Probolinggo, berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
  },
  {
    name: 'Coklit first, then the end of the service',
    posts: [
      on(
        '2024-06-24',
        'Pantarlih melaksanakan coklit 24 Juni sampai 24 Juli 2024 dan masa kerjanya berakhir 25 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'two months of service, Coklit until an earlier day',
    posts: [
      on(
        '2023-02-15',
        'Pantarlih mulai bekerja 12 Februari 2023. Dalam dua bulan ke depan mereka akan mencoklit pemilih hingga 14 Maret 2023.',
      ),
    ],
    unconfirmed: ['2023-02-15/2023-03-14 start-inferred'],
  },
  {
    name: 'the service ends a day later',
    posts: [
      on(
        '2024-06-22',
        'Coklit akan berlangsung 24 Juni s/d 24 Juli 2024 dan Pantarlih bekerja s/d 25 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "the officers' agenda with Coklit's own range",
    posts: [on('2024-06-22', 'Jadwal kerja Pantarlih: coklit 24 Juni-24 Juli 2024; pelaporan 25 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a "gerakan" through the whole period',
    posts: [on('2024-06-24', 'Gerakan coklit serentak, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"di dalamnya coklit" with its own range',
    posts: [
      on(
        '2024-06-21',
        'Tahapan Pemutakhiran: Penyusunan daftar pemilih 31 Mei-23 September 2024; di dalamnya coklit 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'in one kecamatan',
    posts: [on('2024-06-20', 'Coklit di Kecamatan Banyuanyar berlangsung 24 Juni hingga 24 Juli 2024.')],
  },
  {
    name: '"bekerja" with Coklit as the main duty',
    posts: [
      on('2024-06-24', 'Mereka akan bekerja mulai 24 Juni sampai 25 Juli 2024, dengan tugas utama coklit.'),
    ],
  },
  {
    name: 'duties within the service',
    posts: [
      on(
        '2024-06-24',
        'Tugas Pantarlih selama masa kerja 24 Juni-25 Juli 2024 antara lain melaksanakan coklit dan menempel stiker.',
      ),
    ],
  },
  {
    name: "a helpdesk's days",
    posts: [on('2024-06-23', 'Coklit: 24 Juni-24 Juli 2024. Pelayanan helpdesk: 1-5 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a posko of the voters',
    posts: [on('2024-06-23', 'Posko kawal hak pilih dibuka 26 Juni hingga 25 Juli 2024 selama coklit.')],
  },
  {
    name: 'a posko of the watchdog',
    posts: [on('2024-06-23', 'Bawaslu membuka posko aduan coklit pada 26 Juni hingga 27 November 2024.')],
  },
  {
    name: 'a patrol at the same time',
    posts: [
      on('2024-06-23', 'Patroli kawal hak pilih berlangsung 24 Juni-24 Juli 2024 bersamaan dengan coklit.'),
    ],
  },
  {
    name: 'KTP recording at the same time',
    posts: [on('2024-06-23', 'Perekaman KTP-el dibuka 24 Juni hingga 24 Juli 2024 untuk mendukung coklit.')],
  },
  {
    name: 'a photo contest',
    posts: [on('2024-06-23', 'Lomba foto coklit berlangsung 24 Juni hingga 10 Juli 2024.')],
  },
  {
    name: "a shop's offer",
    posts: [
      on('2024-06-23', 'Promo sembako 24 Juni hingga 24 Juli 2024 di toko dekat KPU. Coklit masih berjalan.'),
    ],
  },
  {
    name: 'PPS service',
    posts: [on('2024-06-23', 'PPS bertugas 26 Mei 2024 hingga 27 Januari 2025 dan turut mengawal coklit.')],
  },
  {
    name: 'training before, "coklit sendiri" after',
    posts: [
      on(
        '2024-06-23',
        'Pelatihan Pantarlih untuk coklit 10-20 Juni 2024 selesai; coklit sendiri mulai 24 Juni sampai 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'Coklit and Pantarlih, each with its days in brackets',
    posts: [
      on(
        '2024-06-20',
        'Coklit Pilkada 2024 (24 Juni s/d 24 Juli 2024) menyasar 900 ribu pemilih, Pantarlih (24 Juni s/d 25 Juli 2024) berjumlah 3 ribu.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'two phases',
    posts: [on('2024-06-20', 'Tahap I coklit 24 Juni-8 Juli 2024, tahap II coklit 9 Juli-24 Juli 2024.')],
  },
  {
    name: 'weeks of the work',
    posts: [
      on(
        '2024-06-20',
        'Minggu I (24-30 Juni 2024) coklit tokoh masyarakat; Minggu II (1-7 Juli 2024) coklit warga umum.',
      ),
    ],
  },
  {
    name: 'complaints on Coklit',
    posts: [on('2024-06-22', 'Bawaslu membuka pengaduan hingga 24 Juli 2024 terkait coklit.')],
  },
  {
    name: 'a recap of the service',
    posts: [
      on(
        '2023-04-12',
        'Pantarlih resmi mengakhiri tugas setelah bekerja sejak 12 Februari hingga 11 April 2023, termasuk melakukan coklit hingga 14 Maret 2023.',
      ),
    ],
  },
  {
    name: 'recruitment of those who will do Coklit',
    posts: [
      on(
        '2024-06-12',
        'KPU membuka pendaftaran Pantarlih pada 13 Juni hingga 19 Juni 2024. Pantarlih nantinya bertugas melakukan coklit dari rumah ke rumah.',
      ),
    ],
  },
  {
    name: 'state property',
    posts: [
      on(
        '2024-06-12',
        'Pencocokan dan penelitian data barang milik negara berlangsung 1 Juni hingga 30 Juni 2024 di kantor KPU.',
      ),
    ],
  },
  {
    name: 'candidates',
    posts: [on('2024-06-25', 'Pendaftaran calon berlangsung 24 Juni hingga 24 Juli 2024.')],
  },
  {
    name: 'a bimtek for the officers',
    posts: [on('2024-06-18', 'Bimtek coklit bagi Pantarlih digelar 19 s/d 21 Juni 2024 di hotel.')],
  },
  {
    name: 'service "untuk melaksanakan coklit"',
    posts: [on('2024-06-18', 'Masa kerja Pantarlih 24 Juni hingga 25 Juli 2024 untuk melaksanakan coklit.')],
  },
  {
    name: 'DPS after Coklit',
    posts: [
      on('2024-07-18', 'Setelah coklit selesai, penyusunan DPS dilaksanakan 25 Juli hingga 11 Agustus 2024.'),
    ],
  },
  {
    name: 'rekapitulasi of the results',
    posts: [
      on('2024-07-28', 'Rekapitulasi DPHP hasil coklit di tingkat PPS berlangsung 1 hingga 3 Agustus 2024.'),
    ],
  },
  {
    name: 'the whole update, Coklit within it',
    posts: [
      on(
        '2024-06-18',
        'Tahapan pemutakhiran dan penyusunan daftar pemilih, termasuk di dalamnya coklit, berlangsung 31 Mei hingga 23 September 2024.',
      ),
    ],
  },
  {
    name: 'Coktas with both names',
    posts: [on('2025-06-28', 'Coklit Terbatas (Coktas) dilaksanakan 1 hingga 15 Juli 2025 di 24 kecamatan.')],
  },
  {
    name: 'Coktas without its name',
    posts: [
      on(
        '2025-09-08',
        'Kegiatan pencocokan dan penelitian data pemilih secara terbatas berlangsung 10-24 September 2025.',
      ),
    ],
  },
  {
    name: 'PDPB of a quarter',
    posts: [
      on(
        '2025-09-04',
        'Dalam rangka PDPB Triwulan III, KPU melaksanakan coklit pada 5 s/d 20 September 2025.',
      ),
    ],
  },
  {
    name: 'a list of stages with two days',
    posts: [
      on(
        '2018-01-10',
        'Tahapan Pilkada mulai dari Coklit 20 Januari 2018, pencalonan, kampanye hingga pemungutan suara 27 Juni 2018.',
      ),
    ],
  },
  {
    name: 'a monitoring in one kecamatan',
    posts: [
      on('2024-07-03', 'Ketua KPU memonitor pelaksanaan coklit di Kecamatan Kraksaan pada 1-3 Juli 2024.'),
    ],
  },
  {
    name: "an apel's day",
    posts: [on('2024-06-23', 'Apel kesiapan coklit digelar 23 Juni 2024 di alun-alun.')],
  },
  {
    name: "the Gerakan's day",
    posts: [on('2024-06-23', 'Gerakan Coklit Serentak digelar pada 24 Juni 2024 di seluruh desa.')],
  },
  {
    name: 'service of a month',
    posts: [
      on(
        '2024-06-23',
        'Pantarlih akan bertugas selama satu bulan, 24 Juni hingga 25 Juli 2024, mendatangi warga.',
      ),
    ],
  },
  {
    name: 'each step of a recruitment',
    posts: [
      on(
        '2024-06-13',
        'Pendaftaran calon Pantarlih untuk coklit dibuka tanggal 13-19 Juni 2024, pengumuman hasil 21-23 Juni 2024, pelantikan 24 Juni 2024.',
      ),
    ],
  },
  {
    name: "at the Bupati's house",
    posts: [on('2024-07-03', 'Pantarlih melakukan coklit di rumah Bupati, Senin (24/6/2024) hingga siang.')],
  },
  {
    name: 'service, Coklit in the next sentence',
    posts: [
      on(
        '2024-06-24',
        'Pantarlih yang dilantik memiliki masa tugas 24 Juni - 25 Juli 2024. Mereka akan melakukan coklit.',
      ),
    ],
  },
  {
    name: 'a meeting before it',
    posts: [on('2024-06-15', 'Rapat koordinasi persiapan coklit berlangsung 14 hingga 15 Juni 2024.')],
  },
  {
    name: 'two months of work, Coklit one of the duties',
    posts: [
      on(
        '2023-02-12',
        'Kab-probolinggo.kpu.go.id, Pantarlih akan bekerja selama dua bulan, yakni 12 Februari hingga 11 April 2023. Salah satu tugasnya melakukan coklit.',
      ),
    ],
  },
  {
    name: 'officers who serve and will do Coklit',
    posts: [
      on(
        '2024-06-24',
        'Kab-probolinggo.kpu.go.id, Pantarlih yang bertugas mulai 24 Juni hingga 25 Juli 2024 ini akan melaksanakan coklit data pemilih.',
      ),
    ],
  },
  {
    name: "from Coklit's first day to the DPT",
    posts: [
      on(
        '2018-01-05',
        'Tahapan dimulai dari coklit pada 20 Januari 2018 hingga penetapan DPT 21 April 2018.',
      ),
    ],
  },
  {
    name: 'until the voting day',
    posts: [on('2024-06-26', 'Coklit dimulai 24 Juni 2024 hingga pemungutan suara 27 November 2024.')],
  },
  {
    name: "the first week's days",
    posts: [
      on(
        '2024-07-01',
        'Pada minggu pertama coklit, 24-30 Juni 2024, Pantarlih telah mendata 200 ribu pemilih.',
      ),
    ],
  },
  {
    name: "a daily recap's days",
    posts: [on('2024-07-10', 'Rekap harian coklit periode 24 Juni - 9 Juli 2024 mencapai 70 persen.')],
  },
  {
    name: 'service in a quotation between sentences on Coklit',
    posts: [
      on(
        '2024-06-24',
        'Kab-probolinggo.kpu.go.id, Senin, 24-6-2024, Sebanyak 3.413 petugas pemutakhiran data pemilih (Pantarlih) resmi dilantik. Pelantikan digelar serentak di 24 kecamatan. Setelah dilantik, para petugas langsung melakukan coklit. "Pantarlih bertugas selama satu bulan, sejak 24 Juni hingga 25 Juli 2024," kata komisioner. Ia menambahkan, coklit dilakukan dari rumah ke rumah.',
      ),
    ],
  },
  {
    name: 'sosialisasi of two days',
    posts: [on('2024-06-22', 'Sosialisasi coklit berlangsung 22 hingga 23 Juni 2024 di aula.')],
  },
  {
    name: 'service of "petugas coklit"',
    posts: [on('2024-06-22', 'Pantarlih (petugas coklit) bertugas 24 Juni - 25 Juli 2024.')],
  },
  {
    name: 'Coktas named in the title and the text',
    posts: [on('2025-08-01', 'Coktas dilaksanakan 4 sampai 15 Agustus 2025.', 'Coklit Terbatas PDPB')],
  },
  {
    name: 'secara terbatas',
    posts: [on('2025-08-01', 'Coklit secara terbatas dilaksanakan 4 sampai 15 Agustus 2025.')],
  },
  {
    name: 'PDPB, Coklit in the next sentence',
    posts: [
      on(
        '2025-08-01',
        'Kegiatan PDPB triwulan III terus berjalan. Coklit dilaksanakan 4 sampai 15 Agustus 2025 di 10 kecamatan.',
      ),
    ],
  },
  {
    name: "an apel's hours",
    posts: [on('2024-06-24', 'Apel coklit dimulai Senin (24/6/2024) pukul 08.00 hingga 10.00 WIB.')],
  },
  {
    name: 'reports of the results',
    posts: [on('2024-07-26', 'Laporan hasil coklit dikumpulkan 25 hingga 26 Juli 2024.')],
  },
  {
    name: 'DP4 as its material',
    posts: [on('2024-06-10', 'Penyerahan DP4 sebagai bahan coklit 24 April hingga 31 Mei 2024.')],
  },
  {
    name: 'the whole update, "salah satunya" Coklit',
    posts: [
      on(
        '2024-06-21',
        'Pemutakhiran data pemilih berlangsung 31 Mei hingga 23 September 2024. Salah satunya melalui coklit.',
      ),
    ],
  },
  {
    name: 'from DP4 to DPT',
    posts: [
      on(
        '2024-06-21',
        'Proses pemutakhiran dimulai dari penyerahan DP4 24 April 2024, coklit, hingga penetapan DPT 23 September 2024.',
      ),
    ],
  },
  {
    name: "a village that has another regency's name",
    posts: [on('2024-06-20', 'Coklit di Desa Jember Kidul, Kabupaten Probolinggo, 24 Juni-24 Juli 2024.')],
  },
  {
    name: 'B: the results are put to a pleno in the villages',
    posts: [
      on(
        '2024-07-26',
        'Kab-probolinggo.kpu.go.id, Jumat, 26-7-2024, Pantarlih telah menyerahkan seluruh berkas kepada PPS. Hasil proses coklit diplenokan 1-3 Agustus 2024 di desa masing-masing. Rekapitulasi tingkat kecamatan menyusul 5 sampai 7 Agustus 2024. Masyarakat dapat mencermati pengumuman DPS pada 18 hingga 27 Agustus 2024.',
      ),
    ],
    unclear: [],
  },
  {
    name: 'B: the results are put together beside an announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-10',
        'Menjelang berakhirnya tahapan, KPU Kabupaten Probolinggo menggelar rapat koordinasi bersama PPK. Hasil kegiatan coklit akan disusun pada 15 Maret sampai 21 Maret 2028 oleh PPS. Selanjutnya rekapitulasi DPHP tingkat desa dijadwalkan 22-24 Maret 2028. Petugas diminta memeriksa kembali stiker di setiap rumah.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'B: "hasil pelaksanaan coklit" is uploaded day by day',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-02',
        'Operator Sidalih di tingkat kecamatan diminta bergerak cepat. Hasil pelaksanaan coklit diunggah mulai 1 hingga 20 Maret 2028 melalui aplikasi Sidalih. Setiap berkas diperiksa dua kali. Bila ada kesalahan, PPK berkoordinasi dengan PPS.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'B: data that Coklit brought forth are recapitulated',
    posts: [
      on(
        '2023-03-16',
        'Setelah sebulan bekerja, Pantarlih menuntaskan tugasnya. Data yang dihasilkan dari coklit direkapitulasi secara berjenjang pada 30 Maret hingga 5 April 2023. Bawaslu diundang hadir dalam setiap pleno. Daftar Pemilih Sementara ditetapkan sesudahnya.',
      ),
    ],
  },
  {
    name: 'B: the answers to the results of Coklit',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Tanggapan masyarakat atas hasil coklit diterima PPS pada 10-20 April 2028, setelah DPS diumumkan di papan desa. Warga yang namanya belum tercantum dapat membawa KTP-el. Posko layanan buka pada jam kerja.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'C: service after a comma, until weeks after Coklit',
    posts: [
      on(
        '2028-02-11',
        'Sebanyak 1.812 Pantarlih dilantik serentak, Jumat (11/2/2028). Pantarlih dengan masa kerja dua bulan, dimulai 12 Februari hingga 11 April 2028, akan mendatangi rumah warga untuk melakukan coklit. Pelantikan dipimpin Ketua PPS masing-masing desa. Setelah dilantik, petugas mengikuti bimtek.',
      ),
    ],
  },
  {
    name: 'C: service in one clause, Coklit named again in the next',
    posts: [
      on(
        '2028-02-11',
        'Pantarlih memiliki masa tugas dua bulan, dari 12 Februari sampai 11 April 2028, sedangkan coklit berlangsung 12 Februari hingga 14 Maret 2028. Sisa waktu dipakai untuk membantu PPS menyusun daftar pemilih. Honor dibayarkan dua kali.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'C: the decree on the officers with its first and last day',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-12',
        'Keputusan pengangkatan Pantarlih berlaku sejak tanggal ditetapkan. Pantarlih bertugas terhitung mulai tanggal 12 Februari 2028 dan berakhir pada tanggal 11 April 2028. Dalam menjalankan tugas coklit, petugas berpedoman pada PKPU Nomor 7 Tahun 2027. Surat tugas wajib dibawa setiap hari.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'C: a day more than Coklit, told by an office',
    posts: [
      on(
        '2024-06-24',
        'KPU Kabupaten Probolinggo melantik 3.413 petugas, Senin (24/6/2024). Masa kerja Pantarlih satu bulan, dimulai hari ini, 24 Juni, hingga 25 Juli 2024. "Selamat bertugas melaksanakan coklit," pesan Ketua KPU. Warga diminta menerima petugas dengan ramah.',
      ),
    ],
  },
  {
    name: 'C: the honorarium for the months of service',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        'Honorarium petugas coklit dibayarkan untuk masa kerja 12 Februari sampai dengan 11 April 2028. Pembayaran dilakukan dua tahap melalui rekening PPS. Sekretaris KPU Kabupaten Probolinggo menegaskan tidak ada potongan. Petugas diminta melengkapi laporan.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'F: a prison within the running Coklit',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-21',
        'KPU Kabupaten Probolinggo memastikan hak pilih warga binaan terlindungi. Coklit di lapas berlangsung 20-22 Februari 2028 dengan pengamanan petugas. Sebanyak 412 warga binaan didata. Mereka yang belum memiliki KTP-el direkam oleh Dispendukcapil.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'F: a prison alone, longer than two weeks',
    posts: [
      on(
        '2028-02-15',
        'Kerja sama dengan Rutan Kelas IIB berlanjut. Coklit di rutan dilaksanakan 16 Februari sampai 3 Maret 2028 secara bertahap per blok. Data warga binaan dicocokkan dengan DP4. Petugas dibekali surat tugas khusus.',
      ),
    ],
  },
  {
    name: 'F: an Islamic boarding school with its own days',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-24',
        'Santri yang berusia 17 tahun ke atas ikut didata. Pantarlih melakukan coklit di pondok pesantren pada 25 sampai 27 Februari 2028. Pengurus pondok menyiapkan daftar santri beserta fotokopi KK. Kegiatan didampingi PPS dan Pengawas Kelurahan/Desa.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'F: a kecamatan with a range of its own',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-14',
        'PPK Sukapura menetapkan pembagian wilayah kerja. Coklit di Kecamatan Sukapura dilaksanakan 14 Februari hingga 1 Maret 2028 karena jumlah pemilihnya lebih sedikit. Petugas naik ke dusun-dusun di lereng dengan sepeda motor. Cuaca menjadi tantangan utama.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'F: susulan after the end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-16',
        'Masih ada 37 rumah yang kosong saat didatangi petugas. Coklit susulan dilakukan 17-19 Maret 2028 bagi warga yang baru kembali dari luar kota. Warga cukup menghubungi PPS. Selebihnya data sudah lengkap.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: "F: ulang on the watchdog's advice",
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-06',
        'Menindaklanjuti saran perbaikan Bawaslu, coklit ulang di TPS 3 dan TPS 4 Desa Sidodadi dilaksanakan 7 sampai 9 Maret 2028. Sebelumnya ditemukan stiker yang ditempel tanpa wawancara. Petugas yang bersangkutan sudah diberi teguran. Ketua KPU meminta kejadian serupa tidak terulang.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'F: serentak on the first days',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-11',
        'Coklit serentak digelar 12-14 Februari 2028 dengan mendatangi rumah tokoh masyarakat, tokoh agama, dan kepala desa. Kegiatan ini menjadi penanda dimulainya pemutakhiran data pemilih. Media diundang meliput. Sesudahnya petugas berkeliling ke seluruh warga.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'F: patients of a hospital and residents of a home',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        'Pendataan menyasar tempat-tempat khusus. Coklit di RSUD dan panti jompo berlangsung mulai Kamis (2/3/2028) hingga Sabtu (4/3/2028). Petugas memakai masker. Keluarga pasien diminta menyiapkan KK.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: "F: the office's own regency named after a village's days",
    posts: [
      on(
        '2028-02-20',
        'PPS Desa Banjarsari, Kecamatan Sumberasih, Kabupaten Probolinggo, bergerak cepat. Coklit di Desa Banjarsari berlangsung 12 hingga 26 Februari 2028. Sebanyak 2.145 pemilih didata oleh tujuh petugas.',
      ),
    ],
  },
  {
    name: 'Coktas written out in full, with a quarter',
    posts: [
      on(
        '2027-09-10',
        'Dalam rangka Pemutakhiran Data Pemilih Berkelanjutan (PDPB) Triwulan III Tahun 2027, KPU Kabupaten Probolinggo melaksanakan Pencocokan dan Penelitian Terbatas. Kegiatan berlangsung 13 September s.d. 1 Oktober 2027 di sepuluh kecamatan. Sasarannya pemilih berusia di atas 100 tahun dan data ganda. Hasilnya diplenokan akhir September 2027.',
      ),
    ],
  },
  {
    name: 'a whole list of stages in one sentence',
    posts: [
      on(
        '2027-12-20',
        'KPU RI meluncurkan tahapan Pemilu 2029. Rangkaian panjang dimulai dari coklit 12 Februari 2028, penetapan DPT, pendaftaran calon, kampanye, hingga pemungutan suara 14 Februari 2029. Seluruh jajaran diminta siap. Anggaran masih dibahas.',
      ),
    ],
  },
  {
    name: 'a bimtek, an apel and a monitoring, each with its days',
    posts: [
      on(
        '2028-02-02',
        'Agenda padat menanti jajaran KPU. Bimtek coklit bagi PPS dilaksanakan 4 sampai 6 Februari 2028 di tiga lokasi. Apel kesiapan coklit digelar 11 Februari 2028. Monitoring coklit oleh KPU Provinsi dijadwalkan 20-24 Februari 2028. Seluruh peserta diminta membawa laptop.',
      ),
    ],
  },
  {
    name: 'four stages in one sentence, each with its range',
    posts: [
      on(
        '2028-02-09',
        'Adapun jadwal lengkapnya yakni pembentukan Pantarlih 17 Januari-10 Februari 2028, coklit 12 Februari-14 Maret 2028, penyusunan DPHP 15-21 Maret 2028, dan pengumuman DPS 6-15 April 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'two halves of Coklit',
    posts: [
      on(
        '2028-02-09',
        'Pelaksanaan coklit dibagi dua: tahap pertama 12-26 Februari 2028 dan tahap kedua 27 Februari-14 Maret 2028.',
      ),
    ],
  },
  {
    name: "a month's agenda with a start alone",
    posts: [
      on(
        '2028-02-09',
        'Jadwal kegiatan KPU bulan Februari: 3 Februari bimtek PPK, 11 Februari pelantikan Pantarlih, 12 Februari mulai coklit.',
      ),
    ],
  },
  {
    name: 'the days of a monitoring in three kecamatan',
    posts: [
      on(
        '2028-02-20',
        'Ketua KPU melakukan monitoring coklit di Kecamatan Tongas, Sumberasih, dan Wonomerto pada 20 hingga 22 Februari 2028.',
      ),
    ],
  },
  {
    name: 'F: voters with a disability, at a school',
    posts: [
      on(
        '2028-02-20',
        'Coklit bagi pemilih disabilitas digelar khusus pada 21 s.d. 25 Februari 2028 di SLB.',
      ),
    ],
  },
  {
    name: 'F: a kecamatan that wants to be done earlier',
    posts: [
      on(
        '2028-02-20',
        'Petugas di Kecamatan Sukapura menargetkan coklit tuntas lebih awal, yakni 12 Februari sampai 1 Maret 2028.',
      ),
    ],
  },
  {
    name: 'B: objections to the results',
    posts: [on('2028-03-16', 'Masa sanggah hasil coklit dibuka 16-20 Maret 2028.')],
  },
  {
    name: 'B: what the PPS do "pascacoklit"',
    posts: [
      on(
        '2028-03-16',
        'Pascacoklit, PPS menyusun daftar pemilih selama tujuh hari, 15 hingga 21 Maret 2028.',
      ),
    ],
  },
  {
    name: 'C: "masa bakti", Coklit after a semicolon',
    posts: [
      on(
        '2028-02-01',
        'Masa bakti petugas pemutakhiran data pemilih ditetapkan 12 Februari s.d. 11 April 2028; dalam masa itu mereka melakukan coklit.',
      ),
    ],
  },
  {
    name: 'C: "aktif bekerja", Coklit as one of the duties',
    posts: [
      on(
        '2028-02-01',
        'Pantarlih mulai aktif bekerja 12 Februari dan berakhir 11 April 2028. Tugasnya antara lain melakukan coklit dan membuat laporan.',
      ),
    ],
  },
  {
    name: 'B: "pascacoklit" beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-16',
        'Pascacoklit, PPS menyusun daftar pemilih selama tujuh hari, 15 hingga 21 Maret 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a start, and a clause on reports until a later day',
    posts: [
      on('2028-02-05', 'Coklit dimulai 12 Februari 2028 dan laporan harian dikirim hingga 20 Maret 2028.'),
    ],
  },
  {
    name: 'a start, and the voting day in the next sentence',
    posts: [on('2028-02-05', 'Coklit dimulai 12 Februari 2028. Pemungutan suara 14 Februari 2029.')],
  },
  {
    name: 'a start, and the hours of the day',
    posts: [on('2028-02-05', 'Coklit dimulai 12 Februari 2028 pukul 08.00 hingga 16.00 WIB.')],
  },
  {
    name: 'the mapping of polling stations for it',
    posts: [on('2028-02-05', 'Pemetaan TPS untuk coklit dilakukan 10 Januari hingga 5 Februari 2028.')],
  },
  {
    name: 'officers in reserve',
    posts: [
      on(
        '2028-02-05',
        'Pantarlih cadangan disiapkan untuk coklit pada 1 Maret sampai 14 Maret 2028 bila ada yang mundur.',
      ),
    ],
  },
  {
    name: 'Coklit and the rekapitulasi under one range',
    posts: [on('2028-02-05', 'Coklit dan rekapitulasi dilaksanakan 12 Februari hingga 24 Maret 2028.')],
  },
  {
    name: 'the application is tried',
    posts: [on('2028-02-05', 'Uji coba e-Coklit digelar 1 sampai 20 Januari 2028.')],
  },
  {
    name: 'three single days',
    posts: [
      on('2028-02-05', 'Coklit dilakukan tiga kali, yaitu 12 Februari, 20 Februari, dan 1 Maret 2028.'),
    ],
  },
  {
    name: 'C: Coklit first, then help for the PPS until the service ends',
    posts: [
      on(
        '2028-02-01',
        'Setelah dilantik 11 Februari 2028, mereka akan melaksanakan coklit selama 32 hari dari 12 Februari hingga 14 Maret 2028, kemudian membantu PPS sampai 11 April 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'F: a mental hospital as a "lokasi coklit khusus"',
    posts: [
      on(
        '2028-02-20',
        'Rumah sakit jiwa menjadi lokasi coklit khusus selama tiga hari, 21-23 Februari 2028.',
      ),
    ],
  },
  {
    name: 'F: an island',
    posts: [
      on(
        '2028-02-20',
        'Pemilih di Pulau Gili Ketapang didata lebih awal, coklit di pulau itu digelar 12-15 Februari 2028.',
      ),
    ],
  },
  {
    name: 'B: data cleaned of doubles',
    posts: [on('2028-03-20', 'Data coklit dibersihkan dari kegandaan mulai 15 Maret hingga 21 Maret 2028.')],
  },
  {
    name: 'a whole notice of recruitment',
    posts: [
      on(
        '2028-01-18',
        'KPU Kabupaten Probolinggo membuka pendaftaran Pantarlih untuk Pemilu 2029. Pendaftaran dibuka mulai 26 hingga 31 Januari 2028 di sekretariat PPS. Penelitian administrasi dilakukan 1-3 Februari 2028, pengumuman hasil seleksi 5 Februari 2028, dan pelantikan 11 Februari 2028.\nPantarlih terpilih akan bekerja selama dua bulan, 12 Februari sampai dengan 11 April 2028, dengan tugas utama melaksanakan coklit.\nPersyaratan: WNI, berusia paling rendah 17 tahun, berdomisili dalam wilayah kerja, sehat jasmani dan rohani, serta berpendidikan paling rendah SMA.',
      ),
    ],
  },
  {
    name: 'a whole report of the watchdog',
    posts: [
      on(
        '2028-02-25',
        'Bawaslu Kabupaten Probolinggo menyampaikan hasil pengawasan tahapan coklit pekan kedua. Selama 12 hingga 24 Februari 2028, Bawaslu melakukan uji petik terhadap 4.210 kepala keluarga.\nHasilnya, ditemukan 27 rumah ditempeli stiker tanpa dicoklit dan 9 pemilih meninggal masih terdaftar. Bawaslu memberikan saran perbaikan dan meminta coklit ulang di 3 TPS paling lambat 1 Maret 2028.\nUji petik berikutnya dilakukan 1-7 Maret 2028.',
      ),
    ],
  },
  {
    name: 'a month of monitoring that is held',
    posts: [on('2028-02-01', 'Monitoring coklit dilaksanakan 14 Februari sampai 10 Maret 2028.')],
  },
  {
    name: 'weeks of telling people of Coklit',
    posts: [on('2028-02-01', 'Sosialisasi coklit berlangsung 1 Februari hingga 14 Maret 2028.')],
  },
  {
    name: 'a month of company for Coklit',
    posts: [on('2028-02-01', 'Pendampingan coklit akan digelar 14 Februari s.d. 10 Maret 2028.')],
  },
];
