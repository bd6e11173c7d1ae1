import { describe, expect, test } from 'vitest';
import { article, html, World } from './support';

const PERIOD = 'Coklit dilaksanakan mulai tanggal 24 Juni 2024 hingga 24 Juli 2024 oleh Pantarlih.';
const BODY = `Kab-probolinggo.kpu.go.id, Pencocokan dan penelitian data pemilih untuk Pilkada sudah dimulai di seluruh desa. ${PERIOD}`;
const coklit = (number: number) =>
  article(number, { title: `Sukseskan Coklit ${number}`, body: BODY, cutAt: 90 });
const articleOf = (number: number) => `/index.php/blog/read/${number}_kabar-${number}`;

async function text(world: World, number: number): Promise<string | undefined> {
  return (await world.store.post(`kpu:kab-probolinggo.kpu.go.id:${number}`))?.text;
}

describe('a post on Coklit that the listing cuts', () => {
  test('is completed from its article before it is kept, once', async () => {
    const world = new World();
    await world.round();
    world.posts.unshift(coklit(13));
    expect(await world.round()).toMatchObject({ state: 'new', added: ['kpu:kab-probolinggo.kpu.go.id:13'] });
    expect(world.urls()).toEqual(['/index.php/blog/category/104', articleOf(13)]);
    expect(world.writes).toBe(2);
    expect(await text(world, 13)).toContain(PERIOD);
    const board = await world.store.board('kab-probolinggo');
    expect(board?._pantau_coklit.periods).toMatchObject([{ start: '2024-06-24', end: '2024-07-24' }]);
    expect(await world.round()).toMatchObject({ state: 'unchanged' });
    expect(world.urls()).toHaveLength(1);
    expect(world.writes).toBe(0);
  });

  test('is asked for three times at most where its article fails, also after 304', async () => {
    const world = new World();
    await world.round();
    world.posts.unshift(coklit(13));
    world.handler = ({ url, headers }) => {
      if (url.pathname.includes('/read/')) return html('', {}, 500);
      return headers.get('if-none-match') ? html('', {}, 304) : world.listing(url, { etag: '"1"' });
    };
    await world.round();
    const tries = [world.asked.length - 1];
    for (let n = 0; n < 4; n++) {
      await world.round();
      tries.push(world.asked.length - 1);
    }
    expect(tries).toEqual([1, 1, 1, 0, 0]);
    expect(world.state().incomplete).toBeUndefined();
  });

  test('is completed later, when its article is back', async () => {
    const world = new World();
    await world.round();
    world.posts.unshift(coklit(13));
    const site = world.handler;
    world.handler = (request) =>
      request.url.pathname.includes('/read/') ? html('', {}, 500) : site(request);
    await world.round();
    world.handler = site;
    expect(await world.round()).toMatchObject({ state: 'new', added: [] });
    expect(await text(world, 13)).toContain(PERIOD);
  });

  test('keeps its cut body where the article is another text', async () => {
    const world = new World();
    await world.round();
    world.posts.unshift(coklit(13));
    const site = world.handler;
    const login = `<article><p>${'Silakan masuk terlebih dahulu untuk membaca. '.repeat(5)}</p></article>`;
    world.handler = (request) => (request.url.pathname.includes('/read/') ? html(login) : site(request));
    await world.round();
    expect(await text(world, 13)).toContain('Pencocokan dan penelitian');
    expect(world.state().incomplete).toBeUndefined();
  });

  test('waits its turn where there are many: three a round, two seconds apart', async () => {
    const world = new World();
    world.posts = Array.from({ length: 6 }, (_, n) => coklit(6 - n));
    await world.round();
    expect(world.asked).toHaveLength(4);
    expect(world.waits).toEqual([2_000, 2_000, 2_000]);
    await world.round();
    expect(world.asked).toHaveLength(4);
    for (let n = 1; n <= 6; n++) expect(await text(world, n)).toContain(PERIOD);
  });
});

test('other cut posts, and those on Coktas, are left as they are', async () => {
  const world = new World();
  world.posts = [
    article(2, { title: 'Coklit Terbatas (Coktas) triwulan III', cutAt: 60 }),
    article(1, { title: 'Pelantikan PPS', cutAt: 60 }),
  ];
  await world.round();
  expect(world.urls()).toEqual(['/index.php/blog/category/104']);
});
