import type { Point } from './around';
import { addDays, addMonths, daysBetween, exists, parts, toDay, weekdayOf } from './calendar';
import type { Day, Doubt } from './mention';

/** What a date without a year is read against. */
export interface Anchor {
  /** The post's own local day, where known. */
  published: Day | null;
  /** A day with a stated year that stands nearest in the text, used where the post's own is unknown. */
  nearby: Day | null;
}

/** One day, or the two ends of a range in the order in which they are named. */
export interface Dated {
  first: Day;
  second: Day | null;
  doubts: Doubt[];
}

const FAR = 45;
const HALF_YEAR = 183;
/** Who means another year than the present says so sooner: what speaks for the post's own, in days. */
const SAME_YEAR = 70;

/** The days of a single date or of the two ends of a range; null where one of them doesn't exist or can't be known. */
export function dateOf(first: Point, second: Point | null, anchor: Anchor): Dated | null {
  const doubts: Doubt[] = [];
  const base = anchor.published ?? anchor.nearby;
  const a = relative(first, anchor.published);
  const b = second && relative(second, anchor.published);
  if (!a || (second && !b)) return null;
  if ([first, second].some((point) => point?.month === null && point.daysOn === null))
    doubts.push('month-inferred');
  if (first.year === null && !second?.year && !(first.daysOn !== null && !second))
    doubts.push('year-inferred');
  if (a.year === null && (!b || b.year === null)) {
    if (!base) return null;
    const found = b ? nearestRange(a, b, base, first, second as Point) : nearest(a, base, first);
    return found && { ...found, doubts };
  }
  const years = b ? shareYear(a, b) : { first: a.year, second: null };
  const start = dayIn(years.first, a);
  const end = b ? dayIn(years.second, b) : null;
  if (!start || (b && !end)) return null;
  return { first: start, second: end, doubts };
}

interface Wanted {
  date: number;
  month: number;
  year: number | null;
}

/** Day, month and year out of "hari ini", "bulan depan", "tahun lalu" where the post's own day is known. */
function relative(point: Point, published: Day | null): Wanted | null {
  if (point.daysOn !== null) return published ? parts(addDays(published, point.daysOn)) : null;
  let { month, year } = point;
  if (month === null) {
    if (!published) return null;
    if (point.monthsOn === null) return point.ofWeekday ? nearestOn(point, published) : null;
    const there = parts(addMonths(`${published.slice(0, 8)}01`, point.monthsOn));
    month = there.month;
    year = there.year;
  }
  if (year === null && point.yearsOn !== null && published) year = parts(published).year + point.yearsOn;
  return { date: point.date, month, year };
}

/** The day of this month, the last or the next that falls on the weekday: "Senin (24) lalu". */
function nearestOn({ date, weekdays, lies }: Point, published: Day): Wanted | null {
  const months = lies === 'future' ? [0, 1] : lies === 'past' ? [0, -1] : [0, -1, 1];
  const found = months
    .map((on) => parts(addMonths(`${published.slice(0, 8)}01`, on)))
    .find(
      ({ year, month }) => exists(year, month, date) && weekdayOf(toDay(year, month, date)) === weekdays[0],
    );
  return found ? { ...found, date } : null;
}

function dayIn(year: number | null, { date, month }: Wanted): Day | null {
  return year !== null && exists(year, month, date) ? toDay(year, month, date) : null;
}

/** A start takes the latest year that puts it before its stated end, an end the first year that puts it after its start. */
function shareYear(a: Wanted, b: Wanted): { first: number | null; second: number | null } {
  const later = a.month > b.month || (a.month === b.month && a.date > b.date);
  if (a.year === null && b.year !== null) {
    return { first: later ? b.year - 1 : b.year, second: b.year };
  }
  if (b.year === null && a.year !== null) {
    const wraps = later && monthsBetween(a, b) <= 6;
    return { first: a.year, second: wraps ? a.year + 1 : a.year };
  }
  return { first: a.year, second: b.year };
}

function monthsBetween(a: Wanted, b: Wanted): number {
  return (b.month - a.month + 12) % 12;
}

/** The year that brings a date nearest to the post; "lalu" and "mendatang" decide between distant ones, and so does a weekday. */
function nearest(wanted: Wanted, base: Day, point: Point): Omit<Dated, 'doubts'> | null {
  const days = yearsAround(base)
    .map((year) => dayIn(year, wanted))
    .filter((day) => day !== null)
    .sort((x, y) => cost(x, base, point) - cost(y, base, point));
  const first = days[0];
  if (!first) return null;
  const [weekday] = point.weekdays;
  const second = days[1];
  const distant = Math.abs(daysBetween(first, base)) > 100;
  if (
    weekday !== undefined &&
    second &&
    distant &&
    weekdayOf(first) !== weekday &&
    weekdayOf(second) === weekday
  )
    return { first: second, second: null };
  return { first, second: null };
}

function nearestRange(
  a: Wanted,
  b: Wanted,
  base: Day,
  first: Point,
  second: Point,
): Omit<Dated, 'doubts'> | null {
  const later = a.month > b.month || (a.month === b.month && a.date > b.date);
  const wraps = later && monthsBetween(a, b) <= 6 && a.month !== b.month;
  let best: { first: Day; second: Day; cost: number } | null = null;
  for (const year of yearsAround(base)) {
    const end = dayIn(year, b);
    const start = dayIn(wraps ? year - 1 : year, a);
    if (!start || !end) continue;
    const inside = daysBetween(start, base) >= 0 && daysBetween(base, end) >= 0;
    const total = inside ? 0 : Math.min(cost(start, base, first), cost(end, base, second));
    if (!best || total < best.cost) best = { first: start, second: end, cost: total };
  }
  return best && { first: best.first, second: best.second };
}

/** Days from the post, fewer within its calendar year; a half-year more where "lalu" or "mendatang" says plainly that it lies on the other side. */
function cost(day: Day, base: Day, point: Point): number {
  const ahead = daysBetween(base, day);
  const wrong = point.lies === 'past' ? ahead > FAR : point.lies === 'future' ? ahead < -FAR : false;
  const sameYear = day.slice(0, 4) === base.slice(0, 4);
  return Math.abs(ahead) - (sameYear ? SAME_YEAR : 0) + (wrong ? 2 * HALF_YEAR : 0);
}

function yearsAround(base: Day): number[] {
  const { year } = parts(base);
  return [year, year - 1, year + 1, year - 2, year + 2, year - 3, year + 3, year - 4, year + 4];
}

/** An end this long after its start is of another year. */
const UNRELATED = 200;

/** The same day and month in another year; the 29th of February becomes the 28th where there is none. */
function inYear(day: Day, year: number): Day {
  return addMonths(day, (year - parts(day).year) * 12);
}

/** A start without a year takes the latest year that puts it before its end; in the same month it stays and is swapped. @rule 12 */
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
