import { LANGUAGES, type Lang } from '../lib/i18n';
import { arrived } from './instead/arrived';
import { ourAccent } from './sheet';

export type Theme = 'auto' | 'light' | 'dark';
export type Show = 'both' | 'countdown' | 'announcements' | 'strip';

/** What the attributes of a widget's node say, bad values replaced by the default and named. */
export interface Config {
  limit: number;
  theme: Theme;
  lang: Lang;
  show: Show;
  /** The colour of number, houses and links, as CSS writes colours; null for the page's own or ours. */
  accent: string | null;
  /** Another mirror's `feed.json`, or null for our own. */
  feed: string | null;
  /** The operator's own dates; they lack the zone, which is the office's. undefined until the late part is there. */
  dates: { start: string; end: string; name: string } | null | undefined;
  mistakes: Mistake[];
}

export interface Mistake {
  attribute: string;
  value: string;
  /** What is used instead, as it would be written. */
  used: string;
}

/** Reads an attribute: what `take` makes of it, or what is usual; where it takes nothing that is a mistake. */
export type Read = <T>(
  name: string,
  usual: T,
  take: (value: string) => T | undefined | false,
  used?: string,
  needed?: boolean,
) => T;

/** Attributes that are read, and watched for changes. */
export const ATTRIBUTES = ['limit', 'theme', 'lang', 'show', 'accent', 'feed', 'start', 'end', 'title'].map(
  (name) => `data-${name}`,
);

/** Only https: anything else could be changed on its way. Loopback is for trying it out. */
const FEED = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])\S+$/i;

/**
 * Reads the attributes of a widget's node.
 *
 * @param ownFeed Address of our own `feed.json`, named where a `data-feed` can't be used.
 */
export function readConfig(node: Element, ownFeed: string): Config {
  const mistakes: Mistake[] = [];
  const read: Read = (name, usual, take, used = `${usual}`, needed = false) => {
    const value = (node.getAttribute(`data-${name}`) ?? '').trim();
    const taken = value || needed ? take(value) : usual;
    if (taken !== undefined && taken !== false) return taken;
    mistakes.push({ attribute: `data-${name}`, value, used });
    return usual;
  };
  const dated = node.matches('[data-start], [data-end]');
  const oneOf = <T extends string>(name: string, ...known: [T, ...T[]]): T =>
    read<T>(name, known[0], (value) => known.find((each) => each === value.toLowerCase()));

  return {
    limit: read('limit', 5, (value) => /^([1-9]|[12]\d|30)$/.test(value) && Number(value)),
    theme: oneOf('theme', 'auto', 'light', 'dark'),
    lang: oneOf('lang', ...LANGUAGES),
    show: oneOf('show', 'both', 'countdown', 'announcements', 'strip'),
    accent: read<string | null>(
      'accent',
      null,
      (value) => CSS.supports('color', value) && value,
      ourAccent(),
    ),
    feed: read<string | null>('feed', null, (value) => FEED.test(value) && value, ownFeed),
    dates: dated ? arrived.late?.ownDates(read) : null,
    mistakes,
  };
}

/**
 * The theme that a widget is drawn in: `auto` follows the device. Where no attribute names one, the page's own
 * `color-scheme` does, in its styles or else in its `meta`; a page that says nothing of it is light.
 */
export function themeOf(node: Element, { theme }: Config): Theme {
  if (node.getAttribute('data-theme')?.trim()) return theme;
  const { colorScheme } = getComputedStyle(node);
  const meta = node.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const schemes = colorScheme === 'normal' ? `${meta?.content}` : colorScheme;
  if (!/dark/.test(schemes)) return 'light';
  return /light/.test(schemes) ? 'auto' : 'dark';
}
