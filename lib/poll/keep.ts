import type { Post } from '../announcement';
import { type Board, makeBoard } from '../board';
import type { ArticlePage } from '../feed';
import { completed, type Merge, merge, type Reading } from '../merge';
import type { Office, Source } from '../source';
import { type Store, StoreError } from '../store/store';
import { complete, type Incomplete } from './complete';
import type { PollDeps } from './deps';

export interface Kept {
  state: Merge['state'];
  added: string[];
  incomplete: Incomplete | undefined;
}

/** How often, and how long apart, another run that is keeping posts of the same office is waited for. */
const PATIENCE = 20;
const WAIT_MS = 250;

/**
 * Merges a reading (or, with null, only what is still to be completed) into the store: one
 * transaction, and none where nothing changed. Posts and board are made from what is stored then,
 * by one run at a time.
 * @throws StoreError
 */
export async function keep(
  reading: Reading | null,
  source: Source,
  before: Incomplete | undefined,
  deps: PollDeps,
): Promise<Kept | 'busy'> {
  const now = (deps.rightNow ?? deps.now)();
  const { generation } = deps.store;
  const stored = await deps.store.posts(source.office.id);
  const first = await mergeWith(reading, stored, deps.store, now);
  const posts = joined(stored, first);
  const fresh = new Set(first.put.map(({ id }) => id));
  const { articles, incomplete } = await complete(posts, fresh, before, source, deps);
  const isIdle = !isWritten(first) && articles.size === 0;
  if (isIdle && (await hasBoard(source.office, stored.length, deps.store))) {
    return { state: first.state, added: [], incomplete };
  }

  const commit = async (): Promise<Kept> => {
    const current = await deps.store.posts(source.office.id);
    if (deps.store.generation !== generation) throw new StoreError('closed', 'The store was lost meanwhile');
    const merged = withArticles(await mergeWith(reading, current, deps.store, now), current, articles);
    const board = boardOf(joined(current, merged), source.office, deps, source.url);
    await deps.store.commit({ ...merged, office: source.office.id, board });
    return { state: merged.state, added: merged.added, incomplete };
  };
  for (let tried = 0; tried < PATIENCE; tried++) {
    const kept = await deps.exclusive(`keep/${source.office.id}`, commit);
    if (kept !== 'busy') return kept;
    await deps.wait(WAIT_MS);
  }
  return 'busy';
}

/** Whether there is a board of so many posts; one that can't be read, or lacks some, is made anew. */
export async function hasBoard({ id }: Office, posts: number, store: Store): Promise<boolean> {
  return posts === 0 || store.keepsBoards === false || (await store.board(id))?.items.length === posts;
}

/**
 * Makes an office's board anew from its stored posts: after an update of the program, or of the
 * calendar.
 * @param home any address of the office's own site.
 * @throws StoreError
 */
export async function remakeBoard(
  office: Office,
  deps: Pick<PollDeps, 'store' | 'exclusive' | 'official'>,
  home?: string,
): Promise<void> {
  await deps.exclusive(`keep/${office.id}`, async () => {
    const posts = await deps.store.posts(office.id);
    const board = boardOf(posts, office, deps, home);
    await deps.store.commit({ office: office.id, put: [], drop: [], read: [], board });
  });
}

/** To judge the posts is most of a round: where no board is kept, whoever makes the site does it, once for all sources. */
function boardOf(
  posts: readonly Post[],
  office: Office,
  { store, official }: Pick<PollDeps, 'store' | 'official'>,
  home: string | undefined,
): Board | null {
  if (store.keepsBoards === false) return null;
  return makeBoard(posts, office, { ...(official?.(office) ?? { calendar: [], builtIn: [] }), home });
}

async function mergeWith(
  reading: Reading | null,
  stored: readonly Post[],
  store: Store,
  now: Date,
): Promise<Merge> {
  if (!reading) return { state: 'unchanged', put: [], drop: [], added: [], read: [] };
  return merge(reading, stored, now, new Set((await store.marks()).read));
}

const isWritten = ({ put, drop }: Merge): boolean => put.length > 0 || drop.length > 0;

function joined(stored: readonly Post[], { put, drop }: Merge): Post[] {
  const gone = new Set([...drop, ...put.map(({ id }) => id)]);
  return [...stored.filter(({ id }) => !gone.has(id)), ...put];
}

function withArticles(
  merged: Merge,
  stored: readonly Post[],
  articles: ReadonlyMap<string, ArticlePage>,
): Merge {
  const put = new Map(merged.put.map((post) => [post.id, post]));
  for (const post of joined(stored, merged)) {
    const article = articles.get(post.id);
    const whole = article !== undefined && !post.whole && completed(post, article.content, article.title);
    if (whole) put.set(post.id, whole);
  }
  const isChanged = merged.state === 'unchanged' && put.size > 0;
  return { ...merged, put: [...put.values()], state: isChanged ? 'new' : merged.state };
}
