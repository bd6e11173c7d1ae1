import { judged, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P20 = '2020-07-15/2020-08-13';

export const SCHEDULES: PeriodCase[] = [
  said(
    '2024-06-01',
    'Tahapan Pemutakhiran Data Pemilih:\n1. Pembentukan Pantarlih: 13 Juni 2024 - 23 Juni 2024\n2. Coklit: 24 Juni 2024 - 24 Juli 2024\n3. Penyusunan DPHP: 25 Juli 2024 - 31 Juli 2024\n4. DPS: 1 Agustus - 18 Agustus 2024',
    { periods: [P24] },
  ),
  said('2024-06-21', '📢 Coklit Pilkada 2024\n🗓 24 Juni – 24 Juli 2024\n🏠 Pantarlih datang ke rumah Anda', {
    periods: [P24],
  }),
  said('2024-06-21', 'Waktu Pelaksanaan Coklit :\n24 Juni 2024 s.d. 24 Juli 2024', { periods: [P24] }),
  said(
    '2024-06-21',
    'Tahapan\tJadwal\nPembentukan Pantarlih\t13 Juni – 23 Juni 2024\nCoklit\t24 Juni – 24 Juli 2024\nDPS\t1 – 18 Agustus 2024',
    { periods: [P24] },
  ),
  judged(
    [
      on(
        '2020-07-15',
        'Tahapan Pilkada 2020\n15 Juli-13 Agustus\n* Pencocokan dan penelitian daftar pemilih\n14-18 September\n* Penyampaian DPS oleh KPU Kabupaten/kota kepada PPS melalui PPK\n4-6 September\n* Masa pendaftaran pasangan calon\n19-28 September\n* Pengumuman dan tanggapan masyarakat terhadap DPS',
        'Tahapan Pilkada Serentak',
      ),
    ],
    { periods: [`${P20} year-inferred`] },
  ),
  said(
    '2020-05-30',
    'Inilah tahapan Pilkada.\nPengaktifan kembali PPK dan PPS\n30 Mei 2020 sd 31 Januari 2021\nPencocokan dan Penelitian (Coklit)\n4 Juli sd 2 Agustus 2020\nPengumuman, Pendaftaran, Penelitian dan Penetapan Paslon.\n17 Agustus sd 8 September 2020\nKampanye\n11 September sd 5 Desember 2020',
    { periods: ['2020-07-04/2020-08-02'], place: null },
  ),
  said('2024-06-21', 'Jadwal Coklit:\n24 Juni - 24 Juli 2024\nJadwal DPS:\n1-18 Agustus 2024', {
    periods: [P24],
  }),
  said(
    '2024-06-21',
    'Jadwal Tahapan\n13-19 Juni 2024\nPendaftaran Pantarlih\n24 Juni-24 Juli 2024\nCoklit\n1-18 Agustus 2024\nPengumuman DPS',
    { periods: [P24] },
  ),
  said(
    '2024-06-21',
    'Jadwal Tahapan\nPendaftaran Pantarlih\n13-19 Juni 2024\nCoklit\n24 Juni-24 Juli 2024\nPengumuman DPS\n1-18 Agustus 2024',
    { periods: [P24] },
  ),
  said('2024-06-21', '24 Juni - 24 Juli 2024: Coklit\n25 Juli - 31 Juli 2024: DPHP', { periods: [P24] }),
  said(
    '2024-06-21',
    '- 13 s.d. 19 Juni 2024 pendaftaran Pantarlih;\n- 24 Juni s.d. 24 Juli 2024 coklit;\n- 25 Juli 2024 Pantarlih selesai bertugas.',
    { periods: [P24] },
  ),
  said(
    '2024-06-21',
    'Tahapan: (1) pendaftaran 13–19 Juni 2024, (2) pelantikan 24 Juni 2024, (3) coklit 24 Juni–24 Juli 2024, (4) DPHP 25 Juli–31 Juli 2024.',
    { periods: [P24] },
  ),
];
