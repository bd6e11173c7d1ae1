import type { Post } from '../announcement';
import type { AddressForm, Feed, FeedItem } from '../feed';
import { datedBy } from '../instant';
import { recognise } from '../merge';
import type { Source } from '../source';
import type { SourceState } from '../store/store';
import type { PollDeps } from './deps';
import { isProven, seek, wayOf } from './discovery';
import { type Answer, ask, type Failure, isOnSite, readFeed } from './request';

const DAY_MS = 24 * 60 * 60_000;
/** Between two requests of one round. */
export const PAUSE_MS = 2_000;
const PAGES_OF_NEW_SOURCE = 3;
const PAGES_OF_GAP = 5;
/** A page that keeps failing may hold a gap open for so long. */
const GAP_MS = 3 * DAY_MS;

/** What one round found at a source. */
export interface Round {
  ok: true;
  /** Null where nothing changed since the last answer (304). */
  found: { items: FeedItem[]; joined: boolean; feed: Feed } | null;
  answer: Answer;
  /** The address that its validators belong to. */
  asked: string;
  /** What the source's state carries on. */
  state: Pick<SourceState, 'feed' | 'form' | 'way' | 'gap' | 'movedTo' | 'movedAt'>;
}

interface Context {
  source: Source;
  state: SourceState | null;
  stored: readonly Post[];
  deps: PollDeps;
  /** What was asked in this round already. */
  asked?: ReadonlyMap<string, Answer | Failure>;
}

/** Reads a source by the feed it announces, once proven, else by its own address; each where the other fails. */
export async function readSource(context: Context): Promise<Round | Failure> {
  const { state, deps } = context;
  if (!state?.feed?.provenAt) return readListing(context);
  const { url, triedAt } = state.feed;
  const isDueForProof = isOlder(triedAt, DAY_MS, deps.now());
  if (isDueForProof) {
    const proof = await readListing(context);
    if (proof.ok) return proof;
    const announced = await readAnnounced(url, context);
    return announced.ok ? announced : proof;
  }
  const announced = await readAnnounced(url, context);
  if (announced.ok) {
    if (!announced.found || announced.found.joined) return announced;
    // More new posts than the feed holds: its listing goes further back.
    const listing = await readListing(context);
    return listing.ok ? listing : announced;
  }
  const feed = { url, triedAt: deps.now().toISOString(), provenAt: null };
  return readListing({ ...context, state: { ...state, feed } });
}

async function readAnnounced(url: string, context: Context): Promise<Round | Failure> {
  const { state, deps } = context;
  const answer = await request(url, context);
  if (!answer.ok) return answer;
  const asked = answer.movedTo ?? url;
  const { feed, form, way: before, movedTo, movedAt } = state ?? {};
  const part = { feed: feed && { ...feed, url: asked }, form, way: before, movedTo, movedAt };
  if (!answer.body) return { ok: true, found: null, answer, asked, state: part };
  const read = await readFeed(answer, true, { utcOffset: context.source.office.utcOffset });
  if (!read.ok) return read;
  const items = newestFirst(read.feed, deps.now());
  if (items.length === 0) return { ok: false, state: 'drift', reason: 'no-items' };
  const joined = isKnown(items, context);
  const way = wayOf(read.feed, asked, true);
  return { ok: true, found: { items, joined, feed: read.feed }, answer, asked, state: { ...part, way } };
}

async function readListing(context: Context): Promise<Round | Failure> {
  const { source, stored } = context;
  const got = await requestWhereItIs(context);
  if ('ok' in got) return got;
  const { answer, asked, moved } = got;
  const { feed: known, form, way } = context.state ?? {};
  const state = { feed: known, ...moved };
  if (!answer.body) return { ok: true, found: null, answer, asked, state: { ...state, form, way } };
  const hadPosts = stored.some((post) => source.key in post.places);
  const { utcOffset } = source.office;
  const read = await readFeed(answer, hadPosts, { form, utcOffset });
  const own = read.ok && isOwn(read.feed, context) ? null : await seekPosts(answer, read, hadPosts, context);
  if (own) return 'ok' in own ? own : { ok: true, answer, asked, ...own, state: { ...state, ...own.state } };
  if (!read.ok) return read;
  const { items, joined, gap } = await readPages(read.feed, context);
  const feed = (await discover(read.feed, context)) ?? known;
  return {
    ok: true,
    found: { items, joined, feed: read.feed },
    answer,
    asked,
    state: { ...state, way: wayOf(read.feed, asked), form: read.feed.form, feed, gap },
  };
}

/** Whether a body tells posts of its own site, or that there are none. */
function isOwn({ kind, quiet, items }: Feed, { source, deps }: Context): boolean {
  return (
    kind !== 'listing' || quiet || items.some(({ url }) => url !== null && isOnSite(url, source.url, deps))
  );
}

/** What a page that shows no post in a known form leads to; null where the reading of the page itself stands. */
async function seekPosts(
  answer: Answer,
  read: { ok: true; feed: Feed } | Failure,
  hadPosts: boolean,
  context: Context,
): Promise<Pick<Round, 'found' | 'state'> | Failure | null> {
  if (!read.ok && read.reason !== 'not-a-feed' && read.reason !== 'app') return null;
  const { source, state, deps } = context;
  const { utcOffset } = source.office;
  const asked = new Map<string, Answer | Failure>();
  const get = async (url: string) => {
    const got = await askOnSite(url, source, deps);
    asked.set(url, got);
    return got;
  };
  const sought = await seek(answer, read, get, { seen: state?.seen, utcOffset });
  const isEmpty = !read.ok || read.feed.items.length === 0;
  const failed = { ok: false, state: hadPosts ? 'drift' : 'unreachable' } as const;
  if (!sought) return read.ok && isEmpty ? { ...failed, reason: 'no-items' } : null;
  const { feed, way, proven, isLikely, seen } = sought;
  const otherwise = read.ok ? 'no-items' : read.reason;
  if (!proven)
    return isEmpty ? { ...failed, reason: isLikely ? 'unproven' : otherwise, learnt: { seen } } : null;
  const at = deps.now().toISOString();
  if (!feed.form) {
    const items = newestFirst(feed, deps.now());
    const joined = isKnown(items, context) || feed.nextPage === null;
    return {
      found: { items, joined, feed },
      state: { way, feed: { url: way.at, triedAt: at, provenAt: at } },
    };
  }
  const { items, joined, gap } = await readPages(feed, { ...context, asked });
  return { found: { items, joined, feed }, state: { way, form: feed.form, gap } };
}

/** Asks for an address that a page names, on its own site alone and where the user lets us. */
async function askOnSite(url: string, source: Source, deps: PollDeps): Promise<Answer | Failure> {
  const own = samePlace(url, source, deps);
  if (own === null || !(await deps.allowed(own)))
    return { ok: false, state: 'unreachable', reason: 'redirected' };
  await deps.wait(PAUSE_MS);
  return ask(own, source, deps);
}

type Moved = Pick<SourceState, 'movedTo' | 'movedAt'>;

/**
 * Asks where the source has moved to for good; once a day where it was, since a move may be taken back, or may have
 * been a mistake.
 */
async function requestWhereItIs(
  context: Context,
): Promise<{ answer: Answer; asked: string; moved: Moved } | Failure> {
  const { source, state, deps } = context;
  const { movedTo, movedAt } = state ?? {};
  const now = deps.now().toISOString();
  const isKnownMove = movedTo !== undefined && isOnSite(movedTo, source.url, deps);
  const isFirstDue = !isKnownMove || isOlder(movedAt, DAY_MS, deps.now());
  if (isFirstDue) {
    const answer = await request(source.url, context);
    if (answer.ok) {
      const asked = answer.movedTo ?? source.url;
      return { answer, asked, moved: asked === source.url ? {} : { movedTo: asked, movedAt: now } };
    }
    if (!isKnownMove) return answer;
  }
  const answer = await request(movedTo, context);
  if (!answer.ok) return answer;
  const asked = answer.movedTo ?? movedTo;
  const at = isFirstDue ? now : movedAt;
  return { answer, asked, moved: { movedTo: asked, movedAt: at } };
}

/**
 * Validators go only to the address they came from, and only while nothing of what they vouch for is missing. Once a
 * day a source has to send its whole body: a server can answer "unchanged" for ever.
 */
async function request(url: string, { source, state, deps }: Context): Promise<Answer | Failure> {
  const { validators } = state ?? {};
  const isValid =
    validators?.url === url &&
    validators.generation === deps.store.generation &&
    state?.gap === undefined &&
    !isOlder(state?.wholeAt, DAY_MS, deps.now());
  const answer = await ask(url, source, deps, isValid ? validators : {});
  const isUnasked = answer.ok && answer.body === null && !isValid;
  return isUnasked ? { ok: false, state: 'unreachable', reason: 'status', status: 304 } : answer;
}

/** Page 1 and, while nothing known shows up, the pages after it. */
async function readPages(
  first: Feed,
  context: Context,
): Promise<{ items: FeedItem[]; joined: boolean; gap?: SourceState['gap'] }> {
  const { source, state, stored, deps } = context;
  const taken = stored.flatMap((post) => post.places[source.key] ?? []);
  const isNew = taken.length === 0;
  const gap = state?.gap;
  const items = newestFirst(first, deps.now());
  const visited = new Set<string>();
  const most = isNew ? (deps.pages ?? PAGES_OF_NEW_SOURCE) : PAGES_OF_GAP;
  let next = samePlace(first.nextPage, source, deps);
  for (
    let page = 2;
    page <= most && next !== null && !visited.has(next) && !isKnown(items, context);
    page++
  ) {
    visited.add(next);
    const older = await readOlder(next, context, first.form);
    if (!older.ok) {
      const open = gap ?? { above: Math.max(...taken), since: deps.now().toISOString() };
      const isHopeless = isNew || isOlder(open.since, GAP_MS, deps.now());
      return { items, joined: true, ...(!isHopeless && { gap: open }) };
    }
    items.push(...older.feed.items);
    next = samePlace(older.feed.nextPage, source, deps);
  }
  const isAtEnd = next === null || visited.has(next);
  return { items, joined: gap !== undefined || isAtEnd || isKnown(items, context) };
}

/** Whether a post shows up that was known before, below the gap where one is open. */
function isKnown(items: FeedItem[], { source, state, stored }: Context): boolean {
  return recognise(items, stored, source).some(({ post }) => {
    const place = post?.places[source.key];
    return place !== undefined && (state?.gap === undefined || place <= state.gap.above);
  });
}

async function readOlder(
  url: string,
  { source, deps, asked }: Context,
  form?: AddressForm,
): Promise<{ ok: true; feed: Feed } | Failure> {
  if (!asked?.has(url)) await deps.wait(PAUSE_MS);
  const answer = asked?.get(url) ?? (await ask(url, source, deps));
  return answer.ok ? readFeed(answer, true, { form, utcOffset: source.office.utcOffset }) : answer;
}

/** Pages of a source are asked for where the source is, nowhere else. */
function samePlace(url: string | null, source: Source, deps: PollDeps): string | null {
  if (url === null || !isOnSite(url, source.url, deps)) return null;
  return source.redirects === 'follow' || new URL(url).origin === new URL(source.url).origin ? url : null;
}

/** Looks once a day whether the feed that a page announces holds the page's posts. */
async function discover(listing: Feed, context: Context): Promise<SourceState['feed']> {
  const { source, state, deps } = context;
  const url = listing.hints?.alternate;
  if (url === undefined || listing.kind !== 'listing' || url === source.url) return undefined;
  if (!isOnSite(url, source.url, deps)) return undefined;
  const known = state?.feed;
  if (known?.url === url && !isOlder(known.triedAt, DAY_MS, deps.now())) return known;
  const triedAt = deps.now().toISOString();
  if (!(await deps.allowed(url))) return { url, triedAt, provenAt: null };
  const announced = await readOlder(url, context);
  const holds = announced.ok && isProven(listing.items, newestFirst(announced.feed, deps.now()), source);
  return { url, triedAt, provenAt: holds ? triedAt : null };
}

/**
 * A listing's order is the listing's own; a feed whose items are all dated is put in the order of its dates, where they
 * all can be dates.
 */
function newestFirst({ kind, items }: Feed, now: Date): FeedItem[] {
  const dates = items.map((item) => datedBy(item.publishedAt ?? item.updatedAt, now)?.getTime());
  if (kind === 'listing' || dates.includes(undefined)) return [...items];
  return [...items.keys()]
    .sort((a, b) => (dates[b] ?? 0) - (dates[a] ?? 0))
    .flatMap((index) => items[index] ?? []);
}

function isOlder(instant: string | undefined, ms: number, now: Date): boolean {
  return instant === undefined || now.getTime() - Date.parse(instant) >= ms;
}
