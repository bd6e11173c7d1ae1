import type { Board, BoardItem } from '../board';
import type { Settings } from '../settings';
import type { Office, Source } from '../source';
import type { Marks } from '../store/store';
import { type FoundKeyword, keywordFinder } from './keywords';

/** All that is stored of what the user follows, and what was chosen. */
export interface Following {
  /** Of all followed offices, in any order; the home office's has the period. */
  boards: readonly Board[];
  marks: Marks;
  settings: Settings;
  /** Whole texts by id, where they are loaded: keywords are else looked for in the excerpt. */
  texts?: ReadonlyMap<string, string>;
}

/** An announcement of any followed office, with what the user's choices and marks make of it. */
export interface FollowedItem extends BoardItem {
  office: Office;
  /** The followed sources that have it, in the user's order. */
  sources: Source[];
  /** Neither read nor muted: what the badge counts. */
  unread: boolean;
  /** Every source that has it is muted: it is listed, and gives neither badge nor notification. */
  muted: boolean;
  /** The user's keywords that stand in it. */
  keywords: FoundKeyword[];
}

/** What follows one office, with all its sources. */
export function followingOf(board: Board, marks: Marks, settings: Settings): Following {
  const { office, sources } = board._pantau_coklit;
  const all = sources.map((key) => ({
    ...{ key, office, url: board.home_page_url, name: key, redirects: 'follow' as const },
  }));
  return { boards: [board], marks, settings: { ...settings, home: office.id, sources: all } };
}

/**
 * The announcements of all followed sources, newest first: the one list that badge, notifications, pages and search
 * show. Each office's own order stands; between offices the days decide. A post of two offices is one, and a board
 * of an office that is not followed is left out.
 */
export function followedItems({ boards, marks, settings, texts }: Following): FollowedItem[] {
  const read = new Set(marks.read);
  const muted = new Set(settings.muted);
  const keywordsOf = keywordFinder(settings.notify.keywords);
  const known = new Map<string, FollowedItem>();
  const lists = homeFirst(boards, settings).map((board) => {
    const sourcesOf = sourcesIn(board, settings);
    return board.items.flatMap((item) => {
      const sources = sourcesOf(item);
      const same = known.get(item.id);
      if (same) same.sources = [...new Set([...same.sources, ...sources])];
      if (same || sources.length === 0) return [];
      const text = texts?.get(item.id) ?? item.content_text;
      const followed: FollowedItem = {
        ...item,
        office: sources[0]?.office ?? board._pantau_coklit.office,
        sources,
        unread: false,
        muted: false,
        keywords: keywordsOf({ title: item.title, text }),
      };
      known.set(item.id, followed);
      return followed;
    });
  });
  for (const item of known.values()) {
    item.muted = item.sources.every(({ key }) => muted.has(key));
    item.unread = !item.muted && !read.has(item.id);
  }
  return newestFirst(lists);
}

/** The board whose periods the countdown shows; null before the home office was read. */
export function homeBoard(boards: readonly Board[], { home }: Pick<Settings, 'home'>): Board | null {
  return boards.find((board) => board._pantau_coklit.office.id === home) ?? null;
}

function homeFirst(boards: readonly Board[], { home }: Settings): Board[] {
  const rank = (board: Board) => (board._pantau_coklit.office.id === home ? 0 : 1);
  return [...boards].sort((a, b) => rank(a) - rank(b));
}

/** A mirror may name its sources otherwise: where none of them is known, its posts are of all that the office has. */
function sourcesIn(
  { _pantau_coklit: { office, sources: all } }: Board,
  settings: Settings,
): (item: BoardItem) => Source[] {
  const followed = settings.sources.filter((source) => source.office.id === office.id);
  const isNamed = followed.some(({ key }) => all.includes(key));
  return ({ _pantau_coklit: { sources } }) =>
    isNamed ? followed.filter(({ key }) => sources.includes(key)) : followed;
}

/**
 * Joins lists that are in order, by the days of their heads. Of two of one day one whose day is known goes before one
 * that is at most so young, and then the one of the earlier list.
 */
function newestFirst(lists: readonly FollowedItem[][]): FollowedItem[] {
  const [only = [], ...others] = lists;
  if (others.length === 0) return only;
  const heads = lists.map(() => 0);
  const joined: FollowedItem[] = [];
  for (;;) {
    let next = -1;
    let newest = '';
    for (const [index, list] of lists.entries()) {
      const head = list[heads[index] ?? 0];
      if (head && (next < 0 || dayOf(head) > newest)) [next, newest] = [index, dayOf(head)];
    }
    const item = lists[next]?.[heads[next] ?? 0];
    if (!item) return joined;
    heads[next] = (heads[next] ?? 0) + 1;
    joined.push(item);
  }
}

function dayOf({ _pantau_coklit: { date } }: BoardItem): string {
  const isKnown = date.day !== null || date.basis === 'first-seen';
  return `${date.day ?? date.latest ?? ''}${isKnown ? '+' : ''}`;
}
