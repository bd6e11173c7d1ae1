import type { Doubt } from '../dates/mention';
import { type Claim, fitsSpan, isFull, isSame, isSameArticle } from './claim';
import type { Statement } from './reading';
import type { Stage } from './stage';

/** Doubts about the first day or the order of both, which a start alone can settle. */
const ABOUT_START: readonly Doubt[] = [
  'swapped',
  'weekday-mismatch',
  'undated-source',
  'year-inferred',
  'month-inferred',
];

/** The periods that posts and official sources claim; the doubtful ones stand where a witness says the same. */
export function claimsOf(statements: Statement[], official: Stage[]): Claim[] {
  const officials = official
    .filter(({ start, end }) => start <= end)
    .map((stage) => claim(stage, { official: stage, stands: true }));
  const told = statements.filter(isFull).map((statement) =>
    claim(statement, {
      statement,
      stands: !statement.doubtful || hasWitness(statement, statements, official),
    }),
  );
  return [...officials, ...told];
}

/** Takes the stand from doubtful claims whose witnesses were themselves corrected or halted meanwhile. */
export function recheckWitnesses(live: Claim[], statements: Statement[]): void {
  const left = new Set(live.map(({ statement }) => statement));
  const official = live.flatMap((one) => one.official ?? []);
  const witnesses = statements.filter((statement) => left.has(statement) || !isFull(statement));
  for (const one of live) {
    const { statement } = one;
    if (statement?.doubtful && isFull(statement)) one.stands &&= hasWitness(statement, witnesses, official);
  }
}

/** A claim of its own, not yet corrected by anybody. */
export function claim(days: { start: string; end: string }, about: Partial<Claim>): Claim {
  return {
    start: days.start,
    end: days.end,
    statement: null,
    official: null,
    stands: false,
    added: [],
    origin: [],
    ...about,
  };
}

/**
 * Whether another post or an official period says the same as a doubtful statement. A post that is doubtful itself is
 * no witness, so that no period stands on doubtful evidence alone; one edge or a remaining time counts within a day.
 */
function hasWitness(
  statement: Statement & { start: string; end: string },
  all: Statement[],
  official: Stage[],
): boolean {
  if (official.some((stage) => isSame(stage, statement))) return true;
  return all.some((other) => {
    if (other.doubtful || isSameArticle(other.post, statement.post)) return false;
    if (isFull(other)) return isSame(other, statement);
    if (other.end) return fitsSpan(other, statement, 1);
    return fitsSpan(other, statement, 1) && statement.doubts.every((doubt) => ABOUT_START.includes(doubt));
  });
}
