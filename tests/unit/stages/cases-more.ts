import { on, type PeriodCase } from './case';

/** Rules 1, 2 and 5 in the words of lists, tables, meetings and other towns. */
export const MORE_SUBJECT_CASES: PeriodCase[] = [
  {
    name: 'Pantarlih service with Coklit as its purpose',
    posts: [
      on(
        '2024-06-20',
        'Masa tugas Pantarlih untuk melakukan coklit selama satu bulan, terhitung 24 Juni 2024 hingga 25 Juli 2024.',
      ),
    ],
  },
  {
    name: 'service told without Coklit',
    posts: [on('2024-06-24', 'Usai dilantik, Pantarlih mulai bertugas 24 Juni sampai 25 Juli 2024.')],
  },
  {
    name: 'Coklit in brackets after its dates and before another stage',
    posts: [
      on(
        '2024-06-20',
        'Warga dapat melihat jadwal: coklit (24 Juni – 24 Juli 2024), pengumuman DPS (18-27 Agustus 2024), dan penetapan DPT (14-21 September 2024).',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a table flattened into one line',
    posts: [
      on(
        '2024-06-20',
        'Pembentukan Pantarlih 13 - 23 Juni 2024 Pelaksanaan Coklit 24 Juni - 24 Juli 2024 Penyusunan DPS 25 Juli - 15 Agustus 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'dates before their labels',
    posts: [on('2024-06-20', '24 Juni - 24 Juli 2024: Coklit\n25 Juli - 31 Juli 2024: Penyusunan DPHP')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'after Coklit another stage has its days',
    posts: [
      on('2024-06-20', 'Setelah coklit selesai, 25 Juli hingga 31 Juli 2024 PPS menyusun daftar pemilih.'),
    ],
  },
  {
    name: 'what a meeting says of Coklit',
    posts: [
      on(
        '2024-06-20',
        'Rakor persiapan coklit digelar 22 Juni 2024. Dalam rakor disampaikan bahwa coklit akan dilaksanakan selama satu bulan mulai 24 Juni 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a meeting on Coklit',
    posts: [on('2024-06-20', 'Rapat koordinasi coklit digelar selama dua hari, 22-23 Juni 2024.')],
  },
  {
    name: 'an apel together with the Gerakan',
    posts: [
      on(
        '2024-06-25',
        'KPU melaksanakan Apel Siaga Coklit sekaligus Gerakan Coklit Serentak pada 24 hingga 25 Juni 2024.',
      ),
    ],
  },
  {
    name: 'the Gerakan beside the period itself',
    posts: [
      on(
        '2018-01-15',
        'Coklit akan dilaksanakan serentak 20 Januari - 18 Februari 2018 oleh PPDP, diawali Gerakan Coklit Serentak pada 20 Januari 2018.',
      ),
    ],
    periods: ['2018-01-20/2018-02-18'],
  },
  {
    name: 'Coktas, the word far from its noun',
    posts: [
      on('2025-09-15', 'KPU melaksanakan coklit terhadap pemilih secara terbatas pada 17-26 September 2025.'),
    ],
  },
  {
    name: 'Coktas, dated in the next sentence',
    posts: [
      on(
        '2025-09-15',
        'KPU menggelar coklit terbatas. Kegiatan tersebut berlangsung sejak 17 hingga 26 September 2025.',
      ),
    ],
  },
  {
    name: 'stages named together with one range',
    posts: [
      on('2024-06-10', 'Tahapan coklit, DPHP, DPS hingga DPT berlangsung 24 Juni hingga 21 September 2024.'),
    ],
  },
  {
    name: 'a list of stages whose end is another stage',
    posts: [
      on('2024-06-10', 'Tahapan dimulai dari coklit 24 Juni 2024 hingga penetapan DPT 21 September 2024.'),
    ],
  },
  {
    name: 'a dateline of another town',
    posts: [on('2024-06-20', 'LUMAJANG – Coklit berlangsung 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'a watchdog of another city',
    posts: [
      on('2024-06-20', 'Bawaslu Kota Pasuruan mengawasi coklit yang berlangsung 1 Juli sampai 31 Juli 2024.'),
    ],
  },
  {
    name: 'the window of regions without an election',
    posts: [
      on(
        '2018-04-10',
        'Di daerah yang tidak menggelar pilkada seperti Kabupaten Jember, coklit berlangsung 17 April hingga 17 Mei 2018.',
      ),
    ],
  },
  {
    name: 'nationwide',
    posts: [
      on('2024-06-20', 'KPU RI menetapkan coklit serentak secara nasional pada 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'our own dateline',
    posts: [on('2024-06-20', 'PROBOLINGGO – Coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: ['2024-06-24/2024-07-24'],
  },
];

/** Rules 3, 4 and 6 to 12 in other words. */
export const MORE_DATE_CASES: PeriodCase[] = [
  {
    name: 'a start named by who begins',
    posts: [
      on(
        '2024-06-24',
        'Hari ini, Senin (24/6/2024), KPU memulai coklit. Coklit akan berlangsung selama satu bulan hingga 24 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"hari ini" between verb and end',
    posts: [on('2024-06-24', 'Kami memulai coklit data pemilih hari ini hingga 24 Juli 2024 mendatang.')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"dimulai tahapan coklit" after its day',
    posts: [
      on(
        '2023-02-12',
        'Hari ini Minggu (12/2/2023) dimulai tahapan coklit. Tahapan ini berlangsung sampai 14 Maret 2023.',
      ),
    ],
    periods: ['2023-02-12/2023-03-14'],
  },
  {
    name: 'the first day named after its date',
    posts: [
      on(
        '2024-06-24',
        'Senin (24/6/2024) menjadi hari pertama coklit. Coklit akan berlangsung selama 31 hari.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"selama 30 hari ke depan" counts from the start that is named',
    posts: [on('2020-07-14', 'Coklit akan dimulai besok, Rabu (15/7/2020) selama 30 hari ke depan.')],
    periods: ['2020-07-15/2020-08-13'],
  },
  {
    name: '"selama satu bulan ke depan" without a start is an end alone',
    posts: [on('2024-06-24', 'Coklit akan berlangsung selama satu bulan ke depan.')],
    unconfirmed: ['2024-06-24/2024-07-24 start-inferred'],
  },
  {
    name: 'a range until today is progress',
    posts: [on('2024-07-05', 'Coklit berlangsung sejak 24 Juni 2024 sampai hari ini, Jumat (5/7/2024).')],
  },
  {
    name: "a range with a percentage that ends on the post's day is progress",
    posts: [on('2024-07-05', 'Selama 24 Juni hingga 5 Juli 2024, coklit sudah mencapai 60 persen.')],
  },
  { name: '"s/d selesai" is no end', posts: [on('2024-06-20', 'Coklit mulai 24 Juni 2024 s/d selesai.')] },
  {
    name: 'a target beside the scheduled range',
    posts: [
      on(
        '2024-07-10',
        'Coklit dijadwalkan 24 Juni hingga 24 Juli 2024, tetapi ditargetkan rampung 15 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a targeted length does not dispute a range',
    posts: [
      on('2024-06-20', 'Coklit 24 Juni hingga 24 Juli 2024 ditargetkan selesai dalam waktu dua pekan.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a length in brackets that fits',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni s.d. 24 Juli 2024 (31 hari).')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a length in brackets that does not fit',
    posts: [on('2024-06-20', 'Coklit berlangsung 24 Juni s.d. 24 Juli 2024 (20 hari).')],
    unconfirmed: ['2024-06-24/2024-07-24 length-mismatch'],
  },
  {
    name: "the length of Pantarlih's service does not dispute Coklit",
    posts: [
      on(
        '2023-02-10',
        'Coklit berlangsung 12 Februari hingga 14 Maret 2023. Pantarlih akan bekerja selama dua bulan.',
      ),
    ],
    periods: ['2023-02-12/2023-03-14'],
  },
  {
    name: 'two edges in brackets, the second weekday wrong',
    posts: [on('2024-06-24', 'Coklit dimulai Senin (24/6) dan akan berakhir Kamis (24/7).')],
    unconfirmed: ['2024-06-24/2024-07-24 weekday-mismatch year-inferred'],
  },
  {
    name: 'swapped in the title, the length in the body',
    posts: [
      on(
        '2024-06-10',
        'Coklit berlangsung sebulan penuh, warga siapkan KTP.',
        'Coklit 24 Juli 2024 - 24 Juni 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-24 swapped'],
  },
  {
    name: 'a start takes the latest year before its stated end',
    posts: [on('2024-06-10', 'Coklit digelar 24 Juli hingga 24 Juni 2024.')],
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  },
  {
    name: 'a year that is over',
    posts: [on('2023-02-10', 'Coklit akan dilaksanakan 12 Februari hingga 14 Maret 2022.')],
    unconfirmed: ['2022-02-12/2022-03-14 ends-before-publication'],
  },
  {
    name: '"besok" of an undated post says nothing',
    posts: [on(null, 'Coklit dimulai besok dan berakhir 24 Juli 2024.')],
  },
];

/** Rules 13 to 17 in other words. */
export const MORE_BETWEEN_CASES: PeriodCase[] = [
  {
    name: 'an end named in another post settles swapped ends',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Coklit berakhir 23 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24 disagreement swapped'],
  },
  {
    name: 'an end two days off settles nothing',
    posts: [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Coklit berakhir 22 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement swapped'],
  },
  {
    name: 'a start in another post settles swapped ends',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-24', 'Coklit resmi dimulai hari ini.'),
    ],
    periods: ['2024-06-24/2024-07-24 swapped'],
  },
  {
    name: 'a start in another post does not settle a length',
    posts: [
      on('2024-06-10', 'Coklit selama dua pekan, 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-24', 'Coklit resmi dimulai hari ini.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 length-mismatch'],
  },
  {
    name: 'an end alone three days off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir 21 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24 disagreement'],
  },
  {
    name: 'an end alone four days off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir 20 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    unconfirmed: ['2024-07-01/2024-07-20 disagreement start-inferred'],
  },
  {
    name: 'a bare Ralat as the title',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.', 'RALAT'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'tertulis … yang benar …',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on(
        '2024-06-23',
        'Dalam berita sebelumnya tertulis coklit 24 Juni hingga 25 Juli 2024. Yang benar adalah 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '… bukan …',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Ralat: coklit berakhir pada 24 Juli 2024, bukan 25 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a corrected end',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Ralat: akhir masa coklit yang semula 25 Juli 2024 menjadi 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a start that moves leaves the end open',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Coklit yang semula dimulai 24 Juni diundur menjadi 1 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement'],
  },
  {
    name: 'an extension names only the days that it adds',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit diperpanjang mulai 25 Juli sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension that names the whole period',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit diperpanjang, kini berlangsung 24 Juni sampai 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'from the old end to the new one',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-07-23',
        'KPU resmi memperpanjang masa coklit selama sepekan, dari semula berakhir 24 Juli menjadi 31 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'two extensions',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-20', 'Coklit diperpanjang hingga 31 Juli 2024.'),
      on('2024-07-30', 'Coklit kembali diperpanjang hingga 7 Agustus 2024.'),
    ],
    periods: ['2024-06-24/2024-08-07'],
  },
  {
    name: 'old dates repeated after an extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-20', 'Coklit diperpanjang hingga 31 Juli 2024.'),
      on('2024-07-22', 'Ingat, coklit berlangsung 24 Juni sampai 24 Juli 2024!'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'a doubtful extension extends nothing',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-20', 'Coklit diperpanjang hingga Kamis, 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    unconfirmed: ['2024-07-20/2024-07-31 disagreement start-inferred weekday-mismatch'],
  },
  {
    name: 'a proposed extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Bawaslu mengusulkan coklit diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a denied extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Coklit tidak diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a conditional extension',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Bila belum tuntas, coklit akan diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'longer service of Pantarlih',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-23', 'Masa kerja Pantarlih diperpanjang hingga 31 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt that waits for a new decision',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Pelaksanaan coklit ditunda, menunggu keputusan lebih lanjut.'),
    ],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt with new dates',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Coklit ditunda, dan akan digelar 15 Juli hingga 14 Agustus 2024.'),
    ],
    periods: ['2024-07-15/2024-08-14'],
    halted: ['2024-06-24/2024-07-24'],
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
    periods: ['2020-07-15/2020-08-13'],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'continued on the same days',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Coklit ditunda.'),
      on('2024-06-21', 'Coklit dilanjutkan sesuai jadwal, 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt asked for',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Bawaslu meminta coklit dihentikan sementara.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt in one village',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-07-02', 'Coklit di Desa Sukapura ditunda sehari karena longsor.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
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
    name: 'three periods, one of them said twice',
    posts: [
      on('2024-06-18', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-19', 'Jadwal coklit 24 Juni - 25 Juli 2024.'),
      on('2024-06-20', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit akan digelar 23 Juni s.d. 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
    unconfirmed: ['2024-06-23/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a cut copy of an article is no second voice',
    posts: [
      on(
        '2024-06-10',
        'Probolinggo – KPU menggelar coklit di seluruh desa pada 24 Juni hingga 24 Juli 2024. Warga diminta menyiapkan KTP dan KK di rumah masing-masing.',
      ),
      on(
        '2024-06-11',
        'KPU menggelar coklit di seluruh desa pada 24 Juni hingga 24 Juli 2024. Warga diminta menyiap.... Selengkapnya',
      ),
      on('2024-06-12', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'the start in the title, the end in the text',
    posts: [
      on(
        '2024-06-20',
        'Petugas datang ke rumah. Masa coklit berakhir 24 Juli 2024.',
        'Coklit Dimulai 24 Juni 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a notice in lines',
    posts: [on('2024-06-20', 'Jadwal Coklit\nTanggal mulai 24 Juni 2024\nTanggal akhir 24 Juli 2024')],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a clean start and end beat a doubtful range of the same post',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung Senin 24 Juni hingga Kamis 24 Juli 2024. Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'two ends in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit dimulai 24 Juni 2024. Coklit berakhir 24 Juli 2024. Ingat, coklit berakhir 25 Juli 2024.',
      ),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 disagreement', '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a range and another end in one post',
    posts: [
      on(
        '2024-06-20',
        'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Ingat, coklit berakhir 25 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-24 disagreement'],
  },
  {
    name: 'two weeks left bear out a doubtful period',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-10', 'Waktu coklit tersisa dua pekan lagi.'),
    ],
    periods: ['2024-06-24/2024-07-24 weekday-mismatch'],
  },
  {
    name: 'what is left by an undated post says nothing',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga Kamis, 24 Juli 2024.'),
      on(null, 'Tersisa 16 hari lagi masa coklit.'),
    ],
    unconfirmed: ['2024-06-24/2024-07-24 weekday-mismatch'],
  },
  {
    name: 'edges in December and January',
    posts: [on('2027-12-20', 'Coklit dimulai 20 Desember. Coklit berakhir 18 Januari 2028.')],
    periods: ['2027-12-20/2028-01-18 year-inferred'],
  },
  {
    name: 'something else is stopped during Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Bantuan sosial dihentikan sementara selama masa coklit 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a meeting is put off because of Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Rapat pleno ditunda karena coklit.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a clerk who withdraws from Coklit',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Pegawai yang membatalkan keikutsertaannya sebagai petugas coklit diganti.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'the continuous update is put off',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Pemutakhiran data pemilih berkelanjutan ditunda.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'the update of voter data is stopped',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Akibat erupsi, pemutakhiran data pemilih dihentikan sementara.'),
    ],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'a halt in the title',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Simak penjelasannya.', 'Penundaan Coklit Pilkada 2024'),
    ],
    halted: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"tidak ada penundaan"',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Tidak ada penundaan coklit.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: 'an extension in the title',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-07-22',
        'Keputusan itu dibacakan Senin (22/7/2024).',
        'Coklit Diperpanjang hingga 31 Juli 2024',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension older by its order',
    posts: [
      on(null, 'Coklit diperpanjang sampai 31 Juli 2024.'),
      on(null, 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
  {
    name: '"jika sebelumnya … kini menjadi …" is no condition',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-06-18',
        'Terjadi perubahan jadwal coklit. Jika sebelumnya 24 Juni hingga 24 Juli 2024, kini menjadi 1 Juli hingga 30 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-30'],
  },
  {
    name: 'a changed timetable of the campaign',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-28', 'Perubahan jadwal kampanye dibahas. Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-24'],
  },
];
