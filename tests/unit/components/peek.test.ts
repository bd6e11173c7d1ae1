import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { peek } from '../../../entrypoints/popup/peek';
import { HOME_OFFICE } from '../../../lib/source';
import { openStore } from '../../../lib/store';
import { board, item } from './samples';

const options = {
  newId: () => 'generation',
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

describe('a look at the store before the first drawing', () => {
  it('finds the board and the marks that the store keeps', async () => {
    const factory = new IDBFactory();
    const store = await openStore(factory, options);
    const kept = board([item('Kabar')]);
    await store.commit({ office: HOME_OFFICE.id, put: [], drop: [], board: kept, read: ['a'] });
    await store.mark(['b'], 'read');
    const { board: found, read } = await peek(factory, HOME_OFFICE.id);
    expect(found).toEqual(kept);
    expect([...read].sort()).toEqual(['a', 'b']);
    expect((await peek(factory, 'kota-lain')).board).toBeNull();
  });

  it('makes no database where there is none, so that the store’s migrations still begin at nothing', async () => {
    const factory = new IDBFactory();
    expect(await peek(factory, HOME_OFFICE.id)).toEqual({ board: null, read: [] });
    expect(await factory.databases()).toEqual([]);
    const store = await openStore(factory, options);
    expect(await store.posts(HOME_OFFICE.id)).toEqual([]);
  });

  it('does not stand in the way of a later version', async () => {
    const factory = new IDBFactory();
    await openStore(factory, options);
    await peek(factory, HOME_OFFICE.id);
    await new Promise<void>((resolve, reject) => {
      const deleting = factory.deleteDatabase('pantau-coklit');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    expect((await peek(factory, HOME_OFFICE.id)).board).toBeNull();
  });
});
