import type { Post } from '../../../lib/announcement';
import type { Board, BoardItem } from '../../../lib/board';
import { HOME_OFFICE } from '../../../lib/source';
import type { Stage } from '../../../lib/stages';

export function stage(start: string, end: string, more: Partial<Stage> = {}): Stage {
  return {
    kind: 'coklit',
    name: 'Coklit Pilkada 2024',
    start,
    end,
    utcOffset: '+07:00',
    origin: 'announcement',
    evidence: [{ url: 'https://kpu.example/1', title: 'Coklit', quote: `${start} – ${end}`, doubts: [] }],
    ...more,
  };
}

export function item(id: string, more: Partial<BoardItem['_pantau_coklit']> = {}): BoardItem {
  return {
    id,
    url: `https://kpu.example/${id}`,
    title: `Kabar ${id}`,
    content_text: 'Isi kabar.',
    _pantau_coklit: {
      date: {
        day: null,
        basis: 'first-seen',
        earliest: null,
        latest: '2024-07-01',
        stated: null,
        doubts: [],
      },
      rank: 1,
      sources: ['kab-probolinggo/104'],
      topic: null,
      edited: false,
      ...more,
    },
  };
}

export function board(more: Partial<Board['_pantau_coklit']> = {}, items: BoardItem[] = []): Board {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: HOME_OFFICE.name,
    home_page_url: 'https://kab-probolinggo.kpu.go.id/',
    items,
    _pantau_coklit: {
      version: 1,
      office: HOME_OFFICE,
      changed_at: '2024-07-01T00:00:00.000Z',
      sources: ['kab-probolinggo/104'],
      periods: [],
      unconfirmed: [],
      halted: [],
      ...more,
    },
  };
}

export function post(id: string, place: number, more: Partial<Post> = {}): Post {
  return {
    id,
    aliases: [],
    office: HOME_OFFICE.id,
    url: `https://kab-probolinggo.kpu.go.id/blog/read/${id}`,
    title: `Kabar ${id}`,
    text: 'Kegiatan rutin di kantor.',
    whole: true,
    feedDate: null,
    updatedAt: null,
    firstSeenAt: new Date('2024-07-01T03:00:00Z'),
    places: { 'kab-probolinggo/104': place },
    ...more,
  };
}

/** An instant on the clock of western Indonesia. */
export const wib = (local: string): Date => new Date(`${local}+07:00`);
