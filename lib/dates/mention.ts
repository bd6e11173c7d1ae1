/** A day of the calendar at the office, 'YYYY-MM-DD'. */
export type Day = string;

/** No period of Coklit has more days. */
export const LONGEST_PERIOD = 60;

/** What speaks against a date, or what had to be supplied to read it. */
export type Doubt =
  | 'swapped'
  | 'weekday-mismatch'
  | 'year-inferred'
  | 'month-inferred'
  | 'ends-before-publication'
  | 'length-mismatch'
  | 'too-long'
  | 'too-short'
  | 'undated-source'
  | 'start-inferred'
  | 'disagreement'
  | 'order';

/** A stated length: "satu bulan", "30 hari", "tiga pekan". */
export interface Length {
  count: number;
  unit: 'day' | 'week' | 'month';
  /** Days on top of months: "satu bulan dua hari". */
  more?: number;
}

/** A length with its place in the text: UTF-16 units. */
export interface PlacedLength extends Length {
  index: number;
  end: number;
  /** Said in one word: "sebulan". */
  isWhole: boolean;
}

/** A start that is told from the post's own day: "dimulai hari ini", "besok coklit dimulai". */
export interface PlacedToday {
  /** The whole phrase, and where the day itself is named: UTF-16 units. */
  index: number;
  end: number;
  at: number;
  /** Days after the post's own. */
  daysOn: number;
}

/** A day or a range of days named in a text. */
export interface DateMention {
  /** The earlier day named (with 'swapped' it was named second); with edge 'until' it is the last day. */
  start: Day;
  /** Inclusive; absent for a single day. */
  end?: Day;
  edge?: 'from' | 'until';
  /** The length that is stated right beside it. */
  length?: Length;
  /** Local 'HH:MM'. */
  time?: string;
  /** The words themselves, as they stand in the text. */
  text: string;
  /** Where they stand: UTF-16 units into the text. */
  index: number;
  doubts: Doubt[];
}

/** What is known about the day of a post in a listing. */
export interface PostDate {
  /** The day to show; null where only bounds are known. */
  day: Day | null;
  /**
   * 'dateline' as written; 'order' mended or only bounded; 'first-seen' with no dated neighbour on either side, or of a
   * post that came above all that was known, with no dated one above it.
   */
  basis: 'feed' | 'dateline' | 'order' | 'first-seen';
  /** Inclusive bounds; both equal `day` where there is one. */
  earliest: Day | null;
  latest: Day | null;
  /** The dateline's own day, in every dated post. */
  stated: Day | null;
  doubts: Doubt[];
}
