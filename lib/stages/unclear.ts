import { addDays } from '../dates/calendar';
import type { Day } from '../dates/mention';
import type { Reading } from './reading';
import type { Unclear } from './stage';

/** A post is asked about a period from so many days before its start until so many after its end. */
const BEFORE = 90;
const AFTER = 14;
/** A day further after the end belongs to something else. */
const FARTHEST = 60;
const MOST = 3;

/** What is known of a period that stands, and of the posts that speak for it. */
interface Standing {
  start: Day;
  end: Day;
  /** The highest `PostTime.order` among its posts; -1 where only an official source speaks for it. */
  newest: number;
}

/**
 * The posts that may change a period and from which no rule made anything, newest first: later than its newest
 * evidence, with a word of change that is said of Coklit, or a day after its end that nothing else is said of.
 *
 * @param isMade whether something was made of a post: of its change (true), or at least of its days
 * @rule 19
 */
export function unclearOf(
  { start, end, newest }: Standing,
  readings: readonly Reading[],
  isMade: (reading: Reading, itsChange: boolean) => boolean,
): Unclear[] {
  const [from, until] = [addDays(start, -BEFORE), addDays(end, AFTER)];
  return [...readings]
    .sort((a, b) => b.time.order - a.time.order)
    .flatMap((reading): Unclear[] => {
      const { post, time, hints } = reading;
      const day = time.day ?? time.latest ?? time.firstSeen;
      if (hints.length === 0 || time.order < newest || day < from || day > until) return [];
      const late = hints.filter((hint) => hint.day && hint.day > end && hint.day <= addDays(end, FARTHEST));
      const changing = hints.filter((hint) => hint.changes);
      const open = isMade(reading, true) ? [] : [...late.filter(({ changes }) => changes), ...changing];
      const hint = open[0] ?? (isMade(reading, false) ? undefined : late[0]);
      if (!hint) return [];
      const named = late.find((other) => other.changes === hint.changes)?.day ?? null;
      return [{ url: post.url, title: post.title, quote: hint.quote, published: time.day, day: named }];
    })
    .slice(0, MOST);
}
