import { PROVINCES } from '../regions';

/** Names are compared in lower case, as posts write them: without "Kabupaten" or "Kota". */
const PROVINCE_OF = new Map<string, string>();

/** Other names in daily use, each with the province that it is or lies in. */
const ALSO: Readonly<Record<string, string>> = {
  Sumut: 'Sumatera Utara',
  Sumbar: 'Sumatera Barat',
  Sumsel: 'Sumatera Selatan',
  Kepri: 'Kepulauan Riau',
  Babel: 'Kepulauan Bangka Belitung',
  'Bangka Belitung': 'Kepulauan Bangka Belitung',
  Jakarta: 'DKI Jakarta',
  Jabar: 'Jawa Barat',
  Jateng: 'Jawa Tengah',
  DIY: 'DI Yogyakarta',
  'Daerah Istimewa Yogyakarta': 'DI Yogyakarta',
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
const LOCAL: Readonly<Record<string, string>> = {
  Solo: 'Jawa Tengah',
  TTS: 'Nusa Tenggara Timur',
  TTU: 'Nusa Tenggara Timur',
  Pangkep: 'Sulawesi Selatan',
};

for (const { name: province, regencies, cities } of PROVINCES)
  for (const name of `${province}, ${regencies}, ${cities}`.split(', '))
    if (name) PROVINCE_OF.set(name.toLowerCase(), province);
for (const [name, province] of [...Object.entries(ALSO), ...Object.entries(LOCAL)])
  PROVINCE_OF.set(name.toLowerCase(), province);

const NAMES_OF_PROVINCES = new Set(
  [...PROVINCES.map(({ name }) => name), ...Object.keys(ALSO)].map((name) => name.toLowerCase()),
);

/** The province in which a regency or city lies, or which a name is itself; undefined for names not known. */
export function provinceOf(name: string): string | undefined {
  return PROVINCE_OF.get(name.toLowerCase());
}

/** Whether a name is that of a province. */
export function isProvince(name: string): boolean {
  return NAMES_OF_PROVINCES.has(name.toLowerCase());
}
