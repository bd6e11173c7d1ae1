import { ANNOUNCED, ANNOUNCED_28, official, on, P23, P24, P28, type PeriodCase, TABLE } from '../case';

/** Rule 14: corrections in so many words. */
export const CORRECTIONS: PeriodCase[] = [
  {
    name: 'ralat',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-22', 'Ralat: Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'perubahan jadwal',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-22', 'Perubahan jadwal coklit: coklit digelar 1 Juli hingga 30 Juli 2024.'),
    ],
    periods: ['2024-07-01/2024-07-30'],
  },
  {
    name: 'semula … menjadi …',
    posts: [
      on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-06-22',
        'Jadwal coklit yang semula 24 Juni hingga 24 Juli 2024 menjadi 1 Juli hingga 30 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-30'],
  },
  {
    name: 'semula … menjadi … alone',
    posts: [
      on(
        '2024-06-22',
        'Jadwal coklit yang semula 24 Juni hingga 24 Juli 2024 berubah menjadi 1 Juli hingga 30 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-30'],
  },
  {
    name: 'an official period is corrected in so many words',
    posts: [on('2024-06-22', 'Perubahan jadwal coklit: coklit digelar 1 Juli hingga 30 Juli 2024.')],
    calendar: [official('2024-06-24', '2024-07-24')],
    periods: ['2024-07-01/2024-07-30'],
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
    periods: [P24],
  },
  {
    name: 'a bare Ralat as the title',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.', 'RALAT'),
    ],
    periods: [P24],
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
    periods: [P24],
  },
  {
    name: '… bukan …',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Ralat: coklit berakhir pada 24 Juli 2024, bukan 25 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a corrected end',
    posts: [
      on('2024-06-20', 'Coklit digelar 24 Juni hingga 25 Juli 2024.'),
      on('2024-06-23', 'Ralat: akhir masa coklit yang semula 25 Juli 2024 menjadi 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a start that moves leaves the end open',
    posts: [
      on('2024-06-10', 'Coklit digelar 24 Juni hingga 24 Juli 2024.'),
      on('2024-06-18', 'Coklit yang semula dimulai 24 Juni diundur menjadi 1 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`],
  },
  {
    name: 'both edges moved by a day',
    posts: [ANNOUNCED, on('2024-06-22', 'Ralat: coklit dilaksanakan 25 Juni hingga 25 Juli 2024.')],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'Ralat in the title, the text alone dates',
    posts: [
      ANNOUNCED,
      on('2024-06-22', 'Coklit dilaksanakan 25 Juni hingga 25 Juli 2024.', 'RALAT Jadwal Coklit'),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: '"perubahan jadwal", dated in the next sentence',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-22',
        'KPU mengumumkan perubahan jadwal coklit. Coklit dilaksanakan 1 Juli hingga 31 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-31'],
  },
  {
    name: 'semula … menjadi … of both edges',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-22',
        'Jadwal coklit semula 24 Juni hingga 24 Juli 2024 menjadi 1 Juli hingga 31 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-31'],
  },
  {
    name: '"berubah menjadi" alone',
    posts: [
      on('2024-06-22', 'Jadwal coklit yang semula 24 Juni-24 Juli 2024 berubah menjadi 1-31 Juli 2024.'),
    ],
    periods: ['2024-07-01/2024-07-31'],
  },
  {
    name: "of a bimtek's days",
    posts: [
      on(
        '2024-06-10',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-15', 'Ralat jadwal bimtek coklit: semula 18-19 Juni 2024 menjadi 20-21 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a Ralat against the calendar',
    posts: [on('2024-06-22', 'Ralat. Jadwal coklit yang benar adalah 25 Juni hingga 25 Juli 2024.')],
    calendar: [official('2024-06-24', '2024-07-24')],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'a Ralat against two posts that agree',
    posts: [
      on('2024-06-18', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-19', 'Coklit dilaksanakan 24 Juni sampai dengan 24 Juli 2024, kata ketua.'),
      on('2024-06-20', 'Ralat: masa coklit yang benar 24 Juni hingga 25 Juli 2024.'),
    ],
    periods: ['2024-06-24/2024-07-25'],
  },
  {
    name: 'a Ralat of swapped ends',
    posts: [
      on('2024-06-18', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.'),
      on(
        '2024-06-20',
        'Ralat: coklit dilaksanakan 24 Juni 2024 hingga 24 Juli 2024, sebelumnya tertulis 24 Juli 2024 hingga 24 Juni 2024.',
      ),
    ],
    periods: [`${P24} swapped`],
  },
  {
    name: 'a Ralat that a later post repeats',
    posts: [
      on('2024-06-18', 'Coklit 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-20', 'Ralat: coklit 25 Juni s.d. 25 Juli 2024.'),
      on('2024-06-22', 'Coklit dilaksanakan 25 Juni hingga 25 Juli 2024, warga siap.'),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'a Ralat of a name',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Ralat: nama Pantarlih TPS 3 yang benar adalah A. Coklit tetap 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'dimajukan',
    posts: [
      ANNOUNCED,
      on('2024-06-21', 'Perubahan jadwal: coklit dimajukan menjadi 22 Juni hingga 22 Juli 2024.'),
    ],
    periods: ['2024-06-22/2024-07-22'],
  },
  {
    name: '"batas akhir" semula … menjadi …',
    posts: [ANNOUNCED, on('2024-07-21', 'Batas akhir coklit yang semula 24 Juli 2024 menjadi 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'diundur menjadi',
    posts: [ANNOUNCED, on('2024-06-21', 'Coklit diundur menjadi 1 Juli hingga 31 Juli 2024.')],
    periods: ['2024-07-01/2024-07-31'],
  },
  {
    name: 'tertulis …, yang benar …',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Ralat atas berita sebelumnya: tertulis coklit 24 Juni-24 Juli 2024, yang benar coklit 25 Juni-25 Juli 2024.',
      ),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'bukan …, melainkan …',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Terdapat kesalahan penulisan. Coklit bukan 24 Juni-24 Juli 2024, melainkan 25 Juni-25 Juli 2024.',
      ),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: "the campaign's timetable changes, Coklit's days are repeated",
    posts: [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Perubahan jadwal kampanye: 25 September-23 November 2024. Coklit 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'mengalami perubahan, dari semula … menjadi …',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-21',
        'Jadwal coklit mengalami perubahan, dari semula 24 Juni-24 Juli 2024 menjadi 1 Juli-31 Juli 2024.',
      ),
    ],
    periods: ['2024-07-01/2024-07-31'],
  },
  {
    name: 'a change that is taken back',
    posts: [
      on(
        '2024-06-18',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
      on('2024-06-20', 'Perubahan jadwal coklit menjadi 1 Juli - 31 Juli 2024.'),
      on('2024-06-22', 'Ralat: coklit tetap 24 Juni - 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: "a change of the table's period",
    posts: [on('2024-06-22', 'Coklit yang semula 24 Juni-24 Juli 2024 diubah menjadi 1 Juli-31 Juli 2024.')],
    builtIn: [TABLE],
    periods: ['2024-07-01/2024-07-31'],
  },
  {
    name: 'a doubtful Ralat corrects nothing',
    posts: [ANNOUNCED, on('2024-06-22', 'Ralat: coklit Selasa, 24 Juni 2024 hingga 25 Juli 2024.')],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 weekday-mismatch'],
  },
  {
    name: '"Perubahan Jadwal Coklit" as the title',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-22',
        'Coklit Pilkada dilaksanakan mulai 25 Juni hingga 25 Juli 2024.',
        'Perubahan Jadwal Coklit',
      ),
    ],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'a changed bimtek beside a Coklit that differs',
    posts: [
      ANNOUNCED,
      on(
        '2024-06-22',
        'Perubahan jadwal bimtek Pantarlih. Coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024.',
      ),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: "a Ralat reaches only its own election's period",
    posts: [
      on('2023-02-10', 'Coklit 12 Februari-14 Maret 2023.'),
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Ralat: coklit Pilkada 25 Juni-24 Juli 2024.', 'B'),
    ],
    periods: [P23, '2024-06-25/2024-07-24'],
  },
  {
    name: 'koreksi',
    posts: [ANNOUNCED, on('2024-06-22', 'Koreksi: coklit Pilkada dilaksanakan 25 Juni-25 Juli 2024.')],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'pembetulan',
    posts: [ANNOUNCED, on('2024-06-22', 'Pembetulan jadwal coklit: 25 Juni-25 Juli 2024.')],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'direvisi menjadi',
    posts: [ANNOUNCED, on('2024-06-22', 'Jadwal coklit direvisi menjadi 25 Juni-25 Juli 2024.')],
    periods: ['2024-06-25/2024-07-25'],
  },
  {
    name: 'an erratum of a clerk: tertulis, seharusnya',
    posts: [
      on(
        '2028-02-01',
        'Pengumuman jadwal. Coklit Pemilu 2029 dilaksanakan 12 Februari sampai 15 Maret 2028 di seluruh desa. Petugas membawa surat tugas. Warga diminta menyiapkan KTP-el.',
      ),
      on(
        '2028-02-03',
        'RALAT PENGUMUMAN. Pada pengumuman sebelumnya terdapat kekeliruan penulisan. Tertulis: Coklit dilaksanakan 12 Februari sampai 15 Maret 2028. Seharusnya: Coklit dilaksanakan 12 Februari sampai 14 Maret 2028. Demikian ralat ini disampaikan.',
        'Ralat Pengumuman',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
  {
    name: 'yang benar …, bukan …, with an apology',
    posts: [
      on(
        '2028-02-01',
        'Coklit digelar 12 Februari hingga 11 April 2028, demikian jadwal yang beredar. Petugas disiapkan. Simak terus laman kami.',
      ),
      on(
        '2028-02-02',
        'Kami mohon maaf atas kekeliruan pada unggahan kemarin. Ralat: jadwal coklit yang benar adalah 12 Februari hingga 14 Maret 2028, bukan 12 Februari hingga 11 April 2028. Tanggal 11 April adalah akhir masa kerja Pantarlih.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'the end alone corrected, a day',
    posts: [
      on('2028-02-01', 'Coklit berlangsung 12 Februari sampai 15 Maret 2028. Siapkan KTP-el dan KK Anda.'),
      on(
        '2028-02-02',
        'Ralat: coklit berakhir 14 Maret 2028, bukan 15 Maret 2028. Informasi lain dalam pengumuman tersebut tetap berlaku. Terima kasih atas perhatiannya.',
        'Ralat Jadwal Coklit',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'a changed timetable of a bimtek beside the announcement',
    posts: [
      ANNOUNCED_28,
      on(
        '2028-02-09',
        'Perubahan jadwal bimtek Pantarlih: semula 9 Februari 2028 menjadi 10 Februari 2028 di aula kecamatan. Peserta diminta hadir pukul 08.00 WIB. Materi tidak berubah.',
        'Perubahan Jadwal Bimtek',
      ),
    ],
    periods: [P28],
    unclear: [],
  },
];
