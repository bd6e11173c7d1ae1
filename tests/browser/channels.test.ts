import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHAT, type Services, startServices, TOKEN } from '../fake-channels';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';

/** The first round draws all pictures. */
const PATIENCE = { timeout: 120_000 };
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-channels-'));
const children = new Set<ChildProcess>();
let kpu: FakeKpu;
let services: Services;

beforeAll(async () => {
  kpu = await startFakeKpu({ tls: false });
  services = await startServices();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([kpu?.close(), services?.close()]);
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  services.telegram.length = 0;
});

const environment = () => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_CHAT: CHAT,
  TELEGRAM_API: services.url,
});
const source = () => `${kpu.url}/index.php/blog/category/104`;

function start(args: string[], env: Record<string, string> = environment()) {
  const child = spawn(process.execPath, [join(ROOT, 'mirror/cli.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said.text += text;
    });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      children.delete(child);
      resolve(code);
    });
  });
  return { child, said, ended };
}

/** A folder of its own at every try: what is there already is no news. */
const newFolder = (name: string) => mkdtempSync(join(folder, `${name}-`));
const snapshot = (out: string) =>
  start(['snapshot', '--source', source(), '--out', out, '--now', '--notify', 'telegram']);
const texts = () => services.telegram.map(({ body }) => `${body.text}`);

/** Neither a file of the folder nor what was printed has the token. */
function holdsNoToken(out: string, printed: string) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile()))
    expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toContain(TOKEN);
  expect(printed).not.toContain(TOKEN);
}

describe('a channel', () => {
  it('is told nothing twice where the run is killed before the service answered', async () => {
    const out = newFolder('killed');
    expect(await snapshot(out).ended).toBe(0);
    expect(texts()).toEqual([]);
    kpu.addPost({ title: 'Lowongan Pantarlih Dibuka', body: ['Isi.'] });
    services.instead.push('hang');
    const { child, ended } = snapshot(out);
    await vi.waitFor(() => expect(services.telegram).toHaveLength(1), PATIENCE);
    child.kill('SIGKILL');
    await ended;
    kpu.addPost({ title: 'Bimbingan Teknis Digelar', body: ['Isi.'] });
    const again = snapshot(out);
    expect(await again.ended).toBe(0);
    expect(again.said.text).toContain('that message is not sent again');
    expect(texts().map((text) => text.match(/Lowongan|Bimbingan/g))).toEqual([['Lowongan'], ['Bimbingan']]);
    holdsNoToken(out, again.said.text);
  });

  it('is told by the server too, while the site is served already', async () => {
    const out = newFolder('served');
    const serve = () =>
      start(['serve', '--source', source(), '--port', '0', '--out', out], {
        ...environment(),
        NOTIFY: 'telegram',
      });
    const round = ({ said }: ReturnType<typeof serve>) =>
      vi.waitFor(() => expect(said.text).toMatch(/"event":"round".*\n/), PATIENCE);
    const first = serve();
    await round(first);
    first.child.kill('SIGTERM');
    await first.ended;
    // A source that was asked a moment ago is left alone until it is due: the next server is told of by its folder.
    expect(texts()).toEqual([]);
    kpu.addPost({ title: 'Rapat Koordinasi Persiapan', body: ['Isi.'] });
    expect(await start(['snapshot', '--source', source(), '--out', out, '--now']).ended).toBe(0);
    expect(texts()).toEqual([]);
    const second = serve();
    await vi.waitFor(() => expect(texts()).toEqual([expect.stringContaining('Rapat Koordinasi')]), PATIENCE);
    await round(second);
    second.child.kill('SIGTERM');
    await second.ended;
    holdsNoToken(out, first.said.text + second.said.text);
  });

  it('is told by the workflow after it published, and what was told is published too', () => {
    const work = mkdtempSync(join(folder, 'work-'));
    const remote = join(work, 'remote.git');
    const git = (...args: string[]) => spawnSync('git', args, { cwd: work, encoding: 'utf8' });
    git('init', '--quiet', '--bare', remote);
    git('init', '--quiet', '.');
    const run = () =>
      new Promise<string>((resolve) => {
        const steps = ['take', 'read', 'publish', 'tell'].map(
          (step) => `bash ${join(ROOT, 'scripts/pages.sh')} ${step}`,
        );
        const child = spawn('bash', ['-c', steps.join(' && ')], {
          cwd: work,
          env: {
            ...process.env,
            ...environment(),
            ...{ RUNNER_TEMP: join(work, 'temp'), REMOTE: remote, GITHUB_REPOSITORY: 'desa/coklit' },
            ...{ GH_TOKEN: '', SITE_URL: 'https://desa.example/' },
            SNAPSHOT: `${process.execPath} ${join(ROOT, 'mirror/cli.mjs')} snapshot --source ${source()} --now`,
          },
        });
        children.add(child);
        let said = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (text) => {
            said += text;
          });
        child.once('close', (code) => {
          children.delete(child);
          for (const name of ['site', 'temp']) rmSync(join(work, name), { recursive: true, force: true });
          resolve(`${said}ended with ${code}`);
        });
      });
    return (async () => {
      expect(await run()).toMatch(/ended with 0$/);
      expect(texts()).toEqual([]);
      kpu.addPost({ title: 'Pelantikan Pantarlih', body: ['Isi.'] });
      const said = await run();
      expect(said).toMatch(/ended with 0$/);
      expect(said).not.toContain(TOKEN);
      await run();
      expect(texts()).toEqual([
        expect.stringMatching(/Pelantikan Pantarlih[\s\S]*https:\/\/desa\.example\/$/),
      ]);
      const state = JSON.parse(git('--git-dir', remote, 'show', 'gh-pages:state.json').stdout);
      expect(Object.values(state.channels)).toMatchObject([{ failures: 0 }]);
      expect(git('--git-dir', remote, 'rev-list', '--count', 'gh-pages').stdout.trim()).toBe('1');
      expect(JSON.stringify(state)).not.toContain(TOKEN);
    })();
  });
});
