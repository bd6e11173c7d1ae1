import type { Post } from '../announcement';

/** Posts kept of one office. */
export const LIMIT = 500;

/** So many newest posts of each source are kept, whatever other sources hold. */
const SAFE = 20;

/** Which posts have to go: the oldest read ones first. "Old" is the depth in the source where it stands highest. */
export function surplus(posts: readonly Post[], isRead: (post: Post) => boolean): Post[] {
  if (posts.length <= LIMIT) return [];
  const depths = depthsOf(posts);
  const depth = (post: Post): number => depths.get(post) ?? posts.length;
  const order = (post: Post): number => (depth(post) < SAFE ? 2 : isRead(post) ? 0 : 1);
  return [...posts]
    .sort((a, b) => order(a) - order(b) || depth(b) - depth(a) || age(a, b))
    .slice(0, posts.length - LIMIT);
}

const age = (a: Post, b: Post): number => a.firstSeenAt.getTime() - b.firstSeenAt.getTime();

function depthsOf(posts: readonly Post[]): Map<Post, number> {
  const depths = new Map<Post, number>();
  for (const key of new Set(posts.flatMap((post) => Object.keys(post.places)))) {
    const place = (post: Post): number => post.places[key] ?? Number.NEGATIVE_INFINITY;
    const listed = posts.filter((post) => key in post.places).sort((a, b) => place(b) - place(a));
    for (const [depth, post] of listed.entries()) {
      depths.set(post, Math.min(depth, depths.get(post) ?? depth));
    }
  }
  return depths;
}

/** For each source the highest of several places: floors as posts carry them. */
export function highest(places: Iterable<Record<string, number> | undefined>): Record<string, number> {
  const floors: Record<string, number> = {};
  for (const each of places) {
    for (const [key, place] of Object.entries(each ?? {})) {
      floors[key] = Math.max(place, floors[key] ?? place);
    }
  }
  return floors;
}
