import { wrap } from 'idb';
import { type Database, migrate, SCHEMA_VERSION, type Upgrade } from './schema';
import { StoreError, type StoreErrorCode } from './store';

export interface OpenOptions {
  /** Name of the database. */
  name?: string;
  /** A new random id: it becomes the generation of a database that is made anew. */
  newId(): string;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
  /** How long opening may take: browsers were seen to leave it hanging for ever. */
  patienceMs?: number;
}

const NAME = 'pantau-coklit';
const PATIENCE_MS = 5_000;

/** An open database; `lost` turns true when the browser or another version's window has closed it. */
export interface Connection {
  db: Database;
  generation: string;
  lost: boolean;
}

/**
 * Opens the database, making or migrating it where needed.
 * @throws StoreError 'unavailable' where there is no IndexedDB, 'blocked' where another window holds
 * an older version open, 'failed' where it can't be opened or doesn't answer.
 */
export async function connect(factory: IDBFactory | undefined, options: OpenOptions): Promise<Connection> {
  if (!factory) throw new StoreError('unavailable', 'This browser offers no IndexedDB');
  const opening = open(factory, options);
  let blocked = false;
  opening.request.addEventListener('blocked', () => {
    blocked = true;
  });

  const late = Symbol();
  const first = await Promise.race([
    opening.connection,
    options.wait(options.patienceMs ?? PATIENCE_MS).then(() => late),
  ]);
  if (typeof first === 'object') return first;
  opening.connection.then(
    ({ db }) => db.close(),
    () => undefined,
  );
  throw blocked
    ? new StoreError('blocked', 'Another window holds an older version of the database open')
    : new StoreError('failed', 'The database did not open in time');
}

function open(factory: IDBFactory, options: OpenOptions) {
  let request: IDBOpenDBRequest;
  try {
    request = factory.open(options.name ?? NAME, SCHEMA_VERSION);
  } catch (cause) {
    throw storeError(cause, 'unavailable');
  }
  let migration: Promise<void> | undefined;
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (!request.transaction) return;
    const upgrade = wrap(request.transaction) as unknown as Upgrade;
    upgrade.done.catch(() => undefined);
    migration = migrate(wrap(request.result) as Database, upgrade, options.newId, oldVersion);
    migration.catch(() => abort(upgrade));
  });
  const connection = (async (): Promise<Connection> => {
    try {
      const db = (await wrap(request)) as Database;
      await migration;
      return await watch(db, options.newId);
    } catch (cause) {
      throw storeError(cause, 'failed');
    }
  })();
  return { request, connection };
}

function abort(upgrade: Upgrade): void {
  try {
    upgrade.abort();
  } catch {
    // Already over: opening fails by itself.
  }
}

async function watch(db: Database, newId: () => string): Promise<Connection> {
  const generation = await generationOf(db, newId);
  const connection: Connection = { db, generation, lost: false };
  db.addEventListener('close', () => {
    connection.lost = true;
  });
  db.addEventListener('versionchange', () => {
    connection.lost = true;
    db.close();
  });
  return connection;
}

/** A database that lost its generation gets a new one, so that nothing counts as known that may be lost with it. */
async function generationOf(db: Database, newId: () => string): Promise<string> {
  const stored: unknown = await db.get('meta', 'generation');
  if (typeof stored === 'string' && stored !== '') return stored;
  const made = newId();
  await db.put('meta', made, 'generation');
  return made;
}

/** A browser's error as one of ours. */
export function storeError(cause: unknown, otherwise: StoreErrorCode): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const message = cause instanceof Error || cause instanceof DOMException ? cause.message : String(cause);
  return new StoreError(CODES[name] ?? otherwise, message, { cause });
}

const CODES: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'quota',
  SecurityError: 'unavailable',
  InvalidStateError: 'closed',
};
