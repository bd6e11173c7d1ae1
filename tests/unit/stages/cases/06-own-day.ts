import { on, P18, P20, P23, P24, P28, type PeriodCase } from '../case';

/** Rule 6: what counts from the post's own day. */
export const OWN_DAY: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [on('2028-02-12', 'Coklit dimulai hari ini dan berakhir 14 Maret 2028.')],
    periods: [P28],
  },
  {
    name: '"hari ini" counts from the day of the post',
    posts: [on('2024-06-24', 'Coklit dimulai hari ini dan akan berlangsung selama 31 hari.')],
    periods: [P24],
  },
  {
    name: '"besok" counts from the day of the post',
    posts: [on('2024-06-23', 'Coklit dimulai besok dan berakhir pada 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"hari ini" of an undated post says nothing',
    posts: [on(null, 'Coklit dimulai hari ini dan akan berlangsung selama 30 hari.')],
  },
  {
    name: '"hingga satu bulan ke depan" from today',
    posts: [on('2024-06-24', 'Coklit resmi dimulai hari ini hingga satu bulan ke depan.')],
    periods: [P24],
  },
  {
    name: '"bulan depan" after a day',
    posts: [on('2020-07-14', 'Coklit berlangsung sejak Rabu (15/7) sampai Kamis (13/8) bulan depan.')],
    periods: [`${P20} year-inferred`],
  },
  {
    name: '"hari ini" beside its date',
    posts: [on('2018-01-20', 'Coklit mulai hari ini, Sabtu (20/1/2018) sampai 18 Februari 2018 mendatang.')],
    periods: [P18],
  },
  {
    name: '"selama 30 hari ke depan" counts from the start that is named',
    posts: [on('2020-07-14', 'Coklit akan dimulai besok, Rabu (15/7/2020) selama 30 hari ke depan.')],
    periods: [P20],
  },
  {
    name: '"selama satu bulan ke depan" without a start is an end alone',
    posts: [on('2024-06-24', 'Coklit akan berlangsung selama satu bulan ke depan.')],
    unconfirmed: [`${P24} start-inferred`],
  },
  {
    name: '"besok" of an undated post says nothing',
    posts: [on(null, 'Coklit dimulai besok dan berakhir 24 Juli 2024.')],
  },
  {
    name: '"mulai hari ini hingga" before the end of the service',
    posts: [
      on(
        '2023-02-12',
        'Kab-probolinggo.kpu.go.id, Minggu, 12-2-2023, KPU Kabupaten Probolinggo menggelar apel kesiapan Pantarlih sekaligus pelantikan serentak. Usai dilantik, Pantarlih langsung bekerja melakukan pencocokan dan penelitian (coklit) data pemilih mulai hari ini hingga 14 Maret 2023 mendatang. Masa kerja Pantarlih sendiri hingga 11 April 2023.',
      ),
    ],
    periods: [P23],
  },
  {
    name: '"bulan depan" after the day of the Gerakan',
    posts: [
      on(
        '2020-07-18',
        'Kab-probolinggo.kpu.go.id, Gerakan Coklit Serentak (GCS) dilaksanakan Sabtu (18/7/2020). Tahapan coklit berlangsung selama 30 hari, sejak Rabu (15/7) sampai Kamis (13/8) bulan depan.',
      ),
    ],
    periods: [`${P20} year-inferred`],
  },
  {
    name: '"hari ini" twice',
    posts: [
      on(
        '2018-01-20',
        'Kab-probolinggo.kpu.go.id, Hari ini, Sabtu (20/1/2018), PPDP serentak melakukan coklit. Coklit dimulai hari ini dan akan berlangsung selama 30 hari.',
      ),
    ],
    periods: [P18],
  },
  {
    name: '"dimulai hari ini" and thirty days',
    posts: [on('2020-07-15', 'Coklit dimulai hari ini dan akan berlangsung selama 30 hari.')],
    periods: [P20],
  },
  {
    name: 'besok hingga',
    posts: [on('2024-06-23', 'Coklit dimulai besok hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"TERHITUNG sejak", "bulan depan"',
    posts: [on('2020-07-15', 'Coklit TERHITUNG sejak Rabu (15/7) sampai Kamis (13/8) bulan depan.')],
    periods: [`${P20} year-inferred`],
  },
  {
    name: 'an undated post that dates its "hari ini"',
    posts: [on(null, 'Coklit mulai hari ini, Sabtu (20/1/2018) sampai 18 Februari 2018 mendatang.')],
    periods: [P18],
  },
  {
    name: 'hari ini hingga satu bulan ke depan',
    posts: [on('2024-06-24', 'Coklit mulai hari ini hingga satu bulan ke depan.')],
    periods: [P24],
  },
  {
    name: '"besok" and "ke depan" of an undated post',
    posts: [on(null, 'Coklit dimulai besok hingga satu bulan kedepan.')],
  },
  {
    name: 'lusa',
    posts: [on('2024-06-22', 'Coklit dimulai lusa, Senin (24/6), sampai 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'kemarin, and a month',
    posts: [on('2024-06-25', 'Coklit yang dimulai kemarin, Senin (24/6/2024), berlangsung sebulan.')],
    periods: [P24],
  },
  {
    name: '"pekan depan" is no day',
    posts: [on('2024-06-18', 'Coklit dimulai pekan depan hingga 24 Juli 2024.')],
    unconfirmed: ['2024-06-18/2024-07-24 start-inferred'],
  },
  {
    name: '"setelah dilantik hari ini", mulai hari ini',
    posts: [
      on(
        '2024-06-24',
        'Setelah dilantik hari ini, Pantarlih akan melakukan coklit mulai hari ini sampai 24 Juli 2024 mendatang.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'resmi dimulai hari ini dan berakhir',
    posts: [on('2024-06-24', 'Coklit resmi dimulai hari ini dan berakhir 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'mulai hari ini hingga sebulan ke depan',
    posts: [on('2024-06-24', 'Mulai hari ini hingga sebulan ke depan Pantarlih akan melakukan coklit.')],
    periods: [P24],
  },
  {
    name: 'besok, selama 30 hari',
    posts: [on('2024-06-23', 'Besok coklit dimulai, selama 30 hari.')],
    periods: ['2024-06-24/2024-07-23'],
  },
  {
    name: 'terhitung mulai hari ini, selama satu bulan',
    posts: [
      on(
        '2024-06-24',
        'Terhitung mulai hari ini, Senin 24 Juni 2024, selama satu bulan Pantarlih melaksanakan coklit.',
      ),
    ],
    periods: [P24],
  },
  {
    name: '"hari ini" between dated posts',
    posts: [
      on('2024-06-20', 'Rapat.'),
      on(null, 'Hari ini coklit dimulai. Coklit berlangsung hingga 24 Juli 2024.'),
      on('2024-06-28', 'Rapat.'),
    ],
  },
  {
    name: '"hari ini" between two posts of one day',
    posts: [
      on('2024-06-24', 'Rapat.'),
      on(null, 'Coklit dimulai hari ini hingga 24 Juli 2024.'),
      on('2024-06-24', 'Rapat lagi.'),
    ],
  },
  {
    name: 'a launch "hari ini" with the end in a quotation',
    posts: [
      on(
        '2028-02-12',
        'Kab-probolinggo.kpu.go.id, Sabtu, 12-2-2028, KPU Kabupaten Probolinggo melepas 1.812 petugas di halaman kantor. "Coklit dimulai hari ini dan berakhir pada 14 Maret 2028," ujar Ketua KPU. Petugas langsung menuju rumah warga. Bimtek sudah dilakukan 9 Februari lalu.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'the first sentence begins it "hari ini", the second goes on to the end',
    posts: [
      on(
        '2028-02-12',
        'Hari ini coklit Pemilu 2029 dimulai serentak di seluruh Indonesia. Tahapan ini akan berlangsung hingga 14 Maret 2028. Warga diminta tidak panik bila didatangi petugas berompi. Mereka membawa tanda pengenal.',
      ),
    ],
    periods: [P28],
  },
  {
    name: '"besok" with a length',
    posts: [
      on(
        '2028-02-11',
        'Persiapan sudah seratus persen. Coklit dimulai besok dan akan berlangsung selama 32 hari. Petugas menerima perlengkapan sore ini. Ketua PPS se-Kabupaten Probolinggo hadir dalam apel.',
      ),
    ],
    periods: [P28],
  },
  {
    name: '"hari ini" of the swearing-in is not Coklit\'s',
    posts: [
      on(
        '2028-02-10',
        'Pelantikan Pantarlih dilaksanakan hari ini, Kamis (10/2/2028), di balai desa masing-masing. Dua hari lagi mereka turun. Coklit digelar 12 Februari sampai 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: '"perdana digelar hari ini", the end by the stage',
    posts: [
      on(
        '2028-02-12',
        'Coklit perdana digelar hari ini. Tahapan coklit sendiri akan berlangsung sampai dengan 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'terhitung hari ini',
    posts: [
      on(
        '2028-02-12',
        'Terhitung hari ini sampai 14 Maret 2028 mendatang, Pantarlih melakukan coklit di wilayah kerja masing-masing.',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'this month and the next',
    posts: [on('2028-02-10', 'Coklit akan berlangsung tanggal 12 bulan ini hingga 14 bulan depan.')],
    periods: [`${P28} month-inferred year-inferred`],
  },
];
