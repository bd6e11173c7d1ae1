import { ANNOUNCED, ANNOUNCED_28, LONGER, on, P24, P28, type PeriodCase } from '../case';

/** Rule 5: which region a period is given to. */
export const ELSEWHERE: PeriodCase[] = [
  {
    name: 'another regency',
    posts: [on('2024-06-20', 'KPU Kabupaten Lumajang melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another city, without its rank',
    posts: [on('2024-06-20', 'Coklit di Surabaya berlangsung 25 Juni sampai 25 Juli 2024.')],
  },
  {
    name: 'another province',
    posts: [on('2024-06-20', 'Provinsi Bali menggelar coklit 25 Juni sampai 25 Juli 2024.')],
  },
  {
    name: 'a post about another regency, its dates in a sentence of their own',
    posts: [
      on(
        '2024-06-20',
        'KPU Kabupaten Jember mengundang warga. Coklit berlangsung 25 Juni hingga 25 Juli 2024.',
      ),
    ],
  },
  {
    name: 'our own regency named',
    posts: [on('2024-06-20', 'KPU Kabupaten Probolinggo melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our province named',
    posts: [on('2024-06-20', 'Coklit di Jawa Timur berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'another regency beside ours',
    posts: [
      on(
        '2024-06-20',
        'Di Kabupaten Lumajang coklit selesai lebih awal. Di Kabupaten Probolinggo coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'another regency is fine where no place is asked for',
    posts: [on('2024-06-20', 'KPU Kabupaten Lumajang melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    place: null,
    periods: [P24],
  },
  {
    name: 'a place of Sleman',
    posts: [on('2024-06-20', 'Coklit di Kabupaten Sleman dimulai 24 Juni dan berakhir 24 Juli 2024.')],
    place: 'Sleman',
    periods: [P24],
  },
  {
    name: 'a hall in another town is not what the period is given to',
    posts: [
      on(
        '2024-06-20',
        'Kab-probolinggo.kpu.go.id, rapat digelar di Kota Malang. Coklit dilaksanakan 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
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
    periods: [P24],
  },
  {
    name: 'our own dateline',
    posts: [on('2024-06-20', 'PROBOLINGGO – Coklit berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our regency under its short rank',
    posts: [on('2024-06-22', 'Coklit di Kab. Probolinggo 24 Juni - 24 Juli 2024.')],
    place: 'Kabupaten Probolinggo',
    periods: [P24],
  },
  {
    name: 'a neighbouring regency',
    posts: [on('2024-06-20', 'Coklit di Kabupaten Situbondo berlangsung 24 Juni hingga 24 Juli 2024.')],
  },
  {
    name: 'all of our province',
    posts: [on('2024-06-20', 'Coklit di seluruh Jawa Timur berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'another province first',
    posts: [on('2024-06-20', 'Di Provinsi Bali, coklit berlangsung 20 Juni hingga 20 Juli 2024.')],
  },
  {
    name: 'a neighbour, "sedangkan" ours',
    posts: [
      on(
        '2024-06-20',
        'Coklit di Lumajang berlangsung 20 Juni hingga 20 Juli 2024, sedangkan di Probolinggo 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "a dateline of the province's capital",
    posts: [
      on(
        '2024-06-20',
        'Surabaya - Ketua KPU Probolinggo mengatakan coklit berlangsung 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "a city's KPU",
    posts: [
      on(
        '2024-06-20',
        'KPU Kota Malang menggelar coklit mulai 24 Juni 2024 sampai 24 Juli 2024, kata ketuanya.',
      ),
    ],
  },
  {
    name: 'the whole country, by KPU RI',
    posts: [on('2024-06-20', 'KPU RI menetapkan coklit serentak nasional 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'after a visit to another regency',
    posts: [
      on(
        '2024-06-20',
        'Usai kunjungan ke Kabupaten Malang, ketua KPU Kabupaten Probolinggo menyebut coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: "a neighbour's halt",
    posts: [ANNOUNCED, on('2024-06-27', 'KPU Kabupaten Jember menunda coklit di wilayahnya.')],
    periods: [P24],
  },
  {
    name: "another province's KPU",
    posts: [on('2024-06-22', 'KPU Jawa Tengah menggelar coklit mulai 24 Juni hingga 23 Juli 2024.')],
  },
  {
    name: 'two regencies, each with its range',
    posts: [
      on('2024-06-22', 'Di Situbondo coklit 20 Juni-20 Juli 2024, di Probolinggo 24 Juni-24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'two regencies after one verb',
    posts: [
      on(
        '2024-06-22',
        'Coklit berlangsung 20 Juni hingga 20 Juli 2024 di Kabupaten Situbondo dan 24 Juni hingga 24 Juli 2024 di Kabupaten Probolinggo.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'two regencies with one range',
    posts: [
      on(
        '2024-06-22',
        'KPU Kabupaten Probolinggo dan KPU Kota Pasuruan sama-sama menggelar coklit 24 Juni hingga 24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'KPU setempat after another dateline',
    posts: [on('2024-06-22', 'SITUBONDO - KPU setempat menggelar coklit mulai 24 Juni hingga 24 Juli 2024.')],
  },
  {
    name: "a neighbour's period is no witness",
    posts: [
      on('2024-06-26', 'Coklit Selasa, 24 Juni 2024 sampai 24 Juli 2024.'),
      on('2024-07-17', 'Coklit di Kabupaten Jember 24 Juni sampai 24 Juli 2024.'),
    ],
    unconfirmed: [`${P24} weekday-mismatch`],
  },
  {
    name: "a neighbour's own post",
    posts: [
      on(
        '2024-06-20',
        'Lumajang, 20 Juni 2024 - KPU Kabupaten Lumajang menyampaikan coklit berlangsung 24 Juni-24 Juli 2024.',
      ),
    ],
  },
  {
    name: 'a guest from another regency',
    posts: [
      on(
        '2024-06-20',
        'Ketua KPU Jember hadir. KPU Kabupaten Probolinggo menggelar coklit 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'all regencies of the province',
    posts: [
      on('2024-06-20', 'Sebanyak 38 kabupaten/kota di Jawa Timur menggelar coklit 24 Juni-24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'all of Indonesia',
    posts: [on('2024-06-20', 'Di seluruh Indonesia coklit digelar 24 Juni-24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: '"berbeda dengan" another city',
    posts: [
      on('2024-06-20', 'Berbeda dengan Surabaya, coklit di Probolinggo berlangsung 24 Juni-24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: '"di sana"',
    posts: [
      on(
        '2024-06-20',
        'KPU Kabupaten Situbondo juga bersiap. Coklit di sana berlangsung 20 Juni-20 Juli 2024.',
      ),
    ],
  },
  {
    name: "a visit's period",
    posts: [
      on(
        '2024-06-20',
        'KPU Kabupaten Probolinggo belajar ke KPU Kabupaten Situbondo. Di Situbondo coklit berlangsung 20 Juni-20 Juli 2024.',
      ),
    ],
  },
  {
    name: 'two regencies before a colon',
    posts: [on('2024-06-20', 'Kabupaten Probolinggo dan Kabupaten Lumajang: coklit 24 Juni-24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: "said by another regency's chair",
    posts: [on('2024-06-20', 'Coklit 24 Juni-24 Juli 2024, kata Ketua KPU Lumajang.')],
  },
  {
    name: 'a meeting in another city, nobody named',
    posts: [on('2024-06-20', 'Rakor di Surabaya membahas coklit yang berlangsung 24 Juni-24 Juli 2024.')],
  },
  {
    name: 'a meeting in another city, our KPU named',
    posts: [
      on(
        '2024-06-20',
        'Hadir dalam rakor di Surabaya, KPU Kabupaten Probolinggo siap melaksanakan coklit 24 Juni-24 Juli 2024.',
      ),
    ],
    periods: [P24],
  },
  {
    name: 'a regency of two words, under its host without a space',
    place: 'Lombok Timur',
    posts: [
      on(
        '2028-02-08',
        'Kab-lomboktimur.kpu.go.id, Selasa, 8-2-2028, KPU Kabupaten Lombok Timur menggelar rapat koordinasi. Coklit di Kabupaten Lombok Timur akan dilaksanakan 12 Februari hingga 14 Maret 2028. Sebanyak 3.900 petugas disiapkan.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "a city of the same name as another regency's seat",
    place: 'Blitar',
    posts: [
      on(
        '2028-02-08',
        'Kota-blitar.kpu.go.id – KPU Kota Blitar menyampaikan bahwa coklit dilaksanakan 12 Februari s.d. 14 Maret 2028. Jumlah TPS di Kota Blitar 420 unit. Hadir pula Ketua KPU Kabupaten Tulungagung sebagai pembicara.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "a neighbour's extension is not ours",
    posts: [
      ANNOUNCED_28,
      on(
        '2028-03-12',
        'Kabar datang dari daerah tetangga. KPU Kabupaten Lumajang memperpanjang masa coklit hingga 21 Maret 2028 akibat erupsi Semeru. Ketua KPU Kabupaten Probolinggo menyampaikan keprihatinan. Di Probolinggo petugas bekerja seperti biasa.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "outside Java, another regency's Coklit in the news",
    place: 'Pontianak',
    posts: [
      on(
        '2028-02-08',
        'PONTIANAK – Kunjungan kerja KPU Kabupaten Lumajang diterima di aula. KPU Kabupaten Lumajang melaksanakan coklit 14 Februari hingga 16 Maret 2028. Kedua lembaga bertukar pengalaman soal pemetaan TPS.',
      ),
    ],
  },
  {
    name: 'after "berbeda dengan" a neighbour\'s own range',
    posts: [
      on(
        '2028-02-05',
        'Berbeda dengan Kabupaten Lumajang yang coklitnya 14 Februari-16 Maret 2028, di Kabupaten Probolinggo coklit digelar 12 Februari-14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "a neighbour's dateline, our office as a guest",
    posts: [
      on(
        '2028-02-01',
        'LUMAJANG – KPU melaksanakan coklit 14 Februari sampai 16 Maret 2028. Hal itu disampaikan saat menerima kunjungan KPU Kabupaten Probolinggo.',
      ),
    ],
  },
  {
    name: 'our own dateline, another regency in the sentence',
    posts: [
      on(
        '2028-02-01',
        'PROBOLINGGO – KPU Kabupaten Lumajang melaksanakan coklit 14 Februari sampai 16 Maret 2028.',
      ),
    ],
  },
  {
    name: 'two offices begin and end together',
    posts: [
      on(
        '2028-02-01',
        'KPU Kabupaten Pasuruan dan KPU Kabupaten Probolinggo serentak memulai coklit 12 Februari 2028 dan mengakhirinya 14 Maret 2028.',
      ),
    ],
    periods: [P28],
  },
  {
    name: "the city that has our regency's name, its extension",
    place: 'Kabupaten Probolinggo',
    posts: [ANNOUNCED_28, on('2028-03-12', 'Coklit di Kota Probolinggo diperpanjang hingga 20 Maret 2028.')],
    periods: [P28],
  },
  {
    name: "the city that has our regency's name, its own period",
    place: 'Kabupaten Probolinggo',
    posts: [on('2028-02-08', 'KPU Kota Probolinggo melaksanakan coklit 14 Februari hingga 16 Maret 2028.')],
  },
  {
    name: "the regency that has our city's name",
    place: 'Kota Probolinggo',
    posts: [
      on('2028-02-08', 'KPU Kabupaten Probolinggo melaksanakan coklit 14 Februari hingga 16 Maret 2028.'),
      on('2028-02-09', 'KPU Kota Probolinggo melaksanakan coklit 12 Februari hingga 14 Maret 2028.'),
    ],
    periods: [P28],
  },
  {
    name: 'ours by its name before the renaming',
    place: 'Kabupaten Toba',
    posts: [on('2024-06-20', 'KPU Toba Samosir melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by its name of today',
    place: 'Kabupaten Toba Samosir',
    posts: [on('2024-06-20', 'KPU Kabupaten Toba melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by an old name that begins with a neighbour',
    place: 'Kabupaten Pasangkayu',
    posts: [on('2024-06-20', 'Coklit di Kabupaten Mamuju Utara berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by a name drawn together',
    place: 'Kabupaten Kepulauan Siau Tagulandang Biaro',
    posts: [on('2024-06-20', 'KPU Sitaro melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by the beginning of a long name',
    place: 'Kabupaten Kepulauan Siau Tagulandang Biaro',
    posts: [on('2024-06-20', 'KPU Kabupaten Kepulauan Sitaro menggelar coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by its short name',
    place: 'Kabupaten Pangkajene dan Kepulauan',
    posts: [on('2024-06-20', 'Coklit di Pangkep berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by its letters',
    place: 'Kabupaten Ogan Komering Ilir',
    posts: [on('2024-06-20', 'KPU OKI melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by syllables',
    place: 'Kabupaten Musi Banyuasin',
    posts: [on('2024-06-20', 'Coklit di Kabupaten Muba berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our province by letters',
    place: 'Kabupaten Ende',
    posts: [on('2024-06-20', 'Coklit di NTT berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our special region by letters',
    place: 'Kabupaten Sleman',
    posts: [on('2024-06-20', 'Coklit di DIY berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours written apart',
    place: 'Kabupaten Gunungkidul',
    posts: [on('2024-06-20', 'KPU Gunung Kidul melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours in one word',
    place: 'Kabupaten Kulon Progo',
    posts: [on('2024-06-20', 'Coklit di Kulonprogo berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'ours by its host',
    place: 'Kabupaten Ogan Komering Ulu Timur',
    posts: [
      on('2024-06-20', 'Kab-ogankomeringulutimur.kpu.go.id, coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'ours by its host with hyphens',
    place: 'Kabupaten Ogan Komering Ilir',
    posts: [
      on('2024-06-20', 'Kab-ogan-komering-ilir.kpu.go.id, coklit berlangsung 24 Juni hingga 24 Juli 2024.'),
    ],
    periods: [P24],
  },
  {
    name: 'our city under the word for its government',
    place: 'Kota Malang',
    posts: [on('2024-06-20', 'Pemkot Malang mendukung coklit yang berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our regency whose name begins another',
    place: 'Kabupaten Bandung',
    posts: [on('2024-06-20', 'KPU Kabupaten Bandung melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'another by its name before the renaming',
    place: 'Kabupaten Samosir',
    posts: [on('2024-06-20', 'KPU Toba Samosir melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another whose old name begins with ours',
    place: 'Kabupaten Mamuju',
    posts: [on('2024-06-20', 'KPU Mamuju Utara melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another whose name begins with ours',
    place: 'Kabupaten Bandung',
    posts: [on('2024-06-20', 'KPU Kabupaten Bandung Barat melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another whose name ends with ours',
    place: 'Kota Pariaman',
    posts: [on('2024-06-20', 'Coklit di Padang Pariaman berlangsung 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another whose short name begins with ours',
    place: 'Kabupaten Ogan Komering Ulu',
    posts: [on('2024-06-20', 'KPU OKU Timur melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another by its letters',
    place: 'Kabupaten Timor Tengah Utara',
    posts: [on('2024-06-20', 'KPU TTS melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another by its short name',
    place: 'Kabupaten Maros',
    posts: [on('2024-06-20', 'Coklit di Pangkep berlangsung 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'the city around which our regency lies, by the word for its government',
    place: 'Kabupaten Malang',
    posts: [on('2024-06-20', 'Pemkot Malang mengumumkan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'the regency around our city, by the word for its government',
    place: 'Kota Malang',
    posts: [on('2024-06-20', 'Pemkab Malang mengumumkan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: "the city that has our province's name",
    place: 'Kabupaten Kerinci',
    posts: [on('2024-06-20', 'KPU Kota Jambi melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: "the regency that has our city's and province's name",
    place: 'Kota Gorontalo',
    posts: [on('2024-06-20', 'KPU Kabupaten Gorontalo melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another province by syllables',
    place: 'Kabupaten Ende',
    posts: [on('2024-06-20', 'Coklit di Sulsel berlangsung 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: "another city with the rank that Jakarta's have",
    place: 'Kota Jakarta Timur',
    posts: [
      on('2024-06-20', 'KPU Kota Administrasi Jakarta Barat melaksanakan coklit 1 Juli hingga 31 Juli 2024.'),
    ],
  },
  {
    name: "our city with the rank that Jakarta's have, cut short",
    place: 'Kota Jakarta Barat',
    posts: [on('2024-06-20', 'KPU Kota Adm. Jakarta Barat melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'another by the name that the commission has in Aceh',
    place: 'Kabupaten Pidie',
    posts: [on('2024-06-20', 'KIP Pidie Jaya melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'another by the whole name that the commission has in Aceh',
    place: 'Kabupaten Aceh Besar',
    posts: [
      on(
        '2024-06-20',
        'Komisi Independen Pemilihan Kabupaten Pidie melaksanakan coklit 1 Juli hingga 31 Juli 2024.',
      ),
    ],
  },
  {
    name: "our province's commission in Aceh",
    place: 'Kabupaten Aceh Besar',
    posts: [on('2024-06-20', 'KIP Aceh melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'the regency around our city, its rank cut short without a space',
    place: 'Kota Malang',
    posts: [on('2024-06-20', 'KPU Kab.Malang melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'the city beside our regency by its short name',
    place: 'Kabupaten Sleman',
    posts: [on('2024-06-20', 'KPU Kota Jogja melaksanakan coklit 1 Juli hingga 31 Juli 2024.')],
  },
  {
    name: 'our city by its short name',
    place: 'Kota Yogyakarta',
    posts: [on('2024-06-20', 'KPU Kota Jogja melaksanakan coklit 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our special region, named as its city is',
    place: 'DI Yogyakarta',
    posts: [on('2024-06-20', 'Coklit di Yogyakarta berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'our islands, the word for them cut short',
    place: 'Kabupaten Kepulauan Seribu',
    posts: [on('2024-06-20', 'Coklit di Kep. Seribu berlangsung 24 Juni hingga 24 Juli 2024.')],
    periods: [P24],
  },
  {
    name: 'another regency right behind "Coklit"',
    posts: [on('2028-02-01', 'Coklit Lumajang 12 Februari - 14 Maret 2028.')],
  },
  {
    name: 'a longer name right behind "Coklit"',
    posts: [on('2028-02-01', 'Coklit Solok Selatan 12 Februari - 14 Maret 2028.')],
    place: 'Kabupaten Solok',
  },
  {
    name: 'another regency that its Pantarlih name',
    posts: [on('2028-02-01', 'Pantarlih Lumajang melakukan coklit 12 Februari - 14 Maret 2028.')],
  },
  {
    name: 'our province right behind "Coklit"',
    posts: [on('2028-02-01', 'Coklit Jatim 12 Februari - 14 Maret 2028.')],
    periods: [P28],
  },
  {
    name: 'regency and city of one name at once, for the regency',
    posts: [ANNOUNCED_28, on('2028-03-01', 'Coklit Kab/Kota Probolinggo diperpanjang hingga 28 Maret 2028.')],
    place: 'Kabupaten Probolinggo',
    periods: [LONGER],
  },
  {
    name: 'regency and city of one name at once, for the city',
    posts: [on('2028-02-01', 'Coklit Kabupaten & Kota Malang 12 Februari - 14 Maret 2028.')],
    place: 'Kota Malang',
    periods: [P28],
  },
  {
    name: 'voters abroad',
    posts: [on('2028-02-01', 'PPLN Kuala Lumpur melakukan coklit 12 Februari sampai 14 Maret 2028.')],
  },
  {
    name: 'another regency that its police name',
    posts: [on('2028-02-01', 'Polres Lumajang mengawal coklit 12 Februari sampai 14 Maret 2028.')],
  },
  {
    name: 'our own that its police name',
    posts: [on('2028-02-01', 'Polres Probolinggo mengawal coklit 12 Februari sampai 14 Maret 2028.')],
    periods: [P28],
  },
];
