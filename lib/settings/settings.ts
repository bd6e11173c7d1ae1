import type { Day } from '../dates/mention';
import type { Lang } from '../i18n';
import { DEFAULT_SOURCES, HOME_OFFICE, type Offset, type Source } from '../source';

/** All that the user can choose. `defaultSettings` is the one place with defaults, `readSettings` the one that checks. */
export interface Settings {
  version: 2;
  language: Lang;
  theme: 'auto' | 'light' | 'dark';
  sources: Source[];
  /** `Office.id` of the office whose periods the countdown shows. */
  home: string;
  /** 5 to 1440. */
  intervalMinutes: number;
  notify: {
    on: boolean;
    /** Which posts: all, those on Coklit, or none but changes of the period. */
    posts: 'all' | 'coklit' | 'period';
    /** The period itself: when one is announced, changed or halted. */
    period: boolean;
    /** At the start, three days before the end, on the last day. */
    milestones: boolean;
    /** Words whose posts are told of whatever `posts` says, and marked in the list. At most `MOST_KEYWORDS`. */
    keywords: string[];
    quiet: QuietHours | null;
  };
  /** `Source.key` of sources that are read, but give neither badge nor notification. */
  muted: string[];
  badge: 'unread' | 'days' | 'none';
  /** The user's own dates of Coklit; they win until their end. */
  ownStage: OwnStage | null;
  /** Address of a mirror's `feed.json`, shown while the office can't be reached. */
  mirror: string | null;
}

/** Local times 'HH:MM' at the home office; `from` later than `until` spans midnight. */
export interface QuietHours {
  from: string;
  until: string;
}

/** When nothing rings for readers who were not asked when they sleep. */
export const NIGHT: QuietHours = { from: '21:00', until: '06:00' };

export interface OwnStage {
  start: Day;
  end: Day;
  utcOffset: Offset;
}

export const LEAST_INTERVAL = 5;
export const MOST_INTERVAL = 1440;
export const MOST_KEYWORDS = 20;

export function defaultSettings(): Settings {
  return {
    version: 2,
    language: 'id',
    theme: 'auto',
    sources: structuredClone([...DEFAULT_SOURCES]),
    home: HOME_OFFICE.id,
    intervalMinutes: 15,
    notify: { on: false, posts: 'all', period: true, milestones: true, keywords: [], quiet: null },
    muted: [],
    badge: 'unread',
    ownStage: null,
    mirror: null,
  };
}
