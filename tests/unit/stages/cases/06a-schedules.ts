import { on, P20, P24, P28, type PeriodCase } from '../case';

/** Rule 6a: rows of a schedule, in every way in which cells come apart. */
export const SCHEDULES: PeriodCase[] = [
  {
    name: 'the example of the rule',
    posts: [
      on('2028-01-20', '2 | Coklit | 12 Februari 2028 | 14 Maret 2028 | 3 | Penetapan DPS | 5 April 2028'),
    ],
    periods: [P28],
  },
  {
    name: 'a line of a list',
    posts: [
      on(
        '2024-06-20',
        'Jadwal tahapan:\nPembentukan Pantarlih: 10 – 23 Juni 2024\nCoklit: 24 Juni – 24 Juli 2024\nPenyusunan daftar pemilih hasil pemutakhiran: 25 Juli – 31 Juli 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a table row after its label',
    posts: [on('2024-06-20', 'Tahapan\nPencocokan dan Penelitian Data Pemilih\n24 Juni 2024 - 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'a table flattened into one line',
    posts: [
      on(
        '2024-06-20',
        'Pembentukan Pantarlih 13 - 23 Juni 2024 Pelaksanaan Coklit 24 Juni - 24 Juli 2024 Penyusunan DPS 25 Juli - 15 Agustus 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'dates before their labels',
    posts: [on('2024-06-20', '24 Juni - 24 Juli 2024: Coklit\n25 Juli - 31 Juli 2024: Penyusunan DPHP')],
    periods: [P24],
  },
  {
    name: 'a schedule parted by semicolons',
    posts: [
      on(
        '2024-06-01',
        'Jadwal: Pembentukan Pantarlih 13-23 Juni 2024; Pencocokan dan penelitian 24 Juni-24 Juli 2024; Masa kerja Pantarlih 24 Juni-25 Juli 2024; DPS 1-18 Agustus 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'pipes on one line',
    posts: [
      on(
        '2024-06-22',
        'Jadwal penting: DP4 24 April-31 Mei 2024 | Coklit 24 Juni-24 Juli 2024 | DPS 1-18 Agustus 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a numbered list',
    posts: [
      on(
        '2024-06-01',
        'Tahapan Pemutakhiran Data Pemilih:\n1. Pembentukan Pantarlih: 13 Juni 2024 - 23 Juni 2024\n2. Coklit: 24 Juni 2024 - 24 Juli 2024\n3. Penyusunan DPHP: 25 Juli 2024 - 31 Juli 2024\n4. DPS: 1 Agustus - 18 Agustus 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a poster with pictures for labels',
    posts: [
      on('2024-06-21', '📢 Coklit Pilkada 2024\n🗓 24 Juni – 24 Juli 2024\n🏠 Pantarlih datang ke rumah Anda'),
    ],
    periods: [P24],
  },
  {
    name: 'Waktu Pelaksanaan Coklit',
    posts: [on('2024-06-21', 'Waktu Pelaksanaan Coklit :\n24 Juni 2024 s.d. 24 Juli 2024')],
    periods: [P24],
  },
  {
    name: 'one cell a line',
    posts: [
      on(
        '2024-06-21',
        'Tahapan\tJadwal\nPembentukan Pantarlih\t13 Juni – 23 Juni 2024\nCoklit\t24 Juni – 24 Juli 2024\nDPS\t1 – 18 Agustus 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'days before their labels, with stars',
    posts: [
      on(
        '2020-07-15',
        'Tahapan Pilkada 2020\n15 Juli-13 Agustus\n* Pencocokan dan penelitian daftar pemilih\n14-18 September\n* Penyampaian DPS oleh KPU Kabupaten/kota kepada PPS melalui PPK\n4-6 September\n* Masa pendaftaran pasangan calon\n19-28 September\n* Pengumuman dan tanggapan masyarakat terhadap DPS',
        'Tahapan Pilkada Serentak',
      ),
    ],
    periods: [`${P20} year-inferred`],
  },
  {
    name: 'a press copy without signs',
    posts: [
      on(
        '2020-05-30',
        'Inilah tahapan Pilkada.\nPengaktifan kembali PPK dan PPS\n30 Mei 2020 sd 31 Januari 2021\nPencocokan dan Penelitian (Coklit)\n4 Juli sd 2 Agustus 2020\nPengumuman, Pendaftaran, Penelitian dan Penetapan Paslon.\n17 Agustus sd 8 September 2020\nKampanye\n11 September sd 5 Desember 2020',
      ),
    ],
    place: null,
    periods: ['2020-07-04/2020-08-02'],
  },
  {
    name: 'two labels with colons',
    posts: [on('2024-06-21', 'Jadwal Coklit:\n24 Juni - 24 Juli 2024\nJadwal DPS:\n1-18 Agustus 2024')],
    periods: [P24],
  },
  {
    name: 'days before their labels, by lines',
    posts: [
      on(
        '2024-06-21',
        'Jadwal Tahapan\n13-19 Juni 2024\nPendaftaran Pantarlih\n24 Juni-24 Juli 2024\nCoklit\n1-18 Agustus 2024\nPengumuman DPS',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'label, then days, by lines',
    posts: [
      on(
        '2024-06-21',
        'Jadwal Tahapan\nPendaftaran Pantarlih\n13-19 Juni 2024\nCoklit\n24 Juni-24 Juli 2024\nPengumuman DPS\n1-18 Agustus 2024',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'days before their labels, with colons',
    posts: [on('2024-06-21', '24 Juni - 24 Juli 2024: Coklit\n25 Juli - 31 Juli 2024: DPHP')],
    periods: [P24],
  },
  {
    name: 'a list whose days come first',
    posts: [
      on(
        '2024-06-21',
        '- 13 s.d. 19 Juni 2024 pendaftaran Pantarlih;\n- 24 Juni s.d. 24 Juli 2024 coklit;\n- 25 Juli 2024 Pantarlih selesai bertugas.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'numbers in brackets on one line',
    posts: [
      on(
        '2024-06-21',
        'Tahapan: (1) pendaftaran 13–19 Juni 2024, (2) pelantikan 24 Juni 2024, (3) coklit 24 Juni–24 Juli 2024, (4) DPHP 25 Juli–31 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'J: a table with pipes, two cells of days, numbered',
    posts: [
      on(
        '2028-01-20',
        'Berikut jadwal tahapan pemutakhiran data pemilih:\n| No | Kegiatan | Awal | Akhir |\n| 1 | Pembentukan Pantarlih | 17 Januari 2028 | 10 Februari 2028 |\n| 2 | Pencocokan dan Penelitian | 12 Februari 2028 | 14 Maret 2028 |\n| 3 | Penyusunan daftar pemilih hasil pemutakhiran | 15 Maret 2028 | 21 Maret 2028 |\nSeluruh PPK agar mempedomani jadwal ini.',
        'Jadwal Pemutakhiran Data Pemilih',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: tabs, no heads, no numbers',
    posts: [
      on(
        '2028-01-20',
        'Tahapan terdekat:\nBimbingan teknis PPK\t3 Februari 2028\t4 Februari 2028\nCoklit\t12 Februari 2028\t14 Maret 2028\nRekapitulasi tingkat desa\t22 Maret 2028\t24 Maret 2028',
        'Tahapan Terdekat',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: one cell a line, as a phone copies a table',
    posts: [
      on(
        '2028-01-21',
        'NO\nTAHAPAN\nMULAI\nSELESAI\n1\nPembentukan Pantarlih\n17 Januari 2028\n10 Februari 2028\n2\nPencocokan dan penelitian (Coklit)\n12 Februari 2028\n14 Maret 2028\n3\nPenetapan DPS\n5 April 2028\n5 April 2028',
        'Tahapan Pemilu 2029',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: all on one line with single spaces',
    posts: [
      on(
        '2028-01-21',
        'No Tahapan Awal Akhir 1 Pembentukan Pantarlih 17 Januari 2028 10 Februari 2028 2 Coklit 12 Februari 2028 14 Maret 2028 3 Penyusunan DPHP 15 Maret 2028 21 Maret 2028 4 Penetapan DPS 5 April 2028 5 April 2028',
        'Lampiran',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: two or more spaces between cells',
    posts: [
      on(
        '2028-01-22',
        'Uraian                      Mulai              Selesai\nPembentukan Pantarlih       17 Januari 2028    10 Februari 2028\nPelaksanaan Coklit          12 Februari 2028   14 Maret 2028\nPengumuman DPS              6 April 2028       15 April 2028',
        'Matriks Tahapan',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: the form "Kegiatan : … / Hari, tanggal : …"',
    posts: [
      on(
        '2028-02-05',
        'Dengan hormat disampaikan agenda sebagai berikut.\nKegiatan : Coklit\nHari, tanggal : Sabtu, 12 Februari 2028 s.d. Selasa, 14 Maret 2028\nTempat : Rumah warga di wilayah kerja masing-masing\nDemikian untuk menjadi perhatian.',
        'Undangan',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: a form with a line for each edge',
    posts: [
      on(
        '2028-02-05',
        'Nama kegiatan: Pencocokan dan Penelitian Data Pemilih\nTanggal mulai: 12 Februari 2028\nTanggal selesai: 14 Maret 2028\nPelaksana: Pantarlih\nPendamping: PPS dan PPK',
        'Informasi Kegiatan',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: letters before the rows, ranges after a colon',
    posts: [
      on(
        '2028-01-25',
        'Rangkaian pemutakhiran data pemilih Pemilu 2029:\na. Pembentukan Pantarlih: 17 Januari s.d. 10 Februari 2028;\nb. Coklit: 12 Februari s.d. 14 Maret 2028;\nc. Rekapitulasi DPHP: 22 s.d. 24 Maret 2028;\nd. Pengumuman DPS: 6 s.d. 15 April 2028.',
        'Rangkaian Tahapan',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: the annex of a PKPU, clauses with numbers in words',
    posts: [
      on(
        '2028-01-10',
        'LAMPIRAN I PERATURAN KOMISI PEMILIHAN UMUM. PROGRAM DAN JADWAL KEGIATAN. 3. Pemutakhiran data pemilih dan penyusunan daftar pemilih: a. pembentukan Pantarlih 17 Januari 2028 10 Februari 2028 b. pencocokan dan penelitian 12 Februari 2028 14 Maret 2028 c. penyusunan daftar pemilih hasil pemutakhiran 15 Maret 2028 21 Maret 2028',
        'Lampiran PKPU',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: numeric days in two cells',
    posts: [
      on(
        '2028-01-25',
        'Kegiatan | Mulai | Selesai\nPelantikan Pantarlih | 11/02/2028 | 11/02/2028\nCoklit | 12/02/2028 | 14/03/2028\nMasa kerja Pantarlih | 12/02/2028 | 11/04/2028',
        'Kalender Kerja',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: the row of the service below that of Coklit, and the other way round',
    posts: [
      on(
        '2028-01-26',
        'Masa kerja Pantarlih\n12 Februari 2028 - 11 April 2028\nPelaksanaan Coklit\n12 Februari 2028 - 14 Maret 2028\nRekapitulasi hasil coklit\n22 Maret 2028 - 24 Maret 2028',
        'Kalender Pantarlih',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: rows on the results and on the service alone',
    posts: [
      on(
        '2028-03-01',
        'Agenda bulan Maret:\n- Rekapitulasi hasil coklit: 22 - 24 Maret 2028\n- Masa kerja Pantarlih: 12 Februari - 11 April 2028\n- Penyusunan DPHP: 15 - 21 Maret 2028',
        'Agenda Maret',
      ),
    ],
    unclear: [],
  },
  {
    name: 'J: a poster, the question as a label',
    posts: [
      on(
        '2028-02-01',
        'COKLIT PEMILU 2029\nKAPAN? 12 Februari - 14 Maret 2028\nDI MANA? Di rumah Anda\nSIAPKAN: KTP-el dan KK\n#AyoCoklit #KPUMelayani',
        'Infografis Coklit',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: numbers with brackets, a dash before the range, on one line',
    posts: [
      on(
        '2028-01-27',
        'Empat tahapan segera berjalan: 1) pembentukan Pantarlih – 17 Januari s.d. 10 Februari 2028, 2) coklit – 12 Februari s.d. 14 Maret 2028, 3) rekapitulasi – 22 s.d. 24 Maret 2028, 4) DPS – 6 s.d. 15 April 2028.',
        'Empat Tahapan',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: cells parted by semicolons',
    posts: [
      on(
        '2028-01-20',
        'Tahapan;Mulai;Selesai\nCoklit;12 Februari 2028;14 Maret 2028\nDPS;5 April 2028;5 April 2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: cells parted by commas',
    posts: [
      on(
        '2028-01-20',
        'No.,Kegiatan,Mulai,Selesai\n1,Coklit,12/02/2028,14/03/2028\n2,DPHP,15/03/2028,21/03/2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: roman numbers before the labels, ranges below them',
    posts: [
      on(
        '2028-01-20',
        'I. Pembentukan Pantarlih\n17 Januari – 10 Februari 2028\nII. Coklit\n12 Februari – 14 Maret 2028\nIII. DPS\n5 April 2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: dots lead from the label to the range',
    posts: [
      on(
        '2028-01-20',
        'Coklit ............ 12 Februari s.d. 14 Maret 2028\nDPS ............... 6 s.d. 15 April 2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: bimtek and report of Coklit in rows beside its own',
    posts: [
      on(
        '2028-01-20',
        'Bimtek coklit | 8 Februari 2028 | 9 Februari 2028\nCoklit | 12 Februari 2028 | 14 Maret 2028\nLaporan coklit | 15 Maret 2028 | 17 Maret 2028',
      ),
    ],
    periods: [P28],
  },
  {
    name: 'J: a monitoring alone',
    posts: [on('2028-01-20', 'Monitoring coklit\t20 Februari 2028\t24 Februari 2028')],
  },
  {
    name: 'J: what is done with its results alone',
    posts: [on('2028-01-20', 'Penyerahan hasil coklit | 15 Maret 2028 | 21 Maret 2028')],
  },
  {
    name: 'J: a list in one line, brackets round the days, the recruitment of Pantarlih before it',
    posts: [
      on(
        '2028-01-20',
        'a) Bimtek Pantarlih (9-2-2028 s.d. 10-2-2028) b) Pengumuman pendaftaran Pantarlih (19 sampai 25 Januari 2028) c) Pelaksanaan Coklit (12 Februari 2028 — 14 Maret 2028) d) Rekapitulasi (22 hingga 24 Maret 2028)',
      ),
    ],
    periods: [P28],
  },
];
