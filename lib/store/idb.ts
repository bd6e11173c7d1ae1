import type { Post } from '../announcement';
import { type Board, keptBoard } from '../board';
import { type Connection, connect, type OpenOptions, storeError } from './connection';
import { addMarks, readMarks, withMarks } from './marks';
import { readPost } from './read-post';
import type { Database } from './schema';
import { type Change, type Marks, type Store, StoreError } from './store';

export type { OpenOptions } from './connection';

/**
 * The browser's store. A connection that was closed under us (evicted, or for another window's
 * upgrade) is opened anew at the next call; a commit is refused once with 'closed' if what it was
 * made from is gone.
 * @throws StoreError when the database can't be opened; `openMemoryStore` is what is left then.
 */
export async function openStore(factory: IDBFactory | undefined, options: OpenOptions): Promise<Store> {
  let connection: Connection = await connect(factory, options);
  let reconnecting: Promise<Connection> | null = null;

  async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const before = connection;
    if (!before.lost) {
      try {
        return await work(before.db);
      } catch (cause) {
        const error = storeError(cause, 'failed');
        if (error.code !== 'closed') throw error;
        before.lost = true;
      }
    }
    if (connection === before) {
      reconnecting ??= connect(factory, options).finally(() => {
        reconnecting = null;
      });
      connection = await reconnecting;
    }
    if (connection.generation !== before.generation) {
      throw new StoreError('closed', 'The database was lost and made anew');
    }
    try {
      return await work(connection.db);
    } catch (cause) {
      throw storeError(cause, 'failed');
    }
  }

  /** Reading may go on with what a new database holds, which is nothing. */
  async function read<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const before = connection.generation;
    try {
      return await use(work);
    } catch (error) {
      if (connection.generation === before) throw error;
      return use(work);
    }
  }

  return {
    get generation() {
      return connection.generation;
    },
    // What is stored is checked like what comes from outside: a disk, another version or a fault of ours may have
    // written it. What does not pass counts as missing, and is read or made anew.
    posts: (office) =>
      read(async (db): Promise<Post[]> => {
        const stored = await db.getAllFromIndex('posts', 'office', office);
        return stored.flatMap((post) => readPost(post) ?? []);
      }),
    board: (office) => read(async (db): Promise<Board | null> => keptBoard(await db.get('boards', office))),
    post: (id) =>
      read(async (db): Promise<Post | null> => readPost(await db.getFromIndex('posts', 'id', id))),
    marks: () => read(async (db) => readMarks(await db.get('meta', 'marks'))),
    commit: (change) => use((db) => write(db, change)),
    mark: (ids, as) => use((db) => changeMarks(db, (marks) => addMarks(marks, ids, as))),
    told: (stage) => use((db) => changeMarks(db, (marks) => ({ ...marks, told: stage }))),
  };
}

async function write(db: Database, { office, put, drop, board, read }: Change): Promise<void> {
  const transaction = db.transaction(['posts', 'boards', 'meta'], 'readwrite');
  const posts = transaction.objectStore('posts');
  const meta = transaction.objectStore('meta');
  await whole(transaction, async () => {
    const writes: (() => Promise<unknown>)[] = [
      ...drop.map((id) => () => posts.delete([office, id])),
      ...put.map((post) => () => posts.put(post)),
      ...(board ? [() => transaction.objectStore('boards').put(board, office)] : []),
    ];
    // A value that can't be stored throws at once: inside a promise, so that the others are awaited too.
    await Promise.all(writes.map(async (request) => request()));
    if (read.length > 0) await meta.put(withMarks(readMarks(await meta.get('marks')), read), 'marks');
  });
}

async function changeMarks(db: Database, change: (marks: Marks) => Marks): Promise<void> {
  const transaction = db.transaction('meta', 'readwrite');
  await whole(transaction, async () => {
    const marks = readMarks(await transaction.store.get('marks'));
    const changed = change(marks);
    if (changed !== marks) await transaction.store.put(changed, 'marks');
  });
}

/** All or nothing: work that fails, or can't even be begun, takes the transaction with it. */
async function whole(
  transaction: { done: Promise<void>; abort(): void },
  work: () => Promise<void>,
): Promise<void> {
  transaction.done.catch(() => undefined);
  try {
    await work();
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // The browser has aborted it already.
    }
    throw cause;
  }
  await transaction.done;
}
