import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'pantau-coklit-';
/** No build takes so long: a folder that old was left by a run that was killed. */
const LEFT_AFTER_MS = 60 * 60_000;

/** Works in a folder of its own, which goes as soon as the work is done; those that killed runs left go first. */
export async function inTemporaryFolder<T>(
  work: (folder: string) => Promise<T>,
  parent = tmpdir(),
): Promise<T> {
  await clearLeftovers(parent).catch(() => {});
  const folder = await mkdtemp(join(parent, PREFIX));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function clearLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(PREFIX) || !/^\w{6}$/.test(name.slice(PREFIX.length))) continue;
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (age > LEFT_AFTER_MS) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
