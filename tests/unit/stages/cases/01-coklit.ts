import { on, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 1: what is a statement of Coklit. */
export const COKLIT: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [
      on(
        '2028-02-01',
        'Coklit di 1.800 tempat pemungutan suara (TPS) berlangsung 12 Februari hingga 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a range in a sentence of Coklit',
    posts: [on('2024-06-20', 'Coklit di wilayah kami akan berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a range in the title',
    posts: [
      on(
        '2024-06-20',
        'Warga diminta menyiapkan KTP dan KK.',
        'Coklit Pilkada 2024: 24 Juni s.d. 24 Juli 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'written out in full',
    posts: [
      on(
        '2024-06-20',
        'Pencocokan dan penelitian data pemilih digelar mulai 24 Juni sampai dengan 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'with an ampersand',
    posts: [on('2024-06-20', 'Pencocokan & Penelitian (Coklit) data pemilih: 24 Juni - 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'the masa coklit',
    posts: [
      on('2024-06-20', 'Selama masa coklit (24 Juni–24 Juli 2024) petugas datang dari rumah ke rumah.'),
    ],
    periods: [P24],
  },
  {
    name: 'the range stands before its subject',
    posts: [
      on(
        '2024-06-20',
        'Mulai 24 Juni hingga 24 Juli 2024, Pantarlih akan melaksanakan coklit di semua desa.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the next sentence says "kegiatan ini"',
    posts: [
      on(
        '2024-06-20',
        'Sebentar lagi coklit digelar. Kegiatan ini berlangsung pada 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the title alone names Coklit, the text goes on with "jadwal"',
    posts: [on('2024-06-20', 'Jadwalnya 24 Juni – 24 Juli 2024.', 'Ayo Sukseskan Coklit')],
    periods: [P24],
  },
  {
    name: 'Pantarlih that have been sworn in go on with Coklit',
    posts: [
      on(
        '2024-06-20',
        'Pantarlih yang telah dilantik akan melakukan coklit mulai 24 Juni sampai 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'after the swearing-in, as an aside',
    posts: [on('2024-06-20', 'Usai pelantikan Pantarlih, coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a bimtek in another sentence changes nothing',
    posts: [
      on(
        '2024-06-20',
        'KPU menggelar bimtek pada 19 s/d 21 Juni 2024. Sementara itu coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'what Coklit is for stands between',
    posts: [on('2024-06-20', 'Coklit untuk menyusun DPS berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'monitoring during the masa coklit',
    posts: [on('2024-06-20', 'Monitoring dilakukan selama masa coklit, 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'monitoring of a Coklit that runs',
    posts: [
      on(
        '2024-07-02',
        'Ketua KPU memantau pelaksanaan coklit yang berlangsung sejak 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'an election named beside a voting day',
    posts: [
      on(
        '2024-06-20',
        'Coklit Pilkada Serentak yang puncaknya 27 November 2024 berlangsung mulai 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'Coklit in brackets after its dates and before another stage',
    posts: [
      on(
        '2024-06-20',
        'Warga dapat melihat jadwal: coklit (24 Juni – 24 Juli 2024), pengumuman DPS (18-27 Agustus 2024), dan penetapan DPT (14-21 September 2024).',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'what a meeting says of Coklit',
    posts: [
      on(
        '2024-06-20',
        'Rakor persiapan coklit digelar 22 Juni 2024. Dalam rakor disampaikan bahwa coklit akan dilaksanakan selama satu bulan mulai 24 Juni 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'written out in full with its short name',
    posts: [
      on(
        '2024-06-20',
        'Pencocokan dan Penelitian (Coklit) data pemilih akan berlangsung mulai 24 Juni s.d. 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the range in a title alone, for all of an election',
    posts: [
      on(
        '2024-06-21',
        'Pantau terus informasi resmi KPU.',
        'Coklit Data Pemilih Pilkada 2024 Dilaksanakan 24 Juni s.d. 24 Juli 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'capitals, and no space after the comma',
    posts: [
      on(
        '2023-02-10',
        'COKLIT data pemilih Pemilu 2024 dilaksanakan selama 12 Februari-14 Maret 2023,oleh Pantarlih.',
      ),
    ],
    periods: [P23],
  },
  {
    name: '"kegiatan ini" after a sentence on the first day',
    posts: [
      on(
        '2024-06-24',
        'Hari pertama coklit ditandai dengan apel. Kegiatan ini akan berlangsung dari tanggal 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a quotation, after a number of officers',
    posts: [
      on(
        '2024-06-24',
        'Kab-probolinggo.kpu.go.id, Senin (24/6/24), KPU Kabupaten Probolinggo melantik 3 413 pantarlih. "Coklit ini akan dilaksanakan selama sebulan penuh, mulai 24 Juni 2024 sampai 24 Juli 2024," ujar ketua KPU.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"selama satu bulan ke depan, terhitung mulai"',
    posts: [
      on(
        '2024-06-24',
        'Kab-probolinggo.kpu.go.id, Sebanyak 3.413 Pantarlih dilantik. Mereka akan bertugas melakukan coklit selama satu bulan ke depan, terhitung mulai 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'sejak … lalu hingga … mendatang',
    posts: [
      on(
        '2024-07-02',
        'Kab-probolinggo.kpu.go.id, Selasa 2 Juli 2024, Bawaslu melakukan pengawasan melekat coklit. Coklit dilakukan Pantarlih sejak 24 Juni 2024 lalu hingga 24 Juli 2024 mendatang.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'capitals, a dash, exclamation marks',
    posts: [on('2024-06-24', 'COKLIT 24 JUNI—24 JULI 2024 !!! Siapkan KTP dan KK.')],
    periods: [P24],
  },
  {
    name: 'numbers in brackets',
    posts: [on('2024-06-24', 'Coklit (24-06-2024 s.d 24-07-2024), siapkan KTP-el.')],
    periods: [P24],
  },
  {
    name: 'clock times after the range',
    posts: [on('2024-06-24', 'Coklit dilaksanakan tanggal 24 Juni s/d 24 Juli 2024, pukul 08.00-16.00 WIB.')],
    periods: [P24],
  },
  {
    name: 'Pebruari',
    posts: [on('2023-02-10', 'Coklit dilaksanakan 12 Pebruari s/d 14 Maret 2023.')],
    periods: [P23],
  },
  {
    name: 'the verb "mencoklit"',
    posts: [on('2024-06-26', 'Petugas mencoklit warga mulai 24 Juni sampai 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'the verb "dicoklit", "dalam rentang"',
    posts: [on('2024-06-26', 'Warga akan dicoklit dalam rentang 24 Juni - 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'pencoklitan',
    posts: [on('2024-06-26', 'Masa pencoklitan dimulai tanggal 24 Juni dan selesai tanggal 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a poster in capitals',
    posts: [
      on('2024-06-21', 'TAHAPAN COKLIT DIMULAI 24 JUNI 2024 S/D 24 JULI 2024, AYO SIAPKAN KTP DAN KK!'),
    ],
    periods: [P24],
  },
  {
    name: 'the range stands between the visit and its purpose',
    posts: [
      on(
        '2024-06-22',
        'Pantarlih akan mendatangi rumah warga mulai 24 Juni hingga 24 Juli 2024 untuk melakukan coklit.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the purpose first, then the time',
    posts: [
      on('2024-06-22', 'Untuk melakukan coklit, Pantarlih diberi waktu mulai 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: '"terkait jadwal coklit", then "pelaksanaannya"',
    posts: [
      on(
        '2024-06-22',
        'Terkait jadwal coklit, Divisi Perencanaan Data menjelaskan pelaksanaannya mulai 24 Juni sampai 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'sosialisasi of a Coklit whose days are named',
    posts: [on('2024-06-22', 'Sosialisasi coklit 24 Juni–24 Juli 2024 kepada pemilih pemula.')],
    periods: [P24],
  },
  {
    name: 'a watchdog through all of Coklit',
    posts: [
      on(
        '2024-07-05',
        'Bawaslu mengawasi coklit selama 24 Juni hingga 24 Juli 2024 dan menemukan 12 temuan.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'clock times at both edges',
    posts: [
      on(
        '2024-06-22',
        'Coklit dilaksanakan mulai Senin, 24 Juni 2024 pukul 08.00 WIB hingga Rabu, 24 Juli 2024 pukul 16.00 WIB.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'voters and TPS stand before the range',
    posts: [on('2024-06-22', 'Coklit menyasar 900.000 pemilih di 1.800 TPS selama 24 Juni-24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'the number of a letter stands before',
    posts: [
      on(
        '2024-06-22',
        'Berdasarkan Surat KPU Nomor 638/PL.02-SD/14/2024, coklit berlangsung 24 Juni - 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'called Pemutakhiran data pemilih',
    posts: [on('2024-06-21', 'Pemutakhiran data pemilih (coklit) berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"memiliki waktu" for Coklit',
    posts: [on('2024-06-24', 'Pantarlih memiliki waktu 24 Juni-24 Juli 2024 untuk menyelesaikan coklit.')],
    periods: [P24],
  },
  {
    name: 'a label with numbers and slashes',
    posts: [on('2024-06-20', 'Pilgub dan Pilbup 2024: Coklit 24/06/2024 – 24/07/2024')],
    periods: [P24],
  },
  { name: 'ISO days', posts: [on('2024-06-20', 'Coklit: 2024-06-24 s/d 2024-07-24')], periods: [P24] },
  {
    name: 'nothing is spaced',
    posts: [on('2024-06-20', 'Coklit berlangsung tgl.24Juni-24Juli2024')],
    periods: [P24],
  },
  {
    name: 'supervision through all of Coklit',
    posts: [on('2024-06-23', 'KPU Provinsi melakukan supervisi coklit selama 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"tahun" before the year',
    posts: [on('2024-06-20', 'Coklit 24 Juni - 24 Juli tahun 2024.')],
    periods: [P24],
  },
  {
    name: '"mendatang", and the day of the quotation after it',
    posts: [
      on(
        '2024-06-20',
        'Coklit tanggal 24 Juni sampai tanggal 24 Juli 2024 mendatang, ujarnya, Kamis (20/6/2024).',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'tanggal … bulan …',
    posts: [on('2024-06-20', 'Pelaksanaan Coklit Tanggal 24 Bulan Juni sampai 24 Bulan Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'small letters and sd',
    posts: [on('2024-06-20', 'Pencocokan & penelitian (coklit) : 24 juni 2024 sd 24 juli 2024')],
    periods: [P24],
  },
  {
    name: "officers' conduct during Coklit",
    posts: [on('2024-06-22', 'Pantarlih dilarang menerima imbalan selama coklit (24 Juni-24 Juli 2024).')],
    periods: [P24],
  },
  {
    name: 'Panwascam watch all of Coklit',
    posts: [on('2024-06-22', 'Pengawasan coklit oleh Panwascam 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'A: the number of polling stations, spelled out, stands before the dates',
    posts: [
      on(
        '2028-02-07',
        'Kab-probolinggo.kpu.go.id, Senin, 7 Februari 2028 – KPU Kabupaten Probolinggo terus mematangkan persiapan pemutakhiran data pemilih Pemilu 2029. Bimbingan teknis bagi PPK digelar 3-4 Februari 2028 di aula kantor. Coklit di 1.800 tempat pemungutan suara (TPS) berlangsung 12 Februari hingga 14 Maret 2028. Pantarlih akan dilantik sehari sebelumnya, 11 Februari 2028. Warga diminta menyiapkan KTP elektronik dan Kartu Keluarga.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'A: who does it and who helps stand between, abbreviated in brackets',
    posts: [
      on(
        '2028-02-08',
        'Tahapan Pemilu 2029 memasuki babak penting. Pencocokan dan penelitian (coklit) data pemilih oleh Petugas Pemutakhiran Data Pemilih (Pantarlih) dengan pendampingan Panitia Pemungutan Suara (PPS) dan Panitia Pemilihan Kecamatan (PPK) akan dilaksanakan selama 32 hari, terhitung 12 Februari sampai dengan 14 Maret 2028. "Kami sudah menyiapkan 1.812 petugas," kata Ketua KPU Kabupaten Probolinggo. Pemungutan suara sendiri dijadwalkan 14 Februari 2029.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'A: the voters of a DP4 stand between, with their number',
    posts: [
      on(
        '2028-02-09',
        'Sebanyak 874.512 pemilih yang tercantum dalam DP4 akan didatangi petugas. Coklit terhadap 874.512 pemilih di 24 kecamatan, 325 desa, dan 5 kelurahan itu dijadwalkan mulai 12 Februari s.d. 14 Maret 2028. DP4 diterima KPU RI pada 14 Desember 2027. Setelah itu PPS akan menyusun daftar pemilih hasil pemutakhiran.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'A: an application and its version stand between',
    posts: [
      on(
        '2028-02-10',
        'Probolinggo – Berbeda dengan periode lalu, tahun ini petugas dibekali aplikasi. Coklit dengan aplikasi e-Coklit versi 3.2 dilaksanakan pada 12 Februari – 14 Maret 2028 di seluruh wilayah kerja KPU Kabupaten Probolinggo. Pelatihan penggunaan aplikasi sudah selesai 8 Februari 2028. Bila ada kendala sinyal, petugas tetap memakai formulir Model A-Daftar Pemilih.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'A: for which election, with its own voting day, stands between',
    posts: [
      on(
        '2028-02-05',
        'KPU Kabupaten Probolinggo mengingatkan kembali jadwal pemutakhiran. Coklit untuk Pemilu yang pemungutan suaranya digelar 14 Februari 2029 itu akan berlangsung mulai 12 Februari sampai 14 Maret 2028. Masyarakat tidak perlu datang ke kantor desa. Petugas yang datang ke rumah.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'A: three clauses stand between, with a budget and a target',
    posts: [
      on(
        '2028-02-06',
        'Coklit yang melibatkan 1.812 Pantarlih, 990 anggota PPS, dan 120 anggota PPK, dengan sasaran seluruh warga berusia 17 tahun ke atas atau sudah menikah, akan digelar selama sebulan, yakni 12 Februari hingga 14 Maret 2028. Petugas wajib menunjukkan surat tugas. Pendaftaran petugas telah ditutup 31 Januari 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'A: the range before, the polling stations after',
    posts: [
      on(
        '2028-02-10',
        'Kab-probolinggo.kpu.go.id – Terhitung mulai 12 Februari sampai dengan 14 Maret 2028, sebanyak 1.812 petugas di 1.800 TPS akan melakukan pencocokan dan penelitian data pemilih. Apel kesiapan dilaksanakan Jumat (11/2/2028) di alun-alun. Setiap petugas mencoklit paling banyak 400 pemilih.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'K: the number in words behind each day',
    posts: [
      on(
        '2028-02-03',
        'PENGUMUMAN. Menindaklanjuti Keputusan KPU Nomor 112 Tahun 2028, dengan ini diumumkan bahwa pelaksanaan pencocokan dan penelitian data pemilih di Kabupaten Probolinggo dilaksanakan tanggal 12 (dua belas) Februari 2028 sampai dengan tanggal 14 (empat belas) Maret 2028. Masyarakat agar menyiapkan KTP-el dan KK. Demikian untuk diketahui. Probolinggo, 3 Februari 2028.',
        'Pengumuman Nomor 27/PL.02.1-Pu/3513/2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'K: roman months, as in the annex of a decree',
    posts: [
      on(
        '2028-02-03',
        'Berdasarkan lampiran Keputusan KPU Nomor 112 Tahun 2028, masa coklit ditetapkan 12-II-2028 s.d. 14-III-2028. Penyusunan daftar pemilih hasil pemutakhiran dimulai 15-III-2028. PPK dan PPS diminta mempedomani jadwal dimaksud.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'K: "tanggal … bulan … tahun …" at both edges',
    posts: [
      on(
        '2028-02-04',
        'Pelaksanaan Coklit dimulai tanggal 12 bulan Februari tahun 2028 dan berakhir tanggal 14 bulan Maret tahun 2028. Selama kurun waktu tersebut, Pantarlih mendatangi pemilih dari rumah ke rumah. Surat tugas ditandatangani Ketua PPS atas nama Ketua KPU Kabupaten Probolinggo.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'K: a slash is missing before the year',
    posts: [
      on(
        '2024-06-20',
        'Coklit Pilkada 2024 dilaksanakan serentak mulai Senin (24/6/2024) hingga Rabu (24/72024). Petugas akan datang ke rumah warga dengan membawa surat tugas. Bimtek Pantarlih digelar sehari sebelumnya.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'K: spaces within the days, tgl. and sd',
    posts: [
      on(
        '2028-02-08',
        'Diberitahukan kepada seluruh warga, coklit Pemilu dilaksanakan tgl. 12 Pebruari 2028 sd tgl. 14 Maret 2028. Mohon KTP-el dan KK disiapkan. Apabila sampai dengan tanggal tersebut belum didatangi petugas, silakan menghubungi PPS setempat.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'L: an opening that names the swearing-in to come, not the day of the post',
    posts: [
      on(
        '2024-06-21',
        'Senin 24 Juni 2024 KPU Kabupaten Probolinggo akan melakukan pelantikan 3.413 Pantarlih secara serentak di 24 kecamatan. Usai dilantik, petugas langsung bekerja. Coklit dilaksanakan mulai 24 Juni sampai dengan 24 Juli 2024. Masa kerja Pantarlih sendiri berakhir 25 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a newspaper: where it is said a sentence after who does it',
    posts: [
      on(
        '2028-02-09',
        'PROBOLINGGO, KOMPAS – Ribuan petugas bakal menyambangi rumah warga Kabupaten Probolinggo mulai akhir pekan ini. Mereka bertugas mencocokkan data pemilih. Komisioner KPU setempat mengatakan, coklit berlangsung sejak Sabtu (12/2) hingga Selasa (14/3). "Jangan ragu menanyakan surat tugas," ujarnya, Rabu (9/2).',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'a caption with hashtags',
    posts: [
      on(
        '2028-02-09',
        'Halo #TemanPemilih! Coklit sebentar lagi nih. Catat ya, 12 Februari - 14 Maret 2028 petugas bakal datang ke rumahmu buat coklit. Siapin KTP-el & KK. #KPUMelayani #Coklit2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a greeting on a village site',
    posts: [
      on(
        '2028-02-09',
        'Assalamualaikum warga Desa. Diinformasikan bahwa mulai tgl 12 Februari s/d 14 Maret 2028 akan ada petugas Pantarlih yang berkunjung ke rumah bapak/ibu dalam rangka COKLIT data pemilih Pemilu 2029. Mohon kerja samanya.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'the first of three points of a speech',
    posts: [
      on(
        '2028-02-09',
        'Rapat koordinasi digelar Rabu (9/2/2028) di aula KPU. Hadir PPK dari 24 kecamatan. Dalam arahannya, Ketua KPU menyampaikan tiga hal. Pertama, coklit dilaksanakan 12 Februari sampai 14 Maret 2028. Kedua, Pantarlih wajib memakai atribut. Ketiga, laporan dikirim tiap Jumat.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'the DPT named first, Coklit goes on as "tahapan … ini"',
    posts: [
      on(
        '2028-02-09',
        'Coklit menjadi tahapan yang menentukan kualitas DPT. Tahapan yang berlangsung 12 Februari-14 Maret 2028 ini mewajibkan petugas bertemu langsung dengan pemilih.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a question for the length',
    posts: [
      on(
        '2028-02-09',
        'Berapa lama coklit berlangsung? Jawabannya 32 hari, dari tanggal 12 Februari hingga 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a whole report of an apel, with bimtek, service and voting day',
    posts: [
      on(
        '2028-02-11',
        'Kab-probolinggo.kpu.go.id, Jumat, 11-2-2028, Bertempat di halaman kantor, KPU Kabupaten Probolinggo menggelar Apel Kesiapan Pantarlih dalam rangka Pemutakhiran Data Pemilih Pemilu Tahun 2029. Apel diikuti perwakilan Pantarlih dari 24 kecamatan, PPK, PPS, serta jajaran Forkopimda.\nBertindak sebagai pembina apel, Ketua KPU Kabupaten Probolinggo menyampaikan bahwa Pantarlih merupakan ujung tombak penyusunan daftar pemilih. Sebelumnya, Pantarlih telah mengikuti bimbingan teknis pada 8 sampai dengan 9 Februari 2028 di masing-masing kecamatan.\n"Tugas saudara adalah melakukan pencocokan dan penelitian dengan cara mendatangi pemilih secara langsung. Coklit akan dilaksanakan mulai besok, 12 Februari hingga 14 Maret 2028," ujarnya.\nLebih lanjut ia menjelaskan masa kerja Pantarlih adalah dua bulan, yaitu 12 Februari 2028 sampai dengan 11 April 2028. Setelah coklit, Pantarlih membantu PPS menyusun daftar pemilih hasil pemutakhiran.\nSebagaimana diketahui, hari dan tanggal pemungutan suara Pemilu 2029 jatuh pada Rabu, 14 Februari 2029.\nApel ditutup dengan penyerahan secara simbolis perlengkapan coklit. (hms)',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a whole report of a monitoring, with the days of those to come',
    posts: [
      on(
        '2028-02-14',
        'PROBOLINGGO – Hari ketiga pelaksanaan coklit, KPU Kabupaten Probolinggo melakukan monitoring ke sejumlah desa, Senin (14/2/2028). Rombongan dipimpin Divisi Perencanaan, Data, dan Informasi.\nDi Desa Sidodadi, rombongan mendampingi Pantarlih mendatangi rumah warga. Petugas mencocokkan KTP-el dan KK dengan daftar pemilih, lalu menempel stiker.\nKendala yang ditemui antara lain warga yang bekerja pada siang hari. "Kami sarankan petugas datang sore atau malam," katanya.\nCoklit di Kabupaten Probolinggo berlangsung selama 32 hari sejak Sabtu (12/2/2028) hingga Selasa (14/3/2028). Pada hari pertama, tercatat 31.204 pemilih telah dicoklit.\nMonitoring serupa akan dilakukan 17, 21, dan 24 Februari 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a whole report of the last but one day, with shares and a target',
    posts: [
      on(
        '2028-03-13',
        'Coklit data pemilih di Kabupaten Probolinggo menyisakan satu hari lagi. Berdasarkan data aplikasi e-Coklit per Minggu (12/3/2028) pukul 20.00 WIB, sebanyak 871.003 dari 874.512 pemilih atau 99,6 persen telah dicoklit.\nKecamatan Tongas, Dringu, dan Kraksaan sudah 100 persen sejak 5 Maret 2028. Kecamatan Krucil paling rendah, 98,1 persen.\n"Kami targetkan besok tuntas," kata Ketua KPU. Ia menambahkan, sesuai PKPU Nomor 7 Tahun 2027 coklit dimulai 12 Februari 2028 dan berakhir 14 Maret 2028.\nSetelah itu KPU menggelar bimtek penyusunan DPHP pada 16-17 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'questions and answers, numbered',
    posts: [
      on(
        '2028-02-08',
        'Pertanyaan yang sering diajukan (FAQ) tentang Coklit. 1. Apa itu coklit? Coklit adalah pencocokan dan penelitian data pemilih. 2. Kapan coklit dilaksanakan? Mulai 12 Februari sampai 14 Maret 2028. 3. Siapa yang melakukan? Pantarlih. 4. Apa yang disiapkan? KTP-el dan KK. 5. Kapan DPS diumumkan? 6 April 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a question and its answer, said to friends',
    posts: [
      on(
        '2028-02-01',
        'Halo #TemanPemilih, sudah tahu belum kapan coklit? Yap, 12 Februari s.d. 14 Maret 2028!',
      ),
    ],
    periods: [P28],
  },
];
