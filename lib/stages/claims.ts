import { daysBetween, isDay } from '../dates/calendar';
import type { Day, Doubt } from '../dates/mention';
import type { Days, PostTime, Span, Statement } from './reading';
import type { Stage, StageAnnouncement } from './stage';

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
    .filter(({ start, end }) => isDay(start) && isDay(end) && start <= end)
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
export function claim(days: Days, about: Partial<Claim>): Claim {
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
 * @rule 13
 */
function hasWitness(statement: Statement & Days, all: Statement[], official: Stage[]): boolean {
  if (official.some((stage) => isSame(stage, statement))) return true;
  return all.some((other) => {
    if (other.doubtful || isSameArticle(other.post, statement.post)) return false;
    if (isFull(other)) return isSame(other, statement);
    if (other.end) return fitsSpan(other, statement, 1);
    return fitsSpan(other, statement, 1) && statement.doubts.every((doubt) => ABOUT_START.includes(doubt));
  });
}

/** Two statements of one period differ by at most so many days at each edge. */
export const NEAR = 3;

/** A period that somebody claims: a post, or the official calendar or table. */
export interface Claim extends Days {
  /** The post's words for it; null for an official one. */
  statement: Statement | null;
  official: Stage | null;
  /** Clean, or confirmed by a witness. */
  stands: boolean;
  /** Doubts that come from other posts. */
  added: Doubt[];
  /** What was corrected or extended into it. */
  origin: Claim[];
}

/** A statement of both ends, the first not after the second. */
export function isFull(statement: Statement): statement is Statement & Days {
  const { start, end } = statement;
  return start !== null && end !== null && start <= end;
}

/** Whether two periods share a day. */
export function overlaps(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether two periods name the same days. */
export function isSame(a: Days, b: Days): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two periods differ by at most three days at each edge. */
export function isNear(a: Days, b: Days): boolean {
  return distance(a.start, b.start) <= NEAR && distance(a.end, b.end) <= NEAR;
}

/** Days between two days, whichever is first. */
export function distance(a: Day, b: Day): number {
  return Math.abs(daysBetween(a, b));
}

/** Whether a statement of one or both edges says the same as a period, to within so many days. */
export function fitsSpan({ start, end }: Span, claim: Days, within: number): boolean {
  if (!start && !end) return false;
  return (!start || distance(start, claim.start) <= within) && (!end || distance(end, claim.end) <= within);
}

/** Bodies shorter than this are told apart by their titles, too. */
const TELLING = 60;
const WORDS = new WeakMap<StageAnnouncement, { title: string; body: string }>();

function wordsOf(post: StageAnnouncement): { title: string; body: string } {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  const known = WORDS.get(post) ?? {
    title: plain(post.title),
    body: plain(post.text).replace(/ ?selengkapnya$/u, ''),
  };
  WORDS.set(post, known);
  return known;
}

/** Whether two posts are one article, whatever their addresses; one may be cut, or begin with another dateline. */
export function isSameArticle(one: StageAnnouncement, other: StageAnnouncement): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (Math.min(a.body.length, b.body.length) < TELLING) return a.title === b.title && a.body === b.body;
  return a.body.includes(b.body) || b.body.includes(a.body);
}

/** Whether one post was published after another: by their days, and by their order where a day is unknown. @rule 17 */
export function isAfter(a: PostTime, b: PostTime): boolean {
  if (a.day && b.day && a.day !== b.day) return a.day > b.day;
  return a.order > b.order;
}
