import { describe, expect, test } from 'vitest';
import { articles, HOST, html, NEWS, page, World, xml } from './support';

const PATH = '/index.php/blog/read/';

/** A listing whose links to articles are written anew at each visit. */
function visited(rewrite: (path: string, visit: number) => string): World {
  const world = new World();
  let visit = 0;
  world.posts = articles(6, 1);
  world.handler = () => {
    visit++;
    return html(
      page(world.posts, 1).replace(/href="(\/[^"]+)"/g, (_, path) => `href="${rewrite(path, visit)}"`),
    );
  };
  return world;
}

const drawn = (visit: number) => `A${visit}f9c0e1b7d2${visit}`;

describe('an address that is written anew at each visit is one address:', () => {
  test.each<[string, (path: string, visit: number) => string]>([
    ['with a session in its path', (path, visit) => `${path};jsessionid=${drawn(visit)}`],
    [
      'with a session behind the number',
      (path, visit) => path.replace(/(\d+)_/, `$1;jsessionid=${drawn(visit)}/`),
    ],
    [
      'with a number and a session',
      (path, visit) => path.replace(/blog\/read\/(\d+)_.*/, `berita/baca/$1;jsessionid=${drawn(visit)}`),
    ],
    [
      'with the time under _',
      (path, visit) => `/berita?id=${path.replace(/\D/g, '')}&_=${1_719_200_000 + visit}`,
    ],
    [
      'with the time under t',
      (path, visit) => `/berita?id=${path.replace(/\D/g, '')}&t=${1_719_200_000_000 + visit}`,
    ],
    [
      'with letters drawn by lot under t',
      (path, visit) => `/berita/${path.replace(/\D/g, '')}?t=${drawn(visit)}`,
    ],
    ['with PHPSESSID', (path, visit) => `/berita/${path.replace(/\D/g, '')}?PHPSESSID=${drawn(visit)}`],
    ['with session_id', (path, visit) => `/berita/${path.replace(/\D/g, '')}?session_id=${visit}`],
    [
      'with utm_source and fbclid',
      (path, visit) => `/berita/${path.replace(/\D/g, '')}?utm_source=x${visit}&fbclid=${visit}`,
    ],
    ['with a random', (path, visit) => `/berita/${path.replace(/\D/g, '')}?rnd=${visit}`],
    ['with a path of its own', (path, visit) => `/v${visit}/berita/${path.replace(/\D/g, '')}`],
    [
      'with an unknown parameter',
      (path, visit) => `/berita?nomor=${path.replace(/\D/g, '')}&kunjungan=${visit}`,
    ],
  ])('%s', async (_, rewrite) => {
    // The reader of listings knows articles by the form of their links; a feed has links of any form.
    const isListing = rewrite(`${PATH}1_x`, 1).match(/blog\/read|berita\/baca/);
    const world = isListing ? visited(rewrite) : asFeed(rewrite);
    await world.round();
    for (let n = 0; n < 5; n++) expect((await world.round()).added).toEqual([]);
    expect(await world.store.posts(NEWS.office.id)).toHaveLength(6);
    world.posts = articles(7, 2);
    expect((await world.round()).added).toHaveLength(1);
    expect(await world.store.posts(NEWS.office.id)).toHaveLength(7);
  });

  test('but a number under t is a topic, and other topics are other posts', async () => {
    const world = asFeed((path) => `/viewtopic.php?f=2&t=${path.replace(/\D/g, '')}`);
    await world.round();
    expect(await world.store.posts(NEWS.office.id)).toHaveLength(6);
    expect((await world.store.posts(NEWS.office.id)).every(({ id }) => /t=\d/.test(id))).toBe(true);
  });
});

function asFeed(rewrite: (path: string, visit: number) => string): World {
  const world = new World();
  let visit = 0;
  world.posts = articles(6, 1);
  world.handler = () => {
    visit++;
    const items = world.posts.map(({ number, title, body }) => {
      const link = `${HOST}${rewrite(`${PATH}${number}_kabar`, visit)}`.replaceAll('&', '&amp;');
      return `<item><title>${title}</title><link>${link}</link><description>${body}</description></item>`;
    });
    return xml(
      `<rss version="2.0"><channel><title>KPU</title><link>${HOST}/</link>${items.join('')}</channel></rss>`,
    );
  };
  return world;
}

describe('items that share one link and one guid', () => {
  const item = (
    title: string,
    day: string,
    body = `Isi ${title} untuk warga Kabupaten Probolinggo semuanya.`,
  ) =>
    `<item><title>${title}</title><link>${HOST}/agenda</link><guid>${HOST}/agenda</guid><pubDate>${new Date(day).toUTCString()}</pubDate><description>${body}</description></item>`;
  const feed = (...items: string[]) =>
    xml(
      `<rss version="2.0"><channel><title>KPU</title><link>${HOST}/</link>${items.join('')}</channel></rss>`,
    );

  test('but neither title nor day are different posts, in one reading', async () => {
    const world = new World();
    world.handler = () => feed(item('Rapat pleno', '2024-06-20'), item('Lomba desa', '2024-06-12'));
    await world.round();
    for (let n = 0; n < 3; n++) expect((await world.round()).added).toEqual([]);
    expect((await world.store.posts(NEWS.office.id)).map(({ title }) => title).sort()).toEqual([
      'Lomba desa',
      'Rapat pleno',
    ]);
  });

  test('and in two readings', async () => {
    const world = new World();
    world.handler = () => feed(item('Lomba desa', '2024-06-12'));
    await world.round();
    world.handler = () => feed(item('Rapat pleno', '2024-06-20'));
    expect((await world.round()).added).toHaveLength(1);
    for (let n = 0; n < 3; n++) expect((await world.round()).added).toEqual([]);
    expect((await world.store.posts(NEWS.office.id)).map(({ title }) => title).sort()).toEqual([
      'Lomba desa',
      'Rapat pleno',
    ]);
  });

  test('are one post where a new title is all that differs', async () => {
    const world = new World();
    world.handler = () => feed(item('Lomba desa', '2024-06-12'));
    await world.round();
    world.handler = () => feed(item('Lomba desa ditunda', '2024-06-20'));
    expect((await world.round()).added).toEqual([]);
    expect(await world.store.posts(NEWS.office.id)).toHaveLength(1);
  });
});

describe('a date that can be none', () => {
  const dated = (title: string, date: string, number: number) =>
    `<item><title>${title}</title><link>${HOST}${PATH}${number}_x</link><guid isPermaLink="false">${number}</guid><pubDate>${date}</pubDate><description>Coklit berlangsung 24 Juni hingga 24 Juli.</description></item>`;
  const feed = (...items: string[]) =>
    xml(
      `<rss version="2.0"><channel><title>KPU</title><link>${HOST}/</link>${items.join('')}</channel></rss>`,
    );

  test.each([
    'Thu, 01 Jan 1970 00:00:00 +0000',
    'Sat, 31 Dec 1994 00:00:00 +0000',
    '1899-12-30T00:00:00Z',
    'Wed, 26 Jun 2024 08:00:00 +0000',
    'Tue, 01 Jan 2041 00:00:00 +0000',
    '9999-12-31T00:00:00Z',
    '0001-01-01T00:00:00Z',
  ])('is no date of the post: %s', async (date) => {
    const world = new World();
    world.handler = () =>
      feed(
        dated('Baru', 'Mon, 24 Jun 2024 01:00:00 +0000', 3),
        dated('Aneh', date, 2),
        dated('Lama', 'Fri, 21 Jun 2024 01:00:00 +0000', 1),
      );
    await world.round();
    const post = (await world.store.posts(NEWS.office.id)).find(({ title }) => title === 'Aneh');
    expect(post?.feedDate).toBeNull();
    const board = await world.store.board(NEWS.office.id);
    expect(board?.items.map(({ title }) => title)).toEqual(['Baru', 'Aneh', 'Lama']);
    const years = JSON.stringify(board).match(/\b(?:1[89]|20)\d\d-\d\d-\d\d/g) ?? [];
    expect(new Set(years.map((day) => day.slice(0, 4)))).toEqual(new Set(['2024']));
  });

  test('of the device when it was first seen does not make it one', async () => {
    const world = new World();
    world.handler = () => feed(dated('Hampir', 'Tue, 25 Jun 2024 01:00:00 +0000', 1));
    await world.round();
    expect((await world.store.posts(NEWS.office.id))[0]?.feedDate).not.toBeNull();
  });
});
