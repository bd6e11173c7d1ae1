import type { Disk } from '../../../mirror/disk';

export interface MemoryDisk extends Disk {
  files: Map<string, Uint8Array>;
  /** Steps so far that change something. */
  steps: number;
}

/** What a run in memory has of the world: no chance, no waiting, and nobody else in its folder. */
export const STILL = {
  random: () => 0.5,
  wait: async () => {},
  newGeneration: () => 'g',
  lock: async () => async () => {},
};

export class DiskError extends Error {
  constructor(readonly code: string) {
    super(`${code}: the disk`);
  }
}

/** As the files are named here, also where paths are joined the way of Windows. */
const slashed = (path: string) => path.replaceAll('\\', '/');

/**
 * A disk in memory whose every changing step can be the last.
 *
 * @param failAt The step that fails: a write then leaves the first half of its bytes behind.
 * @param unreadable Files that this user may not read.
 */
export function memoryDisk(
  files: Map<string, Uint8Array> = new Map(),
  { failAt = Number.POSITIVE_INFINITY, code = 'EIO', unreadable = [] as readonly string[] } = {},
): MemoryDisk {
  const inside = (folder: string, path: string) => path.startsWith(`${folder}/`);
  const disk: MemoryDisk = {
    files,
    steps: 0,
    async read(path) {
      if (unreadable.includes(slashed(path))) throw new DiskError('EACCES');
      return files.get(slashed(path)) ?? null;
    },
    async write(path, bytes) {
      const fails = disk.steps++ >= failAt;
      files.set(slashed(path), fails ? bytes.slice(0, bytes.length / 2) : bytes);
      if (fails) throw new DiskError(code);
    },
    async rename(...paths) {
      step();
      const [from = '', to = ''] = paths.map(slashed);
      const moved = [...files].filter(([path]) => path === from || inside(from, path));
      if (moved.length === 0) throw new DiskError('ENOENT');
      if (!files.has(from) && [...files.keys()].some((path) => inside(to, path)))
        throw new DiskError('ENOTEMPTY');
      for (const [path, bytes] of moved) {
        files.delete(path);
        files.set(to + path.slice(from.length), bytes);
      }
    },
    makeFolder: async () => step(),
    async list(path) {
      const names = [...files.keys()]
        .filter((each) => inside(slashed(path), each))
        .map((each) => each.slice(path.length + 1).split('/')[0] ?? '');
      return names.length === 0 ? null : [...new Set(names)];
    },
    async remove(path) {
      step();
      for (const each of [...files.keys()])
        if (each === slashed(path) || inside(slashed(path), each)) files.delete(each);
    },
    changedAt: async (path) => (files.has(slashed(path)) ? new Date(0) : null),
  };
  function step(): void {
    if (disk.steps++ >= failAt) throw new DiskError(code);
  }
  return disk;
}
