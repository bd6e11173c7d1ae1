import type { Offset } from './source';

/** A province with its regencies and cities by their names of 2026: 416 and 98, those of Jakarta among them. */
export interface Province {
  name: string;
  /** The first part of its office's host, as seen (`jatim`) or by the same habit. */
  slug: string;
  /** The same, but for an office whose host begins otherwise than the slug. */
  host: string;
  utcOffset: Offset;
  regencies: readonly string[];
  cities: readonly string[];
}

/**
 * Name, slug (with its host where that is another) and zone of each province, then its regencies and cities. In
 * brackets stands what a region is called besides: short names in daily use and names before a renaming. Spaces and
 * hyphens make no name ("Gunung Kidul"). Names that are words as well ("Mitra", "Tasik") are left out.
 */
const TABLE = `
Aceh (NAD, Nanggroe Aceh Darussalam) | aceh | WIB
  kab: Aceh Barat, Aceh Barat Daya (Abdya), Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue
  kota: Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam
Sumatera Utara (Sumut) | sumut | WIB
  kab: Asahan, Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan (Humbahas), Karo, Labuhanbatu, Labuhanbatu Selatan (Labusel), Labuhanbatu Utara (Labura), Langkat, Mandailing Natal, Nias, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara (Paluta), Pakpak Bharat, Samosir, Serdang Bedagai (Sergai), Simalungun, Tapanuli Selatan (Tapsel), Tapanuli Tengah (Tapteng), Tapanuli Utara (Taput), Toba (Toba Samosir, Tobasa)
  kota: Binjai, Gunungsitoli, Medan, Padangsidimpuan (Padang Sidempuan), Pematangsiantar (Siantar), Sibolga, Tanjungbalai, Tebing Tinggi
Sumatera Barat (Sumbar) | sumbar | WIB
  kab: Agam, Dharmasraya, Kepulauan Mentawai (Mentawai), Lima Puluh Kota (50 Kota), Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan (Pessel), Sijunjung (Sawahlunto Sijunjung), Solok, Solok Selatan, Tanah Datar
  kota: Bukittinggi, Padang, Padang Panjang, Pariaman, Payakumbuh, Sawahlunto, Solok
Riau | riau | WIB
  kab: Bengkalis, Indragiri Hilir (Inhil), Indragiri Hulu (Inhu), Kampar, Kepulauan Meranti, Kuantan Singingi (Kuansing), Pelalawan, Rokan Hilir (Rohil), Rokan Hulu (Rohul), Siak
  kota: Dumai, Pekanbaru
Kepulauan Riau (Kepri) | kepri | WIB
  kab: Bintan, Karimun, Kepulauan Anambas (Anambas), Lingga, Natuna
  kota: Batam, Tanjungpinang
Jambi | jambi | WIB
  kab: Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat (Tanjabbar), Tanjung Jabung Timur (Tanjabtim), Tebo
  kota: Jambi, Sungai Penuh
Sumatera Selatan (Sumsel) | sumsel | WIB
  kab: Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin (Muba), Musi Rawas, Musi Rawas Utara (Muratara), Ogan Ilir, Ogan Komering Ilir (OKI), Ogan Komering Ulu (OKU), Ogan Komering Ulu Selatan (OKU Selatan, OKUS), Ogan Komering Ulu Timur (OKU Timur, OKUT), Penukal Abab Lematang Ilir (PALI)
  kota: Lubuklinggau, Pagar Alam, Palembang, Prabumulih
Kepulauan Bangka Belitung (Babel, Bangka Belitung) | babel | WIB
  kab: Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur
  kota: Pangkalpinang
Bengkulu | bengkulu | WIB
  kab: Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma
  kota: Bengkulu
Lampung | lampung | WIB
  kab: Lampung Barat (Lambar), Lampung Selatan (Lamsel), Lampung Tengah (Lamteng), Lampung Timur (Lamtim), Lampung Utara (Lampura), Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulang Bawang Barat (Tubaba), Way Kanan
  kota: Bandar Lampung, Metro
DKI Jakarta (DKI, DKJ, Jakarta, Daerah Khusus Jakarta) | dki=jakarta | WIB
  kab: Kepulauan Seribu
  kota: Jakarta Barat (Jakbar), Jakarta Pusat (Jakpus), Jakarta Selatan (Jaksel), Jakarta Timur (Jaktim), Jakarta Utara (Jakut)
Banten | banten | WIB
  kab: Lebak, Pandeglang, Serang, Tangerang
  kota: Cilegon, Serang, Tangerang, Tangerang Selatan (Tangsel)
Jawa Barat (Jabar) | jabar | WIB
  kab: Bandung, Bandung Barat (KBB), Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang, Tasikmalaya
  kota: Bandung, Banjar, Bekasi, Bogor, Cimahi, Cirebon, Depok, Sukabumi, Tasikmalaya
Jawa Tengah (Jateng) | jateng | WIB
  kab: Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo
  kota: Magelang, Pekalongan, Salatiga, Semarang, Surakarta (Solo), Tegal
DI Yogyakarta (DIY, Daerah Istimewa Yogyakarta, DI Jogja, DI Jogjakarta) | diy | WIB
  kab: Bantul, Gunungkidul, Kulon Progo, Sleman
  kota: Yogyakarta (Jogja, Jogjakarta, Yogya)
Jawa Timur (Jatim) | jatim | WIB
  kab: Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung
  kota: Batu, Blitar, Kediri, Madiun, Malang, Mojokerto, Pasuruan, Probolinggo, Surabaya
Bali | bali | WITA
  kab: Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan
  kota: Denpasar
Nusa Tenggara Barat (NTB) | ntb | WITA
  kab: Bima, Dompu, Lombok Barat (Lobar), Lombok Tengah (Loteng), Lombok Timur (Lotim), Lombok Utara (KLU), Sumbawa, Sumbawa Barat (KSB)
  kota: Bima, Mataram
Nusa Tenggara Timur (NTT) | ntt | WITA
  kab: Alor, Belu, Ende, Flores Timur (Flotim), Kupang, Lembata, Malaka, Manggarai, Manggarai Barat (Mabar), Manggarai Timur (Matim), Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya (SBD), Sumba Tengah, Sumba Timur, Timor Tengah Selatan (TTS), Timor Tengah Utara (TTU)
  kota: Kupang
Kalimantan Barat (Kalbar) | kalbar | WIB
  kab: Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang
  kota: Pontianak, Singkawang
Kalimantan Tengah (Kalteng) | kalteng | WIB
  kab: Barito Selatan (Barsel), Barito Timur (Bartim), Barito Utara (Barut), Gunung Mas (Gumas), Kapuas, Katingan, Kotawaringin Barat (Kobar), Kotawaringin Timur (Kotim), Lamandau, Murung Raya, Pulang Pisau (Pulpis), Seruyan, Sukamara
  kota: Palangka Raya
Kalimantan Selatan (Kalsel) | kalsel | WITA
  kab: Balangan, Banjar, Barito Kuala (Batola), Hulu Sungai Selatan (HSS), Hulu Sungai Tengah (HST), Hulu Sungai Utara (HSU), Kotabaru, Tabalong, Tanah Bumbu (Tanbu), Tanah Laut, Tapin
  kota: Banjarbaru, Banjarmasin
Kalimantan Timur (Kaltim) | kaltim | WITA
  kab: Berau, Kutai Barat (Kubar), Kutai Kartanegara (Kukar), Kutai Timur (Kutim), Mahakam Ulu (Mahulu), Paser, Penajam Paser Utara (PPU)
  kota: Balikpapan, Bontang, Samarinda
Kalimantan Utara (Kaltara) | kaltara | WITA
  kab: Bulungan, Malinau, Nunukan, Tana Tidung
  kota: Tarakan
Sulawesi Utara (Sulut) | sulut | WITA
  kab: Bolaang Mongondow (Bolmong), Bolaang Mongondow Selatan (Bolsel), Bolaang Mongondow Timur (Boltim), Bolaang Mongondow Utara (Bolmut), Kepulauan Sangihe (Sangihe), Kepulauan Siau Tagulandang Biaro (Sitaro, Kepulauan Sitaro, Siau Tagulandang Biaro, Kepulauan Siau), Kepulauan Talaud (Talaud), Minahasa, Minahasa Selatan (Minsel), Minahasa Tenggara, Minahasa Utara (Minut)
  kota: Bitung, Kotamobagu, Manado, Tomohon
Gorontalo | gorontalo | WITA
  kab: Boalemo, Bone Bolango, Gorontalo, Gorontalo Utara, Pohuwato
  kota: Gorontalo
Sulawesi Tengah (Sulteng) | sulteng | WITA
  kab: Banggai, Banggai Kepulauan (Bangkep), Banggai Laut, Buol, Donggala, Morowali, Morowali Utara (Morut), Parigi Moutong (Parimo), Poso, Sigi, Tojo Una-Una (Touna), Tolitoli
  kota: Palu
Sulawesi Barat (Sulbar) | sulbar | WITA
  kab: Majene, Mamasa, Mamuju, Mamuju Tengah (Mateng), Pasangkayu (Mamuju Utara), Polewali Mandar (Polman, Polewali Mamasa)
Sulawesi Selatan (Sulsel) | sulsel | WITA
  kab: Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar (Selayar), Luwu, Luwu Timur (Lutim), Luwu Utara (Lutra), Maros, Pangkajene dan Kepulauan (Pangkep, Pangkajene Kepulauan), Pinrang, Sidenreng Rappang (Sidrap), Sinjai, Soppeng, Takalar, Tana Toraja (Tator), Toraja Utara (Torut), Wajo
  kota: Makassar (Ujung Pandang), Palopo, Parepare
Sulawesi Tenggara (Sultra) | sultra | WITA
  kab: Bombana, Buton, Buton Selatan (Busel), Buton Tengah (Buteng), Buton Utara (Butur), Kolaka, Kolaka Timur (Koltim), Kolaka Utara (Kolut), Konawe, Konawe Kepulauan (Konkep), Konawe Selatan (Konsel), Konawe Utara (Konut), Muna, Muna Barat (Mubar), Wakatobi
  kota: Baubau, Kendari
Maluku | maluku | WIT
  kab: Buru, Buru Selatan (Bursel), Kepulauan Aru, Kepulauan Tanimbar (Maluku Tenggara Barat, Tanimbar), Maluku Barat Daya (MBD), Maluku Tengah (Malteng), Maluku Tenggara (Malra), Seram Bagian Barat (SBB), Seram Bagian Timur
  kota: Ambon, Tual
Maluku Utara (Malut) | malut | WIT
  kab: Halmahera Barat (Halbar), Halmahera Selatan (Halsel), Halmahera Tengah (Halteng), Halmahera Timur (Haltim), Halmahera Utara (Halut), Kepulauan Sula, Pulau Morotai (Morotai), Pulau Taliabu (Taliabu)
  kota: Ternate, Tidore Kepulauan (Tidore)
Papua | papua | WIT
  kab: Biak Numfor (Biak), Jayapura, Keerom, Kepulauan Yapen (Yapen, Yapen Waropen), Mamberamo Raya, Sarmi, Supiori, Waropen
  kota: Jayapura
Papua Barat | papuabarat | WIT
  kab: Fakfak, Kaimana, Manokwari, Manokwari Selatan (Mansel), Pegunungan Arfak (Pegaf), Teluk Bintuni, Teluk Wondama
Papua Barat Daya | papuabaratdaya | WIT
  kab: Maybrat, Raja Ampat, Sorong, Sorong Selatan, Tambrauw
  kota: Sorong
Papua Selatan | papuaselatan | WIT
  kab: Asmat, Boven Digoel, Mappi, Merauke
Papua Tengah | papuatengah | WIT
  kab: Deiyai, Dogiyai, Intan Jaya, Mimika, Nabire, Paniai, Puncak, Puncak Jaya
Papua Pegunungan | papuapegunungan | WIT
  kab: Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang (Pegubin), Tolikara, Yahukimo, Yalimo
`;

const OFFSETS = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

/** What regions are called besides, by the name of today. */
export const OTHER_NAMES = new Map<string, readonly string[]>();

export const PROVINCES: readonly Province[] = TABLE.trim()
  .split(/\n(?! )/)
  .map((block) => {
    const [names, slugs = '', zone] = (block.split('\n')[0] ?? '').split(' | ');
    const [name = ''] = namesIn(names);
    const [slug = '', host = slug] = slugs.split('=');
    const list = (rank: string) => namesIn(block.split(`\n  ${rank}: `)[1]?.split('\n')[0]);
    const utcOffset = OFFSETS[zone as keyof typeof OFFSETS];
    return { name, slug, host, utcOffset, regencies: list('kab'), cities: list('kota') };
  });

/** The names of a list like "Batu, Surakarta (Solo)"; what they are called besides is put into `OTHER_NAMES`. */
function namesIn(list = ''): string[] {
  return [...list.matchAll(/([^,(]+?)(?: \(([^)]*)\))?(?:, |$)/g)].map(([, name = '', others]) => {
    if (others) OTHER_NAMES.set(name, others.split(', '));
    return name;
  });
}

/** A name in one word, as hosts and keys have it: in lower case, its letters and figures alone. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** A name as names are compared: in one word, and that of today. */
export function regionName(name: string): string {
  const slug = slugOf(name);
  return RENAMED.get(slug) ?? slug;
}

const RENAMED = new Map(
  [...OTHER_NAMES].flatMap(([name, others]) =>
    others.map((other): [string, string] => [slugOf(other), slugOf(name)]),
  ),
);
