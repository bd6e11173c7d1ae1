import { describe, expect, test } from 'vitest';
import { checkAll, poll } from '../../../lib/poll';
import {
  type Asked,
  articles,
  DAY,
  HOUR,
  html,
  MINUTE,
  NEWS,
  NOTICES,
  page,
  rss,
  World,
  xml,
} from './support';

const WEEK = 7 * DAY;

/** Lets a week pass, asking whenever the stored next time has come, as an alarm does. */
async function week(world: World, at: (time: number) => void = () => undefined): Promise<Asked[]> {
  const end = world.time + WEEK;
  while (world.time < end) {
    at(world.time);
    const { nextAt } = await poll(NEWS, world.deps());
    expect(nextAt.getTime()).toBeGreaterThan(world.time);
    world.time = nextAt.getTime();
  }
  return world.asked;
}

const answered = (asked: Asked[], status: number) => asked.filter((each) => each.status === status);
const bytes = (asked: Asked[]) => asked.reduce((sum, each) => sum + each.bytes, 0);
const size = (body: string) => new TextEncoder().encode(body).length;

describe('a week of asking', () => {
  test('without headers: one request every fifteen minutes and not one more', async () => {
    const world = new World();
    world.posts = articles(6, 1);
    expect(await week(world)).toHaveLength(WEEK / (15 * MINUTE));
  });

  test('with an ETag: the body once, and once for each change; all else is 304 without a byte', async () => {
    const world = new World();
    world.posts = articles(6, 1);
    let etag = 1;
    const bodies: number[] = [];
    world.handler = ({ headers }) => {
      if (headers.get('if-none-match') === `"${etag}"`) return html('', {}, 304);
      const body = page(world.posts.slice(0, 6), 1);
      bodies.push(size(body));
      return html(body, { etag: `"${etag}"` });
    };
    const start = world.time;
    let changes = 0;
    const asked = await week(world, (time) => {
      if (time - start < (changes + 1) * DAY) return;
      changes++;
      etag++;
      world.publish(6 + changes);
    });
    expect(changes).toBe(6);
    expect(answered(asked, 200)).toHaveLength(1 + changes);
    expect(answered(asked, 304)).toHaveLength(WEEK / (15 * MINUTE) - 1 - changes);
    expect(bytes(asked)).toBe(bodies.reduce((a, b) => a + b));
    expect(await world.store.posts('kab-probolinggo')).toHaveLength(6 + changes);
  });

  test('with Last-Modified alone: likewise, and the body once a day', async () => {
    const world = new World();
    const modified = 'Mon, 24 Jun 2019 01:00:00 GMT';
    world.posts = articles(6, 1);
    world.handler = ({ url, headers }) =>
      headers.get('if-modified-since') === modified
        ? html('', {}, 304)
        : world.listing(url, { 'last-modified': modified });
    const asked = await week(world);
    expect(asked).toHaveLength(WEEK / (15 * MINUTE));
    expect(answered(asked, 200)).toHaveLength(7);
  });

  test.each<[string, Record<string, string>]>([
    ['max-age=3600', { 'cache-control': 'max-age=3600', etag: '"1"' }],
    [
      'max-age=7200 of a cache that has held it for an hour',
      { 'cache-control': 'max-age=7200', age: '3600', etag: '"1"' },
    ],
  ])('with %s: once an hour, also where the 304 says it no more', async (_, headers) => {
    const world = new World();
    world.posts = articles(6, 1);
    world.handler = ({ url, headers: asked }) =>
      asked.has('if-none-match') ? html('', {}, 304) : world.listing(url, headers);
    const asked = await week(world);
    expect(asked).toHaveLength(7 * 24);
    expect(answered(asked, 304)).toHaveLength(7 * 24 - 7);
  });

  test('with ttl, skipHours and skipDays: only when the feed wants it', async () => {
    const world = new World();
    const hints = `<ttl>60</ttl><skipHours>${[14, 15, 16, 17, 18, 19, 20, 21].map((h) => `<hour>${h}</hour>`).join('')}</skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>`;
    world.handler = ({ headers }) =>
      headers.has('if-none-match') ? html('', {}, 304) : xml(rss(world.posts, hints), { etag: '"1"' });
    const asked = await week(world);
    const times = asked.map(({ at }) => new Date(at));
    expect(times.some((time) => time.getUTCHours() >= 14 && time.getUTCHours() <= 21)).toBe(false);
    expect(times.some((time) => [0, 6].includes(time.getUTCDay()))).toBe(false);
    expect(times.every((time, n) => n === 0 || time.getTime() - (times[n - 1]?.getTime() ?? 0) >= HOUR)).toBe(
      true,
    );
    expect(asked).toHaveLength(5 * 16);
  });

  test.each(['3600', 'date'])(
    'of 503 with Retry-After (%s): back-off, and never sooner than asked',
    async (form) => {
      const world = new World();
      world.handler = () => {
        const until = new Date(world.time + HOUR).toUTCString();
        return html('', { 'retry-after': form === 'date' ? until : form }, 503);
      };
      const asked = await week(world);
      const gaps = asked.slice(1).map(({ at }, n) => at - (asked[n]?.at ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(HOUR);
      expect(asked.length).toBeLessThanOrEqual(3 + 2 + WEEK / (6 * HOUR));
    },
  );

  test('of silence: some thirty requests in all', async () => {
    const world = new World();
    world.handler = () => {
      throw new TypeError('Failed to fetch');
    };
    expect((await week(world)).length).toBeLessThanOrEqual(5 + WEEK / (6 * HOUR) + 1);
  });

  test('of an unchanged source: nothing is written after the first round', async () => {
    const world = new World();
    await poll(NEWS, world.deps());
    world.time += HOUR;
    world.writes = 0;
    await week(world);
    expect(world.writes).toBe(0);
  });
});

test.each([
  [0, 0],
  [1, 2],
])('%i new posts of 500 kept are %i writes', async (fresh, writes) => {
  const world = new World();
  world.handler = () => xml(rss(world.posts));
  world.posts = articles(499, 1);
  await world.round();
  for (let n = 0; n < fresh; n++) world.publish(500 + n);
  await world.round();
  expect(world.writes).toBe(writes);
});

test('500 new posts of 500 kept are 500 posts put, 500 dropped and the board', async () => {
  const world = new World();
  world.handler = () => xml(rss(world.posts));
  world.posts = articles(500, 1);
  await world.round();
  world.posts = articles(1_000, 1);
  const { added } = await world.round();
  expect(added).toHaveLength(500);
  expect(world.writes).toBe(1_001);
  expect(await world.store.posts('kab-probolinggo')).toHaveLength(500);
});

test('two sources of one office over a week, with a post a day in both, tell of each once', async () => {
  const world = new World();
  const told: string[] = [];
  await checkAll([NEWS, NOTICES], world.deps());
  for (let day = 1; day <= 7; day++) {
    world.publish(100 + day);
    for (let hour = 0; hour < 24; hour++) {
      world.time += HOUR;
      const { results } = await checkAll([NEWS, NOTICES], world.deps());
      told.push(...results.flatMap(({ added }) => added));
    }
  }
  expect(told).toHaveLength(7);
  expect(new Set(told).size).toBe(7);
});
