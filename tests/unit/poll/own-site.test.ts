import { describe, expect, test } from 'vitest';
import { probe } from '../../../lib/poll';
import type { Source } from '../../../lib/source';
import { HOST, html, LISTING, NEWS, rss, World, xml } from './support';

const MIRRORED: Source = { ...NEWS, redirects: 'follow' };
const ELSEWHERE = [
  'http://127.0.0.1:8080/',
  'http://localhost/isi',
  'http://[::1]/',
  'http://2130706433/',
  'http://169.254.169.254/latest/meta-data/',
  'https://kab-probolinggo.kpu.go.id:8443/',
  'https://kab-probolinggo.kpu.go.id.example/',
  'https://evil.example/',
];

const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });

/** What was asked of hosts that are not the source's. */
const asked = (world: World): string[] =>
  world.asked.map(({ url }) => url).filter((url) => !url.startsWith(`${HOST}/`));

describe.each(ELSEWHERE)('%s is not asked', (address) => {
  test('where a cut post on Coklit links to it', async () => {
    const world = new World();
    const item = `<item><title>Sukseskan Coklit</title><link>${address}</link><guid isPermaLink="false">1</guid><pubDate>Mon, 24 Jun 2024 01:00:00 GMT</pubDate><description>....</description></item>`;
    world.handler = ({ url }) =>
      url.href === LISTING
        ? xml(rss([]).replace('</channel>', `${item}</channel>`))
        : html(`<article><p>${'Coklit: rahasia. '.repeat(20)}</p></article>`);
    await world.round(MIRRORED);
    expect(asked(world)).toEqual([]);
    expect(JSON.stringify(await world.store.posts(NEWS.office.id))).not.toContain('rahasia');
  });

  test('where a feed names it as its next page', async () => {
    const world = new World();
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'KPU',
      next_url: address,
      items: [{ id: '1', url: `${HOST}/a`, title: 'Satu', content_text: 'Isi' }],
    };
    world.handler = () => new Response(JSON.stringify(feed));
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'baseline' });
    expect(asked(world)).toEqual([]);
  });

  test('where a page announces it as its feed', async () => {
    const world = new World();
    const head = `<link rel="alternate" type="application/rss+xml" href="${address}">`;
    world.handler = ({ url }) => (url.origin === HOST ? world.listing(url, {}, head) : xml(rss(world.posts)));
    await world.round(MIRRORED);
    await world.round(MIRRORED);
    expect(asked(world)).toEqual([]);
    await probe(LISTING, world.deps());
    expect(asked(world)).toEqual([]);
  });

  test.each([301, 302, 307, 308])('where the source redirects there with %i', async (status) => {
    const world = new World();
    world.handler = ({ url }) => (url.origin === HOST ? redirect(address, status) : world.listing(url));
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'unreachable', reason: 'redirected' });
    expect(asked(world)).toEqual([]);
  });
});

test('the same host with www. is the same site', async () => {
  const world = new World();
  const other = 'https://www.kab-probolinggo.kpu.go.id/';
  world.handler = ({ url }) => (url.href === LISTING ? redirect(other) : world.listing(url));
  expect(await world.round(MIRRORED)).toMatchObject({ state: 'baseline' });
});
