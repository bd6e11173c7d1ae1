import { type Board, readBoard } from '../lib/board';
import type { Correction } from './clock';
import type { Status } from './status';

/** The last answer of a mirror, as it is kept on the visitor's device. Instants in milliseconds of the device's clock. */
export interface Copy {
  /** Address of the `feed.json`. */
  url: string;
  board: Board;
  /** When it came. */
  at: number;
  /** When it is worth asking again. */
  nextAt: number;
  clock: Correction;
  status?: Status | undefined;
}

const COPIES = 'copies';
/** Storage can hang without an error: after so many milliseconds the widget goes on without it. */
const FIRST_PATIENCE = 500;
const PATIENCE = 100;

/** Copies in IndexedDB; where it is refused or does not answer, the page has only what it fetched itself. */
export function openStore() {
  let patience = FIRST_PATIENCE;
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pantau-coklit', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(COPIES, { keyPath: 'url' });
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = reject;
  });
  opening.catch(() => {});

  const read = (url: string, resolve: (copy: Copy | null) => void) => {
    const none = () => resolve(null);
    setTimeout(none, patience);
    patience = PATIENCE;
    opening
      .then((db) => {
        const request = db.transaction(COPIES).objectStore(COPIES).get(url);
        request.onerror = none;
        request.onsuccess = () => {
          try {
            resolve({ ...request.result, board: readBoard(request.result.board) });
          } catch {
            none();
          }
        };
      })
      .catch(none);
  };

  return {
    get: (url: string) => new Promise<Copy | null>((resolve) => read(url, resolve)),
    put(copy: Copy): void {
      opening.then((db) => db.transaction(COPIES, 'readwrite').objectStore(COPIES).put(copy)).catch(() => {});
    },
  };
}
