// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const SCRIPT = join(import.meta.dirname, '../../../scripts/pages.sh');
const HOUR = 3_600_000;
let folder: string;
let remote: string;

const git = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};
const at = (...path: string[]) => join(folder, ...path);
const put = (path: string, text: string) => {
  mkdirSync(at(path, '..'), { recursive: true });
  writeFileSync(at(path), text);
};
const published = (file: string) => git('--git-dir', remote, 'show', `gh-pages:${file}`);
const status = (state = 'unchanged', readAt: string | null = new Date().toISOString()) =>
  JSON.stringify({
    state,
    sources: [
      { name: 'Berita', url: 'https://x.example/', state, reason: 'network', last_success_at: readAt },
    ],
  });
const asked = (checkedAt: string) => JSON.stringify({ sources: { berita: { checkedAt } } });

/** A program of the given name, first in the path, that writes down what it was told. */
function stub(name: string, script: string) {
  put(`bin/${name}`, `#!/usr/bin/env bash\necho "$*" >> "${at(`${name}.log`)}"\n${script}\n`);
  chmodSync(at('bin', name), 0o755);
}
const told = (name: string) => (existsSync(at(`${name}.log`)) ? readFileSync(at(`${name}.log`), 'utf8') : '');

function run(step: string, env: Record<string, string> = {}) {
  const {
    status: code,
    stdout,
    stderr,
  } = spawnSync('bash', [SCRIPT, step], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${at('bin')}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: at('temp'),
      REMOTE: remote,
      GITHUB_REPOSITORY: 'desa/coklit',
      SNAPSHOT: 'snapshot',
      GH_TOKEN: '',
      ...env,
    },
  });
  return { code, said: `${stdout}${stderr}` };
}

/** A whole run that reads the office and publishes. */
function publishOnce(name: string) {
  expect(run('take').code).toBe(0);
  put(`site/embed-${name}.js`, '// pinned');
  expect(run('read').code).toBe(0);
  expect(run('publish').code).toBe(0);
  for (const path of ['site', 'temp']) rmSync(at(path), { recursive: true, force: true });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-pages-'));
  remote = at('remote.git');
  git('init', '--quiet', '--bare', remote);
  git('init', '--quiet', '.');
  put('status', status());
  stub('snapshot', `mkdir -p site; date +%s%N > site/index.html; cp "${at('status')}" site/status.json`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the workflow that publishes the mirror', () => {
  it('begins where nothing was ever published, and keeps what later runs no longer make', () => {
    publishOnce('0.1.0');
    publishOnce('0.2.0');
    expect(published('embed-0.1.0.js')).toBe('// pinned');
    expect(git('--git-dir', remote, 'rev-list', '--count', 'gh-pages')).toBe('1');
  });

  it('ends where what is published can’t be fetched, for it would be published over', () => {
    publishOnce('0.1.0');
    const { code, said } = run('take', { REMOTE: at('nowhere.git') });
    expect(code).toBe(1);
    expect(said).toContain('could not be looked up');
    const broken = run('take', { REMOTE: remote, PATH: `${at('bin')}${delimiter}${process.env.PATH}` });
    expect(broken.code).toBe(0);
    stub('git', '[ "$1" = fetch ] && exit 128; exec -a git "$(command -v -p git)" "$@"');
    const cut = run('take');
    expect(cut.code).toBe(1);
    expect(cut.said).toContain('could not be fetched');
  });

  it('publishes nothing over what another run published meanwhile', () => {
    publishOnce('0.1.0');
    expect(run('take').code).toBe(0);
    expect(run('read').code).toBe(0);
    const other = git('--git-dir', remote, 'rev-parse', 'gh-pages');
    const tree = git('--git-dir', remote, 'rev-parse', 'gh-pages^{tree}');
    const user = ['-c', 'user.name=x', '-c', 'user.email=x@x.example'];
    const newer = git('--git-dir', remote, ...user, 'commit-tree', tree, '-m', 'newer');
    git('--git-dir', remote, 'update-ref', 'refs/heads/gh-pages', newer, other);
    expect(run('publish').code).toBe(1);
    expect(git('--git-dir', remote, 'rev-parse', 'gh-pages')).toBe(newer);
  });

  it('sends only what changed, however large the site is', () => {
    run('take');
    put('site/large.json', randomBytes(200_000).toString('hex'));
    run('read');
    expect(run('publish').code).toBe(0);
    git('--git-dir', remote, 'config', 'receive.maxInputSize', '50k');
    for (const name of ['site', 'temp']) rmSync(at(name), { recursive: true });
    run('take');
    run('read');
    expect(run('publish').code).toBe(0);
    put('site/state.json', '{}');
    expect(run('keep').code).toBe(0);
    expect(git('--git-dir', remote, 'rev-list', '--count', 'gh-pages')).toBe('1');
    expect(published('large.json')).toHaveLength(400_000);
  });

  it('takes the last reading from the cache, but never one that is older than what is published', () => {
    stub('snapshot', `mkdir -p site; echo x > site/index.html; cp "${at('status')}" site/status.json`);
    run('take');
    put('site/posts.json', 'published');
    put('site/state.json', asked('2026-11-02T00:00:00.000Z'));
    run('read');
    expect(run('publish').code).toBe(0);
    for (const [checkedAt, expected] of [
      ['2026-11-01T00:00:00.000Z', 'published'],
      ['2026-11-03T00:00:00.000Z', 'cached'],
    ] as const) {
      put('cache/posts.json', 'cached');
      put('cache/state.json', asked(checkedAt));
      rmSync(at('site'), { recursive: true });
      run('take');
      expect(readFileSync(at('site/posts.json'), 'utf8')).toBe(expected);
    }
  });

  it('turns red with the reason where the uploaded posts can’t be used', () => {
    run('take');
    put('posts.json', '{}');
    stub('snapshot', 'echo "posts.json: posts[3].title: is no text." >&2; exit 3');
    const { code, said } = run('read', { GITHUB_EVENT_NAME: 'push' });
    expect(code).toBe(1);
    expect(said).toContain("::error::posts.json can't be taken: posts.json: posts[3].title: is no text.");
    expect(told('snapshot')).toContain('--from posts.json');
    expect(run('read').code).toBe(0);
  });

  it('warns of what is wrong in the staff’s files, and goes on', () => {
    run('take');
    const problems = ['hide.json: is not JSON: line 3: write " in place of “', 'calendar.json: 100 %'];
    put('status', JSON.stringify({ ...JSON.parse(status()), problems }));
    const { code, said } = run('read');
    expect(code).toBe(0);
    expect(said).toContain('::warning::hide.json: is not JSON: line 3: write " in place of “\n');
    expect(said).toContain('::warning::calendar.json: 100 %25\n');
  });

  it('reads the office where posts.json was taken out of the repository, which is a push too', () => {
    run('take');
    stub('snapshot', 'exit 3');
    expect(run('read', { GITHUB_EVENT_NAME: 'push' }).code).toBe(0);
    expect(told('snapshot')).not.toContain('--from');
  });

  it.each([
    ['Desa/coklit', 'https://desa.github.io/coklit/'],
    ['Desa/desa.github.io', 'https://desa.github.io/'],
  ])('gives the site of %s the address %s unless told another', (GITHUB_REPOSITORY, address) => {
    run('take');
    run('read', { GITHUB_REPOSITORY });
    expect(told('snapshot')).toContain(`--site-url ${address}`);
    run('read', { GITHUB_REPOSITORY, SITE_URL: 'https://coklit.desa.id/' });
    expect(told('snapshot')).toContain('--site-url https://coklit.desa.id/');
  });

  it.each(['calendar', 'hide'])('names the staff’s %s.json once more after it was deleted', (name) => {
    run('take');
    run('read');
    expect(told('snapshot')).not.toContain(`--${name}`);
    put(`site/${name}.json`, '{}');
    run('read');
    expect(told('snapshot')).toContain(`--${name} ${name}.json`);
  });

  it('publishes nothing where nothing changed, but a sign of life after six hours', () => {
    stub('snapshot', `mkdir -p site; echo x > site/index.html; cp "${at('status')}" site/status.json`);
    publishOnce('0.1.0');
    const first = git('--git-dir', remote, 'rev-parse', 'gh-pages');
    run('take');
    run('read');
    expect(run('publish').said).toContain('Nothing changed.');
    writeFileSync(at('temp/pages/published-at'), `${Math.round((Date.now() - 7 * HOUR) / 1000)}\n`);
    // Another second, so that the new commit is another one.
    spawnSync('sleep', ['1.1']);
    expect(run('publish').code).toBe(0);
    expect(git('--git-dir', remote, 'rev-parse', 'gh-pages')).not.toBe(first);
  });

  describe('tells the channels', () => {
    const CHANNEL = { TELEGRAM_BOT_TOKEN: '1:x', NTFY_URL: '', WEBHOOK_URL: 'https://x.example/' };
    /** A program that keeps what it is about to send, sends, and keeps that it did. */
    const TELLS = `case "$*" in *--kept*) ;; *) mkdir -p site; echo x > site/index.html; cp "$STATUS" site/status.json; exit ;; esac
      while [ "$1" != --remember ]; do shift; done
      for state in sending told; do
        echo "$state" > site/state.json
        bash -c "$2" || exit 3
        git --git-dir "$REMOTE" show gh-pages:state.json >> published.log
        git --git-dir "$REMOTE" rev-list --count gh-pages >> published.log
      done`;
    const tells = (env: Record<string, string> = CHANNEL) => run('tell', { STATUS: at('status'), ...env });
    beforeEach(() => {
      stub('snapshot', TELLS);
      run('take');
      run('read', { STATUS: at('status') });
    });

    it('that are set up, and publishes what is being told before and after', () => {
      expect(run('publish').code).toBe(0);
      expect(tells().code).toBe(0);
      expect(told('snapshot')).toMatch(
        /--kept --out site --remember .* --notify telegram --notify webhook\n$/,
      );
      expect(readFileSync(at('published.log'), 'utf8')).toBe('sending\n1\ntold\n1\n');
    });

    it('also where nothing but the day changed, so that nothing was published', () => {
      run('publish');
      rmSync(at('site'), { recursive: true });
      run('take');
      run('read', { STATUS: at('status') });
      expect(run('publish').said).toContain('Nothing changed.');
      expect(tells().code).toBe(0);
      expect(published('state.json')).toBe('told');
    });

    it('nothing where another run published meanwhile, and says so without turning red', () => {
      run('publish');
      const user = ['-c', 'user.name=x', '-c', 'user.email=x@x.example'];
      const tree = git('--git-dir', remote, 'rev-parse', 'gh-pages^{tree}');
      const newer = git('--git-dir', remote, ...user, 'commit-tree', tree, '-m', 'newer');
      git('--git-dir', remote, 'update-ref', 'refs/heads/gh-pages', newer);
      const { code, said } = tells();
      expect([code, existsSync(at('published.log'))]).toEqual([0, false]);
      expect(said).toContain('::warning::The channels could not be told');
    });

    it('only where one is set up', () => {
      run('publish');
      expect(tells({ TELEGRAM_BOT_TOKEN: '' }).said).toContain('No channel is set up');
      expect(told('snapshot')).not.toContain('--kept');
    });
  });

  it('mirrors the offices of offices.txt, and publishes when the state of one changes', () => {
    const many = (state: string) =>
      JSON.stringify({
        state: 'drift',
        offices: [
          { id: 'kab-ende', name: 'KPU Kabupaten Ende', state, last_success_at: null },
          { id: 'kab-alor', name: 'KPU Kabupaten Alor', state: 'drift', last_success_at: null },
        ],
      });
    stub('snapshot', `mkdir -p site; echo x > site/index.html; cp "${at('status')}" site/status.json`);
    put('offices.txt', 'kab-ende\nkab-alor\n');
    put('status', many('new'));
    publishOnce('0.1.0');
    expect(told('snapshot')).toContain('--offices offices.txt');
    run('take');
    put('status', many('refused'));
    run('read');
    expect(run('publish').said).not.toContain('Nothing changed.');
    const output = at('output');
    expect(run('silent', { GITHUB_OUTPUT: output }).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('- KPU Kabupaten Ende: refused');
  });

  it('says once which source was not read for a day, and when all are read again', () => {
    const output = at('output');
    const alarm = () => {
      rmSync(output, { force: true });
      expect(run('silent', { GITHUB_OUTPUT: output }).code).toBe(0);
      const [, SILENT = ''] = /silent<<.*\n([\s\S]*)\nend-\d+\n$/.exec(readFileSync(output, 'utf8')) ?? [];
      expect(run('alarm', { SILENT }).code).toBe(0);
    };
    put('site/status.json', status('unreachable', new Date(Date.now() - 25 * HOUR).toISOString()));
    stub(
      'gh',
      'case "$1 $2" in "api "*) echo true ;; "issue list") cat open 2>/dev/null || true ;; *) cat >> sent ;; esac',
    );
    alarm();
    expect(told('gh')).toContain('issue create');
    expect(readFileSync(at('sent'), 'utf8')).toContain('- Berita (https://x.example/): unreachable, network');
    put('open', '7\n');
    alarm();
    expect(told('gh').match(/issue create/g)).toHaveLength(1);
    put('site/status.json', status());
    alarm();
    expect(told('gh')).toContain('issue close 7');
  });

  it('says which channel could not be told for a day', () => {
    const channel = (hours: number) => ({
      ...{ key: `telegram-${hours}`, failures: 9, code: '403' },
      failing_since: new Date(Date.now() - hours * HOUR).toISOString(),
    });
    const channels = [{ key: 'ntfy-0', failures: 0 }, channel(23), channel(25)];
    put('site/status.json', JSON.stringify({ ...JSON.parse(status()), channels }));
    const output = at('output');
    expect(run('silent', { GITHUB_OUTPUT: output }).code).toBe(0);
    expect(readFileSync(output, 'utf8').match(/^- .*/gm)).toEqual([
      expect.stringMatching(/^- telegram-25: 403, 9×, \d{4}-/),
    ]);
  });
});
