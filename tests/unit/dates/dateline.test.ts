import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../lib/dates/index';

const brief = (text: string): string | null => {
  const dateline = datelineOf(text);
  return dateline && `${dateline.year ?? '?'}-${dateline.month}-${dateline.date}`;
};

describe('the dateline of a post', () => {
  it.each([
    ['Kab-probolinggo.kpu.go.id, Minggu, 18-8-2024, KPU mengadakan', '2024-8-18'],
    ['kpu.goid, Selasa tanggal 8 Juli 2024 waktu setempat', '2024-7-8'],
    ['Kab-probolinggo.kpu.go,id, Senin (7/7/2025)', '2025-7-7'],
    ['Kab-probolinggo.kpugo.id, Sabtu, 5-10-2024, KPU', '2024-10-5'],
    ['kab probolinggo kpu.go.id – Rabu 2 Juli 2025', '2025-7-2'],
    ['Kab-probolinggo.kpu.go.id Sabtu,18-5-2024.KPU', '2024-5-18'],
    ['Kab-probolinggo.kpu.go.id,24-6-2024 KPU', '2024-6-24'],
    ['www.kab-probolinggo.kpu.go.id, Senin 24/6/2024', '2024-6-24'],
    ['https://kab-probolinggo.kpu.go.id - Senin 24/6/2024', '2024-6-24'],
    ['kpu.go.id- Selasa (3/1) KPU', '?-1-3'],
    ['Kuala Kapuas, kab-kapuas.kpu.go.id, 24 Juni 2024', '2024-6-24'],
    ['Probolinggo, KPU – 1 Juli 2025', '2025-7-1'],
    ['KPU Kab. Probolinggo, Rabu, 24 Januari 2024, Rapat', '2024-1-24'],
    ['Komisi Pemilihan Umum (KPU) Kabupaten Jepara, Rabu (29/3/2023) mengundang', '2023-3-29'],
    ['Wates, 16 Juli 2025 — Rapat', '2025-7-16'],
    ['Soe, KPU TTS - 22 Oktober 2021. Rapat', '2021-10-22'],
    ['Sleman (13/09) - Rapat', '?-9-13'],
    ['Hari ini, Jumat, tanggal 3 Januari 2025, KPU', '2025-1-3'],
    ['Kab-probolinggo.kpu.go.id, Pada hari Senin 24 Juni 2024 KPU', '2024-6-24'],
    ['kab-probolinggo.kpu.go.id, 15-16 April 2023, KPU', '2023-4-15'],
    ['Sabtu-Minggu, 15-16 April 2023 KPU', '2023-4-15'],
    ['24 Jun 2024 16:33 WIB', '2024-6-24'],
    ['05 Agustus 2020 20:51:26 WIB\nRapat', '2020-8-5'],
    ['Sukseskan Coklit\n24 Jun 2024 16:33 WIB\nRapat', '2024-6-24'],
    ['Berita Terkini\n\n464\n\nEvaluasi\n\nKamis 23/3/2023, KPU', '2023-3-23'],
    ['Diunggah oleh admin pada 24 Juni 2024', '2024-6-24'],
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
  ])('opens %s', (text, day) => {
    expect(brief(text)).toBe(day);
  });

  it.each([
    'Kab-probolinggo.kpu.go.id, Dalam kurun waktu 3 hari terhitung tanggal 19 s/d 21 Juni 2024 di hotel',
    'Kab-probolinggo.kpu.go.id, Menjelang 27 November 2024',
    'Kpu.go.id – Pleno digelar 24 Juni 2024',
    'KPU Kabupaten Jepara pada 5 April 2023 akan mengadakan pleno',
    'PROBOLINGGO – KPU mengundang partai politik, Rabu (24/12/2025).',
    'Coklit mulai 24 Juni 2024',
    'Surabaya, jatim.kpu.go.id- Kuliah lapang pada Kamis, 8 Juni 2023',
    'Bandung, kab-bandung.kpu.go.id Dalam rangka rapat, Kamis (31/3/2022).',
    'Kab-probolinggo.kpu.go.id, Bertempat di aula, Jumat 14-6-2024, Rapat',
    'Kab-probolinggo.kpu.go.id, 27 November 2024 mendatang ada pemungutan suara',
    '27 November 2024 merupakan hari pemungutan suara',
    'Kab-probolinggo.kpu.go.id, Memasuki hari ke-3, Rabu 26 Juni 2024',
    'Mulai Senin (24/6/2024) petugas berkeliling',
    'Pengumuman Nomor 24/PP.04/2024',
    'Tahapan\nPembentukan\n26 Januari 2023 - 28 Januari 2023: pengumuman',
    `${'Pantarlih mendatangi rumah warga. '.repeat(6)}\nRabu, 3 April 2024 mereka selesai`,
    '',
  ])('is no date inside a sentence: %s', (text) => {
    expect(brief(text)).toBeNull();
  });
});
