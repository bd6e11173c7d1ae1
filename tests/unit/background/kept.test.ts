import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../lib/store';
import { board, item, post } from '../board/samples';

const { areas } = vi.hoisted(() => ({
  areas: { local: {} as Record<string, unknown>, session: {} as Record<string, unknown> },
}));

vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => (key in areas[name] ? { [key]: areas[name][key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(areas[name], structuredClone(items)),
    remove: async (key: string) => void delete areas[name][key],
  });
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});

const { recordRound, roundsOf } = await import('../../../entrypoints/shared/history');
const { clearSessionStore, openSessionStore } = await import('../../../entrypoints/shared/session-store');

beforeEach(() => {
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
