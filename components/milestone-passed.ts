import type { shared } from '../lib/i18n/id';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is worth saying aloud while the countdown is open, by the time that is left. */
const MILESTONES = [
  { left: 0, say: (words: typeof shared) => words.milestoneEnded },
  { left: HOUR, say: (words: typeof shared) => words.milestoneHours(1) },
  { left: 12 * HOUR, say: (words: typeof shared) => words.milestoneHours(12) },
  { left: DAY, say: (words: typeof shared) => words.milestoneDays(1) },
  { left: 3 * DAY, say: (words: typeof shared) => words.milestoneDays(3) },
  { left: 7 * DAY, say: (words: typeof shared) => words.milestoneDays(7) },
];

/**
 * The sentence for the milestone that was passed between two looks at the clock; '' where none was.
 *
 * @param before Milliseconds that were left at the earlier look; null at the first one, which says nothing.
 */
export function milestonePassed(before: number | null, left: number, words: typeof shared): string {
  if (before === null) return '';
  return MILESTONES.find((each) => left <= each.left && before > each.left)?.say(words) ?? '';
}
