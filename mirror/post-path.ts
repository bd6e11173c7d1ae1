import type { BoardItem } from '../lib/board';
import { hash } from '../lib/merge/hash';

/** A folder of each site that has a page for each post it shows, and nothing else. */
export const POSTS = 'pos';

/** A file beside that folder: title and address of older posts that have no page any more, by their key. */
export const POSTS_INDEX = 'pos.json';

const keyOf = ({ id }: Pick<BoardItem, 'id'>): string => hash(id);

/** What the index says of posts; of one without an address of its own there is nothing to say. */
export function postsIndex(items: readonly BoardItem[]): string {
  const entries = items.flatMap((item) => (item.url ? [[keyOf(item), [item.title, item.url]]] : []));
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

/** The folder of a post's own page, from the site's: short, for it is read in chats, and the same whatever is edited. */
export const postPath = (item: Pick<BoardItem, 'id'>): string => `${POSTS}/${keyOf(item)}/`;
