import type { Post } from '../announcement';
import type { PostDate } from '../dates/mention';

/**
 * One order over all sources, newest first. Each source's own order stands; between sources the days decide. Where two
 * sources contradict each other about two posts, the newer-looking one comes first.
 */
export function newestFirst(posts: Post[], dateOf: (post: Post) => PostDate): Post[] {
  const keys = [...new Set(posts.flatMap((post) => Object.keys(post.places)))].sort();
  const lists = keys.map((key) =>
    posts.filter((post) => key in post.places).sort((a, b) => (b.places[key] ?? 0) - (a.places[key] ?? 0)),
  );
  const heads = lists.map(() => 0);
  const done = new Set<Post>();
  const result: Post[] = [];
  const newer = (a: Post, b: Post) => compare(a, b, dateOf) < 0;

  for (;;) {
    lists.forEach((list, index) => {
      while (heads[index] !== undefined && done.has(list[heads[index]] as Post)) heads[index]++;
    });
    const candidates = lists.flatMap((list, index) => list[heads[index] ?? 0] ?? []);
    if (!candidates.length) break;
    const free = candidates.filter((post) =>
      lists.every((list, index) => !keyed(post, keys[index]) || list[heads[index] ?? 0] === post),
    );
    const next = (free.length ? free : candidates).reduce((best, post) => (newer(post, best) ? post : best));
    done.add(next);
    result.push(next);
  }
  const unlisted = posts.filter((post) => !Object.keys(post.places).length);
  return [...result, ...unlisted.sort((a, b) => compare(a, b, dateOf))];
}

function keyed(post: Post, key: string | undefined): boolean {
  return key !== undefined && key in post.places;
}

/** Negative where `a` is newer. Ties end at the id, so that the order never depends on how posts were stored. */
function compare(a: Post, b: Post, dateOf: (post: Post) => PostDate): number {
  const byDay = (dateOf(b).day ?? dateOf(b).latest ?? '').localeCompare(
    dateOf(a).day ?? dateOf(a).latest ?? '',
  );
  const byFeed = (b.feedDate?.getTime() ?? 0) - (a.feedDate?.getTime() ?? 0);
  const bySight = b.firstSeenAt.getTime() - a.firstSeenAt.getTime();
  return byDay || (a.feedDate && b.feedDate ? byFeed : 0) || bySight || a.id.localeCompare(b.id);
}
