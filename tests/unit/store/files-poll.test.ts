import { expect, test } from 'vitest';
import { openFileStore } from '../../../lib/store/files';
import { html, titled, World } from '../poll/support';

let generations = 0;

/** A round of a process that starts from files and ends by writing them. */
async function run(world: World, files: { posts: string | null; state: string | null }) {
  const store = openFileStore(files, () => `generasi-${++generations}`);
  world.store = world.counted(store.store);
  const { state, added } = await world.round(undefined, { state: store.state });
  return { state, added, files: store.files(), problems: store.problems };
}

test('rounds of one process after another know what the one before has read', async () => {
  const world = new World();
  world.handler = ({ url, headers }) =>
    headers.get('if-none-match') === `"${world.posts.length}"`
      ? html('', {}, 304)
      : world.listing(url, { etag: `"${world.posts.length}"` });
  const first = await run(world, { posts: null, state: null });
  expect(first.state).toBe('baseline');

  const second = await run(world, first.files);
  expect(second).toMatchObject({ state: 'unchanged', problems: [] });
  expect(world.asked[0]?.status).toBe(304);
  expect(second.files.posts).toBe(first.files.posts);

  world.publish(13);
  const third = await run(world, second.files);
  expect(third.added).toHaveLength(1);
  expect(await world.titles()).toEqual(titled(13, 1));
  const posts = await world.store.posts('kab-probolinggo');
  expect(posts.every(({ previous }) => previous === undefined)).toBe(true);

  const lost = await run(world, { posts: null, state: third.files.state });
  expect(lost.state).toBe('baseline');
  expect(world.asked[0]?.status).toBe(200);
});

test('an edit is told from what was read before, and told only once', async () => {
  const world = new World();
  const first = await run(world, { posts: null, state: null });
  const [newest] = world.posts;
  if (newest) newest.body = 'Kab-probolinggo.kpu.go.id, ralat: kegiatan diundur sampai minggu depan.';
  const second = await run(world, first.files);
  const third = await run(world, second.files);
  expect([second.state, third.state]).toEqual(['new', 'unchanged']);
  expect(third.files.posts).toBe(second.files.posts);
  expect((await world.store.posts('kab-probolinggo')).filter(({ previous }) => previous)).toHaveLength(1);
});
