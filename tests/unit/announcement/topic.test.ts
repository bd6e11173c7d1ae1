import { expect, test } from 'vitest';
import { topicOf } from '../../../lib/announcement';
import { cpuTime } from '../cpu-time';

test.each([
  'Sukseskan Coklit Pilkada Tahun 2024',
  'KPU gelar pencocokan dan penelitian (COKLIT) data pemilih mulai 24 Juni',
  'Pencocokkan & Penelitian Data Pemilih Pemilu 2024',
  'Petugas Pantarlih mencoklit warga di lereng gunung',
  'Rumah warga sudah dicoklit',
  'Coklit dilakukan dalam waktu terbatas, Pantarlih bekerja sampai malam',
  'Coklit dimulai. Berbeda dengan coktas, semua rumah didatangi.',
  'Pantarlih melaksanakan Coklit; data ini kelak menjadi dasar pemutakhiran data pemilih berkelanjutan',
])('"%s" is about Coklit', (text) => expect(topicOf(text)).toBe('coklit'));

test.each([
  'KPU laksanakan Coktas di Kecamatan Kraksaan',
  'COKTAS PDPB Triwulan III Tahun 2025',
  'Coklit Terbatas (Coktas) di lima desa; coklit ini menyasar pemilih baru, coklit selesai sepekan',
  'Pencocokan dan Penelitian Terbatas (Coktas)',
  'Kegiatan pencocokan dan penelitian (coklit) data pemilih berkelanjutan secara terbatas triwulan II',
  'pencocokan dan penelitian dalam rangka pemutakhiran data pemilih berkelanjutan (PDPB) secara terbatas',
  'KPU turun lapangan untuk coklit dalam rangka PDPB Semester II Tahun 2025',
  'Uji petik dan coklit pada Pemutakhiran Data Pemilih Berkelanjutan triwulan III',
])('"%s" is about Coktas, which is not Coklit', (text) => expect(topicOf(text)).toBe('coktas'));

test.each([
  'Pelantikan PPS se-Kabupaten Probolinggo',
  'Rapat pleno PDPB Triwulan IV',
  'Penelitian administrasi bakal calon',
  'Warga memilih cokelat dan coklat',
  '',
])('"%s" is about neither', (text) => expect(topicOf(text)).toBeNull());

test('is told in no time, whatever the text', () => {
  const texts = ['1', 'iv', 'data ', '(a)', '" ', 'coklit ', 'coklit data ', 'cok', ' '].map(
    (part) => `coklit ${part.repeat(5_000)}`,
  );
  const started = cpuTime();
  for (const text of texts) topicOf(text);
  expect(cpuTime() - started).toBeLessThan(1_000);
});
