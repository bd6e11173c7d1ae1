import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Post } from '../announcement';
import type { Board } from '../board';
import type { Marks } from './store';

/** The database as the newest version has it. */
export interface Schema extends DBSchema {
  posts: { key: [office: string, id: string]; value: Post; indexes: { office: string; id: string } };
  boards: { key: string; value: Board };
  meta: { key: 'generation' | 'marks'; value: string | Marks };
}

export type Database = IDBPDatabase<Schema>;
export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

type Migration = (db: Database, upgrade: Upgrade, newId: () => string) => Promise<void> | void;

/** Entry n brings a database of version n to version n + 1. Entries are only ever added. */
const MIGRATIONS: readonly Migration[] = [
  function create(db, upgrade, newId) {
    createPosts(db, 'id');
    db.createObjectStore('boards');
    db.createObjectStore('meta');
    upgrade.objectStore('meta').put(newId(), 'generation');
  },
  async function keepOnePostOfTwoOfficesTwice(db, upgrade) {
    const posts = await upgrade.objectStore('posts').getAll();
    db.deleteObjectStore('posts');
    const store = createPosts(db, ['office', 'id']);
    store.createIndex('id', 'id');
    await Promise.all(posts.map((post) => store.put(post)));
  },
];

function createPosts(db: Database, keyPath: string | string[]) {
  const posts = db.createObjectStore('posts', { keyPath });
  posts.createIndex('office', 'office');
  return posts;
}

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a database of version `from` (0: none yet) to version `to`, inside the upgrade's own transaction. */
export async function migrate(
  db: Database,
  upgrade: Upgrade,
  newId: () => string,
  from: number,
  to: number = SCHEMA_VERSION,
): Promise<void> {
  for (const migration of MIGRATIONS.slice(from, to)) await migration(db, upgrade, newId);
}
