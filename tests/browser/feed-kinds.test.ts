import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../lib/announcement';
import { leanRssParser } from '../../scripts/lean-rss-parser';
import { type FakeKpu, MARKUPS, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, launchFirefox } from './harness';

const NEWS = 'source:kab-probolinggo/104';
const LISTING = '/index.php/blog/category/104';

interface State {
  result: string;
  checkedAt: string;
  feed?: { url: string; provenAt: string | null };
}

const TITLE = 'Coklit – tahapan “café” 24 Juni';
const rssIn = (encoding: string, title: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Kabar</title><link>https://desa.example/</link><item><title>${title}</title><link>https://desa.example/1</link></item></channel></rss>`;

const wide = (text: string, little: boolean) =>
  [...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });

/** Name of the encoding, the body's bytes, its Content-Type, the title in it. */
const ENCODINGS: [string, number[], string, string][] = [
  ['UTF-8', [...Buffer.from(rssIn('UTF-8', TITLE))], 'application/rss+xml', TITLE],
  ['UTF-16 LE', [0xff, 0xfe, ...wide(rssIn('UTF-16', TITLE), true)], 'text/xml', TITLE],
  ['UTF-16 BE', [0xfe, 0xff, ...wide(rssIn('UTF-16', TITLE), false)], 'text/xml', TITLE],
  [
    'windows-1252',
    [...Buffer.from(rssIn('windows-1252', 'Coklit \x96 \x93caf\xe9\x94'), 'latin1')],
    'text/xml',
    'Coklit – “café”',
  ],
  [
    'ISO-8859-1 of the header',
    [...Buffer.from(rssIn('', 'Coklit caf\xe9'), 'latin1')],
    'text/xml; charset=ISO-8859-1',
    'Coklit café',
  ],
  [
    'windows-1251',
    [...Buffer.from(rssIn('windows-1251', '\xcd\xee\xe2\xee\xf1\xf2\xe8'), 'latin1')],
    'text/xml',
    'Новости',
  ],
  [
    'Shift_JIS',
    [...Buffer.from(rssIn('Shift_JIS', '\x82\xa8\x92\x6d\x82\xe7\x82\xb9'), 'latin1')],
    'text/xml',
    'お知らせ',
  ],
  ['GBK', [...Buffer.from(rssIn('gb2312', '\xb9\xab\xb8\xe6'), 'latin1')], 'text/xml', '公告'],
  ['EUC-KR', [...Buffer.from(rssIn('euc-kr', '\xb0\xf8\xc1\xf6'), 'latin1')], 'text/xml', '공지'],
];

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('the kinds of sources in %s', (_name, launch) => {
  let office: FakeKpu;
  let browser: ExtensionBrowser;
  let first: Identity[];

  beforeAll(async () => {
    office = await startFakeKpu({ pageSize: WHOLE });
    browser = await launch({ fakeKpuPort: office.port });
    await browser.firstRound();
    await round();
    first = await identities();
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  type Identity = Pick<Post, 'id' | 'title' | 'text'>;

  const stateOf = async () => (await browser.readStorage())[NEWS] as State | undefined;
  const posts = async () => ((await browser.readDatabases())['pantau-coklit']?.posts ?? []) as Post[];
  const identities = async (): Promise<Identity[]> =>
    (await posts())
      .map(({ id, title, text }) => ({ id, title, text: text.replace(/\s+/g, ' ') }))
      .sort((a, b) => a.id.localeCompare(b.id));

  /** One forced round over all sources, to its end. @returns the paths that the background asked for. */
  async function round(): Promise<string[]> {
    const before = office.requests.length;
    await browser.check();
    return office.requests.slice(before).map(({ path }) => path);
  }

  it.each(MARKUPS)('reads the same posts from the listing in the markup "%s"', async (markup) => {
    office.set({ markup });
    await round();
    expect(await identities()).toEqual(first);
    expect(await browser.badgeText()).toBe('');
  });

  it.each(['rss', 'atom'] as const)(
    'reads the same posts through the %s that the page announces',
    async (kind) => {
      office.set({ markup: 'cards', feeds: [kind] });
      await round();
      expect((await stateOf())?.feed).toMatchObject({ provenAt: expect.any(String) });
      office.set({});
      const asked = await round();
      expect(asked).toContain(`/${kind}/104`);
      expect(asked).not.toContain(LISTING);
      expect((await identities()).map(({ id, title }) => ({ id, title }))).toEqual(
        first.map(({ id, title }) => ({ id, title })),
      );
      const dated = (await posts()).filter(({ feedDate }) => feedDate !== null);
      expect(dated.length).toBeGreaterThanOrEqual(10);
    },
  );

  it('goes back to the listing where the feed has gone', async () => {
    office.set({ feeds: [] });
    expect(await round()).toEqual(expect.arrayContaining([expect.stringContaining(LISTING)]));
    expect((await identities()).length).toBe(first.length);
    expect(await browser.badgeText()).toBe('');
  });

  describe('with the browser’s own decoder', () => {
    let parse: (bytes: number[], contentType: string) => Promise<{ kind: string; titles: string[] }>;

    beforeAll(async () => {
      const code = await bundle();
      const page = await browser.open('manifest.json');
      await page.evaluate(code);
      parse = async (bytes, contentType) =>
        JSON.parse(
          (await page.evaluate(
            `reader.parseFeed(Uint8Array.from(${JSON.stringify(bytes)}), ${JSON.stringify({ url: 'https://desa.example/rss.xml', contentType })})
              .then((feed) => JSON.stringify({ kind: feed.kind, titles: feed.items.map(({ title }) => title) }))`,
          )) as string,
        );
    });

    it.each(ENCODINGS)('decodes %s', async (_encoding, bytes, contentType, title) => {
      expect(await parse(bytes, contentType)).toEqual({ kind: 'rss', titles: [title] });
    });
  });
});

/** The reader as one script, made as the background is. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanRssParser()],
    build: {
      write: false,
      lib: { entry: 'lib/feed/index.ts', name: 'reader', formats: ['iife'] },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return `${output?.output[0].code ?? ''}; globalThis.reader = reader;`;
}
