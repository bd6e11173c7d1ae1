import type { Offset } from '../source';
import { addDays, daysBetween, exists, knownDayOf, parts, toDay, weekdayOf } from './calendar';
import { type Dateline, datelineOf } from './dateline';
import type { Day, Doubt, PostDate } from './mention';

const LAST_DAY = '2199-12-31';

/** A post of a listing as it came: `publishedAt` is a feed's own date only. */
export interface ListedPost {
  text: string;
  publishedAt: Date | null;
  firstSeenAt: Date;
}

interface Reading {
  feed: Day | null;
  seen: Day;
  dateline: Dateline | null;
  stated: Day | null;
  /** The day that stands: a feed's, a trusted dateline's or a mended one. */
  day: Day | null;
  mended: boolean;
}

/**
 * The days of a listing's posts, newest first, from their datelines and their order.
 *
 * Trusted is the largest set of datelines of which none contradicts another by more than 14 days and none lies after
 * first sight. Another dateline is mended where exactly one slip explains it; else it keeps only the bounds that its
 * neighbours give it. Where equally good sets are left, what they disagree about is not trusted and nothing is mended.
 * @param utcOffset that of the office, whose days these are; by default of Asia/Jakarta.
 */
export function dateByOrder(posts: readonly ListedPost[], utcOffset: Offset = '+07:00'): PostDate[] {
  const readings = posts.map((post) => read(post, utcOffset));
  trust(readings);
  supplyYears(readings);
  const tied = trust(readings);
  if (!tied) mend(readings);
  return readings.map((reading, index) => dateOf(reading, neighbours(readings, index)));
}

function read({ text, publishedAt, firstSeenAt }: ListedPost, utcOffset: Offset): Reading {
  const dateline = datelineOf(text);
  const feed = publishedAt && knownDayOf(publishedAt, utcOffset);
  const seen = knownDayOf(firstSeenAt, utcOffset) ?? LAST_DAY;
  const stated = dateline?.year ? dayIn(dateline, dateline.year) : null;
  return { feed, seen, dateline, stated, day: feed, mended: false };
}

/** Gives the readings that belong to the trusted set their day, and takes it from all others; whether other sets are as good. */
function trust(readings: Reading[]): boolean {
  const candidates = readings.filter(
    ({ feed, stated, seen }) => feed !== null || (stated !== null && stated <= seen),
  );
  const { members, tied } = trusted(
    candidates.map((reading) => ({
      day: (reading.feed ?? reading.stated) as Day,
      agrees: reading.feed === null && agrees(reading, reading.stated as Day) === true,
      certain: reading.feed !== null,
    })),
  );
  for (const reading of readings) reading.day = reading.feed;
  for (const [index, reading] of candidates.entries())
    if (members[index]) reading.day = reading.feed ?? reading.stated;
  return tied;
}

/** A dateline without a year takes the one that brings it nearest to the nearest trusted day, or before first sight. */
function supplyYears(readings: Reading[]): void {
  const found = readings.map((reading, index) => {
    if (!reading.dateline || reading.dateline.year !== null) return null;
    const { newer, older } = neighbours(readings, index);
    const base = newer ?? older ?? reading.seen;
    const { year } = parts(base);
    const days = [year, year - 1, year + 1, year - 2, year - 3, year - 4]
      .map((candidate) => dayIn(reading.dateline as Dateline, candidate))
      .filter((day) => day !== null && day <= reading.seen) as Day[];
    return days.sort((a, b) => Math.abs(daysBetween(base, a)) - Math.abs(daysBetween(base, b)))[0] ?? null;
  });
  for (const [index, day] of found.entries()) if (day) (readings[index] as Reading).stated = day;
}

interface Neighbours {
  newer: Day | null;
  older: Day | null;
}

/** The nearest days that stand above and below a post. */
function neighbours(readings: readonly Reading[], index: number): Neighbours {
  const found: Neighbours = { newer: null, older: null };
  for (let at = index - 1; at >= 0 && !found.newer; at--) found.newer = readings[at]?.day ?? null;
  for (let at = index + 1; at < readings.length && !found.older; at++)
    found.older = readings[at]?.day ?? null;
  return found;
}

function bounds({ seen }: Reading, { newer, older }: Neighbours): { earliest: Day | null; latest: Day } {
  const latest = newer && newer < seen ? newer : seen;
  if (!older || older <= latest) return { earliest: older, latest };
  const [earliest, last] = [latest, older < seen ? older : seen].sort() as [Day, Day];
  return { earliest, latest: last };
}

function mend(readings: Reading[]): void {
  const mends = readings.map((reading, index) => {
    if (reading.day || !reading.stated) return null;
    const around = neighbours(readings, index);
    if (!around.newer && !around.older) return null;
    const { earliest, latest } = bounds(reading, around);
    const fitting = slips(reading.stated).filter(
      (day) => (!earliest || day >= earliest) && day <= latest && agrees(reading, day) !== false,
    );
    return fitting.length === 1 ? (fitting[0] as Day) : null;
  });
  for (const [index, day] of mends.entries()) {
    if (!day) continue;
    const disputed = mends.some(
      (other, at) => other && (at < index ? contradicts(other, day) : at > index && contradicts(day, other)),
    );
    if (!disputed) Object.assign(readings[index] as Reading, { day, mended: true });
  }
}

/** The days that one slip of the pen away from a day exist: year or month one off, day and month exchanged. */
function slips(day: Day): Day[] {
  const { year, month, date } = parts(day);
  const candidates: [number, number, number][] = [
    [year - 1, month, date],
    [year + 1, month, date],
    month === 1 ? [year - 1, 12, date] : [year, month - 1, date],
    month === 12 ? [year + 1, 1, date] : [year, month + 1, date],
    [year, date, month],
  ];
  const days = candidates.filter((candidate) => exists(...candidate)).map((candidate) => toDay(...candidate));
  return [...new Set(days)].filter((candidate) => candidate !== day);
}

function dateOf(reading: Reading, around: Neighbours): PostDate {
  const { feed, stated, day, mended, dateline } = reading;
  const doubts: Doubt[] = [];
  if (day && !mended && !feed) {
    if (agrees(reading, day) === false) doubts.push('weekday-mismatch');
    if (dateline?.year === null) doubts.push('year-inferred');
  }
  if (mended || (stated && !day)) doubts.push('order');
  if (day)
    return {
      day,
      basis: feed ? 'feed' : mended ? 'order' : 'dateline',
      earliest: day,
      latest: day,
      stated,
      doubts,
    };
  const basis = around.newer || around.older ? 'order' : 'first-seen';
  return { day: null, basis, ...bounds(reading, around), stated, doubts };
}

/** Whether the stated weekday is that of a day; null where none is stated. */
function agrees({ dateline }: Reading, day: Day): boolean | null {
  const [first, last] = dateline?.weekdays ?? [];
  if (first === undefined) return null;
  return weekdayOf(day) === first || (last !== undefined && weekdayOf(addDays(day, 1)) === last);
}

function dayIn({ month, date }: Dateline, year: number): Day | null {
  return exists(year, month, date) ? toDay(year, month, date) : null;
}

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
