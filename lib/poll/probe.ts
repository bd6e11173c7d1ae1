import type { Feed } from '../feed';
import { decodeBody } from '../feed/decode';
import { resolveLink } from '../feed/links';
import { elementsOf, parseMarkup } from '../feed/markup';
import { typedAddress } from '../web-address';
import type { PollDeps } from './deps';
import { PAUSE_MS } from './reading';
import { type Answer, ask, type Failure, isOnSite, readFeed } from './request';
import type { PollReason } from './result';

/** A source of posts that an address leads to. */
export interface Found {
  kind: Feed['kind'];
  title: string;
  /** Posts on its first page. */
  count: number;
  /** Titles of its newest posts, five at most. */
  newest: string[];
  /** The address to save. */
  url: string;
}

export type Probe =
  /** The likeliest first; never empty. */
  { ok: true; found: Found[] } | { ok: false; reason: PollReason | 'bad-address'; status?: number };

type ProbeDeps = Pick<PollDeps, 'fetch' | 'now' | 'wait' | 'online' | 'allowed' | 'sameSite'>;

/** Categories of an office's site that are looked at, and titles shown of each. */
const MOST_CATEGORIES = 3;
const MOST_TITLES = 5;
const CATEGORY = /\/blog\/category\/(\d+)\/?$/i;
/** News and announcements come first: on the offices' sites seen they have these ids. */
const LIKELY = ['104', '11'];

/**
 * Finds out what a user's address is before it is saved: a feed or a listing itself, or a page that
 * announces a feed or leads to an office's listings. Asks at most five times, two seconds apart.
 * @param address as typed; without a scheme https is meant.
 */
export async function probe(address: string, deps: ProbeDeps): Promise<Probe> {
  const url = completed(address);
  if (url === null) return { ok: false, reason: 'bad-address' };
  if (!deps.online()) return { ok: false, reason: 'offline' };
  if (!(await deps.allowed(url))) return { ok: false, reason: 'no-permission' };
  const answer = await ask(url, { url, redirects: 'same-origin' }, deps);
  if (!answer.ok) return failed(answer);
  const read = await readFeed(answer, false);
  const isPage = !read.ok || read.feed.kind === 'listing';
  const itself = read.ok ? describe(read.feed, answer.url) : null;
  if (!isPage) return itself ? { ok: true, found: [itself] } : { ok: false, reason: 'no-items' };

  const announced = read.ok ? read.feed.hints?.alternate : undefined;
  const isListing = itself !== null && CATEGORY.test(new URL(answer.url).pathname);
  const leads = isListing ? [] : categoriesOf(answer);
  const elsewhere: Found[] = [];
  for (const lead of [...leads, ...(announced ? [announced] : [])]) {
    const found = isOnSite(lead, url, deps) ? await follow(lead, deps) : null;
    if (found) elsewhere.push(found);
  }
  const found = isListing ? [itself, ...elsewhere] : [...elsewhere, ...(itself ? [itself] : [])];
  if (found.length > 0) return { ok: true, found };
  return read.ok ? { ok: false, reason: 'no-items' } : failed(read);
}

function completed(address: string): string | null {
  const typed = typedAddress(address);
  return typed.is === 'address' ? typed.url : null;
}

function failed({ reason, status }: Failure): Probe {
  return { ok: false, reason, ...(status !== undefined && { status }) };
}

function describe({ kind, title, items }: Feed, url: string): Found | null {
  if (items.length === 0) return null;
  const newest = items.slice(0, MOST_TITLES).map((item) => item.title);
  return { kind, title, count: items.length, newest, url };
}

async function follow(url: string, deps: ProbeDeps): Promise<Found | null> {
  if (!(await deps.allowed(url))) return null;
  await deps.wait(PAUSE_MS);
  const answer = await ask(url, { url, redirects: 'same-origin' }, deps);
  if (!answer.ok) return null;
  const read = await readFeed(answer, false);
  return read.ok ? describe(read.feed, answer.url) : null;
}

/** The listings of an office that a page of its site leads to, the likeliest first. */
function categoriesOf({ body, headers, url }: Answer): string[] {
  if (!body) return [];
  const page = parseMarkup(decodeBody(body, headers.get('content-type') ?? undefined), 'html');
  const categories = new Map<string, string>();
  for (const { name, attributes } of elementsOf(page)) {
    const link = name === 'a' ? resolveLink(attributes.href, url) : null;
    if (link === null || new URL(link).origin !== new URL(url).origin) continue;
    const id = CATEGORY.exec(new URL(link).pathname)?.[1];
    if (id !== undefined && !categories.has(id)) categories.set(id, link);
  }
  const rank = (id: string) => (LIKELY.includes(id) ? LIKELY.indexOf(id) : LIKELY.length);
  return [...categories]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([, link]) => link)
    .slice(0, MOST_CATEGORIES);
}
