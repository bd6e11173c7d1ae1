import { judged, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P20 = '2020-07-15/2020-08-13';
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const PLACES: PeriodCase[] = [
  said('2024-06-20', 'Coklit di Kabupaten Situbondo berlangsung 24 Juni hingga 24 Juli 2024.'),
  said('2024-06-20', 'Coklit di seluruh Jawa Timur berlangsung 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Di Provinsi Bali, coklit berlangsung 20 Juni hingga 20 Juli 2024.'),
  said(
    '2024-06-20',
    'Coklit di Lumajang berlangsung 20 Juni hingga 20 Juli 2024, sedangkan di Probolinggo 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'Surabaya - Ketua KPU Probolinggo mengatakan coklit berlangsung 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said(
    '2024-06-20',
    'KPU Kota Malang menggelar coklit mulai 24 Juni 2024 sampai 24 Juli 2024, kata ketuanya.',
  ),
  said('2024-06-20', 'KPU RI menetapkan coklit serentak nasional 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-20',
    'Usai kunjungan ke Kabupaten Malang, ketua KPU Kabupaten Probolinggo menyebut coklit berlangsung 24 Juni-24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-20', 'Coklit di Kabupaten Situbondo berlangsung 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
    place: null,
  }),
  judged([ANNOUNCED, on('2024-06-27', 'KPU Kabupaten Jember menunda coklit di wilayahnya.')], {
    periods: [P24],
  }),
  said('2024-06-22', 'KPU Jawa Tengah menggelar coklit mulai 24 Juni hingga 23 Juli 2024.'),
  said('2024-06-22', 'Di Situbondo coklit 20 Juni-20 Juli 2024, di Probolinggo 24 Juni-24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-22',
    'Coklit berlangsung 20 Juni hingga 20 Juli 2024 di Kabupaten Situbondo dan 24 Juni hingga 24 Juli 2024 di Kabupaten Probolinggo.',
    { periods: [P24] },
  ),
  said(
    '2024-06-22',
    'KPU Kabupaten Probolinggo dan KPU Kota Pasuruan sama-sama menggelar coklit 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-22', 'SITUBONDO - KPU setempat menggelar coklit mulai 24 Juni hingga 24 Juli 2024.'),
  judged(
    [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Coklit di Kabupaten Jember 24 Juni sampai 24 Juli 2024.'),
    ],
    { unconfirmed: [`${P24} weekday-mismatch`] },
  ),
  said(
    '2024-06-20',
    'Lumajang, 20 Juni 2024 - KPU Kabupaten Lumajang menyampaikan coklit berlangsung 24 Juni-24 Juli 2024.',
  ),
  said('2024-06-20', 'Coklit di Desa Jember Kidul, Kabupaten Probolinggo, 24 Juni-24 Juli 2024.'),
  said(
    '2024-06-20',
    'Ketua KPU Jember hadir. KPU Kabupaten Probolinggo menggelar coklit 24 Juni-24 Juli 2024.',
    { periods: [P24] },
  ),
  said('2024-06-20', 'Sebanyak 38 kabupaten/kota di Jawa Timur menggelar coklit 24 Juni-24 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Di seluruh Indonesia coklit digelar 24 Juni-24 Juli 2024.', { periods: [P24] }),
  said('2024-06-20', 'Berbeda dengan Surabaya, coklit di Probolinggo berlangsung 24 Juni-24 Juli 2024.', {
    periods: [P24],
  }),
  said(
    '2024-06-20',
    'KPU Kabupaten Situbondo juga bersiap. Coklit di sana berlangsung 20 Juni-20 Juli 2024.',
  ),
  said(
    '2024-06-20',
    'KPU Kabupaten Probolinggo belajar ke KPU Kabupaten Situbondo. Di Situbondo coklit berlangsung 20 Juni-20 Juli 2024.',
  ),
  judged(
    [
      on(
        '2020-03-05',
        'Kab-probolinggo.kpu.go.id, Coklit dijadwalkan berlangsung pada 18 April hingga 17 Mei 2020.',
      ),
      on(
        '2020-03-24',
        'Kab-probolinggo.kpu.go.id, Selasa, 24-3-2020, KPU Kabupaten Probolinggo menerbitkan surat tentang penundaan tahapan pemutakhiran data pemilih. Penundaan ini menindaklanjuti Keputusan KPU RI Nomor 179/PL.02-Kpt/01/KPU/III/2020.',
        'Penundaan Tahapan',
      ),
      on(
        '2020-06-16',
        'Kab-probolinggo.kpu.go.id, Tahapan Pilkada kembali dilanjutkan mulai 15 Juni 2020. Coklit akan dilaksanakan tanggal 15 Juli sampai 13 Agustus 2020.',
      ),
    ],
    { periods: [P20], halted: ['2020-04-18/2020-05-17'] },
  ),
  said('2024-06-20', 'Kabupaten Probolinggo dan Kabupaten Lumajang: coklit 24 Juni-24 Juli 2024.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Coklit 24 Juni-24 Juli 2024, kata Ketua KPU Lumajang.'),
  said('2024-06-20', 'Rakor di Surabaya membahas coklit yang berlangsung 24 Juni-24 Juli 2024.'),
  said(
    '2024-06-20',
    'Hadir dalam rakor di Surabaya, KPU Kabupaten Probolinggo siap melaksanakan coklit 24 Juni-24 Juli 2024.',
    { periods: [P24] },
  ),
];
