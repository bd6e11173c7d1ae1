import { parse } from 'chrono-node';
import { dateByOrder, findDates } from '../../lib/dates/index';
import { resolvePeriods, type StageAnnouncement } from '../../lib/stages/index';

export const about =
  'Milliseconds for 500 posts of 5,000 characters, beside chrono-node on the same text with its month names in English; chrono-node only reads dates, `resolvePeriods` also judges what they are said of.';

const POSTS = 500;
const LENGTH = 5_000;
const SENTENCES = [
  'Kab-probolinggo.kpu.go.id, Senin (24/6/2024), rapat koordinasi dibuka di aula kantor pada pukul 09.00 WIB. ',
  'Petugas mendatangi rumah warga satu per satu dan mencocokkan data pemilih dengan KTP dan KK. ',
  'Coklit berlangsung selama satu bulan, mulai 24 Juni hingga 24 Juli 2024, di 24 kecamatan dan 330 desa. ',
  'Peraturan Nomor 7 Tahun 2024 menjadi dasar, dengan surat 638/PL.02.1-SD/13/2024 sebagai petunjuk. ',
  'Warga yang belum didatangi dapat menghubungi PPS di desa masing-masing. ',
];
/** What the judge of periods stumbles over, said again and again. */
const HOSTILE_TO_PERIODS = [
  'coklit 24 Juni ',
  'dari 1 Juni ke 2 Juni, ',
  'coklit diperpanjang menjadi 24 Juni 2024, ',
  'ditunda, coklit ',
  'coklit di Kabupaten ',
  'coklit | 24 Juni 2024 | 24 Juli 2024 |\n',
  'terbatas coklit',
  '…',
];
const HOSTILE = ['1 - ', '24/6/', '24 Juni ', 'Senin, ', '13, ', 's/d ', 'selama satu ', '('];
const ENGLISH: Record<string, string> = { Juni: 'June', Juli: 'July', Senin: 'Monday', hingga: 'to' };

const filled = (pieces: string[], at: number): string => {
  let text = '';
  for (let index = at; text.length < LENGTH; index++) text += pieces[index % pieces.length];
  return text.slice(0, LENGTH);
};

const measure = (work: () => void): number => {
  const started = performance.now();
  work();
  return Math.round(performance.now() - started);
};

/**
 * Milliseconds for 500 posts of 5,000 characters, beside chrono-node on the same text, its month names translated
 * since it has no Indonesian of its own; chrono-node only reads dates, `resolvePeriods` also judges what they are said
 * of. The hostile text repeats what grammars stumble over.
 */
export function run(): Record<string, string | number>[] {
  const posts = Array.from({ length: POSTS }, (_, index) => filled(SENTENCES, index));
  const hostile = Array.from({ length: POSTS }, (_, index) =>
    filled([HOSTILE[index % HOSTILE.length] as string], 0),
  );
  const translated = posts.map((text) => text.replace(/\p{L}+/gu, (word) => ENGLISH[word] ?? word));
  const periods = Array.from({ length: POSTS }, (_, index) =>
    filled(
      [
        'coklit ',
        ...Array<string>(400).fill(HOSTILE_TO_PERIODS[index % HOSTILE_TO_PERIODS.length] as string),
      ],
      0,
    ),
  );
  const seen = new Date('2024-07-01T05:00:00Z');
  const listed = posts.map((text) => ({ text, publishedAt: null, firstSeenAt: seen }));
  const find = (texts: string[]) => () => {
    for (const text of texts) findDates(text, { publishedAt: seen });
  };
  const chrono = (texts: string[]) => () => {
    for (const text of texts) parse(text, seen);
  };
  const judge = (texts: string[]) => () => {
    const announcements = texts.map(
      (text, index): StageAnnouncement => ({
        id: `${index}`,
        url: null,
        title: 'Kabar Coklit',
        text,
        publishedAt: seen,
        firstSeenAt: seen,
        rank: texts.length - index,
      }),
    );
    resolvePeriods({ announcements, place: 'Kabupaten Probolinggo' });
  };
  find(posts.slice(0, 20))();
  judge(posts.slice(0, 20))();
  chrono(translated.slice(0, 20))();
  return [
    { what: 'findDates, 500 posts of 5,000 characters', ms: measure(find(posts)) },
    { what: 'chrono-node, the same text', ms: measure(chrono(translated)) },
    { what: 'findDates, hostile text', ms: measure(find(hostile)) },
    { what: 'chrono-node, hostile text', ms: measure(chrono(hostile)) },
    { what: 'dateByOrder, the 500 posts', ms: measure(() => dateByOrder(listed)) },
    { what: 'resolvePeriods, the 500 posts', ms: measure(judge(posts)) },
    { what: 'resolvePeriods, hostile text', ms: measure(judge(periods)) },
  ];
}

/** Where the peer is ahead. */
export function ahead(rows: readonly { what: string; ms: number }[]): string[] {
  const ms = (what: string) => rows.find((row) => row.what.startsWith(what))?.ms ?? 0;
  const [ours, peer] = [ms('findDates, 500'), ms('chrono-node, the same')];
  return peer < ours ? [`chrono-node reads the same text in ${peer} ms, we in ${ours}.`] : [];
}
