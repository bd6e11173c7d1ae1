import type { BoardItem } from '../../lib/board';
import { fold } from '../../lib/plain-text';

export const FILTERS = ['all', 'new', 'coklit'] as const;

/** So many posts are opened at once: more tabs bring a browser to its knees. */
export const MOST_OPENED = 20;

export interface Query {
  words: string;
  filter: (typeof FILTERS)[number];
}

export const EVERYTHING: Query = { words: '', filter: 'all' };

/**
 * The posts in which every word of the query stands, in title or text.
 *
 * @param texts Whole texts by id, where they are loaded; else the board's excerpt is searched.
 */
export function search<T extends BoardItem>(
  items: readonly T[],
  { words, filter }: Query,
  unread: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): readonly T[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length && filter === 'all') return items;
  return items.filter((item) => {
    if (filter === 'new' && !unread.has(item.id)) return false;
    if (filter === 'coklit' && item._pantau_coklit.topic !== 'coklit') return false;
    const text = wanted.length ? fold(`${item.title}\n${texts.get(item.id) ?? item.content_text}`) : '';
    return wanted.every((word) => text.includes(word));
  });
}
