import type { Feed } from '../feed';
import { decodeBody } from '../feed/decode';
import { categoryOf } from '../feed/kpu-address';
import { resolveLink } from '../feed/links';
import { elementsOf, parseMarkup } from '../feed/markup';
import { typedAddress } from '../typed-address';
import type { PollDeps } from './deps';
import { seek, wayOf } from './discovery';
import { PAUSE_MS } from './reading';
import { type Answer, ask, type Failure, isOnSite, readFeed } from './request';
import type { PollReason, Way } from './result';

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
  /** By which way it will be read. */
  way: Way;
  /** False where its links may be posts and nothing has shown it: they are taken once a later round shows others. */
  proven: boolean;
}

export type Probe =
  /** The likeliest first; never empty. */
  { ok: true; found: Found[] } | { ok: false; reason: PollReason | 'bad-address'; status?: number };

type ProbeDeps = Pick<PollDeps, 'fetch' | 'now' | 'wait' | 'online' | 'allowed' | 'sameSite'>;

/** Categories of an office's site that are looked at, and titles shown of each. */
const MOST_CATEGORIES = 3;
const MOST_TITLES = 5;
/** News and announcements come first: on the offices' sites seen they have these ids. */
const LIKELY = ['104', '11'];

/** Requests of one probe, the first included. */
const MOST_ASKED = 5;
/** Links of a front page that lead to lists of posts on sites of other systems, by their last part. */
const RUBRIC =
  /\/(?:berita|pengumuman|kabar|artikel|news|blog|informasi|siaran-pers|posts?)(?:-(?:terkini|terbaru|kpu))?\/?$/i;
const MOST_RUBRICS = 2;

const rubricOf = (url: string): string | undefined => RUBRIC.exec(new URL(url).pathname)?.[0];

/**
 * Finds out what a user's address is before it is saved: a feed or a listing itself, or a page that
 * announces a feed, leads to an office's listings, or lists posts in a form that can be learnt. Asks at most five
 * times, two seconds apart, and nothing but the site of that address.
 * @param address as typed; without a scheme https is meant.
 */
export async function probe(address: string, deps: ProbeDeps): Promise<Probe> {
  const url = completed(address);
  if (url === null) return { ok: false, reason: 'bad-address' };
  if (!deps.online()) return { ok: false, reason: 'offline' };
  if (!(await deps.allowed(url))) return { ok: false, reason: 'no-permission' };
  const home = { url, redirects: 'same-origin' } as const;
  const answer = await ask(url, home, deps);
  if (!answer.ok) return failed(answer);
  let left = MOST_ASKED - 1;
  const get = async (lead: string): Promise<Answer | Failure> => {
    const isOurs = isOnSite(lead, url, deps) && (await deps.allowed(lead));
    if (!isOurs || left-- <= 0) return { ok: false, state: 'unreachable', reason: 'redirected' };
    await deps.wait(PAUSE_MS);
    return ask(lead, { url: lead, redirects: 'same-origin' }, deps);
  };
  const read = await readFeed(answer, false);
  const itself = read.ok ? describe(read.feed, answer.url) : null;
  if (read.ok && read.feed.kind !== 'listing')
    return itself ? { ok: true, found: [itself] } : { ok: false, reason: 'no-items' };

  const isListing = itself !== null && categoryOf(answer.url) !== undefined;
  const categories = isListing
    ? []
    : linksTo(answer, categoryOf).sort(byLikelihood).slice(0, MOST_CATEGORIES);
  const announced = itself && read.ok ? read.feed.hints?.alternate : undefined;
  const elsewhere: Found[] = [];
  for (const lead of [...categories, ...(announced ? [announced] : [])]) {
    const there = await get(lead);
    const readThere = there.ok ? await readFeed(there, false) : there;
    const one = there.ok && readThere.ok ? describe(readThere.feed, there.url, lead === announced) : null;
    if (one) elsewhere.push(one);
  }
  const found = isListing ? [itself, ...elsewhere] : [...elsewhere, ...(itself ? [itself] : [])];
  if (found.length === 0) found.push(...(await soughtOn(answer, read, get)));
  if (found.length > 0) return { ok: true, found };
  return read.ok ? { ok: false, reason: 'no-items' } : failed(read);
}

/** What a page of another system than KPU's leads to, and its rubrics where it proves nothing; what is proven first. */
async function soughtOn(
  page: Answer,
  read: { ok: true; feed: Feed } | Failure,
  get: (url: string) => Promise<Answer | Failure>,
): Promise<Found[]> {
  if (!read.ok && read.reason !== 'not-a-feed' && read.reason !== 'app') return [];
  const found: Found[] = [];
  const look = async (at: Answer, as: typeof read): Promise<void> => {
    const sought = await seek(at, as, get);
    const isFeed = sought?.way.by === 'announced' || sought?.way.by === 'api';
    const one =
      sought?.isLikely && describe(sought.feed, isFeed ? sought.way.at : at.url, isFeed, sought.proven);
    if (one) found.push(one);
  };
  await look(page, read);
  const rubrics = linksTo(page, rubricOf).filter(
    (link) => new URL(link).pathname !== new URL(page.url).pathname,
  );
  for (const rubric of rubrics.slice(0, MOST_RUBRICS)) {
    if (found.some(({ proven }) => proven)) break;
    const there = await get(rubric);
    if (there.ok) await look(there, await readFeed(there, false));
  }
  return found.sort((a, b) => Number(b.proven) - Number(a.proven));
}

function completed(address: string): string | null {
  const typed = typedAddress(address);
  return typed.is === 'address' ? typed.url : null;
}

function failed({ reason, status }: Failure): Probe {
  return { ok: false, reason, ...(status !== undefined && { status }) };
}

function describe(feed: Feed, url: string, isAnnounced = false, proven = true): Found | null {
  const { kind, title, items } = feed;
  if (items.length === 0) return null;
  const newest = items.slice(0, MOST_TITLES).map((item) => item.title);
  return { kind, title, count: items.length, newest, url, way: wayOf(feed, url, isAnnounced), proven };
}

/** The links of a page to others of its site that lead to something by its name, each name once. */
function linksTo({ body, headers, url }: Answer, nameOf: (url: string) => string | undefined): string[] {
  if (!body) return [];
  const page = parseMarkup(decodeBody(body, headers.get('content-type') ?? undefined), 'html');
  const found = new Map<string, string>();
  for (const { name, attributes } of elementsOf(page)) {
    const link = name === 'a' ? resolveLink(attributes.href, url) : null;
    if (link === null || new URL(link).origin !== new URL(url).origin) continue;
    const key = nameOf(link);
    if (key !== undefined && !found.has(key)) found.set(key, link);
  }
  return [...found.values()];
}

function byLikelihood(a: string, b: string): number {
  const rank = (link: string) => {
    const at = LIKELY.indexOf(categoryOf(link) ?? '');
    return at < 0 ? LIKELY.length : at;
  };
  return rank(a) - rank(b);
}
