import type { Post } from '../../../lib/announcement';
import { HOME_OFFICE } from '../../../lib/source';

/** A post in short: what the pictures need of it. */
export interface Sample {
  title: string;
  text: string;
  /** 'YYYY-MM-DD': the day on which it was first seen. */
  seen: string;
  category?: '104' | '11';
  previous?: { title: string; until: string };
}

/** Posts as the store holds them; the first is the newest. */
export function postsOf(samples: Sample[], office = HOME_OFFICE): Post[] {
  return samples.map(({ title, text, seen, category = '104', previous }, index) => ({
    id: `${office.id}.kpu.go.id/${9000 - index}`,
    aliases: [],
    office: office.id,
    url: `https://${office.id}.kpu.go.id/blog/read/${9000 - index}_${title.toLowerCase().replace(/\W+/g, '-')}`,
    title,
    text,
    whole: true,
    feedDate: null,
    updatedAt: null,
    firstSeenAt: new Date(`${seen}T02:00:00Z`),
    places: { [`${office.id}/${category}`]: samples.length - index },
    ...(previous ? { previous: { title: previous.title, text, until: new Date(previous.until) } } : {}),
  }));
}

const HOST = 'Kab-probolinggo.kpu.go.id';

/** June 2024: the announced period stands the wrong way round, and a stated length settles it. */
export const PILKADA_2024: Sample[] = [
  {
    title: 'Sukseskan Coklit PILKADA Tahun 2024.',
    text: `${HOST}, Pencocokan dan penelitian (Coklit) data pemilih berlangsung satu bulan, mulai tanggal 24 Juli 2024 hingga 24 Juni 2024. Pantarlih akan mendatangi setiap rumah.`,
    seen: '2024-06-24',
  },
  {
    title: 'BIMTEK Dan Orientasi Tugas Badan Adhoc PPS PILKADA 2024.',
    text: `${HOST}, Kamis, 20-6-2024, Anggota PPS dari 24 kecamatan mengikuti orientasi tugas selama tiga hari.`,
    seen: '2024-06-22',
  },
  {
    title: 'Kelembagaan KPU Dan Tahapan Penyelenggaraan PILKADA Tahun 2024.',
    text: `${HOST}, Materi pertama membahas kelembagaan dan tahapan penyelenggaraan.`,
    seen: '2024-06-22',
  },
  {
    title: 'Hubungan Kerja Dan Peningkatan Kapasitas Penyelenggara.',
    text: `${HOST}, Rabu, 19-6-2024, Materi kedua membahas hubungan kerja antara penyelenggara di desa dan kecamatan.`,
    seen: '2024-06-22',
  },
  {
    title: 'Kode Etik Penyelenggara.',
    text: `${HOST}, Selasa, 18-6-2024, Penyelenggara diminta menjaga netralitas.`,
    seen: '2024-06-22',
  },
  {
    title: 'Media Sosial Sarana Sosialisasi',
    text: `${HOST}, Anggota PPS diajak memakai media sosial untuk sosialisasi.`,
    seen: '2024-06-22',
  },
];

/** What another office told in that June. */
export const SECOND_OFFICE: Sample[] = [
  {
    title: 'Pelantikan Pantarlih se-Kota Probolinggo',
    text: 'kota-probolinggo.kpu.go.id, Senin, 24 Juni 2024, KPU Kota Probolinggo melantik Pantarlih di lima kecamatan.',
    seen: '2024-06-24',
  },
  {
    title: 'Rekrutmen Pantarlih Kota Probolinggo Dibuka',
    text: 'kota-probolinggo.kpu.go.id, Kamis, 13 Juni 2024, Pendaftaran dibuka sampai 19 Juni 2024.',
    seen: '2024-06-14',
    category: '11',
  },
];

/** Autumn 2026: no Coklit; a Coktas that must not be taken for one; a mended slip; an edited title. */
export const QUIET_2026: Sample[] = [
  {
    title: 'Rekapitulasi Pemutakhiran Data Pemilih Berkelanjutan Triwulan III Tahun 2026',
    text: `${HOST}, Jumat, 2 Oktober 2026, KPU Kabupaten Probolinggo menetapkan rekapitulasi PDPB Triwulan III. Warga yang pindah atau baru berusia 17 tahun dapat melapor ke kantor KPU setiap hari kerja.`,
    seen: '2026-10-02',
    category: '11',
  },
  {
    title: 'Coktas di Kecamatan Kraksaan, Petugas Datangi Pemilih Berusia 100 Tahun Lebih',
    text: `${HOST}, Rabu, 9 September 2026, Petugas melakukan coklit terbatas (Coktas) di Kecamatan Kraksaan.`,
    seen: '2026-09-09',
  },
  {
    title: 'Sosialisasi Pendidikan Pemilih di SMA Negeri 1 Kraksaan',
    text: `${HOST}, Jumat, 21 Agustus 2026, Siswa belajar cara memeriksa nama di daftar pemilih.`,
    seen: '2026-08-21',
  },
  {
    title: 'Rekapitulasi Pemutakhiran Data Pemilih Berkelanjutan Triwulan II Tahun 2026',
    text: `${HOST}, Kamis, 2 Juli 2026, Rapat pleno terbuka menetapkan rekapitulasi PDPB Triwulan II.`,
    seen: '2026-07-02',
    category: '11',
  },
];

/** Posts that need a word beside them. */
export const NOTED: Sample[] = [
  {
    title: 'PENGUMUMAN Jadwal Coklit',
    text: `${HOST}, Senin, 5 Oktober 2026, Pengumuman terlampir, silakan unduh.`,
    seen: '2026-10-05',
    category: '11',
  },
  {
    ...(QUIET_2026[0] as Sample),
    previous: {
      title: 'Rekapitulasi Pemutakhiran Data Pemilih Berkelanjutan Triwulan II Tahun 2026',
      until: '2026-10-05T03:00:00Z',
    },
  },
  {
    title: 'Pendaftaran Peserta Magang',
    text: `${HOST}, Rabu, 9 Juli 2025, Mahasiswa dapat mendaftar magang di sekretariat.`,
    seen: '2025-07-09',
  },
  {
    title: 'Sosialisasi Data Pemilih Berkelanjutan',
    text: `${HOST}, Selasa tanggal 8 Juli 2024, Sekretariat menerima kunjungan perangkat desa.`,
    seen: '2025-07-08',
  },
  {
    title: 'Rapat Koordinasi Bersama Disdukcapil',
    text: `${HOST}, Senin, 7 Juli 2025, Data kependudukan dipadankan bersama Disdukcapil.`,
    seen: '2025-07-07',
  },
  {
    title: 'Media Sosial Sarana Sosialisasi',
    text: `${HOST}, Anggota PPS diajak memakai media sosial untuk sosialisasi.`,
    seen: '2025-07-06',
  },
  {
    title: 'Kunjungan Siswa ke Rumah Pintar Pemilu',
    text: `${HOST}, Rabu, 2 Juli 2025, Siswa melihat alat peraga pemungutan suara.`,
    seen: '2025-07-02',
  },
];

/** A weekday that does not match its date, and no other post that bears it out. */
export const MISDATED: Sample[] = [
  {
    title: 'Sukseskan Coklit Pemilu 2029',
    text: `${HOST}, Jumat, 28 Januari 2028, Coklit data pemilih Pemilu 2029 dilaksanakan mulai Rabu, 1 Februari 2028 sampai 1 Maret 2028.`,
    seen: '2028-01-28',
  },
  {
    title: 'Bimbingan Teknis PPS Se-Kabupaten Probolinggo',
    text: `${HOST}, Rabu, 12 Januari 2028, PPS berlatih mengisi formulir.`,
    seen: '2028-01-12',
  },
  {
    title: 'Pelantikan Pantarlih di 24 Kecamatan',
    text: `${HOST}, Senin, 10 Januari 2028, Pantarlih dilantik di pendopo kecamatan.`,
    seen: '2028-01-10',
  },
];

/** Two posts that name different ends. */
export const DISAGREEING: Sample[] = [
  {
    title: 'Apel Kesiapan Pantarlih Pemilu 2029',
    text: `${HOST}, Senin, 31 Januari 2028, Coklit Pemilu 2029 akan berlangsung mulai 1 Februari 2028 hingga 3 Maret 2028.`,
    seen: '2028-01-31',
  },
  {
    title: 'Sukseskan Coklit Pemilu 2029',
    text: `${HOST}, Kamis, 20 Januari 2028, Coklit Pemilu 2029 akan dilaksanakan 1 Februari 2028 sampai 1 Maret 2028.`,
    seen: '2028-01-20',
  },
  ...MISDATED.slice(1),
];

/** A running stage that a later post postpones. */
export const HALTED: Sample[] = [
  {
    title: 'Penundaan Tahapan Pemutakhiran Data Pemilih',
    text: `${HOST}, Rabu, 9 Februari 2028, Tahapan pemutakhiran data pemilih, termasuk Coklit, ditunda sampai ada keputusan lebih lanjut.`,
    seen: '2028-02-09',
    category: '11',
  },
  {
    title: 'Sukseskan Coklit Pemilu 2029',
    text: `${HOST}, Kamis, 20 Januari 2028, Coklit Pemilu 2029 akan dilaksanakan 1 Februari 2028 sampai 1 Maret 2028.`,
    seen: '2028-01-20',
  },
  ...MISDATED.slice(1),
];
