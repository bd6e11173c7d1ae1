import { on, type PeriodCase } from './case';

const P24 = '2024-06-24/2024-07-24';
const J = '2024-06-20';

/** Rules 1, 2 and 5: what is said of Coklit, and of Coklit here. */
export const SUBJECT_CASES: PeriodCase[] = [
  {
    name: 'a range in a sentence of Coklit',
    posts: [on(J, 'Coklit di wilayah kami akan berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a range in the title',
    posts: [on(J, 'Warga diminta menyiapkan KTP dan KK.', 'Coklit Pilkada 2024: 24 Juni s.d. 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'written out in full',
    posts: [
      on(J, 'Pencocokan dan penelitian data pemilih digelar mulai 24 Juni sampai dengan 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'with an ampersand',
    posts: [on(J, 'Pencocokan & Penelitian (Coklit) data pemilih: 24 Juni - 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'the masa coklit',
    posts: [on(J, 'Selama masa coklit (24 Juni–24 Juli 2024) petugas datang dari rumah ke rumah.')],
    periods: [P24],
  },
  {
    name: 'the range stands before its subject',
    posts: [on(J, 'Mulai 24 Juni hingga 24 Juli 2024, Pantarlih akan melaksanakan coklit di semua desa.')],
    periods: [P24],
  },
  {
    name: 'the next sentence says "kegiatan ini"',
    posts: [
      on(J, 'Sebentar lagi coklit digelar. Kegiatan ini berlangsung pada 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'the title alone names Coklit, the text goes on with "jadwal"',
    posts: [on(J, 'Jadwalnya 24 Juni – 24 Juli 2024.', 'Ayo Sukseskan Coklit')],
    periods: [P24],
  },
  {
    name: 'start and end in different sentences',
    posts: [
      on(
        J,
        'Coklit dimulai pada Senin, 24 Juni 2024. Petugas membawa surat tugas. Masa coklit berakhir pada 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'Pantarlih that have been sworn in go on with Coklit',
    posts: [on(J, 'Pantarlih yang telah dilantik akan melakukan coklit mulai 24 Juni sampai 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a line of a list',
    posts: [
      on(
        J,
        'Jadwal tahapan:\nPembentukan Pantarlih: 10 – 23 Juni 2024\nCoklit: 24 Juni – 24 Juli 2024\nPenyusunan daftar pemilih hasil pemutakhiran: 25 Juli – 31 Juli 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a table row after its label',
    posts: [on(J, 'Tahapan\nPencocokan dan Penelitian Data Pemilih\n24 Juni 2024 - 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'after the swearing-in, as an aside',
    posts: [on(J, 'Usai pelantikan Pantarlih, coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a bimtek in another sentence changes nothing',
    posts: [
      on(
        J,
        'KPU menggelar bimtek pada 19 s/d 21 Juni 2024. Sementara itu coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'what Coklit is for stands between',
    posts: [on(J, 'Coklit untuk menyusun DPS berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'monitoring during the masa coklit',
    posts: [on(J, 'Monitoring dilakukan selama masa coklit, 24 Juni hingga 24 Juli 2024.')],
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
  { name: 'BIMTEK', posts: [on(J, 'Bimtek Pantarlih digelar 20 hingga 22 Juni 2024 menjelang coklit.')] },
  {
    name: 'BIMTEK on Coklit',
    posts: [on(J, 'Bimbingan teknis tata cara coklit bagi PPS dilaksanakan 19 s/d 21 Juni 2024.')],
  },
  {
    name: 'BIMTEK of those who will do Coklit',
    posts: [on(J, 'Bimtek bagi Pantarlih yang akan melaksanakan coklit digelar 20-22 Juni 2024.')],
  },
  {
    name: 'the event goes on as "acara ini"',
    posts: [on(J, 'KPU menggelar bimtek coklit. Kegiatan ini berlangsung pada 20-22 Juni 2024.')],
  },
  {
    name: 'pelantikan',
    posts: [on(J, 'Pelantikan Pantarlih yang bertugas coklit dijadwalkan 23 hingga 24 Juni 2024.')],
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
    posts: [on(J, 'Masa kerja Pantarlih yang bertugas melakukan coklit adalah 24 Juni hingga 25 Juli 2024.')],
  },
  {
    name: 'Pantarlih service beside Coklit',
    posts: [
      on(J, 'Masa kerja Pantarlih 24 Juni–25 Juli 2024, sedangkan coklit berlangsung 24 Juni–24 Juli 2024.'),
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
  { name: 'DPS', posts: [on(J, 'Setelah coklit, DPS diumumkan 18 hingga 27 Agustus 2024.')] },
  {
    name: 'DPHP',
    posts: [on(J, 'Hasil coklit menjadi bahan DPHP yang disusun 25 Juli sampai 31 Juli 2024.')],
  },
  {
    name: 'rekapitulasi',
    posts: [on(J, 'Rekapitulasi hasil coklit tingkat desa dilaksanakan 1–3 Agustus 2024.')],
  },
  {
    name: 'the whole penyusunan daftar pemilih',
    posts: [
      on(
        J,
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
  { name: 'an apel', posts: [on(J, 'Apel kesiapan coklit dilaksanakan 23 hingga 24 Juni 2024.')] },
  {
    name: 'days of monitoring',
    posts: [on('2024-07-01', 'Monitoring coklit dilakukan pada 1-3 Juli 2024 di tiga kecamatan.')],
  },
  {
    name: 'Gerakan Coklit Serentak',
    posts: [on(J, 'Gerakan Coklit Serentak digelar satu hari, 24 Juni 2024.')],
  },
  {
    name: 'matching of something else than voters',
    posts: [
      on(
        J,
        'Panitia melakukan pencocokan dan penelitian berkas dukungan pada 1 Juni hingga 10 Juni 2024 di kantor KPU.',
      ),
    ],
  },
  {
    name: 'a range that nothing ties to Coklit',
    posts: [on(J, 'Coklit segera dimulai. Pasar murah dibuka 1-5 Juli 2024 di alun-alun.')],
  },
  { name: 'a post without Coklit', posts: [on(J, 'Pendaftaran PPS dibuka 24 Juni hingga 24 Juli 2024.')] },
  {
    name: 'another regency',
    posts: [on(J, 'KPU Kabupaten Lumajang melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another city, without its rank',
    posts: [on(J, 'Coklit di Surabaya berlangsung 25 Juni sampai 25 Juli 2024.')],
  },
  { name: 'another province', posts: [on(J, 'Provinsi Bali menggelar coklit 25 Juni sampai 25 Juli 2024.')] },
  {
    name: 'a post about another regency, its dates in a sentence of their own',
    posts: [on(J, 'KPU Kabupaten Jember mengundang warga. Coklit berlangsung 25 Juni hingga 25 Juli 2024.')],
  },
  {
    name: 'our own regency named',
    posts: [on(J, 'KPU Kabupaten Probolinggo melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our province named',
    posts: [on(J, 'Coklit di Jawa Timur berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'another regency beside ours',
    posts: [
      on(
        J,
        'Di Kabupaten Lumajang coklit selesai lebih awal. Di Kabupaten Probolinggo coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'another regency is fine where no place is asked for',
    place: null,
    posts: [on(J, 'KPU Kabupaten Lumajang melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a place of Sleman',
    place: 'Sleman',
    posts: [on(J, 'Coklit di Kabupaten Sleman dimulai 24 Juni dan berakhir 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'a hall in another town is not what the period is given to',
    posts: [
      on(
        J,
        'Kab-probolinggo.kpu.go.id, rapat digelar di Kota Malang. Coklit dilaksanakan 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'an election named beside a voting day',
    posts: [
      on(
        J,
        'Coklit Pilkada Serentak yang puncaknya 27 November 2024 berlangsung mulai 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
];
