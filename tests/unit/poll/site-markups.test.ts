// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { probe } from '../../../lib/poll';
import { type MadePost, ORIGIN } from '../feed/made-sites';
import { type Kind, testKinds, worldOf } from './kinds';
import { NEWS } from './support';

/** How themes and systems that nobody here has named write a list of posts, each with what stands around it. */

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const day = ({ date: [year, month, date] }: MadePost) => `${date} ${MONTHS[month - 1]} ${year}`;
const path = ({ date: [year, month, date] }: MadePost) =>
  `${year}/${String(month).padStart(2, '0')}/${String(date).padStart(2, '0')}`;
const some = (posts: readonly MadePost[], page: number, each: number) =>
  posts.slice((page - 1) * each, page * each);
const doc = (body: string, head = '') =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>KPU Kabupaten Baru</title>${head}</head><body>${body}</body></html>`;
const MENU =
  '<div id="menu"><a href="/">Beranda</a> <a href="/profil/visi-misi">Visi dan Misi</a> <a href="/profil/struktur">Struktur Organisasi</a> <a href="/profil/tugas">Tugas dan Wewenang</a></div>';

/** A kind whose list lies at a path and whose pages are told by a parameter, or by the path itself. */
function kind(
  name: string,
  list: string,
  at: string,
  count: number,
  make: (posts: readonly MadePost[], page: number, all: readonly MadePost[]) => string,
  pageOf: (url: URL) => number = (url) => Number(url.searchParams.get('page') ?? 1),
): Kind {
  const { pathname } = new URL(list, ORIGIN);
  return {
    ...{ name, address: ORIGIN + list, count, found: { kind: 'listing', by: 'form', at } },
    answer(url, posts) {
      const page = pageOf(url);
      const isHere = url.pathname === pathname || (page > 1 && url.pathname.startsWith(pathname));
      return isHere ? make(some(posts, page, count), page, posts) : null;
    },
  };
}

const inPath = (pattern: RegExp) => (url: URL) => Number(pattern.exec(url.pathname)?.[1] ?? 1);
const card = (href: string, { title, text }: MadePost) =>
  `<div class="kartu"><h4><a href="${href}">${title}</a></h4><p>${text}</p></div>`;

testKinds([
  kind(
    'Drupal, whose pages are counted from zero',
    '/berita',
    '/node/…',
    8,
    (posts, page) =>
      doc(
        `${MENU}<div class="view view-berita js-view-dom-id-${page}9f2c71ab">${posts
          .map(
            (post, i) =>
              `<div class="views-row views-row-${i + 1}"><span class="field-content"><a href="/node/${post.number}">${post.title}</a></span><div>${day(post)}</div><p>${post.text}</p><a href="/node/${post.number}">selengkapnya</a></div>`,
          )
          .join('')}<ul class="pager">${[1, 2, 3, 4]
          .map((n) => (n === page ? `<li>${n}</li>` : `<li><a href="/berita?page=${n - 1}">${n}</a></li>`))
          .join('')}</ul></div>`,
      ),
    (url) => Number(url.searchParams.get('page') ?? 0) + 1,
  ),
  kind(
    'Ghost',
    '/',
    '/…',
    12,
    (posts, page) =>
      doc(
        `<nav><a href="/tentang-kami-semua/">Tentang</a></nav><main>${posts
          .map(
            (post) =>
              `<article class="post-card"><a class="image" href="/${post.slug}/"><img src="/w300/${post.number}.jpg" alt="${post.title}"></a><a class="link" href="/${post.slug}/"><header><span>Berita</span><h2>${post.title}</h2></header><div>${post.text}</div></a><footer><time>${day(post)}</time></footer></article>`,
          )
          .join('')}<nav><a class="older-posts" href="/page/${page + 1}/">Older Posts</a></nav></main>`,
      ),
    inPath(/^\/page\/(\d)\/$/),
  ),
  kind(
    'Hugo, whose links have no text',
    '/posts/',
    '/posts/…',
    5,
    (posts, page) =>
      doc(
        `<header><a href="/tags/">Tags</a></header><main>${posts
          .map(
            (post) =>
              `<article><h2>${post.title}</h2><p>${post.text}</p><footer>${day(post)}</footer><a class="entry-link" aria-label="post link to ${post.title}" href="/posts/${post.slug}/"></a></article>`,
          )
          .join('')}<a class="next" href="/posts/page/${page + 1}/">Next »</a></main>`,
      ),
    inPath(/\/page\/(\d)\/$/),
  ),
  kind(
    'Jekyll, dates first in the address',
    '/',
    '/…/…/…/….html',
    10,
    (posts, page) =>
      doc(
        `<ul class="post-list">${posts
          .map(
            (post) =>
              `<li><span>${day(post)}</span><h3><a href="/${path(post)}/${post.slug}.html">${post.title}</a></h3></li>`,
          )
          .join('')}</ul><a href="/page${page + 1}/">${page + 1}</a>`,
      ),
    inPath(/^\/page(\d)\/$/),
  ),
  kind(
    "Elementor's cards, page numbers with words for those who can't see",
    '/kabar/',
    '/…',
    9,
    (posts, page) =>
      doc(
        `<ul class="elementor-nav-menu"><li><a href="/profil/visi-dan-misi/">Visi dan Misi</a></li></ul><div class="elementor-grid">${posts
          .map(
            (post) =>
              `<article class="elementor-post post-${post.number}"><a href="/${post.slug}/" tabindex="-1"><img src="/w/${post.number}.jpg" alt=""></a><div><h3><a href="/${post.slug}/">${post.title}</a></h3><span>${day(post)}</span><p>${post.text.slice(0, 60)} [&hellip;]</p><a href="/${post.slug}/" aria-label="Read more about ${post.title}">Read More »</a></div></article>`,
          )
          .join('')}</div><nav>${[1, 2, 3]
          .map((n) =>
            n === page
              ? `<span>${n}</span>`
              : `<a href="/kabar/${n}/"><span class="elementor-screen-only">Page</span>${n}</a>`,
          )
          .join('')}</nav>`,
      ),
    inPath(/^\/kabar\/(\d)\/$/),
  ),
  kind('a grid of Bootstrap, whose buttons alone are links', '/info', '/info/…', 9, (posts, page) =>
    doc(
      `${MENU}<div class="row">${posts
        .map(
          (post) =>
            `<div class="col"><div class="card"><img src="/s/${post.number}.jpg" alt="..."><div class="card-body"><span class="badge">Berita</span><h5>${post.title}</h5><p>${post.text.slice(0, 60)}...</p></div><div class="card-footer"><small>${day(post)}</small><a href="/info/${post.number}" class="btn">Baca Selengkapnya</a></div></div></div>`,
        )
        .join('')}</div><ul class="pagination"><li><a href="?page=${page + 1}">${page + 1}</a></li></ul>`,
    ),
  ),
  kind(
    'a table of announcements with files to fetch',
    '/pengumuman',
    '/pengumuman/detail/…',
    10,
    (posts, page) =>
      doc(
        `${MENU}<table><thead><tr><th>No</th><th>Tanggal</th><th>Judul</th><th>Unduh</th></tr></thead><tbody>${posts
          .map(
            (post, i) =>
              `<tr><td>${(page - 1) * 10 + i + 1}</td><td>${day(post)}</td><td><a href="/pengumuman/detail/${post.number}">${post.title}</a></td><td><a href="/unggahan/${post.number}.pdf">Unduh</a></td></tr>`,
          )
          .join('')}</tbody></table><a href="?page=${page + 1}">${page + 1}</a>`,
      ),
  ),
  kind(
    'Joomla without a rewriter',
    '/index.php?option=com_content&view=category&id=9',
    '/?catid=…&id=…&option=…&view=article',
    6,
    (posts, page, all) => {
      const to = (post: MadePost) =>
        `/index.php?option=com_content&amp;view=article&amp;id=${post.number}:${post.slug}&amp;catid=9`;
      return doc(
        `<ul><li><a href="/index.php?option=com_content&amp;view=article&amp;id=1&amp;Itemid=102">Profil Kantor KPU</a></li><li><a href="/index.php?option=com_content&amp;view=article&amp;id=2&amp;Itemid=103">Visi dan Misi</a></li></ul><div class="blog">${posts
          .map(
            (post) =>
              `<div class="item"><h2><a href="${to(post)}">${post.title}</a></h2><dl><dd>Diterbitkan: ${day(post)}</dd><dd>Dilihat: ${post.number}</dd></dl><p>${post.text}</p><p class="readmore"><a href="${to(post)}">Baca selengkapnya: ${post.title}</a></p></div>`,
          )
          .join(
            '',
          )}</div><a href="/index.php?option=com_content&amp;view=category&amp;id=9&amp;page=${page + 1}">${page + 1}</a><div class="kanan"><div>Dari Arsip</div>${all
          .slice(20, 34)
          .map((post) => `<li><a href="${to(post)}">${post.title}</a></li>`)
          .join('')}</div>`,
      );
    },
  ),
  kind(
    'relative links from a base, in markup of the nineties',
    '/web/berita.html',
    '/web/…/…/…/….html',
    8,
    (posts, page) =>
      doc(
        `<table width=100%><tr><td><a href=visi-misi.html>Visi Misi</a><br><a href=anggota-kpu.html>Anggota KPU</a></td><td>${posts
          .map(
            (post) =>
              `<p><font size=4><a href="${path(post)}/${post.slug}.html">${post.title}</a></font><br><font size=1>${day(post)}</font><br>${post.text}</p>`,
          )
          .join('')}<a href="berita.html?page=${page + 1}">Berikutnya</a></td></tr></table>`,
        '<base href="/web/">',
      ),
  ),
  kind('numbers that are coded', '/berita.php', '/detail.php?id=…', 8, (posts, page) =>
    doc(
      `${MENU}<div>${posts.map((post) => card(`detail.php?id=${btoa(String(post.number))}`, post)).join('')}</div><a href="?page=${page + 1}">${page + 1}</a>`,
    ),
  ),
  kind('labels of rubrics in the form of the posts', '/berita', '/berita/…', 8, (posts, page) =>
    doc(
      `${MENU}<div class="daftar">${posts
        .map((post, i) => {
          const rubric = ['Info KPU', 'Rapat Pleno', 'Berita Utama'][i % 3] ?? '';
          return `<div class="kartu"><a class="label" href="/berita/${rubric.toLowerCase().replace(' ', '-')}">${rubric}</a><h3><a href="/berita/${post.slug}">${post.title}</a></h3><p>${post.text}</p></div>`;
        })
        .join('')}</div><a href="?page=${page + 1}">${page + 1}</a>`,
    ),
  ),
  kind(
    'a longer list beside it that is another on each page',
    '/berita',
    '/berita/…',
    4,
    (posts, page, all) =>
      doc(
        `${MENU}<main><div class="daftar">${posts.map((post) => `<div class="kartu"><h4><a href="/berita/${post.slug}">${post.title}</a></h4></div>`).join('')}</div><a href="?page=${page + 1}">${page + 1}</a></main><section><h2>Dari Arsip</h2>${all
          .slice(20 + page * 2, 32 + page * 2)
          .map((post) => `<div class="k"><h5><a href="/berita/${post.slug}">${post.title}</a></h5></div>`)
          .join('')}</section>`,
      ),
  ),
  kind('the newest posts apart from the list', '/berita', '/berita/…', 12, (posts, page) => {
    const rest = (from: number) =>
      `<div class="sisa">${posts
        .slice(from)
        .map((post) => card(`/berita/${post.slug}`, post))
        .join('')}</div><a href="?page=${page + 1}">${page + 1}</a>`;
    const [first] = posts;
    if (page > 1 || !first) return doc(MENU + rest(0));
    const four = posts
      .slice(1, 5)
      .map((post) => `<div class="kecil"><h5><a href="/berita/${post.slug}">${post.title}</a></h5></div>`);
    return doc(
      `${MENU}<div class="sorot"><div class="besar">${card(`/berita/${first.slug}`, first)}</div><div class="empat">${four.join('')}</div></div>${rest(5)}`,
    );
  }),
  ...(
    [
      ['beside it', 'aside'],
      ['in its menu', 'div'],
    ] as const
  ).map(([where, tag]) =>
    kind(
      `a rebuilt site that still has links of KPU's form ${where}`,
      '/berita',
      '/berita/…',
      8,
      (posts, page) =>
        doc(
          `<${tag}><ul><li><a href="/">Beranda</a></li><li><a href="/blog/read/11_maklumat-pelayanan">Maklumat Pelayanan</a></li><li><a href="/blog/read/12_standar-layanan">Standar Layanan</a></li></ul></${tag}><div class="daftar">${posts.map((post) => card(`/berita/${post.slug}`, post)).join('')}</div><a href="?page=${page + 1}">${page + 1}</a>`,
        ),
    ),
  ),
  kind('a slider, a list and a gallery', '/', '/read/…/…', 8, (posts, page, all) =>
    doc(
      `${MENU}<div class="carousel">${all
        .slice(0, 5)
        .map(
          (post) =>
            `<div class="item"><h5><a href="/read/${post.number}/${post.slug}">${post.title}</a></h5></div>`,
        )
        .join('')}</div><section>${posts
        .map(
          (post) =>
            `<div class="it"><a href="/read/${post.number}/${post.slug}"><img src="/i.jpg"></a><div><a href="/read/${post.number}/${post.slug}">${post.title}</a><span>${day(post)}</span><p>${post.text}</p></div></div>`,
        )
        .join('')}<a href="/?page=${page + 1}">Selanjutnya</a></section><section>${Array.from(
        { length: 14 },
        (_, at) =>
          `<a href="/galeri/${at}/foto-kegiatan-${at}"><img src="/g/${at}.jpg" alt="Foto kegiatan ${at}"></a>`,
      ).join('')}</section>`,
    ),
  ),
  kind('a list in Sundanese whose titles are no links', '/warta', '/warta/…', 6, (posts, page) =>
    doc(
      `${MENU}<main>${posts.map(({ title, text, slug }) => `<div class="kartu"><h4>${title}</h4><p>${text}</p><a href="/warta/${slug}">Baca salajengna</a></div>`).join('')}<a href="?page=${page + 1}">${page + 1}</a></main>`,
    ),
  ),
]);

const feedOf = (posts: readonly MadePost[]) =>
  `<rss version="2.0"><channel><title>KPU</title>${posts
    .slice(0, 10)
    .map(({ title, slug }) => `<item><title>${title}</title><link>${ORIGIN}/${slug}/</link></item>`)
    .join('')}</channel></rss>`;

describe('a page that announces several feeds', () => {
  test('is read by that of its rubric, not by that of comments or of the whole site', async () => {
    const LIST = '/category/pengumuman/';
    const feeds: Record<string, string> = {
      'comments/': 'Komentar',
      '': 'Umpan',
      'category/pengumuman/': 'Rubrik',
    };
    const { world, posts } = worldOf({
      answer(url, all) {
        if (url.pathname === LIST)
          return doc(
            'Pengumuman',
            Object.entries(feeds)
              .map(
                ([at, title]) =>
                  `<link rel="alternate" type="application/rss+xml" title="KPU &raquo; ${title}" href="/${at}feed/">`,
              )
              .join(''),
          );
        return url.pathname === `${LIST}feed/` ? feedOf(all) : feedOf(all.slice(3));
      },
    });
    const source = { ...NEWS, key: 'kab-baru', url: ORIGIN + LIST };
    expect(await probe(source.url, world.deps())).toMatchObject({
      found: [{ url: `${ORIGIN}${LIST}feed/`, way: { by: 'announced' } }],
    });
    await world.round(source);
    expect((await world.titles(source))[0]).toBe(posts[0]?.title);
  });
});

describe('a page without posts', () => {
  const PAGES: [string, string, string][] = [
    [
      'asks whether a person is there',
      'block-page',
      '<h2>Verifikasi</h2><p>Buktikan bahwa Anda bukan robot.</p>',
    ],
    [
      'is an app that draws its own frame',
      'app',
      '<div id="__nuxt"><header><a href="/">Beranda</a><a href="/profil">Profil</a><a href="/berita">Berita</a><a href="/kontak">Kontak</a></header><main><div class="skeleton"></div></main><footer>Jalan Raya Panglima Sudirman nomor 12, telepon 0335 123456. Jam pelayanan Senin sampai Jumat pukul 08.00 sampai 15.00 WIB.</footer></div><script src="/n.js"></script>',
    ],
    [
      'is an app that has its posts in a script',
      'app',
      '<div id="__next"></div><script src="/n.js"></script><script type="application/json">{"posts":[{"title":"Rapat Pleno Terbuka","slug":"rapat-pleno-terbuka"}]}</script>',
    ],
    [
      'has been let to a dealer',
      'not-a-feed',
      `<h1>This domain is for sale</h1><ul>${['Cheap Flights', 'Car Insurance', 'Home Loans'].map((name, at) => `<li><a href="/search/tsc.php?q=${name}&id=${at}">${name}</a></li>`).join('')}</ul>`,
    ],
    [
      'is being mended',
      'not-a-feed',
      '<h1>Situs sedang dalam perbaikan</h1><p>Silakan kembali lagi nanti.</p>',
    ],
    [
      'asks who is there',
      'not-a-feed',
      '<form><input name="nama"><input type="password"></form><a href="/lupa-password">Lupa kata sandi?</a> <a href="/daftar">Daftar</a>',
    ],
    [
      'has two posts alone',
      'not-a-feed',
      '<article><h2><a href="/berita/rapat-pleno-dpt">Rapat Pleno DPT</a></h2></article><article><h2><a href="/berita/apel-pagi-senin">Apel Pagi Senin</a></h2></article>',
    ],
    [
      'has files alone',
      'not-a-feed',
      `<table>${[1, 2, 3, 4].map((at) => `<tr><td>Pengumuman hasil seleksi ${at}</td><td><a href="/unggahan/pengumuman-hasil-seleksi-${at}.pdf">Unduh</a></td></tr>`).join('')}</table>`,
    ],
    [
      'has pictures alone',
      'not-a-feed',
      [1, 2, 3, 4, 5]
        .map((at) => `<figure><a href="/galeri/${at}"><img src="/g${at}.jpg" alt=""></a></figure>`)
        .join(''),
    ],
  ];
  test.each(PAGES)('that %s is told as "%s", and gives none', async (_, reason, body) => {
    const { world } = worldOf({
      answer: ({ pathname }) => (pathname === '/berita' ? doc(MENU + body) : null),
    });
    const source = { ...NEWS, key: 'kab-baru', url: `${ORIGIN}/berita` };
    expect(await probe(source.url, world.deps())).toEqual({ ok: false, reason });
    for (const _again of [1, 2]) expect(await world.round(source)).toMatchObject({ reason });
    expect(await world.titles(source)).toEqual([]);
  });
});
