import { once } from '../once';
import type { Offset } from '../source';
import type { Point } from './around';
import { addDays, daysBetween, knownDayOf, weekdayOf } from './calendar';
import { readDateline } from './dateline';
import {
  type DateMention,
  type Day,
  type Doubt,
  LONGEST_PERIOD,
  type PlacedLength,
  type PlacedToday,
} from './mention';
import { type Chain, isDecoy, readChain, startsToday } from './range';
import { edgeOf, hasLength, lengthBeside, lengthsIn } from './signs';
import { type Token, tokenize } from './tokens';
import { type Anchor, dateOf } from './years';

export * from './calendar';
export { type Dateline, datelineOf } from './dateline';
export * from './mention';
export { dateByOrder, type ListedPost } from './order';
export { endAfter, hasLength } from './signs';

/*
 * How a text becomes days, each step in a file of its own:
 *   tokens    numbers, words and marks, once
 *   date      one date in its spellings, with the names and numbers in words
 *   around    what stands around it: weekdays, clock (time), "lalu", "bulan depan"; all of that together is a point
 *   range     two points with a connector, lists, "hari ini"; and what only looks like a date
 *   years     what was left out, from the post's own day or a date nearby
 *   signs     what is said of it: first or last day, how long
 * dateline and order judge whole listings by what opens their posts.
 */

/**
 * The days and ranges that a text names, in the order in which it names them.
 *
 * Days are local days of the office, by default of Asia/Jakarta. A date without a year is read as the one nearest to `publishedAt`;
 * where that is null, nearest to a date with a year in the same text, and where there is none, not at all.
 * A day that doesn't exist is no date. Never throws; takes time in proportion to the text.
 */
export function findDates(
  text: string,
  about: { publishedAt: Date | null; utcOffset?: Offset },
): DateMention[] {
  const { publishedAt, utcOffset = '+07:00' } = about;
  const published = publishedAt && knownDayOf(publishedAt, utcOffset);
  return readDates(text)
    .mentions(published)
    .map((mention) => ({ ...mention, doubts: doubtsOf(mention, published) }));
}

/** What speaks against a range beside what its own words say: its length, and that it is over. */
function doubtsOf({ start, end, length, doubts }: DateMention, published: Day | null): Doubt[] {
  if (!end) return doubts;
  const found = [...doubts];
  if (length && !hasLength(start, end, length)) found.push('length-mismatch');
  if (daysBetween(start, end) + 1 > LONGEST_PERIOD) found.push('too-long');
  if (published && end < published) found.push('ends-before-publication');
  return found;
}

/** What a text says of days. */
export interface Dates {
  /** Its dates, as a post of that day means them. */
  mentions(published: Day | null): DateMention[];
  lengths(): PlacedLength[];
  todays(): PlacedToday[];
  /** Where the day of its dateline stands; null where it has none. */
  dateline(): number | null;
}

/**
 * The dates of a text, read once for whatever day its post turns out to have. Their doubts are those of the words alone:
 * order, weekday, and what had to be supplied.
 */
export function readDates(text: string): Dates {
  if (!/\d|hari|pekan|minggu|bulan|besok|lusa/i.test(text))
    return { mentions: () => [], lengths: () => [], todays: () => [], dateline: () => null };
  const tokens = tokenize(text);
  const opening = once(() => readDateline(text, tokens));
  const dateline = (): number | null => {
    const found = opening();
    return found?.isNamed && found.dateline.year !== null ? found.from : null;
  };
  const pairs = /\d/.test(text) ? readChains(tokens, dateline).flatMap(pairsOf) : [];
  const stated = pairs.flatMap(anchorsIn);
  const mentions = (published: Day | null): DateMention[] => {
    const anchors = published ? [] : stated;
    let before = 0;
    return pairs.flatMap((pair) => {
      while ((anchors[before + 1]?.at ?? Number.POSITIVE_INFINITY) <= pair.first.from) before++;
      const nearby = nearest(pair.first.from, anchors[before], anchors[before + 1]);
      const mention = mentionOf(text, tokens, pair, { published, nearby });
      return mention ? [mention] : [];
    });
  };
  return {
    mentions,
    lengths: () => lengthsIn(tokens),
    todays: () => startsToday(tokens),
    dateline: () => opening()?.dateline.index ?? null,
  };
}

function readChains(tokens: readonly Token[], dateline: () => number | null): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < tokens.length; ) {
    const chain = readChain(tokens, at, dateline);
    const last = chain?.points.at(-1);
    if (chain && last && !isDecoy(tokens, chain)) chains.push(chain);
    at = Math.max(at + 1, last?.to ?? chain?.next ?? 0);
  }
  return chains;
}

/** A single date, or the two ends of a range. */
interface Pair {
  first: Point;
  second: Point | null;
}

function pairsOf({ points, links }: Chain): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < points.length; index++) {
    const range = links[index] === 'range';
    pairs.push({ first: points[index] as Point, second: range ? (points[index + 1] as Point) : null });
    if (range) index++;
  }
  return pairs;
}

interface Stated {
  at: number;
  day: Day;
}

function anchorsIn({ first, second }: Pair): Stated[] {
  const dated = dateOf(first, second, { published: null, nearby: null });
  return dated ? [{ at: first.from, day: dated.first }] : [];
}

function nearest(at: number, before: Stated | undefined, after: Stated | undefined): Day | null {
  if (!before) return null;
  return after && after.at - at < Math.abs(at - before.at) ? after.day : before.day;
}

function mentionOf(text: string, tokens: readonly Token[], pair: Pair, anchor: Anchor): DateMention | null {
  const { first, second } = pair;
  const dated = dateOf(first, second, anchor);
  if (!dated) {
    if (!second) return null;
    return (
      mentionOf(
        text,
        tokens,
        { first: { ...first, year: first.year ?? second.year }, second: null },
        anchor,
      ) ?? mentionOf(text, tokens, { first: second, second: null }, anchor)
    );
  }
  const doubts: Doubt[] = [...dated.doubts];
  const swapped = dated.second !== null && dated.second < dated.first;
  if (swapped) doubts.unshift('swapped');
  const start = swapped ? (dated.second as Day) : dated.first;
  const end = swapped ? dated.first : dated.second;
  const { from, to } = withBrackets(tokens, first.from, second?.to ?? first.to);
  const edge = end ? null : edgeOf(tokens, first.from, to);
  const length = edge === 'until' ? null : lengthBeside(tokens, first.from, to);
  if (first.daysOn !== null && !end && !length) return null;
  if (hasWrongWeekday(first, dated.first, second, dated.second)) doubts.push('weekday-mismatch');
  const index = (tokens[from] as Token).start;
  const words = text.slice(index, (tokens[to - 1] as Token).end);
  const time = first.time ?? second?.time;
  return {
    start,
    ...(end && { end }),
    ...(edge ? { edge } : !end && length ? { edge: 'from' as const } : {}),
    ...(length && { length }),
    ...(time && { time }),
    text: words,
    index,
    doubts,
  };
}

/** Takes in the partner of a bracket inside: "Jumat-Minggu (28-30/6/2024)". */
function withBrackets(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let open = 0;
  let missing = 0;
  for (const { text } of tokens.slice(from, to)) {
    if (text === '(') open++;
    else if (text === ')' && open > 0) open--;
    else if (text === ')') missing++;
  }
  return {
    from: missing > 0 && tokens[from - 1]?.text === '(' ? from - 1 : from,
    to: open > 0 && tokens[to]?.text === ')' ? to + 1 : to,
  };
}

/** The first weekday is the first day's; of two, the second is the last day's. */
function hasWrongWeekday(first: Point, day: Day, second: Point | null, lastDay: Day | null): boolean {
  const [opening, closing] = first.weekdays;
  if (opening !== undefined && weekdayOf(day) !== opening) return true;
  if (!lastDay || !second)
    return closing !== undefined && closing !== opening && weekdayOf(addDays(day, 1)) !== closing;
  const last = second.weekdays[0] ?? first.weekdays[first.weekdays.length - 1];
  return (
    (second.weekdays.length > 0 || closing !== undefined) && last !== undefined && weekdayOf(lastDay) !== last
  );
}
