import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Feed, parseArticle, parseFeed } from '../../../lib/feed';
import { fetchBody } from '../../../lib/feed/fetch';
import { cutAt } from '../../../lib/plain-text';

const URL_OF_FEED = 'https://kpu.example/feed';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (body: string | Uint8Array): Promise<Feed> =>
  parseFeed(typeof body === 'string' ? utf8(body) : body, { url: URL_OF_FEED });

const rss = (item: string) =>
  `<rss version="2.0"><channel><title>KPU</title><link>https://kpu.example/</link><item><guid isPermaLink="false">1</guid><link>https://kpu.example/1</link><pubDate>Mon, 24 Jun 2024 08:00:00 +0700</pubDate><title>Kabar</title><description>Isi kabar</description>${item}</item></channel></rss>`;
const json = (item: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'KPU',
    items: [{ id: '1', ...item }],
  });
const page = (title: string, body: string) =>
  `<html><body><div><h3><a href="/blog/read/1_a">${title}</a></h3><p>${body}</p></div></body></html>`;
const atom = (title: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>KPU</title><link href="https://kpu.example/"/><entry><id>${title}</id><link href="https://kpu.example/1"/><updated>2024-06-24T08:00:00Z</updated><title type="html">${title}</title><summary>${title}</summary></entry></feed>`;

const everything = ({ title, items }: Feed) =>
  [title, ...items.flatMap((item) => [item.id, item.url, item.title, item.summary, item.content])].join('\n');

describe('no half of a character gets in', () => {
  const HALF = '\ud83d';
  test.each<[string, string]>([
    [
      'a JSON Feed',
      json({ id: `a${HALF}`, title: `Rapat ${HALF}`, content_text: HALF, url: `https://a.example/${HALF}` }),
    ],
    [
      'HTML in a JSON Feed',
      json({ title: `x${HALF}`, content_html: `<p>${HALF}&#55357;</p>`, summary: HALF }),
    ],
    [
      'RSS, as a reference',
      rss('<title>Rapat &#55357;</title><description>&#xD83D;</description>').replace(
        '<title>Kabar</title>',
        '',
      ),
    ],
    ['Atom, as a reference', atom('Rapat &amp;#55357; &#xDE00;')],
    [
      'a listing',
      page('Rapat pleno &#55357; kabupaten', 'Isi rapat yang cukup panjang &#xDE00; untuk sebuah kabar.'),
    ],
    [
      'a title too long to be kept',
      json({ title: `${'a'.repeat(999)}😀${'b'.repeat(10)}`, content_text: 'Isi' }),
    ],
    ['a title of characters beyond 16 bits', json({ title: `a${'😀'.repeat(30_000)}`, content_text: 'Isi' })],
  ])('by %s', async (_, body) => {
    const text = everything(await read(body));
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(() => encodeURIComponent(text)).not.toThrow();
  });

  test('by UTF-32', async () => {
    const codes = [...json({ title: 'x', content_text: 'Isi' })].map((c) => c.codePointAt(0) ?? 0);
    const bytes = new DataView(new ArrayBuffer(4 * (codes.length + 1)));
    for (const [at, code] of [0xfeff, ...codes].entries())
      bytes.setUint32(4 * at, code === 120 ? 0xd83d : code);
    expect(everything(await read(new Uint8Array(bytes.buffer)))).not.toMatch(/\p{Cs}/u);
  });

  test('by the page of an article', () => {
    const body = `<article><h1>Rapat &#xD800;</h1><p>${'Isi &#55357; kabar. '.repeat(20)}</p></article>`;
    const article = parseArticle(utf8(body), { url: URL_OF_FEED }, `${URL_OF_FEED}/1`);
    expect(`${article?.title}${article?.content}`).not.toMatch(/\p{Cs}/u);
  });

  test('by a cut, wherever it falls', () => {
    const text = 'a😀b👨‍👩‍👧c';
    for (let length = 0; length <= text.length + 1; length++) {
      expect(cutAt(text, length)).not.toMatch(/\p{Cs}/u);
      expect(text.startsWith(cutAt(text, length))).toBe(true);
      expect(cutAt(text, length).length).toBeGreaterThanOrEqual(Math.min(length, text.length) - 1);
    }
  });
});

test.each(['&#55357;&#56832;', '&#xD83D;&#xDE00;', '&#xd83d;&#56832;', '&#128512;'])(
  'a character written as %s is read',
  async (written) => {
    expect((await read(page(`Rapat pleno ${written} kabupaten`, 'Isi'))).items[0]?.title).toBe(
      'Rapat pleno 😀 kabupaten',
    );
    const item = (await read(rss(`<title>Rapat ${written}</title>`).replace('<title>Kabar</title>', '')))
      .items[0];
    expect(item?.title).toBe('Rapat 😀');
  },
);

describe('nothing turns the reading direction', () => {
  const BIDI = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2069', '\u200f', '\u200e', '\u061c'];
  test.each(BIDI.map((control) => [control.codePointAt(0)?.toString(16), control]))(
    'U+%s',
    async (_, control) => {
      for (const body of [
        json({
          id: `${control}1`,
          title: `gpj.${control}exe`,
          content_text: `a${control}b`,
          summary: control,
        }),
        rss(`<category>${control}</category>`).replace('Kabar', `Ka${control}bar`),
        atom(`Ra${control}pat`),
        page(`Rapat ${control}pleno`, `Isi${control} rapat yang cukup panjang untuk kabar`),
      ])
        expect(everything(await read(body))).not.toContain(control);
    },
  );
});

describe('a link', () => {
  const linkOf = async (link: string) =>
    (await read(json({ url: link, title: 'x', content_text: 'y' }))).items[0]?.url;

  test.each([
    ['https://kpu.go.id@evil.example/x', 'https://evil.example/x'],
    ['https://kpu.go.id:rahasia@evil.example/', 'https://evil.example/'],
    ['https://user@kpu.example/1', 'https://kpu.example/1'],
    ['https://kpu.example/berita\n/1', 'https://kpu.example/berita/1'],
    ['https://kpu.example/berita/\r\n\t\t1', 'https://kpu.example/berita/1'],
    ['https://kpu.example/berita/\n        1_kabar', 'https://kpu.example/berita/1_kabar'],
    ['javascript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
  ])('%j is %j', async (link, expected) => {
    expect(await linkOf(link)).toBe(expected);
  });

  test('broken over two lines in RSS is whole', async () => {
    const body = rss('').replace('https://kpu.example/1<', '\n  https://kpu.example/berita/\n  1_kabar\n<');
    expect((await read(body)).items[0]?.url).toBe('https://kpu.example/berita/1_kabar');
  });
});

describe('a body', () => {
  const bytesOf = (...parts: (string | number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
  const titled = (...title: (string | number[])[]) => {
    const [before = '', after = ''] = json({ title: '#', content_text: 'Isi' }).split('#');
    return bytesOf(before, ...title, after);
  };

  test.each<[string, (string | number[])[], string]>([
    [
      'quotes pasted from windows-1252',
      ['KPU “Coklit” – ', [0x93], 'Pantarlih', [0x94], [0x96]],
      'KPU “Coklit” – “Pantarlih”–',
    ],
    ['a letter pasted from windows-1252', ['José – ', [0xe9], ' dan é'], 'José – é dan é'],
    ['windows-1252 alone', ['Jum', [0x92], 'at ', [0x93], 'x', [0x94]], 'Jum’at “x”'],
    ['a character cut in two', ['é – ', [0xe2, 0x80], ' x'], 'é – \ufffd x'],
    ['more bytes that are odd than not', ['é', [0x93], 'a', [0x94], [0x92]], 'é“a”’'],
  ])('in UTF-8 with %s keeps both', async (_, title, expected) => {
    for (const contentType of [undefined, 'application/json; charset=utf-8'])
      expect((await parseFeed(titled(...title), { url: URL_OF_FEED, contentType })).items[0]?.title).toBe(
        expected,
      );
  });

  test('in gzip that nobody declared is read, and one that is broken off is none', async () => {
    const body = rss('');
    expect((await read(gzipSync(body))).items[0]?.title).toBe('Kabar');
    await expect(read(gzipSync(body).subarray(0, 60))).rejects.toMatchObject({ code: 'not-a-feed' });
    const answer = async () => new Response(gzipSync(body));
    expect(new TextDecoder().decode((await fetchBody(URL_OF_FEED, { fetch: answer })).bytes)).toBe(body);
  });

  test('in gzip that unpacks to more than is taken is refused', async () => {
    const bomb = async () => new Response(gzipSync('a'.repeat(50_000_000)));
    await expect(fetchBody(URL_OF_FEED, { fetch: bomb })).rejects.toMatchObject({ code: 'too-large' });
  });
});

test.each(['12 Ag. 2024', 'Sen, 12 Ag. 2024 08:00:00 +0700', '12 Agt 2024'])(
  'a feed may write August as in %s',
  async (date) => {
    const { items } = await read(rss('').replace(/<pubDate>.*<\/pubDate>/, `<pubDate>${date}</pubDate>`));
    expect(items[0]?.publishedAt?.toISOString()).toMatch(/^2024-08-1[12]T/);
  },
);
