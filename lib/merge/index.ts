import type { Post } from '../announcement';
import type { FeedItem } from '../feed/feed';
import { datedBy, readPostInstant } from '../instant';
import type { Source } from '../source';
import { highest, LIMIT, surplus } from './limit';
import { placesFor } from './places';
import { type Recognised, recognise } from './recognise';
import { firstWording, isReworded, reword } from './wording';

export { recognise } from './recognise';
export { completed } from './wording';

/** What one round read of one source. */
export interface Reading {
  source: Source;
  /** Pages joined, newest first. */
  items: FeedItem[];
  /** A known post or the listing's end was reached. */
  joined: boolean;
  lastReadAt: Date | null;
}

export interface Merge {
  /** 'unchanged': nothing to write. 'drift': nothing was read of a source that had posts. */
  state: 'new' | 'unchanged' | 'baseline' | 'drift';
  put: Post[];
  /** Ids of posts that have to go. */
  drop: string[];
  /** Ids of posts that count as new. */
  added: string[];
  /** Ids of posts that count as read from the start. */
  read: string[];
}

/** After so long without a success, posts that don't join what is known are news and no rebuilt site. */
const LONG_ABSENCE_MS = 3 * 24 * 60 * 60_000;
/** Identities kept of one post: an address that changes at every visit must not fill the store. */
const MAX_ALIASES = 12;

/**
 * Joins a reading with what is stored of its office: identity, order, edits and limits are decided
 * here and nowhere else. Pure; absence is no deletion, and nothing is renamed.
 * @param stored all posts of the source's office.
 * @param readMarks ids of posts that are read: of those over the limit they go first.
 */
export function merge(
  reading: Reading,
  stored: readonly Post[],
  now: Date,
  readMarks: ReadonlySet<string> = new Set(),
): Merge {
  const { source, items } = reading;
  const { key } = source;
  const taken = stored.flatMap((post) => post.places[key] ?? []);
  const floors = highest(stored.map((post) => post.floors));
  const isFirst = taken.length === 0 && (reading.lastReadAt === null || key in floors);
  if (items.length === 0) return nothing(taken.length > 0 ? 'drift' : isFirst ? 'baseline' : 'unchanged');

  const isBaseline = isFirst || (!reading.joined && !isLongAbsence(reading, stored, now));
  const all = recognise(items, stored, source);
  const entries = upToLimit(all, key);
  const { placed, moved } = placesFor(
    entries.map(({ post }) => post?.places[key] ?? null),
    taken,
    floors[key],
  );

  const isNewStyle = isRestyled(entries, key);
  const posts = new Map(stored.map((post) => [post.id, moveOver(post, key, moved)]));
  const fresh = new Map<string, 'new' | 'silent'>();
  for (const [index, entry] of entries.entries()) {
    const { place, where } = placed[index] ?? { place: null, where: 'bottom' };
    const known = entry.post && posts.get(entry.post.id);
    if (known) {
      posts.set(known.id, update(known, entry, { source, place, now, isNewStyle }));
    } else if (place !== null) {
      const post = create(entry, source, place, now);
      posts.set(post.id, post);
      fresh.set(post.id, isBaseline || where === 'bottom' ? 'silent' : 'new');
    }
  }
  const last = placed.at(-1)?.place ?? null;
  if (entries.length < all.length && last !== null) floors[key] = Math.max(last, floors[key] ?? last);

  const gone = surplus([...posts.values()], ({ id }) => readMarks.has(id) || fresh.get(id) === 'silent');
  for (const { id } of gone) posts.delete(id);
  keepFloors(posts, fresh, highest([floors, ...gone.map((post) => post.places)]));

  const before = new Map(stored.map((post) => [post.id, post]));
  const put = [...posts.values()].filter((post) => before.get(post.id) !== post);
  const drop = gone.filter(({ id }) => before.has(id)).map(({ id }) => id);
  const ids = (as: 'new' | 'silent') =>
    [...fresh].flatMap(([id, how]) => (how === as && posts.has(id) ? id : []));
  return {
    state: isBaseline ? 'baseline' : put.length > 0 || drop.length > 0 ? 'new' : 'unchanged',
    put,
    drop,
    added: ids('new'),
    read: ids('silent'),
  };
}

function nothing(state: Merge['state']): Merge {
  return { state, put: [], drop: [], added: [], read: [] };
}

function isLongAbsence({ lastReadAt }: Reading, stored: readonly Post[], now: Date): boolean {
  const sightings = stored.map((post) => post.firstSeenAt.getTime());
  const last = lastReadAt?.getTime() ?? sightings.reduce((a, b) => Math.max(a, b), 0);
  return now.getTime() - last > LONG_ABSENCE_MS;
}

/** The entries down to the first that can't be kept for certain: so many new ones stand above it. */
function upToLimit(entries: Recognised[], key: string): Recognised[] {
  let count = 0;
  const end = entries.findIndex(({ post }) => post?.places[key] === undefined && ++count > LIMIT);
  return end < 0 ? entries : entries.slice(0, end);
}

function moveOver(post: Post, key: string, moved: ReadonlyMap<number, number>): Post {
  const place = moved.get(post.places[key] ?? Number.NaN);
  return place === undefined ? post : { ...post, places: { ...post.places, [key]: place } };
}

/** One item of several that are one post: the first title and the first body there is. */
function joined([first, ...rest]: FeedItem[]): FeedItem {
  const item = first as FeedItem;
  const bodied = [item, ...rest].find(({ content, summary }) => content ?? summary) ?? item;
  const { content, summary, cut } = bodied;
  const title = item.title || (rest.find((other) => other.title)?.title ?? '');
  return { ...item, title, content, summary, cut };
}

function create({ identities, items }: Recognised, source: Source, place: number, now: Date): Post {
  const item = joined(items);
  const [id = '', ...aliases] = identities;
  return {
    id,
    aliases: aliases.slice(0, MAX_ALIASES),
    office: source.office.id,
    url: item.url,
    ...firstWording(item, source.key),
    feedDate: datedBy(item.publishedAt, now),
    updatedAt: readPostInstant(item.updatedAt),
    firstSeenAt: now,
    places: { [source.key]: place },
  };
}

/** Whether a source words most of the posts that it still shows anew: then its reader or its pages changed. */
function isRestyled(entries: readonly Recognised[], key: string): boolean {
  const known = entries.flatMap(({ post, items }) =>
    post?.seen?.[key] === undefined ? [] : { post, items },
  );
  const reworded = known.filter(({ post, items }) => isReworded(post, joined(items), key));
  return reworded.length >= 3 && reworded.length > known.length / 2;
}

/** The post as the reading has it; the same object where nothing changed. */
function update(
  post: Post,
  entry: Recognised,
  about: { source: Source; place: number | null; now: Date; isNewStyle: boolean },
): Post {
  const { source, place, now, isNewStyle } = about;
  const item = joined(entry.items);
  const worded = reword(post, item, source.key, now, isNewStyle);
  const learned = entry.identities
    .filter((identity) => identity !== post.id && !post.aliases.includes(identity))
    .slice(0, Math.max(0, MAX_ALIASES - post.aliases.length));
  const hasMoved = learned.some((identity) => identity.startsWith('url:'));
  const url = (hasMoved ? item.url : post.url) ?? post.url ?? item.url;
  const feedDate = post.feedDate ?? datedBy(item.publishedAt, post.firstSeenAt);
  const isPlaced = place === null || source.key in post.places;
  if (learned.length === 0 && url === post.url && feedDate === post.feedDate && isPlaced) return worded;
  return {
    ...worded,
    url,
    feedDate,
    aliases: [...post.aliases, ...learned],
    places: isPlaced ? post.places : { ...post.places, [source.key]: place },
  };
}

/** Writes the floors to a post that is written anyway, where those kept don't carry them yet. */
function keepFloors(
  posts: Map<string, Post>,
  fresh: ReadonlyMap<string, unknown>,
  floors: Record<string, number>,
): void {
  const carried = highest([...posts.values()].map((post) => post.floors));
  const isCarried = Object.entries(floors).every(
    ([key, place]) => (carried[key] ?? Number.NEGATIVE_INFINITY) >= place,
  );
  if (isCarried) return;
  const carrier = [...fresh.keys()].flatMap((id) => posts.get(id) ?? [])[0] ?? [...posts.values()][0];
  if (carrier) posts.set(carrier.id, { ...carrier, floors });
}
