import { DEFAULT_SOURCES, HOME_OFFICE } from '../source';
import type { QuietHours, Settings } from './read';

/** When nothing rings for readers who were not asked when they sleep. */
export const NIGHT: QuietHours = { from: '21:00', until: '06:00' };

export const LEAST_INTERVAL = 5;
export const MOST_INTERVAL = 1440;
export const MOST_KEYWORDS = 20;

/** Every setting as it is before anybody chose. */
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
