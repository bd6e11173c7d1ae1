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
const PATIENCE = 500;

/** Copies in IndexedDB; where it is refused or does not answer, the page has only what it fetched itself. */
export function openStore() {
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pantau-coklit', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(COPIES, { keyPath: 'url' });
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = reject;
  });
  const ask = <T>(mode: IDBTransactionMode, query: (copies: IDBObjectStore) => IDBRequest<T>) =>
    opening.then(
      (db) =>
        new Promise<T>((resolve, reject) => {
          const request = query(db.transaction(COPIES, mode).objectStore(COPIES));
          request.onsuccess = () => resolve(request.result);
          request.onerror = reject;
        }),
    );

  return {
    /** The copy of a mirror; null where there is none that can be read in time. */
    get(url: string): Promise<Copy | null> {
      const stored = ask<Copy>('readonly', (copies) => copies.get(url))
        .then((copy) => ({ ...copy, board: readBoard(copy.board) }))
        .catch(() => null);
      return Promise.race([stored, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);
    },
    put(copy: Copy): void {
      ask('readwrite', (copies) => copies.put(copy)).catch(() => {});
    },
  };
}
