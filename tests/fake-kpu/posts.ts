/** Ids of the categories on the office's site: 104 Berita Terkini, 11 Pengumuman, 14 Umum, 105 Sosialisasi. */
export type Category = '104' | '11' | '14' | '105';

/** The four forms in which the office's site writes the address of an article. */
export type AddressForm = 'slug' | 'id_slug' | 'id/slug' | 'baca';

/** A post as the office's own system would hold it. */
export interface OfficePost {
  id: number;
  title: string;
  /** The paragraphs. The dateline, where there is one, opens the first. */
  body: string[];
  categories: Category[];
  /** The form that listings link to; the server answers to all four. */
  address: AddressForm;
  /** When it appeared. Only feeds tell it: listings have no field for it. */
  publishedAt: string;
}

type Draft = [day: string, title: string, body: string | string[], categories?: Category[]];

const OFFICE = 'Kab-probolinggo.kpu.go.id';

const ROW: Draft[] = [
  [
    '2024-06-22',
    'Mari Sukseskan Coklit Pilkada 2024',
    [
      `${OFFICE}, Tahapan pencocokan dan penelitian (Coklit) data pemilih untuk Pemilihan Gubernur Jawa Timur dan Pemilihan Bupati Probolinggo segera berjalan. Pantarlih akan datang dari rumah ke rumah di setiap desa. Ketua KPU Kabupaten Probolinggo meminta warga menyiapkan KTP dan KK sebelum petugas datang.`,
      'Coklit data pemilih berlangsung satu bulan, yaitu mulai tanggal 24 Juli 2024 hingga 24 Juni 2024.',
    ],
  ],
  [
    '2024-06-21',
    'Bimtek dan Orientasi Tugas PPS untuk Pilkada 2024',
    `${OFFICE}, Jumat, 21-6-2024, Selama tiga hari, tanggal 19 s/d 21 Juni 2024, KPU Kabupaten Probolinggo mengumpulkan 990 anggota PPS dari 24 kecamatan di sebuah hotel di Kota Probolinggo. Bimbingan teknis dan orientasi tugas itu dibagi menjadi tiga gelombang, dengan pemateri dari kepolisian.`,
  ],
  [
    '2024-06-21',
    'Kelembagaan KPU dan Tahapan Pilkada 2024',
    `${OFFICE}, Materi tentang kelembagaan dan tahapan disampaikan ketua kepada para anggota PPS. Setiap orang perlu ditempatkan menurut kemampuannya, dan sesama anggota perlu saling mengerti selama bertugas.`,
  ],
  [
    '2024-06-20',
    'Hubungan Kerja dan Peningkatan Kapasitas Penyelenggara',
    `${OFFICE}, Kamis, 20-6-2024, Penyelenggara di desa perlu merasa memiliki lembaganya dan mengenal jenjang kerja sampai KPU RI. PPS adalah ujung tombak, dan hubungan baik dengan pemerintah desa membantu pekerjaan mereka.`,
  ],
  [
    '2024-06-19',
    'Kode Etik bagi Penyelenggara Pemilihan',
    `${OFFICE}, Undang-undang, peraturan KPU, keputusan, dan surat edaran menjadi pegangan penyelenggara. Anggota PPS menjaga netralitas dan tidak berpihak kepada calon mana pun.`,
  ],
  [
    '2024-06-19',
    'Media Sosial sebagai Sarana Sosialisasi',
    `${OFFICE}, Rabu, 19-6-2024, Anggota PPS diajak memakai media sosial masing-masing untuk menyebarkan informasi tentang pemilihan, dengan tetap memperhatikan tugas dan wewenangnya.`,
  ],
  [
    '2024-06-18',
    'Pengumuman Hasil Seleksi Calon Pantarlih',
    `${OFFICE}, Selasa, 18-6-2024, Nama calon Pantarlih terpilih ditempel di kantor desa. Pantarlih bertugas sejak dilantik pada 24 Juni 2024 dan masa kerjanya berakhir 25 Juli 2024.`,
    ['11', '104'],
  ],
  [
    '2024-06-13',
    'Pendaftaran Pantarlih Dibuka',
    `${OFFICE}, Kamis, 13-6-2024, Warga yang berminat menjadi Pantarlih menyerahkan berkas kepada PPS desa pada 13-19 Juni 2024.`,
    ['11'],
  ],
  [
    '2024-06-10',
    'Rapat Koordinasi Penyusunan Daftar Pemilih',
    `${OFFICE}, Senin (10/6/2024) KPU Kabupaten Probolinggo memetakan TPS bersama PPK. Satu TPS melayani paling banyak 600 pemilih.`,
  ],
  [
    '2024-06-03',
    'DP4 Diterima, Pemetaan TPS Dimulai',
    `${OFFICE}, Data penduduk potensial pemilih sudah diterima dan mulai dipetakan ke setiap TPS di 325 desa dan 5 kelurahan.`,
  ],
  [
    '2024-05-26',
    'Pelantikan Anggota PPS Se-Kabupaten Probolinggo',
    `${OFFICE}, Minggu, 26-5-2024, Sebanyak 990 anggota PPS mengucapkan sumpah dan janji.`,
  ],
  [
    '2024-05-21',
    'Pengumuman Hasil Seleksi Anggota PPS',
    `${OFFICE}, Selasa, 21-5-2024, Nama calon anggota PPS terpilih dapat dilihat di kantor kecamatan.`,
    ['11'],
  ],
  [
    '2024-05-20',
    'Upacara Hari Kebangkitan Nasional',
    `${OFFICE}, Upacara diikuti seluruh pegawai sekretariat.`,
  ],
  [
    '2024-05-16',
    'Pelantikan Anggota PPK Pilkada 2024',
    `${OFFICE}, Kamis, 16-5-2024, Anggota PPK dari 24 kecamatan dilantik di pendopo.`,
  ],
  [
    '2024-05-02',
    'Pendaftaran Calon Anggota PPS',
    `${OFFICE}, Kamis, 2-5-2024, Pendaftaran PPS dibuka 2 s/d 8 Mei 2024 melalui laman resmi.`,
    ['11', '104'],
  ],
  [
    '2024-04-23',
    'Pendaftaran Calon Anggota PPK',
    `${OFFICE}, Selasa, 23-4-2024, Pendaftaran PPK dibuka 23 s/d 29 April 2024.`,
    ['11'],
  ],
  [
    '2024-04-01',
    'Persiapan Peluncuran Tahapan Pilkada',
    `${OFFICE}, Senin (1/4/2024) rapat persiapan digelar di aula kantor.`,
  ],
  [
    '2024-03-04',
    'Rekapitulasi Tingkat Kabupaten Selesai',
    `${OFFICE}, Hasil rekapitulasi dari 24 kecamatan dibacakan dalam rapat pleno terbuka.`,
  ],
  [
    '2024-02-14',
    'Pemungutan Suara Berjalan Lancar',
    `${OFFICE}, Rabu, 14-2-2024, Pemungutan suara di seluruh TPS selesai pukul 13.00 WIB.`,
  ],
  [
    '2023-06-21',
    'Penetapan DPT Pemilu 2024',
    `${OFFICE}, Rabu, 21-6-2023, Daftar pemilih tetap ditetapkan dalam rapat pleno terbuka.`,
    ['11', '104'],
  ],
  [
    '2023-03-15',
    'Coklit Pemilu 2024 Rampung',
    `${OFFICE}, Rabu, 15-3-2023, Coklit yang berlangsung 12 Februari 2023 hingga 14 Maret 2023 sudah selesai di seluruh desa.`,
  ],
  [
    '2023-02-20',
    'Pantarlih Bekerja dari Pintu ke Pintu',
    `${OFFICE}, Warga diminta menerima petugas dengan baik.`,
  ],
  [
    '2023-02-12',
    'Pelantikan Pantarlih Pemilu 2024',
    `${OFFICE}, Minggu, 12-2-2023, Pantarlih dilantik serentak; masa kerjanya sampai 11 April 2023.`,
  ],
  [
    '2023-01-24',
    'Pelantikan PPS Pemilu 2024',
    `${OFFICE}, Selasa, 24-1-2023, Anggota PPS dilantik dan langsung menerima pembekalan.`,
  ],
  [
    '2022-10-11',
    'Coklit Terbatas untuk Pemutakhiran Berkelanjutan',
    `${OFFICE}, Selasa, 11-10-2022, Petugas melakukan pencocokan dan penelitian terbatas (Coktas) ke beberapa rumah pada 11-12 Oktober 2022.`,
  ],
  [
    '2022-09-05',
    'Kunjungan Pelajar ke Rumah Pintar Pemilu',
    `${OFFICE}, Pelajar belajar tata cara memilih.`,
    ['104', '105'],
  ],
];

const FORMS: AddressForm[] = ['id_slug', 'slug', 'id/slug', 'baca'];
const OLDEST_ID = 8101;

/**
 * The sample: six posts of June 2024 with the facts that the office published then (the Coklit period with its
 * ends exchanged among them), and twenty older ones. Newest first; every call gives new objects.
 */
export function samplePosts(): OfficePost[] {
  return ROW.map(([day, title, body, categories = ['104']], index) => ({
    id: OLDEST_ID + ROW.length - 1 - index,
    title,
    body: typeof body === 'string' ? [body] : body,
    categories,
    address: FORMS[index % FORMS.length] ?? 'slug',
    publishedAt: `${day}T09:30:00+07:00`,
  }));
}

/** @returns the title in the form that addresses use: 'Mari Sukseskan' becomes 'mari-sukseskan'. */
export function slugOf(post: Pick<OfficePost, 'title'>): string {
  return post.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** @returns the path of the article, in the given form or in the post's own. */
export function articlePath(post: OfficePost, form: AddressForm = post.address, indexPhp = true): string {
  const slug = slugOf(post);
  const paths: Record<AddressForm, string> = {
    slug: `/blog/read/${slug}`,
    id_slug: `/blog/read/${post.id}_${slug}`,
    'id/slug': `/blog/read/${post.id}/${slug}`,
    baca: `/berita/baca/${post.id}/${slug}`,
  };
  return `${indexPhp ? '/index.php' : ''}${paths[form]}`;
}

/** Finds the post that a path names, in whichever of the four forms. */
export function postAt(path: string, posts: readonly OfficePost[]): OfficePost | null {
  const plain = path.replace(/^\/index\.php/, '');
  const match = /^\/(?:blog\/read|berita\/baca)\/(?:(\d+)[_/])?([^/]*)$/.exec(plain);
  if (!match) return null;
  const [, id, slug] = match;
  return posts.find((post) => (id ? post.id === Number(id) : slugOf(post) === slug)) ?? null;
}
