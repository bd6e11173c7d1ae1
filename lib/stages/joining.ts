import { addMonths, daysBetween, parts } from '../dates/calendar';
import type { Day } from '../dates/mention';
import type { Statement } from './reading';
import type { Found, FoundLength } from './scan';

/** An end this long after its start is of another year. */
const UNRELATED = 200;

/** Whether a full period of a post says already what one of its single edges says. */
export function says(full: Statement, edge: Statement): boolean {
  if (edge.change?.moved) return full.change !== null;
  if (edge.change?.kind === 'extension') return full.change?.kind === 'extension';
  return (
    (edge.start === null || edge.start === full.start) &&
    (edge.end === null || edge.end === full.end) &&
    !edge.remaining
  );
}

/** Of statements that say the same, the one with the fewest doubts. */
export function distinct(statements: Statement[]): Statement[] {
  const same = (a: Statement, b: Statement): boolean =>
    a.start === b.start &&
    a.end === b.end &&
    a.remaining === b.remaining &&
    a.change?.added === b.change?.added &&
    a.change?.moved?.to === b.change?.moved?.to;
  const sorted = [...statements].sort((a, b) => a.doubts.length - b.doubts.length);
  return sorted.filter((one, at) => sorted.findIndex((other) => same(one, other)) === at);
}

/** The same day and month in another year; the 29th of February becomes the 28th where there is none. */
function inYear(day: Day, year: number): Day {
  return addMonths(day, (year - parts(day).year) * 12);
}

/** A start without a year takes the latest year that puts it before its end; in the same month it stays and is swapped. */
export function latestBefore(start: Day, end: Day): Day {
  const { year, month } = parts(end);
  const same = inYear(start, year);
  return same <= end || parts(start).month === month ? same : inYear(start, year - 1);
}

/** An end without a year takes the first year that puts it after its start, unless it then lies far beyond it. */
export function firstAfter(end: Day, start: Day): Day {
  const { year } = parts(start);
  const same = inYear(end, year);
  const next = inYear(end, year + 1);
  return same >= start || daysBetween(start, next) > UNRELATED ? same : next;
}

/** A start with the length that follows or leads it. */
export function widened(found: Found, { from, to }: FoundLength): Found {
  return { ...found, from: Math.min(found.from, from), to: Math.max(found.to, to) };
}

/** Where a quote of two edges stands: both if they share a sentence, else the end's. */
export function joined(start: Found, end: Found): Found {
  const change = end.change ?? start.change;
  if (start.sentence !== end.sentence) return { ...end, change };
  return { ...end, change, from: Math.min(start.from, end.from), to: Math.max(start.to, end.to) };
}
