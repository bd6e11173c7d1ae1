import { describe, expect, test } from 'vitest';
import { checkAll, poll } from '../../../lib/poll';
import { openMemoryStore, StoreError } from '../../../lib/store';
import { DAY, HOST, html, LISTING, MINUTE, NEWS, NOTICES, titled, World } from './support';

const id = (n: number) => `kpu:kab-probolinggo.kpu.go.id:${n}`;

describe('a round', () => {
  test('is silent the first time, and keeps what it read and a board', async () => {
    const world = new World();
    expect(await world.round()).toMatchObject({ state: 'baseline', added: [] });
    expect(await world.titles()).toEqual(titled(12, 1));
    expect((await world.store.board('kab-probolinggo'))?.items).toHaveLength(12);
    expect((await world.store.marks()).read).toHaveLength(12);
  });

  test('that finds a new post writes that post and the board', async () => {
    const world = new World();
    await world.round();
    world.publish(13);
    expect(await world.round()).toMatchObject({ state: 'new', added: [id(13)] });
    expect(world.writes).toBe(2);
    expect((await world.store.board('kab-probolinggo'))?.items[0]?.id).toBe(id(13));
  });

  test('that finds nothing new writes nothing', async () => {
    const world = new World();
    await world.round();
    expect(await world.round()).toMatchObject({ state: 'unchanged', added: [] });
    expect(world.writes).toBe(0);
  });

  test('makes a board that is missing, though no post is new', async () => {
    const world = new World();
    await world.round();
    const posts = await world.store.posts('kab-probolinggo');
    world.store = world.counted(
      openMemoryStore(() => 'x', {
        generation: world.store.generation,
        posts,
        boards: {},
        marks: { read: [], notified: [], told: null },
      }),
    );
    expect(await world.round()).toMatchObject({ state: 'unchanged' });
    expect((await world.store.board('kab-probolinggo'))?.items).toHaveLength(12);
  });

  test('sends no cookies and asks the network, not the cache', async () => {
    const world = new World();
    await world.round();
    expect(world.asked[0]?.init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
    });
  });

  test('does not ask before its time, unless told to', async () => {
    const world = new World();
    await world.round();
    world.time -= 10 * MINUTE;
    const early = await poll(NEWS, world.deps());
    expect(early).toMatchObject({ state: 'unchanged', nextAt: new Date(world.state().nextAt) });
    expect(world.asked).toHaveLength(2);
    await poll(NEWS, world.deps({ force: true }));
    expect(world.asked).toHaveLength(3);
  });

  test('is asked at once where the store was lost, but not while it fails', async () => {
    const world = new World();
    await world.round();
    world.time -= 10 * MINUTE;
    const lost = () => openMemoryStore(() => 'anew');
    expect(await poll(NEWS, world.deps({ store: lost() }))).toMatchObject({ state: 'baseline' });
    expect(world.state().generation).toBe('anew');
    world.handler = () => html('', {}, 500);
    await world.round();
    world.time -= 10 * MINUTE;
    world.asked = [];
    await poll(NEWS, world.deps({ store: openMemoryStore(() => 'once more') }));
    expect(world.asked).toEqual([]);
  });

  test('is due where a wrong clock has put the next one years ahead', async () => {
    const world = new World();
    world.time += 3_000 * DAY;
    await world.round();
    world.time -= 3_000 * DAY;
    await poll(NEWS, world.deps());
    expect(world.asked).toHaveLength(3);
  });
});

describe('several sources', () => {
  test('are asked one after the other; a post in both is one and has one board', async () => {
    const world = new World();
    const { results, nextAt } = await checkAll([NEWS, NOTICES], world.deps());
    expect(results.map(({ state }) => state)).toEqual(['baseline', 'baseline']);
    expect(nextAt).toEqual(results[0]?.nextAt);
    world.publish(13);
    world.time += DAY;
    const again = await checkAll([NEWS, NOTICES], world.deps());
    expect(again.results.flatMap(({ added }) => added)).toEqual([id(13)]);
    const board = await world.store.board('kab-probolinggo');
    expect(board?.items).toHaveLength(13);
    expect(board?._pantau_coklit.sources).toHaveLength(2);
  });

  test('none: the next time is an interval away', async () => {
    const world = new World();
    expect(await checkAll([], world.deps({ intervalMinutes: 1 }))).toEqual({
      results: [],
      nextAt: new Date(world.time + 5 * MINUTE),
    });
  });
});

describe('at the same time', () => {
  test('one request per source is in flight', async () => {
    const world = new World();
    const [first, second] = await Promise.all([poll(NEWS, world.deps()), poll(NEWS, world.deps())]);
    expect(first.state).toBe('baseline');
    expect(second).toMatchObject({ state: 'busy', reason: 'busy', added: [] });
    expect(world.urls().filter((url) => url === '/index.php/blog/category/104')).toHaveLength(1);
  });

  test('two sources of an office that are read in two windows lose nothing', async () => {
    const world = new World();
    const other = world.posts.map((each) => ({ ...each, number: each.number + 500 }));
    world.handler = ({ url }) => {
      const site = new World();
      if (url.pathname.endsWith('/11')) site.posts = other;
      return site.listing(url);
    };
    await Promise.all([poll(NEWS, world.deps()), poll(NOTICES, world.deps())]);
    expect(await world.store.posts('kab-probolinggo')).toHaveLength(24);
    expect((await world.store.board('kab-probolinggo'))?.items).toHaveLength(24);
  });
});

describe('conditional requests', () => {
  const tagged = (world: World) => {
    let version = 1;
    world.handler = ({ url, headers }) => {
      const etag = `"v${version}"`;
      if (!url.searchParams.has('page') && headers.get('if-none-match') === etag)
        return html('', { etag }, 304);
      return world.listing(url, { etag, 'last-modified': 'Mon, 24 Jun 2024 01:00:00 GMT' });
    };
    return () => {
      version++;
    };
  };

  test('carry the validators of the last whole answer, and 304 means unchanged and no write', async () => {
    const world = new World();
    const touch = tagged(world);
    await world.round();
    expect(await world.round()).toMatchObject({ state: 'unchanged' });
    expect(world.asked.map(({ status }) => status)).toEqual([304]);
    expect(world.asked[0]?.init.headers).toEqual({
      'If-None-Match': '"v1"',
      'If-Modified-Since': 'Mon, 24 Jun 2024 01:00:00 GMT',
    });
    expect(world.asked[0]?.init.cache).toBeUndefined();
    expect(world.writes).toBe(0);
    touch();
    world.publish(13);
    expect(await world.round()).toMatchObject({ added: [id(13)] });
    expect(world.state().validators?.etag).toBe('"v2"');
  });

  test('are not made once the database was lost: the next round fills it again, silently', async () => {
    const world = new World();
    tagged(world);
    await world.round();
    world.store = world.counted(openMemoryStore(() => 'lain'));
    expect(await world.round()).toMatchObject({ state: 'baseline', added: [] });
    expect(world.asked[0]?.init.headers).toBeUndefined();
    expect(await world.store.posts('kab-probolinggo')).toHaveLength(12);
  });

  test('keep their validators over a failure', async () => {
    const world = new World();
    tagged(world);
    await world.round();
    const ok = world.handler;
    world.handler = () => html('', {}, 503);
    await world.round();
    world.handler = ok;
    expect(await world.round()).toMatchObject({ state: 'unchanged' });
    expect(world.asked[0]?.status).toBe(304);
  });

  test('are not made of an answer whose posts could not be kept', async () => {
    const world = new World();
    const touch = tagged(world);
    await world.round();
    const { commit } = world.store;
    world.store.commit = async () => {
      throw new StoreError('quota', 'disk full');
    };
    touch();
    world.publish(13);
    expect(await world.round()).toMatchObject({ state: 'unreachable', reason: 'store-quota', added: [] });
    expect(world.state()).toMatchObject({ failures: 1, validators: { etag: '"v1"' } });
    world.store.commit = commit;
    expect(await world.round()).toMatchObject({ added: [id(13)] });
  });
});

describe('redirects', () => {
  const answerFrom = (url: string): Response => Object.defineProperty(html('x'), 'url', { value: url });

  test('to another origin are no answer', async () => {
    const world = new World();
    world.handler = () => answerFrom('https://portal.example/login');
    expect(await world.round()).toMatchObject({ state: 'unreachable', reason: 'redirected' });
  });

  test('within the origin are', async () => {
    const world = new World();
    world.handler = ({ url }) =>
      Object.defineProperty(world.listing(url), 'url', { value: `${HOST}/blog/category/104` });
    expect(await world.round()).toMatchObject({ state: 'baseline' });
  });

  const MIRRORED = { ...NEWS, redirects: 'follow' as const };
  const redirect = (status: number, location: string) =>
    new Response(null, { status, headers: { location } });

  test('for good are followed and remembered by the mirror', async () => {
    const world = new World();
    world.handler = ({ url }) => (url.href === LISTING ? redirect(301, '/baru/104') : world.listing(url));
    await world.round(MIRRORED);
    expect(world.state().movedTo).toBe(`${HOST}/baru/104`);
    await world.round(MIRRORED);
    expect(world.urls()).toEqual(['/baru/104']);
  });

  test('for good are looked into again every day, so that a mistake of a day is over after it', async () => {
    const world = new World();
    let isMoved = true;
    world.handler = ({ url }) =>
      url.href === LISTING && isMoved ? redirect(301, '/salah/104') : world.listing(url);
    await world.round(MIRRORED);
    isMoved = false;
    await world.round(MIRRORED);
    expect(world.urls()).toEqual(['/salah/104']);
    world.time += DAY;
    await world.round(MIRRORED);
    expect(world.urls()).toEqual(['/index.php/blog/category/104']);
    expect(world.state().movedTo).toBeUndefined();
  });

  test('for good go on where the first address no longer answers', async () => {
    const world = new World();
    world.handler = ({ url }) => (url.href === LISTING ? redirect(301, '/baru/104') : world.listing(url));
    await world.round(MIRRORED);
    world.handler = ({ url }) => (url.href === LISTING ? html('', {}, 404) : world.listing(url));
    for (let day = 1; day <= 20; day++) {
      world.time += DAY;
      world.publish(12 + day);
      expect((await world.round(MIRRORED)).added).toHaveLength(1);
      await world.round(MIRRORED);
      expect(world.urls()).toEqual(['/baru/104']);
    }
  });

  test('for good from an earlier version that leads to another host are forgotten at once', async () => {
    const world = new World();
    await world.round(MIRRORED);
    world.states.set(NEWS.key, { ...world.state(), movedTo: 'https://evil.example/104' });
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'unchanged' });
    expect(world.urls()).toEqual(['/index.php/blog/category/104']);
    expect(world.state().movedTo).toBeUndefined();
  });

  test('for now are followed and not remembered, nor is what comes after them', async () => {
    const world = new World();
    world.handler = ({ url }) => {
      if (url.href === LISTING) return redirect(302, '/sementara');
      return url.pathname === '/sementara' ? redirect(301, '/lagi') : world.listing(url);
    };
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'baseline' });
    expect(world.state().movedTo).toBeUndefined();
  });

  test('from https to http are never followed, nor for ever in a circle', async () => {
    const world = new World();
    world.handler = () => redirect(301, 'http://kab-probolinggo.kpu.go.id/');
    expect(await world.round(MIRRORED)).toMatchObject({ reason: 'redirected' });
    expect(world.asked).toHaveLength(1);
    world.handler = () => redirect(301, LISTING);
    expect(await world.round(MIRRORED)).toMatchObject({ reason: 'redirected' });
    expect(world.asked.length).toBeLessThan(10);
  });

  test('a remembered move that leads nowhere is forgotten', async () => {
    const world = new World();
    world.handler = ({ url }) => (url.href === LISTING ? redirect(308, '/baru/104') : world.listing(url));
    await world.round(MIRRORED);
    world.handler = ({ url }) => (url.href === LISTING ? world.listing(url) : html('', {}, 404));
    await world.round(MIRRORED);
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'unchanged' });
    expect(world.urls()).toEqual(['/index.php/blog/category/104']);
  });
});
