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
