import { describe, expect, test } from 'vitest';
import { DAY, html, titled, World } from './support';

const pages = (...numbers: number[]) =>
  numbers.map((n) => (n === 1 ? '/index.php/blog/category/104' : `/index.php/blog/category/104?page=${n}`));

function office(count: number): World {
  const world = new World();
  world.posts = [];
  for (let n = 1; n <= count; n++) world.publish(n);
  return world;
}

describe('pages', () => {
  test('of a new source: three, one after the other, two seconds apart', async () => {
    const world = office(40);
    await world.round();
    expect(world.urls()).toEqual(pages(1, 2, 3));
    expect(world.waits).toEqual([2_000, 2_000]);
    expect(await world.titles()).toEqual(titled(40, 23));
  });

  test('of a new source: as many as are asked for', async () => {
    const world = office(40);
    await world.round(undefined, { pages: 1 });
    expect(world.urls()).toEqual(pages(1));
    const deep = office(100);
    await deep.round(undefined, { pages: 10 });
    expect(deep.urls()).toHaveLength(10);
  });

  test('of a known source: the first, where it shows a known post', async () => {
    const world = office(40);
    await world.round();
    world.publish(41, 42, 43, 44, 45);
    const { added } = await world.round();
    expect(added).toHaveLength(5);
    expect(world.urls()).toEqual(pages(1));
  });

  test('of a known source: on to the first known post, and all above it are new', async () => {
    const world = office(40);
    await world.round();
    for (let n = 41; n <= 55; n++) world.publish(n);
    const { added } = await world.round();
    expect(world.urls()).toEqual(pages(1, 2, 3));
    expect(added).toHaveLength(15);
    expect(await world.titles()).toEqual(titled(55, 23));
  });

  test('at most five; what joins nothing so soon is a rebuilt site, and silent', async () => {
    const world = office(40);
    await world.round();
    for (let n = 41; n <= 100; n++) world.publish(n);
    expect(await world.round()).toMatchObject({ state: 'baseline', added: [] });
    expect(world.urls()).toEqual(pages(1, 2, 3, 4, 5));
  });

  test('at most five; after more than three days without a success all of them are new', async () => {
    const world = office(40);
    await world.round();
    for (let n = 41; n <= 100; n++) world.publish(n);
    world.time += 4 * DAY;
    const { added } = await world.round();
    expect(added).toHaveLength(30);
  });

  test('the end of the listing joins too', async () => {
    const world = office(8);
    await world.round();
    world.posts = [];
    for (let n = 101; n <= 108; n++) world.publish(n);
    expect((await world.round()).added).toHaveLength(8);
    expect(world.urls()).toEqual(pages(1, 2));
  });

  test('that lead in a circle end', async () => {
    const world = office(40);
    world.handler = ({ url }) => {
      url.searchParams.delete('page');
      return world.listing(url);
    };
    await world.round();
    expect(world.asked.length).toBeLessThanOrEqual(3);
    expect(await world.titles()).toEqual(titled(40, 35));
  });

  test('of another origin are not asked for', async () => {
    const world = office(40);
    world.handler = async ({ url }) => {
      const body = await world.listing(url).text();
      return html(body.replaceAll('href="?page', 'href="https://elsewhere.example/?page'));
    };
    await world.round();
    expect(world.asked.every(({ url }) => url.startsWith('https://kab-probolinggo'))).toBe(true);
  });
});

describe('pages that shift while they are read', () => {
  test('lose and double nothing', async () => {
    const world = office(40);
    await world.round();
    for (let n = 41; n <= 55; n++) world.publish(n);
    let next = 56;
    world.handler = ({ url }) => {
      const answer = world.listing(url);
      if (next < 59) world.publish(next++);
      return answer;
    };
    const first = await world.round();
    const second = await world.round();
    expect([...first.added, ...second.added]).toHaveLength(18);
    expect(await world.titles()).toEqual(titled(58, 23));
  });
});

describe('a gap that a failing page leaves open', () => {
  function failing(): World {
    const world = office(40);
    let isDown = true;
    world.handler = ({ url, headers }) => {
      if (isDown && url.searchParams.get('page') === '2' && world.states.size > 0) return html('', {}, 500);
      if (headers.has('if-none-match')) return html('', {}, 304);
      return world.listing(url, { etag: '"1"' });
    };
    Object.assign(world, { mend: () => (isDown = false) });
    return world;
  }

  test('shows the posts of page 1 at once, and the others when the page is back, in their order', async () => {
    const world = failing() as World & { mend(): void };
    await world.round();
    for (let n = 41; n <= 55; n++) world.publish(n);
    world.states.set('kab-probolinggo/104', {
      ...world.state(),
      validators: { ...world.state().validators, etag: '' } as never,
    });
    const first = await world.round();
    expect(first.added).toHaveLength(6);
    expect(world.state()).toMatchObject({ result: 'new', failures: 0 });
    expect(world.state().gap).toBeDefined();
    expect(world.state().validators).toBeUndefined();

    world.mend();
    const second = await world.round();
    expect(second.added).toHaveLength(9);
    expect(await world.titles()).toEqual(titled(55, 23));
    expect(world.state().gap).toBeUndefined();
    expect(world.state().validators?.etag).toBe('"1"');
  });

  test('is given up after three days', async () => {
    const world = failing();
    await world.round();
    for (let n = 41; n <= 55; n++) world.publish(n);
    world.states.set('kab-probolinggo/104', {
      ...world.state(),
      validators: { ...world.state().validators, etag: '' } as never,
    });
    await world.round();
    world.time += 3 * DAY;
    await world.round();
    expect(world.state().gap).toBeUndefined();
    await world.round();
    expect(world.urls()).toEqual(pages(1));
  });
});
