import { addDays } from '../../lib/dates/calendar';
import { dateByOrder, findDates } from '../../lib/dates/index';
import { resolvePeriods, type StageAnnouncement } from '../../lib/stages/index';
import { oneOf } from '../faults/tally';
import { cpuTime } from '../unit/cpu-time';
import { MENTIONS } from '../unit/dates/real-mentions';
import { DATES, FRAMES, RANGES } from '../unit/dates/spellings';
import { seeded } from '../unit/feed/mutate';
import { CHRONO } from './chrono';

export const about =
  'Days and ranges beside chrono-node, which has Indonesian of its own: its `id` in both configurations, each given the day of the post. Right is a text in which exactly the days and ranges are found that it means, in their order; false, one in which a day is found that it does not mean. The forms of real posts and the spellings are those of our own tests, so that ours are right by definition: they say what a reader of such posts meets, not how either does elsewhere. Times are of the processor. `resolvePeriods` also judges what the dates are said of; the hostile text repeats what grammars stumble over.';

const POSTS = 500;
const LENGTH = 5_000;
const SPELLED = 2_000;
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

interface Row {
  what: string;
  reader: string;
  texts: number;
  right: number | string;
  false: number | string;
  'ms per 1,000 posts': number | string;
}

interface Text {
  text: string;
  published: Date;
  /** The days and ranges that it means; not judged where absent. */
  means?: string[];
}

type Reader = (text: string, published: Date) => string[];

const READERS: Record<string, Reader> = {
  'this project': (text, publishedAt) =>
    findDates(text, { publishedAt }).map(({ start, end }) => (end ? `${start}/${end}` : start)),
  ...CHRONO,
};

const on = (day: string): Date => new Date(`${day}T05:00:00Z`);
const SEEN = on('2024-07-01');

const filled = (pieces: string[], at: number): string => {
  let text = '';
  for (let index = at; text.length < LENGTH; index++) text += pieces[index % pieces.length];
  return text.slice(0, LENGTH);
};
const many = (piecesOf: (index: number) => string[], from = (index: number) => index): Text[] =>
  Array.from({ length: POSTS }, (_, index) => ({
    text: filled(piecesOf(index), from(index)),
    published: SEEN,
  }));

/** Days and ranges at random in every spelling that posts have. */
function spelled(): Text[] {
  const random = seeded(7);
  return Array.from({ length: SPELLED }, (_, index) => {
    const day = addDays('2018-01-01', Math.floor(random() * 3_650));
    const published = on(day);
    if (index % 2 === 0) {
      const date = oneOf(Object.values(FRAMES), random)(oneOf(Object.values(DATES), random)(day), day);
      return { text: `Rapat digelar pada ${date} di kantor.`, published, means: [day] };
    }
    const end = addDays(day, 1 + Math.floor(random() * 40));
    const fits = RANGES.filter(
      ({ shares }) =>
        shares === undefined ||
        day.slice(0, shares === 'year' ? 4 : 7) === end.slice(0, shares === 'year' ? 4 : 7),
    );
    const range = oneOf(fits, random).write(
      day,
      end,
      oneOf([' - ', '–', ' s/d ', ' sampai ', ' hingga '], random),
    );
    return { text: `Kegiatan berlangsung ${range} di kantor.`, published, means: [`${day}/${end}`] };
  });
}

/** All readers on the same texts, in turns of a hundred, so that what else the machine does falls on all. */
function rowsOf(what: string, texts: Text[]): Row[] {
  const sums = new Map(Object.keys(READERS).map((name) => [name, { right: 0, false: 0, ms: 0 }]));
  for (let at = 0; at < texts.length; at += 100) {
    const some = texts.slice(at, at + 100);
    for (const [name, read] of Object.entries(READERS)) {
      const sum = sums.get(name) ?? { right: 0, false: 0, ms: 0 };
      const began = cpuTime();
      const found = some.map(({ text, published }) => read(text, published));
      sum.ms += cpuTime() - began;
      some.forEach(({ means = [] }, index) => {
        const days = found[index] ?? [];
        if (days.join() === means.join()) sum.right += 1;
        else if (days.some((day) => !means.includes(day))) sum.false += 1;
      });
    }
  }
  const isJudged = texts.some(({ means }) => means);
  return [...sums].map(([reader, sum]) => ({
    ...{ what, reader, texts: texts.length },
    right: isJudged ? sum.right : '–',
    false: isJudged ? sum.false : '–',
    'ms per 1,000 posts': Math.round((1_000 * sum.ms) / texts.length),
  }));
}

function timed(what: string, texts: number, work: () => void): Row {
  const began = cpuTime();
  work();
  const ms = Math.round((1_000 * (cpuTime() - began)) / texts);
  return { what, reader: 'this project', texts, right: '–', false: '–', 'ms per 1,000 posts': ms };
}

/** Days and ranges of both, then what only we do. */
export function run(): Row[] {
  const posts = many(() => SENTENCES);
  const hostile = many(
    (index) => [HOSTILE[index % HOSTILE.length] ?? ''],
    () => 0,
  );
  const periods = many(
    (index) => [
      'coklit ',
      ...Array<string>(400).fill(HOSTILE_TO_PERIODS[index % HOSTILE_TO_PERIODS.length] ?? ''),
    ],
    () => 0,
  );
  const real = MENTIONS.map(([published, text, means]) => ({
    ...{ text, published: on(published) },
    means: means.split(' ').filter(Boolean),
  }));
  rowsOf('', posts.slice(0, 20));
  judge(posts.slice(0, 20));
  return [
    ...rowsOf('forms of real posts', real),
    ...rowsOf('every spelling, at random days', spelled()),
    ...rowsOf('posts of 5,000 characters', posts),
    ...rowsOf('hostile text of 5,000', hostile),
    timed('dateByOrder, the posts', POSTS, () => {
      dateByOrder(posts.map(({ text }) => ({ text, publishedAt: null, firstSeenAt: SEEN })));
    }),
    timed('resolvePeriods, the posts', POSTS, () => judge(posts)),
    timed('resolvePeriods, hostile text of 5,000', POSTS, () => judge(periods)),
  ];
}

function judge(texts: readonly Text[]): void {
  const announcements = texts.map(
    ({ text, published }, index): StageAnnouncement => ({
      id: `${index}`,
      url: null,
      title: 'Kabar Coklit',
      text,
      publishedAt: published,
      firstSeenAt: published,
      rank: texts.length - index,
    }),
  );
  resolvePeriods({ announcements, place: 'Kabupaten Probolinggo' });
}

/** Where the peer is ahead, in time or in what is right. */
export function ahead(rows: readonly Row[]): string[] {
  return rows.flatMap((peer) => {
    const ours = rows.find(({ what, reader }) => what === peer.what && reader === 'this project');
    if (!ours || peer === ours) return [];
    return (['right', 'ms per 1,000 posts'] as const).flatMap((column) => {
      const [theirs, own] = [Number(peer[column]), Number(ours[column])];
      const isAhead = column === 'right' ? theirs > own : theirs < own;
      return isAhead ? [`${peer.reader}, ${peer.what}: ${column} ${theirs}, ours ${own}.`] : [];
    });
  });
}
