import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LockDeps, takeLock } from '../../../mirror/lock';
import { recover, writeSite } from '../../../mirror/write';
import { memoryDisk } from './memory-disk';

const bytes = (text: string) => new TextEncoder().encode(text);
const site = (version: string) =>
  new Map(
    [
      'index.html',
      'pasang/index.html',
      'feed.json',
      'posts.json',
      'state.json',
      'embed.js',
      `assets/home-${version}.js`,
    ].map((name) => [name, bytes(`${name} of ${version}, ${'x'.repeat(200)}`)] as const),
  );
const textsIn = (files: Map<string, Uint8Array>) =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.startsWith('/site/'))
      .map(([path, text]) => [path.slice(6), new TextDecoder().decode(text)]),
  );
const versionsOf = (files: Map<string, Uint8Array>) =>
  new Set(
    Object.entries(textsIn(files))
      .filter(([name]) => !name.startsWith('.pantau') && !name.startsWith('assets/'))
      .map(
        ([name, text]) => new RegExp(`^${name} of (\\w+), x{200}$`).exec(text)?.[1] ?? `half-written ${name}`,
      ),
  );

/** Writes one site after the other until it is killed. */
const WRITE_FOREVER = `
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTs } from '${pathToFileURL(join(import.meta.dirname, '../../../scripts/lib/import-ts.mjs'))}';
const { writeSite } = await importTs('mirror/write.ts');
const [, folder, mode] = process.argv;
const names = ['index.html', 'feed.json', 'posts.json'];
let n = 0;
do {
  n += 1;
  await writeSite(join(folder, 'site'), new Map(names.map((name) => [name, new TextEncoder().encode((n + '\\n').repeat(2000))])));
  if (n === 1) process.stdout.write('ready\\n');
} while (mode === 'forever');
`;

describe('writing a site', () => {
  it('writes what is new or changed, and nothing else', async () => {
    const disk = memoryDisk();
    expect((await writeSite('/site', site('a'), disk)).changed).toHaveLength(7);
    const steps = disk.steps;
    expect(await writeSite('/site', site('a'), disk)).toEqual({ changed: [], unchanged: 7 });
    expect(disk.steps).toBe(steps);
    const edited = site('a').set('feed.json', bytes('feed.json of b'));
    expect((await writeSite('/site', edited, disk)).changed).toEqual(['feed.json']);
  });

  it('killed at any step, a first run leaves nothing or all', async () => {
    const whole = memoryDisk();
    await writeSite('/site', site('a'), whole);
    for (let failAt = 0; failAt < whole.steps; failAt++) {
      const disk = memoryDisk(new Map(), { failAt });
      await writeSite('/site', site('a'), disk).catch(() => {});
      const names = Object.keys(textsIn(disk.files));
      expect([0, 7]).toContain(names.length);
      await writeSite('/site', site('a'), memoryDisk(disk.files));
      expect(versionsOf(disk.files)).toEqual(new Set(['a']));
    }
  });

  it('killed at any step, a later run leaves whole files, and the next run ends it', async () => {
    const count = memoryDisk();
    await writeSite('/site', site('a'), count);
    const before = count.steps;
    await writeSite('/site', site('b'), count);
    for (let failAt = 0; failAt < count.steps - before; failAt++) {
      const files = new Map<string, Uint8Array>();
      await writeSite('/site', site('a'), memoryDisk(files));
      await expect(writeSite('/site', site('b'), memoryDisk(files, { failAt }))).rejects.toThrow();
      for (const version of versionsOf(files)) expect(version).toMatch(/^[ab]$/);
      expect(Object.keys(textsIn(files))).toEqual(expect.arrayContaining([...site('a').keys()]));
      await recover('/site', memoryDisk(files));
      expect(versionsOf(files).size).toBe(1);
      await writeSite('/site', site('b'), memoryDisk(files));
      expect(versionsOf(files)).toEqual(new Set(['b']));
      expect(Object.keys(textsIn(files)).filter((name) => name.startsWith('.pantau'))).toEqual([]);
    }
  });

  it('with a garbled journal keeps the old site and goes on', async () => {
    const files = new Map<string, Uint8Array>();
    await writeSite('/site', site('a'), memoryDisk(files));
    files.set('/site/.pantau-next/journal.json', bytes('["index'));
    files.set('/site/.pantau-next/index.html', bytes('half'));
    await recover('/site', memoryDisk(files));
    expect(versionsOf(files)).toEqual(new Set(['a']));
    expect([...files.keys()].some((path) => path.includes('.pantau'))).toBe(false);
  });

  it('on a full disk keeps the old site and says why', async () => {
    const files = new Map<string, Uint8Array>();
    await writeSite('/site', site('a'), memoryDisk(files));
    await expect(
      writeSite('/site', site('b'), memoryDisk(files, { failAt: 3, code: 'ENOSPC' })),
    ).rejects.toThrow('ENOSPC');
    expect(versionsOf(files)).toEqual(new Set(['a']));
  });

  it('leaves alone what else lies in the folder, older pinned scripts among it', async () => {
    const files = new Map([
      ['/site/CNAME', bytes('example')],
      ['/site/embed-0.0.1.js', bytes('old')],
    ]);
    await writeSite('/site', site('a'), memoryDisk(files));
    expect(textsIn(files)).toMatchObject({ CNAME: 'example', 'embed-0.0.1.js': 'old' });
  });

  it('killed for real at any moment leaves a whole site', { timeout: 30_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-kill-'));
    const script = ['--input-type=module', '-e', WRITE_FOREVER];
    execFileSync(process.execPath, [...script, folder, 'once']);
    for (const ms of [60, 75, 90, 120, 150]) {
      const child = spawn(process.execPath, [...script, folder, 'forever'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      for (const name of ['index.html', 'feed.json', 'posts.json']) {
        const text = readFileSync(join(folder, 'site', name), 'utf8');
        expect(text).toMatch(/^(\d+)\n(\1\n){1999}$/);
      }
    }
    rmSync(folder, { recursive: true });
  });
});

describe('the lock', () => {
  const deps = (files: Map<string, Uint8Array>, pid: number, living: number[] = [pid]): LockDeps => ({
    disk: memoryDisk(files),
    now: () => new Date(1_000),
    pid,
    alive: (each) => living.includes(each),
  });

  it('is held by one run at a time', async () => {
    const files = new Map<string, Uint8Array>();
    const release = await takeLock('/one', deps(files, 11));
    expect(release).not.toBeNull();
    expect(await takeLock('/one', deps(files, 12, [11, 12]))).toBeNull();
    expect(await takeLock('/one/', deps(files, 11))).toBeNull();
    await release?.();
    expect(await takeLock('/one', deps(files, 12))).not.toBeNull();
  });

  it('of a killed run is taken over, also where the new run has its number', async () => {
    const files = new Map<string, Uint8Array>();
    await takeLock('/two', deps(files, 21));
    expect(await takeLock('/two', deps(files, 22, [22]))).not.toBeNull();
    const left = new Map([['/three.lock', files.get('/two.lock') ?? bytes('')]]);
    expect(await takeLock('/three', deps(left, 22))).not.toBeNull();
  });

  it('that names nobody, of a run killed while it wrote, is taken over after ten seconds', async () => {
    const at = (ms: number) => ({
      ...deps(new Map([['/six.lock', bytes('')]]), 61),
      now: () => new Date(ms),
    });
    expect(await takeLock('/six', at(9_000))).toBeNull();
    expect(await takeLock('/six', at(11_000))).not.toBeNull();
  });

  it('appears whole or not at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-lock-'));
    const release = await takeLock(join(folder, 'site'));
    expect(readFileSync(join(folder, 'site.lock'), 'utf8')).toContain(`"pid":${process.pid}`);
    expect(readdirSync(folder)).toEqual(['site.lock']);
    expect(await takeLock(join(folder, 'site'))).toBeNull();
    expect(readdirSync(folder)).toEqual(['site.lock']);
    await release?.();
    rmSync(folder, { recursive: true });
  });

  it('is taken where the folder and its parents are still to be made', async () => {
    const files = new Map<string, Uint8Array>();
    expect(await takeLock('/five/not/yet', deps(files, 51))).not.toBeNull();
    const missing = mkdtempSync(join(tmpdir(), 'pantau-coklit-lock-'));
    const release = await takeLock(join(missing, 'a', 'b'));
    expect(release).not.toBeNull();
    await release?.();
    rmSync(missing, { recursive: true });
  });

  it('of several waiting runs only one takes over', async () => {
    const files = new Map<string, Uint8Array>();
    await takeLock('/four', deps(files, 41));
    const taken = await Promise.all(
      [42, 43, 44].map((pid) => takeLock('/four', deps(files, pid, [42, 43, 44]))),
    );
    expect(taken.filter((release) => release !== null)).toHaveLength(1);
  });
});
