import { NO_MARKS, readMarks } from '../../lib/store/marks';
import type { Marks } from '../../lib/store/store';
import { type Choice, NO_CHOICE } from './request';

/** A notification that is about to be shown, and what will have been told by it. */
export interface Showing {
  tag: string;
  ids: string[];
  told: string | null;
}

/** Which board was told of last: the office, and its `changed_at`. */
export interface Newest {
  office: string;
  changedAt: string;
}

/** All that the worker remembers of reminders: it may end between any two steps. */
export interface Kept {
  choice: Choice;
  marks: Marks;
  showing: Showing | null;
  newest: Newest | null;
  /** `changed_at` of an older board that came since; it counts once it comes again. */
  doubted: string | null;
  /** When it first looked at night, since it last did by day. */
  firstNight: string | null;
}

export interface Memory {
  read(): Promise<Kept>;
  /** In one transaction; gives what is kept from then on. */
  change(work: (kept: Kept) => Kept): Promise<Kept>;
}

const STORE = 'reminders';
const KEY = 'kept';

/**
 * The worker's memory in IndexedDB, by the name of its folder. One value in one store: idb would be an eighth of the
 * worker.
 */
export function openMemory(name: string): Memory {
  const change: Memory['change'] = async (work) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const db = await resultOf(opening);
    try {
      const transaction = db.transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      const kept = work(readKept(await resultOf(store.get(KEY))));
      store.put(kept, KEY);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      return kept;
    } finally {
      db.close();
    }
  };
  return { change, read: () => change((kept) => kept) };
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** As it was stored; what is none is as at first. */
export function readKept(stored: unknown): Kept {
  const { choice, marks, showing, newest, doubted, firstNight } = Object(stored) as Partial<Kept>;
  return {
    choice: { ...NO_CHOICE, ...choice },
    marks: marks ? readMarks(marks) : NO_MARKS,
    showing: showing ?? null,
    newest: newest ?? null,
    doubted: doubted ?? null,
    firstNight: firstNight ?? null,
  };
}
