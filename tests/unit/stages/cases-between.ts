import { official, on, type PeriodCase } from './case';

const P24 = '2024-06-24/2024-07-24';
const J = '2024-06-20';
const PLAIN = 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.';

/** Rules 13 to 17: witnesses, corrections, halts, majorities, recaps. */
export const BETWEEN_CASES: PeriodCase[] = [
  {
    name: 'two doubtful posts with the same days do not bear each other out',
    posts: [
      on(J, 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-06-21', 'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.'),
    ],
    unconfirmed: [`${P24} swapped weekday-mismatch`],
  },
  {
    name: 'a clean post bears a doubtful one out',
    posts: [on(J, PLAIN), on('2024-06-21', 'Coklit dilaksanakan Selasa, 24 Juni hingga Rabu, 24 Juli 2024.')],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the calendar is a witness',
    calendar: [official('2024-06-24', '2024-07-24')],
    posts: [on(J, 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.')],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the table is a witness',
    builtIn: [official('2024-06-24', '2024-07-24', 'built-in')],
    posts: [on(null, 'Coklit berlangsung 24 Juli 2024 hingga 24 Juni 2024.')],
    periods: [`${P24} swapped`],
  },
  {
    name: 'an end alone is a witness within a day',
    posts: [
      on(J, 'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.'),
      on('2024-07-01', 'Coklit berakhir pada 24 Juli 2024.'),
    ],
    periods: [`${P24} weekday-mismatch`],
  },
  {
    name: 'the same article elsewhere is no witness',
    posts: [
      on(J, 'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-21', 'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.'),
    ],
    unconfirmed: [`${P24} swapped`],
  },
  {
    name: 'within a post a clean statement beats a doubtful one',
    posts: [on(J, `${PLAIN} Sekali lagi, coklit digelar Senin 24 Juni sampai Jumat 25 Juli 2024.`)],
    periods: [P24],
  },
  {
    name: 'within a post two clean ones that differ are a disagreement',
    posts: [on(J, `${PLAIN} Catat, coklit digelar 24 Juni sampai 25 Juli 2024.`)],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'title and text that differ are a disagreement',
    posts: [on(J, PLAIN, 'Coklit 24 Juni - 25 Juli 2024')],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },

  {
    name: 'ralat',
    posts: [on(J, 'Coklit berlangsung 24 Juni hingga 25 Juli 2024.'), on('2024-06-22', `Ralat: ${PLAIN}`)],
    periods: [P24],
  },
  {
    name: 'perubahan jadwal',
    posts: [
      on(J, PLAIN),
      on('2024-06-22', 'Perubahan jadwal coklit: coklit digelar 1 Juli hingga 30 Juli 2024.'),
    ],
    periods: ['2024-07-01/2024-07-30'],
  },
  {
    name: 'semula … menjadi …',
    posts: [
      on(J, PLAIN),
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
    name: 'diperpanjang sampai',
    posts: [on(J, PLAIN), on('2024-07-22', 'Masa coklit diperpanjang sampai 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'memperpanjang … hingga',
    posts: [on(J, PLAIN), on('2024-07-22', 'KPU memperpanjang masa coklit hingga 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'perpanjangan of some days',
    posts: [on(J, PLAIN), on('2024-07-22', 'Coklit diperpanjang selama tujuh hari hingga 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'the length of an extension is not that of the period',
    posts: [
      on(
        '2024-07-22',
        'Coklit yang berlangsung 24 Juni hingga 24 Juli 2024 diperpanjang selama tujuh hari hingga 31 Juli 2024.',
      ),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension by days alone',
    posts: [on(J, PLAIN), on('2024-07-22', 'Masa coklit diperpanjang selama tujuh hari.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension of the official period',
    builtIn: [official('2024-06-24', '2024-07-24', 'built-in')],
    posts: [on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.')],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension told twice',
    posts: [
      on(J, PLAIN),
      on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.'),
      on('2024-07-23', 'Ingat, coklit diperpanjang hingga 31 Juli 2024!'),
    ],
    periods: ['2024-06-24/2024-07-31'],
  },
  {
    name: 'an extension without anything to extend',
    posts: [on('2024-07-22', 'Masa coklit diperpanjang hingga 31 Juli 2024.')],
    unconfirmed: ['2024-07-22/2024-07-31 start-inferred'],
  },
  {
    name: 'an extension only spoken of',
    posts: [
      on(J, PLAIN),
      on('2024-07-22', 'Jika ada perpanjangan, coklit dapat berlangsung hingga 31 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension that waits for a decree',
    posts: [
      on(J, PLAIN),
      on('2024-07-22', 'Perpanjangan coklit hingga 31 Juli 2024 masih menunggu surat keputusan.'),
    ],
    periods: [P24],
  },
  {
    name: 'an extension of recruitment',
    posts: [
      on(J, PLAIN),
      on('2024-06-21', 'Pendaftaran Pantarlih untuk coklit diperpanjang hingga 23 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'a changed bimtek',
    posts: [
      on(J, PLAIN),
      on('2024-06-21', 'Perubahan jadwal bimtek coklit: semula 19-20 Juni 2024 menjadi 21-22 Juni 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'an older correction corrects nothing later',
    posts: [on('2024-06-18', 'Ralat: coklit berlangsung 24 Juni hingga 25 Juli 2024.'), on(J, PLAIN)],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'corrections count by order where days are unknown',
    posts: [on(null, 'Coklit berlangsung 24 Juni hingga 25 Juli 2024.'), on(null, `Ralat: ${PLAIN}`)],
    periods: [P24],
  },

  {
    name: 'ditunda',
    posts: [on(J, PLAIN), on('2024-06-23', 'Coklit ditunda sampai ada pemberitahuan berikutnya.')],
    halted: [P24],
  },
  {
    name: 'dihentikan',
    posts: [on(J, PLAIN), on('2024-07-01', 'KPU menyatakan coklit dihentikan.')],
    halted: [P24],
  },
  {
    name: 'dibatalkan',
    posts: [on(J, PLAIN), on('2024-07-01', 'Pelaksanaan coklit dibatalkan berdasarkan keputusan KPU.')],
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
    periods: ['2020-07-15/2020-08-13'],
    halted: ['2020-04-18/2020-05-17'],
  },
  {
    name: 'a halted period stays halted though a later post repeats it',
    posts: [
      on(J, PLAIN),
      on('2024-06-22', 'Coklit ditunda.'),
      on('2024-06-23', 'Petugas siap, coklit digelar 24 Juni sampai 24 Juli 2024.'),
    ],
    halted: [P24],
  },
  {
    name: 'a denial halts nothing',
    posts: [on(J, PLAIN), on('2024-06-22', 'KPU memastikan coklit tidak ditunda.')],
    periods: [P24],
  },
  {
    name: 'hoaks halts nothing',
    posts: [on(J, PLAIN), on('2024-06-22', 'Kabar bahwa coklit dihentikan adalah hoaks.')],
    periods: [P24],
  },
  {
    name: '"tidak benar" in the next sentence halts nothing',
    posts: [on(J, PLAIN), on('2024-06-22', 'Beredar kabar coklit dibatalkan. Informasi itu tidak benar.')],
    periods: [P24],
  },
  {
    name: 'a possible halt halts nothing',
    posts: [on(J, PLAIN), on('2024-06-22', 'Jika hujan deras, coklit bisa ditunda.')],
    periods: [P24],
  },
  {
    name: 'another thing is halted',
    posts: [on(J, PLAIN), on('2024-06-22', 'Pelantikan Pantarlih ditunda, coklit tetap berjalan.')],
    periods: [P24],
  },
  {
    name: 'Coklit of another regency is halted',
    posts: [on(J, PLAIN), on('2024-06-22', 'Coklit di Kabupaten Lumajang ditunda.')],
    periods: [P24],
  },
  {
    name: 'the official period is halted by a post of its time',
    calendar: [official('2024-06-24', '2024-07-24')],
    posts: [on('2024-07-01', 'Coklit dihentikan sementara berdasarkan keputusan KPU.')],
    halted: [P24],
  },
  {
    name: "a halt of long before does not reach the table's later period",
    builtIn: [official('2020-07-15', '2020-08-13', 'built-in')],
    posts: [on('2020-03-22', 'KPU menunda coklit karena wabah.')],
    periods: ['2020-07-15/2020-08-13'],
  },

  {
    name: 'the majority stands',
    posts: [
      on('2024-06-18', PLAIN),
      on('2024-06-19', 'Jadwal coklit: 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'a tie leaves all unconfirmed',
    posts: [on('2024-06-18', PLAIN), on('2024-06-21', 'Coklit digelar 24 Juni sampai 25 Juli 2024.')],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'the same article twice counts once',
    posts: [
      on('2024-06-18', PLAIN),
      on('2024-06-19', PLAIN),
      on('2024-06-21', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'periods further apart leave all unconfirmed',
    posts: [
      on('2024-06-18', PLAIN),
      on('2024-06-19', 'Jadwal coklit: 24 Juni s.d. 24 Juli 2024.'),
      on('2024-06-21', 'Coklit digelar 1 Juli sampai 30 Juli 2024.'),
    ],
    unconfirmed: [`${P24} disagreement`, '2024-07-01/2024-07-30 disagreement'],
  },
  {
    name: 'periods that do not overlap do not disagree',
    posts: [on('2023-02-01', 'Coklit Pemilu 2024 digelar 12 Februari sampai 14 Maret 2023.'), on(J, PLAIN)],
    periods: ['2023-02-12/2023-03-14', P24],
  },
  {
    name: 'a doubtful one does not count',
    posts: [
      on('2024-06-18', PLAIN),
      on('2024-06-19', 'Coklit digelar Senin 24 Juni sampai Senin 25 Juli 2024.'),
      on('2024-06-20', 'Jadwal coklit, Senin 24 Juni – Minggu 25 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 weekday-mismatch'],
  },
  {
    name: 'the official period stands against all others',
    builtIn: [official('2024-06-24', '2024-07-24', 'built-in')],
    posts: [
      on('2024-06-19', 'Coklit digelar 24 Juni sampai 25 Juli 2024.'),
      on('2024-06-20', 'Jadwal coklit, 24 Juni – 25 Juli 2024.'),
    ],
    periods: [P24],
    unconfirmed: ['2024-06-24/2024-07-25 disagreement'],
  },
  {
    name: 'an official period is corrected in so many words',
    calendar: [official('2024-06-24', '2024-07-24')],
    posts: [on('2024-06-22', 'Perubahan jadwal coklit: coklit digelar 1 Juli hingga 30 Juli 2024.')],
    periods: ['2024-07-01/2024-07-30'],
  },
  { name: 'absent official periods are none', posts: [] },
  {
    name: 'official periods stand without any post',
    builtIn: [
      official('2020-07-15', '2020-08-13', 'built-in'),
      official('2018-01-20', '2018-02-18', 'built-in'),
    ],
    posts: [],
    periods: ['2018-01-20/2018-02-18', '2020-07-15/2020-08-13'],
  },
];
