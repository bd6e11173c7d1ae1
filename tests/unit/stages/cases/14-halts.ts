import { ANNOUNCED, ANNOUNCED_28, official, on, P20, P23, P24, P28, type PeriodCase, TABLE } from '../case';

/** Rule 14: halts, their denials, and what comes after. */
export const HALTS: PeriodCase[] = [
  {
    name: 'ditunda',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-23', 'Coklit ditunda sampai ada pemberitahuan berikutnya.'),
    ],
    halted: [P24],
  },
  {
    name: 'dihentikan',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'KPU menyatakan coklit dihentikan.'),
    ],
    halted: [P24],
  },
  {
    name: 'dibatalkan',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Pelaksanaan coklit dibatalkan berdasarkan keputusan KPU.'),
    ],
    halted: [P24],
  },
  {
    name: 'menunda pemutakhiran data pemilih',
    posts: [
      on('2020-03-10', 'Coklit berlangsung 18 April hingga 17 Mei 2020.'),
      on(
        '2020-03-22',
        'KPU menunda empat tahapan, yakni pelantikan PPS, verifikasi dukungan, pembentukan PPDP, dan pemutakhiran data pemilih.',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'the halt names its period itself',
    posts: [on('2020-03-22', 'Coklit yang sedianya berlangsung 18 April hingga 17 Mei 2020 ditunda.')],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'dilanjutkan with dates opens a new period',
    posts: [
      on('2020-03-10', 'Coklit berlangsung 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Coklit ditunda karena wabah.'),
      on('2020-07-01', 'Coklit dilanjutkan mulai 15 Juli hingga 13 Agustus 2020.'),
    ],
    periods: [P20],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'a halted period stays halted though a later post repeats it',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Coklit ditunda.'),
      on('2024-06-23', 'Petugas siap, coklit digelar 24 Juni sampai 24 Juli 2024.'),
    ],
    halted: [P24],
  },
  {
    name: 'a denial halts nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'KPU memastikan coklit tidak ditunda.'),
    ],
    periods: [P24],
  },
  {
    name: 'hoaks halts nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Kabar bahwa coklit dihentikan adalah hoaks.'),
    ],
    periods: [P24],
  },
  {
    name: '"tidak benar" in the next sentence halts nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Beredar kabar coklit dibatalkan. Informasi itu tidak benar.'),
    ],
    periods: [P24],
  },
  {
    name: 'a possible halt halts nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Jika hujan deras, coklit bisa ditunda.'),
    ],
    periods: [P24],
  },
  {
    name: 'another thing is halted',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Pelantikan Pantarlih ditunda, coklit tetap berjalan.'),
    ],
    periods: [P24],
  },
  {
    name: 'Coklit of another regency is halted',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Coklit di Kabupaten Lumajang ditunda.'),
    ],
    periods: [P24],
  },
  {
    name: 'the official period is halted by a post of its time',
    posts: [on('2024-07-01', 'Coklit dihentikan sementara berdasarkan keputusan KPU.')],
    calendar: [official('2024-06-24', '2024-07-24')],
    halted: [P24],
  },
  {
    name: "a halt of long before does not reach the table's later period",
    posts: [on('2020-03-22', 'KPU menunda coklit karena wabah.')],
    builtIn: [official('2020-07-15', '2020-08-13', 'built-in')],
    periods: [P20],
  },
  {
    name: 'something else is stopped during Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Bantuan sosial dihentikan sementara selama masa coklit 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a meeting is put off because of Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Rapat pleno ditunda karena coklit.'),
    ],
    periods: [P24],
  },
  {
    name: 'a clerk who withdraws from Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Pegawai yang membatalkan keikutsertaannya sebagai petugas coklit diganti.'),
    ],
    periods: [P24],
  },
  {
    name: 'the continuous update is put off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Pemutakhiran data pemilih berkelanjutan ditunda.'),
    ],
    periods: [P24],
  },
  {
    name: 'the update of voter data is stopped',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Akibat erupsi, pemutakhiran data pemilih dihentikan sementara.'),
    ],
    halted: [P24],
  },
  {
    name: 'a halt in the title',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Simak penjelasannya.', 'Penundaan Coklit Pilkada 2024'),
    ],
    halted: [P24],
  },
  {
    name: '"tidak ada penundaan"',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Tidak ada penundaan coklit.'),
    ],
    periods: [P24],
  },
  {
    name: 'a halt that waits for a new decision',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Pelaksanaan coklit ditunda, menunggu keputusan lebih lanjut.'),
    ],
    halted: [P24],
  },
  {
    name: 'a halt with new dates',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Coklit ditunda, dan akan digelar 15 Juli hingga 14 Agustus 2024.'),
    ],
    periods: ['2024-07-15/2024-08-14'],
    halted: [P24],
  },
  {
    name: 'a halt that is over opens the new dates',
    posts: [
      on('2020-03-10', 'Coklit digelar 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Coklit ditunda.'),
      on(
        '2020-07-02',
        'Coklit yang sempat tertunda akibat pandemi akan digelar 15 Juli hingga 13 Agustus 2020.',
      ),
    ],
    periods: [P20],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'continued on the same days',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Coklit ditunda.'),
      on('2024-06-21', 'Coklit dilanjutkan sesuai jadwal, 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
    halted: [P24],
  },
  {
    name: 'a halt asked for',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Bawaslu meminta coklit dihentikan sementara.'),
    ],
    periods: [P24],
  },
  {
    name: 'a halt in one village',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-02', 'Coklit di Desa Sukapura ditunda sehari karena longsor.'),
    ],
    periods: [P24],
  },
  {
    name: "a list that is postponed, with Coklit's stage in it",
    posts: [
      on('2020-03-10', 'Coklit digelar 18 April hingga 17 Mei 2020.'),
      on(
        '2020-03-22',
        'Berdasarkan Keputusan KPU Nomor 179/PL.02-Kpt/01/KPU/III/2020, pelantikan PPS, verifikasi syarat dukungan, pembentukan PPDP serta pemutakhiran dan penyusunan daftar pemilih ditunda.',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'tahapan pemutakhiran data pemilih',
    posts: [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Tahapan pemutakhiran data pemilih ditunda.'),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'of a pelantikan',
    posts: [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on('2020-03-12', 'Pelantikan PPDP ditunda hingga pekan depan.'),
    ],
    periods: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'kabar … tidak benar',
    posts: [ANNOUNCED, on('2024-06-26', 'Kabar bahwa coklit ditunda tidak benar.')],
    periods: [P24],
  },
  {
    name: 'tidak ditunda dan tetap berjalan',
    posts: [ANNOUNCED, on('2024-06-26', 'KPU menegaskan coklit tidak ditunda dan tetap berjalan.')],
    periods: [P24],
  },
  {
    name: 'adalah hoaks',
    posts: [ANNOUNCED, on('2024-06-26', 'Coklit dihentikan adalah hoaks, kata ketua KPU.')],
    periods: [P24],
  },
  {
    name: 'HOAKS in the title',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-26',
        'Pesan berantai yang beredar menyebut coklit dibatalkan. Warga diminta tidak percaya.',
        'HOAKS: Coklit Dibatalkan',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'continued with dates',
    posts: [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on('2020-03-22', 'Coklit ditunda karena wabah.'),
      on('2020-06-20', 'Coklit dilanjutkan 15 Juli hingga 13 Agustus 2020.'),
    ],
    periods: [P20],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: "of the table's period",
    posts: [on('2024-06-26', 'KPU memutuskan coklit Pilkada 2024 dihentikan sementara.')],
    builtIn: [TABLE],
    halted: [P24],
  },
  {
    name: 'of four years before',
    posts: [
      on('2020-03-22', 'Coklit ditunda karena wabah.'),
      on('2024-06-20', 'Coklit dilaksanakan 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'repeated by a later post',
    posts: [
      ANNOUNCED,
      on('2024-06-26', 'Coklit dibatalkan sesuai putusan MK.'),
      on('2024-06-28', 'Seperti diketahui, coklit 24 Juni hingga 24 Juli 2024 telah dibatalkan.'),
    ],
    halted: [P24],
  },
  {
    name: 'ditunda menjadi',
    posts: [ANNOUNCED, on('2024-06-22', 'Coklit ditunda menjadi 1 Juli hingga 31 Juli 2024.')],
    periods: ['2024-07-01/2024-07-31'],
    halted: [P24],
  },
  {
    name: 'of a payment',
    posts: [ANNOUNCED, on('2024-07-02', 'Pembayaran honor pantarlih coklit ditunda sampai 10 Agustus 2024.')],
    periods: [P24],
  },
  {
    name: 'mengusulkan',
    posts: [ANNOUNCED, on('2024-07-02', 'Bawaslu mengusulkan coklit ditunda.')],
    periods: [P24],
  },
  {
    name: 'benarkah …?',
    posts: [
      ANNOUNCED,
      on('2024-07-02', 'Benarkah coklit ditunda? Begini penjelasan KPU. Coklit tetap berlangsung.'),
    ],
    periods: [P24],
  },
  {
    name: 'new dates without "dilanjutkan"',
    posts: [
      on('2020-03-05', 'Coklit akan dilaksanakan 18 April sampai 17 Mei 2020.'),
      on('2020-03-23', 'Coklit ditunda.'),
      on('2020-07-10', 'Coklit dilaksanakan 15 Juli sampai 13 Agustus 2020.'),
    ],
    periods: [P20],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'reaches only the running one',
    posts: [
      on('2023-02-10', 'Coklit dilaksanakan 12 Februari s.d. 14 Maret 2023.'),
      on('2024-06-20', 'Coklit Pilkada dilaksanakan 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-27', 'KPU menghentikan coklit Pilkada.'),
    ],
    periods: [P23],
    halted: [P24],
  },
  {
    name: 'setelah sempat ditunda',
    posts: [
      on(
        '2020-07-10',
        'Setelah sempat ditunda akibat pandemi, coklit kembali dilaksanakan 15 Juli hingga 13 Agustus 2020.',
      ),
    ],
    periods: [P20],
  },
  {
    name: 'of long ago, told later',
    posts: [
      on('2020-07-10', 'Coklit dilaksanakan 15 Juli hingga 13 Agustus 2020.'),
      on('2020-07-20', 'Coklit yang sempat ditunda pada Maret lalu kini berjalan lancar.'),
    ],
    periods: [P20],
  },
  {
    name: '"akan dilanjutkan" without dates',
    posts: [
      on('2020-03-05', 'Coklit akan dilaksanakan 18 April sampai 17 Mei 2020.'),
      on('2020-03-23', 'Coklit ditunda.'),
      on('2020-06-15', 'Tahapan coklit akan dilanjutkan.'),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'membantah',
    posts: [ANNOUNCED, on('2024-06-26', 'Beredar kabar coklit ditunda. Ketua KPU membantah kabar tersebut.')],
    periods: [P24],
  },
  {
    name: 'of the Gerakan',
    posts: [
      ANNOUNCED,
      on('2024-06-23', 'Gerakan Coklit Serentak yang dijadwalkan besok dibatalkan karena hujan.'),
    ],
    periods: [P24],
  },
  {
    name: 'of Coktas',
    posts: [ANNOUNCED, on('2024-06-23', 'Coklit terbatas (coktas) ditunda.')],
    periods: [P24],
  },
  {
    name: 'at one house',
    posts: [ANNOUNCED, on('2024-07-02', 'Karena warga sedang berduka, coklit di rumah Pak RT ditunda.')],
    periods: [P24],
  },
  {
    name: 'of the campaign',
    posts: [ANNOUNCED, on('2024-06-27', 'Tahapan kampanye ditunda.')],
    periods: [P24],
  },
  {
    name: "the table's period continued with new dates",
    posts: [
      on('2024-06-27', 'Coklit dihentikan sementara.'),
      on('2024-07-05', 'Coklit dilanjutkan kembali mulai 6 Juli hingga 5 Agustus 2024.'),
    ],
    builtIn: [TABLE],
    periods: ['2024-07-06/2024-08-05'],
    halted: [P24],
  },
  {
    name: 'apabila …, dapat',
    posts: [ANNOUNCED, on('2024-07-20', 'Apabila ditemukan pelanggaran, coklit dapat dihentikan.')],
    periods: [P24],
  },
  {
    name: 'surat edaran penghentian',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-05',
        'Surat edaran penghentian coklit telah diterima KPU Kabupaten Probolinggo. Seluruh Pantarlih diminta berhenti.',
      ),
    ],
    halted: [P24],
  },
  {
    name: 'batal digelar',
    posts: [ANNOUNCED, on('2024-06-23', 'Coklit Pilkada 2024 batal digelar.')],
    halted: [P24],
  },
  {
    name: 'at one TPS',
    posts: [ANNOUNCED, on('2024-07-05', 'Coklit di TPS 5 Desa Sumber sempat tertunda karena banjir.')],
    periods: [P24],
  },
  {
    name: 'the decree of 2020 with the old dates',
    posts: [
      on('2020-03-01', 'Coklit dijadwalkan 18 April-17 Mei 2020.'),
      on(
        '2020-03-24',
        'Surat Keputusan KPU RI Nomor 179/PL.02-Kpt/01/KPU/III/2020 tentang Penundaan Tahapan Pemilihan menyebutkan coklit yang sedianya 18 April-17 Mei 2020 ditunda sampai waktu yang belum ditentukan.',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'alone, "yang sedianya digelar"',
    posts: [on('2020-03-24', 'Coklit yang sedianya digelar 18 April hingga 17 Mei 2020 resmi ditunda.')],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: '"tahapan yang sempat ditunda dilanjutkan", then the dates',
    posts: [
      on('2020-03-01', 'Coklit dijadwalkan 18 April-17 Mei 2020.'),
      on('2020-03-24', 'Coklit ditunda.'),
      on(
        '2020-06-15',
        'Tahapan yang sempat ditunda dilanjutkan. Coklit akan digelar mulai 15 Juli hingga 13 Agustus 2020.',
      ),
    ],
    periods: [P20],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'a rumour, then its denial',
    posts: [
      ANNOUNCED,
      on('2024-06-26', 'Beredar pesan bahwa coklit dihentikan.'),
      on('2024-06-27', 'Tidak benar coklit dihentikan, coklit tetap berjalan.'),
    ],
    periods: [P24],
  },
  {
    name: '"Tidak Dihentikan" in the words of the chair',
    posts: [
      ANNOUNCED,
      on('2024-06-26', 'Ketua KPU: Coklit Tidak Dihentikan, Jangan Percaya Kabar Bohong', 'Klarifikasi'),
    ],
    periods: [P24],
  },
  {
    name: 'ditunda-tunda',
    posts: [ANNOUNCED, on('2024-06-26', 'KPU meminta agar coklit tidak ditunda-tunda.')],
    periods: [P24],
  },
  {
    name: 'of a meeting',
    posts: [ANNOUNCED, on('2024-06-26', 'Rapat pleno coklit ditunda hingga Jumat.')],
    periods: [P24],
  },
  {
    name: 'of a bimtek',
    posts: [ANNOUNCED, on('2024-06-26', 'Bimtek Pantarlih untuk coklit dibatalkan.')],
    periods: [P24],
  },
  {
    name: 'of the printing after Coklit',
    posts: [ANNOUNCED, on('2024-06-26', 'Setelah coklit, pencetakan DPS ditunda.')],
    periods: [P24],
  },
  {
    name: 'in one kecamatan',
    posts: [
      ANNOUNCED,
      on('2024-06-26', 'Hari ini coklit di Kecamatan Sukapura dihentikan sementara akibat erupsi Bromo.'),
    ],
    periods: [P24],
  },
  {
    name: 'a request that was refused',
    posts: [ANNOUNCED, on('2024-06-26', 'Mahkamah Konstitusi menolak permohonan agar coklit dihentikan.')],
    periods: [P24],
  },
  {
    name: 'tidak akan menghentikan',
    posts: [ANNOUNCED, on('2024-06-26', 'KPU tidak akan menghentikan coklit.')],
    periods: [P24],
  },
  {
    name: 'of the continuous update',
    posts: [on('2024-06-26', 'Pemutakhiran data pemilih berkelanjutan ditunda.')],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'after its end',
    posts: [on('2024-08-10', 'Coklit dihentikan.')],
    builtIn: [TABLE],
    periods: [P24],
  },
  {
    name: 'of 2020, told in an announcement of 2024',
    posts: [
      on(
        '2024-06-20',
        'Pada 2020 coklit pernah ditunda akibat pandemi. Coklit 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a letter, nationwide',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-26',
        'Menindaklanjuti Surat Dinas KPU Nomor 1234/PL.02.1-SD/14/2024, pelaksanaan coklit di seluruh Indonesia dihentikan sementara.',
        'Penundaan Tahapan',
      ),
    ],
    halted: [P24],
  },
  {
    name: 'ditangguhkan',
    posts: [ANNOUNCED, on('2024-06-26', 'Coklit Pilkada 2024 ditangguhkan.')],
    halted: [P24],
  },
  {
    name: 'continued until a later end',
    posts: [
      ANNOUNCED,
      on('2024-06-26', 'Coklit dihentikan.'),
      on('2024-06-28', 'Coklit kembali dilanjutkan hingga 28 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-28/2024-07-28 start-inferred'],
    halted: [P24],
  },
  {
    name: 'older than the announcement',
    posts: [
      on('2024-06-26', 'Coklit dihentikan.'),
      on(
        '2024-06-28',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'old dates repeated after it',
    posts: [
      ANNOUNCED,
      on('2024-06-26', 'Coklit ditunda.'),
      on('2024-06-28', 'Coklit Pilkada dilaksanakan 24 Juni hingga 24 Juli 2024, kata ketua.'),
    ],
    halted: [P24],
  },
  {
    name: 'a denial with the old dates',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-26',
        'KPU: Kabar Penundaan Coklit Hoaks. Coklit tetap sesuai jadwal 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'the verb first',
    posts: [ANNOUNCED, on('2024-06-26', 'Ditunda, Coklit Pilkada 2024')],
    halted: [P24],
  },
  {
    name: 'an active verb in the title',
    posts: [ANNOUNCED, on('2024-06-26', 'Isi.', 'KPU Tunda Coklit Pilkada 2024')],
    halted: [P24],
  },
  {
    name: '"Coklit Ditunda" as the title',
    posts: [ANNOUNCED, on('2024-06-26', 'Isi.', 'Coklit Ditunda')],
    halted: [P24],
  },
  {
    name: 'kemungkinan',
    posts: [ANNOUNCED, on('2024-06-26', 'Kemungkinan coklit ditunda cukup besar.')],
    periods: [P24],
  },
  {
    name: 'tidak jadi ditunda',
    posts: [ANNOUNCED, on('2024-06-26', 'Coklit tidak jadi ditunda.')],
    periods: [P24],
  },
  {
    name: 'penundaan … dibatalkan',
    posts: [ANNOUNCED, on('2024-06-26', 'Penundaan coklit dibatalkan.')],
    periods: [P24],
  },
  {
    name: "of a voter's right",
    posts: [ANNOUNCED, on('2024-06-26', 'Hak pilih warga yang belum dicoklit dapat dibatalkan.')],
    periods: [P24],
  },
  {
    name: 'of the pleno on the results',
    posts: [ANNOUNCED, on('2024-07-26', 'Pleno rekapitulasi hasil coklit ditunda.')],
    periods: [P24],
  },
  {
    name: 'of officers',
    posts: [ANNOUNCED, on('2024-06-26', 'Pantarlih yang tidak menjalankan coklit akan dihentikan.')],
    periods: [P24],
  },
  {
    name: 'a demand, older than the announcement',
    posts: [on('2024-06-26', 'Bawaslu Minta KPU Tunda Coklit.'), ANNOUNCED],
    periods: [P24],
  },
  {
    name: '"Bantah" in the title',
    posts: [ANNOUNCED, on('2024-06-26', 'Isi.', 'KPU Bantah Tunda Coklit')],
    periods: [P24],
  },
  {
    name: '"jangan tunda-tunda"',
    posts: [ANNOUNCED, on('2024-06-26', 'Jangan tunda-tunda, siapkan KTP untuk coklit.')],
    periods: [P24],
  },
  {
    name: 'halted, continued, extended',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-28', 'Coklit dihentikan sementara.', 'B'),
      on('2024-07-02', 'Coklit dilanjutkan mulai 3 Juli dan berakhir 2 Agustus 2024.', 'C'),
      on('2024-07-30', 'Masa coklit diperpanjang hingga 5 Agustus 2024.', 'D'),
    ],
    periods: ['2024-07-03/2024-08-05'],
    halted: [P24],
  },
  {
    name: 'dibatalkan dan akan diulang',
    posts: [
      ANNOUNCED,
      on('2024-07-02', 'Sesuai SE KPU RI, tahapan pencocokan dan penelitian dibatalkan dan akan diulang.'),
    ],
    halted: [P24],
  },
  {
    name: 'of another regency, ours goes on',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-02',
        'Coklit di Kabupaten Lumajang ditunda, sedangkan di Kabupaten Probolinggo tetap berjalan.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'of a visit',
    posts: [ANNOUNCED, on('2024-07-02', 'Kunjungan ketua KPU Jatim ke lokasi coklit ditunda.')],
    periods: [P24],
  },
  {
    name: 'isu … dibantah',
    posts: [ANNOUNCED, on('2024-07-02', 'Isu pembatalan coklit dibantah KPU.')],
    periods: [P24],
  },
  {
    name: '"Cek Fakta"',
    posts: [ANNOUNCED, on('2024-07-02', 'Cek Fakta: Coklit Dihentikan? Salah.')],
    periods: [P24],
  },
  {
    name: '[HOAKS]',
    posts: [ANNOUNCED, on('2024-07-02', '[HOAKS] Coklit dihentikan mulai besok.')],
    periods: [P24],
  },
  {
    name: 'meluruskan informasi keliru',
    posts: [
      ANNOUNCED,
      on('2024-07-02', 'KPU meluruskan informasi keliru soal coklit yang disebut dihentikan.'),
    ],
    periods: [P24],
  },
  {
    name: 'with the day from which it counts',
    posts: [
      ANNOUNCED,
      on('2024-07-02', 'Coklit dihentikan oleh KPU setelah terjadi bencana, berlaku sejak 2 Juli 2024.'),
    ],
    halted: [P24],
  },
  {
    name: 'with its own days',
    posts: [ANNOUNCED, on('2024-07-02', 'Coklit dihentikan sementara mulai 2 Juli hingga 5 Juli 2024.')],
    halted: [P24],
  },
  {
    name: '"akan dilanjutkan" with dates in the next sentence',
    posts: [ANNOUNCED, on('2024-07-02', 'Coklit ditunda. Akan dilanjutkan 10 Juli hingga 9 Agustus 2024.')],
    periods: ['2024-07-10/2024-08-09'],
    halted: [P24],
  },
  {
    name: 'the whole election, voter data among it',
    posts: [
      ANNOUNCED,
      on(
        '2024-07-02',
        'Pemilihan serentak ditunda, termasuk tahapan pemutakhiran dan penyusunan daftar pemilih.',
      ),
    ],
    halted: [P24],
  },
  {
    name: '"jadwal baru" after a semicolon',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-27',
        'Pelaksanaan coklit ditunda menyusul Surat KPU Nomor 999/2024; jadwal baru 8 Juli sampai 6 Agustus 2024.',
      ),
    ],
    periods: ['2024-07-08/2024-08-06'],
    halted: [P24],
  },
  {
    name: "of the calendar's period",
    posts: [on('2027-05-25', 'KPU menunda coklit sampai waktu yang akan ditentukan kemudian.')],
    calendar: [official('2027-06-01', '2027-06-30')],
    halted: ['2027-06-01/2027-06-30'],
  },
  {
    name: 'the spring of 2020 in three posts',
    posts: [
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
    periods: [P20],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'menunda pelaksanaan',
    posts: [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on(
        '2020-03-22',
        'KPU menunda pelaksanaan coklit akibat pandemi berdasarkan Keputusan Nomor 179/PL.02-Kpt/01/KPU/III/2020.',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: "the office's decision on four stages",
    posts: [
      on('2020-03-05', 'Coklit akan dilaksanakan 18 April sampai 17 Mei 2020.'),
      on(
        '2020-03-23',
        'Berdasarkan Keputusan KPU RI Nomor 179/PL.02-Kpt/01/KPU/III/2020, KPU Kabupaten Probolinggo menunda tahapan pelantikan PPS, verifikasi, pembentukan PPDP, serta pemutakhiran dan penyusunan daftar pemilih.',
        'Penundaan Tahapan Pemilihan 2020',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'all stages, "termasuk coklit"',
    posts: [
      ANNOUNCED,
      on('2024-06-27', 'KPU RI resmi menunda seluruh tahapan Pilkada 2024, termasuk coklit.'),
    ],
    halted: [P24],
  },
  {
    name: "talk of the election's delay",
    posts: [ANNOUNCED, on('2024-07-20', 'Wacana penundaan Pilkada mencuat, namun coklit jalan terus.')],
    periods: [P24],
  },
  {
    name: 'four stages, Coklit written out',
    posts: [
      on('2020-03-01', 'Coklit dijadwalkan 18 April-17 Mei 2020.'),
      on(
        '2020-03-24',
        'KPU Kabupaten Probolinggo resmi menunda empat tahapan, yakni pelantikan PPS, verifikasi dukungan, pembentukan PPDP, dan pencocokan dan penelitian data pemilih.',
      ),
    ],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'an appeal not to delay',
    posts: [ANNOUNCED, on('2024-06-26', 'Jangan menunda coklit! Siapkan KTP Anda.')],
    periods: [P24],
  },
  {
    name: 'history',
    posts: [ANNOUNCED, on('2024-06-25', 'Sejarah: tahun 2020 KPU menunda coklit akibat Covid-19.')],
    periods: [P24],
  },
  {
    name: 'asked for by the Bupati',
    posts: [ANNOUNCED, on('2024-06-26', 'Bupati meminta KPU menunda coklit.')],
    periods: [P24],
  },
  {
    name: 'tidak berubah',
    posts: [ANNOUNCED, on('2024-06-26', 'Jadwal coklit tidak berubah, tetap 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: "a sick voter's own",
    posts: [ANNOUNCED, on('2024-06-26', 'Warga bisa menunda coklit bila sedang sakit.')],
    periods: [P24],
  },
  {
    name: 'G: put off where the water stands',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-17',
        'Hujan deras dua hari membuat sungai meluap. KPU Kabupaten Probolinggo menunda coklit di daerah banjir. Petugas di wilayah lain bekerja seperti biasa. Warga terdampak akan didata setelah air surut.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'G: in three villages after a landslide',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-19',
        'Akses jalan terputus akibat longsor. Coklit di tiga desa dihentikan sementara sampai jalan dibuka. BPBD memperkirakan pembersihan selesai dalam tiga hari. Ketua KPU meminta petugas mengutamakan keselamatan.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'G: at one polling station, by a replacement of its officer',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-22',
        'Seorang petugas mengundurkan diri. Coklit di TPS 7 Desa Karangrejo tertunda dua hari hingga penggantinya dilantik. PPS sudah menunjuk nama baru. Tidak ada wilayah lain yang terpengaruh.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'G: in a prison, for a day of visits',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-20',
        'Pihak lapas meminta penjadwalan ulang. Coklit di lapas ditunda karena bertepatan dengan hari kunjungan keluarga. Kegiatan akan dilakukan pekan berikutnya. KPU menyatakan tidak keberatan.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'all of it, by a decree, and the new dates months later',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-25',
        'KPU RI menerbitkan Keputusan Nomor 179 Tahun 2028 tentang penundaan tahapan. Dengan keputusan itu, coklit di seluruh Indonesia ditunda sampai waktu yang belum ditentukan. KPU Kabupaten Probolinggo segera menyampaikan surat kepada PPK dan PPS. Petugas diminta menyimpan berkas.',
        'Penundaan Tahapan Pemilu 2029',
      ),
      on(
        '2028-06-10',
        'Tahapan pemilu kembali berjalan. Coklit yang sempat ditunda dilanjutkan mulai 20 Juni hingga 19 Juli 2028. Petugas lama diaktifkan kembali. Bimtek penyegaran digelar 16 Juni 2028.',
      ),
    ],
    periods: ['2028-06-20/2028-07-19'],
    halted: [P28],
  },
  {
    name: 'a rumour, its denial, and business as usual',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-20',
        'Beredar pesan berantai di grup WhatsApp bahwa coklit dihentikan. KPU Kabupaten Probolinggo menegaskan kabar itu hoaks. Warga diminta memeriksa informasi di laman resmi.',
        'Klarifikasi',
      ),
      on(
        '2028-02-21',
        'Coklit tetap berjalan sesuai jadwal, 12 Februari hingga 14 Maret 2028. Petugas tidak perlu ragu. Pesan berantai sudah dilaporkan.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'an order to all regencies',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-18',
        'KPU RI melalui Surat Edaran Nomor 5 Tahun 2028 menginstruksikan penghentian sementara seluruh kegiatan coklit di semua kabupaten/kota sampai ada pemberitahuan lebih lanjut.',
      ),
    ],
    halted: [P28],
  },
  {
    name: 'by a ruling, the officers are sent home',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'Imbas putusan MK, tahapan coklit dihentikan. Pantarlih dirumahkan sementara.'),
    ],
    halted: [P28],
  },
  {
    name: '"menepis isu"',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'Ketua KPU menepis isu coklit ditunda. "Tidak benar itu," katanya.'),
    ],
    periods: [P28],
  },
  {
    name: 'an idea that was refused',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Wacana penundaan coklit ditolak DPRD.')],
    periods: [P28],
  },
  {
    name: 'G: at twelve polling stations until a day',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'Pelaksanaan coklit di 12 TPS terdampak banjir ditunda hingga 25 Februari 2028.'),
    ],
    periods: [P28],
  },
  {
    name: 'G: put off in a village, then gone on with',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-18',
        'Coklit di Desa Sidodadi yang sempat tertunda dilanjutkan 20 hingga 24 Februari 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'dipending',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Coklit dipending sampai waktu yang belum ditentukan.')],
    halted: [P28],
  },
  { name: 'ditiadakan', posts: [ANNOUNCED_28, on('2028-02-18', 'Coklit ditiadakan.')], halted: [P28] },
  {
    name: 'tidak dilanjutkan sampai',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'Untuk sementara, coklit tidak dilanjutkan sampai ada petunjuk KPU RI.'),
    ],
    halted: [P28],
  },
  {
    name: 'dibekukan',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Semua kegiatan coklit dibekukan sementara waktu.')],
    halted: [P28],
  },
  {
    name: 'G: a whole report of an eruption, four villages put off',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-20',
        'Sebanyak 12 petugas coklit di Kecamatan Sukapura dievakuasi setelah erupsi Gunung Bromo, Minggu (20/2/2028). BPBD menetapkan masa tanggap darurat 20 Februari hingga 5 Maret 2028.\nKPU Kabupaten Probolinggo memutuskan menunda coklit di empat desa terdampak, yakni di lereng Bromo. Petugas akan melanjutkan pendataan setelah status diturunkan.\nDi 23 kecamatan lainnya, coklit berjalan normal sesuai jadwal.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'tidak melanjutkan … sampai',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'KPU memutuskan untuk tidak melanjutkan coklit sampai waktu yang belum ditentukan.'),
    ],
    halted: [P28],
  },
  {
    name: '"jangan percaya"',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Jangan percaya pesan yang menyebut coklit ditunda.')],
    periods: [P28],
  },
  {
    name: 'of the application',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-18',
        'Penggunaan aplikasi e-Coklit dihentikan sementara, petugas kembali memakai formulir kertas.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'abroad',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Coklit pemilih luar negeri di Malaysia ditunda.')],
    periods: [P28],
  },
  {
    name: 'the whole election, and Coklit "dengan sendirinya"',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Pemilu 2029 ditunda. Dengan sendirinya coklit juga dihentikan.')],
    halted: [P28],
  },
  {
    name: 'for two hours',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Coklit sempat terhenti dua jam karena hujan.')],
    periods: [P28],
  },
  {
    name: 'asked for by students',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Mahasiswa berunjuk rasa menuntut coklit dihentikan.')],
    periods: [P28],
  },
  {
    name: 'a forged letter',
    posts: [ANNOUNCED_28, on('2028-02-18', 'Beredar surat palsu tentang penghentian coklit.')],
    periods: [P28],
  },
  {
    name: 'a visit put off to the afternoon',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Hujan deras membuat petugas menunda coklit ke sore hari.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
];
