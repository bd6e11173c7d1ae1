/**
 * Provinces of Indonesia with the names of their regencies and cities, as posts write them: without "Kabupaten" or
 * "Kota", with the provinces of 2022. A name that is missing here is no error: it is then not told from a village's.
 */
const PROVINCES: Readonly<Record<string, string>> = {
  Aceh: 'Aceh Barat, Aceh Barat Daya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue, Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam',
  'Sumatera Utara':
    'Asahan, Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan, Karo, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Langkat, Mandailing Natal, Nias, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir, Serdang Bedagai, Simalungun, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Toba, Binjai, Gunungsitoli, Medan, Padangsidimpuan, Pematangsiantar, Sibolga, Tanjungbalai, Tebing Tinggi',
  'Sumatera Barat':
    'Agam, Dharmasraya, Kepulauan Mentawai, Lima Puluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok, Solok Selatan, Tanah Datar, Bukittinggi, Padang, Padang Panjang, Pariaman, Payakumbuh, Sawahlunto',
  Riau: 'Bengkalis, Indragiri Hilir, Indragiri Hulu, Kampar, Kepulauan Meranti, Kuantan Singingi, Pelalawan, Rokan Hilir, Rokan Hulu, Siak, Dumai, Pekanbaru',
  'Kepulauan Riau': 'Bintan, Karimun, Kepulauan Anambas, Lingga, Natuna, Batam, Tanjungpinang',
  Jambi:
    'Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tebo, Sungai Penuh',
  Bengkulu:
    'Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma',
  'Sumatera Selatan':
    'Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Musi Rawas, Musi Rawas Utara, Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Ogan Komering Ulu Selatan, Ogan Komering Ulu Timur, Penukal Abab Lematang Ilir, Lubuklinggau, Pagar Alam, Palembang, Prabumulih',
  'Kepulauan Bangka Belitung':
    'Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur, Pangkalpinang',
  Lampung:
    'Lampung Barat, Lampung Selatan, Lampung Tengah, Lampung Timur, Lampung Utara, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulang Bawang Barat, Way Kanan, Bandar Lampung, Metro',
  Banten: 'Lebak, Pandeglang, Serang, Tangerang, Cilegon, Tangerang Selatan',
  'DKI Jakarta':
    'Kepulauan Seribu, Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Utara',
  'Jawa Barat':
    'Bandung, Bandung Barat, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang, Tasikmalaya, Banjar, Cimahi, Depok',
  'Jawa Tengah':
    'Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo, Salatiga, Surakarta, Solo',
  'Daerah Istimewa Yogyakarta': 'Yogyakarta, Bantul, Gunungkidul, Kulon Progo, Sleman',
  'Jawa Timur':
    'Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung, Batu, Surabaya',
  Bali: 'Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan, Denpasar',
  'Nusa Tenggara Barat':
    'Bima, Dompu, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat, Mataram',
  'Nusa Tenggara Timur':
    'Alor, Belu, Ende, Flores Timur, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat, Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur, Timor Tengah Selatan, TTS, Timor Tengah Utara, TTU',
  'Kalimantan Barat':
    'Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang, Pontianak, Singkawang',
  'Kalimantan Tengah':
    'Barito Selatan, Barito Timur, Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Lamandau, Murung Raya, Pulang Pisau, Seruyan, Sukamara, Palangka Raya',
  'Kalimantan Selatan':
    'Balangan, Barito Kuala, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin, Banjarbaru, Banjarmasin',
  'Kalimantan Timur':
    'Berau, Kutai Barat, Kutai Kartanegara, Kutai Timur, Mahakam Ulu, Paser, Penajam Paser Utara, Balikpapan, Bontang, Samarinda',
  'Kalimantan Utara': 'Bulungan, Malinau, Nunukan, Tana Tidung, Tarakan',
  'Sulawesi Utara':
    'Bolaang Mongondow, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Bolaang Mongondow Utara, Kepulauan Sangihe, Kepulauan Siau Tagulandang Biaro, Kepulauan Talaud, Minahasa, Minahasa Selatan, Minahasa Tenggara, Minahasa Utara, Bitung, Kotamobagu, Manado, Tomohon',
  Gorontalo: 'Boalemo, Bone Bolango, Gorontalo Utara, Pohuwato',
  'Sulawesi Tengah':
    'Banggai, Banggai Kepulauan, Banggai Laut, Buol, Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli, Palu',
  'Sulawesi Barat': 'Majene, Mamasa, Mamuju, Mamuju Tengah, Pasangkayu, Polewali Mandar',
  'Sulawesi Selatan':
    'Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkajene dan Kepulauan, Pangkep, Pinrang, Sidenreng Rappang, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja Utara, Wajo, Makassar, Palopo, Parepare',
  'Sulawesi Tenggara':
    'Bombana, Buton, Buton Selatan, Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Kepulauan, Konawe Selatan, Konawe Utara, Muna, Muna Barat, Wakatobi, Baubau, Kendari',
  Maluku:
    'Buru, Buru Selatan, Kepulauan Aru, Kepulauan Tanimbar, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Seram Bagian Barat, Seram Bagian Timur, Ambon, Tual',
  'Maluku Utara':
    'Halmahera Barat, Halmahera Selatan, Halmahera Tengah, Halmahera Timur, Halmahera Utara, Kepulauan Sula, Pulau Morotai, Pulau Taliabu, Ternate, Tidore Kepulauan',
  Papua: 'Biak Numfor, Jayapura, Keerom, Kepulauan Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen',
  'Papua Barat':
    'Fakfak, Kaimana, Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama',
  'Papua Barat Daya': 'Maybrat, Raja Ampat, Sorong, Sorong Selatan, Tambrauw',
  'Papua Pegunungan':
    'Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo, Yalimo',
  'Papua Selatan': 'Asmat, Boven Digoel, Mappi, Merauke',
  'Papua Tengah': 'Deiyai, Dogiyai, Intan Jaya, Mimika, Nabire, Paniai, Puncak, Puncak Jaya',
};

/** Short names in daily use. */
const SHORT: Readonly<Record<string, string>> = {
  Sumut: 'Sumatera Utara',
  Sumbar: 'Sumatera Barat',
  Sumsel: 'Sumatera Selatan',
  Kepri: 'Kepulauan Riau',
  Babel: 'Kepulauan Bangka Belitung',
  Jakarta: 'DKI Jakarta',
  Jabar: 'Jawa Barat',
  Jateng: 'Jawa Tengah',
  DIY: 'Daerah Istimewa Yogyakarta',
  Jatim: 'Jawa Timur',
  NTB: 'Nusa Tenggara Barat',
  NTT: 'Nusa Tenggara Timur',
  Kalbar: 'Kalimantan Barat',
  Kalteng: 'Kalimantan Tengah',
  Kalsel: 'Kalimantan Selatan',
  Kaltim: 'Kalimantan Timur',
  Kaltara: 'Kalimantan Utara',
  Sulut: 'Sulawesi Utara',
  Sulteng: 'Sulawesi Tengah',
  Sulbar: 'Sulawesi Barat',
  Sulsel: 'Sulawesi Selatan',
  Sultra: 'Sulawesi Tenggara',
  Malut: 'Maluku Utara',
};

const PROVINCE_OF = new Map<string, string>();
const NAMES_OF_PROVINCES = new Set(
  [...Object.keys(PROVINCES), ...Object.keys(SHORT)].map((name) => name.toLowerCase()),
);
for (const [province, places] of Object.entries(PROVINCES))
  for (const name of [province, ...places.split(', ')]) PROVINCE_OF.set(name.toLowerCase(), province);
for (const [short, province] of Object.entries(SHORT)) PROVINCE_OF.set(short.toLowerCase(), province);

/** Every name, lower case, the longest first. */
export const REGION_NAMES: readonly string[] = [...PROVINCE_OF.keys()].sort((a, b) => b.length - a.length);

/** The province in which a regency or city lies, or which a name is itself; undefined for names not known. */
export function provinceOf(name: string): string | undefined {
  return PROVINCE_OF.get(name.toLowerCase());
}

/** Whether a name is that of a province. */
export function isProvince(name: string): boolean {
  return NAMES_OF_PROVINCES.has(name.toLowerCase());
}
