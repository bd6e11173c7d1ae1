import { beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../../lib/board';
import { HOME_OFFICE } from '../../../lib/source';
import { type Kept, type Memory, readKept } from '../../../mirror/client/memory';
import { type Choice, NO_CHOICE } from '../../../mirror/client/request';
import { choose, isSettled, type Screen, seen, tell } from '../../../mirror/client/tell';
import { wib } from '../board/samples';
import { board, item, stage } from './boards';

const ON: Choice = { ...NO_CHOICE, on: true };
const LATER = '2024-07-10T02:00:00.000Z';
const NOON = wib('2024-07-12T12:00:00');
const BEFORE = board({ items: [item({ id: 'a', title: 'Lama' })], periods: [stage()] });
const fresh = (id: string, title = `Kabar ${id}`) => item({ id, title, url: `https://kpu.example/${id}` });
const withNew = (...ids: string[]) =>
  board({ items: [...ids.map((id) => fresh(id)), ...BEFORE.items], periods: [stage()] });

/** What is on a phone: its screen outlives the worker. */
let shown: { title: string; body: string; tag: string; url: string; silent: boolean }[];
let badge: number;
let stored: unknown;
let endsBefore: 'show' | 'mark' | null;
let granted: boolean;

const memory: Memory = {
  read: () => memory.change((kept) => kept),
  change: async (work) => {
    const kept: Kept = work(readKept(stored));
    // The mark after a notification is the only change that takes the note away with something told.
    if (endsBefore === 'mark' && shown.length > 0 && !kept.showing && readKept(stored).showing) {
      throw new Error('the worker ended');
    }
    stored = structuredClone(kept);
    return kept;
  },
};
const screen: Screen = {
  mayShow: () => granted,
  show: async (title, { body, tag, silent, data }) => {
    if (endsBefore === 'show') throw new Error('the worker ended');
    shown = [...shown.filter((each) => each.tag !== tag), { title, body, tag, url: data.url, silent }];
  },
  isShown: async (tag) => shown.some((each) => each.tag === tag),
  setBadge: async (count) => {
    badge = count;
  },
};
const at = (now = NOON) => ({ memory, screen, now });
const titles = () => shown.map(({ title }) => title);

beforeEach(async () => {
  shown = [];
  badge = 0;
  stored = undefined;
  endsBefore = null;
  granted = true;
  await choose(ON, async () => BEFORE, at());
  expect(titles()).toEqual(['Pengingat menyala']);
  shown = [];
});

describe('reminders of the installed page', () => {
  it('tell of nothing that stood when they were switched on', async () => {
    await tell(BEFORE, at());
    expect([shown, badge]).toEqual([[], 0]);
  });

  it('tell of new posts in one notice, once; one post opens itself, several the list', async () => {
    await tell(withNew('b'), at());
    expect(shown).toMatchObject([
      { title: 'Kabar baru dari KPU', body: 'Kabar b', url: 'https://kpu.example/b' },
    ]);
    shown = [];
    await tell(withNew('d', 'c', 'b'), at());
    expect(shown).toMatchObject([{ title: '2 kabar baru dari KPU', body: 'Kabar d\nKabar c', url: './' }]);
    shown = [];
    await tell(withNew('d', 'c', 'b'), at());
    expect(shown).toEqual([]);
  });

  it('tell of a changed schedule, three days before the end, and on the last day, each once', async () => {
    const longer = board({ items: BEFORE.items, periods: [stage({ end: '2024-07-31' })] });
    for (const day of ['12', '12', '27', '28', '29', '31', '31']) {
      await tell(longer, at(wib(`2024-07-${day}T12:00:00`)));
    }
    expect(shown[1]?.body).toBe('Sampai Rabu, 31 Juli 2024, pukul 24.00 WIB.');
  });

  it('hold back what comes at night until the morning', async () => {
    await tell(withNew('b'), at(wib('2024-07-12T21:30:00')));
    await tell(withNew('b'), at(wib('2024-07-13T05:59:00')));
    expect(shown).toEqual([]);
    await tell(withNew('b'), at(wib('2024-07-13T06:00:00')));
    expect(shown).toHaveLength(1);
  });

  it('come without a sound to a phone that is woken at night alone', async () => {
    const night = (day: number) => at(wib(`2024-07-${day}T02:00:00`));
    await tell(withNew('b'), night(13));
    expect(shown).toEqual([]);
    await tell(withNew('b'), night(14));
    expect(shown).toMatchObject([{ body: 'Kabar b', silent: true }]);
    await tell(withNew('c', 'b'), night(15));
    expect(shown.map(({ body, silent }) => [body, silent])).toEqual([
      ['Kabar b', true],
      ['Kabar c', true],
    ]);
    await tell(withNew('d', 'c', 'b'), at(wib('2024-07-15T12:00:00')));
    expect(shown[2]).toMatchObject({ body: 'Kabar d', silent: false });
    await tell(withNew('e', 'd', 'c', 'b'), night(16));
    expect(shown).toHaveLength(3);
  });

  it('of the last day come at night where no day follows', async () => {
    const ending = board({ items: BEFORE.items, periods: [stage({ end: '2024-07-14' })] });
    await tell(ending, at(wib('2024-07-13T02:00:00')));
    await tell(ending, at(wib('2024-07-14T02:00:00')));
    expect(shown).toMatchObject([{ silent: true }]);
  });

  it('of a phone whose clock was ahead wait for a day all the same', async () => {
    await tell(withNew('b'), at(wib('2030-07-13T12:00:00')));
    await tell(withNew('c', 'b'), at(wib('2024-07-13T02:00:00')));
    expect(shown).toHaveLength(1);
  });

  it('are shown again where the worker ended before it showed them, with the same tag', async () => {
    endsBefore = 'show';
    await expect(tell(withNew('b'), at())).rejects.toThrow('the worker ended');
    expect([shown, readKept(stored).showing?.tag]).toEqual([[], 'posts|b']);
    endsBefore = null;
    await tell(withNew('b'), at());
    await tell(withNew('b'), at());
    expect(shown.map(({ tag }) => tag)).toEqual(['posts|b']);
  });

  it('are not shown again where the worker ended after it showed them, though more has come since', async () => {
    endsBefore = 'mark';
    await expect(tell(withNew('b'), at())).rejects.toThrow('the worker ended');
    endsBefore = null;
    await tell(withNew('c', 'b'), at());
    expect(shown.map(({ tag, body }) => [tag, body])).toEqual([
      ['posts|b', 'Kabar b'],
      ['posts|c', 'Kabar c'],
    ]);
  });

  it('are told once each, wherever the worker is killed', async () => {
    const news = board({ items: withNew('c', 'b').items, periods: [stage({ end: '2024-07-14' })] });
    const before = structuredClone(stored);
    const killed: number[] = [];
    for (let last = 0; ; last++) {
      [shown, badge, stored] = [[], 0, structuredClone(before)];
      const told: string[] = [];
      let steps = 0;
      // Each thing that outlives the worker is done, and then it ends, or it ends just before.
      const mortal = async <T>(work: () => Promise<T>): Promise<T> => {
        if (steps++ === last) throw new Error('the worker ended');
        const result = await work();
        if (steps++ === last) throw new Error('the worker ended');
        return result;
      };
      const life = {
        memory: { ...memory, change: (work: (kept: Kept) => Kept) => mortal(() => memory.change(work)) },
        screen: {
          ...screen,
          show: (...given: Parameters<Screen['show']>) =>
            mortal(async () => {
              told.push(given[1].tag);
              await screen.show(...given);
            }),
          setBadge: (count: number) => mortal(() => screen.setBadge(count)),
        },
        now: NOON,
      };
      const ended = await tell(news, life).then(
        () => false,
        () => true,
      );
      if (!ended) break;
      killed.push(last);
      await tell(news, {
        ...life,
        memory,
        screen: {
          ...screen,
          show: async (title, options) => {
            told.push(options.tag);
            await screen.show(title, options);
          },
        },
      });
      expect([last, told.length, badge]).toEqual([last, 1, 2]);
    }
    expect(killed.length).toBeGreaterThan(8);
  });

  it('count as told where they were clicked or closed before the worker could mark them', async () => {
    endsBefore = 'mark';
    await expect(tell(withNew('b'), at())).rejects.toThrow('the worker ended');
    endsBefore = null;
    shown = [];
    await isSettled('posts|b', memory);
    await tell(withNew('b'), at());
    expect(shown).toEqual([]);
  });

  it('count what is new on the app’s icon until it was seen', async () => {
    await tell(withNew('c', 'b'), at());
    expect(badge).toBe(2);
    await seen(['b', 'c'], at());
    expect(badge).toBe(0);
    await tell(withNew('d', 'c', 'b'), at());
    expect(badge).toBe(1);
  });

  it('tell of what the reader chose: posts on Coklit, or the dates alone', async () => {
    const posts = board({
      items: [
        item({ id: 'c', title: 'Coklit', topic: 'coklit' }),
        item({ id: 'b', title: 'Lain' }),
        ...BEFORE.items,
      ],
      periods: [stage()],
    });
    await choose({ ...ON, posts: 'coklit' }, async () => BEFORE, at());
    await tell(posts, at());
    expect(shown.map(({ body }) => body)).toEqual(['Coklit']);
    await choose({ ...ON, posts: 'period' }, async () => BEFORE, at());
    await tell(withNew('e'), at());
    expect(shown).toHaveLength(1);
  });

  it('are silent once the permission is gone, and flood nobody when it is back', async () => {
    granted = false;
    await tell(withNew('b'), at());
    granted = true;
    await tell(withNew('b'), at());
    expect(shown).toEqual([]);
  });

  it('take the badge away with the permission', async () => {
    await tell(withNew('b'), at());
    expect(badge).toBe(1);
    granted = false;
    await tell(withNew('c', 'b'), at());
    expect(badge).toBe(0);
  });

  it('tell of no change twice though a cache brings an old copy in between', async () => {
    const longer = board({ items: BEFORE.items, periods: [stage({ end: '2024-07-31' })], changedAt: LATER });
    for (const each of [longer, BEFORE, longer, BEFORE, longer]) await tell(each, at());
  });

  it('tell of what was taken back once the older board comes a second time', async () => {
    const longer = board({ items: BEFORE.items, periods: [stage({ end: '2024-07-31' })], changedAt: LATER });
    for (const each of [longer, BEFORE, BEFORE, BEFORE]) await tell(each, at());
    expect(shown.map(({ title, body }) => [title, body])).toEqual([
      ['Jadwal Coklit berubah', expect.stringContaining('31 Juli 2024')],
      ['Jadwal Coklit berubah', expect.stringContaining('24 Juli 2024')],
    ]);
  });

  it('take what another office’s folder holds for known, and tell what comes after', async () => {
    const office = { ...HOME_OFFICE, id: 'kota-probolinggo', name: 'KPU Kota Probolinggo' };
    const ofOther = (other: Board): Board => ({
      ...other,
      _pantau_coklit: { ...other._pantau_coklit, office },
    });
    const theirs = board({ items: [fresh('x'), fresh('y')], periods: [stage({ end: '2024-07-20' })] });
    await tell(ofOther(theirs), at());
    expect([shown, badge]).toEqual([[], 0]);
    await tell(ofOther({ ...theirs, items: [fresh('z'), ...theirs.items] }), at());
    expect([shown.map(({ body }) => body), badge]).toEqual([['Kabar z'], 1]);
  });

  it.each(['+08:00', '+09:00'] as const)(
    'keep the quiet hours of an office at %s, wherever the device is',
    async (utcOffset) => {
      const here = (other: Board): Board => ({
        ...other,
        _pantau_coklit: { ...other._pantau_coklit, office: { ...HOME_OFFICE, utcOffset } },
      });
      const told = async (moment: string, ...ids: string[]) => {
        await tell(here(withNew(...ids)), at(new Date(`2024-07-${moment}${utcOffset}`)));
        return shown.length;
      };
      expect(await told('12T20:59:59', 'b')).toBe(1);
      expect(await told('12T21:00:00', 'c', 'b')).toBe(1);
      expect(await told('13T00:00:00', 'c', 'b')).toBe(1);
      expect(await told('13T05:59:59', 'c', 'b')).toBe(1);
      expect(await told('13T06:00:00', 'c', 'b')).toBe(2);
    },
  );

  it('stay off where the board could not be read when they were switched on', async () => {
    stored = undefined;
    const broken = async () => Promise.reject(new Error('offline'));
    await expect(choose(ON, broken, at())).rejects.toThrow('offline');
    expect(readKept(stored).choice.on).toBe(false);
  });
});
