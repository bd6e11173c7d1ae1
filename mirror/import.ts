import type { Post } from '../lib/announcement';
import type { FeedItem } from '../lib/feed/feed';
import { merge } from '../lib/merge';
import type { PollResult } from '../lib/poll';
import type { Source } from '../lib/source';
import type { FileStore } from '../lib/store/files';
import type { PostsFile } from '../lib/store/posts-file';

/**
 * Takes the posts of a file (`posts.json`, the extension's export) instead of asking the sources: each source's as if
 * its whole listing had been read just then, so that unknown posts find their place among the known.
 *
 * @returns what each source came to.
 */
export async function takePosts(
  file: PostsFile,
  files: FileStore,
  sources: readonly Source[],
  now: Date,
): Promise<PollResult[]> {
  const own = file.posts.filter((post) => post.office === sources[0]?.office.id);
  const at = file.readAt ?? now;
  const results: PollResult[] = [];
  for (const source of sources) {
    const before = await files.state.get(source.key);
    const readAt = before?.succeededAt ?? null;
    const isOlder = readAt !== null && new Date(readAt) > at;
    const added = await takeOfSource(own, source, files, isOlder, now);
    await files.state.set({
      key: source.key,
      checkedAt: now.toISOString(),
      succeededAt: isOlder ? readAt : at.toISOString(),
      nextAt: now.toISOString(),
      failures: 0,
      result: 'unchanged',
    });
    results.push({ at, nextAt: now, added, state: 'unchanged' });
  }
  return results;
}

/** @param isOlder what is kept was read later than the file: its wording stays. */
async function takeOfSource(
  posts: readonly Post[],
  source: Source,
  { store }: FileStore,
  isOlder: boolean,
  now: Date,
): Promise<string[]> {
  const { office, key } = source;
  const listed = posts
    .filter((post) => post.places[key] !== undefined)
    .sort((a, b) => (b.places[key] ?? 0) - (a.places[key] ?? 0));
  const stored = await store.posts(office.id);
  const keptOf = (post: Post) => {
    const names = new Set([post.id, ...post.aliases]);
    return stored.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  };
  const items = listed.map((post) => itemOf((isOlder && keptOf(post)) || post));
  const merged = merge({ source, items, joined: true, lastReadAt: null }, stored, now);
  const origin = new Map(listed.map((post) => [post.url ?? post.title, post]));
  const isStored = new Set(stored.map(({ id }) => id));
  const put = merged.put.map((post) => {
    const from = isStored.has(post.id) ? undefined : origin.get(post.url ?? post.title);
    if (!from) return post;
    const { aliases, firstSeenAt, previous } = from;
    const names = [...new Set([...post.aliases, from.id, ...aliases])].filter((name) => name !== post.id);
    return { ...post, firstSeenAt, aliases: names, ...(previous && { previous }) };
  });
  if (put.length === 0 && merged.drop.length === 0) return [];
  await store.commit({ office: office.id, put, drop: merged.drop, board: null, read: [] });
  return put.flatMap(({ id }) => (isStored.has(id) ? [] : id));
}

function itemOf({ url, title, text, whole, feedDate, updatedAt }: Post): FeedItem {
  return {
    id: null,
    url,
    title,
    publishedAt: feedDate,
    updatedAt,
    summary: null,
    content: text,
    cut: !whole,
  };
}
