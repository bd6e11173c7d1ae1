import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../lib/store';
import { html, MINUTE, NOTICES, titled, World } from './support';

const FIREWALL = `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 8123456789</body></html>`;

const drop = (): Response => {
  throw new TypeError('Failed to fetch');
};
const broken = (): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('<html>'));
        controller.error(new TypeError('network error'));
      },
    }),
  );

const FAULTS: [string, () => Response, object][] = [
  ['refuses', () => html('', {}, 403), { state: 'refused', reason: 'status', status: 403 }],
  ['wants a login', () => html('', {}, 401), { state: 'refused', reason: 'status', status: 401 }],
  ['has had enough', () => html('', {}, 429), { state: 'refused', reason: 'status', status: 429 }],
  ['is barred by law', () => html('', {}, 451), { state: 'refused', reason: 'status', status: 451 }],
  ['shows a firewall page', () => html(FIREWALL), { state: 'refused', reason: 'block-page' }],
  ['is broken', () => html('', {}, 500), { state: 'unreachable', reason: 'status', status: 500 }],
  ['is overloaded', () => html('', {}, 503), { state: 'unreachable', reason: 'status', status: 503 }],
  ['is gone', () => html('', {}, 404), { state: 'unreachable', reason: 'status', status: 404 }],
  ['does not answer', drop, { state: 'unreachable', reason: 'network' }],
  ['breaks off', broken, { state: 'unreachable', reason: 'network' }],
  ['sends nothing', () => html(''), { state: 'unreachable', reason: 'empty' }],
  [
    'sends too much',
    () => html('x'.repeat(2 * 1024 * 1024 + 1)),
    { state: 'unreachable', reason: 'too-large' },
  ],
  [
    'was rebuilt into something else',
    () => html('<p>Selamat datang di situs baru</p>'),
    { state: 'drift', reason: 'not-a-feed' },
  ],
  [
    'has a feed without items',
    () => html('<rss version="2.0"><channel><title>x</title></channel></rss>'),
    { state: 'drift', reason: 'no-items' },
  ],
];

describe('a source that', () => {
  test.each(FAULTS)('%s is named, and everything stored stays', async (_, fault, expected) => {
    const world = new World();
    await world.round();
    const before = world.state();
    world.handler = fault;
    expect(await world.round()).toMatchObject({ ...expected, added: [] });
    expect(world.writes).toBe(0);
    expect(await world.titles()).toEqual(titled(12, 1));
    expect(world.state()).toMatchObject({ failures: 1, succeededAt: before.succeededAt, kind: 'listing' });

    world.handler = ({ url }) => world.listing(url);
    world.publish(13);
    expect((await world.round()).added).toHaveLength(1);
    expect(world.state()).toMatchObject({ failures: 0, result: 'new' });
    expect(world.state().reason).toBeUndefined();
  });

  test('never was one has not drifted', async () => {
    const world = new World();
    world.handler = () => html('<p>Selamat datang</p>');
    expect(await world.round()).toMatchObject({ state: 'unreachable', reason: 'not-a-feed' });
  });

  test('has no posts and says so is no fault, however long; its first post is news', async () => {
    const world = new World();
    world.handler = () => html('<h1>Pengumuman</h1><p>Belum ada data</p>');
    expect(await world.round(NOTICES)).toMatchObject({ state: 'baseline', added: [] });
    for (let n = 0; n < 5; n++) expect(await world.round(NOTICES)).toMatchObject({ state: 'unchanged' });
    expect(world.states.get(NOTICES.key)).toMatchObject({ failures: 0, kind: 'listing' });
    expect(world.writes).toBe(0);
    world.handler = () =>
      html('<h3><a href="/blog/read/5_umum">Pengumuman pertama</a></h3><p>Isi pengumuman.</p>');
    expect(await world.round(NOTICES)).toMatchObject({
      state: 'new',
      added: [expect.stringContaining(':5')],
    });
    world.handler = () => html('<h1>Pengumuman</h1><p>Belum ada data</p>');
    expect(await world.round(NOTICES)).toMatchObject({ state: 'drift', reason: 'no-items' });
  });

  test('fails every other round is asked ever more rarely, and at once when told to', async () => {
    const world = new World();
    world.handler = () => html('', {}, 500);
    const delays: number[] = [];
    for (let n = 0; n < 8; n++) {
      const { at, nextAt } = await world.round();
      delays.push((nextAt.getTime() - at.getTime()) / MINUTE);
    }
    expect(delays).toEqual([15, 30, 60, 120, 240, 360, 360, 360]);
  });

  test('names a time to come back is left alone until then', async () => {
    const world = new World();
    world.handler = () => html('', { 'retry-after': '7200' }, 503);
    const { at, nextAt } = await world.round();
    expect(nextAt.getTime() - at.getTime()).toBe(120 * MINUTE);
  });
});

describe('before asking', () => {
  test('offline: no request, and no back-off however long it lasts', async () => {
    const world = new World();
    world.isOnline = false;
    expect(await world.round()).toMatchObject({ state: 'offline', reason: 'offline' });
    expect(world.asked).toEqual([]);
    for (let n = 0; n < 9; n++) await world.round();
    expect(world.state().failures).toBe(1);
  });

  test('no permission: no request, and all is kept', async () => {
    const world = new World();
    await world.round();
    world.isAllowed = false;
    expect(await world.round()).toMatchObject({ state: 'no-permission', reason: 'no-permission' });
    expect(world.asked).toEqual([]);
    expect(world.state()).toMatchObject({ failures: 1, kind: 'listing' });
  });
});

describe('a store that', () => {
  test.each(['quota', 'closed', 'failed', 'blocked'] as const)(
    'fails (%s) is no fault of the source',
    async (code) => {
      const world = new World();
      world.store.posts = async () => {
        throw new StoreError(code, 'x');
      };
      const { at, nextAt, ...result } = await world.round();
      expect(result).toMatchObject({ state: 'unreachable', reason: `store-${code}` });
      expect(world.state().failures).toBe(1);
      expect(nextAt.getTime() - at.getTime()).toBe(15 * MINUTE);
    },
  );

  test('is busy keeping for ever leaves the round for the next time', async () => {
    const world = new World();
    await world.round();
    world.publish(13);
    const result = await world.round(undefined, {
      exclusive: async (name, work) => (name.startsWith('keep/') ? 'busy' : work()),
    });
    expect(result).toMatchObject({ state: 'busy', added: [] });
    expect((await world.round()).added).toHaveLength(1);
  });
});

describe('what should never happen', () => {
  test('an error of our own ends the round, is told, and stops no other source', async () => {
    const world = new World();
    const told: unknown[] = [];
    const official = () => {
      throw new RangeError('ours');
    };
    expect(await world.round(undefined, { official, report: (error) => told.push(error) })).toMatchObject({
      state: 'unreachable',
      reason: 'store-failed',
    });
    expect(told).toEqual([new RangeError('ours')]);
    expect((await world.round()).state).toBe('baseline');
  });

  test('a state that cannot be written loses no post: the next round goes on from the store', async () => {
    const world = new World();
    await world.round();
    world.publish(13);
    const state = {
      ...world.deps().state,
      set: async () => {
        throw new Error('full');
      },
    };
    expect(await world.round(undefined, { state })).toMatchObject({ reason: 'store-failed' });
    expect(await world.round()).toMatchObject({ state: 'unchanged' });
    expect(await world.titles()).toEqual(titled(13, 1));
  });

  test('a server that answers 304 for ever hides no post for longer than a day', async () => {
    const world = new World();
    world.handler = ({ url, headers }) =>
      headers.has('if-none-match') ? html('', {}, 304) : world.listing(url, { etag: '"1"' });
    await world.round();
    world.publish(13);
    let rounds = 0;
    while (!(await world.titles()).includes(titled(13, 13)[0] ?? '') && rounds < 200) {
      await world.round();
      rounds++;
    }
    expect(rounds).toBeLessThanOrEqual(24 * 4);
    expect(rounds).toBeGreaterThan(24 * 3);
  });

  test('a 304 that nobody asked for is no answer', async () => {
    const world = new World();
    world.handler = () => html('', {}, 304);
    expect(await world.round()).toMatchObject({ state: 'unreachable', reason: 'status', status: 304 });
  });
});
