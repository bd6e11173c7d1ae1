import { describe, expect, test } from 'vitest';
import { probe } from '../../../lib/poll';
import { article, HOST, html, page, rss, titled, World, xml } from './support';

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Kabar KPU',
  items: [{ id: '1', url: `${HOST}/blog/read/1_a`, title: 'Satu', content_text: 'Isi' }],
});
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><entry><id>a</id><title>Satu</title><link href="${HOST}/a"/><updated>2024-06-24T00:00:00Z</updated></entry></feed>`;
const json = (body: string) => new Response(body, { headers: { 'content-type': 'application/feed+json' } });

describe('an address', () => {
  test('of a listing is told by its title, its number of posts and the newest of them', async () => {
    const world = new World();
    expect(await probe(`${HOST}/index.php/blog/category/104`, world.deps())).toEqual({
      ok: true,
      found: [
        {
          kind: 'listing',
          title: 'Berita Terkini',
          count: 6,
          newest: titled(12, 8),
          url: `${HOST}/index.php/blog/category/104`,
          way: { by: 'kpu', at: `${HOST}/index.php/blog/category/104` },
          proven: true,
        },
      ],
    });
    expect(world.asked).toHaveLength(1);
  });

  test.each([
    ['rss', () => xml(rss(new World().posts)), 12],
    ['atom', () => xml(ATOM), 1],
    ['json-feed', () => json(JSON_FEED), 1],
  ] as const)('of a feed (%s) is told as such', async (kind, answer, count) => {
    const world = new World();
    world.handler = answer;
    expect(await probe('kab-probolinggo.kpu.go.id/umpan', world.deps())).toMatchObject({
      ok: true,
      found: [{ kind, count, url: `${HOST}/umpan` }],
    });
  });

  test("of an office's front page leads to its listings, news and announcements first", async () => {
    const world = new World();
    const menu = [14, 11, 104, 105].map((id) => `<a href="/blog/category/${id}">Rubrik ${id}</a>`).join('');
    world.handler = ({ url }) =>
      url.pathname === '/'
        ? html(`<html><body><nav>${menu}</nav><p>Selamat datang</p></body></html>`)
        : world.listing(url);
    const result = await probe('kab-probolinggo.kpu.go.id', world.deps());
    expect(result.ok && result.found.map(({ url }) => url)).toEqual(
      [104, 11, 14].map((id) => `${HOST}/blog/category/${id}`),
    );
    expect(world.asked).toHaveLength(4);
    expect(world.waits).toEqual([2_000, 2_000, 2_000]);
  });

  test('of a front page with posts of its own offers these last', async () => {
    const world = new World();
    world.handler = ({ url }) =>
      url.pathname === '/'
        ? html(page(world.posts, 1).replace('<nav>', '<nav><a href="/blog/category/11">P</a>'))
        : world.listing(url);
    const result = await probe(HOST, world.deps());
    expect(result.ok && result.found.map(({ url }) => url)).toEqual([`${HOST}/blog/category/11`, `${HOST}/`]);
  });

  test('of a site that announces a feed leads to it', async () => {
    const world = new World();
    world.handler = ({ url }) =>
      url.pathname === '/feed/'
        ? xml(rss([article(1)]))
        : html(
            '<html><head><link rel="alternate" type="application/rss+xml" href="/feed/"></head><body>Blog desa</body></html>',
          );
    expect(await probe('https://desa.example/', world.deps())).toMatchObject({
      ok: true,
      found: [{ kind: 'rss', url: 'https://desa.example/feed/' }],
    });
  });

  test.each([
    ['', 'bad-address'],
    ['halo dunia', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['berita', 'bad-address'],
  ])('"%s" is none', async (address, reason) => {
    const world = new World();
    expect(await probe(address, world.deps())).toEqual({ ok: false, reason });
    expect(world.asked).toEqual([]);
  });

  test.each<[string, () => Response, object]>([
    ['a page without posts', () => html('<p>Halo</p>'), { reason: 'not-a-feed' }],
    ['an empty feed', () => xml(rss([])), { reason: 'no-items' }],
    ['a missing page', () => html('', {}, 404), { reason: 'status', status: 404 }],
    ['nothing', () => html(''), { reason: 'empty' }],
  ])('that leads to %s says so', async (_, answer, expected) => {
    const world = new World();
    world.handler = answer;
    expect(await probe(HOST, world.deps())).toEqual({ ok: false, ...expected });
  });

  test('is not asked offline or without permission', async () => {
    const world = new World();
    expect(await probe(HOST, world.deps({ online: () => false }))).toEqual({ ok: false, reason: 'offline' });
    expect(await probe(HOST, world.deps({ allowed: async () => false }))).toEqual({
      ok: false,
      reason: 'no-permission',
    });
    expect(world.asked).toEqual([]);
  });
});
