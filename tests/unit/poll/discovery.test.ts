import { describe, expect, test } from 'vitest';
import { DAY, HOST, html, rss, titled, World, xml } from './support';

const LISTING = '/index.php/blog/category/104';
const FEED = '/feed/104';
const ANNOUNCED = `<link rel="alternate" type="application/rss+xml" href="${FEED}">`;

/** A site whose listing announces a feed. */
function site(feed: (world: World) => Response = (world) => xml(rss(world.posts.slice(0, 20)))): World {
  const world = new World();
  world.handler = ({ url }) => (url.pathname === FEED ? feed(world) : world.listing(url, {}, ANNOUNCED));
  return world;
}

describe('a feed that the listing announces', () => {
  test('is read instead of it once it has shown the same posts, and renames nothing', async () => {
    const world = site();
    await world.round();
    expect(world.urls()).toEqual([LISTING, `${LISTING}?page=2`, FEED]);
    const before = (await world.store.posts('kab-probolinggo')).map(({ id }) => id);
    world.publish(13);
    expect(await world.round()).toMatchObject({ state: 'new', added: ['kpu:kab-probolinggo.kpu.go.id:13'] });
    expect(world.urls()).toEqual([FEED]);
    expect(world.state().kind).toBe('rss');
    expect(await world.titles()).toEqual(titled(13, 1));
    const after = (await world.store.posts('kab-probolinggo')).map(({ id }) => id);
    expect(after.filter((id) => !id.endsWith(':13')).sort()).toEqual(before.sort());
  });

  test('with its own validators', async () => {
    const world = new World();
    world.handler = ({ url, headers }) => {
      if (headers.get('if-none-match') === `"${url.pathname}"`) return html('', {}, 304);
      const etag = `"${url.pathname}"`;
      if (url.pathname === FEED) return xml(rss(world.posts), { etag });
      return world.listing(url, { etag }, ANNOUNCED);
    };
    await world.round();
    await world.round();
    expect(world.asked.map(({ url, status }) => [url, status])).toEqual([[HOST + FEED, 200]]);
    await world.round();
    expect(world.asked.map(({ url, status }) => [url, status])).toEqual([[HOST + FEED, 304]]);
  });

  const UNFIT: [string, (world: World) => Response][] = [
    ['lacks the newest post', ({ posts }) => xml(rss(posts.slice(1)))],
    [
      'mixes in other categories',
      ({ posts }) => xml(rss([{ number: 900, title: 'Lain', body: 'Lain' }, ...posts])),
    ],
    ['has no bodies', ({ posts }) => xml(rss(posts.map((each) => ({ ...each, body: '' }))))],
    ['is empty', () => xml(rss([]))],
    ['is a page', () => html('<p>404</p>')],
    ['fails', () => html('', {}, 500)],
  ];
  test.each(UNFIT)('is not taken where it %s, and tried again a day later', async (_, feed) => {
    const world = site(feed);
    await world.round();
    expect(world.state().feed?.provenAt).toBeNull();
    world.publish(13);
    expect((await world.round()).added).toHaveLength(1);
    expect(world.urls()).toEqual([LISTING]);
    world.time += DAY;
    await world.round();
    expect(world.urls()).toContain(FEED);
  });

  test.each(UNFIT.slice(3))('is left for the listing, in the same round, once it %s', async (_, fault) => {
    let isBroken = false;
    const world = site((self) => (isBroken ? fault(self) : xml(rss(self.posts))));
    await world.round();
    await world.round();
    isBroken = true;
    world.publish(13);
    expect((await world.round()).added).toHaveLength(1);
    expect(world.urls()).toEqual([FEED, LISTING]);
    await world.round();
    expect(world.urls()).toEqual([LISTING]);
  });

  test('that holds fewer posts than are new is helped out by the listing', async () => {
    const world = site((self) => xml(rss(self.posts.slice(0, 10))));
    await world.round();
    for (let n = 13; n <= 27; n++) world.publish(n);
    expect((await world.round()).added).toHaveLength(15);
    expect(world.urls().slice(0, 2)).toEqual([FEED, LISTING]);
    expect(await world.titles()).toEqual(titled(27, 1));
    await world.round();
    expect(world.urls()).toEqual([FEED]);
  });

  test('that stands still while the listing goes on is found out within a day', async () => {
    let isStuck = false;
    const old = new World().posts;
    const world = site((self) => xml(rss(isStuck ? old : self.posts)));
    await world.round();
    isStuck = true;
    world.publish(13);
    expect((await world.round()).added).toEqual([]);
    world.time += DAY;
    expect((await world.round()).added).toHaveLength(1);
    expect(world.state().feed?.provenAt).toBeNull();
  });

  test('carries on where the listing has gone', async () => {
    const world = new World();
    let isGone = false;
    world.handler = ({ url }) => {
      if (url.pathname === FEED) return xml(rss(world.posts));
      return isGone ? html('', {}, 404) : world.listing(url, {}, ANNOUNCED);
    };
    await world.round();
    isGone = true;
    world.publish(13);
    world.time += DAY;
    expect((await world.round()).added).toHaveLength(1);
  });

  test('is not asked for without permission', async () => {
    const world = site();
    await world.round(undefined, { allowed: async (url) => !url.includes(FEED) });
    expect(world.urls()).not.toContain(FEED);
  });
});
