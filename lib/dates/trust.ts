import { daysBetween } from './calendar';
import type { Day } from './mention';

/** A dateline in a listing's order, newest first. */
export interface Witness {
  day: Day;
  /** Whether its weekday is stated and right. */
  agrees: boolean;
  /** A feed's own date: counts before all datelines. */
  certain: boolean;
}

/** A dateline names the event, which is often a few days before the post. */
const TOLERANCE = 14;
const NEVER = -1;

/** Whether two days contradict the order in which their posts stand. */
export function contradicts(newer: Day, older: Day): boolean {
  return daysBetween(newer, older) > TOLERANCE;
}

/**
 * The members of the largest set of which none contradicts another; of equal sets the one with more agreeing weekdays.
 * Where several are still equal (`tied`), only those that belong to all of them. Exact, in the square of their number.
 *
 * A set is free of contradictions when each member lies at most 14 days after the earliest one above it, so the
 * best choice for a part of the list depends on nothing but that earliest day.
 */
export function trusted(witnesses: readonly Witness[]): { members: boolean[]; tied: boolean } {
  const days = [...new Set(witnesses.map(({ day }) => day))].sort();
  const none = days.length;
  const place = new Map(days.map((day, index) => [day, index]));
  const weights = witnesses.map(
    ({ agrees, certain }) => (certain ? 1_000_000_000 : 10_000) + (agrees ? 1 : 0),
  );
  const at = witnesses.map(({ day }) => place.get(day) as number);
  // allows[d] is the first place of an earliest day above that a day at place d may follow
  const allows = days.map((day) => days.findIndex((earliest) => !contradicts(earliest, day)));

  // above[i][e]: the best weight of a choice among the first i whose earliest day is at place e (none: nothing chosen)
  const above = [row(none, NEVER)];
  (above[0] as number[])[none] = 0;
  for (const [index, own] of at.entries()) {
    const before = above[index] as number[];
    const after = [...before];
    for (let earliest = allows[own] as number; earliest <= none; earliest++) {
      const value = before[earliest] as number;
      if (value === NEVER) continue;
      const next = Math.min(earliest, own);
      after[next] = Math.max(after[next] as number, value + (weights[index] as number));
    }
    above.push(after);
  }
  const best = Math.max(...(above[at.length] as number[]));

  // below[e]: the best weight still to be had from the rest of the list; a member that can be left out at no loss is not trusted
  let below = row(none, 0);
  const members = new Array<boolean>(at.length).fill(false);
  for (let index = at.length - 1; index >= 0; index--) {
    const own = at[index] as number;
    const before = above[index] as number[];
    members[index] = !before.some(
      (value, earliest) => value !== NEVER && value + (below[earliest] as number) === best,
    );
    below = below.map((value, earliest) => {
      if (earliest < (allows[own] as number)) return value;
      return Math.max(value, (below[Math.min(earliest, own)] as number) + (weights[index] as number));
    });
  }
  const sum = weights.reduce((total, weight, index) => total + (members[index] ? weight : 0), 0);
  return { members, tied: sum < best };
}

function row(none: number, value: number): number[] {
  return new Array<number>(none + 1).fill(value);
}
