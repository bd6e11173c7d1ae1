import type { FeedItem } from '../feed';
import { bodyOf, identitiesOf } from '../merge/identity';
import type { Source } from '../source';

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
