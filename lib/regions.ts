import type { Offset } from './source';

/** A province with its regencies and cities by their names of 2026: 416 and 98, those of Jakarta among them. */
export interface Province {
  name: string;
  /** The first part of its office's host, as seen (`jatim`) or by the same habit. */
  slug: string;
  /** Where the host begins otherwise than the slug. */
  host?: string;
  utcOffset: Offset;
  regencies: string;
  cities: string;
}

const WIB = '+07:00';
const WITA = '+08:00';
const WIT = '+09:00';

/** Names in lists are separated by commas. */
export const PROVINCES: readonly Province[] = [
  {
    name: 'Aceh',
    slug: 'aceh',
    utcOffset: WIB,
    regencies:
      'Aceh Barat, Aceh Barat Daya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue',
    cities: 'Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam',
  },
  {
    name: 'Sumatera Utara',
    slug: 'sumut',
    utcOffset: WIB,
    regencies:
      'Asahan, Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan, Karo, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Langkat, Mandailing Natal, Nias, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir, Serdang Bedagai, Simalungun, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Toba',
    cities:
      'Binjai, Gunungsitoli, Medan, Padangsidimpuan, Pematangsiantar, Sibolga, Tanjungbalai, Tebing Tinggi',
  },
  {
    name: 'Sumatera Barat',
    slug: 'sumbar',
    utcOffset: WIB,
    regencies:
      'Agam, Dharmasraya, Kepulauan Mentawai, Lima Puluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok, Solok Selatan, Tanah Datar',
    cities: 'Bukittinggi, Padang, Padang Panjang, Pariaman, Payakumbuh, Sawahlunto, Solok',
  },
  {
    name: 'Riau',
    slug: 'riau',
    utcOffset: WIB,
    regencies:
      'Bengkalis, Indragiri Hilir, Indragiri Hulu, Kampar, Kepulauan Meranti, Kuantan Singingi, Pelalawan, Rokan Hilir, Rokan Hulu, Siak',
    cities: 'Dumai, Pekanbaru',
  },
  {
    name: 'Kepulauan Riau',
    slug: 'kepri',
    utcOffset: WIB,
    regencies: 'Bintan, Karimun, Kepulauan Anambas, Lingga, Natuna',
    cities: 'Batam, Tanjungpinang',
  },
  {
    name: 'Jambi',
    slug: 'jambi',
    utcOffset: WIB,
    regencies:
      'Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tebo',
    cities: 'Jambi, Sungai Penuh',
  },
  {
    name: 'Sumatera Selatan',
    slug: 'sumsel',
    utcOffset: WIB,
    regencies:
      'Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Musi Rawas, Musi Rawas Utara, Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Ogan Komering Ulu Selatan, Ogan Komering Ulu Timur, Penukal Abab Lematang Ilir',
    cities: 'Lubuklinggau, Pagar Alam, Palembang, Prabumulih',
  },
  {
    name: 'Kepulauan Bangka Belitung',
    slug: 'babel',
    utcOffset: WIB,
    regencies: 'Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur',
    cities: 'Pangkalpinang',
  },
  {
    name: 'Bengkulu',
    slug: 'bengkulu',
    utcOffset: WIB,
    regencies:
      'Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma',
    cities: 'Bengkulu',
  },
  {
    name: 'Lampung',
    slug: 'lampung',
    utcOffset: WIB,
    regencies:
      'Lampung Barat, Lampung Selatan, Lampung Tengah, Lampung Timur, Lampung Utara, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulang Bawang Barat, Way Kanan',
    cities: 'Bandar Lampung, Metro',
  },
  {
    name: 'DKI Jakarta',
    slug: 'dki',
    host: 'jakarta',
    utcOffset: WIB,
    regencies: 'Kepulauan Seribu',
    cities: 'Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Utara',
  },
  {
    name: 'Banten',
    slug: 'banten',
    utcOffset: WIB,
    regencies: 'Lebak, Pandeglang, Serang, Tangerang',
    cities: 'Cilegon, Serang, Tangerang, Tangerang Selatan',
  },
  {
    name: 'Jawa Barat',
    slug: 'jabar',
    utcOffset: WIB,
    regencies:
      'Bandung, Bandung Barat, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang, Tasikmalaya',
    cities: 'Bandung, Banjar, Bekasi, Bogor, Cimahi, Cirebon, Depok, Sukabumi, Tasikmalaya',
  },
  {
    name: 'Jawa Tengah',
    slug: 'jateng',
    utcOffset: WIB,
    regencies:
      'Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo',
    cities: 'Magelang, Pekalongan, Salatiga, Semarang, Surakarta, Tegal',
  },
  {
    name: 'DI Yogyakarta',
    slug: 'diy',
    utcOffset: WIB,
    regencies: 'Bantul, Gunungkidul, Kulon Progo, Sleman',
    cities: 'Yogyakarta',
  },
  {
    name: 'Jawa Timur',
    slug: 'jatim',
    utcOffset: WIB,
    regencies:
      'Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung',
    cities: 'Batu, Blitar, Kediri, Madiun, Malang, Mojokerto, Pasuruan, Probolinggo, Surabaya',
  },
  {
    name: 'Bali',
    slug: 'bali',
    utcOffset: WITA,
    regencies: 'Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan',
    cities: 'Denpasar',
  },
  {
    name: 'Nusa Tenggara Barat',
    slug: 'ntb',
    utcOffset: WITA,
    regencies: 'Bima, Dompu, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat',
    cities: 'Bima, Mataram',
  },
  {
    name: 'Nusa Tenggara Timur',
    slug: 'ntt',
    utcOffset: WITA,
    regencies:
      'Alor, Belu, Ende, Flores Timur, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat, Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur, Timor Tengah Selatan, Timor Tengah Utara',
    cities: 'Kupang',
  },
  {
    name: 'Kalimantan Barat',
    slug: 'kalbar',
    utcOffset: WIB,
    regencies:
      'Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang',
    cities: 'Pontianak, Singkawang',
  },
  {
    name: 'Kalimantan Tengah',
    slug: 'kalteng',
    utcOffset: WIB,
    regencies:
      'Barito Selatan, Barito Timur, Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Lamandau, Murung Raya, Pulang Pisau, Seruyan, Sukamara',
    cities: 'Palangka Raya',
  },
  {
    name: 'Kalimantan Selatan',
    slug: 'kalsel',
    utcOffset: WITA,
    regencies:
      'Balangan, Banjar, Barito Kuala, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin',
    cities: 'Banjarbaru, Banjarmasin',
  },
  {
    name: 'Kalimantan Timur',
    slug: 'kaltim',
    utcOffset: WITA,
    regencies: 'Berau, Kutai Barat, Kutai Kartanegara, Kutai Timur, Mahakam Ulu, Paser, Penajam Paser Utara',
    cities: 'Balikpapan, Bontang, Samarinda',
  },
  {
    name: 'Kalimantan Utara',
    slug: 'kaltara',
    utcOffset: WITA,
    regencies: 'Bulungan, Malinau, Nunukan, Tana Tidung',
    cities: 'Tarakan',
  },
  {
    name: 'Sulawesi Utara',
    slug: 'sulut',
    utcOffset: WITA,
    regencies:
      'Bolaang Mongondow, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Bolaang Mongondow Utara, Kepulauan Sangihe, Kepulauan Siau Tagulandang Biaro, Kepulauan Talaud, Minahasa, Minahasa Selatan, Minahasa Tenggara, Minahasa Utara',
    cities: 'Bitung, Kotamobagu, Manado, Tomohon',
  },
  {
    name: 'Gorontalo',
    slug: 'gorontalo',
    utcOffset: WITA,
    regencies: 'Boalemo, Bone Bolango, Gorontalo, Gorontalo Utara, Pohuwato',
    cities: 'Gorontalo',
  },
  {
    name: 'Sulawesi Tengah',
    slug: 'sulteng',
    utcOffset: WITA,
    regencies:
      'Banggai, Banggai Kepulauan, Banggai Laut, Buol, Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli',
    cities: 'Palu',
  },
  {
    name: 'Sulawesi Barat',
    slug: 'sulbar',
    utcOffset: WITA,
    regencies: 'Majene, Mamasa, Mamuju, Mamuju Tengah, Pasangkayu, Polewali Mandar',
    cities: '',
  },
  {
    name: 'Sulawesi Selatan',
    slug: 'sulsel',
    utcOffset: WITA,
    regencies:
      'Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkajene dan Kepulauan, Pinrang, Sidenreng Rappang, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja Utara, Wajo',
    cities: 'Makassar, Palopo, Parepare',
  },
  {
    name: 'Sulawesi Tenggara',
    slug: 'sultra',
    utcOffset: WITA,
    regencies:
      'Bombana, Buton, Buton Selatan, Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Kepulauan, Konawe Selatan, Konawe Utara, Muna, Muna Barat, Wakatobi',
    cities: 'Baubau, Kendari',
  },
  {
    name: 'Maluku',
    slug: 'maluku',
    utcOffset: WIT,
    regencies:
      'Buru, Buru Selatan, Kepulauan Aru, Kepulauan Tanimbar, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Seram Bagian Barat, Seram Bagian Timur',
    cities: 'Ambon, Tual',
  },
  {
    name: 'Maluku Utara',
    slug: 'malut',
    utcOffset: WIT,
    regencies:
      'Halmahera Barat, Halmahera Selatan, Halmahera Tengah, Halmahera Timur, Halmahera Utara, Kepulauan Sula, Pulau Morotai, Pulau Taliabu',
    cities: 'Ternate, Tidore Kepulauan',
  },
  {
    name: 'Papua',
    slug: 'papua',
    utcOffset: WIT,
    regencies: 'Biak Numfor, Jayapura, Keerom, Kepulauan Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen',
    cities: 'Jayapura',
  },
  {
    name: 'Papua Barat',
    slug: 'papuabarat',
    utcOffset: WIT,
    regencies:
      'Fakfak, Kaimana, Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama',
    cities: '',
  },
  {
    name: 'Papua Barat Daya',
    slug: 'papuabaratdaya',
    utcOffset: WIT,
    regencies: 'Maybrat, Raja Ampat, Sorong, Sorong Selatan, Tambrauw',
    cities: 'Sorong',
  },
  {
    name: 'Papua Selatan',
    slug: 'papuaselatan',
    utcOffset: WIT,
    regencies: 'Asmat, Boven Digoel, Mappi, Merauke',
    cities: '',
  },
  {
    name: 'Papua Tengah',
    slug: 'papuatengah',
    utcOffset: WIT,
    regencies: 'Deiyai, Dogiyai, Intan Jaya, Mimika, Nabire, Paniai, Puncak, Puncak Jaya',
    cities: '',
  },
  {
    name: 'Papua Pegunungan',
    slug: 'papuapegunungan',
    utcOffset: WIT,
    regencies:
      'Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo, Yalimo',
    cities: '',
  },
];

/**
 * What regions are called besides: short names in daily use and names before a renaming, by the name of today. Spaces
 * and hyphens make no name ("Gunung Kidul"). Names that are words as well ("Mitra", "Tasik") are left out.
 */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  Aceh: 'NAD, Nanggroe Aceh Darussalam',
  'Sumatera Utara': 'Sumut',
  'Sumatera Barat': 'Sumbar',
  'Sumatera Selatan': 'Sumsel',
  'Kepulauan Riau': 'Kepri',
  'Kepulauan Bangka Belitung': 'Babel, Bangka Belitung',
  'DKI Jakarta': 'DKI, DKJ, Jakarta, Daerah Khusus Jakarta',
  'Jawa Barat': 'Jabar',
  'Jawa Tengah': 'Jateng',
  'DI Yogyakarta': 'DIY, Daerah Istimewa Yogyakarta, DI Jogja, DI Jogjakarta',
  Yogyakarta: 'Jogja, Jogjakarta, Yogya',
  'Jawa Timur': 'Jatim',
  'Nusa Tenggara Barat': 'NTB',
  'Nusa Tenggara Timur': 'NTT',
  'Kalimantan Barat': 'Kalbar',
  'Kalimantan Tengah': 'Kalteng',
  'Kalimantan Selatan': 'Kalsel',
  'Kalimantan Timur': 'Kaltim',
  'Kalimantan Utara': 'Kaltara',
  'Sulawesi Utara': 'Sulut',
  'Sulawesi Tengah': 'Sulteng',
  'Sulawesi Barat': 'Sulbar',
  'Sulawesi Selatan': 'Sulsel',
  'Sulawesi Tenggara': 'Sultra',
  'Maluku Utara': 'Malut',
  'Aceh Barat Daya': 'Abdya',
  'Humbang Hasundutan': 'Humbahas',
  'Labuhanbatu Selatan': 'Labusel',
  'Labuhanbatu Utara': 'Labura',
  'Padang Lawas Utara': 'Paluta',
  'Serdang Bedagai': 'Sergai',
  'Tapanuli Selatan': 'Tapsel',
  'Tapanuli Tengah': 'Tapteng',
  'Tapanuli Utara': 'Taput',
  Toba: 'Toba Samosir, Tobasa',
  Padangsidimpuan: 'Padang Sidempuan',
  Pematangsiantar: 'Siantar',
  'Kepulauan Mentawai': 'Mentawai',
  'Pesisir Selatan': 'Pessel',
  Sijunjung: 'Sawahlunto Sijunjung',
  'Lima Puluh Kota': '50 Kota',
  'Indragiri Hilir': 'Inhil',
  'Indragiri Hulu': 'Inhu',
  'Kuantan Singingi': 'Kuansing',
  'Rokan Hilir': 'Rohil',
  'Rokan Hulu': 'Rohul',
  'Kepulauan Anambas': 'Anambas',
  'Tanjung Jabung Barat': 'Tanjabbar',
  'Tanjung Jabung Timur': 'Tanjabtim',
  'Musi Banyuasin': 'Muba',
  'Musi Rawas Utara': 'Muratara',
  'Ogan Komering Ilir': 'OKI',
  'Ogan Komering Ulu': 'OKU',
  'Ogan Komering Ulu Selatan': 'OKU Selatan, OKUS',
  'Ogan Komering Ulu Timur': 'OKU Timur, OKUT',
  'Penukal Abab Lematang Ilir': 'PALI',
  'Lampung Barat': 'Lambar',
  'Lampung Selatan': 'Lamsel',
  'Lampung Tengah': 'Lamteng',
  'Lampung Timur': 'Lamtim',
  'Lampung Utara': 'Lampura',
  'Tulang Bawang Barat': 'Tubaba',
  'Jakarta Barat': 'Jakbar',
  'Jakarta Pusat': 'Jakpus',
  'Jakarta Selatan': 'Jaksel',
  'Jakarta Timur': 'Jaktim',
  'Jakarta Utara': 'Jakut',
  'Tangerang Selatan': 'Tangsel',
  'Bandung Barat': 'KBB',
  Surakarta: 'Solo',
  'Lombok Barat': 'Lobar',
  'Lombok Tengah': 'Loteng',
  'Lombok Timur': 'Lotim',
  'Lombok Utara': 'KLU',
  'Sumbawa Barat': 'KSB',
  'Flores Timur': 'Flotim',
  'Manggarai Barat': 'Mabar',
  'Manggarai Timur': 'Matim',
  'Sumba Barat Daya': 'SBD',
  'Timor Tengah Selatan': 'TTS',
  'Timor Tengah Utara': 'TTU',
  'Barito Selatan': 'Barsel',
  'Barito Timur': 'Bartim',
  'Barito Utara': 'Barut',
  'Gunung Mas': 'Gumas',
  'Kotawaringin Barat': 'Kobar',
  'Kotawaringin Timur': 'Kotim',
  'Pulang Pisau': 'Pulpis',
  'Barito Kuala': 'Batola',
  'Hulu Sungai Selatan': 'HSS',
  'Hulu Sungai Tengah': 'HST',
  'Hulu Sungai Utara': 'HSU',
  'Tanah Bumbu': 'Tanbu',
  'Kutai Barat': 'Kubar',
  'Kutai Kartanegara': 'Kukar',
  'Kutai Timur': 'Kutim',
  'Mahakam Ulu': 'Mahulu',
  'Penajam Paser Utara': 'PPU',
  'Bolaang Mongondow': 'Bolmong',
  'Bolaang Mongondow Selatan': 'Bolsel',
  'Bolaang Mongondow Timur': 'Boltim',
  'Bolaang Mongondow Utara': 'Bolmut',
  'Kepulauan Sangihe': 'Sangihe',
  'Kepulauan Siau Tagulandang Biaro': 'Sitaro, Kepulauan Sitaro, Siau Tagulandang Biaro, Kepulauan Siau',
  'Kepulauan Talaud': 'Talaud',
  'Minahasa Selatan': 'Minsel',
  'Minahasa Utara': 'Minut',
  'Banggai Kepulauan': 'Bangkep',
  'Morowali Utara': 'Morut',
  'Parigi Moutong': 'Parimo',
  'Tojo Una-Una': 'Touna',
  'Mamuju Tengah': 'Mateng',
  Pasangkayu: 'Mamuju Utara',
  'Polewali Mandar': 'Polman, Polewali Mamasa',
  Makassar: 'Ujung Pandang',
  'Kepulauan Selayar': 'Selayar',
  'Luwu Timur': 'Lutim',
  'Luwu Utara': 'Lutra',
  'Pangkajene dan Kepulauan': 'Pangkep, Pangkajene Kepulauan',
  'Sidenreng Rappang': 'Sidrap',
  'Tana Toraja': 'Tator',
  'Toraja Utara': 'Torut',
  'Buton Selatan': 'Busel',
  'Buton Tengah': 'Buteng',
  'Buton Utara': 'Butur',
  'Kolaka Timur': 'Koltim',
  'Kolaka Utara': 'Kolut',
  'Konawe Kepulauan': 'Konkep',
  'Konawe Selatan': 'Konsel',
  'Konawe Utara': 'Konut',
  'Muna Barat': 'Mubar',
  'Buru Selatan': 'Bursel',
  'Kepulauan Tanimbar': 'Maluku Tenggara Barat, Tanimbar',
  'Maluku Barat Daya': 'MBD',
  'Maluku Tengah': 'Malteng',
  'Maluku Tenggara': 'Malra',
  'Seram Bagian Barat': 'SBB',
  'Halmahera Barat': 'Halbar',
  'Halmahera Selatan': 'Halsel',
  'Halmahera Tengah': 'Halteng',
  'Halmahera Timur': 'Haltim',
  'Halmahera Utara': 'Halut',
  'Pulau Morotai': 'Morotai',
  'Pulau Taliabu': 'Taliabu',
  'Tidore Kepulauan': 'Tidore',
  'Biak Numfor': 'Biak',
  'Kepulauan Yapen': 'Yapen, Yapen Waropen',
  'Manokwari Selatan': 'Mansel',
  'Pegunungan Arfak': 'Pegaf',
  'Pegunungan Bintang': 'Pegubin',
};

/** A name as names are compared: in lower case, without spaces and hyphens, and that of today. */
export function regionName(name: string): string {
  const folded = fold(name);
  return RENAMED.get(folded) ?? folded;
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');

const RENAMED = new Map(
  Object.entries(OTHER_NAMES).flatMap(([name, others]) =>
    others.split(', ').map((other): [string, string] => [fold(other), fold(name)]),
  ),
);
