import { ANNOUNCED_28, on, P24, P28, type PeriodCase } from '../case';

/** Rule 4: lengths that are none. */
export const NO_LENGTH: PeriodCase[] = [
  { name: 'the example of the rule', posts: [on('2024-10-20', 'Coklit dimulai 4 bulan lalu.')] },
  {
    name: 'time gone by is no length',
    posts: [on('2024-07-08', 'Coklit yang dimulai 24 Juni 2024 telah berlangsung 14 hari.')],
  },
  {
    name: '"berjalan selama" is no length',
    posts: [on('2024-07-04', 'Sejak dimulai 24 Juni 2024, coklit berjalan selama 10 hari.')],
  },
  {
    name: 'a targeted length is none',
    posts: [on('2024-06-24', 'Coklit dimulai 24 Juni 2024 dan ditargetkan tuntas dalam waktu tiga pekan.')],
  },
  {
    name: '"hari ke-28" is no length',
    posts: [on('2024-07-21', 'Coklit yang mulai 24 Juni 2024 kini memasuki hari ke-28.')],
  },
  {
    name: 'time gone by does not dispute a range',
    posts: [on('2024-07-08', 'Coklit 24 Juni hingga 24 Juli 2024 telah berjalan 14 hari.')],
    periods: [P24],
  },
  {
    name: 'a percentage does not dispute a range',
    posts: [on('2024-07-08', 'Coklit 24 Juni hingga 24 Juli 2024 sudah 80 persen.')],
    periods: [P24],
  },
  {
    name: 'a targeted length does not dispute a range',
    posts: [
      on('2024-06-20', 'Coklit 24 Juni hingga 24 Juli 2024 ditargetkan selesai dalam waktu dua pekan.'),
    ],
    periods: [P24],
  },
  {
    name: 'seven days of work',
    posts: [
      on(
        '2024-07-01',
        'Dalam 7 hari coklit, sudah 50 persen warga didata. Coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'sudah berjalan selama 10 hari',
    posts: [on('2023-02-22', 'Coklit dimulai 12 Februari 2023 dan sudah berjalan selama 10 hari.')],
  },
  {
    name: 'ditargetkan tiga pekan',
    posts: [on('2024-06-24', 'Coklit mulai 24 Juni 2024 ditargetkan tiga pekan.')],
  },
  {
    name: 'memasuki hari ke-28',
    posts: [on('2024-07-21', 'Memasuki hari ke-28 coklit yang dimulai 24 Juni 2024, capaian 99 persen.')],
  },
  {
    name: 'time gone by, then the range',
    posts: [
      on(
        '2024-07-07',
        'Coklit telah berjalan selama 14 hari. Coklit dilaksanakan 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a share within ten days',
    posts: [on('2024-07-07', 'Coklit sejak 24 Juni 2024 baru 30 persen dalam 10 hari.')],
  },
  {
    name: 'time gone by does not settle swapped ends',
    posts: [on('2024-07-08', 'Coklit 24 Juli 2024 hingga 24 Juni 2024 telah berjalan selama dua minggu.')],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'a target in the next sentence',
    posts: [
      on('2024-06-26', 'Coklit dimulai 24 Juni 2024. Kami targetkan coklit selesai dalam waktu dua pekan.'),
    ],
  },
  {
    name: 'I: months ago, after "dimulai"',
    posts: [
      on(
        '2024-10-20',
        'Data pemilih terus dimutakhirkan. Coklit dimulai 4 bulan lalu dan sudah tuntas, kini tahapan memasuki kampanye. Warga dapat mengecek namanya di laman KPU. Pemungutan suara digelar 27 November 2024.',
      ),
    ],
  },
  {
    name: 'I: months to come, after "selama"',
    posts: [
      on(
        '2028-01-15',
        'Pemutakhiran data pemilih berlangsung selama 3 bulan mendatang. Coklit menjadi tahapan pertama. Jadwal rinci menunggu keputusan KPU RI. Petugas akan direkrut bulan depan.',
      ),
    ],
  },
  {
    name: 'I: weeks ago beside the stated range',
    posts: [
      on(
        '2028-02-28',
        'Coklit yang dimulai 2 minggu lalu berjalan lancar. Sesuai jadwal, coklit berlangsung 12 Februari hingga 14 Maret 2028. Petugas telah menyelesaikan 60 persen wilayah.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'I: years ago, and a week to come',
    posts: [
      on(
        '2028-02-05',
        'Terakhir kali coklit digelar 4 tahun lalu. Pekan depan petugas akan kembali turun. Untuk 1 minggu ke depan KPU fokus menyiapkan logistik. Warga diminta menunggu pengumuman resmi.',
      ),
    ],
  },
  {
    name: 'I: "tanggal 4 bulan lalu" is a day',
    posts: [
      on(
        '2028-02-20',
        'Pelantikan PPS dilakukan tanggal 4 bulan lalu. Coklit berlangsung 12 Februari sampai 14 Maret 2028. PPS bertugas mendampingi petugas di lapangan.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'I: a range that ends "bulan depan" keeps its day',
    posts: [
      on(
        '2028-02-12',
        'Hari ini coklit resmi dimulai di seluruh desa. Coklit berlangsung sejak Sabtu (12/2) sampai Selasa (14/3) bulan depan. Petugas pertama kali mendatangi rumah Bupati.',
      ),
    ],
    periods: [`${P28} year-inferred`],
  },
  {
    name: 'time gone by and the day of the work, beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-25',
        'Memasuki hari ke-14, coklit di Kabupaten Probolinggo telah berlangsung dua pekan. Sebanyak 52 persen pemilih sudah didata. Cuaca hujan membuat petugas bekerja lebih pagi.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
];
