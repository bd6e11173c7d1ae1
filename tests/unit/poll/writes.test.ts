import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '../../../lib/store';
import { articles, html, rss, World, xml } from './support';

afterEach(() => vi.restoreAllMocks());

/** A world whose store is a database that counts its writes. */
async function counting(): Promise<{ world: World; writes: Record<'put' | 'delete', string[]> }> {
  const world = new World();
  world.store = await openStore(new IDBFactory(), {
    newId: () => 'generasi',
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const writes = { put: [] as string[], delete: [] as string[] };
  for (const method of ['put', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...values: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...values: unknown[]
    ) {
      writes[method].push(this.name);
      return real.apply(this, values) as never;
    });
  }
  world.handler = ({ headers }) =>
    headers.get('if-none-match') === `"${world.posts.length}"`
      ? html('', {}, 304)
      : xml(rss(world.posts), world.posts.length % 2 ? {} : { etag: `"${world.posts.length}"` });
  return { world, writes };
}

test('an unchanged feed of 500 writes nothing to the database, neither after 304 nor after a whole answer', async () => {
  const { world, writes } = await counting();
  world.posts = articles(500, 1);
  await world.round();
  writes.put.length = 0;
  await world.round();
  expect(world.asked[0]?.status).toBe(304);
  world.posts = articles(501, 1);
  await world.round();
  writes.put.length = 0;
  writes.delete.length = 0;
  await world.round();
  expect(world.asked[0]?.status).toBe(200);
  expect(writes).toEqual({ put: [], delete: [] });
});

test('one new post of 500 puts that post and the board, and takes the oldest away', async () => {
  const { world, writes } = await counting();
  world.posts = articles(500, 1);
  await world.round();
  writes.put.length = 0;
  world.publish(501);
  await world.round();
  expect(writes).toEqual({ put: ['posts', 'boards'], delete: ['posts'] });
});

test('500 new posts put these and the board', async () => {
  const { world, writes } = await counting();
  world.posts = articles(500, 1);
  await world.round();
  writes.put.length = 0;
  world.posts = articles(1_001, 1);
  await world.round();
  expect(writes.put.filter((name) => name === 'posts')).toHaveLength(500);
  expect(writes.put.filter((name) => name !== 'posts')).toEqual(['boards']);
  expect(writes.delete).toHaveLength(500);
});

test('a database deleted under kept validators is filled again at the next round, silently', async () => {
  const factory = new IDBFactory();
  const world = new World();
  let generation = 0;
  world.store = await openStore(factory, {
    name: 'uji',
    newId: () => `generasi-${++generation}`,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  world.handler = ({ url, headers }) =>
    headers.has('if-none-match') ? html('', {}, 304) : world.listing(url, { etag: '"1"' });
  await world.round();
  await world.round();
  expect(world.asked[0]?.status).toBe(304);
  const deletion = factory.deleteDatabase('uji');
  await new Promise((resolve) => deletion.addEventListener('success', resolve));
  expect(await world.round()).toMatchObject({ state: 'baseline', added: [] });
  expect(await world.store.posts('kab-probolinggo')).toHaveLength(12);
});

test('a database deleted while the office answers 304 is not taken for one that holds the posts', async () => {
  const factory = new IDBFactory();
  const world = new World();
  let generation = 0;
  world.store = await openStore(factory, {
    name: 'uji',
    newId: () => `generasi-${++generation}`,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  world.handler = ({ url, headers }) =>
    headers.has('if-none-match') ? html('', {}, 304) : world.listing(url, { etag: '"1"' });
  await world.round();
  const answer = world.handler;
  world.handler = async (request) => {
    const deletion = factory.deleteDatabase('uji');
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    return answer(request);
  };
  expect(await world.round()).toMatchObject({ reason: 'store-closed', added: [] });
  world.handler = answer;
  expect(await world.round()).toMatchObject({ state: 'baseline', added: [] });
  expect(await world.store.posts('kab-probolinggo')).toHaveLength(12);
});

test('what is first seen is dated by the right time where the device’s clock is wrong', async () => {
  const world = new World();
  const right = new Date(world.time + 5 * 365 * 86_400_000);
  await world.round(undefined, { rightNow: () => right });
  const posts = await world.store.posts('kab-probolinggo');
  expect(new Set(posts.map(({ firstSeenAt }) => firstSeenAt.getTime()))).toEqual(new Set([right.getTime()]));
  expect(Date.parse(world.state().checkedAt)).toBeLessThan(right.getTime() - 86_400_000);
});
