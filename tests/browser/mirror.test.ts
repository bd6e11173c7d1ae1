import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBoard } from '../../lib/board';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';

/** Built-in modules that came after Node 20. */
const YOUNGER_MODULES = /^node:(?:sqlite|sea|ffi|quic|vfs|zlib\/iter|stream\/iter|test\/.*)$/;
let kpu: FakeKpu;
const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-mirror-'));
const children = new Set<ChildProcess>();

beforeAll(async () => {
  kpu = await startFakeKpu({ tls: false });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await kpu?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

const start = (...args: string[]) => startNode('mirror/cli.mjs', ...args);

function startNode(...args: string[]) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    // Not `exit`: what it said last may still be on its way then.
    child.once('close', (code) => {
      children.delete(child);
      resolve({ code, ...said });
    });
  });
  return { child, said, ended };
}

const source = () => `${kpu.url}/index.php/blog/category/104`;
const run = (out: string, ...more: string[]) =>
  start(
    'snapshot',
    '--source',
    source(),
    '--out',
    join(folder, out),
    '--site-url',
    'https://cermin.github.io/',
    ...more,
  ).ended;
const json = (out: string, name: string) => JSON.parse(readFileSync(join(folder, out, name), 'utf8'));
const titles = (out: string) => readBoard(json(out, 'feed.json')).items.map(({ title }) => title);

/** Every file that a page or script refers to is there and whole. */
function isWhole(out: string): void {
  for (const page of ['index.html', 'pasang/index.html', 'poster/index.html']) {
    const text = readFileSync(join(folder, out, page), 'utf8');
    expect(text.trimEnd()).toMatch(/<\/html>$/);
    for (const [, name] of text.matchAll(/(?:src|href)="\.{1,2}\/(assets\/[^"]+)"/g)) {
      expect(existsSync(join(folder, out, name ?? ''))).toBe(true);
    }
  }
  for (const name of ['feed.json', 'posts.json', 'state.json', 'status.json']) json(out, name);
  expect(readFileSync(join(folder, out, 'feed.js'), 'utf8')).toMatch(/;\n$/);
}

describe('npm run snapshot', () => {
  it('reads the office once and writes the whole site', async () => {
    kpu.requests.length = 0;
    const { code, out } = await run('site', '--pages', '3');
    expect(code).toBe(0);
    expect(out).toMatch(/1 of 1 sources read/);
    isWhole('site');
    expect(kpu.requests.every(({ cookies }) => cookies === '')).toBe(true);
    expect(titles('site').length).toBeGreaterThan(6);
  });

  it('asks conditionally the second time, and shows a new post the third', async () => {
    kpu.requests.length = 0;
    expect((await run('site')).code).toBe(0);
    expect(kpu.requests.map(({ status }) => status)).toEqual([304]);
    kpu.addPost({ title: 'Pengumuman yang Baru Saja Terbit', body: ['Isi pengumuman.'] });
    const { code, out } = await run('site');
    expect([code, out.includes('1 new')]).toEqual([0, true]);
    expect(titles('site')[0]).toBe('Pengumuman yang Baru Saja Terbit');
  });

  it.each(['reset', 'empty', 'block-page', 'drift', 'garbage', '503'] as const)(
    'keeps the old copy and ends with 3: %s',
    async (kind) => {
      const before = readFileSync(join(folder, 'site', 'feed.json'), 'utf8');
      const last = json('site', 'status.json').last_success_at;
      kpu.fault(kind);
      const { code, err } = await run('site');
      kpu.heal();
      expect(code).toBe(3);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain('the old copy stands');
      expect(readFileSync(join(folder, 'site', 'feed.json'), 'utf8')).toBe(before);
      expect(json('site', 'status.json').last_success_at).toBe(last);
      isWhole('site');
    },
  );

  it('lets one of two runs write, and the other say why it does not', async () => {
    const ends = await Promise.all([run('twice'), run('twice')]);
    const codes = ends.map(({ code }) => code).sort();
    expect([
      ['0', '0'],
      ['0', '3'],
    ]).toContainEqual(codes.map(String));
    if (codes[1] === 3)
      expect(ends.map(({ err }) => err).join('')).toContain('another run is writing this folder');
    isWhole('twice');
    expect(readdirSync(folder).filter((name) => /lock|next/.test(name))).toEqual([]);
  });

  it('killed at any moment leaves a whole site, and the next run goes on', async () => {
    // The faults of the tests before are still backed off from.
    const args = ['snapshot', '--source', source(), '--out', join(folder, 'site'), '--now'];
    const began = performance.now();
    await start(...args).ended;
    const whole = performance.now() - began;
    // Writing comes last.
    for (const part of [0.5, 0.7, 0.8, 0.85, 0.9, 0.95]) {
      kpu.addPost({ title: `Kabar pada ${part}`, body: ['Isi.'] });
      const { child, ended } = start(...args);
      await Promise.race([new Promise((resolve) => setTimeout(resolve, whole * part)), ended]);
      child.kill('SIGKILL');
      await ended;
      isWhole('site');
    }
    const last = await start(...args).ended;
    expect(last.err).toBe('');
    expect(last.code).toBe(0);
    expect(titles('site')[0]).toBe('Kabar pada 0.95');
  });

  it('publishes the production build of widget and pages: the very bytes of .output/site', async () => {
    const { code } = await start('snapshot', '--source', source(), '--out', join(folder, 'built')).ended;
    expect(code).toBe(0);
    const scriptsIn = (site: string) =>
      readdirSync(site, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:js|css)$/.test(name) && !/^(?:feed|sample-clock)\.js$/.test(name))
        .sort();
    const names = scriptsIn(join(folder, 'built'));
    expect(names).toEqual(scriptsIn('.output/site'));
    expect(names).toContain('embed.js');
    for (const name of names) {
      const text = readFileSync(join(folder, 'built', name), 'utf8');
      expect(text, name).toBe(readFileSync(join('.output/site', name), 'utf8'));
      expect(text, name).not.toMatch(/jsxDEV|node_modules|\.tsx\b/);
      expect(text, name).not.toContain(process.cwd());
    }
  });

  it('can be read by the web server also where whoever runs it keeps new files to himself', async () => {
    const before = process.umask(0o077);
    try {
      expect((await run('masked')).code).toBe(0);
    } finally {
      process.umask(before);
    }
    for (const name of ['', 'index.html', 'assets'])
      expect(statSync(join(folder, 'masked', name)).mode & 0o044, name).toBe(0o044);
  });

  it('runs where only Node 20’s own modules are', () => {
    const program = readFileSync('.output/mirror/main.js', 'utf8');
    const imported = [...program.matchAll(/\bfrom\s*["']([^"']+)["']/g)].map(([, name]) => name);
    expect(imported).toContain('node:fs/promises');
    expect(imported.filter((name) => !/^node:/.test(name ?? '') || YOUNGER_MODULES.test(name ?? ''))).toEqual(
      [],
    );
  });

  it('spends less than a second of processor time and 150 MB on a round without news', async () => {
    await run('quiet');
    const usage = 'process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))';
    const { out, err } = await startNode(
      ...['--no-warnings', '--import', `data:text/javascript,${encodeURIComponent(usage)}`],
      ...['.output/mirror/main.js', 'snapshot', '--source', source(), '--out', join(folder, 'quiet')],
    ).ended;
    expect(out).toContain('Nothing on the site changed');
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(err);
    expect((userCPUTime + systemCPUTime) / 1e6).toBeLessThan(1);
    expect(maxRSS / 1024).toBeLessThan(150);
  });

  it('takes the extension’s file instead of reading', async () => {
    kpu.requests.length = 0;
    const { code } = await run('from', '--from', join(folder, 'site', 'posts.json'));
    expect([code, kpu.requests.length]).toEqual([0, 0]);
    expect(titles('from')).toEqual(titles('site'));
    writeFileSync(
      join(folder, 'cut.json'),
      readFileSync(join(folder, 'site', 'posts.json')).subarray(0, 500),
    );
    const cut = await run('from', '--from', join(folder, 'cut.json'));
    expect([cut.code, cut.err.includes('cut.json')]).toEqual([3, true]);
  });

  it('says what it did not understand', async () => {
    const { code, err } = await start('snapshot', '--out', join(folder, 'x'), '--source', 'kpu').ended;
    expect(code).toBe(2);
    expect(err.trim().split('\n').at(-1)).toMatch(/^--source: not an http\(s\) address: kpu \(--help /);
    const help = await start('serve', '--help').ended;
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('--site-url');
  });
});

describe('npm run serve', () => {
  it('serves, reads once per interval, and ends when it is told to', async () => {
    kpu.requests.length = 0;
    const { child, said, ended } = start(
      'serve',
      '--source',
      source(),
      '--port',
      '0',
      '--out',
      join(folder, 'served'),
    );
    const line = await new Promise<string>((resolve) => {
      child.stdout.on('data', () => {
        const found = said.out.split('\n').find((each) => each.includes('"round"'));
        if (found) resolve(found);
      });
    });
    expect(JSON.parse(line)).toMatchObject({
      event: 'round',
      line: expect.stringContaining('1 of 1 sources read'),
    });
    const { port } = JSON.parse(said.out.split('\n').find((each) => each.includes('"listening"')) ?? '{}');
    const asked = kpu.requests.length;
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        fetch(`http://127.0.0.1:${port}/feed.json`).then(async (answer) => [
          answer.status,
          (await answer.json()).version,
        ]),
      ),
    );
    expect(new Set(answers.map(String))).toEqual(new Set(['200,https://jsonfeed.org/version/1.1']));
    expect(kpu.requests.length).toBe(asked);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(said.out).toContain('"stopped"');
  });
});
