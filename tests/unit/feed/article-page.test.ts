import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lib/feed/index';

const URL_READ = 'https://kab-contoh.kpu.go.id/blog/read/812_petugas-datang';
const FIRST =
  'Kab-contoh.kpu.go.id, Senin, 5-8-2024, Petugas mendatangi rumah warga di tiga desa untuk mencocokkan data.';
const SECOND =
  'Warga diminta menyiapkan kartu keluarga, dan petugas menunjukkan surat tugas sebelum mulai mendata.';

const read = (body: string) =>
  parseArticle(
    new TextEncoder().encode(`<!doctype html><title>KPU Contoh</title><body>${body}`),
    { url: URL_READ },
    URL_READ,
  );

const menu = '<nav><a href="/blog/category/104">Berita</a></nav>';
const others = `<div><h4>Berita Terkait</h4>${[1, 2, 3, 4].map((i) => `<div><a href="/blog/read/${i}_lain">Pos lain ke ${i}</a><p>${SECOND} ${SECOND} ${SECOND}</p></div>`).join('')}</div>`;

describe('parseArticle', () => {
  it.each([
    [
      'paragraphs',
      `<div><h2>Petugas Datang ke Rumah</h2><span>812 kali dibaca</span><p>${FIRST}</p><p>${SECOND}</p></div>`,
    ],
    [
      'line breaks',
      `<h1>Petugas Datang ke Rumah</h1><table><tr><td>${FIRST}<br><br>${SECOND}</td></tr></table>`,
    ],
    [
      'one paragraph each in its own box',
      `<section><h3>Petugas Datang ke Rumah</h3><div><p>${FIRST}</p><p>${SECOND}</p></div></section>`,
    ],
  ])('finds title and whole body in %s', (_, markup) => {
    const got = read(`${menu}<div>${markup}</div>${others}<footer><p>Alamat kantor</p></footer>`);
    expect(got).toEqual({ title: 'Petugas Datang ke Rumah', content: `${FIRST}\n${SECOND}` });
  });

  it('finds nothing on a page without a text', () => {
    expect(read(`${menu}<img src="pengumuman.jpg">`)).toBeNull();
    expect(parseArticle(new Uint8Array(), { url: URL_READ }, URL_READ)).toBeNull();
  });
});
