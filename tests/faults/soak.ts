import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LIMIT } from '../../lib/merge/limit';
import { HOME_OFFICE } from '../../lib/source';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';
import { seeded } from '../unit/feed/mutate';
import { Device } from './device';
import { Mirror } from './mirror-faults';
import { firstDay, officeDay } from './office';

const MINUTE = 60_000;
/** Measured so many times, after everything has been in use for a while. */
const SAMPLES = 20;
/** The office's own list is cut back to so many posts: it is not what is measured. */
const LISTED = 40;
/** So much may the last third of the samples lie above the first, in bytes. */
const SLACK = 3_000_000;

export interface Soak {
  what: string;
  rounds: number;
  /** Medians of the first and the last third of the samples, in bytes. */
  first: number;
  last: number;
  posts: number;
}

/** Rounds upon rounds with news in every fifth: memory has to stay where it is, and so has the database. */
export async function soak(rounds: number): Promise<{ rows: Soak[]; failures: string[] }> {
  const office = await startFakeKpu({ tls: false });
  try {
    const rows = [await soakDevice(office, rounds), await soakMirror(office, rounds)];
    return { rows, failures: grown(rows) };
  } finally {
    await office.close();
  }
}

/** What did not stay where it was. */
export const grown = (rows: readonly Soak[]): string[] =>
  rows.flatMap(({ what, first, last, posts }) => [
    ...(last - first > SLACK ? [`${what}: grew from ${first} to ${last} bytes`] : []),
    ...(posts > LIMIT ? [`${what}: holds ${posts} posts`] : []),
  ]);

/** The table in Markdown. */
export function soakTable(rows: readonly Soak[]): string {
  const MB = (bytes: number) => (bytes / 1e6).toFixed(1);
  return [
    '| what | rounds | heap after a third, MB | heap at the end, MB | posts stored |\n|---|---|---|---|---|',
    ...rows.map(
      ({ what, rounds, first, last, posts }) =>
        `| ${what} | ${rounds.toLocaleString('en')} | ${MB(first)} | ${MB(last)} | ${posts} |`,
    ),
  ].join('\n');
}

async function soakDevice(office: FakeKpu, rounds: number): Promise<Soak> {
  const world = { time: Date.parse('2024-06-24T02:00:00Z') };
  firstDay(office);
  const device = new Device(office, () => world.time);
  const samples = await live(rounds, office, world, async () => {
    await device.round();
    await device.shown();
  });
  const posts = await (await device.store()).posts(HOME_OFFICE.id);
  return {
    what: 'extension: poller, rules, store and badge',
    rounds,
    ...thirds(samples),
    posts: posts.length,
  };
}

async function soakMirror(office: FakeKpu, rounds: number): Promise<Soak> {
  const world = { time: Date.parse('2024-06-24T02:00:00Z') };
  firstDay(office);
  const mirror = new Mirror(office, () => world.time);
  const samples = await live(rounds, office, world, async () => void (await mirror.round()));
  return {
    ...{ what: 'mirror: round, site and files', rounds },
    ...thirds(samples),
    posts: mirror.shown().posts.length,
  };
}

async function live(
  rounds: number,
  office: FakeKpu,
  world: { time: number },
  round: () => Promise<void>,
): Promise<number[]> {
  const collect = garbageCollector();
  const random = seeded(rounds);
  const samples: number[] = [];
  const every = Math.max(1, Math.floor(rounds / SAMPLES));
  for (let n = 1; n <= rounds; n++) {
    world.time += 15 * MINUTE;
    if (n % 5 === 0) officeDay(office, random);
    if (office.site.posts.length > LISTED) office.set({ posts: office.site.posts.slice(0, LISTED) });
    office.requests.length = 0;
    await round();
    if (n % every !== 0) continue;
    collect();
    samples.push(process.memoryUsage().heapUsed);
  }
  return samples;
}

/** Without the first third, in which caches fill and the database reaches its limit. */
export function thirds(samples: readonly number[]): Pick<Soak, 'first' | 'last'> {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const median = (list: readonly number[]) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return { first: median(samples.slice(third, 2 * third)), last: median(samples.slice(-third)) };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
