import { judged, official, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const P20 = '2020-07-15/2020-08-13';
const TABLE = official('2024-06-24', '2024-07-24', 'built-in');
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const HALTS: PeriodCase[] = [
  judged(
    [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Tahapan pemutakhiran data pemilih ditunda.'),
    ],
    { halted: ['2020-04-18/2020-05-17'] },
  ),
  judged(
    [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on('2020-03-12', 'Pelantikan PPDP ditunda hingga pekan depan.'),
    ],
    { periods: ['2020-04-18/2020-05-17'] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Kabar bahwa coklit ditunda tidak benar.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'KPU menegaskan coklit tidak ditunda dan tetap berjalan.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-06-26', 'Coklit dihentikan adalah hoaks, kata ketua KPU.')], {
    periods: [P24],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-26',
        'Pesan berantai yang beredar menyebut coklit dibatalkan. Warga diminta tidak percaya.',
        'HOAKS: Coklit Dibatalkan',
      ),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Coklit ditunda karena wabah.'),
      on('2020-06-20', 'Coklit dilanjutkan 15 Juli hingga 13 Agustus 2020.'),
    ],
    { periods: [P20], halted: ['2020-04-18/2020-05-17'] },
  ),
  said('2024-06-26', 'KPU memutuskan coklit Pilkada 2024 dihentikan sementara.', {
    halted: [P24],
    builtIn: [TABLE],
  }),
  judged(
    [
      on('2020-03-22', 'Coklit ditunda karena wabah.'),
      on('2024-06-20', 'Coklit dilaksanakan 24 Juni hingga 24 Juli 2024.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-06-26', 'Coklit dibatalkan sesuai putusan MK.'),
      on('2024-06-28', 'Seperti diketahui, coklit 24 Juni hingga 24 Juli 2024 telah dibatalkan.'),
    ],
    { halted: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-22', 'Coklit ditunda menjadi 1 Juli hingga 31 Juli 2024.')], {
    periods: ['2024-07-01/2024-07-31'],
    halted: [P24],
  }),
  judged([ANNOUNCED, on('2024-07-02', 'Pembayaran honor pantarlih coklit ditunda sampai 10 Agustus 2024.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-07-02', 'Bawaslu mengusulkan coklit ditunda.')], { periods: [P24] }),
  judged(
    [
      ANNOUNCED,
      on('2024-07-02', 'Benarkah coklit ditunda? Begini penjelasan KPU. Coklit tetap berlangsung.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on('2020-03-05', 'Coklit akan dilaksanakan 18 April sampai 17 Mei 2020.'),
      on('2020-03-23', 'Coklit ditunda.'),
      on('2020-07-10', 'Coklit dilaksanakan 15 Juli sampai 13 Agustus 2020.'),
    ],
    { periods: [P20], halted: ['2020-04-18/2020-05-17'] },
  ),
  judged(
    [
      on('2023-02-10', 'Coklit dilaksanakan 12 Februari s.d. 14 Maret 2023.'),
      on('2024-06-20', 'Coklit Pilkada dilaksanakan 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-27', 'KPU menghentikan coklit Pilkada.'),
    ],
    { periods: [P23], halted: [P24] },
  ),
  said(
    '2020-07-10',
    'Setelah sempat ditunda akibat pandemi, coklit kembali dilaksanakan 15 Juli hingga 13 Agustus 2020.',
    { periods: [P20] },
  ),
  judged(
    [
      on('2020-07-10', 'Coklit dilaksanakan 15 Juli hingga 13 Agustus 2020.'),
      on('2020-07-20', 'Coklit yang sempat ditunda pada Maret lalu kini berjalan lancar.'),
    ],
    { periods: [P20] },
  ),
  judged(
    [
      on('2020-03-05', 'Coklit akan dilaksanakan 18 April sampai 17 Mei 2020.'),
      on('2020-03-23', 'Coklit ditunda.'),
      on('2020-06-15', 'Tahapan coklit akan dilanjutkan.'),
    ],
    { halted: ['2020-04-18/2020-05-17'] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Beredar kabar coklit ditunda. Ketua KPU membantah kabar tersebut.')], {
    periods: [P24],
  }),
  judged(
    [ANNOUNCED, on('2024-06-23', 'Gerakan Coklit Serentak yang dijadwalkan besok dibatalkan karena hujan.')],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-23', 'Coklit terbatas (coktas) ditunda.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-07-02', 'Karena warga sedang berduka, coklit di rumah Pak RT ditunda.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-06-27', 'Tahapan kampanye ditunda.')], { periods: [P24] }),
  judged(
    [
      on('2024-06-27', 'Coklit dihentikan sementara.'),
      on('2024-07-05', 'Coklit dilanjutkan kembali mulai 6 Juli hingga 5 Agustus 2024.'),
    ],
    { periods: ['2024-07-06/2024-08-05'], halted: [P24], builtIn: [TABLE] },
  ),
  judged([ANNOUNCED, on('2024-07-20', 'Apabila ditemukan pelanggaran, coklit dapat dihentikan.')], {
    periods: [P24],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-05',
        'Surat edaran penghentian coklit telah diterima KPU Kabupaten Probolinggo. Seluruh Pantarlih diminta berhenti.',
      ),
    ],
    { halted: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-23', 'Coklit Pilkada 2024 batal digelar.')], { halted: [P24] }),
  judged([ANNOUNCED, on('2024-07-05', 'Coklit di TPS 5 Desa Sumber sempat tertunda karena banjir.')], {
    periods: [P24],
  }),
  judged(
    [
      on('2020-03-01', 'Coklit dijadwalkan 18 April-17 Mei 2020.'),
      on(
        '2020-03-24',
        'Surat Keputusan KPU RI Nomor 179/PL.02-Kpt/01/KPU/III/2020 tentang Penundaan Tahapan Pemilihan menyebutkan coklit yang sedianya 18 April-17 Mei 2020 ditunda sampai waktu yang belum ditentukan.',
      ),
    ],
    { halted: ['2020-04-18/2020-05-17'] },
  ),
  said('2020-03-24', 'Coklit yang sedianya digelar 18 April hingga 17 Mei 2020 resmi ditunda.', {
    halted: ['2020-04-18/2020-05-17'],
  }),
  judged(
    [
      on('2020-03-01', 'Coklit dijadwalkan 18 April-17 Mei 2020.'),
      on('2020-03-24', 'Coklit ditunda.'),
      on(
        '2020-06-15',
        'Tahapan yang sempat ditunda dilanjutkan. Coklit akan digelar mulai 15 Juli hingga 13 Agustus 2020.',
      ),
    ],
    { periods: [P20], halted: ['2020-04-18/2020-05-17'] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-06-26', 'Beredar pesan bahwa coklit dihentikan.'),
      on('2024-06-27', 'Tidak benar coklit dihentikan, coklit tetap berjalan.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-06-26', 'Ketua KPU: Coklit Tidak Dihentikan, Jangan Percaya Kabar Bohong', 'Klarifikasi'),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'KPU meminta agar coklit tidak ditunda-tunda.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Rapat pleno coklit ditunda hingga Jumat.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Bimtek Pantarlih untuk coklit dibatalkan.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Setelah coklit, pencetakan DPS ditunda.')], { periods: [P24] }),
  judged(
    [
      ANNOUNCED,
      on('2024-06-26', 'Hari ini coklit di Kecamatan Sukapura dihentikan sementara akibat erupsi Bromo.'),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Mahkamah Konstitusi menolak permohonan agar coklit dihentikan.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-06-26', 'KPU tidak akan menghentikan coklit.')], { periods: [P24] }),
  said('2024-06-26', 'Pemutakhiran data pemilih berkelanjutan ditunda.', {
    periods: [P24],
    builtIn: [TABLE],
  }),
  said('2024-08-10', 'Coklit dihentikan.', { periods: [P24], builtIn: [TABLE] }),
  said(
    '2024-06-20',
    'Pada 2020 coklit pernah ditunda akibat pandemi. Coklit 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-26',
        'Menindaklanjuti Surat Dinas KPU Nomor 1234/PL.02.1-SD/14/2024, pelaksanaan coklit di seluruh Indonesia dihentikan sementara.',
        'Penundaan Tahapan',
      ),
    ],
    { halted: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Coklit Pilkada 2024 ditangguhkan.')], { halted: [P24] }),
  judged(
    [
      ANNOUNCED,
      on('2024-06-26', 'Coklit dihentikan.'),
      on('2024-06-28', 'Coklit kembali dilanjutkan hingga 28 Juli 2024.'),
    ],
    { unconfirmed: ['2024-06-28/2024-07-28 start-inferred'], halted: [P24] },
  ),
  judged(
    [
      on('2024-06-26', 'Coklit dihentikan.'),
      on(
        '2024-06-28',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-06-26', 'Coklit ditunda.'),
      on('2024-06-28', 'Coklit Pilkada dilaksanakan 24 Juni hingga 24 Juli 2024, kata ketua.'),
    ],
    { halted: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-26',
        'KPU: Kabar Penundaan Coklit Hoaks. Coklit tetap sesuai jadwal 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Ditunda, Coklit Pilkada 2024')], { halted: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Isi.', 'KPU Tunda Coklit Pilkada 2024')], { halted: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Isi.', 'Coklit Ditunda')], { halted: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Kemungkinan coklit ditunda cukup besar.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Coklit tidak jadi ditunda.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Penundaan coklit dibatalkan.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Hak pilih warga yang belum dicoklit dapat dibatalkan.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-07-26', 'Pleno rekapitulasi hasil coklit ditunda.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Pantarlih yang tidak menjalankan coklit akan dihentikan.')], {
    periods: [P24],
  }),
  judged([on('2024-06-26', 'Bawaslu Minta KPU Tunda Coklit.'), ANNOUNCED], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Isi.', 'KPU Bantah Tunda Coklit')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Jangan tunda-tunda, siapkan KTP untuk coklit.')], { periods: [P24] }),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-28', 'Coklit dihentikan sementara.', 'B'),
      on('2024-07-02', 'Coklit dilanjutkan mulai 3 Juli dan berakhir 2 Agustus 2024.', 'C'),
      on('2024-07-30', 'Masa coklit diperpanjang hingga 5 Agustus 2024.', 'D'),
    ],
    { periods: ['2024-07-03/2024-08-05'], halted: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-02', 'Sesuai SE KPU RI, tahapan pencocokan dan penelitian dibatalkan dan akan diulang.'),
    ],
    { halted: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-02',
        'Coklit di Kabupaten Lumajang ditunda, sedangkan di Kabupaten Probolinggo tetap berjalan.',
      ),
    ],
    { periods: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-02', 'Kunjungan ketua KPU Jatim ke lokasi coklit ditunda.')], {
    periods: [P24],
  }),
  judged([ANNOUNCED, on('2024-07-02', 'Isu pembatalan coklit dibantah KPU.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-07-02', 'Cek Fakta: Coklit Dihentikan? Salah.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-07-02', '[HOAKS] Coklit dihentikan mulai besok.')], { periods: [P24] }),
  judged(
    [ANNOUNCED, on('2024-07-02', 'KPU meluruskan informasi keliru soal coklit yang disebut dihentikan.')],
    { periods: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on('2024-07-02', 'Coklit dihentikan oleh KPU setelah terjadi bencana, berlaku sejak 2 Juli 2024.'),
    ],
    { halted: [P24] },
  ),
  judged([ANNOUNCED, on('2024-07-02', 'Coklit dihentikan sementara mulai 2 Juli hingga 5 Juli 2024.')], {
    halted: [P24],
  }),
  judged([ANNOUNCED, on('2024-07-02', 'Coklit ditunda. Akan dilanjutkan 10 Juli hingga 9 Agustus 2024.')], {
    periods: ['2024-07-10/2024-08-09'],
    halted: [P24],
  }),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-02',
        'Pemilihan serentak ditunda, termasuk tahapan pemutakhiran dan penyusunan daftar pemilih.',
      ),
    ],
    { halted: [P24] },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-06-27',
        'Pelaksanaan coklit ditunda menyusul Surat KPU Nomor 999/2024; jadwal baru 8 Juli sampai 6 Agustus 2024.',
      ),
    ],
    { periods: ['2024-07-08/2024-08-06'], halted: [P24] },
  ),
];
