import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { wrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HOME_OFFICE } from '../../../lib/source';
import { openMemoryStore, openStore, StoreError } from '../../../lib/store';
import { type Database, migrate, SCHEMA_VERSION } from '../../../lib/store/schema';
import { board, change, ids, post, wait } from './support';

const NAME = 'uji';
const options = (newId = ids()) => ({ name: NAME, newId, wait, patienceMs: 60 });

afterEach(() => vi.restoreAllMocks());

/** A connection of an older program, which holds the database open and ignores that it is in the way. */
function openVersion(factory: IDBFactory, version: number): Promise<Database> {
  const request = factory.open(NAME, version) as unknown as IDBOpenDBRequest;
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (!request.transaction) return;
    void migrate(
      wrap(request.result) as Database,
      wrap(request.transaction) as never,
      () => 'lama',
      oldVersion,
      version,
    );
  });
  return wrap(request) as Promise<Database>;
}

const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);

describe('migrations', () => {
  test.each(versions)('from version %i keep posts, boards, marks and generation', async (version) => {
    const factory = new IDBFactory();
    const old = await openVersion(factory, version);
    const posts = Array.from({ length: 500 }, (_, n) => post(n + 1));
    await Promise.all(posts.map((each) => old.put('posts', each)));
    await old.put('boards', board('Lama'), HOME_OFFICE.id);
    await old.put('meta', { read: ['a'], notified: ['b'], told: 'Coklit' }, 'marks');
    old.close();

    const store = await openStore(factory, { ...options(), patienceMs: 5_000 });
    expect(store.generation).toBe('lama');
    const found = await store.posts(HOME_OFFICE.id);
    expect(
      found.sort((a, b) => (a.places['kab-probolinggo/104'] ?? 0) - (b.places['kab-probolinggo/104'] ?? 0)),
    ).toEqual(posts);
    expect((await store.board(HOME_OFFICE.id))?.title).toBe('Lama');
    expect(await store.marks()).toEqual({ read: ['a'], notified: ['b'], told: 'Coklit' });
    expect(await store.post(post(7).id)).toEqual(post(7));
  });

  test('one that fails leaves the old version as it was', async () => {
    const factory = new IDBFactory();
    const old = await openVersion(factory, 1);
    await old.put('posts', post(1));
    old.close();
    const broken = vi.spyOn(IDBDatabase.prototype, 'deleteObjectStore').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(openStore(factory, options())).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
    broken.mockRestore();
    const again = await openVersion(factory, 1);
    expect(await again.get('posts', post(1).id as never)).toEqual(post(1));
  });
});

describe('opening', () => {
  test('without IndexedDB is refused as unavailable', async () => {
    await expect(openStore(undefined, options())).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('where the browser forbids it (sandboxed frame) is refused as unavailable', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(openStore(factory, options())).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('that hangs for ever fails in time', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockReturnValue(new EventTarget() as never);
    await expect(openStore(factory, options())).rejects.toMatchObject({ code: 'failed' });
  });

  test('while an older window holds the database is blocked, and works once that is closed', async () => {
    const factory = new IDBFactory();
    const old = await openVersion(factory, 1);
    await old.put('posts', post(1));
    await expect(openStore(factory, options())).rejects.toMatchObject({ code: 'blocked' });
    old.close();
    await wait(20);
    const store = await openStore(factory, { ...options(), patienceMs: 5_000 });
    expect(await store.posts(HOME_OFFICE.id)).toEqual([post(1)]);
  });

  test('a database made by a newer program fails', async () => {
    const factory = new IDBFactory();
    const request = factory.open(NAME, SCHEMA_VERSION + 1);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
    await expect(openStore(factory, options())).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('a database', () => {
  test('that another window upgrades or deletes is let go, and opened anew at the next call', async () => {
    const factory = new IDBFactory();
    const newId = ids();
    const store = await openStore(factory, options(newId));
    await store.commit(change([post(1)]));
    const deletion = factory.deleteDatabase(NAME);
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    expect(await store.posts(HOME_OFFICE.id)).toEqual([]);
    expect(store.generation).toBe('generasi-2');
  });

  test('that was lost refuses what was made from the lost one', async () => {
    const factory = new IDBFactory();
    const store = await openStore(factory, options());
    await store.commit(change([post(1)]));
    const deletion = factory.deleteDatabase(NAME);
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    await expect(store.commit(change([post(2)]))).rejects.toMatchObject({ code: 'closed' });
    expect(await store.posts(HOME_OFFICE.id)).toEqual([]);
  });

  test('is opened anew once for all who wait for it', async () => {
    const factory = new IDBFactory();
    const store = await openStore(factory, options());
    await store.commit(change([post(1)]));
    const opens = vi.spyOn(factory, 'open');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    const failed = store.marks();
    const found = await Promise.all([failed, store.posts(HOME_OFFICE.id), store.board(HOME_OFFICE.id)]);
    expect(found[1]).toHaveLength(1);
    expect(opens.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('whose connection was closed under us keeps all', async () => {
    const factory = new IDBFactory();
    const store = await openStore(factory, options());
    await store.commit(change([post(1)]));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await store.commit(change([post(2)]));
    expect(await store.posts(HOME_OFFICE.id)).toHaveLength(2);
  });

  test.each(['put', 'delete'] as const)('that is full keeps the old whole: %s', async (method) => {
    const store = await openStore(new IDBFactory(), options());
    await store.commit(change([post(1), post(2)], { read: [post(1).id] }));
    const real = IDBObjectStore.prototype[method] as (...values: unknown[]) => IDBRequest;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...values: unknown[]
    ) {
      if (++calls === (method === 'put' ? 2 : 1)) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, values) as never;
    });
    const next = change([post(3), post(4)], { drop: [post(1).id], read: [post(3).id], board: board('Baru') });
    const failure = await store.commit(next).catch((error: unknown) => error);
    vi.restoreAllMocks();
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ code: 'quota' });
    expect((await store.posts(HOME_OFFICE.id)).map(({ title }) => title).sort()).toEqual([
      'Kabar 1',
      'Kabar 2',
    ]);
    expect((await store.board(HOME_OFFICE.id))?.title).toBe('Papan');
    expect((await store.marks()).read).toEqual([post(1).id]);
  });
});

test('a store in memory whose contents cannot be kept stays as it was', async () => {
  const store = openMemoryStore(ids(), undefined, async () => {
    throw new StoreError('quota', 'disk full');
  });
  await expect(store.commit(change([post(1)]))).rejects.toMatchObject({ code: 'quota' });
  expect(await store.posts(HOME_OFFICE.id)).toEqual([]);
});
