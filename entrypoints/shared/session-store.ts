import { browser } from 'wxt/browser';
import { keptBoard } from '../../lib/board';
import { type Contents, openMemoryStore, type Store } from '../../lib/store';
import { readMarks } from '../../lib/store/marks';
import { readPost } from '../../lib/store/read-post';

const KEY = 'store';

/**
 * A store in the browser's memory, the same for background and pages, which outlives a background that is ended and is
 * gone with the browser: what is left in a Firefox that keeps no history, where no database opens.
 */
export async function openSessionStore(newId: () => string): Promise<Store> {
  let generation = '';

  function use<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return navigator.locks.request('session-store', async () => {
      const contents = await read();
      const store = openMemoryStore(newId, contents, write);
      if (!contents)
        await write({ generation: store.generation, posts: [], boards: {}, marks: readMarks(null) });
      generation = store.generation;
      return work(store);
    }) as Promise<T>;
  }

  await use(async () => undefined);
  return {
    forgets: true,
    get generation() {
      return generation;
    },
    posts: (office) => use((store) => store.posts(office)),
    board: (office) => use((store) => store.board(office)),
    post: (id) => use((store) => store.post(id)),
    marks: () => use((store) => store.marks()),
    commit: (change) => use((store) => store.commit(change)),
    mark: (ids, as) => use((store) => store.mark(ids, as)),
    told: (stage) => use((store) => store.told(stage)),
  };
}

export async function clearSessionStore(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** As text: browsers differ in what becomes of a `Date` there. */
async function write(contents: Contents): Promise<void> {
  await browser.storage.session.set({ [KEY]: JSON.stringify(contents) });
}

async function read(): Promise<Contents | undefined> {
  const text = (await browser.storage.session.get(KEY))[KEY];
  if (typeof text !== 'string') return undefined;
  const { generation, posts, boards, marks } = JSON.parse(text) as Contents;
  return {
    generation,
    posts: posts.flatMap((post) => readPost(post) ?? []),
    boards: Object.fromEntries(
      Object.entries(boards).flatMap(([office, board]) => {
        const kept = keptBoard(board);
        return kept ? [[office, kept]] : [];
      }),
    ),
    marks: readMarks(marks),
  };
}
