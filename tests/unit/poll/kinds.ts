import { describe, expect, test } from 'vitest';
import { type Found, probe } from '../../../lib/poll';
import type { Source } from '../../../lib/source';
import { snapshot } from '../../../mirror/snapshot';
import { type MadePost, makePosts } from '../feed/made-sites';
import { seeded } from '../feed/mutate';
import { memoryDisk, STILL } from '../mirror/memory-disk';
import { DRAW, PARTS } from '../mirror/parts';
import { html, NEWS, World } from './support';

/** A site of one kind: what it answers at an address, while it has these posts. */
export interface Kind {
  name: string;
  /** What is given to extension and mirror. */
  address: string;
  answer(url: URL, posts: readonly MadePost[]): string | null;
  found: { kind: Found['kind']; by: Found['way']['by']; at: string; url?: string };
  /** Posts on the first page. */
  count: number;
}

const CONTENT_TYPE = { '<': 'text/html; charset=utf-8', '[': 'application/json', '{': 'application/json' };

/** A world in which the site of a kind answers, and its posts, newest first. */
export function worldOf({ answer }: Pick<Kind, 'answer'>) {
  const world = new World();
  const posts = makePosts(seeded(7), 40);
  world.handler = ({ url }) => {
    const body = answer(url, posts);
    if (body === null) return html('Tidak ada', {}, 404);
    const type = CONTENT_TYPE[body[0] as '<'];
    return new Response(body, { headers: { 'content-type': type } });
  };
  return { world, posts };
}

const sourceAt = (url: string): Source => ({ ...NEWS, key: 'kab-baru', url });

export async function mirrored(kind: Kind, fetch: typeof globalThis.fetch) {
  const files = new Map<string, Uint8Array>();
  const lines: string[] = [];
  const result = await snapshot(
    {
      sources: [{ ...sourceAt(kind.address), redirects: 'follow' }],
      out: '/s',
      ownUrl: 'https://c.example/',
      force: true,
    },
    {
      fetch,
      now: () => new Date('2024-06-24T03:00:00Z'),
      ...STILL,
      disk: memoryDisk(files),
      parts: PARTS,
      draw: DRAW,
      log: (line) => lines.push(line),
    },
  );
  const feed = files.get('/s/feed.json');
  const items: { title: string }[] = feed ? JSON.parse(new TextDecoder().decode(feed)).items : [];
  return { result, lines, titles: items.map(({ title }) => title) };
}

/** What extension and mirror make of each kind of site, over several rounds. */
export function testKinds(all: readonly Kind[]): void {
  describe.each(all)('$name', (kind) => {
    test('is found by the extension, which says by which way it will be read', async () => {
      const { world, posts } = worldOf(kind);
      const result = await probe(kind.address, world.deps());
      const { kind: format, by, at: where, url = kind.address } = kind.found;
      expect(result.ok && result.found[0]).toMatchObject({
        kind: format,
        way: { by, at: where },
        url,
        count: kind.count,
        newest: posts.slice(0, Math.min(5, kind.count)).map(({ title }) => title),
        proven: true,
      });
      expect(world.asked.length).toBeLessThanOrEqual(5);
    });

    test('is read round after round, and a new post is new', async () => {
      const { world, posts } = worldOf(kind);
      const source = sourceAt(kind.address);
      expect(await world.round(source)).toMatchObject({ state: 'baseline' });
      expect((await world.titles(source)).slice(0, kind.count)).toEqual(
        posts.slice(0, kind.count).map(({ title }) => title),
      );
      expect(world.asked.length).toBeLessThanOrEqual(5);
      expect(world.state(source).way).toEqual({ by: kind.found.by, at: kind.found.at });
      const [first] = posts;
      if (!first) throw new Error('no posts');
      posts.unshift({
        ...first,
        number: 901,
        title: 'KPU Umumkan Jadwal Coklit',
        slug: 'kpu-umumkan-jadwal-coklit',
      });
      const again = await world.round(source);
      expect(again).toMatchObject({ state: 'new' });
      expect(again.added).toHaveLength(1);
      expect((await world.titles(source))[0]).toBe('KPU Umumkan Jadwal Coklit');
      expect(world.asked.length).toBeLessThanOrEqual(2);
      expect(await world.round(source)).toMatchObject({ state: 'unchanged', added: [] });
    });

    test('fills a mirror, which says so', async () => {
      const { world, posts } = worldOf(kind);
      const { result, lines, titles } = await mirrored(kind, world.fetch as typeof fetch);
      expect(result.code).toBe(0);
      expect(titles.slice(0, kind.count)).toEqual(posts.slice(0, kind.count).map(({ title }) => title));
      expect(lines.join('\n')).toContain(
        `read ${{ kpu: 'from the KPU listing', form: `by links of the form ${kind.found.at}`, feed: 'as a feed', announced: `from the feed that the page announces: ${kind.found.at}`, api: `from the JSON data of the site: ${kind.found.at}` }[kind.found.by]}`,
      );
    }, 60_000);
  });
}
