import { readBoard } from '../../lib/board';
import { LIMIT } from '../../lib/merge/limit';
import { DEFAULT_SOURCES } from '../../lib/source';
import { restorePostsFile } from '../../lib/store/posts-file';
import type { Disk } from '../../mirror/disk';
import { type SnapshotDeps, type SnapshotResult, snapshot } from '../../mirror/snapshot';
import type { FakeKpu } from '../fake-kpu';
import { DiskError, memoryDisk } from '../unit/mirror/memory-disk';
import { PARTS } from '../unit/mirror/parts';
import { countdownOf } from './device';
import {
  answerWith,
  fetchFrom,
  firstDay,
  HOSTILE_BODIES,
  inLives,
  OFFICE_FAULTS,
  officeDay,
  STRUCK,
} from './office';
import { between, type Outcome, oneOf, type Tally, uncaughtIn } from './tally';

const MINUTE = 60_000;
const BEGIN = Date.parse('2024-07-13T02:00:00Z');
/** Steps on the disk that a round with news takes, more or less. */
const STEPS = 36;
const OUT = '/site';

/** A mirror over a disk in memory. */
export class Mirror {
  files = new Map<string, Uint8Array>();
  /** Milliseconds by which the machine's clock is ahead. */
  ahead = 0;

  constructor(
    private readonly office: FakeKpu,
    private readonly time: () => number,
  ) {}

  /** One round; 'killed' where the process ended in it. */
  async round(
    trouble: Partial<Pick<SnapshotDeps, 'fetch' | 'disk' | 'lock'>> & { ended?: Promise<'killed'> } = {},
  ) {
    const deps: SnapshotDeps = {
      fetch: trouble.fetch ?? fetchFrom(this.office, this.time, 'no-store'),
      now: () => new Date(this.time() + this.ahead),
      random: () => 0.5,
      wait: async () => {},
      newGeneration: () => crypto.randomUUID(),
      disk: trouble.disk ?? memoryDisk(this.files),
      lock: trouble.lock ?? (async () => async () => {}),
      parts: PARTS,
      // What is drawn is checked elsewhere.
      draw: async (svg) => new TextEncoder().encode(svg),
      log: () => {},
    };
    const options = { sources: DEFAULT_SOURCES, out: OUT, ownUrl: 'https://cermin.github.io/', force: true };
    const round: Promise<SnapshotResult | 'killed'> = snapshot(options, deps);
    return trouble.ended ? Promise.race([round, trouble.ended]) : round;
  }

  /** What whoever takes the files now sees. @throws where one of them is not whole */
  shown() {
    const text = (name: string) => new TextDecoder().decode(this.files.get(`${OUT}/${name}`));
    const board = readBoard(JSON.parse(text('feed.json')));
    const { file, problems } = restorePostsFile(text('posts.json'));
    const status: unknown = JSON.parse(text('status.json'));
    if (problems.length > 0) throw new Error(problems.join());
    return {
      // A post's own page stands as long as the post is among the newest.
      names: [...this.files.keys()].filter((name) => !/\.pantau|\/pos\//.test(name)).sort(),
      titles: board.items.map(({ title }) => title).sort(),
      countdown: countdownOf(board, new Date(this.time())),
      posts: file.posts.map(({ title }) => title),
      days: board.items.flatMap(({ title, _pantau_coklit: { date } }) =>
        date.day === null || date.basis === 'first-seen' ? [] : [`${title}: ${date.day}`],
      ),
      state: String(Object(status).state),
    };
  }
}

type Shown = ReturnType<Mirror['shown']>;

interface Life {
  office: FakeKpu;
  mirror: Mirror;
  random: () => number;
  time: number;
}

interface Fault {
  name: string;
  strike(life: Life): Parameters<Mirror['round']>[0];
  heal?(life: Life): void;
  /** Answers that pass for the office's own. */
  speaksForOffice?: true;
}

/** A disk that fails from a step on: it is full, or the process is killed there, in the middle of the bytes. */
function failing({ mirror, random }: Life, code: string) {
  const under = memoryDisk(mirror.files);
  const last = between(1, STEPS, random);
  let steps = 0;
  let end: () => void = () => {};
  const ended = new Promise<'killed'>((resolve) => {
    end = () => resolve('killed');
  });
  const stop = (): Promise<never> => {
    if (code !== 'killed') throw new DiskError(code);
    end();
    return new Promise(() => {});
  };
  const step = async (work: () => Promise<void>) => {
    steps += 1;
    if (steps >= last) return stop();
    await work();
  };
  const disk: Disk = {
    ...under,
    async write(path, bytes) {
      steps += 1;
      if (steps < last) return under.write(path, bytes);
      // Nothing is written by a process that is dead already.
      if (steps === last || code !== 'killed')
        await under.write(path, bytes.slice(0, random() * bytes.length));
      return stop();
    },
    rename: (from, to) => step(() => under.rename(from, to)),
    makeFolder: (path) => step(() => under.makeFolder(path)),
    remove: (path) => step(() => under.remove(path)),
  };
  return { disk, ended };
}

const FAULTS: readonly (readonly Fault[])[] = [
  OFFICE_FAULTS.map((kind) => ({
    name: `office: ${kind}`,
    strike({ office, random }: Life) {
      office.fault(kind, { for: 'always', path: oneOf(STRUCK, random) });
      return {};
    },
    heal: ({ office }: Life) => office.heal(),
  })),
  (['killed', 'ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EPERM'] as const).map((code) => ({
    name: code === 'killed' ? 'process killed in the middle of a byte stream' : `disk: ${code}`,
    strike: (life: Life) => failing(life, code),
  })),
  [
    { name: 'another run holds the folder', strike: () => ({ lock: async () => null }) },
    {
      name: 'clock set',
      strike({ mirror, random }: Life) {
        mirror.ahead = between(-3 * 365 * 24 * 60, 3 * 365 * 24 * 60, random) * MINUTE;
        return {};
      },
      heal: ({ mirror }: Life) => {
        mirror.ahead = 0;
      },
    },
  ],
  HOSTILE_BODIES.map(({ name, bytes }) => ({
    name,
    strike: ({ office, random, time }: Life) => ({ fetch: answerWith(office, time, random, bytes) }),
    speaksForOffice: true as const,
  })),
];

/** Lets so many faults strike a mirror in Node. */
export async function strikeMirrors(
  office: FakeKpu,
  { seed, count }: { seed: number; count: number },
  tally: Tally,
): Promise<void> {
  await inLives({ seed, count, apart: 104_729 }, (random, faults, repeat) =>
    live(office, random, faults, repeat, tally),
  );
}

async function live(
  office: FakeKpu,
  random: () => number,
  faults: number,
  repeat: string,
  tally: Tally,
): Promise<void> {
  const life: Life = { office, mirror: undefined as never, random, time: BEGIN };
  let twin: Mirror | undefined;
  for (let n = 0; n < faults; n++) {
    const fault = oneOf(oneOf(FAULTS, random), random);
    if (!twin) {
      firstDay(office);
      life.mirror = new Mirror(office, () => life.time);
      twin = new Mirror(office, () => life.time);
      await life.mirror.round();
      await twin.round();
    }
    const outcome: Outcome = { saw: '', lost: [], wrong: [] };
    const beside = twin;
    outcome.wrong.push(...(await uncaughtIn(() => oneFault(fault, life, beside, outcome))));
    tally.add('Node, mirror', fault.name, outcome, `${repeat}, fault ${n}`);
    // What was read of a stranger stays: both begin anew.
    if (fault.speaksForOffice) twin = undefined;
  }
}

async function oneFault(fault: Fault, life: Life, twin: Mirror, outcome: Outcome): Promise<void> {
  const { mirror, office, random } = life;
  const before = mirror.shown();
  life.time += between(15, 120, random) * MINUTE;
  officeDay(office, random);
  await twin.round();
  const right = twin.shown();
  const result = await mirror.round(fault.strike(life));
  judge(mirror, { before, right }, fault, result, outcome);
  fault.heal?.(life);

  life.time += 15 * MINUTE;
  const { code } = (await mirror.round()) as SnapshotResult;
  await twin.round();
  const after = mirror.shown();
  const now = twin.shown();
  const isFull = fault.speaksForOffice === true && after.posts.length >= LIMIT;
  if (!isFull)
    outcome.lost.push(
      ...now.posts.filter((title) => !after.posts.includes(title)).map((title) => `“${title}”`),
    );
  if (code !== 0) outcome.wrong.push(`the next round ended with ${code}`);
  if (fault.speaksForOffice) return;
  for (const what of ['names', 'titles', 'days', 'countdown', 'posts'] as const) {
    const [one, other] = [after[what], now[what]].map((value) => [value].flat().toSorted().join('\n'));
    if (one !== other) outcome.wrong.push(`${what} afterwards: ${one} instead of ${other}`);
  }
}

/** What lies in the folder the moment after. */
function judge(
  mirror: Mirror,
  { before, right }: { before: Shown; right: Shown },
  fault: Fault,
  result: SnapshotResult | 'killed' | undefined,
  outcome: Outcome,
): void {
  let during: Shown;
  try {
    during = mirror.shown();
  } catch (error) {
    outcome.saw = 'a broken site';
    outcome.wrong.push(`the site could not be read: ${error}`);
    return;
  }
  const isNew = during.titles.join() === right.titles.join();
  const copy = isNew ? 'the new site' : 'the site as before';
  const read = result === 'killed' || result?.code === 0;
  outcome.saw = read || result?.status === null ? copy : `${copy}, its status “${during.state}”`;
  if (fault.speaksForOffice) return;
  outcome.lost.push(
    ...before.names.filter((name) => !during.names.includes(name)).map((name) => `the file ${name}`),
  );
  outcome.lost.push(
    ...before.posts
      .filter((title) => !during.posts.includes(title) && right.posts.includes(title))
      .map((title) => `“${title}” in posts.json`),
  );
  const dates = (text: string) => text.replace(/: \d+ .*?(?=: |$)/, '');
  if (![before, right].some(({ countdown }) => dates(countdown) === dates(during.countdown)))
    outcome.wrong.push(`the countdown said “${during.countdown}” instead of “${right.countdown}”`);
  if (during.titles.some((title) => !right.titles.includes(title) && !before.titles.includes(title)))
    outcome.wrong.push('a post that nobody wrote');
}
