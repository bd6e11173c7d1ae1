import type { BoardItem } from '../lib/board/board';

export type Filter = 'all' | 'new' | 'coklit';

export interface Query {
  words: string;
  filter: Filter;
}

export const EVERYTHING: Query = { words: '', filter: 'all' };

/** Which posts are looked for. */
export interface Match {
  fits(item: BoardItem, unread: ReadonlySet<string>): boolean;
}

/**
 * Matches the posts in which every word of the query stands, in title or text. Null where the query asks for all.
 *
 * @param texts Whole texts by id, where they are loaded; else the board's excerpt is searched.
 */
export function matchOf({ words, filter }: Query, texts: ReadonlyMap<string, string>): Match | null {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length && filter === 'all') return null;
  const fits: Match['fits'] = (item, unread) => {
    if (filter === 'new' && !unread.has(item.id)) return false;
    if (filter === 'coklit' && item._pantau_coklit.topic !== 'coklit') return false;
    if (!wanted.length) return true;
    const text = fold(`${item.title}\n${texts.get(item.id) ?? item.content_text}`);
    return wanted.every((word) => text.includes(word));
  };
  return { fits };
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
