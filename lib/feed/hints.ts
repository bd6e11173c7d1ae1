import type { FeedHints } from './feed';

/** How often a feed wants to be asked; null where it doesn't say. */
export function makeHints(ttl: string, hours: readonly string[], days: readonly string[]): FeedHints | null {
  const minutes = Number(ttl.trim() || Number.NaN);
  const skipHours = hours
    .map((hour) => Number(hour) % 24)
    .filter((hour) => Number.isInteger(hour) && hour >= 0);
  const skipDays = days.filter((day) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(day));
  const hints: FeedHints = {
    ...(Number.isFinite(minutes) && minutes > 0 ? { ttlMinutes: minutes } : {}),
    ...(skipHours.length ? { skipHours: [...new Set(skipHours)] } : {}),
    ...(skipDays.length
      ? { skipDays: skipDays.map((day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase()) }
      : {}),
  };
  return Object.keys(hints).length ? hints : null;
}
