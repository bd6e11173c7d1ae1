import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { type Disk, errorCode, nodeDisk } from './disk';

export interface LockDeps {
  disk: Disk;
  now(): Date;
  pid: number;
  alive(pid: number): boolean;
}

/** A lock of another machine, whose processes can't be seen, counts for so long. */
const OTHERS_MS = 60 * 60_000;
/** A lock that names nobody is just being written, or its run was killed while it wrote. */
const NOBODYS_MS = 10_000;

const NODE: LockDeps = {
  disk: nodeDisk,
  now: () => new Date(),
  pid: process.pid,
  alive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return errorCode(error) === 'EPERM';
    }
  },
};

/**
 * Takes the lock of a folder, a file beside it (in it where its parent can't be written), so that two runs never write the same site.
 *
 * @returns how to give it back; null while another living run holds it. The lock of a dead one is taken over.
 */
export async function takeLock(dir: string, deps: LockDeps = NODE): Promise<(() => Promise<void>) | null> {
  const folder = dir.replace(/[\\/]+$/, '');
  await deps.disk.makeFolder(dirname(folder));
  try {
    return await lock(`${folder}.lock`, deps);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) throw error;
    return lock(join(folder, '.pantau-lock'), deps);
  }
}

const heldHere = new Set<string>();

async function lock(path: string, deps: LockDeps): Promise<(() => Promise<void>) | null> {
  const { disk } = deps;
  const mine = JSON.stringify({ pid: deps.pid, host: hostname(), at: deps.now().toISOString() });
  const release = async () => {
    heldHere.delete(path);
    await disk.remove(path);
  };
  const taken = async () => {
    if (!(await disk.create(path, mine))) return null;
    heldHere.add(path);
    return release;
  };
  const free = await taken();
  if (free) return free;
  const found = await disk.read(path);
  if (found && (await isHeld(path, found, deps))) return null;
  // Renaming is the one step that only one of several waiting runs can win.
  const grave = `${path}.${deps.pid}`;
  try {
    await disk.rename(path, grave);
  } catch {
    return null;
  }
  const moved = await disk.read(grave);
  if (found && moved && textOf(moved) !== textOf(found)) {
    // Another run was faster: this is its lock, not the dead one's.
    await disk.rename(grave, path);
    return null;
  }
  await disk.remove(grave);
  return taken();
}

async function isHeld(path: string, lock: Uint8Array, { disk, now, alive, pid }: LockDeps): Promise<boolean> {
  const owner = ownerOf(textOf(lock));
  const age = now().getTime() - ((await disk.changedAt(path)) ?? now()).getTime();
  if (!owner) return age < NOBODYS_MS;
  if (owner.host !== hostname()) return age < OTHERS_MS;
  // In a container the next run often has the number of the one that was killed.
  return owner.pid === pid ? heldHere.has(path) : alive(owner.pid);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function ownerOf(text: string): { pid: number; host: string } | null {
  try {
    const { pid, host } = JSON.parse(text);
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}
