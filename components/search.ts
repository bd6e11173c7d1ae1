import type { BoardItem } from '../lib/board/board';

export type Filter = 'all' | 'new' | 'coklit';

export interface Query {
  words: string;
  filter: Filter;
}

/**
 * The posts in which every word of the query stands, in title or text.
 *
 * @param texts Whole texts by id, where they are loaded; else the board's excerpt is searched.
 */
export function search(
  items: BoardItem[],
  { words, filter }: Query,
  unread: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): BoardItem[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (filter === 'new' && !unread.has(item.id)) return false;
    if (filter === 'coklit' && item._pantau_coklit.topic !== 'coklit') return false;
    if (!wanted.length) return true;
    const text = fold(`${item.title}\n${texts.get(item.id) ?? item.content_text}`);
    return wanted.every((word) => text.includes(word));
  });
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
