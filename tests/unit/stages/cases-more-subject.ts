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
