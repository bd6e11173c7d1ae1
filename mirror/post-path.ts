import type { BoardItem } from '../lib/board';
import { hash } from '../lib/merge/hash';

/** A folder of each site that has a page for each post it shows, and nothing else. */
export const POSTS = 'pos';

/** The folder of a post's own page, from the site's: short, for it is read in chats, and the same whatever is edited. */
export const postPath = ({ id }: Pick<BoardItem, 'id'>): string => `${POSTS}/${hash(id)}/`;
