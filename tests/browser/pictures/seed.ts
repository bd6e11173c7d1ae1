import { makeBoard } from '../../../lib/board';
import { DEFAULT_SOURCES, HOME_OFFICE } from '../../../lib/source';
import { officialPeriods } from '../../../lib/stages';
import type { SourceState } from '../../../lib/store/store';
import { type ExtensionBrowser, sleep } from '../harness';
import type { ExtensionApi } from '../harness/extension-browser';
import { postsOf } from './posts';
import type { Scene } from './scenes';

const MINUTE = 60_000;

export const instantOf = (scene: Scene): Date => new Date(`${scene.now}+07:00`);

/** The background applies new settings with a round of its own: it is over before a scene is set. */
export async function useSettings(
  extension: ExtensionBrowser,
  settings: { language: 'id' | 'en'; theme: 'light' | 'dark' },
): Promise<void> {
  await extension.writeStorage({ settings });
  await sleep(1_500);
}

/** Leaves in the browser what a scene stores: posts, board, marks and states. */
export async function seed(extension: ExtensionBrowser, scene: Scene): Promise<void> {
  const posts = postsOf(scene.posts);
  const board = posts.length
    ? makeBoard(posts, HOME_OFFICE, { calendar: [], builtIn: officialPeriods(HOME_OFFICE.id) })
    : null;
  const read = (board?.items ?? []).slice(scene.unread).map(({ id }) => id);
  const content: Content = {
    posts: JSON.stringify(posts),
    board: JSON.stringify(board),
    marks: { read, notified: [], told: '' },
    small: Object.fromEntries(statesOf(scene).map((state) => [`source:${state.key}`, state])),
    office: HOME_OFFICE.id,
  };
  await extension.run(write as Write, content);
}

function statesOf(scene: Scene): SourceState[] {
  if (scene.untouched) return [];
  const now = instantOf(scene).getTime();
  const checkedAt = new Date(now - 3 * MINUTE).toISOString();
  return DEFAULT_SOURCES.map(({ key }) => ({
    key,
    checkedAt,
    succeededAt: checkedAt,
    nextAt: new Date(now + (scene.trouble ? 30 : 12) * MINUTE).toISOString(),
    failures: 0,
    result: 'unchanged',
    ...scene.trouble,
  }));
}

interface Content {
  posts: string;
  board: string;
  marks: object;
  small: Record<string, object>;
  office: string;
}

type Write = (api: ExtensionApi, content: Content) => Promise<void>;

/** Runs in a page of the extension, so it stands alone. */
async function write(
  api: { storage: { local: { set(items: object): Promise<void>; remove?(keys: string[]): Promise<void> } } },
  content: Content,
): Promise<void> {
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      if (request instanceof IDBTransaction) request.oncomplete = () => resolve();
      else request.onsuccess = () => resolve();
    });
  const revive = (key: string, value: unknown) =>
    typeof value === 'string' && /At$|^until$|Date$/.test(key) ? new Date(value) : value;
  const opening = indexedDB.open('pantau-coklit');
  await done(opening);
  const write = opening.result.transaction(['posts', 'boards', 'meta'], 'readwrite');
  write.objectStore('posts').clear();
  write.objectStore('boards').clear();
  for (const post of JSON.parse(content.posts, revive)) write.objectStore('posts').put(post);
  const board = JSON.parse(content.board);
  if (board) write.objectStore('boards').put(board, content.office);
  write.objectStore('meta').put(content.marks, 'marks');
  await done(write);
  opening.result.close();
  const keys = ['source:kab-probolinggo/104', 'source:kab-probolinggo/11'];
  await api.storage.local.remove?.(keys.filter((key) => !(key in content.small)));
  await api.storage.local.set(content.small);
}
