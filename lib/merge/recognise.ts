import type { Post } from '../announcement';
import type { FeedItem } from '../feed/feed';
import type { Source } from '../source';
import { bodyOf, contradict, identitiesOf, kindOf, textIdentity } from './identity';

/** An item of a reading, or several that are one post, newest place first. */
export interface Recognised {
  /** All identities of its items, strongest first. */
  identities: string[];
  items: FeedItem[];
  /** The post that it is, where it is known. */
  post: Post | null;
}

/** Which posts the items of a reading are; order is kept, a post that stands twice keeps its first place. */
export function recognise(items: readonly FeedItem[], stored: readonly Post[], source: Source): Recognised[] {
  const identities = identitiesOf(items, source);
  const byText = identities.some(([strongest]) => strongest?.startsWith('text:'));
  const index = new Map<string, Recognised[]>();
  const known = stored.map((post) => {
    const own = [post.id, ...post.aliases];
    const entry: Recognised = { identities: own, items: [], post };
    enter(index, entry, byText ? [...own, wordsOf(post)] : own);
    return entry;
  });
  const findByWords = wordFinder(known, source);

  const found: Recognised[] = [];
  for (const [position, item] of items.entries()) {
    const own = identities[position] ?? [];
    const entry = find(index, own, source) ??
      findByWords(item, own) ?? { identities: [], items: [], post: null };
    if (entry.items.length === 0) found.push(entry);
    entry.items.push(item);
    const learned = own.filter((identity) => !entry.identities.includes(identity));
    entry.identities = [...entry.identities, ...learned];
    enter(index, entry, learned);
  }
  return found;
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
): (item: FeedItem, identities: readonly string[]) => Recognised | undefined {
  const kinds = new Set(known.map((entry) => kindOf(entry.identities)));
  let byWords: Map<string, Recognised> | undefined;
  return (item, identities) => {
    const body = bodyOf(item);
    const others = kinds.size - (kinds.has(kindOf(identities)) ? 1 : 0);
    if (others === 0 || body.length < TELLING || item.title === '') return undefined;
    byWords ??= new Map(known.flatMap((entry) => (entry.post ? [[wordsOf(entry.post), entry]] : [])));
    const entry = byWords.get(textIdentity(office.id, item.title, body));
    const isFree = entry?.items.length === 0 && kindOf(entry.identities) !== kindOf(identities);
    return isFree ? entry : undefined;
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
