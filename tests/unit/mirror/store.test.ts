import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/announcement';
import { openFileStore } from '../../../lib/store/files';
import { PostsFileError, readPostsFile, writePostsFile } from '../../../lib/store/posts-file';
import type { SourceState } from '../../../lib/store/store';
import { board } from './boards';

const post = (id: string, change: Partial<Post> = {}): Post => ({
  id,
  aliases: [`hash:${id}`],
  office: 'kab-probolinggo',
  url: `https://kab-probolinggo.kpu.go.id/blog/read/${id}`,
  title: `Kabar ${id}`,
  text: 'Isi.',
  whole: true,
  feedDate: null,
  updatedAt: null,
  firstSeenAt: new Date('2024-06-24T03:00:00Z'),
  places: { 'kab-probolinggo/104': 7 },
  ...change,
});
const full = post('b', {
  feedDate: new Date('2024-06-23T01:00:00Z'),
  updatedAt: new Date('2024-06-23T02:00:00Z'),
  previous: { title: 'Lama', text: 'Lama.', until: new Date('2024-06-25T00:00:00Z') },
});
const state: SourceState = {
  key: 'kab-probolinggo/104',
  checkedAt: '2024-06-24T03:00:00.000Z',
  succeededAt: '2024-06-24T03:00:00.000Z',
  nextAt: '2024-06-24T03:15:00.000Z',
  failures: 0,
  result: 'new',
  validators: { url: 'https://kab-probolinggo.kpu.go.id/x', generation: 'g1', etag: '"1"' },
};
const open = (posts: string | null, states: string | null = null) =>
  openFileStore({ posts, state: states }, () => 'g1');

describe('posts.json', () => {
  it('comes back as it was written, in whatever order posts come', () => {
    const text = writePostsFile({ generation: 'g', posts: [full, post('a')] });
    expect(text).toBe(writePostsFile({ generation: 'g', posts: [post('a'), full] }));
    expect(readPostsFile(text)).toEqual({ generation: 'g', posts: [post('a'), full] });
  });

  it.each([
    ['posts[1].title', (json: Record<string, never[]>) => Object.assign(json.posts?.[1] ?? {}, { title: 5 })],
    [
      'posts[0].url',
      (json: Record<string, never[]>) => Object.assign(json.posts?.[0] ?? {}, { url: 'javascript:alert(1)' }),
    ],
    [
      'posts[0].firstSeenAt',
      (json: Record<string, never[]>) => Object.assign(json.posts?.[0] ?? {}, { firstSeenAt: 'kemarin' }),
    ],
    [
      'posts[0].places',
      (json: Record<string, never[]>) => Object.assign(json.posts?.[0] ?? {}, { places: { x: 'atas' } }),
    ],
    ['version', (json: Record<string, unknown>) => Object.assign(json, { version: 2 })],
  ])('is refused with the place of what is wrong: %s', (place, spoil) => {
    const json = JSON.parse(writePostsFile({ generation: 'g', posts: [post('a'), post('c')] }));
    spoil(json);
    expect(() => readPostsFile(JSON.stringify(json))).toThrow(place);
  });

  it('that is cut off or empty is refused as a whole', () => {
    const text = writePostsFile({ generation: 'g', posts: [post('a')] });
    for (const broken of ['', text.slice(0, 100), 'null', '[]', '{"version":1}']) {
      expect(() => readPostsFile(broken)).toThrow(PostsFileError);
    }
  });
});

describe('the store of the mirror', () => {
  it('gives back what was committed, also after reading its files again', async () => {
    const first = open(null);
    await first.store.commit({
      office: 'kab-probolinggo',
      put: [post('a'), full],
      drop: [],
      board: board(),
      read: [],
    });
    await first.store.commit({ office: 'kab-probolinggo', put: [], drop: ['a'], board: board(), read: [] });
    await first.state.set(state);
    const { posts, state: states } = first.files();
    const again = openFileStore({ posts, state: states }, () => 'another');
    expect(await again.store.posts('kab-probolinggo')).toEqual([full]);
    expect(await again.store.posts('kota-lain')).toEqual([]);
    expect(await again.store.post('b')).toEqual(full);
    expect(await again.state.get(state.key)).toEqual(state);
    expect(again.store.generation).toBe('g1');
    expect(again.files()).toEqual(first.files());
  });

  it('begins a new generation where the posts were lost, so that old validators are worth nothing', () => {
    expect(
      openFileStore(
        { posts: null, state: JSON.stringify({ version: 1, sources: { [state.key]: state } }) },
        () => 'g2',
      ).store.generation,
    ).toBe('g2');
  });

  it('tells what it could not take, and goes on without', async () => {
    const store = open('{"version":1', 'nonsense');
    expect(store.problems).toHaveLength(2);
    expect(await store.store.posts('kab-probolinggo')).toEqual([]);
    const half = open(null, JSON.stringify({ version: 1, sources: { a: { key: 'a' }, [state.key]: state } }));
    expect(half.states()).toEqual([state]);
  });
});
