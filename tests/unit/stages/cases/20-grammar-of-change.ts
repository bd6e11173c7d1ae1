import { ANNOUNCED_28, LONGER, on, P28, type PeriodCase } from '../case';

/** Rule 20: words of change as a small grammar. */
export const GRAMMAR_OF_CHANGE: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'Batas akhir Coklit diundur dari 14 Maret 2028 ke 28 Maret 2028.'),
    ],
    periods: [LONGER],
  },
  {
    name: 'from the old end to the new one: diundur dari … ke …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Capaian di sejumlah kecamatan masih rendah. Batas akhir Coklit diundur dari 14 Maret 2028 ke 28 Maret 2028. Petugas diminta memanfaatkan tambahan waktu dengan baik.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'to first, from after: menjadi …, dari semula …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'KPU RI mengeluarkan surat edaran. Akhir masa coklit menjadi 28 Maret 2028, dari semula 14 Maret 2028. PPS agar menyesuaikan jadwal kunjungan.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'yang seharusnya berakhir …, kini …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Coklit yang seharusnya berakhir 14 Maret 2028, kini mundur menjadi 28 Maret 2028. Alasannya bencana di beberapa daerah. Honor petugas tetap dua bulan.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'tidak jadi …, melainkan …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Warga tidak perlu terburu-buru. Masa coklit tidak jadi berakhir pada 14 Maret 2028, melainkan 28 Maret 2028. Petugas akan datang kembali.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'ditambah by so many days, with the end after "sehingga"',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Waktu coklit ditambah 14 (empat belas) hari, sehingga baru berakhir pada 28 Maret 2028. Ketua KPU meminta petugas tidak kendur. Evaluasi dilakukan tiap pekan.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'tambahan waktu, two weeks, no end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'KPU RI memberikan tambahan waktu dua pekan untuk coklit. Keputusan itu berlaku nasional. PPK segera menyampaikan kepada petugas.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'molor two weeks',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Target meleset. Coklit molor dua pekan dari jadwal, baru berakhir 28 Maret 2028. Dewan meminta penjelasan KPU.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'the verb in one sentence, the new end in the next',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Masa coklit resmi diperpanjang. Batas akhir yang baru adalah 28 Maret 2028. Surat sudah diterima KPU Kabupaten Probolinggo.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'the new end before the verb',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Hingga 28 Maret 2028, masa coklit diperpanjang. Demikian isi surat KPU RI yang diterima hari ini. Petugas tetap memakai surat tugas lama.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'the reason in the main clause, the change behind "karena"',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Petugas masih punya waktu hingga 28 Maret 2028 karena masa coklit diperpanjang. Rumah kosong akan didatangi lagi. Warga diminta bersabar.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'semula in one sentence, kini in the next',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Semula coklit dijadwalkan berakhir 14 Maret 2028. Kini batas akhirnya 28 Maret 2028. Perubahan ini tertuang dalam Keputusan KPU Nomor 301 Tahun 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'active: KPU menggeser batas akhir',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'KPU menggeser batas akhir coklit ke 28 Maret 2028. Langkah itu diambil setelah rapat pleno. Jadwal rekapitulasi turut bergeser.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'bukan lagi …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Perlu diketahui, coklit kini berakhir 28 Maret 2028, bukan lagi 14 Maret 2028. Sosialisasi dilakukan lewat pengeras suara masjid. Petugas bekerja sampai malam.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'both edges: dari … – … menjadi … – …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-10',
        'Jadwal coklit digeser dari 12 Februari–14 Maret 2028 menjadi 19 Februari–21 Maret 2028. Logistik terlambat tiba. Bimtek tetap sesuai rencana.',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
    unclear: [],
  },
  {
    name: 'both edges: tidak jadi …, melainkan …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-10',
        'Coklit tidak jadi digelar 12 Februari hingga 14 Maret 2028, melainkan 19 Februari hingga 21 Maret 2028. Pelantikan petugas ikut mundur sepekan. Mohon maklum.',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
    unclear: [],
  },
  {
    name: 'the start alone, the end stays by its own words',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-10',
        'Mulainya coklit diundur dari 12 Februari ke 16 Februari 2028. Batas akhirnya tetap 14 Maret 2028. Petugas akan bekerja lebih cepat.',
      ),
    ],
    periods: ['2028-02-16/2028-03-14'],
    unclear: [],
  },
  {
    name: 'the dateline stands nearer to the verb than the new end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Probolinggo, Senin, 13 Maret 2028 – Masa coklit diperpanjang. Keputusan berlaku mulai hari ini. Coklit akan berakhir pada 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'a dateline alone is no new end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Kab-probolinggo.kpu.go.id, Senin, 20 Maret 2028, masa coklit diperpanjang. Simak surat terlampir. Petugas diminta menunggu arahan.',
      ),
    ],
    periods: [P28],
    unclear: ['2028-03-13 -'],
  },
  {
    name: 'a decree with a day of its own beside the new end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Berdasarkan Surat KPU Nomor 210/PL.02.1-SD/14/2028 tanggal 11 Maret 2028, pelaksanaan coklit diperpanjang sampai dengan tanggal 28 (dua puluh delapan) Maret 2028. Surat ditujukan kepada seluruh KPU kabupaten dan kota.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'brought forward: dipercepat, the end earlier',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        'Capaian sudah 97 persen. Batas akhir coklit dimajukan dari 14 Maret 2028 menjadi 7 Maret 2028. Sisa waktu dipakai untuk pemeriksaan berkas.',
      ),
    ],
    periods: ['2028-02-12/2028-03-07'],
    unclear: [],
  },
  {
    name: "a dateline with its weekday goes before the verb, in the post of a host's name",
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-18',
        'Kab-probolinggo.kpu.go.id, Jumat, 18 Februari 2028, Batas akhir Coklit diundur dari 14 Maret 2028 ke 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'a dateline of the town goes before the verb',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-18',
        'Probolinggo, 18 Februari 2028 - Akhir masa coklit digeser dari 14 Maret 2028 ke 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'a letter is told, its content in the next sentence',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'KPU Kabupaten Probolinggo menerima surat KPU RI perihal perpanjangan coklit. Dalam surat itu disebutkan, coklit yang semestinya berakhir pada 14 Maret 2028 diperpanjang sampai dengan 28 Maret 2028. Ketua KPU meminta PPK segera menindaklanjuti.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'a newspaper: longer by two weeks, "dengan begitu"',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'PROBOLINGGO – Petugas coklit bisa sedikit bernapas lega. KPU RI memutuskan menambah durasi coklit selama dua pekan. Dengan begitu, coklit baru akan rampung pada 28 Maret 2028. "Kami manfaatkan sebaik mungkin," kata Ketua KPU, Minggu (12/3).',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'a caption: dari … jadi …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'INFO TERBARU! Coklit diperpanjang gaes, dari 14 Maret jadi 28 Maret 2028. Yang belum dicoklit, yuk lapor PPS!',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'a notice: semula … s.d. … diubah menjadi … s.d. …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Pengumuman: Jadwal pelaksanaan Coklit yang semula tanggal 12 Februari 2028 s.d. 14 Maret 2028 diubah menjadi tanggal 12 Februari 2028 s.d. 28 Maret 2028. Demikian diumumkan.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'dari sebelumnya …, menjadi …, a sentence later',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Waktu pelaksanaan Coklit diperpanjang. Dari sebelumnya berakhir tanggal 14 Maret, menjadi tanggal 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'tak lagi berakhir …, batas waktunya kini …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Terkait capaian yang belum 100 persen, KPU RI mengeluarkan kebijakan baru. Coklit tak lagi berakhir 14 Maret. Batas waktunya kini 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'the reason for an extension first',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Komisioner KPU menjelaskan alasan perpanjangan coklit. Menurutnya, banjir membuat petugas tak bisa bekerja. Karena itu masa coklit diperpanjang dua minggu, hingga 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: '"akhir bulan, tepatnya"',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Masa coklit yang sudah di ujung tanduk akhirnya diperpanjang sampai akhir bulan, tepatnya 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'the officers get more time',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Petugas diberi perpanjangan sampai 28 Maret 2028 untuk menyelesaikan coklit.'),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'it goes on the day after its old end',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-15',
        'Meski seharusnya sudah selesai kemarin, coklit berlanjut hingga 28 Maret 2028 menyusul perpanjangan dari KPU RI.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: '"masa perpanjangan yang berlaku sampai"',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-15',
        'Sejak 15 Maret 2028 coklit memasuki masa perpanjangan yang berlaku sampai 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: '"dua pekan ke depan" of the eve',
    posts: [ANNOUNCED_28, on('2028-03-13', 'Coklit diperpanjang dua pekan ke depan.')],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: '"akhir Maret" is no day',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Coklit diperpanjang sampai akhir Maret.')],
    periods: [P28],
    unclear: ['2028-03-12 -'],
  },
  {
    name: 'what else moves because of it has its own day',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Perpanjangan coklit selama dua pekan membuat jadwal DPS ikut mundur ke 20 April 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'semula dimulai …, sekarang dimulai … dan berakhir …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-08',
        'Pelaksanaan coklit diundur. Semula dimulai 12 Februari, sekarang dimulai 19 Februari dan berakhir 21 Maret 2028.',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
    unclear: [],
  },
  {
    name: 'dari yang tadinya …, kini menjadi …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-08',
        'Ada penyesuaian jadwal coklit. Dari yang tadinya 12 Februari sampai 14 Maret 2028, kini menjadi 19 Februari sampai 21 Maret 2028.',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
    unclear: [],
  },
  {
    name: '"pembaruan jadwal", the old one in brackets',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-08',
        'Pembaruan jadwal: coklit 19 Februari – 21 Maret 2028 (sebelumnya 12 Februari – 14 Maret 2028).',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
    unclear: [],
  },
  {
    name: 'penambahan of so many weeks, in a meeting',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Penambahan masa coklit selama dua pekan disepakati dalam rapat pleno KPU RI.'),
    ],
    periods: [LONGER],
  },
  {
    name: 'diulur … jadi berakhir …',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Waktu coklit diulur dua pekan, jadi berakhir 28 Maret 2028.')],
    periods: [LONGER],
  },
  {
    name: 'the last day is not … but …',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Hari terakhir coklit bukan 14 Maret melainkan 28 Maret 2028, menyusul perpanjangan.'),
    ],
    periods: [LONGER],
  },
  {
    name: 'not tomorrow, but …',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-13',
        'Seyogianya besok coklit ditutup. Akan tetapi KPU memperpanjang hingga 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'it should be the last day today',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-14',
        'Hari ini seharusnya menjadi hari terakhir coklit. Namun KPU memperpanjangnya hingga 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'brought forward by KPU: mempercepat … menjadi …',
    posts: [ANNOUNCED_28, on('2028-03-01', 'KPU mempercepat batas akhir coklit menjadi 7 Maret 2028.')],
    periods: ['2028-02-12/2028-03-07'],
  },
  {
    name: 'the officers come a week late and end later',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-08',
        'Coklit yang rencananya dimulai 12 Februari molor seminggu. Petugas baru turun 19 Februari dan selesai 21 Maret 2028.',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
  },
  {
    name: 'a new limit by its name alone',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Tenggat baru coklit adalah 28 Maret 2028.')],
    periods: [LONGER],
  },
  {
    name: 'bukan … seperti kabar',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Coklit resmi diperpanjang sampai 28 Maret, bukan 21 Maret seperti kabar yang beredar.',
      ),
    ],
    periods: [`${LONGER} year-inferred`],
  },
  {
    name: 'so many days become more, or until',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Periode coklit diperpanjang dari 32 hari menjadi 46 hari, hingga 28 Maret 2028.'),
    ],
    periods: [LONGER],
  },
  {
    name: 'more time, by so many days',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Alhamdulillah, coklit dapat tambahan waktu 14 hari.')],
    periods: [LONGER],
  },
  {
    name: 'by the new timetable',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Berdasarkan jadwal baru, coklit berakhir 28 Maret 2028.')],
    periods: [LONGER],
  },
  {
    name: 'dijadwalkan ulang',
    posts: [
      ANNOUNCED_28,
      on('2028-02-08', 'Coklit dijadwalkan ulang menjadi 19 Februari s.d. 21 Maret 2028.'),
    ],
    periods: ['2028-02-19/2028-03-21'],
  },
  {
    name: 'the limit of the extension',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Batas akhir perpanjangan coklit adalah 28 Maret 2028.')],
    periods: [LONGER],
  },
  {
    name: 'a whole report of a meeting, with all that moves along',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-14',
        'Kab-probolinggo.kpu.go.id, Selasa, 14-3-2028, KPU Kabupaten Probolinggo menggelar rapat koordinasi bersama PPK se-Kabupaten Probolinggo secara daring. Rapat membahas Surat Dinas KPU RI Nomor 245/PL.02.1-SD/14/2028 tertanggal 13 Maret 2028.\nDalam surat tersebut, KPU RI menyampaikan bahwa pelaksanaan coklit yang semula berakhir pada hari ini diperpanjang selama 14 hari, sehingga berakhir pada 28 Maret 2028.\n"Perpanjangan ini bukan alasan untuk bersantai," tegas Ketua KPU. PPS diminta memprioritaskan warga yang belum dicoklit.\nDengan perpanjangan itu, penyusunan DPHP yang semula 15-21 Maret 2028 bergeser menjadi 29 Maret hingga 4 April 2028, dan pengumuman DPS mundur ke 20 April 2028. Masa kerja Pantarlih tetap sampai 11 April 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'dirubah, as many write',
    posts: [
      ANNOUNCED_28,
      on('2028-03-01', 'Batas akhir coklit Pilkada Serentak dirubah menjadi 28 Maret 2028.'),
    ],
    periods: [LONGER],
  },
  {
    name: 'berakhirnya … diundur',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Berakhirnya coklit diundur ke tanggal 28 Maret 2028.')],
    periods: [LONGER],
  },
  {
    name: 'the service and, after it, Coklit',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        'Masa kerja Pantarlih ikut diperpanjang setelah batas waktu coklit diperpanjang hingga 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'penambahan of so many days, spelled out in brackets',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Terdapat penambahan 14 (empat belas) hari pada tahapan coklit.')],
    periods: [LONGER],
  },
  {
    name: 'the new end first, what it was extended from after it',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        '28 Maret 2028 menjadi batas akhir Coklit yang baru, setelah diperpanjang dari 14 Maret 2028.',
      ),
    ],
    periods: [LONGER],
  },
  {
    name: 'the closing put off is a later end and no halt',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Penutupan coklit ditunda hingga 28 Maret 2028.')],
    periods: [LONGER],
  },
  {
    name: 'the start a week later, the end as it was, in a sentence of its own',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-11',
        'Awal coklit mundur seminggu, semula 12 Februari 2028 menjadi 19 Februari 2028. Berakhirnya tetap 14 Maret 2028.',
      ),
    ],
    periods: ['2028-02-19/2028-03-14'],
  },
  {
    name: 'by how much the start moves is no length of the whole',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-11',
        'Coklit diundur sepekan, dari 12 Februari 2028 ke 19 Februari 2028, dan tetap berakhir pada 14 Maret 2028.',
      ),
    ],
    periods: ['2028-02-19/2028-03-14'],
  },
  {
    name: 'a whole period moved to one in digits',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-11',
        'Jadwal Coklit diubah dari Sabtu (12/2/2028) hingga Selasa (14/3/2028) ke 19/2 s.d. 21/3/2028.',
      ),
    ],
    periods: ['2028-02-19/2028-03-21'],
  },
  {
    name: 'what should have ended now runs on',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        'Coklit yang seharusnya berakhir 14 Maret 2028 kini berlangsung hingga 28 Maret 2028.',
      ),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'what should have ended is now another day',
    posts: [
      ANNOUNCED_28,
      on('2028-03-01', 'Coklit seharusnya berakhir 14 Maret 2028 kini menjadi 28 Maret 2028.'),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'what should have been done, now until',
    posts: [
      ANNOUNCED_28,
      on('2028-03-01', 'Coklit yang semestinya selesai 14 Maret sekarang sampai 28 Maret 2028.'),
    ],
    periods: [LONGER],
    unclear: [],
  },
];
