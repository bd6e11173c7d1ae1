import type { Day, Doubt, Length } from '../dates/mention';
import type { Placed, Sentence } from './sentences';
import type { StatedLength } from './signs';
import type { StageAnnouncement } from './stage';

/** When a post can have been published. */
export interface PostTime {
  /** Its own local day, where known. */
  day: Day | null;
  /** Bounds from the nearest dated posts below and above; both equal `day` where that is known. */
  earliest: Day | null;
  latest: Day | null;
  /** The local day on which it was first seen. */
  firstSeen: Day;
  /** Later posts have higher ones; comparable over all posts of one call. */
  order: number;
}

/** No regency's Coklit ever had fewer days. */
export const SHORTEST_PERIOD = 14;

/** A first and a last day, inclusive. */
export interface Days {
  start: Day;
  end: Day;
}

/** Both ends, or one of them. */
export interface Span {
  start: Day | null;
  end: Day | null;
}

/** A date of Coklit, found in a sentence. */
export interface Found {
  sentence: Sentence;
  from: number;
  to: number;
  /** 'day' is one that a change names without saying of what. */
  edge: 'start' | 'end' | 'range' | 'day';
  start: Day;
  end: Day;
  doubts: Doubt[];
  yearStated: boolean;
  /** It names what held before a change. */
  replaced: boolean;
  change: 'correction' | 'extension' | 'resumption' | 'halt' | null;
}

/** A length of Coklit with its sentence. */
export interface FoundLength extends StatedLength {
  sentence: Sentence;
}

/** How a post says that it changes what was announced before. */
export interface Change {
  kind: 'correction' | 'extension' | 'resumption';
  /** The dates that it says were meant before ("semula …"). */
  replaced: Span | null;
  /** What an extension adds where it names no day. */
  added: Length | null;
  /** How long the whole period becomes. */
  total?: Length;
  /** A day that takes the place of another; whether they are first or last days, the period that is changed tells. */
  moved?: { from: Day | null; to: Day };
}

/** What one post says of one period of Coklit. */
export interface Statement extends Span {
  post: StageAnnouncement;
  time: PostTime;
  /** An end counted from "16 hari lagi": a witness, never a period. */
  remaining: boolean;
  doubts: Doubt[];
  /** Whether a doubt keeps it from standing without a witness. */
  doubtful: boolean;
  quote: string;
  /** The words that name the decree behind a change. */
  decree: string | null;
  name: string;
  change: Change | null;
}

/** A post's word that Coklit is postponed, stopped or cancelled. */
export interface Halt {
  post: StageAnnouncement;
  time: PostTime;
  quote: string;
  decree: string | null;
  /** The latest year that it tells of, as "pada 2020", "Pilkada 2020"; null where it names none. */
  year: number | null;
}

/** What may change a period and is shown where no rule makes anything of it. */
export interface Hint {
  quote: string;
  /** A day that it names. */
  day: Day | null;
  /** Whether a word of change is said of Coklit. */
  changes: boolean;
  /** It takes a change as known: no news where the period was changed before. */
  retells: boolean;
  /** Whether the day is counted from the post's own, which may be a day late. */
  counted?: boolean;
}

/** Everything that one post says of Coklit. */
export interface Reading {
  post: StageAnnouncement;
  time: PostTime;
  hints: Hint[];
  statements: Statement[];
  halt: Halt | null;
  /** Periods that the post names as the ones that it halts. */
  halted: Statement[];
}

/** A date of a sentence as one of Coklit's. */
export function foundIn(
  sentence: Sentence,
  { mention, from, to }: Placed,
  edge: Found['edge'],
  change: Found['change'],
  replaced: boolean,
): Found {
  const { start, end = start, doubts } = mention;
  const yearStated = !doubts.includes('year-inferred');
  return { sentence, from, to, edge, start, end, doubts, yearStated, replaced, change };
}

/** A day that is counted from the post's own, as one of Coklit's. */
export function foundOn(
  day: Day,
  edge: 'start' | 'end',
  { sentence, from, to }: Pick<Found, 'sentence' | 'from' | 'to'>,
): Found {
  const told = { doubts: [], yearStated: true, replaced: false, change: null };
  return { sentence, from, to, edge, start: day, end: day, ...told };
}
