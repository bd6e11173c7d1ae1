import { describe, expect, test } from 'vitest';
import { probe } from '../../../lib/poll';
import type { Source } from '../../../lib/source';
import { sameSite } from '../../../mirror/network';
import { HOST, html, LISTING, NEWS, rss, World, xml } from './support';

const MIRRORED: Source = { ...NEWS, redirects: 'follow' };
const ELSEWHERE = [
  'http://127.0.0.1:8080/',
  'http://localhost/isi',
  'http://[::1]/',
  'http://2130706433/',
  'http://169.254.169.254/latest/meta-data/',
  'https://kab-probolinggo.kpu.go.id:8443/',
  'https://kab-probolinggo.kpu.go.id.example/',
  'https://evil.example/',
];

const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });

/** What was asked of hosts that are not the source's. */
const asked = (world: World): string[] =>
  world.asked.map(({ url }) => url).filter((url) => !url.startsWith(`${HOST}/`));

describe.each(ELSEWHERE)('%s is not asked', (address) => {
  test('where a cut post on Coklit links to it', async () => {
    const world = new World();
    const item = `<item><title>Sukseskan Coklit</title><link>${address}</link><guid isPermaLink="false">1</guid><pubDate>Mon, 24 Jun 2024 01:00:00 GMT</pubDate><description>....</description></item>`;
    world.handler = ({ url }) =>
      url.href === LISTING
        ? xml(rss([]).replace('</channel>', `${item}</channel>`))
        : html(`<article><p>${'Coklit: rahasia. '.repeat(20)}</p></article>`);
    await world.round(MIRRORED);
    expect(asked(world)).toEqual([]);
    expect(JSON.stringify(await world.store.posts(NEWS.office.id))).not.toContain('rahasia');
  });

  test('where a feed names it as its next page', async () => {
    const world = new World();
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'KPU',
      next_url: address,
      items: [{ id: '1', url: `${HOST}/a`, title: 'Satu', content_text: 'Isi' }],
    };
    world.handler = () => new Response(JSON.stringify(feed));
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'baseline' });
    expect(asked(world)).toEqual([]);
  });

  test('where a page announces it as its feed', async () => {
    const world = new World();
    const head = `<link rel="alternate" type="application/rss+xml" href="${address}">`;
    world.handler = ({ url }) => (url.origin === HOST ? world.listing(url, {}, head) : xml(rss(world.posts)));
    await world.round(MIRRORED);
    await world.round(MIRRORED);
    expect(asked(world)).toEqual([]);
    await probe(LISTING, world.deps());
    expect(asked(world)).toEqual([]);
  });

  test.each([301, 302, 307, 308])('where the source redirects there with %i', async (status) => {
    const world = new World();
    world.handler = ({ url }) => (url.origin === HOST ? redirect(address, status) : world.listing(url));
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'unreachable', reason: 'redirected' });
    expect(asked(world)).toEqual([]);
  });
});

test('the same host with www. is the same site', async () => {
  const world = new World();
  const other = 'https://www.kab-probolinggo.kpu.go.id/';
  world.handler = ({ url }) => (url.href === LISTING ? redirect(other) : world.listing(url));
  expect(await world.round(MIRRORED)).toMatchObject({ state: 'baseline' });
});

describe('of other hosts of the same owner, where the caller can tell,', () => {
  const sister = 'https://arsip.kpu.go.id';

  test('an article is read and a redirect followed', async () => {
    const world = new World();
    const target = `${sister}/index.php/blog/category/104`;
    world.handler = ({ url }) => (url.href === LISTING ? redirect(target) : world.listing(url));
    expect(await world.round(MIRRORED, { sameSite })).toMatchObject({ state: 'baseline' });
    expect(asked(world)[0]).toBe(target);
    expect(await new World().round(MIRRORED)).toMatchObject({ state: 'baseline' });
  });

  test.each([
    ['kab-probolinggo.kpu.go.id', 'jdih.kpu.go.id', true],
    ['kab-lomboktimur.kpu.go.id', 'kab-lombok-timur.kpu.go.id', true],
    ['kab-probolinggo.kpu.go.id', 'kota-probolinggo.kpu.go.id', false],
    ['kab-probolinggo.kpu.go.id', 'jatim.kpu.go.id', false],
    ['kab-probolinggo.kpu.go.id', 'www.kpu.go.id', false],
    ['kab-probolinggo.kpu.go.id', 'kab-probolinggo.bawaslu.go.id', false],
    ['desa-a.go.id', 'desa-b.go.id', false],
    ['sukapura.desa.id', 'lumbang.desa.id', false],
    ['desa.github.io', 'evil.github.io', false],
    ['kpu.blogspot.com', 'evil.blogspot.com', false],
    ['192.168.1.2', '192.168.1.3', false],
    ['localhost', 'a.localhost', false],
    ['cermin.local', 'dapur.local', false],
    ['127.0.0.1', '127.0.0.1', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(sameSite(one, other)).toBe(expected);
  });
});

describe('posts of another office', () => {
  const another = (world: World) =>
    xml(rss(world.posts.slice(0, 3)).replaceAll(HOST, 'https://kab-jember.kpu.go.id'));

  test('are not kept for this one, and a source that has no others is in trouble', async () => {
    const world = new World();
    world.handler = () => another(world);
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'unreachable', reason: 'no-items' });
    world.handler = ({ url }) => world.listing(url);
    await world.round(MIRRORED);
    const before = await world.titles(MIRRORED);
    world.publish(13);
    world.handler = () => another(world);
    expect(await world.round(MIRRORED)).toMatchObject({ state: 'drift', reason: 'no-items' });
    expect(await world.titles(MIRRORED)).toEqual(before);
  });

  test('are left out among its own, and are kept where a source is of no office', async () => {
    const world = new World();
    const mixed = () =>
      xml(
        rss(world.posts.slice(0, 3)).replace(
          `${HOST}/index.php/blog/read/12`,
          'https://kota-malang.kpu.go.id/index.php/blog/read/12',
        ),
      );
    world.handler = mixed;
    await world.round(MIRRORED);
    expect(await world.titles(MIRRORED)).toEqual(['Kabar kegiatan nomor 11', 'Kabar kegiatan nomor 10']);
    const collected = { ...MIRRORED, key: 'berita', office: { ...MIRRORED.office, id: 'berita.example' } };
    await world.round(collected);
    expect(await world.titles(collected)).toHaveLength(3);
  });
});

describe('a post among an office’s own that lies', () => {
  test.each([
    ['at a province’s office', 'https://jatim.kpu.go.id', false],
    ['at another office by a host with hyphens', 'https://www.kab-lombok-timur.kpu.go.id', false],
    ['at its own office by another of its hosts', 'https://www.kabprobolinggo.kpu.go.id', true],
    ['at the national office, which announces for all', 'https://www.kpu.go.id', true],
    ['at a newspaper', 'https://koran.example', true],
  ])('%s: %s, kept: %s', async (_, host, kept) => {
    const world = new World();
    const post = '/index.php/blog/read/12';
    world.handler = () => xml(rss(world.posts.slice(0, 3)).replaceAll(`${HOST}${post}`, `${host}${post}`));
    await world.round(MIRRORED);
    expect((await world.titles(MIRRORED)).includes('Kabar kegiatan nomor 12')).toBe(kept);
  });
});

describe('an article is taken for that of a cut post', () => {
  const page = (title: string, text: string) => html(`<article><h1>${title}</h1><p>${text}</p></article>`);
  const BODY =
    'Coklit dilaksanakan mulai tanggal 24 Juni 2024 hingga 24 Juli 2024 oleh Pantarlih di seluruh desa.';

  test.each<[string, string, string, boolean]>([
    [
      'where it begins with the same words',
      'Coklit dilaksanakan mulai tanggal 24 ....',
      'Lain sama sekali',
      true,
    ],
    [
      'where the body says nothing but the title is the same',
      '....',
      'Sukseskan Coklit Pilkada Serentak',
      true,
    ],
    ['not where neither says anything', '....', 'Lain sama sekali', false],
    ['not where a few letters are all there is', 'Coklit ....', 'Lain sama sekali', false],
    [
      'not where it begins with other words',
      'Rapat pleno rekapitulasi suara ....',
      'Sukseskan Coklit Pilkada Serentak',
      false,
    ],
  ])('%s', async (_, cut, title, expected) => {
    const world = new World();
    const link = `${HOST}/index.php/blog/read/9_coklit`;
    const item = `<item><title>Sukseskan Coklit Pilkada Serentak</title><link>${link}</link><guid isPermaLink="false">1</guid><pubDate>Mon, 24 Jun 2024 01:00:00 GMT</pubDate><description>${cut}</description></item>`;
    world.handler = ({ url }) =>
      url.href === LISTING ? xml(rss([]).replace('</channel>', `${item}</channel>`)) : page(title, BODY);
    await world.round(MIRRORED);
    const [post] = await world.store.posts(NEWS.office.id);
    expect(post?.whole).toBe(expected);
    expect(post?.text === BODY).toBe(expected);
  });
});
