import { ANNOUNCED, ANNOUNCED_28, LONGER, on, P24, P28, type PeriodCase } from '../case';

/** Rule 19: what is not understood is shown. */
export const NOT_UNDERSTOOD: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'Coklit punya napas lebih panjang, tanggal 28 Maret 2028 menjadi patokan baru.'),
    ],
    periods: [P28],
    unclear: ['2028-02-18 2028-03-28'],
  },
  {
    name: 'diperpanjang, without any day',
    posts: [ANNOUNCED, on('2024-07-23', 'Masa coklit diperpanjang.')],
    periods: [P24],
    unclear: ['2024-07-23 -'],
  },
  {
    name: 'a day after the end in a sentence of its own manner',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-18',
        'Ada kabar gembira bagi petugas. Coklit punya napas lebih panjang, tanggal 28 Maret 2028 menjadi patokan baru kita bersama. Rincian menyusul melalui surat. Terima kasih atas kerja keras semua pihak.',
      ),
    ],
    periods: [P28],
    unclear: ['2028-02-18 2028-03-28'],
  },
  {
    name: 'a word of change without a day',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-20',
        'Menyusul keputusan KPU RI, jadwal coklit mengalami perubahan. Rinciannya dapat dilihat pada gambar berikut. Petugas diminta berkoordinasi dengan PPS.',
        'Perubahan Jadwal Coklit',
      ),
    ],
    periods: [P28],
    unclear: ['2028-02-20 -'],
  },
  {
    name: '"molor" in a headline, the decree as a picture',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Simak selengkapnya pada lampiran. Petugas diminta tetap bekerja.',
        'Masa Coklit Molor, Ini Penjelasan KPU',
      ),
    ],
    periods: [P28],
    unclear: ['2028-03-12 -'],
  },
  {
    name: 'a change of something else is none, and a day of the DPS is given to it',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-05',
        'Usai coklit, DPS diumumkan 6 April 2028. Jadwal bimtek rekapitulasi diubah menjadi 18 Maret 2028. Petugas coklit tidak perlu hadir.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'an older post says nothing against a newer one',
    posts: [
      on(
        '2028-01-15',
        'Jadwal coklit masih bisa berubah. Kemungkinan mundur ke 20 Maret 2028. Tunggu keputusan resmi.',
      ),
      ANNOUNCED_28,
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'understood at last by a later post, the note is gone',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-10',
        'Jadwal coklit mengalami perubahan. Rincian pada lampiran.',
        'Perubahan Jadwal Coklit',
      ),
      on(
        '2028-03-11',
        'Masa coklit diperpanjang hingga 21 Maret 2028 sesuai surat KPU RI. Petugas diminta menyesuaikan.',
        'Perpanjangan Coklit',
      ),
    ],
    periods: ['2028-02-12/2028-03-21'],
    unclear: [],
  },
  {
    name: 'an end a fortnight later said in passing',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-08',
        'Petugas yang sempat sakit sudah kembali bekerja. Bagi warga, coklit masih berlangsung sampai 28 Maret 2028. Jangan lupa siapkan KK.',
      ),
    ],
    periods: [P28],
    unconfirmed: ['2028-03-08/2028-03-28 disagreement start-inferred'],
    unclear: ['2028-03-08 2028-03-28'],
  },
  {
    name: 'the day after the end, with the days of what follows',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-15',
        'Coklit resmi ditutup kemarin, Selasa (14/3/2028). Rekapitulasi akan dilakukan 22-24 Maret 2028. DPS diumumkan 6 April 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'what follows is given to itself',
    posts: [
      ANNOUNCED_28,
      on('2028-03-15', 'Usai coklit, tahapan berlanjut ke penyusunan DPHP sampai 21 Maret 2028.'),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'officers who stay in service',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-25',
        'Pantarlih yang telah menyelesaikan coklit di wilayahnya tetap bertugas sampai 11 April 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: '"semula" of voters who refused',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-25',
        'Semula ada warga yang menolak dicoklit. Setelah diberi penjelasan, mereka akhirnya menerima petugas.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a changed route',
    posts: [ANNOUNCED_28, on('2028-02-25', 'Rute petugas diubah agar coklit di perbukitan lebih cepat.')],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'other hours of the day',
    posts: [ANNOUNCED_28, on('2028-02-25', 'Hujan membuat petugas menggeser jam coklit menjadi sore hari.')],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'voters whose data changed',
    posts: [
      ANNOUNCED_28,
      on('2028-02-25', 'Pemilih yang data kependudukannya berubah akan dicatat dalam coklit.'),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a target that was missed',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-10',
        'Target coklit tuntas 10 Maret 2028 batal tercapai. Petugas masih punya waktu sampai 14 Maret 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a timetable that is withdrawn',
    posts: [
      ANNOUNCED_28,
      on('2028-02-18', 'KPU RI mencabut jadwal coklit. Penjelasan lebih lanjut menyusul.'),
    ],
    periods: [P28],
    unclear: ['2028-02-18 -'],
  },
  {
    name: '"plus 14 hari"',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Coklit plus 14 hari! Simak penjelasannya di gambar.')],
    periods: [P28],
    unclear: ['2028-03-12 -'],
  },
  {
    name: 'until the 28th, of no month',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Coklit diperpanjang sampai tanggal 28.')],
    periods: [P28],
    unclear: ['2028-03-12 -'],
  },
  {
    name: 'made shorter',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Pelaksanaan coklit dipersingkat menjadi 7 Maret 2028.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'cut',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-01',
        'Masa coklit dipangkas. Petugas diminta menuntaskan tugas paling lambat 7 Maret 2028.',
      ),
    ],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'a rest',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Coklit diistirahatkan dulu karena bencana erupsi Semeru.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'a pause by another word',
    posts: [ANNOUNCED_28, on('2028-03-01', 'KPU putuskan rehat coklit selama masa tanggap darurat.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'two weeks more, by a verb of going on',
    posts: [ANNOUNCED_28, on('2028-03-01', 'KPU RI mengumumkan coklit berlanjut dua minggu lagi.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'a plan made anew',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Jadwal coklit disusun ulang.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'planned anew',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Coklit dijadwal ulang.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'a plan turned over',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Jadwal coklit dirombak KPU RI.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'not closed tomorrow after all',
    posts: [ANNOUNCED_28, on('2028-03-13', 'Coklit tidak jadi ditutup besok.')],
    periods: [P28],
    unclear: ['2028-03-13 -'],
  },
  {
    name: 'the closing put off, without a day',
    posts: [ANNOUNCED_28, on('2028-03-13', 'Penutupan coklit diundur.')],
    periods: [P28],
    unclear: ['2028-03-13 -'],
  },
  {
    name: 'later than tomorrow',
    posts: [ANNOUNCED_28, on('2028-02-11', 'Coklit yang sedianya dimulai besok terpaksa mundur.')],
    periods: [P28],
    unclear: ['2028-02-11 -'],
  },
  {
    name: 'a total that is less than what was planned',
    posts: [
      ANNOUNCED_28,
      on('2028-03-01', 'Masa coklit yang tinggal dua pekan kini bertambah jadi empat pekan.'),
    ],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'an extension told of as known is no news',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Coklit diperpanjang sampai 28 Maret 2028.'),
      on('2028-03-20', 'Warga diimbau memanfaatkan perpanjangan coklit.'),
      on('2028-03-29', 'Coklit yang diperpanjang telah berakhir kemarin.'),
    ],
    periods: [LONGER],
    unclear: [],
  },
  {
    name: 'an extension told of as known, of which nothing is known',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Warga diimbau memanfaatkan perpanjangan coklit.')],
    periods: [P28],
    unclear: ['2028-03-12 -'],
  },
  {
    name: 'an extension taken back',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Coklit diperpanjang sampai 28 Maret 2028.'),
      on('2028-03-20', 'Perpanjangan coklit dibatalkan KPU RI.'),
    ],
    periods: [LONGER],
    unclear: ['2028-03-20 -'],
  },
  {
    name: 'perhaps another extension',
    posts: [
      ANNOUNCED_28,
      on('2028-03-12', 'Coklit diperpanjang sampai 28 Maret 2028.'),
      on('2028-03-20', 'KPU kembali memberi perpanjangan coklit.'),
    ],
    periods: [LONGER],
    unclear: ['2028-03-20 -'],
  },
  {
    name: 'a member of the staff dismissed',
    posts: [
      ANNOUNCED_28,
      on('2028-03-01', 'Seorang petugas coklit diberhentikan karena melanggar kode etik.'),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'an extension denied in short',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Coklit tak diperpanjang, tetap berakhir 14 Maret 2028.')],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'an extension that does not come',
    posts: [
      ANNOUNCED_28,
      on('2028-03-01', 'Coklit batal diperpanjang. Petugas tetap harus selesai 14 Maret 2028.'),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: '"kurang lebih" changes nothing',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-05',
        'Coklit dilaksanakan selama kurang lebih satu bulan, mulai 12 Februari hingga 14 Maret 2028.',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'a schedule that changed and whose letter is awaited',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Jadwal coklit berubah, menunggu surat resmi.')],
    periods: [P28],
    unclear: ['2028-03-01 -'],
  },
  {
    name: 'days that are left after the known end',
    posts: [ANNOUNCED_28, on('2028-03-18', 'Coklit tersisa tiga hari lagi.')],
    periods: [P28],
    unclear: ['2028-03-18 2028-03-21'],
  },
  {
    name: 'an end tomorrow, after the known one',
    posts: [ANNOUNCED_28, on('2028-03-20', 'Coklit berakhir besok.')],
    periods: [P28],
    unclear: ['2028-03-20 2028-03-21'],
  },
  {
    name: 'a last day after the known one',
    posts: [ANNOUNCED_28, on('2028-03-20', 'Hari ini hari terakhir coklit.')],
    periods: [P28],
    unclear: ['2028-03-20 2028-03-20'],
  },
  {
    name: 'days left that fit, told a day late',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Coklit tersisa tiga hari lagi.')],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'the last day, told a day late',
    posts: [ANNOUNCED_28, on('2028-03-15', 'Hari ini hari terakhir coklit.')],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'an early close',
    posts: [ANNOUNCED_28, on('2028-03-10', 'Coklit ditutup lebih awal hari ini.')],
    periods: [P28],
    unclear: ['2028-03-10 -'],
  },
];
