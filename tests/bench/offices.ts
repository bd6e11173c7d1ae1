import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listOffices } from '../../lib/offices';
import { type FakeKpu, samplePosts, startFakeKpu } from '../fake-kpu';

export const largest = {
  'what cost most':
    'of the time, the wait for the office that hangs, 30 s of each round; of the processor, to judge an office’s posts: three times in a round with news of both sources, though a mirror keeps no board',
  'what became of it':
    'judged once; the wait stays, since an office may be that slow. One office with 470 posts and news in both sources',
  before: '497 and 529 ms a round',
  after: '364 and 345 ms',
};

const PROGRAM = join(import.meta.dirname, '../../.output/mirror/main.js');
/** Stand-ins, or as many as OFFICES says; the first is dead, the second hangs, the third was hacked. */
const STAND_INS = Number(process.env.OFFICES ?? 50);
const DEAD = 0;
const HANGING = 1;
const HACKED = 2;
const ALL = 552;
/** What is assumed of the offices' own sites, for the stand-ins answer at once: seconds for an answer. */
const ANSWER_S = 1;
const AT_ONCE = 8;
/** GitHub Pages: a site of 1 GB, 10 builds an hour, 100 GB a month; Actions end a job by the workflow's own limit. */
const PAGES_MB = 1_000;

interface Round {
  what: string;
  code: number | null;
  seconds: number;
  cpu: number;
  MB: number;
  requests: number;
  files: number;
  pushMB: number;
}

/**
 * 50 offices in one run of the built program, one of them dead, one hanging, one hacked, as the tables of
 * `docs/hosting.md`: the rounds as they were, and what 552 would take.
 */
export async function run(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pantau-coklit-offices-'));
  const chosen = listOffices().slice(0, STAND_INS);
  const sites: FakeKpu[] = [];
  try {
    for (const _ of chosen) sites.push(await startFakeKpu({ tls: false }));
    sites[HACKED]?.set({ posts: hacked() });
    const list = chosen.map(({ id }, index) =>
      [id, ...[104, 11].map((category) => `${sites[index]?.url}/index.php/blog/category/${category}`)].join(
        ' ',
      ),
    );
    await writeFile(join(folder, 'offices.txt'), list.join('\n'));
    const rounds = [await roundOf('first', folder, sites)];
    // From here on they fail, each in its way: their last copies stand.
    sites[DEAD]?.fault('reset', { for: 'always' });
    sites[HANGING]?.fault('hang', { for: 'always' });
    rounds.push(await roundOf('one dead, one hanging, no news', folder, sites));
    for (const site of sites.slice(0, 10))
      site.addPost({ title: 'Kabar baru', body: ['Hari ini ada kabar baru.'] });
    rounds.push(await roundOf('news of ten', folder, sites));
    rounds.push(await roundOf('no news', folder, sites));
    await checkIsolation(
      join(folder, 'site'),
      chosen.map(({ id }) => id),
    );
    const size = await sizeOf(join(folder, 'site'), new Set(chosen.map(({ id }) => id)));
    return [tableOf(rounds, size), reckoned(rounds, size)].join('\n\n');
  } finally {
    await Promise.all(sites.map((site) => site.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

function hacked() {
  return samplePosts().map((post) => ({
    ...post,
    title: `Slot Gacor Maxwin ${post.id} <script>alert(1)</script>`,
    body: ['Coklit berlangsung 1 Januari 1990 hingga 31 Desember 2098. Main sekarang di maxwin.'],
  }));
}

async function roundOf(what: string, folder: string, sites: readonly FakeKpu[]): Promise<Round> {
  const out = join(folder, 'site');
  await mkdir(out, { recursive: true });
  const before = await filesIn(out);
  for (const site of sites) site.requests.length = 0;
  const began = performance.now();
  const args = [PROGRAM, 'snapshot', '--offices', join(folder, 'offices.txt'), '--out', out, '--now'];
  const child = spawn(process.execPath, [...args, '--site-url', 'https://host.example/'], {
    stdio: 'ignore',
  });
  const used = { MB: 0, cpu: 0 };
  const watch = setInterval(async () => Object.assign(used, await usedBy(child.pid, used)), 50);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  const after = await filesIn(out);
  const changed = [...after].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
  return {
    ...{ what, code, seconds, ...used },
    requests: sites.reduce((sum, { requests }) => sum + requests.length, 0),
    files: changed.length,
    pushMB: changed.reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0) / 1e6,
  };
}

/** Largest memory in MB and processor time in seconds so far, as Linux tells them; elsewhere what was known before. */
async function usedBy(pid: number | undefined, before: { MB: number; cpu: number }) {
  const [status, times] = await Promise.all(
    ['status', 'stat'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  const peak = /VmHWM:\s+(\d+)/.exec(status ?? '')?.[1];
  const fields = times?.slice(times.lastIndexOf(')') + 2).split(' ') ?? [];
  return {
    MB: peak ? Number(peak) / 1000 : before.MB,
    cpu: fields.length > 12 ? (Number(fields[11]) + Number(fields[12])) / 100 : before.cpu,
  };
}

/** Nothing of the hacked office stands outside its folder, and those in trouble still have their copies. */
async function checkIsolation(out: string, ids: readonly string[]): Promise<void> {
  for (const [name, bytes] of await filesIn(out)) {
    if (!name.startsWith(`${ids[HACKED]}/`) && /gacor|maxwin/i.test(bytes.toString('latin1')))
      throw new Error(`${name} has words of the hacked office`);
  }
  for (const index of [DEAD, HANGING]) await stat(join(out, `${ids[index]}`, 'feed.json'));
  const { offices } = JSON.parse(await readFile(join(out, 'status.json'), 'utf8'));
  const failed = offices
    .filter(({ code }: { code: number }) => code !== 0)
    .map(({ id }: { id: string }) => id);
  if (`${failed.sort()}` !== `${[ids[DEAD], ids[HANGING]].sort()}`) throw new Error(`failed: ${failed}`);
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}

/** Files of an office that say the day of the last reading, or name a picture that does. */
const SAYS_ITS_DAY = /^[^/]+\/(?:(?:poster\/|pos\/.*)?index\.html|oembed\.json|card\.\w+|preview\.png)$/;

async function sizeOf(out: string, ids: ReadonlySet<string>) {
  const all = [...(await filesIn(out))];
  const own = all.filter(([name]) => ids.has(name.split('/')[0] ?? ''));
  const daily = own.filter(([name]) => SAYS_ITS_DAY.test(name));
  const MB = (files: typeof all) => files.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1e6;
  return {
    files: all.length,
    MB: MB(all),
    ownFiles: own.length / STAND_INS,
    ownMB: MB(own) / STAND_INS,
    sharedFiles: all.length - own.length,
    sharedMB: MB(all) - MB(own),
    daily: daily.reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0) / 1e6,
  };
}

type Size = Awaited<ReturnType<typeof sizeOf>>;

const n = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });

function tableOf(rounds: readonly Round[], size: Size): string {
  return [
    `${STAND_INS} stand-ins: ${n(size.files)} files, ${n(size.MB, 1)} MB, of which ${n(size.sharedFiles)} files and ${n(size.sharedMB, 1)} MB are shared.`,
    '',
    '| round | exit code | seconds | of processor time | MB of memory | requests | files changed | MB to push |',
    '|---|---|---|---|---|---|---|---|',
    ...rounds.map(
      ({ what, code, seconds, cpu, MB, requests, files, pushMB }) =>
        `| ${what} | ${code} | ${n(seconds)} | ${n(cpu, 1)} | ${n(MB)} | ${n(requests)} | ${n(files)} | ${n(pushMB, 2)} |`,
    ),
  ].join('\n');
}

function reckoned([first, , , quiet]: readonly Round[], size: Size): string {
  if (!first || !quiet) throw new RangeError('a round is missing');
  const times = ALL / STAND_INS;
  const asking = ({ requests }: Round) => (requests * times * ANSWER_S) / AT_ONCE;
  const MB = size.ownMB * ALL + size.sharedMB;
  const rows: [string, string][] = [
    ['files', n(size.ownFiles * ALL + size.sharedFiles)],
    ['MB', `${n(MB)} (${n((100 * MB) / PAGES_MB)} % of what Pages takes)`],
    ['first round, minutes', n((asking(first) + first.seconds * times) / 60, 1)],
    ['round without news, minutes', n((asking(quiet) + quiet.cpu * times) / 60, 1)],
    ['requests of a round without news', n(quiet.requests * times)],
    ['MB to push, first round', n(first.pushMB * times)],
    ['MB to push when a day begins, since cards and posters say their day', n(size.daily * times)],
    ['MB to push for one office’s news', n((size.daily * times) / ALL, 2)],
  ];
  return [
    `Reckoned for ${ALL}, with ${ANSWER_S} s for each answer:`,
    '',
    '| what | |',
    '|---|---|',
    ...rows.map(([what, value]) => `| ${what} | ${value} |`),
  ].join('\n');
}
