import { deleteDB } from 'idb';
import { openStore, type Store, StoreError } from '../../lib/store';

const NAME = 'pantau-coklit';

let opening: Promise<Store> | undefined;

const newId = () => crypto.randomUUID();

/**
 * This context's connection to the store; it opens itself anew where the browser closed it. Where the browser has no
 * database at all, its memory takes the place (`Store.forgets`).
 *
 * @throws StoreError where the database can't be opened just now; the next call tries again.
 */
export function database(): Promise<Store> {
  opening ??= openStore(globalThis.indexedDB, {
    name: NAME,
    newId,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
    .catch(async (error: unknown) => {
      if (!isWithoutDatabase(error)) throw error;
      // Seldom wanted: it weighs nothing in the popup until then.
      const { openSessionStore } = await import('./session-store');
      return openSessionStore(newId);
    })
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

/** A Firefox that keeps no history refuses with InvalidStateError; others offer none, or forbid it. */
function isWithoutDatabase(error: unknown): boolean {
  return error instanceof StoreError && (error.code === 'unavailable' || error.code === 'closed');
}

/** Deletes all posts, boards and marks; other contexts' connections close themselves and open a new, empty store. */
export async function deleteDatabase(): Promise<void> {
  const before = await opening?.catch(() => undefined);
  opening = undefined;
  if (before?.forgets) await (await import('./session-store')).clearSessionStore();
  else await deleteDB(NAME);
}
