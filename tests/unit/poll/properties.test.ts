import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoreError } from '../../../lib/store';
import { DAY, html, NEWS, NOTICES, rss, World, xml } from './support';

const FEED = '/feed/104';
const ANNOUNCED = `<link rel="alternate" type="application/rss+xml" href="${FEED}">`;

const faults = [
  '500',
  '403',
  'drop',
  'block',
  'empty',
  'no-items',
  'page-2',
  'feed',
  'commit',
  'state',
  'offline',
] as const;
type Fault = (typeof faults)[number];

/** The office's site on a bad week: a listing in two categories, with or without a feed, and what can go wrong. */
class Chaos extends World {
  fault: Fault | null = null;
  pushing = 0;
  private next = 1_000;

  constructor(private readonly hasFeed: boolean) {
    super();
    this.handler = ({ url, headers }) => this.reply(url, headers);
    const commit = this.store.commit.bind(this.store);
    this.store.commit = async (change) => {
      if (this.fault === 'commit') throw new StoreError('quota', 'full');
      await commit(change);
    };
  }

  push(count: number): void {
    for (let n = 0; n < count; n++) this.publish(this.next++);
  }

  private reply(url: URL, headers: Headers): Response {
    const { fault } = this;
    if (fault === 'drop') throw new TypeError('Failed to fetch');
    if (fault === '500' || fault === '403') return html('', {}, Number(fault));
    if (fault === 'block')
      return html('<title>Request Rejected</title>The requested URL was rejected. Your support ID is: 123');
    if (fault === 'empty') return html('');
    if (fault === 'no-items')
      return html('<html><body><a href="/blog/category/104">Berita</a></body></html>');
    if (fault === 'page-2' && url.searchParams.has('page')) return html('', {}, 502);
    if (fault === 'feed' && url.pathname === FEED) return xml(rss([]));
    const etag = `"${url.pathname}-${this.posts.length}"`;
    if (headers.get('if-none-match') === etag) return html('', { etag }, 304);
    if (url.pathname === FEED) return xml(rss(this.posts.slice(0, 25)), { etag });
    const answer = this.listing(url, { etag }, this.hasFeed ? ANNOUNCED : '');
    // A post that appears while the pages are being read.
    if (this.pushing-- > 0) this.push(1);
    return answer;
  }

  async turn(isNotices: boolean): Promise<void> {
    this.isOnline = this.fault !== 'offline';
    const state = this.deps().state;
    const broken = {
      ...state,
      set: async () => {
        throw new Error('storage is full');
      },
    };
    const { added } = await this.round(
      isNotices ? NOTICES : NEWS,
      this.fault === 'state' ? { state: broken } : {},
    );
    const stored = new Set((await this.store.posts('kab-probolinggo')).map(({ id }) => id));
    for (const id of added) expect(stored.has(id)).toBe(true);
  }
}

const step = fc.record({
  publish: fc.nat({ max: 9 }),
  fault: fc.option(fc.constantFrom(...faults), { freq: 2 }),
  isNotices: fc.boolean(),
  pushing: fc.nat({ max: 2 }),
  passes: fc.constantFrom(0, 0, 0, DAY, 2 * DAY),
});

test('whatever fails in whatever order, each post is kept once, in order, and every new one is unread once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 14 }), async (hasFeed, steps) => {
      const world = new Chaos(hasFeed);
      await world.turn(false);
      await world.turn(true);
      const first = world.posts.length;
      let lastGood = first;
      for (const { publish, fault, isNotices, pushing, passes } of steps) {
        world.push(publish);
        Object.assign(world, { fault, pushing });
        world.time += passes;
        await world.turn(isNotices);
        // Not more between two good rounds than the pages that are read.
        if (world.posts.length - lastGood > 12) {
          Object.assign(world, { fault: null, pushing: 0 });
          await world.turn(false);
          await world.turn(true);
          lastGood = world.posts.length;
        }
      }
      Object.assign(world, { fault: null, pushing: 0 });
      for (let n = 0; n < 2; n++) {
        await world.turn(false);
        await world.turn(true);
      }
      const titles = world.posts.map(({ title }) => title);
      expect(await world.titles(NEWS)).toEqual(titles);
      const posts = await world.store.posts('kab-probolinggo');
      expect(posts).toHaveLength(titles.length);
      const read = new Set((await world.store.marks()).read);
      expect(posts.filter(({ id }) => !read.has(id))).toHaveLength(titles.length - first);
      expect((await world.store.board('kab-probolinggo'))?.items).toHaveLength(titles.length);
      expect(posts.every(({ previous }) => previous === undefined)).toBe(true);
      await world.turn(false);
      expect(world.writes).toBe(0);
    }),
    { numRuns: 120 },
  );
});
