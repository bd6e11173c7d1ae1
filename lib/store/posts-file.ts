import * as v from 'valibot';
import type { Post } from '../announcement';

/** Why a file of posts can't be taken: where, and what is wrong there. */
export class PostsFileError extends Error {
  override name = 'PostsFileError';
  constructor(
    /** Like 'posts[3].title'; empty for the file as a whole. */
    readonly path: string,
    readonly reason: string,
  ) {
    super(path === '' ? reason : `${path}: ${reason}`);
  }
}

const MOST_POSTS = 5_000;
const MOST_CHARS = 5_000;
const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is no instant'),
  v.transform((text) => new Date(text)),
);
const words = v.pipe(v.string(), v.maxLength(MOST_CHARS, `is longer than ${MOST_CHARS} characters`));
const address = v.pipe(
  v.string(),
  v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url), 'is no http(s) address'),
);

const POST = v.object({
  id: v.pipe(words, v.nonEmpty('is empty')),
  aliases: v.array(words),
  office: v.pipe(words, v.nonEmpty('is empty')),
  url: v.nullable(address),
  title: words,
  text: words,
  whole: v.boolean(),
  feedDate: v.nullable(instant),
  updatedAt: v.nullable(instant),
  firstSeenAt: instant,
  places: v.record(v.string(), v.pipe(v.number(), v.finite())),
  previous: v.exactOptional(v.object({ title: words, text: words, until: instant })),
  seen: v.exactOptional(v.record(v.string(), words)),
  floors: v.exactOptional(v.record(v.string(), v.pipe(v.number(), v.finite()))),
});

const FILE = v.object({
  version: v.literal(1, 'is not 1: the file is of another version of Pantau Coklit'),
  generation: v.optional(v.string(), ''),
  readAt: v.exactOptional(instant),
  posts: v.pipe(v.array(POST), v.maxLength(MOST_POSTS, `has more than ${MOST_POSTS} posts`)),
});

export interface PostsFile {
  /** Of the store that wrote it; validators kept beside it are bound to this. */
  generation: string;
  /** When the sources were last read; left out by a store that keeps this elsewhere. */
  readAt?: Date;
  posts: Post[];
}

/**
 * All posts whole, as text of `posts.json`: the mirror's own store, and what the extension exports for a mirror.
 * The same posts give the same text, in whatever order they come.
 */
export function writePostsFile({ generation, readAt, posts }: PostsFile): string {
  const sorted = [...posts].sort((a, b) => (a.id < b.id ? -1 : 1)).map(inOrder);
  return `${JSON.stringify({ version: 1, generation, readAt, posts: sorted }, null, 1)}\n`;
}

/** The fields of a post in one order, so that a post reads the same however it was made. */
function inOrder({ places, previous, seen, floors, ...post }: Post): Post {
  const { id, aliases, office, url, title, text, whole, feedDate, updatedAt, firstSeenAt } = post;
  return {
    ...{ id, aliases, office, url, title, text, whole, feedDate, updatedAt, firstSeenAt },
    places: byKey(places),
    ...(previous && { previous: { title: previous.title, text: previous.text, until: previous.until } }),
    ...(seen && { seen: byKey(seen) }),
    ...(floors && { floors: byKey(floors) }),
  };
}

function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @throws PostsFileError with the place and the reason. */
export function readPostsFile(text: string): PostsFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PostsFileError('', 'is not JSON; it may be cut off');
  }
  const result = v.safeParse(FILE, json, { abortEarly: true });
  if (result.success) {
    const { version: _version, ...file } = result.output;
    return file;
  }
  const [issue] = result.issues;
  const place = (v.getDotPath(issue) ?? '').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
  throw new PostsFileError(place, issue.message);
}
