import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** What the mirror needs of a file system, so that tests can let each step fail. */
export interface Disk {
  read(path: string): Promise<Uint8Array | null>;
  /** The whole file, flushed to the device. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Names in a folder; null where there is no such folder. */
  list(path: string): Promise<string[] | null>;
  remove(path: string): Promise<void>;
  changedAt(path: string): Promise<Date | null>;
}

export const nodeDisk: Disk = {
  read: (path) => orNull(readFile(path), 'ENOENT', 'ENOTDIR', 'EISDIR'),
  write: (path, bytes) => writeFile(path, bytes, { flush: true }),
  rename: (from, to) => rename(from, to),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  list: (path) => orNull(readdir(path), 'ENOENT', 'ENOTDIR'),
  remove: (path) => rm(path, { recursive: true, force: true }),
  changedAt: async (path) => (await orNull(stat(path), 'ENOENT'))?.mtime ?? null,
};

/** The code of a failed step: 'ENOSPC', 'EACCES'; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function orNull<T>(work: Promise<T>, ...codes: string[]): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codes.includes(errorCode(error))) return null;
    throw error;
  }
}
