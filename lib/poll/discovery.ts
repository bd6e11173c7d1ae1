import { type Feed, type FeedItem, firstProven, type LearntForm, learnFrom } from '../feed';
import { categoryOf } from '../feed/kpu-address';
import { bodyOf, identitiesOf } from '../merge/identity';
import type { Offset, Source } from '../source';
import { type Answer, type Failure, readFeed } from './request';
import type { Way } from './result';

/** So many of the newest posts have to be the same. */
const COMPARED = 6;

/**
 * Whether a feed holds the posts of a listing: the newest of each are found in the other, and the feed
 * tells no less of them.
 */
export function isProven(listing: readonly FeedItem[], feed: readonly FeedItem[], source: Source): boolean {
  const count = Math.min(listing.length, feed.length, COMPARED);
  if (count === 0) return false;
  const listed = listing.slice(0, count);
  const fed = feed.slice(0, count);
  const told = (items: readonly FeedItem[]) => items.reduce((sum, item) => sum + bodyOf(item).length, 0);
  return holds(feed, listed, source) && holds(listing, fed, source) && told(fed) >= told(listed) / 2;
}

function holds(items: readonly FeedItem[], wanted: readonly FeedItem[], source: Source): boolean {
  const known = new Set(identitiesOf(items, source).flat());
  return identitiesOf(wanted, source).every((identities) =>
    identities.some((identity) => known.has(identity)),
  );
}

/** Posts that a page led to, and by which way. */
export interface Sought {
  feed: Feed;
  way: Way;
  /** False while no other page has shown that they are posts; then `isLikely` tells those with headings or bodies. */
  proven: boolean;
  isLikely: boolean;
  /** What names the posts of all forms that are not proven. */
  seen: string[];
}

/** How a body that was read tells its posts; `isAnnounced` by another address than the one given. */
export function wayOf({ kind, form }: Feed, url: string, isAnnounced = false): Way {
  if (form) return { by: 'form', at: form.shape.replace(/[#*]/g, '…') };
  return {
    by: kind === 'listing' ? 'kpu' : kind === 'api' ? 'api' : isAnnounced ? 'announced' : 'feed',
    at: url,
  };
}

/** Addresses kept of forms that are not proven yet. */
const MOST_SEEN = 200;

/**
 * Looks for the posts of a page that shows none in a known form: in the feed that it announces, in the JSON of its
 * system, and last by a form that its links share, which its next page proves, or an earlier round: there must be
 * others in it. Null where nothing looks like posts.
 * @param read what the page was read as.
 * @param get asks for an address of the same site, or says why not.
 * @param about `seen`: what was seen in an earlier round that proved nothing.
 */
export async function seek(
  page: Answer,
  read: { ok: true; feed: Feed } | Failure,
  get: (url: string) => Promise<Answer | Failure>,
  about: { seen?: readonly string[] | undefined; utcOffset?: Offset } = {},
): Promise<Sought | null> {
  const { alternate, api } = (read.ok && read.feed.hints) || {};
  // An app has its posts from somewhere: that of KPU from here.
  const category = !read.ok && read.reason === 'app' ? categoryOf(page.url) : undefined;
  const leads = [alternate, api, category && new URL(`/api/blogs/${category}`, page.url).href];
  for (const url of leads) {
    const answer = url ? await get(url) : null;
    const there = answer?.ok ? await readFeed(answer, false, about) : null;
    if (url && there?.ok && there.feed.kind !== 'listing' && there.feed.items.length > 0)
      return { feed: there.feed, way: wayOf(there.feed, url, true), proven: true, isLikely: true, seen: [] };
  }
  return learn(page, get, about.seen);
}

async function learn(
  page: Answer,
  get: (url: string) => Promise<Answer | Failure>,
  seen: readonly string[] = [],
): Promise<Sought | null> {
  const from = fromOf(page);
  const { forms, nextPage } = page.body ? learnFrom(page.body, from) : { forms: [], nextPage: null };
  const [likeliest] = forms;
  if (!likeliest) return null;
  const next = nextPage ? await get(nextPage) : null;
  const shown = next?.ok && next.body ? firstProven(forms, next.body, fromOf(next)) : null;
  const form = shown ?? forms.find((each) => isProvenSince(each, forms, seen))?.form;
  const read = await readFeed(page, false, { form: form ?? likeliest.form });
  if (!read.ok || read.feed.items.length === 0) return null;
  const all = [...new Set(forms.flatMap(({ keys }) => keys))].slice(0, MOST_SEEN);
  const proven = form !== undefined;
  const isLikely = proven || likeliest.weight >= likeliest.keys.length * 2;
  return { feed: read.feed, way: wayOf(read.feed, page.url), proven, isLikely, seen: all };
}

/** Whether a list, the heaviest of its shape, has some posts that an earlier round saw and some that it didn't. */
function isProvenSince(one: LearntForm, forms: readonly LearntForm[], seen: readonly string[]): boolean {
  const isFirst = forms.find(({ form }) => form.shape === one.form.shape) === one;
  const known = one.keys.filter((key) => seen.includes(key)).length;
  return isFirst && known > 0 && known < one.keys.length;
}

const fromOf = ({ url, headers }: Answer) => ({ url, contentType: headers.get('content-type') ?? undefined });
