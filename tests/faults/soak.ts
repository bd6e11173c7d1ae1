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
  /** Whose heap, or what stored bytes. */
  what: string;
  rounds: number;
  /** Medians of the middle and the last third of the samples, in bytes. */
  first: number;
  last: number;
  posts: number;
}

/** How far a soak has come. */
export type Say = (line: string) => void;

/** The parts of a soak in Node; each is meant for a process of its own, whose heap is its alone. */
export const NODE_SOAKS = { extension: soakDevice, mirror: soakMirror };

/** Rounds upon rounds with news in every fifth: memory has to stay where it is, and so has what is stored. */
export async function soak(part: keyof typeof NODE_SOAKS, rounds: number, say: Say): Promise<Soak[]> {
  const office = await startFakeKpu({ tls: false });
  try {
    return await NODE_SOAKS[part](office, rounds, say);
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
    '| what | rounds | MB in the middle | MB at the end | posts stored |\n|---|---:|---:|---:|---:|',
    ...rows.map(
      ({ what, rounds, first, last, posts }) =>
        `| ${what} | ${rounds.toLocaleString('en')} | ${MB(first)} | ${MB(last)} | ${posts} |`,
    ),
  ].join('\n');
}

async function soakDevice(office: FakeKpu, rounds: number, say: Say): Promise<Soak[]> {
  const world = { time: Date.parse('2024-06-24T02:00:00Z') };
  firstDay(office);
  const device = new Device(office, () => world.time);
  const stored = async () => (await device.store()).posts(HOME_OFFICE.id);
  const samples = new Samples(rounds, say);
  await live(rounds, office, world, async (n) => {
    await device.round();
    await device.shown();
    if (!samples.due(n)) return;
    samples.add(n, 'extension: poller, rules, store and badge', heap());
    samples.add(n, 'extension: its posts as JSON', JSON.stringify(await stored()).length);
  });
  return samples.rows((await stored()).length);
}

async function soakMirror(office: FakeKpu, rounds: number, say: Say): Promise<Soak[]> {
  const world = { time: Date.parse('2024-06-24T02:00:00Z') };
  firstDay(office);
  const mirror = new Mirror(office, () => world.time);
  const samples = new Samples(rounds, say);
  await live(rounds, office, world, async (n) => {
    await mirror.round();
    if (!samples.due(n)) return;
    const files = [...mirror.files.values()].reduce((sum, { length }) => sum + length, 0);
    // The files lie in memory here, and outside of the heap.
    samples.add(n, 'mirror: round and site', heap());
    samples.add(n, 'mirror: its folder', files);
  });
  return samples.rows(mirror.shown().posts.length);
}

async function live(
  rounds: number,
  office: FakeKpu,
  world: { time: number },
  round: (n: number) => Promise<void>,
): Promise<void> {
  const random = seeded(rounds);
  for (let n = 1; n <= rounds; n++) {
    world.time += 15 * MINUTE;
    quarter(office, n, random);
    await round(n);
  }
}

/** What the office does before the n-th round. */
export function quarter(office: FakeKpu, n: number, random: () => number): void {
  if (n % 5 === 0) officeDay(office, random);
  if (office.site.posts.length > LISTED) office.set({ posts: office.site.posts.slice(0, LISTED) });
  office.requests.length = 0;
}

/** What was measured, in bytes, by what it is. */
export class Samples {
  private readonly lists = new Map<string, number[]>();

  constructor(
    private readonly rounds: number,
    private readonly say: Say,
  ) {}

  due = (n: number): boolean => n % Math.max(1, Math.floor(this.rounds / SAMPLES)) === 0;

  add(n: number, what: string, bytes: number): void {
    this.lists.set(what, [...(this.lists.get(what) ?? []), bytes]);
    this.say(`round ${n} of ${this.rounds}: ${what}, ${(bytes / 1e6).toFixed(2)} MB`);
  }

  rows = (posts: number): Soak[] =>
    [...this.lists].map(([what, list]) => ({ what, rounds: this.rounds, ...thirds(list), posts }));
}

/** Without the first third, in which caches fill and the database reaches its limit. */
function thirds(samples: readonly number[]): Pick<Soak, 'first' | 'last'> {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const median = (list: readonly number[]) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return { first: median(samples.slice(third, 2 * third)), last: median(samples.slice(-third)) };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
