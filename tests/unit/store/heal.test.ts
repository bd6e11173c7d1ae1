import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { clockOffsetIn, statesIn } from '../../../entrypoints/shared/stored';
import { type Board, keptBoard, makeBoard, readable, readBoard, situation } from '../../../lib/board';
import { defaultSettings, readSettings, restoreSettings, type Settings } from '../../../lib/settings';
import { ownStage } from '../../../lib/settings/own-stage';
import { HOME_OFFICE } from '../../../lib/source';
import { openStore, type SourceState } from '../../../lib/store';
import { openFileStore } from '../../../lib/store/files';
import { readPostsFile, writePostsFile } from '../../../lib/store/posts-file';
import { readState } from '../../../lib/store/source-state';
import { badge, notices, stageKey } from '../../../lib/unread';
import { DAY, NEWS, World } from '../poll/support';

/** What broken disks, other versions and enemies leave where something else belongs. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  1e300,
  2 ** 53,
  '',
  'x',
  '\ud800',
  'a\u202eb',
  '__proto__',
  '0001-01-01',
  '9999-12-31',
  '2024-02-30',
  '+275760-09-13T00:00:00.000Z',
  '1970-01-01T00:00:00.000Z',
  'javascript:alert(1)',
  'https://user@evil.example/',
  'a'.repeat(20_000),
  [],
  {},
  [null],
  Array.from({ length: 1_020 }, () => ({})),
  new Date(Number.NaN),
  new Date(8.64e15),
  true,
];

type Path = (string | number)[];

/** All places in a value, its own the first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function withValue(value: unknown, [key, ...rest]: Path, hostile: unknown): unknown {
  if (key === undefined) return hostile;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...Object(value) };
  const holder = copy as Record<string, unknown>;
  if (hostile === undefined && rest.length === 0) delete holder[key];
  else holder[key] = withValue(holder[key], rest, hostile);
  return copy;
}

/** A value in which one to four places are hostile. */
const spoilt = (whole: unknown): fc.Arbitrary<unknown> => {
  const paths = pathsOf(whole);
  const fault = fc.tuple(fc.integer({ min: 0, max: paths.length - 1 }), fc.constantFrom(...HOSTILE));
  return fc
    .array(fault, { minLength: 1, maxLength: 4 })
    .map((faults) =>
      faults.reduce((value, [at, hostile]) => withValue(value, paths[at] ?? [], hostile), whole),
    );
};

const PERIOD =
  'Kab-probolinggo.kpu.go.id, Coklit dilaksanakan mulai tanggal 24 Juni 2024 hingga 24 Juli 2024.';

/** A source that was read, with all that is stored of it. */
async function read(): Promise<{ world: World; board: Board; state: SourceState }> {
  const world = new World();
  world.posts = world.posts
    .map((post, index) => (index === 0 ? { ...post, body: PERIOD } : post))
    .slice(0, 4);
  await world.round();
  const board = await world.store.board(HOME_OFFICE.id);
  if (!board) throw new Error('no board');
  const full: SourceState = {
    ...world.state(),
    movedTo: NEWS.url,
    movedAt: world.state().checkedAt,
    asks: { ttlMinutes: 60, freshSeconds: 60, skipHours: [1], skipDays: ['Monday'] },
    validators: { url: NEWS.url, generation: world.store.generation, etag: '"1"', lastModified: 'x' },
    feed: { url: `${NEWS.url}/feed`, triedAt: world.state().checkedAt, provenAt: null },
    gap: { above: 3, since: world.state().checkedAt },
    incomplete: { a: 1 },
    reason: 'network',
    status: 500,
  };
  return { world, board, state: full };
}

/** Everything that is worked out of a board before something can be shown: none of it may throw. */
function show(board: Board, settings: Settings, states: SourceState[], now: Date): void {
  const marks = { read: [], notified: [], told: '' };
  const following = { boards: [board], marks, settings };
  expect(situation(board, now, ownStage(settings)).state).toMatch(/\w/);
  expect(badge(following, states, now).text).toMatch(/^\S*$/);
  expect(typeof stageKey(board, settings, now)).toBe('string');
  expect(Array.isArray(notices(following, now))).toBe(true);
  for (const { title, url = '', content_text } of board.items) {
    expect(() => encodeURIComponent(`${title} ${url} ${content_text}`)).not.toThrow();
    expect(url).not.toMatch(/@|^(?!https?:|$)/);
  }
}

const RUNS = { numRuns: 1_000 };

describe('whatever stands in its place,', { timeout: 120_000 }, () => {
  test('a board is shown or made anew, and what is shown passes its own reader', async () => {
    const { board, world } = await read();
    const now = new Date(world.time);
    let refused = 0;
    let mended = 0;
    fc.assert(
      fc.property(spoilt(board), (json) => {
        const kept = keptBoard(json);
        if (kept) show(kept, defaultSettings(), [], now);
        else refused++;
        try {
          const { board: rest, leftOut } = readable(json);
          mended += leftOut.length > 0 ? 1 : 0;
          show(rest, defaultSettings(), [], now);
          expect(readBoard(JSON.parse(JSON.stringify(rest)))).toEqual(JSON.parse(JSON.stringify(rest)));
        } catch (error) {
          expect(error).toHaveProperty('name', 'BoardError');
        }
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(100);
    expect(mended).toBeGreaterThan(100);
  });

  test('a state is taken without what is wrong in it, and the next round is as any other', async () => {
    const { state, world } = await read();
    await fc.assert(
      fc.asyncProperty(spoilt(state), async (json) => {
        const kept = readState(json, NEWS.key);
        expect(kept && readState(structuredClone(kept), NEWS.key)).toEqual(kept);
        expect(statesIn({ [`source:${NEWS.key}`]: json }, [NEWS])).toEqual(kept ? [kept] : []);
        if (kept) world.states.set(NEWS.key, kept);
        else world.states.delete(NEWS.key);
        const { nextAt } = await world.round();
        expect(nextAt.getTime()).toBeGreaterThan(world.time - DAY);
        const after = world.state();
        expect(readState(JSON.parse(JSON.stringify(after)), NEWS.key)).toEqual(after);
        expect(['unchanged', 'new', 'baseline']).toContain(after.result);
      }),
      RUNS,
    );
  });

  test('settings keep what is right, and are settings', () => {
    const own = { start: '2024-06-24', end: '2024-07-24', utcOffset: '+07:00' };
    const whole = {
      ...defaultSettings(),
      ownStage: own,
      mirror: 'https://cermin.example/feed.json',
      language: 'en',
    };
    fc.assert(
      fc.property(spoilt(whole), (json) => {
        const restored = restoreSettings(json);
        expect(readSettings(JSON.parse(JSON.stringify(restored)))).toEqual(restored);
        expect(restored.sources.length > 0 || Object(json).sources?.length === 0).toBe(true);
      }),
      RUNS,
    );
    const [first, second] = defaultSettings().sources;
    expect(restoreSettings({ ...whole, sources: [first, { ...second, url: 'x' }] })).toEqual({
      ...whole,
      sources: [first],
    });
    const notify = { ...whole.notify, on: true, quiet: 'nachts' };
    expect(restoreSettings({ ...whole, notify }).notify).toEqual({ ...whole.notify, on: true });
  });

  test('a clock and a time of a round cost nothing', () => {
    fc.assert(
      fc.property(spoilt({ clock: { offset: 60_000, at: 1_719_200_000_000 } }), (json) => {
        const offset = clockOffsetIn(Object(json), 1_719_200_001_000);
        expect(Number.isFinite(offset)).toBe(true);
        expect(new Date(1_719_200_001_000 + offset).getUTCFullYear()).toBeLessThan(2100);
      }),
      RUNS,
    );
  });

  test('the files of a mirror give a round that writes whole ones', async () => {
    const { world, state } = await read();
    const posts = await world.store.posts(HOME_OFFICE.id);
    const file = JSON.parse(writePostsFile({ generation: 'g1', posts }));
    const states = { version: 1, sources: { [NEWS.key]: state } };
    let named = 0;
    await fc.assert(
      fc.asyncProperty(spoilt(file), spoilt(states), async (one, other) => {
        const files = openFileStore(
          { posts: JSON.stringify(one) ?? '', state: JSON.stringify(other) ?? '' },
          () => 'g2',
        );
        named += files.problems.length > 0 ? 1 : 0;
        await world.round(NEWS, { store: files.store, state: files.state });
        const written = files.files();
        const again = openFileStore({ posts: written.posts, state: written.state }, () => 'g3');
        expect(again.problems).toEqual([]);
        expect(again.store.generation).not.toBe('g3');
        expect(readPostsFile(written.posts).posts.length).toBeGreaterThanOrEqual(posts.length);
        const kept = await files.store.posts(HOME_OFFICE.id);
        show(
          makeBoard(kept, HOME_OFFICE, { calendar: [], builtIn: [] }),
          defaultSettings(),
          [],
          new Date(world.time),
        );
      }),
      RUNS,
    );
    expect(named).toBeGreaterThan(300);
  });

  test('a database gives what passes, and the next round makes the rest anew', async () => {
    const { world, board } = await read();
    const posts = await world.store.posts(HOME_OFFICE.id);
    const marks = { read: [posts[0]?.id ?? ''], notified: [], told: null };
    const content = { board, marks, generation: 'g1', posts };
    await fc.assert(
      fc.asyncProperty(spoilt(content), async (json) => {
        const factory = new IDBFactory();
        const options = {
          name: 'pantau-coklit',
          newId: () => 'g2',
          wait: (ms: number) => new Promise<void>((done) => void setTimeout(done, ms)),
        };
        await openStore(factory, options);
        const held = await new Promise<IDBDatabase>((resolve) => {
          const request = factory.open('pantau-coklit');
          request.onsuccess = () => resolve(request.result);
        });
        const spoiltContent = Object(json) as Record<string, unknown>;
        const writing = held.transaction(['posts', 'boards', 'meta'], 'readwrite');
        writing.objectStore('boards').put(spoiltContent.board ?? 7, HOME_OFFICE.id);
        writing.objectStore('meta').put(spoiltContent.marks ?? 7, 'marks');
        writing.objectStore('meta').put(spoiltContent.generation ?? 7, 'generation');
        for (const post of Array.isArray(spoiltContent.posts) ? spoiltContent.posts : []) {
          try {
            writing.objectStore('posts').put(post);
          } catch {
            // What has no key can't be stored at all.
          }
        }
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
        held.close();

        const store = await openStore(factory, options);
        const before = await store.board(HOME_OFFICE.id);
        if (before) show(before, defaultSettings(), [], new Date(world.time));
        expect((await store.marks()).read.every((id) => typeof id === 'string')).toBe(true);
        await world.round(NEWS, { store });
        const made = await store.board(HOME_OFFICE.id);
        const kept = await store.posts(HOME_OFFICE.id);
        expect(kept.length).toBeGreaterThanOrEqual(posts.length);
        expect(made?.items).toHaveLength(kept.length);
        if (made) show(made, defaultSettings(), [], new Date(world.time));
      }),
      { numRuns: 150 },
    );
  });
});

test('a database without its generation gets a new one, and all is asked for again', async () => {
  const factory = new IDBFactory();
  const options = { name: 'uji', newId: () => 'baru', wait: () => new Promise<void>(() => undefined) };
  const first = await openStore(factory, { ...options, newId: () => 'lama' });
  expect(first.generation).toBe('lama');
  const db = await openDB('uji', undefined, {}).catch(() => null);
  db?.close();
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('uji');
    request.onsuccess = () => resolve(request.result);
  });
  const writing = raw.transaction('meta', 'readwrite');
  writing.objectStore('meta').delete('generation');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  raw.close();
  expect((await openStore(factory, options)).generation).toBe('baru');
  expect((await openStore(factory, { ...options, newId: () => 'nie' })).generation).toBe('baru');
});
