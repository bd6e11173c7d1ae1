import * as v from 'valibot';
import type { Post } from '../announcement';
import { readInstant } from '../instant';
import { POST } from './read-post';

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
const instant = v.pipe(
  v.string(),
  v.check((text) => readInstant(text) !== null, 'is no instant that can be'),
  v.transform((text) => new Date(text)),
);
const FILE = {
  version: v.literal(1, 'is not 1: the file is of another version of Pantau Coklit'),
  generation: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  readAt: v.exactOptional(instant),
};
const STRICT = v.object({
  ...FILE,
  posts: v.pipe(v.array(POST), v.maxLength(MOST_POSTS, `has more than ${MOST_POSTS} posts`)),
});
const OWN = v.object({
  ...FILE,
  readAt: v.fallback(v.optional(instant), undefined),
  posts: v.array(v.unknown()),
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
  const { version: _version, ...file } = parsed(STRICT, text);
  return file;
}

/**
 * The mirror's own file: a post that can't be taken is left out and named, the others stay. A file from which something
 * is missing is of no generation, so that the sources are read anew.
 *
 * @throws PostsFileError where there is no list of posts at all.
 */
export function restorePostsFile(text: string): { file: PostsFile; problems: string[] } {
  const { generation, posts } = parsed(OWN, text);
  const problems: string[] = [];
  const kept = posts.slice(0, MOST_POSTS).flatMap((post, index): Post[] => {
    const read = v.safeParse(POST, post);
    if (!read.success) problems.push(placed(read.issues[0], `posts[${index}]`).message);
    return read.success ? [read.output] : [];
  });
  if (posts.length > MOST_POSTS) problems.push(`posts: has more than ${MOST_POSTS} posts`);
  return { file: { generation: problems.length > 0 ? '' : generation, posts: kept }, problems };
}

function parsed<T extends v.GenericSchema>(schema: T, text: string): v.InferOutput<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PostsFileError('', 'is not JSON; it may be cut off');
  }
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  throw placed(result.issues[0]);
}

function placed(issue: v.BaseIssue<unknown>, inside = ''): PostsFileError {
  const place = (v.getDotPath(issue) ?? '').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
  return new PostsFileError([inside, place].filter(Boolean).join('.'), issue.message);
}
