import { addDays, daysBetween } from '../dates/calendar';
import { type Day, type Doubt, LONGEST_PERIOD } from '../dates/mention';
import { endAfter, hasLength } from '../dates/signs';
import { firstAfter, latestBefore } from '../dates/years';
import { once } from '../once';
import { decreeIn, electionIn, nameOf, quoteOf } from './evidence';
import { type Scan, scanPost } from './read-post';
import {
  type Change,
  type Found,
  type FoundLength,
  foundOn,
  type PostTime,
  type Reading,
  SHORTEST_PERIOD,
  type Statement,
} from './reading';
import type { Sentence } from './sentences';
import { isRecap, yearTold } from './signs';
import type { StageAnnouncement } from './stage';

/** Two edges further apart are of two elections, not of one period. */
const UNRELATED = 200;
/** Doubts that keep a statement from standing by itself; a swap counts only while nothing settles it. @rule 11 */
const SERIOUS: readonly Doubt[] = [
  'weekday-mismatch',
  'ends-before-publication',
  'length-mismatch',
  'too-long',
  'too-short',
  'undated-source',
  'start-inferred',
];

/** Reads what one post says of Coklit: periods, single edges, remaining time, and whether it halts or changes them. */
export function readPost(post: StageAnnouncement, time: PostTime, place: string | undefined): Reading {
  const scan = scanPost(post, time, place);
  const writer = new Writer(post, time, scan);
  const halting = scan.halts.find(({ sentence }) => !sentence.inTitle) ?? scan.halts[0];
  const named = scan.dates.filter(
    ({ edge, change, replaced }) =>
      edge === 'range' && (change === 'halt' || (replaced && scan.halts.length > 0)),
  );
  return {
    post,
    time,
    hints: scan.hints.map(({ sentence, from, to, ...hint }) => ({
      quote: quoteOf(sentence, from, to),
      ...hint,
    })),
    statements: clean(writer.statements()),
    halt: halting
      ? {
          post,
          time,
          quote: quoteOf(halting.sentence, halting.word.from, halting.word.to),
          decree: decreeIn([halting.sentence, ...scan.sentences]),
          year: yearTold(halting.sentence.text),
        }
      : null,
    halted: halting ? named.map((found) => writer.range(found)) : [],
  };
}

/** Within one post a clean period beats a doubtful one, which then leaves no trace. @rule 13 */
function clean(statements: Statement[]): Statement[] {
  const full = statements.filter(({ start, end }) => start && end);
  if (!full.some(({ doubtful }) => !doubtful)) return statements;
  return statements.filter((statement) => !(full.includes(statement) && statement.doubtful));
}

/** What holds of a whole post is asked once, whatever number of dates it has. */
class Writer {
  private readonly elections = once(() => [this.post.title, this.post.text].map(electionIn));
  private readonly decree = once(() => decreeIn(this.scan.sentences));
  private readonly endsAhead = once(() => this.aheadOf(this.time.day));
  private readonly remaining = once(() => this.leftFrom(this.time.day));
  private readonly replaced = once(() => replacedIn(this.scan.dates));

  constructor(
    private readonly post: StageAnnouncement,
    private readonly time: PostTime,
    private readonly scan: Scan,
  ) {}

  statements(): Statement[] {
    const now = this.scan.dates.filter(({ replaced, change }) => !replaced && change !== 'halt');
    const ranges = now.filter(({ edge }) => edge === 'range').map((found) => this.range(found));
    const starts = now.filter(({ edge, change }) => edge === 'start' && change !== 'extension');
    const ends = now.filter(({ edge }) => edge === 'end');
    const changedEnds = ends.filter(({ change }) => change);
    const plainEnds = ends.filter(({ change }) => !change);
    const built = ranges.every(({ doubtful }) => doubtful)
      ? this.completed(starts, [...plainEnds, ...this.endsAhead()], changedEnds)
      : [];
    const full = [...ranges, ...built];
    const edges = [
      ...[...starts, ...plainEnds, ...this.endsAhead(), ...changedEnds].map((found) => this.edge(found)),
      ...now.filter(({ edge }) => edge === 'day').map((found) => this.moved(found)),
      ...this.remaining(),
      ...this.added(ends, ranges),
    ];
    return distinct([...full, ...edges.filter((edge) => !full.some((other) => says(other, edge)))]);
  }

  /** A range that stands in one piece. @rule 8 */
  range(found: Found): Statement {
    const doubts = [...found.doubts];
    const lengths = this.lengthsFor(found);
    const { start, end } = found;
    if (lengths.some((length) => !hasLength(start, end, length))) doubts.push('length-mismatch');
    const settled = lengths.some((length) => hasLength(start, end, length)) || this.hasEdgeOf(found);
    return this.written(found, start, end, doubts, settled);
  }

  /** Periods out of a start and an end, or a start and a planned length, that stand apart. @rule 6b, 7 */
  private completed(starts: Found[], ends: Found[], changedEnds: Found[]): Statement[] {
    const planned = this.planned();
    const pairs = starts
      .flatMap((start) => (ends.length > 0 ? ends : changedEnds).map((end) => this.pair(start, end, planned)))
      .filter((pair) => pair !== null);
    if (pairs.length > 0 || starts.length === 0) return distinct(pairs);
    return distinct(
      starts.flatMap((start) => {
        const length = planned.find(({ sentence }) => sentence === start.sentence) ?? planned[0];
        if (!length) return [];
        const span = length.sentence === start.sentence ? widened(start, length) : start;
        return [this.written(span, start.start, endAfter(start.start, length), start.doubts, false)];
      }),
    );
  }

  private pair(start: Found, end: Found, planned: FoundLength[]): Statement | null {
    const first = start.yearStated || !end.yearStated ? start.start : latestBefore(start.start, end.start);
    const last = end.yearStated || !start.yearStated ? end.start : firstAfter(end.start, first);
    const oneYear = start.yearStated !== end.yearStated;
    const doubts = [...new Set([...start.doubts, ...end.doubts])].filter(
      (doubt) => !(oneYear && doubt === 'undated-source'),
    );
    const swapped = last < first;
    if (Math.abs(daysBetween(first, last)) > UNRELATED || first === last) return null;
    const [from, to] = swapped ? [last, first] : [first, last];
    if (swapped) doubts.unshift('swapped');
    if (oneYear && !doubts.includes('year-inferred')) doubts.push('year-inferred');
    if (planned.some((length) => !hasLength(from, to, length))) doubts.push('length-mismatch');
    const settled = planned.some((length) => hasLength(from, to, length));
    return this.written(joined(start, end), from, to, doubts, settled, start.sentence);
  }

  private edge(found: Found): Statement {
    const isEnd = found.edge === 'end';
    const doubts = found.doubts.filter((doubt) => doubt !== 'swapped');
    return {
      ...this.base(found, found.start, doubts),
      start: isEnd ? null : found.start,
      end: isEnd ? found.start : null,
      change: this.changeOf(found),
    };
  }

  /** A day that a change names without saying whether it is the first or the last. */
  private moved(found: Found): Statement {
    const change = this.changeOf(found) ?? { kind: 'correction', replaced: null, added: null };
    const from = this.scan.dates.find(({ edge, replaced }) => replaced && edge === 'day')?.start ?? null;
    return {
      ...this.base(found, found.start, found.doubts),
      start: null,
      end: null,
      change: { ...change, moved: { from, to: found.start } },
    };
  }

  /** "hingga satu bulan ke depan", counted from the post's own day. @rule 6 */
  private aheadOf(day: Day | null): Found[] {
    if (!day) return [];
    return this.scan.lengths
      .filter(
        (length) =>
          !this.hasBeside(length, 'start') &&
          (length.role === 'ahead' || (length.role === 'onward' && !this.hasBeside(length, 'end'))),
      )
      .filter((length) => daysBetween(day, endAfter(day, length)) <= LONGEST_PERIOD)
      .map((length) => foundOn(endAfter(day, length), 'end', length));
  }

  private leftFrom(day: Day | null): Statement[] {
    if (!day) return [];
    return this.scan.lengths
      .filter(({ role, unit }) => role === 'left' && unit !== 'month')
      .map((length) => {
        const end = addDays(day, length.count * (length.unit === 'week' ? 7 : 1));
        return { ...this.base(length, end, []), start: null, end, change: null, remaining: true };
      });
  }

  /** "diperpanjang selama tujuh hari", without a day. @rule 10 */
  private added(ends: Found[], ranges: Statement[]): Statement[] {
    const length =
      this.scan.lengths.find(({ role }) => role === 'total') ??
      this.scan.lengths.find(({ role }) => role === 'added');
    const named = ends.some(({ change }) => change) || ranges.some(({ change }) => change);
    if (!length || named || !(this.scan.extends || this.scan.corrects)) return [];
    const { count, unit, more } = length;
    const amount = { [length.role === 'total' ? 'total' : 'added']: { count, unit, ...(more && { more }) } };
    const change: Change = { kind: 'extension', replaced: this.replaced(), added: null, ...amount };
    return [
      { ...this.base(length, this.time.day ?? this.time.firstSeen, []), start: null, end: null, change },
    ];
  }

  private written(
    place: Found,
    start: Day,
    end: Day,
    found: Doubt[],
    settled: boolean,
    otherSentence = place.sentence,
  ): Statement {
    const doubts = [...found];
    const days = daysBetween(start, end) + 1;
    if (days > LONGEST_PERIOD) doubts.push('too-long');
    if (days < SHORTEST_PERIOD && !place.change) doubts.push('too-short');
    if (this.endsBefore(end) && !this.isTold([otherSentence, place.sentence]))
      doubts.push('ends-before-publication');
    const open = doubts.includes('swapped') && !settled;
    const base = this.base(place, end, doubts);
    return { ...base, start, end, change: this.changeOf(place), doubtful: base.doubtful || open };
  }

  private base({ sentence, from, to }: Pick<Found, 'sentence' | 'from' | 'to'>, end: Day, doubts: Doubt[]) {
    const { post, time } = this;
    return {
      post,
      time,
      doubts: [...new Set(doubts)],
      doubtful: doubts.some((doubt) => SERIOUS.includes(doubt)),
      remaining: false,
      quote: quoteOf(sentence, from, to),
      decree: this.scan.corrects || this.scan.extends ? (decreeIn([sentence]) ?? this.decree()) : null,
      name: nameOf([electionIn(sentence.text), ...this.elections()], end),
    };
  }

  private endsBefore(end: Day): boolean {
    const bound = this.time.day ?? this.time.earliest;
    return bound !== null && end < bound;
  }

  private isTold(own: Sentence[]): boolean {
    const rest = this.scan.sentences.filter((sentence) => !own.includes(sentence));
    const words = (sentences: Sentence[]): string =>
      [...new Set(sentences)].map(({ text }) => text).join('\n');
    return isRecap(words(own), words(rest));
  }

  private planned(): FoundLength[] {
    return this.scan.lengths.filter(
      (length) => length.role === 'planned' || (length.role === 'onward' && this.hasBeside(length, 'end')),
    );
  }

  /** Whether a date other than of one edge stands in the sentence of a length. */
  private hasBeside({ sentence }: FoundLength, other: 'start' | 'end'): boolean {
    return this.scan.dates.some((found) => found.sentence === sentence && found.edge !== other);
  }

  /** The planned lengths of a range: those of its own sentence, else those of the rest of the post. */
  private lengthsFor(found: Found): FoundLength[] {
    const planned = this.planned();
    const own = planned.filter(({ sentence }) => sentence === found.sentence);
    return own.length > 0 ? own : planned;
  }

  private hasEdgeOf(range: Found): boolean {
    if (this.remaining().some(({ end }) => end && Math.abs(daysBetween(end, range.end)) <= 1)) return true;
    return [...this.scan.dates, ...this.endsAhead()].some(
      (other) =>
        other !== range &&
        ((other.edge === 'start' && other.start === range.start) ||
          (other.edge === 'end' && other.start === range.end)),
    );
  }

  private changeOf({ change }: Pick<Found, 'change'>): Change | null {
    if (!change || change === 'halt' || (change === 'correction' && !this.scan.corrects)) return null;
    return { kind: change, replaced: this.replaced(), added: null };
  }
}

/** What a post names as the dates that it changes. */
function replacedIn(dates: readonly Found[]): Change['replaced'] {
  const old = dates.filter(({ replaced }) => replaced);
  const range = old.find(({ edge }) => edge === 'range');
  if (range) return { start: range.start, end: range.end };
  const start = old.find(({ edge }) => edge === 'start')?.start ?? null;
  const end = old.find(({ edge }) => edge === 'end')?.start ?? null;
  return start || end ? { start, end } : null;
}

/** Whether a full period of a post says already what one of its single edges says. */
function says(full: Statement, edge: Statement): boolean {
  if (edge.change?.moved) return full.change !== null;
  if (edge.change?.kind === 'extension') return full.change?.kind === 'extension';
  return (
    (edge.start === null || edge.start === full.start) &&
    (edge.end === null || edge.end === full.end) &&
    !edge.remaining
  );
}

/** Of statements that say the same, the one with the fewest doubts. */
function distinct(statements: Statement[]): Statement[] {
  const same = (a: Statement, b: Statement): boolean =>
    a.start === b.start &&
    a.end === b.end &&
    a.remaining === b.remaining &&
    a.change?.added === b.change?.added &&
    a.change?.moved?.to === b.change?.moved?.to;
  const sorted = [...statements].sort((a, b) => a.doubts.length - b.doubts.length);
  return sorted.filter((one, at) => sorted.findIndex((other) => same(one, other)) === at);
}

/** A start with the length that follows or leads it. */
function widened(found: Found, { from, to }: FoundLength): Found {
  return { ...found, from: Math.min(found.from, from), to: Math.max(found.to, to) };
}

/** Where a quote of two edges stands: both if they share a sentence, else the end's. */
function joined(start: Found, end: Found): Found {
  const change = end.change ?? start.change;
  if (start.sentence !== end.sentence) return { ...end, change };
  return { ...end, change, from: Math.min(start.from, end.from), to: Math.max(start.to, end.to) };
}
