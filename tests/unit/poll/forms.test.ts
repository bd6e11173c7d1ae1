// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { probe } from '../../../lib/poll';
import { readState } from '../../../lib/store/source-state';
import {
  addressOn,
  type Look,
  type MadePost,
  type MadeSite,
  makePage,
  makeSite,
  ORIGIN,
  SYSTEMS,
} from '../feed/made-sites';
import { article, DAY, HOST, html, NEWS, page, rss, titled, World, xml } from './support';

const LARAVEL = SYSTEMS.find(({ name }) => name === 'Laravel');
const CODEIGNITER = SYSTEMS.find(({ name }) => name === 'CodeIgniter');
const LIST = `${ORIGIN}/berita`;
const SOURCE = { ...NEWS, key: 'kab-baru', url: LIST };

/** A site of another system, and a world in which it answers; `pages` how many of its list there are. */
function setUp(pages: number, look: Partial<Look> = {}, system = LARAVEL) {
  const site = makeSite(3, { paging: 'numbers', isBare: false, hasHero: false, ...look }, system);
  const world = new World();
  const shown = { site, pages, head: '' };
  world.handler = ({ url }) => {
    const number = [1, 2, 3, 4, 5].find((each) => addressOn(shown.site, each) === url.href);
    if (number === undefined || number > shown.pages) return html('Tidak ada', {}, 404);
    const all = { ...shown.site, posts: shown.site.posts.slice(0, shown.pages * 8) };
    return html(makePage(all, number, shown.head));
  };
  return { world, shown, site };
}

function publish(site: MadeSite, title: string): void {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  site.posts.unshift({ ...(site.posts[0] as MadePost), number: 950 + site.posts.length, title, slug });
}

describe('a form that links share', () => {
  test('is learnt once, kept with the state of the source, and costs nothing more later', async () => {
    const { world, site } = setUp(3);
    await world.round(SOURCE);
    expect(world.urls()).toEqual([LIST, `${LIST}?page=2`, `${LIST}?page=3`]);
    const { form, way } = world.state(SOURCE);
    expect(form).toMatchObject({ shape: '/berita/*' });
    expect(way).toEqual({ by: 'form', at: '/berita/…' });
    expect(readState(JSON.parse(JSON.stringify(world.state(SOURCE))), SOURCE.key)?.form).toEqual(form);
    publish(site, 'KPU Umumkan Hasil Seleksi');
    expect((await world.round(SOURCE)).added).toHaveLength(1);
    expect(world.urls()).toEqual([LIST]);
    expect(world.state(SOURCE).form).toEqual(form);
  });

  test('is not believed on one page alone, and is once a later round shows others in it', async () => {
    const { world, site } = setUp(1);
    expect(await world.round(SOURCE)).toMatchObject({ state: 'unreachable', reason: 'unproven' });
    expect(await world.titles(SOURCE)).toEqual([]);
    expect(await world.round(SOURCE)).toMatchObject({ reason: 'unproven' });
    expect(world.urls()).toEqual([LIST]);
    publish(site, 'KPU Umumkan Hasil Seleksi');
    expect(await world.round(SOURCE)).toMatchObject({ state: 'baseline' });
    expect((await world.titles(SOURCE)).slice(0, 2)).toEqual([
      'KPU Umumkan Hasil Seleksi',
      site.posts[1]?.title,
    ]);
    expect(world.state(SOURCE)).not.toHaveProperty('seen');
  });

  test('is offered as not proven to whoever adds such a page', async () => {
    const { world, site } = setUp(1);
    expect(await probe(LIST, world.deps())).toMatchObject({
      ok: true,
      found: [
        {
          way: { by: 'form', at: '/berita/…' },
          proven: false,
          count: 8,
          newest: site.posts.slice(0, 5).map(({ title }) => title),
        },
      ],
    });
  });

  test('of a menu is never believed, whatever other pages there are', async () => {
    const world = new World();
    const menu = ['Visi dan Misi', 'Struktur Organisasi', 'Tugas dan Wewenang', 'Maklumat Pelayanan']
      .map(
        (text) =>
          `<li><h3><a href="/profil/${text.toLowerCase().replaceAll(' ', '-')}">${text}</a></h3><p>Keterangan singkat tentang ${text} di kantor kami, untuk masyarakat.</p></li>`,
      )
      .join('');
    world.handler = () => html(`<main><ul>${menu}</ul><a href="?page=2">2</a><a href="?page=3">3</a></main>`);
    for (let round = 0; round < 3; round++)
      expect(await world.round(SOURCE)).toMatchObject({ state: 'unreachable', reason: 'unproven' });
    expect(await world.titles(SOURCE)).toEqual([]);
  });

  test('gives way to another when the site is rebuilt, which is proved as the first was', async () => {
    const { world, shown, site } = setUp(3);
    await world.round(SOURCE);
    if (!CODEIGNITER) throw new Error('no such system');
    shown.site = { ...site, system: { ...CODEIGNITER, list: '/berita', page: (n) => `/berita?page=${n}` } };
    publish(shown.site, 'KPU Umumkan Hasil Seleksi');
    expect(await world.round(SOURCE)).toMatchObject({ state: 'new' });
    expect(world.state(SOURCE).form?.shape).toBe('/berita/detail/#/*');
    expect((await world.titles(SOURCE))[0]).toBe('KPU Umumkan Hasil Seleksi');
  });

  test('is found though the old site left links behind', async () => {
    const world = new World();
    await world.round();
    const links = [4, 5]
      .map((n) => `<li><a href="/blog/read/${n}_standar-${n}">Standar Layanan Nomor ${n}</a></li>`)
      .join('');
    const { site } = setUp(2);
    world.handler = ({ url }) =>
      html(
        makePage(site, Number(url.searchParams.get('page') ?? 1))
          .replaceAll('/berita?page=', '/index.php/blog/category/104?page=')
          .replace('<div class="wadah">', `<div class="penting"><ul>${links}</ul></div><div class="wadah">`),
      );
    expect(await world.round()).toMatchObject({ state: 'new' });
    expect(world.state().form?.shape).toBe('/berita/*');
    expect((await world.titles())[0]).toBe(site.posts[0]?.title);
    expect((await world.titles()).join()).not.toContain('Standar');
  });

  test('that yields nothing any more is drift, and what was read stays', async () => {
    const { world } = setUp(3);
    await world.round(SOURCE);
    const before = await world.titles(SOURCE);
    world.handler = () => html('<html><body><h1>Situs baru</h1><p>Sedang dipindahkan.</p></body></html>');
    expect(await world.round(SOURCE)).toMatchObject({ state: 'drift', reason: 'not-a-feed' });
    expect(await world.titles(SOURCE)).toEqual(before);
    expect(world.state(SOURCE).form).toBeDefined();
  });

  test("follows KPU's listing when the office leaves its system, and back", async () => {
    const { world, shown, site } = setUp(3);
    const made = world.handler;
    let isRebuilt = false;
    world.handler = (request) =>
      isRebuilt
        ? made(request)
        : html(page([article(12), article(11), article(10)], 1).replaceAll(HOST, ORIGIN));
    await world.round(SOURCE);
    expect(world.state(SOURCE).way?.by).toBe('kpu');
    isRebuilt = true;
    expect(await world.round(SOURCE)).toMatchObject({ state: 'new' });
    expect(world.state(SOURCE).way).toEqual({ by: 'form', at: '/berita/…' });
    expect(await world.titles(SOURCE)).toEqual(
      expect.arrayContaining([site.posts[0]?.title ?? '', ...titled(12, 10)]),
    );
    isRebuilt = false;
    await world.round(SOURCE);
    expect(world.state(SOURCE).way?.by).toBe('kpu');
    expect(shown.pages).toBe(3);
  });
});

describe('a listing that yields nothing', () => {
  const announced = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
  const emptied = (href: string) =>
    html(`<html><head>${announced(href)}</head><body>Situs baru</body></html>`);

  test('falls back to the feed that the page announces, and stays with it', async () => {
    const world = new World();
    await world.round();
    world.publish(13);
    world.handler = ({ url }) => (url.pathname === '/umpan' ? xml(rss(world.posts)) : emptied('/umpan'));
    expect((await world.round()).added).toHaveLength(1);
    expect(world.state().way).toEqual({ by: 'announced', at: `${HOST}/umpan` });
    world.publish(14);
    expect((await world.round()).added).toHaveLength(1);
    expect(world.urls()).toEqual(['/umpan']);
    world.time += DAY;
    world.publish(15);
    expect((await world.round()).added).toHaveLength(1);
  });

  test('asks for no feed on another site, and says that there are no posts', async () => {
    const world = new World();
    world.handler = () => emptied('https://lain.example/umpan');
    expect(await world.round()).toMatchObject({ state: 'unreachable', reason: 'no-items' });
    expect(world.asked).toHaveLength(1);
  });

  test('asks for no second page on another site', async () => {
    const { world, shown } = setUp(1);
    shown.head = '<link rel="next" href="https://lain.example/berita?page=2">';
    await world.round(SOURCE);
    expect(world.urls()).toEqual([LIST]);
  });
});

describe("an office's front page", () => {
  test('of another system leads to its rubrics, where posts are proved', async () => {
    const { world, site } = setUp(3);
    const list = world.handler;
    world.handler = (request) =>
      request.url.pathname === '/'
        ? html(
            '<html><body><ul><li><a href="/profil">Profil</a></li><li><a href="/berita">Berita</a></li></ul>Selamat datang</body></html>',
          )
        : list(request);
    expect(await probe(ORIGIN, world.deps())).toMatchObject({
      ok: true,
      found: [
        {
          url: LIST,
          way: { by: 'form', at: '/berita/…' },
          proven: true,
          newest: [site.posts[0]?.title, ...Array(4).fill(expect.any(String))],
        },
      ],
    });
    expect(world.asked.length).toBeLessThanOrEqual(5);
  });
});
