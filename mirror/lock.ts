import { closeSync, existsSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Disk, errorCode, nodeDisk } from './disk';

/** SQLite's codes: another process holds the file; it can't be opened here; it is no database. */
const BUSY = 5;
const UNWRITABLE = new Set([8, 14, 23]);
const NOT_A_DATABASE = 26;

/**
 * Takes the lock of a folder, a file beside it (in it where its parent can't be written), so that two runs never write the
 * same site. The lock is SQLite's on that file, and so the system's own: it ends with the process however that ends, and
 * no number of a process and no clock has a say in it.
 *
 * @returns how to give it back; null while another living run holds it.
 */
export async function takeLock(dir: string, disk: Disk = nodeDisk): Promise<(() => Promise<void>) | null> {
  const folder = dir.replace(/(?<![\\/])[\\/]+$/, '');
  await disk.makeFolder(dirname(folder));
  const beside = `${folder}.lock`;
  let held = await lock(beside, disk);
  if (held === 'unwritable') {
    await disk.makeFolder(folder);
    held = await lock(join(folder, '.pantau-lock'), disk);
  }
  if (held === 'unwritable') throw new Error(`${beside} can't be written`);
  if (!held) return null;
  const { path, database } = held;
  await clearLeftovers(folder, disk).catch(() => {});
  return async () => {
    // While it is still held: a file that is gone can't be taken by two.
    await disk.remove(path).catch(() => {});
    database.close();
  };
}

interface Held {
  path: string;
  database: Pick<DatabaseSync, 'close'>;
}

/**
 * Node before 22.13 has no SQLite: there the lock is the file itself, touched as long as its run lives. That of a killed
 * run, or one that a wrong clock set into the future, holds for half a minute.
 */
const LEFT_AFTER_MS = 30_000;
const ALIVE_MS = 5_000;

function lockByFile(path: string): Held | null {
  const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const age = changedAt === undefined ? 0 : Date.now() - changedAt;
  if (Math.abs(age) > LEFT_AFTER_MS) rmSync(path, { force: true });
  try {
    closeSync(openSync(path, 'wx'));
    const touch = () => {
      const now = new Date();
      utimesSync(path, now, now);
    };
    const living = setInterval(() => existsSync(path) && touch(), ALIVE_MS).unref();
    return { path, database: { close: () => clearInterval(living) } };
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  }
}

async function lock(path: string, disk: Disk): Promise<Held | 'unwritable' | null> {
  const sqlite = await import('node:sqlite').catch(() => null);
  let database: DatabaseSync | undefined;
  try {
    if (!sqlite) return lockByFile(path);
    const before = fileAt(path);
    database = new sqlite.DatabaseSync(path, { timeout: 0 });
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
    return lock(path, disk);
  }
}

/** Which file stands at a path; null where there is none. */
const fileAt = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.ino ?? null;

/** What killed runs of earlier versions left beside the lock. */
async function clearLeftovers(folder: string, disk: Disk): Promise<void> {
  const name = basename(folder);
  for (const each of (await disk.list(dirname(folder))) ?? []) {
    if (each.startsWith(`${name}.lock.`) && /^\d+(?:\.part)?$/.test(each.slice(name.length + 6)))
      await disk.remove(join(dirname(folder), each));
  }
}
