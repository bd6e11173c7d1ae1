import type { FeedItem } from '../feed/feed';
import { articleIdentity, categoryOf } from '../feed/kpu-address';
import { cutAt } from '../plain-text';
import type { Source } from '../source';
import { fingerprint } from './fingerprint';

/** Parameters that follow a visitor or a visit, not a post. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_g[al]|_hs\w+|(?:php|j|asp)?_?sess(?:ion)?_?(?:id)?\w{0,40}|sid|oscsid|zenid|cfid|cftoken|_|_t|ts|time|timestamp|rand(?:om)?|rnd|nocache|no_cache|cachebuster|cb)$/i;
/** Names that are a visit's only where their value is one: a time, or letters drawn by lot. */
const VISIT = /^(?:t|s|r|v|x|token|key|hash|id_?session)$/i;
const DRAWN = /^(?:\d{9,}|\d+\.\d+|(?=\D{0,64}\d)(?=[^a-z]{0,64}[a-z])[\w-]{12,})$/i;
/** A session that a server writes into the path. */
const IN_PATH = /;[^/]*/g;
const GLOBAL_ID = /^(?:tag:|urn:)/i;

/** An identity made of an article's number: two of these on one host that differ are two posts. */
const NUMBERED = /^kpu:([^/:]+):\d+$/;

/**
 * The identities of the items of one reading, strongest first: host and article number, host and
 * slug, canonical address, the source's id, and where there is none of them a hash of title and text.
 * An address or id that different items of the reading share identifies none of them.
 */
export function identitiesOf(items: readonly FeedItem[], source: Source): string[][] {
  const all = items.map((item) => itemIdentities(item, source));
  const sharers = new Map<string, number[]>();
  for (const [index, identities] of all.entries()) {
    for (const identity of identities) {
      const others = sharers.get(identity);
      if (others) others.push(index);
      else sharers.set(identity, [index]);
    }
  }

  const useless = new Set<string>();
  for (const [identity, indexes] of sharers) {
    const first = indexes[0];
    if (first === undefined || indexes.length < 2) continue;
    const differ = indexes.some((index) =>
      areTwo(identity, items[first], all[first], items[index], all[index]),
    );
    if (differ) useless.add(identity);
  }

  return all.map((identities, index) => {
    const useful = identities.filter((identity) => !useless.has(identity));
    const item = items[index];
    return useful.length > 0 || !item ? useful : [textIdentity(source.office.id, item.title, bodyOf(item))];
  });
}

/** Whether two items that share an identity are two posts all the same. */
function areTwo(
  shared: string,
  a: FeedItem | undefined,
  ids: readonly string[] = [],
  b: FeedItem | undefined,
  others: readonly string[] = [],
): boolean {
  if (!a || !b) return false;
  if (contradict(ids, others)) return true;
  if (shared.startsWith('kpu:') || ids.some(isArticle) || others.some(isArticle)) return false;
  if (shared.startsWith('url:') && a.id !== null && b.id !== null && a.id !== b.id) return true;
  return a.title !== b.title && !areOfOneDay(a.publishedAt, b.publishedAt);
}

/** Whether both dates are known and less than a day apart. */
export function areOfOneDay(a: Date | null, b: Date | null): boolean {
  return a !== null && b !== null && Math.abs(a.getTime() - b.getTime()) < DAY_MS;
}

const DAY_MS = 86_400_000;

const isArticle = (identity: string): boolean => identity.startsWith('kpu:');

function itemIdentities(item: FeedItem, source: Source): string[] {
  const own = addressIdentities(source.url);
  const byAddress = item.url === null ? [] : addressIdentities(item.url);
  const byId = item.id === null ? [] : idIdentities(item.id, source);
  return [...new Set([...byAddress, ...byId])].filter((identity) => !own.includes(identity));
}

function idIdentities(id: string, source: Source): string[] {
  const trimmed = id.trim();
  if (trimmed === '') return [];
  if (/^https?:\/\//i.test(trimmed)) return addressIdentities(trimmed);
  return [GLOBAL_ID.test(trimmed) ? `id:${trimmed}` : `id:${source.key}:${trimmed}`];
}

/** What an address identifies, strongest first; nothing where it is the front page of a site. */
export function addressIdentities(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { hostname, port, pathname, searchParams } = new URL(url);
  const article = articleIdentity(url);
  const host = hostname.toLowerCase().replace(/^www\./, '') + (port ? `:${port}` : '');
  const path = pathname
    .replace(IN_PATH, '')
    .replace(/\/index\.php(?=\/|$)/, '')
    .replace(/(?<!\/)\/+$/, '');
  if (article) {
    return [
      ...(article.number === null ? [] : [`kpu:${article.host}:${article.number}`]),
      ...(article.slug ? [`kpu:${article.host}/${article.slug}`] : []),
      `url:${host}${path}`,
    ];
  }
  const query = [...searchParams].filter(
    ([name, value]) => !TRACKING.test(name) && !(VISIT.test(name) && DRAWN.test(value)),
  );
  if (path === '' && query.length === 0) return [];
  const search = new URLSearchParams(query).toString();
  return [`url:${host}${path}${search && `?${search}`}`];
}

/**
 * Whether two addresses lead to one source: with http or https, with or without 'www.', `index.php`, a slash at the
 * end or a visit's parameters, and any page of a listing. A category of an office's site is known by its number.
 */
export function isSameSource(one: string, other: string): boolean {
  return sourceIdentity(one) === sourceIdentity(other);
}

function sourceIdentity(url: string): string {
  const first = new URL(url);
  const host = first.host.replace(/^www\./, '');
  const category = /(?:^|\.)kpu\.go\.id$/.test(host) && categoryOf(url);
  if (category) return `kpu:${host}/${Number(category)}`;
  first.searchParams.delete('page');
  const [identity] = addressIdentities(first.href);
  // Two front pages are one source where they are of one host.
  return identity ?? `url:${host}`;
}

/** An identity as it is made today: an earlier version may have taken a part of the visit for one of the address. */
export function renewed(identity: string): string {
  if (!identity.startsWith('url:') || !/[?;]/.test(identity)) return identity;
  return addressIdentities(`https://${identity.slice('url:'.length)}`).at(-1) ?? identity;
}

/** The identity of a post that has neither address nor id. */
export function textIdentity(office: string, title: string, text: string): string {
  return `text:${office}:${fingerprint(title, text)}`;
}

/**
 * Whether the identities name different articles of one host by number. A post that was put up again has several
 * numbers: one in common is enough.
 */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => {
    const host = NUMBERED.exec(one)?.[1];
    if (host === undefined) return false;
    const ofHost = (identity: string) => NUMBERED.exec(identity)?.[1] === host;
    const numbers = b.filter(ofHost);
    return numbers.length > 0 && !a.some((own) => ofHost(own) && numbers.includes(own));
  });
}

/**
 * What tells posts apart that have these identities: identities of two kinds, as an address and a
 * bare id, can't tell whether two posts are one.
 */
export function kindOf(identities: readonly string[]): string {
  for (const kind of ['kpu:', 'url:']) {
    if (identities.some((identity) => identity.startsWith(kind))) return kind;
  }
  return /^id:.*:/.exec(identities[0] ?? '')?.[0] ?? '';
}

/** At most so many UTF-16 units of a body are kept. */
const TEXT_LIMIT = 5_000;

/** The item's body as it is kept. */
export function bodyOf(item: FeedItem): string {
  return within((item.content?.trim() || item.summary?.trim()) ?? '');
}

/** A text down to the length that is kept. */
export const within = (text: string): string => cutAt(text, TEXT_LIMIT);
