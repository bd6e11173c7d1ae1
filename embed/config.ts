import { isDay } from '../lib/dates/calendar';
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
  dates: { start: string; end: string; title: string } | null;
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

const LIMIT = { usual: 5, most: 30 };
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Reads the attributes of a widget's node.
 *
 * @param ownFeed Address of our own `feed.json`, named where a `data-feed` can't be used.
 */
export function readConfig(node: Element, ownFeed: string): Config {
  const mistakes: Mistake[] = [];
  const text = (name: string) => (node.getAttribute(`data-${name}`) ?? '').trim();
  const mistaken = (name: string, used: string) => {
    mistakes.push({ attribute: `data-${name}`, value: text(name), used });
  };
  const oneOf = <T extends string>(name: string, known: readonly [T, ...T[]]): T => {
    const value = text(name).toLowerCase();
    const found = known.find((each) => each === value);
    if (!found && value) mistaken(name, known[0]);
    return found ?? known[0];
  };

  const limit = /^\d{1,2}$/.test(text('limit')) ? Number(text('limit')) : 0;
  const limited = limit >= 1 && limit <= LIMIT.most;
  if (text('limit') && !limited) mistaken('limit', `${LIMIT.usual}`);

  const feed = text('feed');
  const usable = isUsable(feed);
  if (feed && !usable) mistaken('feed', ownFeed);

  return {
    limit: limited ? limit : LIMIT.usual,
    theme: oneOf('theme', ['auto', 'light', 'dark']),
    lang: oneOf('lang', ['id', 'en']),
    show: oneOf('show', ['both', 'countdown', 'announcements', 'strip']),
    feed: usable ? feed : null,
    dates: readDates(text, mistaken),
    mistakes,
  };
}

/** The operator's own dates as a period. */
export function settingOf({ dates }: Config, utcOffset: Offset): Stage | undefined {
  if (!dates) return undefined;
  const { start, end, title } = dates;
  return { kind: 'coklit', name: title || 'Coklit', start, end, utcOffset, origin: 'setting', evidence: [] };
}

function readDates(
  text: (name: string) => string,
  mistaken: (name: string, used: string) => void,
): Config['dates'] {
  const [start, end] = [text('start'), text('end')];
  if (!start && !end) return null;
  if (!isDay(start)) mistaken('start', 'KPU');
  if (!isDay(end) || (isDay(start) && end < start)) mistaken('end', 'KPU');
  return isDay(start) && isDay(end) && start <= end
    ? { start, end, title: text('title').slice(0, 60) }
    : null;
}

/** Only https: on a page of the open web anything else could be changed on its way. Loopback is for trying it out. */
function isUsable(feed: string): boolean {
  try {
    const { protocol, hostname } = new URL(feed);
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  } catch {
    return false;
  }
}
