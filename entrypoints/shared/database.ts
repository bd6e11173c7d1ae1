import { deleteDB } from 'idb';
import { openStore, type Store } from '../../lib/store';

const NAME = 'pantau-coklit';

let opening: Promise<Store> | undefined;

/**
 * This context's connection to the store; it opens itself anew where the browser closed it.
 *
 * @throws StoreError where the database can't be opened; the next call tries again.
 */
export function database(): Promise<Store> {
  opening ??= openStore(globalThis.indexedDB, {
    name: NAME,
    newId: () => crypto.randomUUID(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Deletes all posts, boards and marks; other contexts' connections close themselves and open a new, empty store. */
export async function deleteDatabase(): Promise<void> {
  opening = undefined;
  await deleteDB(NAME);
}
