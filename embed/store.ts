import { type DBSchema, openDB } from 'idb';
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

interface Schema extends DBSchema {
  copies: { key: string; value: Copy };
}

/** No time that is stored is further from now. */
const DECADE = 3e11;
const markOf = (url: string) => `pantau-coklit ${url}`;

/** Copies in IndexedDB; where it is refused or does not answer, the page has only what it fetched itself. */
export function openStore() {
  const opening = (async () =>
    openDB<Schema>('pantau-coklit', 1, {
      upgrade: (db) => void db.createObjectStore('copies', { keyPath: 'url' }),
      blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
    }))();
  // Who asks hears of it; nobody may have asked yet.
  opening.catch(() => {});

  return {
    /** The copy of a mirror; null where there is none that can be read. Storage can hang without an error. */
    get: (url: string): Promise<Copy | null> =>
      opening
        .then((db) => db.get('copies', url))
        .then((copy) => (copy && isSane(copy) ? { ...copy, board: readBoard(copy.board) } : null))
        .catch(() => null),
    put(copy: Copy): void {
      mark(copy.url, copy.nextAt);
      opening.then((db) => db.put('copies', copy)).catch(() => {});
    },
    /** Whether a copy is stored that needs no asking, as far as that can be told without waiting. */
    isFresh(url: string): boolean {
      try {
        return Number(localStorage.getItem(markOf(url))) > Date.now();
      } catch {
        return false;
      }
    },
  };
}

/** Notes until when the stored copy is fresh, where this page may note something. */
function mark(url: string, until: number): void {
  try {
    localStorage.setItem(markOf(url), `${until}`);
  } catch {}
}

/** Whether the times of a stored copy can be: else it is asked for anew, and replaced. */
const isSane = ({ at, nextAt, clock, status }: Copy): boolean =>
  [at + clock.offset, nextAt, status?.checkedAt ?? at].every((time) => Math.abs(time - at) < DECADE);
