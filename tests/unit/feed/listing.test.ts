import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../lib/feed/index';

const PAGE = 'https://kab-contoh.kpu.go.id/index.php/blog/category/104';
const BODY = 'Petugas mendatangi rumah warga di tiga desa untuk mencocokkan data pemilih bersama ketua RT.';

const read = (body: string, url = PAGE) =>
  parseFeed(new TextEncoder().encode(`<!doctype html><title>Berita</title><body>${body}`), { url });
const card = (id: number, title: string, body = BODY) =>
  `<div><h3><a href="/blog/read/${id}_pos">${title}</a></h3><p>${body}</p></div>`;

describe('a listing', () => {
  it('takes a link inside a sentence, or after "Baca juga", for no post', async () => {
    const text = `${BODY} Seperti ditulis dalam <a href="/blog/read/3_lama">pos terdahulu</a>, pendataan berlangsung sebulan. Baca juga: <a href="/blog/read/2_pos">Pos kedua</a>`;
    const feed = await read(card(1, 'Pos pertama', text) + card(2, 'Pos kedua'));
    expect(feed.items.map(({ title }) => title)).toEqual(['Pos pertama', 'Pos kedua']);
    expect(feed.items[0]?.content).toContain('Seperti ditulis dalam pos terdahulu, pendataan');
  });

  it('keeps a post without a body among others, and drops lists beside the listing', async () => {
    const side =
      '<div><ul><li><a href="/blog/read/8_a">Pos lama</a><li><a href="/blog/read/9_b">Pos lain</a></ul></div>';
    const feed = await read(
      `<div>${card(1, 'Satu')}${card(2, 'Gambar saja', '')}${card(3, 'Tiga')}</div>${side}`,
    );
    expect(feed.items.map(({ title, content }) => [title, content !== null])).toEqual([
      ['Satu', true],
      ['Gambar saja', false],
      ['Tiga', true],
    ]);
  });

  it('leaves nothing of a "Selengkapnya" in brackets', async () => {
    const more = (id: number) =>
      `<div><b>Pos ${id}</b><p>${BODY} [<a href="/blog/read/${id}_pos">Selengkapnya</a>]</p></div>`;
    const feed = await read(more(1) + more(2));
    expect(feed.items.map(({ title, content, cut }) => [title, content, cut])).toEqual([
      ['Pos 1', BODY, true],
      ['Pos 2', BODY, true],
    ]);
  });

  it('takes different numbers for different posts, whatever their titles', async () => {
    const feed = await read(
      `<div>${card(1, 'Rapat pleno')}${card(2, 'Rapat pleno')}${card(3, 'Rapat pleno')}</div>`,
    );
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual(
      [1, 2, 3].map((id) => ['Rapat pleno', `https://kab-contoh.kpu.go.id/blog/read/${id}_pos`]),
    );
  });

  it('never takes an article of another office for its own', async () => {
    const other = '<div><a href="https://jatim.kpu.go.id/blog/read/77_provinsi">Kabar provinsi</a></div>';
    const feed = await read(`<div>${card(1, 'Satu')}${card(2, 'Dua')}</div>${other}`);
    expect(feed.items.map(({ title }) => title)).toEqual(['Satu', 'Dua']);
  });

  it('reads markup in texts as text', async () => {
    const feed = await read(
      `<div>${card(1, 'Cara &lt;script&gt;', `${BODY} &amp;lt;b&amp;gt; <script>alert(1)</script>`)}${card(2, 'Dua')}</div>`,
    );
    expect(feed.items[0]).toMatchObject({ title: 'Cara <script>', content: `${BODY} &lt;b&gt;` });
  });

  const flat = (post: (id: number) => string) => read([1, 2, 3].map(post).join(''));
  const whole = [1, 2, 3].map((id) => [`Pos ke-${id}`, `${BODY} ${id}.`]);
  const link = (id: number, text: string) => `<a href="/blog/read/${id}_pos">${text}</a>`;

  it.each<[string, (id: number) => string, string]>([
    [
      'titles and bodies in bare paragraphs below an introduction',
      (id) => `<p>Pos ke-${id}</p><p>${BODY} ${id}.</p><p>${link(id, 'Selengkapnya')}</p>`,
      '<p>Kumpulan kabar kantor</p>',
    ],
    [
      'titles before bodies that end in the link',
      (id) => `<p>Pos ke-${id}</p><p>${BODY} ${id}. ${link(id, 'Selengkapnya')}</p>`,
      '',
    ],
    [
      'labels right behind one another in a link around the whole',
      (id) => link(id, `<span>Pos ke-${id}</span><span>${BODY} ${id}.</span>`),
      '',
    ],
    [
      'rows of a table with numbers, days and views in cells of their own',
      (id) =>
        `<table><tr><td>${id}</td><td>05/08/2024</td><td>${link(id, `Pos ke-${id}`)}</td><td>${BODY} ${id}.</td><td>77</td></tr></table>`,
      '',
    ],
  ])('reads %s', async (_what, post, before) => {
    const feed = await read(before + [1, 2, 3].map(post).join(''));
    expect(feed.items.map(({ title, content }) => [title, content])).toEqual(whole);
  });

  it('leaves the cells of a table in a post side by side', async () => {
    const table = '<table><tr><td>Mulai</td><td>24 Juni 2024</td></tr></table>';
    const feed = await flat((id) => card(id, `Pos ke-${id}`, `${BODY}${table}`));
    expect(feed.items[0]?.content).toBe(`${BODY}\nMulai 24 Juni 2024`);
  });

  it('drops a list with long texts and no heading that repeats posts beside old ones', async () => {
    const side = `<div>${card(2, 'Dua', BODY.slice(0, 60))}${card(77, 'Lama', `${BODY} ${BODY}`)}</div>`;
    const main = `<section>${card(1, 'Satu')}${card(2, 'Dua')}${card(3, 'Tiga')}</section>`;
    for (const page of [side + main, main + side])
      expect((await read(page)).items.map(({ title }) => title)).toEqual(['Satu', 'Dua', 'Tiga']);
  });

  it('reads a single post that lies flat between the head and the foot of the page', async () => {
    const feed = await read(
      `<nav><a href="/">Beranda</a></nav><h1>Berita Terkini</h1><h3>Pos ke-1</h3><p>${BODY}</p>${link(1, 'Selengkapnya')}<p>Halaman 1 dari 1</p><footer>KPU</footer>`,
    );
    expect(feed.items.map(({ title, content }) => [title, content])).toEqual([['Pos ke-1', BODY]]);
  });

  it.each([
    ['?page=2', '<a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a>', '?page=3'],
    ['?page=3', '<a href="?page=1">1</a><a href="?page=2">2</a>', null],
    ['', '<a rel="next" href="/index.php/blog/category/104?page=2">Lama</a>', '?page=2'],
    ['?page=4', '<a href="/blog/category/104?page=9">Akhir</a>', '?page=5'],
  ])('on page "%s" with %s goes on at %s', async (page, links, next) => {
    const feed = await read(`<div>${card(1, 'Satu')}${card(2, 'Dua')}</div><div>${links}</div>`, PAGE + page);
    expect(feed.nextPage === null ? null : new URL(feed.nextPage).search).toBe(next);
  });
});
