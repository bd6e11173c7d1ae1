import { dayOf } from '../dates/calendar';
import type { Day } from '../dates/mention';
import type { Offset } from '../source';
import { claimsOf, recheckWitnesses } from './claims';
import { historyOf } from './history';
import type { PostTime } from './reading';
import type { Periods, Stage, StageAnnouncement } from './stage';
import { readPost } from './statements';
import { verdict } from './verdict';

export * from './countdown';
export * from './official';
export * from './stage';

const WIB: Offset = '+07:00';

/*
 * From posts to periods, each step in a file of its own:
 *   sentences    a post's sentences with the days and lengths in them (schedule joins the rows of tables)
 *   post-text    what each place of a sentence is said of: Coklit or something else (subject, by the words that topic
 *                finds), here or elsewhere (place)
 *   read-post    which of the dates are Coklit's, and which edge (signs); what changes them (changes, amendments)
 *   statements   start, end and length put together, with what speaks against them
 *   claims       what official sources and posts claim, and who is a witness for whom
 *   history      later posts correct, extend and halt earlier ones
 *   verdict      what stands, with its evidence; what was not understood stands beside it (unclear)
 */

/** What `resolvePeriods` judges by. */
export interface PeriodInput {
  announcements: StageAnnouncement[];
  /** The regency or city whose periods are wanted; periods that a post gives to another one are left out. */
  place?: string | undefined;
  /** Official periods that the office's staff entered. */
  calendar?: Stage[] | undefined;
  /** The table of official periods of this office; absent means none. */
  builtIn?: Stage[] | undefined;
  /** The office's own time, in which days begin and end; without it that of the official periods, else +07:00. */
  utcOffset?: Offset | undefined;
}

/**
 * The periods of Coklit that posts and official sources tell of: those that stand, those kept out by doubts, those
 * halted. Takes no clock: the same posts give the same result at any time. Never throws.
 */
export function resolvePeriods(input: PeriodInput): Periods {
  const { announcements, place, calendar = [], builtIn = [] } = input;
  const official = [...calendar, ...builtIn];
  const utcOffset = input.utcOffset ?? official[0]?.utcOffset ?? WIB;
  const readings = timed(announcements, utcOffset).map(({ post, time }) => readPost(post, time, place));
  const statements = readings.flatMap((reading) => reading.statements);
  const history = historyOf(claimsOf(statements, official), readings);
  recheckWitnesses(history.live, statements);
  return verdict(history, readings, utcOffset);
}

interface Timed {
  post: StageAnnouncement;
  time: PostTime;
}

/** Puts posts in the order of publication, newest first, and gives undated ones the bounds of their neighbours. @rule 17 */
function timed(announcements: StageAnnouncement[], offset: Offset): Timed[] {
  const day = ({ publishedAt }: StageAnnouncement): Day | null =>
    publishedAt && Number.isFinite(publishedAt.getTime()) ? dayOf(publishedAt, offset) : null;
  const byRank = [...announcements].sort((a, b) => b.rank - a.rank);
  const days = byRank.map(day);
  const bounded = byRank.map((post, at) => {
    const own = days[at] ?? null;
    const below = days.slice(at + 1).find((other) => other !== null) ?? null;
    const above = days.slice(0, at).findLast((other) => other !== null) ?? null;
    const contrary = below !== null && above !== null && below > above;
    return {
      post,
      day: own,
      earliest: own ?? (contrary ? null : below),
      latest: own ?? (contrary ? null : above),
      firstSeen: dayOf(Number.isFinite(post.firstSeenAt.getTime()) ? post.firstSeenAt : new Date(0), offset),
    };
  });
  const key = ({ day: own, earliest, latest }: (typeof bounded)[number]): string =>
    own ?? earliest ?? latest ?? '';
  const oldestFirst = [...bounded].sort((a, b) => key(a).localeCompare(key(b)) || a.post.rank - b.post.rank);
  return oldestFirst.map(({ post, ...time }, order) => ({ post, time: { ...time, order } })).reverse();
}
