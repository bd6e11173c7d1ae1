import { addDays } from '../../../../lib/dates/calendar';
import type { CasePost } from '../case';
import { daysOf, type Span } from './spell';
import type { World } from './world';

/** Posts over time, and what a careful reader makes of them. */
export interface Scenario {
  /** Oldest first. */
  posts: CasePost[];
  place: string;
  /** 'start/end' of what runs, each in the order of time. */
  periods: string[];
  halted?: string[];
  unconfirmed?: string[];
  /** The periods before the changes: to go on with one and say nothing would mislead. */
  old?: string[];
  /** Rule 14 and 19 leave open whether a note stands beside the number: talk of a change, a denial. */
  mayNote?: boolean;
  /** "Ditunda menjadi": the old period may be kept as halted or be gone. */
  mayHalt?: boolean;
}

export const written = ({ start, end }: Span): string => `${start}/${end}`;

/** A scenario in which the world's own Coklit is what runs. */
export function runs({ place, coklit }: World, posts: CasePost[]): Scenario {
  const byDay = [...posts].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  return { place, posts: byDay, periods: [written(coklit)] };
}

/** A scenario in which nothing runs. */
export function nothing({ place }: World, posts: CasePost[]): Scenario {
  return { place, posts, periods: [] };
}

/** So short that an extension keeps it within the 60 days that rule 11 lets pass. */
export const fitting = (world: World): World =>
  daysOf(world.coklit) <= 38
    ? world
    : { ...world, coklit: { ...world.coklit, end: addDays(world.coklit.start, 29) } };
