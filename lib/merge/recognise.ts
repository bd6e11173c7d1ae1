import type { Post } from '../announcement';
import { datelineOf } from '../dates/dateline';
import type { FeedItem } from '../feed/feed';
import type { Source } from '../source';
import { fingerprint, settled } from './fingerprint';
import { areOfOneDay, bodyOf, contradict, identitiesOf, kindOf, renewed, textIdentity } from './identity';

/** An item of a reading, or several that are one post, newest place first. */
export interface Recognised {
  /** All identities of its items, strongest first. */
  identities: string[];
  items: FeedItem[];
  /** The post that it is, where it is known. */
  post: Post | null;
}

/** Identities that one reading teaches of a post. */
const MOST_LEARNED = 50;

/** Which posts the items of a reading are; order is kept, a post that stands twice keeps its first place. */
export function recognise(items: readonly FeedItem[], stored: readonly Post[], source: Source): Recognised[] {
  const identities = identitiesOf(items, source);
  const byText = identities.some(([strongest]) => strongest?.startsWith('text:'));
  const index = new Map<string, Recognised[]>();
  const known = stored.map((post) => {
    const own = [...new Set([post.id, ...post.aliases].flatMap((identity) => [identity, renewed(identity)]))];
    const entry: Recognised = { identities: own, items: [], post };
    enter(index, entry, byText ? [...own, wordsOf(post)] : own);
    return entry;
  });
  const findByWords = wordFinder(known, source, movedAtOnce(items, identities, index, known, source));
  const findPutUpAgain = againFinder(identities, index, known, source);

  const found: Recognised[] = [];
  for (const [position, item] of items.entries()) {
    let own = identities[position] ?? [];
    let entry = find(index, own, source);
    if (entry?.post && isAnother(entry.post, item)) {
      own = [textIdentity(source.office.id, item.title, bodyOf(item))];
      entry = find(index, own, source);
    }
    entry ??= findByWords(item, own) ?? findPutUpAgain(item) ?? { identities: [], items: [], post: null };
    if (entry.items.length === 0) found.push(entry);
    entry.items.push(item);
    const room = MOST_LEARNED - entry.identities.length;
    const learned =
      room > 0 ? own.filter((identity) => !entry.identities.includes(identity)).slice(0, room) : [];
    entry.identities = learned.length > 0 ? [...entry.identities, ...learned] : entry.identities;
    enter(index, entry, learned);
  }
  return found;
}

/** Whether an item that has a post's address or id is another post all the same: it shares neither title, day nor text. */
function isAnother(post: Post, item: FeedItem): boolean {
  if (post.id.startsWith('kpu:') || post.feedDate === null || item.publishedAt === null) return false;
  if (areOfOneDay(post.feedDate, item.publishedAt) || item.title === '') return false;
  const [before, now] = [settled(post.title), settled(item.title)];
  if (before === '' || now.includes(before) || before.includes(now)) return false;
  const body = bodyOf(item);
  return body !== '' && post.text !== '' && body.slice(0, TELLING) !== post.text.slice(0, TELLING);
}

/** So many posts of one reading that are known by their words, but by no address, show a site that moved. */
const MOVED = 3;

/** Whether all addresses of a source changed at once: none is known any more, and the posts are the same. */
function movedAtOnce(
  items: readonly FeedItem[],
  identities: readonly string[][],
  index: Map<string, Recognised[]>,
  known: readonly Recognised[],
  source: Source,
): boolean {
  const listed = known.flatMap(({ post }) => (post && source.key in post.places ? post : []));
  if (listed.length === 0 || identities.some((own) => find(index, own, source))) return false;
  const words = new Set(listed.map(wordsOf));
  const same = items.filter((item) => words.has(textIdentity(source.office.id, item.title, bodyOf(item))));
  return same.length >= Math.min(MOVED, listed.length, items.length) && same.length * 2 >= items.length;
}

function enter(index: Map<string, Recognised[]>, entry: Recognised, identities: readonly string[]): void {
  for (const identity of identities) {
    const others = index.get(identity);
    if (others) others.push(entry);
    else index.set(identity, [entry]);
  }
}

/** By the strongest identity that a post has in common; of several such posts, the newest. */
function find(
  index: Map<string, Recognised[]>,
  identities: readonly string[],
  source: Source,
): Recognised | undefined {
  for (const identity of identities) {
    const fitting = (index.get(identity) ?? []).filter((entry) => !contradict(entry.identities, identities));
    const [first, ...rest] = fitting;
    if (first) return rest.reduce((best, entry) => (isNewer(entry, best, source) ? entry : best), first);
  }
  return undefined;
}

const wordsOf = (post: Post): string => textIdentity(post.office, post.title, post.text);

/** Texts shorter than this may well be the same of two posts. */
const TELLING = 40;

/**
 * Finds the stored post that has an item's very words where their identities can't be compared: the
 * same post by its address in a listing and by a bare id in a feed.
 */
function wordFinder(
  known: readonly Recognised[],
  { office }: Source,
  isMoved: boolean,
): (item: FeedItem, identities: readonly string[]) => Recognised | undefined {
  const kinds = new Set(known.map((entry) => kindOf(entry.identities)));
  let byWords: Map<string, Recognised> | undefined;
  return (item, identities) => {
    const body = bodyOf(item);
    const others = kinds.size - (kinds.has(kindOf(identities)) ? 1 : 0);
    if (item.title === '') return undefined;
    if (!isMoved && (others === 0 || body.length < TELLING)) return undefined;
    byWords ??= new Map(known.flatMap((entry) => (entry.post ? [[wordsOf(entry.post), entry]] : [])));
    const entry = byWords.get(textIdentity(office.id, item.title, body));
    const isFree = entry?.items.length === 0 && (isMoved || kindOf(entry.identities) !== kindOf(identities));
    return isFree ? entry : undefined;
  };
}

/**
 * Finds the stored post that the office took down and put up again under another number: the same words in the same
 * source, which does not show the old one any more. That it is gone can be told where an older post is shown, or where
 * its words name their own day; without either it may be another post in the same words, like a yearly greeting.
 */
function againFinder(
  identities: readonly string[][],
  index: Map<string, Recognised[]>,
  known: readonly Recognised[],
  source: Source,
): (item: FeedItem) => Recognised | undefined {
  const placeIn = (entry: Recognised) => entry.post?.places[source.key];
  let lost: Map<string, Recognised> | undefined;
  let oldest = Number.POSITIVE_INFINITY;
  const seek = () => {
    const shown = new Set(identities.map((own) => find(index, own, source)));
    for (const entry of shown) if (entry) oldest = Math.min(oldest, placeIn(entry) ?? oldest);
    const gone = known.filter((entry) => placeIn(entry) !== undefined && !shown.has(entry));
    return new Map(gone.map((entry) => [entry.post?.seen?.[source.key] ?? '', entry]));
  };
  return (item) => {
    const body = bodyOf(item);
    if (item.title === '' || body.length < TELLING) return undefined;
    lost ??= seek();
    const entry = lost.get(fingerprint(item.title, body));
    if (!entry || entry.items.length > 0) return undefined;
    return (placeIn(entry) ?? 0) > oldest || datelineOf(body)?.year ? entry : undefined;
  };
}

function isNewer(a: Recognised, b: Recognised, source: Source): boolean {
  return placeOf(a, source) > placeOf(b, source);
}

/** Places in the source come before none; without any, first sight decides. */
function placeOf({ post }: Recognised, source: Source): number {
  if (!post) return Number.POSITIVE_INFINITY;
  return post.places[source.key] ?? post.firstSeenAt.getTime() - Number.MAX_SAFE_INTEGER;
}
