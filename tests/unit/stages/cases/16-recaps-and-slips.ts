import { on, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 16: recaps and slips of what ended before its post. */
export const RECAPS_AND_SLIPS: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2028-04-02', 'Coklit telah dilaksanakan 12 Februari hingga 14 Maret 2028.')],
    periods: [P28],
  },
  {
    name: 'a recap of the past',
    posts: [on('2024-08-02', 'Coklit yang telah dilaksanakan 24 Juni hingga 24 Juli 2024 berjalan lancar.')],
    periods: [P24],
  },
  {
    name: 'a recap with "tuntas"',
    posts: [on('2024-07-26', 'Coklit 24 Juni hingga 24 Juli 2024 tuntas seratus persen.')],
    periods: [P24],
  },
  {
    name: 'a recap with "lalu"',
    posts: [on('2024-08-02', 'Coklit pada 24 Juni hingga 24 Juli 2024 lalu berjalan lancar.')],
    periods: [P24],
  },
  {
    name: 'a recap by "yang berlangsung"',
    posts: [on('2024-08-02', 'Coklit yang berlangsung 24 Juni hingga 24 Juli 2024 diikuti semua desa.')],
    periods: [P24],
  },
  {
    name: 'a recap told in the rest of the post only',
    posts: [on('2024-08-02', 'Coklit digelar 24 Juni hingga 24 Juli 2024. Seluruh pekerjaan sudah rampung.')],
    periods: [P24],
  },
  {
    name: 'a slip: the future of what is over',
    posts: [on('2024-08-02', 'Coklit akan digelar 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: an appeal',
    posts: [on('2024-08-02', 'Mari sukseskan coklit 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: neither past nor future',
    posts: [on('2024-08-02', 'Jadwal coklit 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: both past and future',
    posts: [on('2024-08-02', 'Persiapan sudah matang, coklit akan digelar 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a slip: the past is negated',
    posts: [on('2024-08-02', 'Coklit 24 Juni hingga 24 Juli 2024 belum selesai.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'the own sentence goes before the rest of the post',
    posts: [
      on('2024-08-02', 'Coklit telah digelar 24 Juni hingga 24 Juli 2024. Rekapitulasi akan segera dimulai.'),
    ],
    periods: [P24],
  },
  {
    name: 'over on the very day of the post is no slip',
    posts: [on('2024-07-24', 'Coklit akan digelar 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"telah selesai", then the rekapitulasi to come',
    posts: [
      on(
        '2023-03-20',
        'Kab-probolinggo.kpu.go.id, Coklit data pemilih Pemilu 2024 telah selesai dilaksanakan pada 12 Februari hingga 14 Maret 2023. Selanjutnya rekapitulasi DPHP tingkat PPS akan dilaksanakan 30 Maret hingga 1 April 2023.',
      ),
    ],
    periods: [P23],
  },
  {
    name: 'the day before is "kemarin"',
    posts: [
      on(
        '2024-07-25',
        'Kab-probolinggo.kpu.go.id, Kamis, 25-7-2024, KPU menggelar rapat evaluasi coklit. Sebagaimana diketahui, coklit berlangsung sejak 24 Juni dan berakhir pada 24 Juli 2024 kemarin.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "an earlier election's Coklit told beside this one",
    posts: [
      on(
        '2024-06-20',
        'Pada Pemilu 2024 coklit dilaksanakan 12 Februari - 14 Maret 2023, sedangkan pada Pilkada 2024 coklit dilaksanakan 24 Juni - 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a look back over the year',
    posts: [
      on(
        '2024-08-20',
        'Kaleidoskop: coklit (24 Juni - 24 Juli 2024), DPS (1-18 Agustus 2024), semua sudah kita lewati.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a final report',
    posts: [
      on(
        '2025-01-15',
        'Dalam laporan akhir disebutkan coklit dilaksanakan pada tanggal 24 Juni 2024 sampai dengan 24 Juli 2024 dan telah mencapai 100 persen.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "two elections' Coklit in one post",
    posts: [
      on(
        '2024-06-20',
        'Coklit Pemilu dilaksanakan 12 Februari hingga 14 Maret 2023 lalu. Coklit Pilkada dilaksanakan 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P23, P24],
  },
  {
    name: 'telah dilaksanakan',
    posts: [on('2024-08-01', 'Coklit telah dilaksanakan 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"telah" of something else, "akan" of Coklit',
    posts: [
      on('2024-08-01', 'Coklit telah disosialisasikan dan akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: '"sudah rampung" of the whole stage',
    posts: [
      on('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024. Seluruh tahapan itu sudah rampung.'),
    ],
    periods: [P24],
  },
  {
    name: 'an appeal in the rest of the post',
    posts: [on('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024. Mari sukseskan.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: '"belum selesai" in the rest of the post',
    posts: [on('2024-08-01', 'Jadwal coklit 24 Juni hingga 24 Juli 2024. Pekerjaan belum selesai.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: '"yang berlangsung" with the number of officers',
    posts: [on('2024-08-01', 'Coklit yang berlangsung 24 Juni hingga 24 Juli 2024 diikuti 2.000 Pantarlih.')],
    periods: [P24],
  },
  {
    name: '"yang berlangsung" with an appeal',
    posts: [on('2024-08-01', 'Mari dukung coklit yang berlangsung 24 Juni hingga 24 Juli 2024.')],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'the own sentence goes before an appeal',
    posts: [
      on(
        '2024-08-01',
        'Coklit telah dilaksanakan 24 Juni hingga 24 Juli 2024. KPU akan menetapkan DPS. Mari cek nama Anda.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"tuntas" in the title',
    posts: [
      on(
        '2024-08-01',
        'Pelaksanaan coklit pada 24 Juni hingga 24 Juli 2024 melibatkan 2.000 orang.',
        'Coklit Tuntas 100 Persen',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"belajar dari" an earlier Coklit',
    posts: [
      on(
        '2024-06-20',
        'Belajar dari coklit Pemilu pada 12 Februari hingga 14 Maret 2023 yang telah berlalu, coklit Pilkada dimulai 24 Juni dan berakhir 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'results that date the Coklit they come from',
    posts: [
      on(
        '2024-08-05',
        'DPS ditetapkan berdasarkan hasil coklit yang dilakukan 24 Juni hingga 24 Juli 2024 lalu.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"pasca coklit" with what comes after',
    posts: [
      on('2024-08-05', 'Pasca coklit 24 Juni-24 Juli 2024, KPU menyusun DPS pada 25 Juli-11 Agustus 2024.'),
    ],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: '"berakhir kemarin" with its start',
    posts: [
      on('2024-07-25', 'Coklit resmi berakhir kemarin, Rabu (24/7/2024). Coklit dimulai 24 Juni 2024.'),
    ],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'one is over, the other about to begin',
    posts: [
      on(
        '2024-06-20',
        'Coklit 12 Februari-14 Maret 2023 sudah selesai, coklit 24 Juni-24 Juli 2024 segera dimulai.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "an earlier election's Coklit as a recap",
    posts: [
      on(
        '2024-06-20',
        'Pada Pemilu lalu, coklit telah dilaksanakan 12 Februari-14 Maret 2023. Untuk Pilkada, coklit akan dilaksanakan 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P23, P24],
  },
  {
    name: 'over before an undated post, by its earliest bound',
    posts: [
      on('2024-08-10', 'Rapat.'),
      on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'an undated post without an earliest bound',
    posts: [
      on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    periods: [P24],
  },
  {
    name: '"telah" of an undated post between neighbours',
    posts: [
      on('2024-08-10', 'Rapat.'),
      on(null, 'Coklit telah dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    periods: [P24],
  },
  {
    name: 'an undated post that can be older',
    posts: [
      on('2024-07-10', 'Rapat.'),
      on(null, 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on('2024-08-20', 'Rapat lagi.'),
    ],
    periods: [P24],
  },
  {
    name: 'a slip told twice is no witness',
    posts: [
      on('2024-08-01', 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-08-03',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'x',
      ),
    ],
    unconfirmed: [`${P24} ends-before-publication`],
  },
  {
    name: 'a recap with two edges, "telah dimulai" and "berakhir"',
    posts: [
      on(
        '2028-03-20',
        'Rapat evaluasi berjalan lancar. Coklit telah dimulai 12 Februari dan berakhir 14 Maret 2028 dengan capaian 100 persen. Penghargaan diberikan kepada petugas terbaik. Rekapitulasi digelar 22-24 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "the watchdog's report of what was",
    posts: [
      on(
        '2028-04-01',
        'Bawaslu merilis hasil pengawasan. Selama coklit yang dilaksanakan pada 12 Februari sampai 14 Maret 2028, ditemukan 41 saran perbaikan. Seluruhnya sudah ditindaklanjuti. DPS diumumkan 6 April 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "an earlier election's Coklit recalled in a meeting to come",
    posts: [
      on(
        '2027-11-15',
        'KPU Kabupaten Probolinggo mulai memetakan TPS. Pengalaman coklit Pilkada yang telah dilaksanakan 24 Juni hingga 24 Juli 2024 menjadi bahan pembahasan. Rapat berikutnya digelar 30 November 2027. Jadwal coklit Pemilu 2029 menunggu PKPU.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a slip of the year: an appeal for days long over',
    posts: [
      on(
        '2028-02-08',
        'Mari sukseskan coklit Pemilu 2029. Coklit akan dilaksanakan 12 Februari hingga 14 Maret 2027. Siapkan KTP-el dan KK. Petugas datang ke rumah Anda.',
      ),
    ],
    unconfirmed: ['2027-02-12/2027-03-14 ends-before-publication'],
  },
  {
    name: 'a whole report of the end, with all that follows',
    posts: [
      on(
        '2023-03-15',
        'Kab-probolinggo.kpu.go.id, Rabu, 15-3-2023, Tahapan coklit data pemilih Pemilu 2024 di Kabupaten Probolinggo resmi berakhir. Pelaksanaan coklit yang telah berlangsung sejak 12 Februari hingga 14 Maret 2023 tersebut dinyatakan tuntas 100 persen.\nSelanjutnya PPS menyusun daftar pemilih hasil pemutakhiran pada 15 sampai 29 Maret 2023. Rekapitulasi di tingkat desa dijadwalkan 30 Maret hingga 1 April 2023, disusul rekapitulasi tingkat kecamatan 2-4 April 2023 dan penetapan DPS pada 5 April 2023.\nMasa kerja Pantarlih sendiri akan berakhir pada 11 April 2023. Ketua KPU mengucapkan terima kasih kepada seluruh Pantarlih.',
      ),
    ],
    periods: [P23],
  },
];
