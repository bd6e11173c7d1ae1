import type { Post } from '../../../lib/announcement';
import type { FeedItem } from '../../../lib/feed';
import { type Merge, merge, type Reading } from '../../../lib/merge';
import { HOME_OFFICE, type Source } from '../../../lib/source';

export const HOST = 'https://kab-probolinggo.kpu.go.id';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const START = new Date('2024-06-24T02:00:00Z');

export function source(name: string): Source {
  const url = `${HOST}/blog/category/${name}`;
  return { key: `kab-probolinggo/${name}`, url, name, office: HOME_OFFICE, redirects: 'same-origin' };
}

export function item(fields: Partial<FeedItem>): FeedItem {
  return {
    id: null,
    url: null,
    title: '',
    publishedAt: null,
    updatedAt: null,
    summary: null,
    content: null,
    cut: false,
    ...fields,
  };
}

/** An item as a listing has it. */
export function listed(number: number, fields: Partial<FeedItem> = {}): FeedItem {
  return item({
    url: `${HOST}/blog/read/${number}_kabar-${number}`,
    title: `Kabar nomor ${number}`,
    content: `Kab-probolinggo.kpu.go.id, isi kabar ${number} selengkapnya.`,
    ...fields,
  });
}

export const numbers = (from: number, to: number): number[] =>
  from >= to ? Array.from({ length: from - to + 1 }, (_, i) => from - i) : [];

/** Items numbered from the newest down to the oldest. */
export const listing = (from: number, to: number): FeedItem[] => numbers(from, to).map((n) => listed(n));

/** What is stored, as a store would keep it, and the clock. */
export class Shelf {
  posts: Post[] = [];
  now = START;
  lastReadAt = new Map<string, Date>();
  read = new Set<string>();
  writes = 0;

  take(from: Source, items: FeedItem[], reading: Partial<Reading> = {}): Merge {
    const lastReadAt = this.lastReadAt.get(from.key) ?? null;
    const merged = merge(
      { source: from, items, joined: true, lastReadAt, ...reading },
      this.posts,
      this.now,
      this.read,
    );
    const gone = new Set([...merged.drop, ...merged.put.map(({ id }) => id)]);
    this.posts = [...this.posts.filter(({ id }) => !gone.has(id)), ...merged.put];
    this.writes = merged.put.length + merged.drop.length;
    for (const id of merged.read) this.read.add(id);
    if (merged.state !== 'drift') this.lastReadAt.set(from.key, this.now);
    this.now = new Date(this.now.getTime() + 15 * MINUTE);
    return merged;
  }

  /** Titles of what is stored of a source, newest first. */
  titles(from: Source): string[] {
    return this.of(from).map(({ title }) => title);
  }

  of(from: Source): Post[] {
    const place = (post: Post) => post.places[from.key] ?? 0;
    return this.posts.filter(({ places }) => from.key in places).sort((a, b) => place(b) - place(a));
  }
}
