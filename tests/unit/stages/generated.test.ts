import { beforeAll, describe, expect, it } from 'vitest';
import { resolvePeriods } from '../../../lib/stages';
import { announcementsOf, written } from './case';
import { generate, KINDS } from './generate';
import { type Outcome, outcomeOf } from './generate/outcome';

/** Other posts: `SEED=7 npm test -- generated`. */
const SEED = Number(process.env.SEED ?? 2029);
const POSTS = 20_000;
/** Of a hundred scenarios of one kind so many are understood, at the least. */
const LEAST = 95;
/** So many are shown of what went wrong. */
const SHOWN = 5;

interface Case {
  kind: string;
  outcome: Outcome;
  posts: string[];
  meant: string[];
  found: string[];
}

const judged: Case[] = [];

beforeAll(() => {
  for (const { kind, ...scenario } of generate(SEED, POSTS)) {
    const announcements = announcementsOf(scenario.posts);
    const found = resolvePeriods({ announcements, place: scenario.place });
    judged.push({
      kind,
      outcome: outcomeOf(scenario, found),
      posts: scenario.posts.map(({ day, title, text }) => `${day} ${title}: ${text}`),
      meant: scenario.periods,
      found: [
        ...found.periods.map(written),
        ...found.unconfirmed.map((stage) => `unconfirmed ${written(stage)}`),
        ...found.halted.map((stage) => `halted ${written(stage)}`),
      ],
    });
  }
  console.info(table());
}, 120_000);

const of = (kind: string): Case[] => judged.filter((one) => one.kind === kind);
const share = (cases: Case[]): number =>
  (100 * cases.filter(({ outcome }) => outcome === 'understood').length) / cases.length;

function table(): string {
  const rows = [...Object.keys(KINDS).map((kind) => [kind, of(kind)] as const), ['all', judged] as const];
  return [
    `understood, of the scenarios of ${POSTS} posts (seed ${SEED}):`,
    ...rows.map(([kind, cases]) => {
      const counted = `${kind.padEnd(26)} ${cases.length}`;
      return `${counted.padEnd(34)}${share(cases).toFixed(1)} %`;
    }),
  ].join('\n');
}

describe(`${POSTS} posts that a generator writes`, () => {
  it.each<Outcome>(['impossible', 'another period', 'old end in silence'])('never give: %s', (outcome) => {
    expect(judged.filter((one) => one.outcome === outcome).slice(0, SHOWN)).toEqual([]);
  });

  it.each(Object.keys(KINDS))(`are understood, ${LEAST} of a hundred: %s`, (kind) => {
    const missed = of(kind).filter(({ outcome }) => outcome !== 'understood');
    expect(of(kind).length).toBeGreaterThan(20);
    if (share(of(kind)) < LEAST) expect(missed.slice(0, SHOWN)).toEqual([]);
  });
});
