import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { HOME_OFFICE } from '../../../lib/source';
import { openMemoryStore, openStore, type Store } from '../../../lib/store';
import { board, change, ids, post, wait } from './support';

const KINDS: [string, () => Promise<Store>][] = [
  ['in IndexedDB', () => openStore(new IDBFactory(), { newId: ids(), wait })],
  ['in memory', async () => openMemoryStore(ids())],
];

describe.each(KINDS)('a store %s', (_, open) => {
  test('starts empty, with a generation', async () => {
    const store = await open();
    expect(store.generation).toBe('generasi-1');
    expect(await store.posts(HOME_OFFICE.id)).toEqual([]);
    expect(await store.board(HOME_OFFICE.id)).toBeNull();
    expect(await store.post('x')).toBeNull();
    expect(await store.marks()).toEqual({ read: [], notified: [], told: null });
  });

  test('gives back what was committed', async () => {
    const store = await open();
    await store.commit(change([post(1), post(2)], { read: [post(1).id] }));
    await store.commit(
      change([post(3), post(2, { title: 'Ralat' })], { drop: [post(1).id], board: board('Baru') }),
    );
    const titles = (await store.posts(HOME_OFFICE.id)).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Kabar 3', 'Ralat']);
    expect(await store.post(post(3).id)).toEqual(post(3));
    expect((await store.board(HOME_OFFICE.id))?.title).toBe('Baru');
    expect((await store.marks()).read).toEqual([post(1).id]);
  });

  test('what counts as read from the start is none to notify of', async () => {
    const store = await open();
    await store.commit(change([post(1)], { read: [post(1).id] }));
    expect((await store.marks()).notified).toEqual([post(1).id]);
  });

  test('keeps offices apart, also where both carry one post', async () => {
    const store = await open();
    const theirs = post(1, { office: 'jatim', title: 'Dari provinsi' });
    await store.commit(change([post(1)]));
    await store.commit(change([theirs], { office: 'jatim', board: board('Jatim') }));
    expect(await store.posts(HOME_OFFICE.id)).toEqual([post(1)]);
    expect(await store.posts('jatim')).toEqual([theirs]);
    expect((await store.board(HOME_OFFICE.id))?.title).toBe('Papan');
    await store.commit(change([], { office: 'jatim', drop: [theirs.id], board: board('Jatim') }));
    expect(await store.posts(HOME_OFFICE.id)).toEqual([post(1)]);
  });

  test('marks as read, unread and notified, each id once, and can be undone', async () => {
    const store = await open();
    await store.mark(['a', 'b'], 'read');
    await store.mark(['b', 'c', 'c'], 'read');
    await store.mark(['a'], 'notified');
    await store.mark(['b'], 'unread');
    await store.told('Coklit 2024');
    expect(await store.marks()).toEqual({ read: ['a', 'c'], notified: ['a'], told: 'Coklit 2024' });
  });

  test('keeps the latest marks only, so that they never fill the disk', async () => {
    const store = await open();
    await store.mark(
      Array.from({ length: 4_000 }, (_, n) => `id-${n}`),
      'read',
    );
    const { read } = await store.marks();
    expect(read).toHaveLength(3_000);
    expect(read.at(-1)).toBe('id-3999');
  });
});
