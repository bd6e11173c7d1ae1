import { basename, dirname, isAbsolute, join, win32 } from 'node:path';
import { type Disk, errorCode, nodeDisk } from './disk';
import { POSTS } from './post-path';

export interface Written {
  /** Files that are new or changed, in the order in which they appeared. */
  changed: string[];
  unchanged: number;
}

const NEXT = '.pantau-next';
const JOURNAL = 'journal.json';

/**
 * Puts a whole site into a folder so that a process killed at any step leaves either the old site or the new one.
 *
 * A folder that has nothing yet appears by one rename. In a folder that has a site, the changed files are first
 * written whole beside the old ones, then listed in a journal, and only then moved into place, those that others
 * refer to first. A kill before the journal changes nothing; after it, `recover` moves the rest. What else lies in
 * the folder, older pinned copies of the widget among it, stays, but for the pages of posts that are no longer shown, which
 * would go on saying what was hidden, or a last day that has changed, and for what names an address that was taken back.
 *
 * @throws what the disk throws ('ENOSPC' …); the old site then still stands.
 */
export async function writeSite(
  dir: string,
  files: Map<string, Uint8Array>,
  disk: Disk = nodeDisk,
): Promise<Written> {
  await recover(dir, disk);
  const names = [...files.keys()].sort((a, b) => turn(a) - turn(b) || (a < b ? -1 : 1));
  if (((await disk.list(dir)) ?? []).length === 0 && (await appear(dir, names, files, disk))) {
    return { changed: names, unchanged: 0 };
  }
  const changed: string[] = [];
  for (const name of names) {
    if (!same(await disk.read(join(dir, name)), bytesOf(files, name))) changed.push(name);
  }
  if (changed.length > 0) {
    await stage(join(dir, NEXT), changed, files, disk);
    await disk.write(join(dir, NEXT, `${JOURNAL}.part`), new TextEncoder().encode(JSON.stringify(changed)));
    await disk.rename(join(dir, NEXT, `${JOURNAL}.part`), join(dir, NEXT, JOURNAL));
    await recover(dir, disk);
  }
  await dropOld(dir, files, disk);
  return { changed, unchanged: names.length - changed.length };
}

/** What a site has only while its address is known. */
const ADDRESSED = ['oembed.json', 'opensid-statis.txt'];

async function dropOld(dir: string, files: Map<string, Uint8Array>, disk: Disk): Promise<void> {
  for (const feed of [...files.keys()].filter((name) => /(?:^|\/)feed\.json$/.test(name))) {
    for (const name of ADDRESSED.map((each) => feed.replace('feed.json', each)))
      if (!files.has(name) && (await disk.changedAt(join(dir, name)))) await disk.remove(join(dir, name));
    const folder = feed.replace('feed.json', POSTS);
    for (const post of (await disk.list(join(dir, folder))) ?? []) {
      if (!files.has(`${folder}/${post}/index.html`)) await disk.remove(join(dir, folder, post));
    }
  }
}

/** Ends what a killed run began: moves what its journal lists, or throws away what had none. */
export async function recover(dir: string, disk: Disk = nodeDisk): Promise<void> {
  const beside = besideOf(dir);
  if ((await disk.list(beside)) !== null) await disk.remove(beside);
  const next = join(dir, NEXT);
  if ((await disk.list(next)) === null) return;
  const journal = await disk.read(join(next, JOURNAL));
  if (journal) {
    for (const name of names(journal)) {
      if ((await disk.changedAt(join(next, name))) === null) continue;
      await disk.makeFolder(dirname(join(dir, name)));
      await disk.rename(join(next, name), join(dir, name));
    }
  }
  await disk.remove(next);
}

/** Where a first site is written before it appears. */
const besideOf = (dir: string): string => join(dirname(dir), `.${basename(dir)}${NEXT}`);

/** Writes a first site beside the folder and renames it into place; false where the folder can't be replaced. */
async function appear(
  dir: string,
  list: string[],
  files: Map<string, Uint8Array>,
  disk: Disk,
): Promise<boolean> {
  const beside = besideOf(dir);
  try {
    await stage(beside, list, files, disk);
    await disk.rename(beside, dir);
    return true;
  } catch (error) {
    await disk.remove(beside).catch(() => {});
    // The folder is a mount, or its parent belongs to someone else: then the journal has to do.
    if (['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) {
      await disk.makeFolder(dir);
      return false;
    }
    throw error;
  }
}

async function stage(
  folder: string,
  list: string[],
  files: Map<string, Uint8Array>,
  disk: Disk,
): Promise<void> {
  await disk.remove(folder);
  for (const name of list) {
    await disk.makeFolder(dirname(join(folder, name)));
    await disk.write(join(folder, name), bytesOf(files, name));
  }
}

/** What others refer to comes first, what tells that all is there last. */
function turn(name: string): number {
  if (name.startsWith('assets/')) return 0;
  if (/^(posts|state|status)\.json$/.test(name)) return 3;
  return /\.(html|js)$/.test(name) ? 2 : 1;
}

function names(journal: Uint8Array): string[] {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(journal));
    return Array.isArray(list) ? list.filter((name) => typeof name === 'string' && isInside(name)) : [];
  } catch {
    // A journal that a broken disk garbled: the old site stands, and the next run makes the new one.
    return [];
  }
}

/** A journal is a file like any other, and may come with a folder from anywhere: it moves nothing out of its own. */
function isInside(name: string): boolean {
  return (
    !isAbsolute(name) &&
    !win32.isAbsolute(name) &&
    /^[^\\:\0]+$/.test(name) &&
    !/(?:^|\/)(?:\.{1,2}|)(?:\/|$)/.test(name)
  );
}

function bytesOf(files: Map<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new RangeError(`no bytes for ${name}`);
  return bytes;
}

function same(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
