import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBoard } from '../../lib/board';
import { restorePostsFile } from '../../lib/store/posts-file';
import type { FakeKpu } from '../fake-kpu';
import { seeded } from '../unit/feed/mutate';
import { firstDay, officeDay } from './office';
import { smallDisk } from './small-disk';
import { type Outcome, oneOf, type Tally } from './tally';

/** The mirror's program as it is given out. */
const PROGRAM = resolve('.output/mirror/main.js');
/** Longer than a round takes, so that some are killed after their end. */
const LONGEST_MS = 1_500;

/** Lets the mirror's own process be killed, so many times, at a moment of chance. */
export async function killMirrors(office: FakeKpu, asked: Asked, tally: Tally): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('There is no .output/mirror: run `npm run build -- mirror`.');
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-kills-'));
  const out = join(folder, 'site');
  try {
    await strikes('kill', { office, out, ...asked, tally }, async (random) => {
      const signal = oneOf(['SIGKILL', 'SIGTERM'] as const, random);
      await run(office, out, { signal, after: random() * LONGEST_MS });
      return { what: `process killed for real (${signal})` };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of a few rounds' size, so that it is full soon after the first. */
const SITE_MB = 8;

/** The disk under the mirror's folder is full, for real, while news come; none where no disk can be mounted. */
export async function fillMirrorsDisk(office: FakeKpu, asked: Asked, tally: Tally): Promise<void> {
  const disk = smallDisk(SITE_MB);
  if (!disk) return;
  const out = join(disk.folder, 'site');
  try {
    await strikes('disk', { office, out, ...asked, tally }, async (_random, outcome) => {
      disk.fill();
      const code = await run(office, out);
      if (code === 0) outcome.wrong.push('a full disk was not said');
      return { what: 'disk: full, for real', mend: disk.free };
    });
  } finally {
    disk.remove();
  }
}

interface Asked {
  seed: number;
  count: number;
}

/**
 * Strikes the mirror's folder so many times, each after a day of the office: the site stays whole, and comes round.
 *
 * @param strike Gives what was done, and what takes it back before the next round.
 */
async function strikes(
  name: string,
  { office, out, seed, count, tally }: Asked & { office: FakeKpu; out: string; tally: Tally },
  strike: (random: () => number, outcome: Outcome) => Promise<{ what: string; mend?: () => void }>,
): Promise<void> {
  const random = seeded(seed);
  firstDay(office);
  await run(office, out);
  for (let n = 0; n < count; n++) {
    const outcome: Outcome = { saw: '', lost: [], wrong: [] };
    const before = shown(out);
    officeDay(office, random);
    const { what, mend } = await strike(random, outcome);
    look(out, before, outcome);
    mend?.();
    await comeRound(office, out, outcome);
    tally.add('Node, mirror', what, outcome, `--seed ${seed}, ${name} ${n}`);
  }
}

/** The site is whole, the one before or the new one. */
function look(out: string, before: ReturnType<typeof shown>, outcome: Outcome): void {
  try {
    const during = shown(out);
    outcome.saw = during.feed === before.feed ? 'the site as before' : 'the new site';
    outcome.lost.push(...before.posts.filter((title) => !during.posts.includes(title)));
  } catch (error) {
    outcome.saw = 'a broken site';
    outcome.wrong.push(`the site could not be read: ${error}`);
  }
}

async function comeRound(office: FakeKpu, out: string, outcome: Outcome): Promise<void> {
  const code = await run(office, out);
  if (code !== 0) outcome.wrong.push(`the next round ended with ${code}`);
  const after = shown(out).posts;
  const listed = office.site.posts.slice(0, 6).map(({ title }) => title);
  outcome.lost.push(...listed.filter((title) => !after.includes(title)));
}

async function run(
  office: FakeKpu,
  out: string,
  kill?: { signal: NodeJS.Signals; after: number },
): Promise<number | null> {
  const sources = ['104', '11'].flatMap((id) => ['--source', `${office.url}/index.php/blog/category/${id}`]);
  const child = spawn(process.execPath, [PROGRAM, 'snapshot', ...sources, '--out', out, '--now'], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  if (kill) {
    await Promise.race([ended, sleep(kill.after)]);
    child.kill(kill.signal);
  }
  const [code] = await ended;
  return code;
}

function shown(out: string): { feed: string; posts: string[] } {
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  readBoard(JSON.parse(text('feed.json')));
  JSON.parse(text('status.json'));
  const { file, problems } = restorePostsFile(text('posts.json'));
  if (problems.length > 0) throw new Error(problems.join());
  return { feed: text('feed.json'), posts: file.posts.map(({ title }) => title) };
}
