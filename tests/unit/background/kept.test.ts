import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SOURCES } from '../../../lib/source';
import type { SourceState, Store } from '../../../lib/store';
import { readState } from '../../../lib/store/source-state';
import { board, item, post } from '../board/samples';

const { areas, disk } = vi.hoisted(() => ({
  disk: { isFull: false },
  areas: { local: {} as Record<string, unknown>, session: {} as Record<string, unknown> },
}));

vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (key in areas[name] ? [[key, areas[name][key]]] : [])),
      ),
    set: async (items: Record<string, unknown>) => {
      if (name === 'local' && disk.isFull) throw new Error('no space');
      Object.assign(areas[name], structuredClone(items));
    },
    remove: async (key: string) => void delete areas[name][key],
  });
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});

const { states, statesOf } = await import('../../../entrypoints/shared/states');
const { recordRound, roundsOf } = await import('../../../entrypoints/shared/history');
const { clearSessionStore, openSessionStore } = await import('../../../entrypoints/shared/session-store');

beforeEach(() => {
  disk.isFull = false;
  areas.local = {};
  areas.session = {};
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => {
        last = last.then(work, work);
        return last;
      },
    },
  });
});

describe('the history of a source', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 29, 3, minute));
  const result = (minute: number) => ({ at: at(minute), nextAt: at(minute + 15), added: [] });

  it('has one entry for each round, however many came to hear of it', async () => {
    await recordRound('a', { ...result(0), state: 'unchanged' });
    await recordRound('a', { ...result(0), state: 'unchanged' });
    await recordRound('a', { ...result(15), state: 'unreachable', reason: 'timeout' });
    await recordRound('a', { ...result(15), state: 'unreachable', reason: 'timeout' });
    await recordRound('a', { ...result(16), state: 'busy', reason: 'busy' });
    expect(await roundsOf('a')).toEqual([
      { at: at(0).toISOString(), ok: true },
      { at: at(15).toISOString(), ok: false },
    ]);
  });
});

describe('the state of a source', () => {
  const [source] = DEFAULT_SOURCES;
  const { key = '' } = source ?? {};
  const state = (checkedAt: string, failures: number) =>
    readState(
      {
        ...{ key, checkedAt, nextAt: checkedAt, failures, succeededAt: null },
        ...(failures ? { result: 'unreachable', reason: 'store-quota' } : { result: 'unchanged' }),
      },
      key,
    ) as SourceState;
  const kept = async () => (await statesOf(DEFAULT_SOURCES)).map(({ failures }) => failures);

  it('is noted in memory while the disk is full, and on the disk once there is room', async () => {
    await states.set(state('2026-11-29T03:00:00.000Z', 0));
    disk.isFull = true;
    await states.set(state('2026-11-29T03:15:00.000Z', 1));
    await states.set(state('2026-11-29T03:30:00.000Z', 2));
    expect([await kept(), (await states.get(key))?.failures]).toEqual([[2], 2]);
    disk.isFull = false;
    await states.set(state('2026-11-29T03:45:00.000Z', 0));
    expect([await kept(), (await states.get(key))?.failures]).toEqual([[0], 0]);
    expect(areas.session).toEqual({ unkept: {} });
  });
});

describe('the store in the browser’s memory', () => {
  let ids = 0;
  const open = (): Promise<Store> => openSessionStore(() => `generasi-${++ids}`);
  const change = (id: string) => ({
    office: 'kab-probolinggo',
    put: [post(id, 1, { previous: { title: 'Lama', text: '', until: new Date('2024-07-02T00:00:00Z') } })],
    drop: [],
    board: board({}, [item(id)]),
    read: [id],
  });

  it('is the same for all pages, whatever each of them changes, and outlives a background that ends', async () => {
    const [background, popup] = [await open(), await open()];
    expect(popup.generation).toBe(background.generation);
    await background.commit(change('a'));
    expect(await popup.posts('kab-probolinggo')).toEqual(change('a').put);
    expect((await popup.board('kab-probolinggo'))?.items).toHaveLength(1);
    await Promise.all([popup.mark(['x'], 'read'), background.mark(['y'], 'notified'), popup.told('z')]);
    const again = await open();
    expect(await again.marks()).toEqual({ read: ['a', 'x'], notified: ['a', 'y'], told: 'z' });
    expect(again.generation).toBe(background.generation);
    expect(again.forgets).toBe(true);
  });

  it('is another one once it was cleared: what vouched for its content is worthless', async () => {
    const store = await open();
    await store.commit(change('a'));
    const before = store.generation;
    await clearSessionStore();
    expect(await store.posts('kab-probolinggo')).toEqual([]);
    expect(store.generation).not.toBe(before);
  });
});
