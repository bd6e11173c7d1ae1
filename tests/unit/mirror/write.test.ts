import { execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock } from '../../../mirror/lock';
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

  it('moves nothing out of its folder, whatever its journal says', async () => {
    const files = new Map<string, Uint8Array>();
    await writeSite('/site', site('a'), memoryDisk(files));
    const outside = [
      '../keys',
      '/etc/keys',
      'C:\\keys',
      '\\\\host\\keys',
      'a/../../keys',
      './keys',
      'a//keys',
      'keys\0',
    ];
    files.set('/site/.pantau-next/journal.json', bytes(JSON.stringify([...outside, 7, 'index.html'])));
    for (const name of ['keys', 'a/keys', 'index.html']) files.set(`/site/.pantau-next/${name}`, bytes(name));
    const before = [...files.keys()].filter((path) => !path.includes('.pantau')).sort();
    await recover('/site', memoryDisk(files));
    expect([...files.keys()].sort()).toEqual(before);
    expect(textsIn(files)['index.html']).toBe('index.html');
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

  it('takes away the pages of posts that are no longer shown, and nothing else in their way', async () => {
    const disk = memoryDisk();
    const withPosts = (...ids: string[]) =>
      new Map([...site('1'), ...ids.map((id) => [`pos/${id}/index.html`, bytes(id)] as const)]);
    await writeSite('/site', withPosts('a', 'b'), disk);
    disk.files.set('/site/lain/pos/a/index.html', bytes('another site'));
    await writeSite('/site', withPosts('b', 'c'), disk);
    const pages = Object.keys(textsIn(disk.files)).filter((name) => name.includes('pos/'));
    expect(pages.sort()).toEqual(['lain/pos/a/index.html', 'pos/b/index.html', 'pos/c/index.html']);
  });

  it('killed for real at any moment leaves a whole site', async () => {
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
  const folders: string[] = [];
  const place = () => {
    const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-lock-'));
    folders.push(folder);
    return folder;
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  /** Another process that holds the lock of a folder until it is killed. */
  const holder = async (folder: string) => {
    const child = spawn(
      process.execPath,
      ['--no-warnings', '--input-type=module', '-e', HOLD, `${folder}.lock`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    return () => {
      child.kill('SIGKILL');
      return new Promise((resolve) => child.once('exit', resolve));
    };
  };

  it('is held by one run at a time', async () => {
    const folder = join(place(), 'site');
    const release = await takeLock(folder);
    expect(release).not.toBeNull();
    expect(await takeLock(folder)).toBeNull();
    expect(await takeLock(`${folder}/`)).toBeNull();
    await release?.();
    const again = await takeLock(folder);
    expect(again).not.toBeNull();
    await again?.();
  });

  it('is held by one process at a time, and that of a killed one is free at once', async () => {
    const folder = join(place(), 'site');
    const kill = await holder(folder);
    expect(await takeLock(folder)).toBeNull();
    await kill();
    const release = await takeLock(folder);
    expect(release).not.toBeNull();
    await release?.();
  });

  it.each<[string, string]>([
    [
      'of an earlier version, whose process number another process has now',
      `{"pid":${process.ppid},"host":"${hostname()}","at":"2024-06-24T03:00:00.000Z"}`,
    ],
    ['of an earlier version and another machine', '{"pid":1,"host":"lain","at":"2099-01-01T00:00:00.000Z"}'],
    ['that names nobody', ''],
    ['that is nonsense', 'x'.repeat(5_000)],
  ])('%s is taken over at once, also where its time lies in the future', async (_, text) => {
    const folder = join(place(), 'site');
    writeFileSync(`${folder}.lock`, text);
    utimesSync(`${folder}.lock`, new Date('2099-01-01'), new Date('2099-01-01'));
    const release = await takeLock(folder);
    expect(release).not.toBeNull();
    expect(await takeLock(folder)).toBeNull();
    await release?.();
  });

  it('leaves nothing, and clears what killed runs of earlier versions left', async () => {
    const parent = place();
    for (const name of ['site.lock.123.part', 'site.lock.123', 'other.lock.1.part', 'site.lock.txt'])
      writeFileSync(join(parent, name), 'x');
    const release = await takeLock(join(parent, 'site'));
    const left = ['other.lock.1.part', 'site.lock', 'site.lock.txt'];
    expect(readdirSync(parent).sort()).toEqual(left);
    await release?.();
    expect(readdirSync(parent).sort()).toEqual(['other.lock.1.part', 'site.lock.txt']);
  });

  it('is taken where the folder and its parents are still to be made', async () => {
    const release = await takeLock(join(place(), 'a', 'b'));
    expect(release).not.toBeNull();
    await release?.();
  });

  it('is taken inside the folder where nothing can be written beside it', async () => {
    const parent = place();
    // A folder in the place of the file can't be written either, whoever asks.
    mkdirSync(join(parent, 'site.lock'));
    const release = await takeLock(join(parent, 'site'));
    expect(readdirSync(join(parent, 'site'))).toEqual(['.pantau-lock']);
    expect(await takeLock(join(parent, 'site'))).toBeNull();
    await release?.();
  });

  it('is held the same way by a Node that has no SQLite', async () => {
    const parent = place();
    const take = (name: string) => takeLock(join(parent, name), undefined, null);
    // The kinds of address that end with their process are Linux' and Windows' own.
    if (process.platform === 'darwin') return expect(take('site')).rejects.toThrow('Node 22.13');
    const release = await take('site');
    expect(release).not.toBeNull();
    expect(await take('site/')).toBeNull();
    const other = await take('other');
    expect(other).not.toBeNull();
    await other?.();
    await release?.();
    const again = await take('site');
    expect(again).not.toBeNull();
    await again?.();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('of several waiting runs only one takes over', async () => {
    const folder = join(place(), 'site');
    const kill = await holder(folder);
    await kill();
    const taken = await Promise.all([1, 2, 3].map(() => takeLock(folder)));
    const held = taken.filter((release) => release !== null);
    expect(held).toHaveLength(1);
    for (const release of held) await release();
  });
});

describe('leftovers', () => {
  it('of a first site that was never finished go with the next round', async () => {
    const files = new Map<string, Uint8Array>();
    await writeSite('/site', site('a'), memoryDisk(files));
    files.set('/.site.pantau-next/index.html', bytes('half'));
    await recover('/site', memoryDisk(files));
    expect([...files.keys()].some((path) => path.includes('pantau-next'))).toBe(false);
  });

  it.each([
    '../evil.html',
    '/evil.html',
    'a/../../evil.html',
    'C:\\evil.html',
    '..\\evil.html',
    'a//b',
    './x',
    '',
  ])('of a journal that names %j move nothing out of the folder', async (name) => {
    const files = new Map<string, Uint8Array>();
    await writeSite('/site', site('a'), memoryDisk(files));
    const before = new Set(files.keys());
    files.set('/site/.pantau-next/journal.json', bytes(JSON.stringify([name, 'index.html'])));
    for (const path of ['/evil.html', '/site/evil.html', '/site/.pantau-next/evil.html'])
      files.set(path, bytes('x'));
    files.set(join('/site/.pantau-next', name), bytes('evil'));
    files.set('/site/.pantau-next/index.html', bytes('whole'));
    await recover('/site', memoryDisk(files));
    expect(new TextDecoder().decode(files.get('/site/index.html'))).toBe('whole');
    expect(new TextDecoder().decode(files.get('/evil.html'))).not.toBe('evil');
    expect(before.has('/site/index.html')).toBe(true);
  });
});

const HOLD = `
import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync(process.argv[1]);
database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
console.log('held');
setInterval(() => database.isOpen, 1_000);
`;
