import { type DBSchema, openDB } from 'idb';
import type { Lang } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { NO_MARKS, readMarks } from '../../lib/store/marks';
import type { Marks } from '../../lib/store/store';

/** What the reader chose of reminders. */
export interface Choice {
  on: boolean;
  language: Lang;
  /** Which posts are told of. */
  posts: Settings['notify']['posts'];
  /** Whether the night stays quiet. */
  quiet: boolean;
}

/** What a page asks of the worker, which answers with the choice that then holds. */
export type ReminderRequest =
  | { kind: 'ask' }
  | { kind: 'choose'; choice: Choice }
  /** These posts are before the reader's eyes. */
  | { kind: 'seen'; ids: string[] };

/** A notification that is about to be shown, and what will have been told by it. */
export interface Showing {
  tag: string;
  ids: string[];
  told: string | null;
}

/** All that the worker remembers of reminders: it may end between any two steps. */
export interface Kept {
  choice: Choice;
  marks: Marks;
  showing: Showing | null;
}

export interface Memory {
  read(): Promise<Kept>;
  /** In one transaction; gives what is kept from then on. */
  change(work: (kept: Kept) => Kept): Promise<Kept>;
}

interface Schema extends DBSchema {
  reminders: { key: 'kept'; value: Kept };
}

export const NO_CHOICE: Choice = { on: false, language: 'id', posts: 'all', quiet: true };

/** The worker's memory in IndexedDB, by the name of its folder. */
export function openMemory(name: string): Memory {
  const change: Memory['change'] = async (work) => {
    const db = await openDB<Schema>(name, 1, { upgrade: (made) => void made.createObjectStore('reminders') });
    try {
      const { store, done } = db.transaction('reminders', 'readwrite');
      const kept = work(readKept(await store.get('kept')));
      await store.put(kept, 'kept');
      await done;
      return kept;
    } finally {
      db.close();
    }
  };
  return { change, read: () => change((kept) => kept) };
}

/** As it was stored; what is none is as at first. */
export function readKept(stored: unknown): Kept {
  const { choice, marks, showing } = Object(stored) as Partial<Kept>;
  return {
    choice: { ...NO_CHOICE, ...choice },
    marks: marks ? readMarks(marks) : NO_MARKS,
    showing: showing ?? null,
  };
}
