import { daysBetween, isDay } from '../lib/dates/calendar';
import type { Lang } from '../lib/i18n';
import type { Offset } from '../lib/source';
import type { Stage } from '../lib/stages/stage';

export type Theme = 'auto' | 'light' | 'dark';
export type Show = 'both' | 'countdown' | 'announcements' | 'strip';

/** What the attributes of a widget's node say, bad values replaced by the default and named. */
export interface Config {
  limit: number;
  theme: Theme;
  lang: Lang;
  show: Show;
  /** Another mirror's `feed.json`, or null for our own. */
  feed: string | null;
  /** The operator's own dates; they lack the zone, which is the office's. */
  dates: { start: string; end: string; name: string } | null;
  mistakes: Mistake[];
}

export interface Mistake {
  attribute: string;
  value: string;
  /** What is used instead, as it would be written. */
  used: string;
}

/** Attributes that are read, and watched for changes. */
export const ATTRIBUTES = ['limit', 'theme', 'lang', 'show', 'feed', 'start', 'end', 'title'].map(
  (name) => `data-${name}`,
);

/** No stage is longer. */
const MOST_DAYS = 366;

/** Only https: anything else could be changed on its way. Loopback is for trying it out. */
const FEED = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])\S+$/i;

/**
 * Reads the attributes of a widget's node.
 *
 * @param ownFeed Address of our own `feed.json`, named where a `data-feed` can't be used.
 */
export function readConfig(node: Element, ownFeed: string): Config {
  const mistakes: Mistake[] = [];
  const read = <T>(
    name: string,
    usual: T,
    take: (value: string) => T | undefined | false,
    used = `${usual}`,
    needed = false,
  ): T => {
    const value = (node.getAttribute(`data-${name}`) ?? '').trim();
    const taken = value || needed ? take(value) : usual;
    if (taken !== undefined && taken !== false) return taken;
    mistakes.push({ attribute: `data-${name}`, value, used });
    return usual;
  };
  const oneOf = <T extends string>(name: string, ...known: [T, ...T[]]): T =>
    read<T>(name, known[0], (value) => known.find((each) => each === value.toLowerCase()));

  const dated = node.hasAttribute('data-start') || node.hasAttribute('data-end');
  // A year of houses is drawn in a moment, eight thousand years would freeze the page.
  const isNear = (value: string) => isDay(value) && value > '2000' && value < '2100';
  const start = read('start', '', (value) => isNear(value) && value, 'KPU', dated);
  const fits = (value: string) =>
    isNear(value) && value >= start && !(daysBetween(start, value) >= MOST_DAYS);
  const end = read('end', '', (value) => fits(value) && value, 'KPU', dated);
  return {
    limit: read('limit', 5, (value) => /^([1-9]|[12]\d|30)$/.test(value) && Number(value)),
    theme: oneOf('theme', 'auto', 'light', 'dark'),
    lang: oneOf('lang', 'id', 'en'),
    show: oneOf('show', 'both', 'countdown', 'announcements', 'strip'),
    feed: read<string | null>('feed', null, (value) => FEED.test(value) && value, ownFeed),
    dates: start && end ? { start, end, name: read('title', 'Coklit', (value) => value.slice(0, 60)) } : null,
    mistakes,
  };
}

/** The operator's own dates as a period. */
export function settingOf({ dates }: Config, utcOffset: Offset): Stage | undefined {
  return dates ? { kind: 'coklit', ...dates, utcOffset, origin: 'setting', evidence: [] } : undefined;
}

/**
 * The theme that a widget is drawn in: `auto` follows the device. Where no attribute names one, the page's own
 * `color-scheme` does; a page that says nothing of it is light.
 */
export function themeOf(node: Element, { theme }: Config): Theme {
  if (node.getAttribute('data-theme')?.trim()) return theme;
  const { colorScheme } = getComputedStyle(node);
  if (!/dark/.test(colorScheme)) return 'light';
  return /light/.test(colorScheme) ? 'auto' : 'dark';
}
