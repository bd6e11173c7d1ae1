import { readdirSync, readFileSync } from 'node:fs';
import { parseFeed as rowanmanning } from '@rowanmanning/feed-parser';
import { parseFeed as feedsmith } from 'feedsmith';
import { parseFeed as htmlparser2 } from 'htmlparser2';
import RssParser from 'rss-parser';
import { FeedError, parseFeed } from '../../lib/feed/index';
import { htmlToText } from '../../lib/feed/text';
import { mutate, randomBody, seeded } from '../unit/feed/mutate';

export const about = 'Feeds read rightly, wrongly, and thrown; time and memory at 20, 500 and 20,000 items.';

export const largest = {
  'what cost most': 'rss-parser itself, more than half of ours',
  'what became of it': 'stays: the rest bounds what it gets and reads what it gives as text',
  before: '–',
  after: '–',
};

interface Item {
  title: string;
  url: string;
  dates: string[];
}

type Reader = (bytes: Uint8Array, from: { url: string; contentType?: string }) => Promise<Item[]> | Item[];

interface Case {
  file: string;
  from: { url: string; contentType?: string };
  error?: string;
  feed?: { kind?: string; items: { title?: string; url?: string | null; publishedAt?: string | null }[] };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isoOf = (value: unknown): string[] => {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? [] : [date.toISOString()];
};
const words = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
/** A field of what a peer returned, whose types differ by format. */
const field = (value: unknown, ...names: (string | number)[]): unknown =>
  names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  );
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** rss-parser never settles on some bodies. */
const unsettled = (): Promise<null> => Promise.resolve(null);

const readers: Record<string, Reader> = {
  'this project': async (bytes, from) =>
    (await parseFeed(bytes, from)).items.map(({ title, url, publishedAt, updatedAt }) => ({
      title,
      url: url ?? '',
      dates: [...isoOf(publishedAt), ...isoOf(updatedAt)],
    })),
  'rss-parser': async (bytes) =>
    ((await Promise.race([new RssParser().parseString(text(bytes)), unsettled()]))?.items ?? []).map(
      ({ title, link, pubDate, isoDate }) => ({
        title: words(title),
        url: words(link),
        dates: [...isoOf(isoDate), ...isoOf(pubDate)],
      }),
    ),
  feedsmith: (bytes) => {
    const { feed } = feedsmith(text(bytes));
    return listOf(field(feed, 'items') ?? field(feed, 'entries')).map((item) => ({
      title: words(field(item, 'title', 'value') ?? field(item, 'title') ?? field(item, 'dc', 'titles', 0)),
      url: words(
        field(item, 'url') ??
          field(item, 'link') ??
          field(
            listOf(field(item, 'links')).find((link) =>
              [undefined, 'alternate'].includes(field(link, 'rel') as string),
            ),
            'href',
          ),
      ),
      dates: ['pubDate', 'published', 'updated', 'issued', 'modified', 'date_published'].flatMap((name) =>
        isoOf(field(item, name)),
      ),
    }));
  },
  'htmlparser2 parseFeed': (bytes) =>
    listOf(htmlparser2(text(bytes))?.items).map((item) => ({
      title: words(field(item, 'title')),
      url: words(field(item, 'link')),
      dates: isoOf(field(item, 'pubDate')),
    })),
  '@rowanmanning/feed-parser': (bytes) =>
    rowanmanning(text(bytes)).items.map(({ title, url, published, updated }) => ({
      title: words(title),
      url: words(url),
      dates: [...isoOf(published), ...isoOf(updated)],
    })),
};

const folder = new URL('../fixtures/feeds/', `file://${import.meta.filename}`);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name): Case => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const bodyOf = ({ file }: Case): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));

const absolute = (url: string, base: string): string =>
  URL.canParse(url, base) ? new URL(url, base).href : url;

async function isRight(reader: Reader, test: Case): Promise<boolean> {
  let items: Item[];
  try {
    items = await reader(bodyOf(test), test.from);
  } catch {
    return test.error !== undefined;
  }
  if (test.error) return items.length === 0;
  const wanted = test.feed?.items ?? [];
  if (items.length !== wanted.length) return false;
  return wanted.every((want, i) => {
    const got = items[i];
    if (!got) return false;
    const title = words(want.title);
    // A title with its markup still in it counts as right.
    if (want.title !== undefined && title !== got.title && title !== words(htmlToText(got.title)))
      return false;
    if (
      want.url !== undefined &&
      (want.url ?? '') !== absolute(got.url, test.from.url) &&
      (want.url ?? '') !== got.url
    )
      return false;
    if (want.publishedAt === undefined) return true;
    return want.publishedAt === null ? got.dates.length === 0 : got.dates.includes(want.publishedAt);
  });
}

async function accuracy(): Promise<string[][]> {
  const kinds: [string, Case[]][] = [
    ['RSS, Atom, JSON', cases.filter(({ file }) => !/^(?:listing|enc)-/.test(file))],
    ['encodings', cases.filter(({ file }) => file.startsWith('enc-'))],
    ['HTML listings', cases.filter(({ file }) => file.startsWith('listing-'))],
  ];
  const rows = [['right of', ...kinds.map(([name, list]) => `${name} (${list.length})`)]];
  for (const [name, reader] of Object.entries(readers)) {
    const row = [name];
    for (const [, list] of kinds) {
      let right = 0;
      for (const test of list) if (await isRight(reader, test)) right++;
      row.push(`${right} (${((100 * right) / list.length).toFixed(1)} %)`);
    }
    rows.push(row);
  }
  return rows;
}

function feedOf(count: number): Uint8Array {
  const items = Array.from(
    { length: count },
    (_, i) =>
      `<item><title>Kabar desa nomor ${i} &amp;amp; lainnya</title><link>https://desa.example/kabar/${i}</link><guid>kabar-${i}</guid><pubDate>Mon, 05 Aug 2024 08:00:00 +0700</pubDate><description>&lt;p&gt;Warga berkumpul di balai desa pada pagi hari, kabar ke-${i}.&lt;/p&gt;</description></item>`,
  );
  return new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title><link>https://desa.example/</link>${items.join('')}</channel></rss>`,
  );
}

/** Median time and the most heap added by one reading. */
async function measure(reader: Reader, bytes: Uint8Array, times: number): Promise<string> {
  const from = { url: 'https://desa.example/rss' };
  const took: number[] = [];
  let heap = 0;
  for (let i = 0; i < times; i++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    await reader(bytes, from);
    took.push(performance.now() - start);
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  took.sort((a, b) => a - b);
  return `${(took[took.length >> 1] ?? 0).toFixed(1)} ms, ${(heap / 1e6).toFixed(1)} MB`;
}

async function speed(): Promise<string[][]> {
  const rows = [['median time, most heap', '20 items', '500 items', '20,000 items']];
  for (const name of ['this project', 'rss-parser']) {
    const reader = readers[name];
    if (!reader) continue;
    await measure(reader, feedOf(200), 20);
    const row = [name];
    for (const [count, times] of [
      [20, 101],
      [500, 21],
      [20_000, 5],
    ] as const)
      row.push(await measure(reader, feedOf(count), times));
    rows.push(row);
  }
  return rows;
}

async function fuzz(count: number): Promise<string[][]> {
  const random = seeded(1);
  const bodies = cases.map(bodyOf);
  const from = { url: 'https://kab-contoh.kpu.go.id/blog/category/104' };
  let longest = 0;
  let heap = 0;
  let crashes = 0;
  let feeds = 0;
  for (let i = 0; i < count; i++) {
    const bytes =
      i % 10 === 0
        ? randomBody(random)
        : mutate(bodies[Math.floor(random() * bodies.length)] ?? new Uint8Array(), random);
    const start = performance.now();
    try {
      await parseFeed(bytes, from);
      feeds++;
    } catch (error) {
      if (!(error instanceof FeedError)) crashes++;
    }
    longest = Math.max(longest, performance.now() - start);
    if (i % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return [
    ['random and mutated bodies', 'read as feeds', 'crashes', 'longest', 'largest heap'],
    [
      String(count),
      String(feeds),
      String(crashes),
      `${longest.toFixed(0)} ms`,
      `${(heap / 1e6).toFixed(0)} MB`,
    ],
  ];
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

/** `FEED_BODIES`: how many random and mutated bodies are read, 100,000 without it. */
export async function run(): Promise<string> {
  const bodies = Number(process.env.FEED_BODIES ?? 100_000);
  return [await accuracy(), await speed(), await fuzz(bodies)].map(table).join('\n\n');
}

/** Where rss-parser is ahead in time, from the table's own lines. */
export function ahead(text: string): string[] {
  const times = (reader: string) => {
    const line = text.split('\n').find((each) => each.startsWith(reader) && each.includes(' ms')) ?? '';
    return [...line.matchAll(/([\d.]+) ms/g)].map(([, ms]) => Number(ms));
  };
  const ours = times('this project');
  return times('rss-parser').flatMap((ms, at) =>
    ms < (ours[at] ?? 0)
      ? [`rss-parser takes ${ms} ms where we take ${ours[at]}; it reads fewer feeds rightly, see above.`]
      : [],
  );
}
