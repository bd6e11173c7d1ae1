import { makeBoard } from '../../../lib/board';
import { listOffices, sourcesOf } from '../../../lib/offices';
import { DEFAULT_SOURCES, HOME_OFFICE } from '../../../lib/source';
import { officialPeriods } from '../../../lib/stages';
import type { SourceState } from '../../../lib/store/store';
import type { ExtensionBrowser } from '../harness';
import type { ExtensionApi } from '../harness/extension-browser';
import { postsOf } from './posts';
import { instantOf, type Scene } from './scenes';

/** The neighbour with the same name, followed as its place in the list gives it. */
const SECOND_SOURCES = listOffices().flatMap((office) =>
  office.id === 'kota-probolinggo' ? sourcesOf(office) : [],
);
const SECOND = SECOND_SOURCES[0]?.office ?? HOME_OFFICE;
const TWO_OFFICES = [...DEFAULT_SOURCES, ...SECOND_SOURCES];

const MINUTE = 60_000;
const ROUNDS = 40;

/** In what language and colours something is drawn. */
export interface Dress {
  language: 'id' | 'en';
  theme: 'light' | 'dark';
}

export const DRESSES: readonly Dress[] = (['id', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/**
 * Waits until the background has made its first round, and keeps it from any other: what is seeded then stays as it is.
 * A round gives way to whoever holds its lock, as to another window.
 */
export async function quieten(extension: ExtensionBrowser): Promise<void> {
  await extension.firstRound();
  const names = [
    ...TWO_OFFICES.map(({ key }) => `poll/${key}`),
    `keep/${HOME_OFFICE.id}`,
    `keep/${SECOND.id}`,
  ];
  await extension.run(
    (_api, locks) =>
      Promise.all(
        locks.map(
          (name) =>
            new Promise<void>((taken) => {
              void navigator.locks.request(name, () => {
                taken();
                return new Promise(() => {});
              });
            }),
        ),
      ).then(() => undefined),
    names,
  );
}

/** Leaves in a browser that was quietened what a scene stores: posts, board, marks, states and settings. */
export async function seed(
  extension: ExtensionBrowser,
  scene: Scene,
  dress: Dress = { language: 'id', theme: 'light' },
): Promise<void> {
  const offices = [
    { office: HOME_OFFICE, posts: postsOf(scene.posts) },
    ...(scene.second ? [{ office: SECOND, posts: postsOf(scene.second, SECOND) }] : []),
  ].filter(({ posts }) => posts.length);
  const boards = offices.map(({ office, posts }) =>
    makeBoard(posts, office, { calendar: [], builtIn: officialPeriods(office.id) }),
  );
  const read = boards.flatMap(({ items }) => items.slice(scene.unread)).map(({ id }) => id);
  const content: Content = {
    posts: JSON.stringify(offices.flatMap(({ posts }) => posts)),
    boards: JSON.stringify(boards),
    marks: { read, notified: [], told: '' },
    small: {
      settings: { ...dress, ...(scene.second && { sources: TWO_OFFICES }), ...scene.settings },
      ...Object.fromEntries(
        statesOf(scene).flatMap((state) => [
          [`source:${state.key}`, state],
          [`rounds:${state.key}`, roundsBefore(state)],
        ]),
      ),
    },
  };
  await extension.run(write, content);
}

function statesOf(scene: Scene): SourceState[] {
  if (scene.untouched) return [];
  const now = instantOf(scene).getTime();
  const checkedAt = new Date(now - 3 * MINUTE).toISOString();
  return (scene.second ? TWO_OFFICES : DEFAULT_SOURCES).map(({ key }) => ({
    key,
    checkedAt,
    succeededAt: checkedAt,
    nextAt: new Date(now + (scene.trouble ? 30 : 12) * MINUTE).toISOString(),
    failures: 0,
    result: 'unchanged',
    ...scene.trouble,
  }));
}

/** A round each quarter of an hour until now; the latest failed, where the source fails. */
function roundsBefore({ checkedAt, failures }: SourceState): { at: string; ok: boolean }[] {
  return Array.from({ length: ROUNDS }, (_, index) => {
    const back = ROUNDS - 1 - index;
    return { at: new Date(Date.parse(checkedAt) - back * 15 * MINUTE).toISOString(), ok: back >= failures };
  });
}

interface Content {
  posts: string;
  boards: string;
  marks: object;
  small: Record<string, object>;
}

/** Runs in a page of the extension, so it stands alone. */
async function write(api: ExtensionApi, content: Content): Promise<void> {
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
  for (const board of JSON.parse(content.boards))
    write.objectStore('boards').put(board, board._pantau_coklit.office.id);
  write.objectStore('meta').put(content.marks, 'marks');
  await done(write);
  opening.result.close();
  const stale = Object.keys(await api.storage.local.get(null)).filter((key) =>
    /^(source|rounds):|^(clock|only)$/.test(key),
  );
  await api.storage.local.remove(stale);
  await api.storage.local.set(content.small);
}
