import type { Periods, Stage } from '../../../../lib/stages';
import type { Scenario } from './scenario';

export type Outcome =
  | 'understood'
  | 'shown as doubtful'
  | 'old end in silence'
  | 'another period'
  | 'impossible';

const daysOf = (stages: Stage[]): string[] => stages.map(({ start, end }) => `${start}/${end}`);

/** What a period may carry beside its days: the later posts that were not understood (rule 19). */
type Noted = Stage & { unclear?: readonly unknown[] };

const isNoted = ({ periods }: Periods): boolean =>
  periods.some((stage: Noted) => (stage.unclear ?? []).length > 0);
/** On the standing period the words of another post that says otherwise. */
const isDisputed = ({ periods }: Periods): boolean =>
  periods.some(({ evidence }) => evidence.some(({ doubts }) => doubts.includes('disagreement')));

/** What became of a scenario, the most harmful first. */
export function outcomeOf(
  { periods, halted = [], unconfirmed = [], old = [], mayNote, mayHalt }: Scenario,
  found: Periods,
): Outcome {
  const all = [...found.periods, ...found.unconfirmed, ...found.halted];
  if (all.some(({ start, end }) => end < start)) return 'impossible';
  const standing = daysOf(found.periods);
  if (standing.some((days) => !periods.includes(days) && !old.includes(days))) return 'another period';
  const noted = isNoted(found);
  const goesOn = standing.some((days) => old.includes(days) && !periods.includes(days));
  if (goesOn && !noted && !isDisputed(found)) return 'old end in silence';
  const same = (a: string[], b: string[]): boolean => a.join() === b.join();
  const haltedDays = daysOf(found.halted);
  const right =
    same(standing, periods) &&
    same(daysOf(found.unconfirmed), unconfirmed) &&
    (same(haltedDays, halted) || (mayHalt === true && same(haltedDays, old))) &&
    (!noted || mayNote === true);
  return right ? 'understood' : 'shown as doubtful';
}
