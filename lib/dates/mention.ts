/** A day of the calendar at the office, 'YYYY-MM-DD'. */
export type Day = string;

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

/** A day or a range of days named in a text. */
export interface DateMention {
  /** The earlier day named (with 'swapped' it was named second); with edge 'until' it is the last day. */
  start: Day;
  /** Inclusive; absent for a single day. */
  end?: Day;
  edge?: 'from' | 'until';
  /** The end that a stated length gives from start: n months the same day n months later; n weeks or days start + n − 1 days. */
  lengthEnd?: Day;
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
  /** 'dateline' as written; 'order' mended or only bounded; 'first-seen' with no dated neighbour on either side. */
  basis: 'feed' | 'dateline' | 'order' | 'first-seen';
  /** Inclusive bounds; both equal `day` where there is one. */
  earliest: Day | null;
  latest: Day | null;
  /** The dateline's own day, in every dated post. */
  stated: Day | null;
  doubts: Doubt[];
}
