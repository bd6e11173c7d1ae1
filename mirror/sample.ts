import type { Post } from '../lib/announcement';
import { type Board, makeBoard } from '../lib/board';
import { HOME_OFFICE } from '../lib/source';
import { officialPeriods } from '../lib/stages/official';

const KEY = 'kab-probolinggo/104';
const LISTING = 'https://kab-probolinggo.kpu.go.id/blog/category/104';

const TEXTS: [title: string, text: string][] = [
  [
    'Ayo Sukseskan Coklit',
    'Kab-probolinggo.kpu.go.id, Senin, 24-6-2024, Pencocokan dan penelitian (Coklit) data pemilih berlangsung mulai 24 Juni 2024 hingga 24 Juli 2024. Siapkan KTP dan KK.',
  ],
  [
    'Pantarlih Siap Mendatangi Warga',
    'Kab-probolinggo.kpu.go.id, Minggu, 23-6-2024, Pantarlih di seluruh desa menerima perlengkapan kerja.',
  ],
  [
    'Bimbingan Teknis untuk PPS',
    'Kab-probolinggo.kpu.go.id, Rabu, 19-6-2024, Anggota PPS mengikuti bimbingan teknis pemutakhiran data pemilih.',
  ],
  [
    'Rapat Koordinasi dengan Pemerintah Desa',
    'Kab-probolinggo.kpu.go.id, Sabtu, 15-6-2024, Rapat membahas kesiapan desa.',
  ],
];

/** The moment at which the sample is set: the eighth day of Coklit. */
export const SAMPLE_NOW = new Date('2024-07-01T02:00:00Z');

/** A made-up board for trying things out; every title says that it is one. */
export function sampleBoard(): Board {
  const posts = TEXTS.map(([title, text], index): Post => {
    const id = `contoh-${TEXTS.length - index}`;
    return {
      id,
      aliases: [],
      office: HOME_OFFICE.id,
      // The office's own list: made-up posts have no page that could be read.
      url: `${LISTING}?contoh=${TEXTS.length - index}`,
      title: `CONTOH: ${title}`,
      text,
      whole: true,
      feedDate: null,
      updatedAt: null,
      firstSeenAt: new Date('2024-06-24T03:00:00Z'),
      places: { [KEY]: TEXTS.length - index },
    };
  });
  return makeBoard(posts, HOME_OFFICE, { calendar: [], builtIn: officialPeriods(HOME_OFFICE.id) });
}
