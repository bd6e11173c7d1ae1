import type { Post } from '../../../lib/announcement';
import type { Board } from '../../../lib/board';
import { HOME_OFFICE } from '../../../lib/source';
import type { Change } from '../../../lib/store';

export function post(n: number, fields: Partial<Post> = {}): Post {
  return {
    id: `kpu:kab-probolinggo.kpu.go.id:${n}`,
    aliases: [`kpu:kab-probolinggo.kpu.go.id/kabar-${n}`],
    office: HOME_OFFICE.id,
    url: `https://kab-probolinggo.kpu.go.id/blog/read/${n}_kabar-${n}`,
    title: `Kabar ${n}`,
    text: `Isi ${n}`,
    whole: true,
    feedDate: null,
    updatedAt: null,
    firstSeenAt: new Date('2024-06-24T02:00:00Z'),
    places: { 'kab-probolinggo/104': n },
    ...fields,
  };
}

export function board(title: string): Board {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: 'https://kab-probolinggo.kpu.go.id/',
    items: [],
    _pantau_coklit: {
      version: 1,
      office: HOME_OFFICE,
      changed_at: '2024-06-24T02:00:00.000Z',
      sources: [],
      periods: [],
      unconfirmed: [],
      halted: [],
    },
  };
}

export function change(put: Post[], fields: Partial<Change> = {}): Change {
  return { office: HOME_OFFICE.id, put, drop: [], read: [], board: board('Papan'), ...fields };
}

/** Ids in order: 'generasi-1', 'generasi-2', … */
export function ids(): () => string {
  let count = 0;
  return () => `generasi-${++count}`;
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
