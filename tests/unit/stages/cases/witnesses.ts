import { judged, on, type PeriodCase } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P23 = '2023-02-12/2023-03-14';
const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

export const WITNESSES: PeriodCase[] = [
  judged([ANNOUNCED, on('2024-07-10', 'Coklit masih berlangsung sampai 25 Juli 2024.')], {
    periods: [`${P24} disagreement`],
  }),
  judged([ANNOUNCED, on('2024-07-10', 'Masa coklit berakhir pada 24 Juli 2024.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-07-10', 'Coklit berlangsung sampai 29 Juli 2024.')], {
    periods: [P24],
    unconfirmed: ['2024-07-10/2024-07-29 disagreement start-inferred'],
  }),
  judged(
    [
      on('2024-06-26', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-08', 'Masa coklit tersisa 16 hari lagi.'),
    ],
    { periods: [`${P24} swapped`] },
  ),
  judged(
    [
      on('2024-06-26', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-08', 'Masa coklit tersisa 10 hari lagi.'),
    ],
    { unconfirmed: [`${P24} swapped`] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on(
        '2024-06-25',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { periods: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024, kata ketua.',
        'Coklit Dimulai',
      ),
      on(
        '2024-06-21',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024, kata ketua.',
        'Coklit Dimulai',
      ),
    ],
    { unconfirmed: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on('2024-07-01', 'Warga diingatkan, masa coklit berakhir 24 Juli 2024.'),
    ],
    { periods: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on('2024-06-01', 'Coklit dilaksanakan 24 Juni hingga 24 Oktober 2024.'),
      on('2024-07-01', 'Coklit berakhir 24 Oktober 2024.'),
    ],
    { periods: ['2024-06-24/2024-10-24 too-long'] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-06-23', 'Coklit akan dimulai 24 Juni 2024.'),
    ],
    { periods: [`${P24} swapped`] },
  ),
  judged(
    [
      on('2020-03-10', 'Coklit dilaksanakan 18 April hingga 17 Mei 2020.'),
      on(
        '2020-03-22',
        'KPU menunda pelaksanaan coklit akibat pandemi berdasarkan Keputusan Nomor 179/PL.02-Kpt/01/KPU/III/2020.',
      ),
    ],
    { halted: ['2020-04-18/2020-05-17'] },
  ),
  judged(
    [
      on('2024-08-01', 'Coklit akan dilaksanakan 24 Juni hingga 24 Juli 2024.'),
      on(
        '2024-08-03',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'x',
      ),
    ],
    { unconfirmed: [`${P24} ends-before-publication`] },
  ),
  judged(
    [on('2022-12-20', 'Coklit Pilkada direncanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024.'), ANNOUNCED],
    { periods: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', 'a'),
      on('2024-06-21', 'Jadwal coklit: Selasa, 24 Juni s.d. 24 Juli 2024.', 'b'),
      on('2024-06-25', 'Coklit telah dimulai sejak 24 Juni 2024 dan berakhir 24 Juli 2024.', 'c'),
    ],
    { periods: [`${P24} swapped weekday-mismatch`] },
  ),
  judged(
    [
      on('2020-03-05', 'Coklit akan dilaksanakan 18 April sampai 17 Mei 2020.'),
      on(
        '2020-03-23',
        'Berdasarkan Keputusan KPU RI Nomor 179/PL.02-Kpt/01/KPU/III/2020, KPU Kabupaten Probolinggo menunda tahapan pelantikan PPS, verifikasi, pembentukan PPDP, serta pemutakhiran dan penyusunan daftar pemilih.',
        'Penundaan Tahapan Pemilihan 2020',
      ),
    ],
    { halted: ['2020-04-18/2020-05-17'] },
  ),
  judged(
    [ANNOUNCED, on('2024-06-27', 'KPU RI resmi menunda seluruh tahapan Pilkada 2024, termasuk coklit.')],
    { halted: [P24] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024 di seluruh desa.',
        'Coklit',
      ),
      on(
        '2024-06-20',
        'Coklit dilaksanakan Selasa, 24 Juni 2024 hingga 24 Juli 2024 di seluruh desa. ',
        ' COKLIT ',
      ),
    ],
    { unconfirmed: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on('2024-06-26', 'Coklit dilaksanakan 24 Juli 2024 hingga 24 Juni 2024.'),
      on('2024-07-08', 'Waktu coklit tinggal 17 hari lagi.'),
    ],
    { periods: [`${P24} swapped`] },
  ),
  judged([ANNOUNCED, on('2024-07-20', 'Wacana penundaan Pilkada mencuat, namun coklit jalan terus.')], {
    periods: [P24],
  }),
  judged(
    [
      on('2020-03-01', 'Coklit dijadwalkan 18 April-17 Mei 2020.'),
      on(
        '2020-03-24',
        'KPU Kabupaten Probolinggo resmi menunda empat tahapan, yakni pelantikan PPS, verifikasi dukungan, pembentukan PPDP, dan pencocokan dan penelitian data pemilih.',
      ),
    ],
    { halted: ['2020-04-18/2020-05-17'] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Jangan menunda coklit! Siapkan KTP Anda.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-25', 'Sejarah: tahun 2020 KPU menunda coklit akibat Covid-19.')], {
    periods: [P24],
  }),
  judged(
    [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Waktu coklit tersisa satu minggu lagi.'),
    ],
    { periods: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Kami menargetkan coklit selesai 24 Juli 2024.'),
    ],
    { unconfirmed: [`${P24} weekday-mismatch`] },
  ),
  judged(
    [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Pantarlih bertugas 24 Juni sampai 24 Juli 2024.'),
    ],
    { unconfirmed: [`${P24} weekday-mismatch`] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Bupati meminta KPU menunda coklit.')], { periods: [P24] }),
  judged([ANNOUNCED, on('2024-06-26', 'Jadwal coklit tidak berubah, tetap 24 Juni hingga 24 Juli 2024.')], {
    periods: [P24],
  }),
  judged(
    [
      on('2024-07-10', 'Coklit akan berakhir 24 Juli 2024.', 'a'),
      on('2024-07-12', 'Masa coklit sampai 24 Juli 2024.', 'b'),
    ],
    { unconfirmed: ['2024-07-10/2024-07-24 start-inferred', '2024-07-12/2024-07-24 start-inferred'] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.'),
      on('2024-07-10', 'Coklit sampai 26 Juli 2024.'),
    ],
    { unconfirmed: [`${P24} disagreement weekday-mismatch`] },
  ),
  judged([ANNOUNCED, on('2024-06-26', 'Warga bisa menunda coklit bila sedang sakit.')], { periods: [P24] }),
  judged(
    [
      on('2023-02-10', 'Coklit Pemilu 2024 dilaksanakan 12 Februari-14 Maret 2023.'),
      on('2024-06-20', 'Coklit Pilkada 2024 dilaksanakan 24 Juni-24 Juli 2024.'),
    ],
    { periods: [P23, P24] },
  ),
  judged([on('2024-06-20', 'Coklit dari 24 Juli sampai 24 Juni 2024.'), on('2024-06-22', 'x')], {
    unconfirmed: ['2023-07-24/2024-06-24 too-long'],
  }),
  judged(
    [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', 'a'),
      on('2024-06-22', 'Tahapan coklit dimulai 24 Juli 2024 s.d. 24 Juni 2024, warga dimohon siap.', 'b'),
    ],
    { unconfirmed: [`${P24} swapped`] },
  ),
  judged(
    [
      on('2024-06-20', 'Coklit 24 Juli 2024 hingga 24 Juni 2024.', 'a'),
      on('2024-06-24', 'Hari ini coklit dimulai serentak.', 'b'),
    ],
    { periods: [`${P24} swapped`] },
  ),
  judged([
    on('2024-06-20', 'Coklit dimulai 24 Juni 2024.', 'a'),
    on('2024-06-21', 'Coklit berlangsung selama satu bulan.', 'b'),
  ]),
  judged(
    [
      on('2024-06-23', 'Coklit dimulai 24 Juni 2024.', 'a'),
      on('2024-07-10', 'Coklit berakhir 24 Juli 2024.', 'b'),
    ],
    { unconfirmed: ['2024-07-10/2024-07-24 start-inferred'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-21', 'Coklit Selasa, 24 Juni 2024 hingga 24 Juli 2024.', 'B'),
      on('2024-06-22', 'Pelaksanaan coklit 24 Juni hingga 25 Juli 2024.', 'C'),
    ],
    { periods: [`${P24} weekday-mismatch`], unconfirmed: ['2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'A',
      ),
      on('2024-06-22', 'Pelaksanaan coklit 24 Juni hingga 25 Juli 2024.', 'C'),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan....',
        'x',
      ),
      on(
        '2024-06-20',
        'Tahapan coklit dilaksanakan mulai 24 Juni hingga 25 Juli 2024 di seluruh desa dan kelurahan. Warga diimbau bersiap menerima petugas.',
        'x',
      ),
      on(
        '2024-06-22',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    { unconfirmed: [`${P24} disagreement`, '2024-06-24/2024-07-25 disagreement'] },
  ),
  judged(
    [
      on('2024-07-20', 'Coklit Selasa, 24 Juni 2024 s.d. 24 Juli 2024.', 'a'),
      on('2024-07-20', 'Coklit tinggal empat hari lagi.', 'b'),
    ],
    { periods: [`${P24} weekday-mismatch`] },
  ),
  judged([ANNOUNCED, on('2024-06-22', 'Koreksi: coklit Pilkada dilaksanakan 25 Juni-25 Juli 2024.')], {
    periods: ['2024-06-25/2024-07-25'],
  }),
  judged([ANNOUNCED, on('2024-06-22', 'Pembetulan jadwal coklit: 25 Juni-25 Juli 2024.')], {
    periods: ['2024-06-25/2024-07-25'],
  }),
  judged([ANNOUNCED, on('2024-06-22', 'Jadwal coklit direvisi menjadi 25 Juni-25 Juli 2024.')], {
    periods: ['2024-06-25/2024-07-25'],
  }),
  judged([ANNOUNCED, on('2024-07-02', 'Tidak ada penundaan coklit.')], { periods: [P24] }),
  judged(
    [
      on('2024-06-20', 'KPU Kabupaten Probolinggo akan melaksanakan coklit, 24 Juni-24 Juli 2024.'),
      on('2024-06-28', 'KPU Kabupaten Probolinggo akan melaksanakan coklit, 24 Juni-24 Juli 2024.'),
    ],
    { periods: [P24] },
  ),
  judged(
    [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
        'a',
      ),
      on('2024-06-21', 'Masa coklit 25 Juni-24 Juli 2024.', 'b'),
      on('2024-06-22', 'Pelaksanaan coklit 24 Juni-25 Juli 2024.', 'c'),
    ],
    {
      unconfirmed: [
        `${P24} disagreement`,
        '2024-06-24/2024-07-25 disagreement',
        '2024-06-25/2024-07-24 disagreement',
      ],
    },
  ),
  judged(
    [
      ANNOUNCED,
      on(
        '2024-07-25',
        'Alhamdulillah, coklit telah selesai 100 persen pada 23 Juli 2024, sehari lebih cepat.',
      ),
    ],
    { periods: [`${P24} disagreement`] },
  ),
];
