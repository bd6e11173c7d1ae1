import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { DEFAULT_SOURCES, HOME_OFFICE, type Source } from '../../../lib/source';
import { openMemoryStore, type Store } from '../../../lib/store';
import { board, item, stage, wib } from '../board/samples';

const { api } = vi.hoisted(() => ({
  api: {
    granted: true,
    shown: [] as string[],
    said: [] as { title: string; message: string }[],
    create: async (_id: string): Promise<string> => '',
  },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => api.granted },
    notifications: {
      create: async (id: string, said: { title: string; message: string }) => {
        await api.create(id);
        api.shown.push(id);
        api.said.push(said);
        return id;
      },
    },
    storage: {
      local: { get: async () => ({}), set: async () => undefined, onChanged: { addListener() {} } },
    },
  },
}));
vi.mock('../../../entrypoints/background/toolbar', () => ({ refresh: async () => undefined }));

const { send } = await import('../../../entrypoints/background/notifications');

const now = wib('2024-07-12T09:31:00');
const shown = board({ periods: [stage('2024-06-24', '2024-07-24')] }, [item('b'), item('a')]);
const settings = (notify: Partial<Settings['notify']> = {}): Settings => ({
  ...defaultSettings(),
  notify: { ...defaultSettings().notify, on: true, ...notify },
});

describe('telling', () => {
  let store: Store;

  beforeEach(async () => {
    store = openMemoryStore(() => 'generation');
    api.granted = true;
    api.shown = [];
    api.said = [];
    api.create = async () => '';
    vi.stubGlobal('navigator', {
      locks: { request: (_name: string, work: () => Promise<void>) => work() },
    });
  });

  it('marks as told only what the browser took, so that being killed in between tells it again in the same place', async () => {
    api.create = async () => {
      throw new Error('the worker ended');
    };
    await expect(send({ boards: [shown], settings: settings(), store, now })).rejects.toThrow(
      'the worker ended',
    );
    expect((await store.marks()).notified).toEqual([]);

    api.create = async () => '';
    await send({ boards: [shown], settings: settings(), store, now });
    expect(api.shown).toEqual(['posts|b']);
    expect((await store.marks()).notified.sort()).toEqual(['a', 'b']);
    await send({ boards: [shown], settings: settings(), store, now });
    expect(api.shown).toEqual(['posts|b']);
  });

  it('records what stood at the first reading without telling of it', async () => {
    await send({ boards: [shown], settings: settings(), store, now });
    expect((await store.marks()).told).toContain('2024-06-24|2024-07-24');
    expect(api.shown.filter((id) => id.startsWith('period'))).toEqual([]);
  });

  it('tells of a period that changed later', async () => {
    await send({ boards: [shown], settings: settings(), store, now });
    const longer = board({ periods: [stage('2024-06-24', '2024-07-31')] }, []);
    await send({ boards: [longer], settings: settings(), store, now });
    expect(api.shown.at(-1)).toContain('period|');
    await send({ boards: [longer], settings: settings(), store, now });
    expect(api.shown.filter((id) => id.startsWith('period'))).toHaveLength(1);
  });

  it('tells nothing while it is off, and floods nobody once it is on', async () => {
    await send({ boards: [shown], settings: settings({ on: false }), store, now });
    await send({ boards: [shown], settings: settings(), store, now });
    expect(api.shown).toEqual([]);
  });

  it('takes a refused permission for off', async () => {
    api.granted = false;
    await send({ boards: [shown], settings: settings(), store, now });
    expect(api.shown).toEqual([]);
    expect((await store.marks()).notified.sort()).toEqual(['a', 'b']);
  });

  it('holds back what comes in quiet hours for one notification after them', async () => {
    const quiet = settings({ quiet: { from: '21:00', until: '06:00' } });
    await send({ boards: [shown], settings: quiet, store, now: wib('2024-07-12T22:00:00') });
    expect(api.shown).toEqual([]);
    await send({ boards: [shown], settings: quiet, store, now: wib('2024-07-13T06:00:00') });
    expect(api.shown).toEqual(['posts|b']);
  });

  it('tells of what quiet hours held back, posts and period, in one notification, and marks all of it', async () => {
    const quiet = settings({ quiet: { from: '21:00', until: '06:00' } });
    await send({
      boards: [board({ periods: [stage('2024-06-24', '2024-07-20')] })],
      settings: quiet,
      store,
      now,
    });
    await send({ boards: [shown], settings: quiet, store, now: wib('2024-07-12T22:00:00') });
    expect(api.shown).toEqual([]);
    await send({ boards: [shown], settings: quiet, store, now: wib('2024-07-13T06:00:00') });
    expect(api.shown).toHaveLength(1);
    expect(api.said[0]?.title).toBe('Jadwal Coklit berubah');
    expect(api.said[0]?.message).toContain('Kabar b\nKabar a');
    expect((await store.marks()).notified.sort()).toEqual(['a', 'b']);
    await send({ boards: [shown], settings: quiet, store, now: wib('2024-07-13T06:15:00') });
    expect(api.shown).toHaveLength(1);
  });

  it('names the office of posts that are not the home office’s, and the keyword that made it tell', async () => {
    const office = { ...HOME_OFFICE, id: 'kab-malang', name: 'KPU Kabupaten Malang' };
    const source = { ...(DEFAULT_SOURCES[0] as Source), key: 'kab-malang/104', office };
    const post = { ...item('m', { sources: [source.key] }), title: 'Rekrutmen PPS' };
    const theirs = board({ office, sources: [source.key] }, [post]);
    const chosen = {
      ...settings({ posts: 'period', keywords: ['PPS'] }),
      sources: [...DEFAULT_SOURCES, source],
    };
    await send({ boards: [shown, theirs], settings: chosen, store, now });
    expect(api.said).toMatchObject([
      { title: 'Kabar baru dari KPU: “PPS”', message: 'KPU Kab. Malang: Rekrutmen PPS' },
    ]);
    expect((await store.marks()).notified.sort()).toEqual(['a', 'b', 'm']);
  });
});
