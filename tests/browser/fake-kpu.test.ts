import { request as httpsRequest } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type AddressForm,
  articlePath,
  type FakeKpu,
  type FakeKpuOptions,
  MARKUPS,
  samplePosts,
  startFakeKpu,
} from '../fake-kpu';

const NEWS = '/index.php/blog/category/104';
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

let office: FakeKpu;

async function start(options: FakeKpuOptions = {}) {
  office = await startFakeKpu({ tls: false, ...options });
  return (path: string, init?: RequestInit) => fetch(`${office.url}${path}`, init);
}

afterEach(() => office?.close());

const articleLinks = (html: string) =>
  [...html.matchAll(/href="([^"]*(?:blog\/read|berita\/baca)[^"]*)"/g)].map((match) => match[1]);

describe('the sample', () => {
  it('names weekdays that fit its days, so that doubts come only from where they are meant', () => {
    const datelines = samplePosts().flatMap(({ body }) => [
      ...body
        .join(' ')
        .matchAll(/(Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu),? \(?(\d+)[-/](\d+)[-/](\d+)/g),
    ]);
    expect(datelines.length).toBeGreaterThan(10);
    for (const [text, weekday, day, month, year] of datelines) {
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      expect(`${text}: ${WEEKDAYS[date.getUTCDay()]}`).toBe(`${text}: ${weekday}`);
    }
  });

  it('holds the Coklit period with its ends exchanged, and fills several pages', () => {
    const posts = samplePosts();
    expect(posts[0]?.body.join(' ')).toContain('24 Juli 2024 hingga 24 Juni 2024');
    expect(posts.filter(({ publishedAt }) => publishedAt >= '2024-06-19').length).toBe(6);
    expect(posts.length).toBeGreaterThanOrEqual(26);
  });
});

describe('the stand-in', () => {
  it.each(MARKUPS)('lists six posts a page, newest first, as %s', async (markup) => {
    const get = await start({ markup });
    const posts = office.site.posts.filter(({ categories }) => categories.includes('104'));
    for (const number of [1, 2]) {
      const links = articleLinks(await (await get(`${NEWS}?page=${number}`)).text());
      const wanted = posts.slice((number - 1) * 6, number * 6).map((post) => articlePath(post));
      const listed = links.filter((link) => wanted.includes(link ?? ''));
      expect([...new Set(listed)]).toEqual(wanted);
    }
  });

  it('leads from page to page, and ends', async () => {
    const get = await start();
    let path: string | undefined = NEWS;
    let pages = 0;
    while (path) {
      const html: string = await (await get(path)).text();
      path = /href="([^"]+)">Selanjutnya/.exec(html)?.[1];
      pages += 1;
    }
    const news = office.site.posts.filter(({ categories }) => categories.includes('104'));
    expect(pages).toBe(Math.ceil(news.length / 6));
    expect((await get('/blog/category/14')).status).toBe(200);
  });

  it('shows an article under all four forms of its address', async () => {
    const get = await start();
    const [post] = office.site.posts;
    if (!post) throw new Error('the sample is empty');
    const forms: AddressForm[] = ['slug', 'id_slug', 'id/slug', 'baca'];
    for (const form of forms) {
      for (const indexPhp of [true, false]) {
        const html = await (await get(articlePath(post, form, indexPhp))).text();
        expect(html).toContain('24 Juli 2024 hingga 24 Juni 2024');
      }
    }
    expect((await get('/blog/read/999999_tidak-ada')).status).toBe(404);
  });

  it('answers 304 to a copy that is still right, by ETag or by date, and 200 after a change', async () => {
    const get = await start();
    const first = await get(NEWS);
    const etag = { 'If-None-Match': first.headers.get('etag') ?? '' };
    const date = { 'If-Modified-Since': first.headers.get('last-modified') ?? '' };
    expect([
      (await get(NEWS, { headers: etag })).status,
      (await get(NEWS, { headers: date })).status,
    ]).toEqual([304, 304]);
    office.addPost({ title: 'Kabar Baru', body: ['Isi kabar baru.'] });
    expect([
      (await get(NEWS, { headers: etag })).status,
      (await get(NEWS, { headers: date })).status,
    ]).toEqual([200, 200]);
  });

  it('adds, edits and removes posts, each with its label', async () => {
    const get = await start({ label: 'CONTOH:' });
    const post = office.addPost({ title: 'Kabar Baru', body: ['Isi kabar baru.'] });
    expect(await (await get(NEWS)).text()).toContain('CONTOH: Kabar Baru');
    office.editPost(post.id, { title: 'Kabar Diubah' });
    expect(await (await get(NEWS)).text()).toContain('CONTOH: Kabar Diubah');
    office.removePost(post.id);
    expect(await (await get(NEWS)).text()).not.toContain('Kabar Diubah');
  });

  it('announces feeds and answers them only when told to', async () => {
    const get = await start();
    expect((await get('/rss/104')).status).toBe(404);
    office.set({ feeds: ['rss', 'atom'] });
    expect(await (await get(NEWS)).text()).toContain(
      'type="application/rss+xml" title="Berita Terkini" href="/rss/104"',
    );
    expect(await (await get('/rss/104')).text()).toContain(
      '<pubDate>Sat, 22 Jun 2024 02:30:00 GMT</pubDate>',
    );
    expect(await (await get('/atom/104')).text()).toContain(
      '<published>2024-06-22T09:30:00+07:00</published>',
    );
  });

  it('writes down what it was asked', async () => {
    const get = await start();
    await get(NEWS, { headers: { Cookie: 'sesi=1' } });
    expect(office.requests).toMatchObject([{ method: 'GET', path: NEWS, cookies: 'sesi=1', status: 200 }]);
    expect(office.requests[0]?.bytes).toBeGreaterThan(1000);
  });

  it('speaks TLS under the office’s name', async () => {
    office = await startFakeKpu();
    const status = await new Promise((resolve, reject) => {
      const options = { ca: office.cert ?? '', servername: 'kab-probolinggo.kpu.go.id' };
      httpsRequest(`${office.url}${NEWS}`, options, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});

describe('the stand-in in trouble', () => {
  it.each(['304', '403', '500', '503'] as const)('answers %s', async (kind) => {
    const get = await start();
    office.fault(kind, { retryAfter: 90 });
    const response = await get(NEWS);
    expect(response.status).toBe(Number(kind));
    expect(response.headers.get('retry-after')).toBe(kind === '503' ? '90' : null);
    expect((await get(NEWS)).status).toBe(200);
  });

  it('keeps a fault up until it is healed, on the paths that it was meant for', async () => {
    const get = await start();
    office.fault('500', { for: 'always', path: 'category/104' });
    const statuses = async () => [(await get(NEWS)).status, (await get('/blog/category/11')).status];
    expect([await statuses(), await statuses()]).toEqual([
      [500, 200],
      [500, 200],
    ]);
    office.heal();
    expect(await statuses()).toEqual([200, 200]);
  });

  it.each(['hang', 'slow', 'reset', 'cut'] as const)('never finishes an answer: %s', async (kind) => {
    const get = await start();
    office.fault(kind);
    const read = async () => (await get(NEWS, { signal: AbortSignal.timeout(700) })).text();
    await expect(read()).rejects.toThrow();
    expect((await get(NEWS)).status).toBe(200);
  });

  it('sends with 200 what is no listing', async () => {
    const get = await start();
    for (const kind of ['block-page', 'drift', 'empty', 'garbage'] as const) office.fault(kind);
    for (let count = 0; count < 4; count += 1) {
      const response = await get(NEWS);
      expect(response.status).toBe(200);
      expect(articleLinks(await response.text())).not.toContain(NEWS);
    }
  });

  it('sends a body that grows large only when it is unpacked', async () => {
    const get = await start();
    office.fault('huge');
    const body = await (await get(NEWS)).arrayBuffer();
    expect(body.byteLength).toBeGreaterThan(4 * 1024 * 1024);
    expect(office.requests[0]?.bytes).toBeLessThan(100_000);
  });

  it('leads to another host', async () => {
    const get = await start();
    office.fault('redirect');
    const response = await get(NEWS, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'https://portal.kpu.go.id/masuk',
    ]);
  });
});
