import { describe, expect, it } from 'vitest';
import { type Periods, resolvePeriods, type Stage } from '../../../lib/stages';
import { announcementsOf } from './case';
import { generate, KINDS, type Scenario } from './generate';

/** Another seed by `SEED=7 npm test -- generated`. */
const SEED = Number(process.env.SEED ?? 2029);
const POSTS = 20_000;
/** Of a hundred scenarios of one kind, at least so many are understood. */
const LEAST = 95;

function judge(scenario: Scenario): { outcome: Outcome; found: Periods } {
  const found = resolvePeriods({ announcements: announcementsOf(scenario.posts), place: scenario.place });
  return { outcome: outcomeOf(scenario, found), found };
}

describe('posts that a generator writes', () => {
  const counts = new Map<string, Map<Outcome, number>>();
  const examples = new Map<string, string>();
  for (const scenario of generate(SEED, POSTS)) {
    const { outcome, found } = judge(scenario);
    const ofKind = counts.get(scenario.kind) ?? new Map<Outcome, number>();
    counts.set(scenario.kind, ofKind.set(outcome, (ofKind.get(outcome) ?? 0) + 1));
    const key = `${scenario.kind}: ${outcome}`;
    if (outcome !== 'understood' && !examples.has(key))
      examples.set(key, JSON.stringify({ scenario, found }, null, 1));
  }

  it.each(Object.keys(KINDS))('are understood: %s', (kind) => {
    const ofKind = counts.get(kind);
    expect(ofKind).toBeDefined();
  });
});
