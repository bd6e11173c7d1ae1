import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Disk, errorCode, nodeDisk } from './disk';

/** SQLite's codes: another process holds the file; it can't be opened here; it is no database. */
const BUSY = 5;
const UNWRITABLE = new Set([8, 14, 23]);
const NOT_A_DATABASE = 26;

type Release = () => Promise<void>;

/** From Node 22.13 on. */
const SQLITE: typeof import('node:sqlite') | undefined = process.getBuiltinModule('node:sqlite');

/**
 * Takes the lock of a folder, a file beside it (in it where its parent can't be written), so that two runs never write the
 * same site. The lock is SQLite's on that file, and so the system's own: it ends with the process however that ends, and
 * no number of a process and no clock has a say in it.
 *
 * @param sqlite null as on a Node that has none: the lock then is a local address, which ends with its process too, but
 * which a run in another container does not see.
 * @returns how to give it back; null while another living run holds it.
 */
export async function takeLock(
  dir: string,
  disk: Disk = nodeDisk,
  sqlite = SQLITE ?? null,
): Promise<Release | null> {
  const folder = dir.replace(/(?<![\\/])[\\/]+$/, '');
  await disk.makeFolder(dirname(folder));
  const release = await (sqlite ? lockByFile(folder, disk, sqlite.DatabaseSync) : lockByAddress(folder));
  if (release) await clearLeftovers(folder, disk).catch(() => {});
  return release;
}

async function lockByFile(
  folder: string,
  disk: Disk,
  Database: typeof DatabaseSync,
): Promise<Release | null> {
  const beside = `${folder}.lock`;
  let held = await lock(beside, disk, Database);
  if (held === 'unwritable') {
    await disk.makeFolder(folder);
    held = await lock(join(folder, '.pantau-lock'), disk, Database);
  }
  if (held === 'unwritable') throw new Error(`${beside} can't be written`);
  if (!held) return null;
  const { path, database } = held;
  return async () => {
    // While it is still held: a file that is gone can't be taken by two.
    await disk.remove(path).catch(() => {});
    database.close();
  };
}

interface Held {
  path: string;
  database: DatabaseSync;
}

async function lock(
  path: string,
  disk: Disk,
  Database: typeof DatabaseSync,
): Promise<Held | 'unwritable' | null> {
  let database: DatabaseSync | undefined;
  try {
    const before = fileAt(path);
    database = new Database(path, { timeout: 0 });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const after = fileAt(path);
    // Who gave it back meanwhile took the file away: what is locked then is a file that nobody else will find.
    if (after !== null && (before === null || before === after)) return { path, database };
    database.close();
    return null;
  } catch (error) {
    if (database?.isOpen) database.close();
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    if (code === BUSY) return null;
    if (UNWRITABLE.has(code) || ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) return 'unwritable';
    if (code !== NOT_A_DATABASE) throw error;
    // The lock of an earlier version, which named its process.
    await disk.remove(path);
    return lock(path, disk, Database);
  }
}

/** Which file stands at a path; null where there is none. */
const fileAt = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.ino ?? null;

/** Listens on an address made of the folder's path: an abstract socket on Linux, a named pipe on Windows. */
async function lockByAddress(folder: string): Promise<Release | null> {
  const before = { linux: '\0', win32: '\\\\.\\pipe\\' }[process.platform as string];
  if (before === undefined)
    throw new Error('Node 22.13 or newer is needed on this system to lock the folder');
  const path = join(await realpath(dirname(folder)), basename(folder));
  const server = createServer().listen(
    `${before}pantau-coklit-${createHash('sha256').update(path).digest('hex')}`,
  );
  try {
    await once(server, 'listening');
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return null;
    throw error;
  }
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

/** What killed runs of earlier versions left beside the lock. */
async function clearLeftovers(folder: string, disk: Disk): Promise<void> {
  const name = basename(folder);
  for (const each of (await disk.list(dirname(folder))) ?? []) {
    if (each.startsWith(`${name}.lock.`) && /^\d+(?:\.part)?$/.test(each.slice(name.length + 6)))
      await disk.remove(join(dirname(folder), each));
  }
}
