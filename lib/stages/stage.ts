import type { Day, Doubt } from '../dates/mention';
import type { Offset } from '../source';

/** A period of Coklit. */
export interface Stage {
  kind: 'coklit';
  /** 'Coklit Pilkada 2024', 'Coklit Pemilu 2024', 'Coklit' where the election is not named. */
  name: string;
  /** Inclusive days at `utcOffset`: from start 00:00 to end 24:00. */
  start: Day;
  end: Day;
  utcOffset: Offset;
  origin: 'setting' | 'calendar' | 'announcement' | 'built-in';
  /** Newest first. */
  evidence: Evidence[];
  /** Newest first; absent where nothing is unclear. */
  unclear?: Unclear[];
}

/** A later post that may change the period, and from which no rule made anything (rule 19). */
export interface Unclear {
  /** The post's own address. */
  url: string | null;
  title: string;
  /** Its sentence, verbatim. */
  quote: string;
  /** The post's own local day, null where unknown. */
  published: Day | null;
  /** The day after the period's end that it names; null where it only uses a word of change. */
  day: Day | null;
}

/** The words of a source for (or against) a period. */
export interface Evidence {
  url: string | null;
  title: string;
  quote: string;
  doubts: Doubt[];
}

/** What `resolvePeriods` reads of a post. */
export interface StageAnnouncement {
  id: string;
  url: string | null;
  title: string;
  text: string;
  /** The feed's instant, or 12:00 of `PostDate.day`. */
  publishedAt: Date | null;
  firstSeenAt: Date;
  /** Higher is newer. */
  rank: number;
}

export interface Periods {
  /** Those that stand, by start, never overlapping. */
  periods: Stage[];
  /** Kept out by doubts. */
  unconfirmed: Stage[];
  /** Postponed or cancelled by a later post, its evidence first. */
  halted: Stage[];
}

/** Whether a halted period was cancelled, not just postponed: its post says so, and does not deny it. */
export const isCancelled = ({ evidence }: Stage): boolean =>
  /(?<!\b(?:bukan|tidak|tak|belum|tanpa) )\b(?:di|mem|pem)?batal/i.test(evidence[0]?.quote ?? '');

/** The post that names a period's days the wrong way round, which was mended. */
export const swappedIn = ({ evidence }: Stage): Evidence | undefined =>
  evidence.find(({ doubts }) => doubts.includes('swapped'));
