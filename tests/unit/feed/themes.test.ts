// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { firstProven, learnFrom, parseFeed } from '../../../lib/feed';
import { type MadePost, makePosts } from './made-sites';
import { seeded } from './mutate';

const encode = (text: string) => new TextEncoder().encode(text);
const posts = makePosts(seeded(5), 40);
const O = 'https://x.example.id';

/** One page of a list of posts, by its number. */
type Theme = (page: number) => string;

async function read(url: string, theme: Theme) {
  const { forms, nextPage } = learnFrom(encode(theme(1)), { url });
  const form = nextPage ? firstProven(forms, encode(theme(2)), { url: nextPage }) : null;
  if (!form) throw new Error('no form was proven');
  return (await parseFeed(encode(theme(1)), { url, form })).items;
}

const dayOf = (p: MadePost) => `${p.date[2]} Juli ${p.date[0]}`;

/** Lists as well-known systems and their common themes mark them up, with what they put around them. */
const THEMES: [name: string, url: string, count: number, isDated: boolean, theme: Theme][] = [
  [
    "Joomla's blog, its newest post apart and rows of two",
    `${O}/index.php/berita`,
    7,
    true,
    (n) => {
      const shown = posts.slice((n - 1) * 7, n * 7);
      const more = posts.slice(n * 7, n * 7 + 4);
      const it = (p: MadePost) =>
        `<div class="page-header"><h2 itemprop="name"><a href="/index.php/berita/${p.number}-${p.slug}" itemprop="url">${p.title}</a></h2></div><dl class="article-info muted"><dt class="article-info-term">Detail</dt><dd class="createdby">Ditulis oleh Super User</dd><dd class="category-name">Kategori: <a href="/index.php/berita">Berita</a></dd><dd class="published"><time datetime="2024-07-01T10:00:00+07:00">Diterbitkan: ${dayOf(p)}</time></dd><dd class="hits">Dilihat: 120</dd></dl><p>${p.text}</p><p class="readmore"><a class="btn" href="/index.php/berita/${p.number}-${p.slug}">Selengkapnya ...</a></p>`;
      const rows = [shown.slice(1, 3), shown.slice(3, 5), shown.slice(5, 7)];
      return `<html><body class="site com_content view-category"><header class="header"><a class="brand" href="/">KPU</a></header><nav class="navigation"><ul class="nav menu"><li><a href="/index.php/profil/12-sejarah-singkat-kpu">Sejarah Singkat KPU</a></li><li><a href="/index.php/profil/13-visi-misi-kami">Visi Misi</a></li><li><a href="/index.php/berita">Berita</a></li></ul></nav><div class="row-fluid"><main id="content" class="span9"><div class="blog" itemscope><div class="items-leading clearfix"><div class="leading-0" itemprop="blogPost">${it(shown[0] as MadePost)}</div></div>${rows.map((r, i) => `<div class="items-row cols-2 row-${i} row-fluid clearfix">${r.map((p, j) => `<div class="span6"><div class="item column-${j + 1}" itemprop="blogPost">${it(p)}</div></div>`).join('')}</div>`).join('')}<div class="items-more"><h3>Artikel Lainnya ...</h3><ol class="nav nav-tabs nav-stacked">${more.map((p) => `<li><a href="/index.php/berita/${p.number}-${p.slug}">${p.title}</a></li>`).join('')}</ol></div><div class="pagination"><p class="counter">Halaman ${n} dari 5</p><ul class="pagination-list"><li><a href="/index.php/berita?start=${7 * n}" class="pagenav">Selanjutnya</a></li><li><a href="/index.php/berita?start=28">Akhir</a></li></ul></div></div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Berita Terbaru</h3><ul class="latestnews">${posts
        .slice(0, 5)
        .map(
          (p) =>
            `<li itemscope><a href="/index.php/berita/${p.number}-${p.slug}" itemprop="url"><span itemprop="name">${p.title}</span></a></li>`,
        )
        .join(
          '',
        )}</ul></div><div class="well"><h3>Tag Populer</h3><ul><li><a href="/index.php/component/tags/tag/pemilu-serentak">Pemilu Serentak</a></li></ul></div></div></div><footer class="footer"><p>© 2024</p></footer></body></html>`;
    },
  ],
  [
    'OpenSID, with posts drawn by lot beside',
    `${O}/`,
    6,
    true,
    (n) => {
      const shown = posts.slice((n - 1) * 6, n * 6);
      const addressOf = (p: MadePost) => `${O}/index.php/artikel/${p.date.join('/')}/${p.slug}`;
      return `<html><body><div id="header"><div class="nav"><a href="${O}/index.php/artikel/2016/8/24/wilayah-administratif-desa">Wilayah</a></div></div><nav><ul><li><a href="/index.php">Beranda</a></li><li><a href="${O}/index.php/artikel/2016/8/24/sejarah-desa-kami">Sejarah Desa</a></li><li><a href="${O}/index.php/artikel/2016/8/24/profil-masyarakat-desa">Profil Masyarakat</a></li><li><a href="/index.php/data-statistik/pendidikan">Data Pendidikan</a></li><li><a href="/index.php/data-statistik/pekerjaan">Data Pekerjaan</a></li></ul></nav><section id="mainContent"><div class="row"><div class="col-lg-9 content_bottom_left"><div class="single_category wow"><div class="archive_style_1"><div style="margin-top:10px;"><a class="latest" href="#">Artikel Terkini</a></div>${shown.map((p) => `<div class="business_category_left wow fadeInDown"><ul class="fashion_catgnav"><li><div class="catgimg2_container2"><h5 class="catg_titile"><a href="${addressOf(p)}" title="Baca Selengkapnya">${p.title}</a></h5><div class="post_commentbox"><span class="meta_date">${dayOf(p)}&nbsp;<i class="fa fa-eye"></i>&nbsp; 120 Kali&nbsp; <i class="fa fa-user"></i>&nbsp;Administrator&nbsp;</span></div><a href="${addressOf(p)}" title="Baca Selengkapnya" style="font-weight:bold"><img src="/a.jpg" alt="${p.title}"/></a><div style="text-align:justify">${p.text.slice(0, 90)} ... <a href="${addressOf(p)}">Selengkapnya</a></div></div></li></ul></div>`).join('')}</div><ul class="pagination"><li class="active"><a href="#">${n}</a></li><li><a href="${O}/index.php/index/${n + 1}">${n + 1}</a></li><li><a href="${O}/index.php/index/7">Akhir</a></li></ul></div></div><div class="col-lg-3"><div class="sidebar"><div class="single_bottom_rightbar"><h2>Arsip Artikel</h2><ul role="tablist"><li><a href="#terkini">Terbaru</a></li><li><a href="#acak">Acak</a></li></ul><div class="tab-content"><div id="terkini"><ul>${posts
        .slice(0, 7)
        .map((p) => `<li><a href="${addressOf(p)}">${p.title}</a><br><small>${dayOf(p)}</small></li>`)
        .join('')}</ul></div><div id="acak"><ul>${posts
        .slice(n * 7 + 3, n * 7 + 10)
        .map((p) => `<li><a href="${addressOf(p)}">${p.title}</a><br><small>${dayOf(p)}</small></li>`)
        .join(
          '',
        )}</ul></div></div></div></div></div></div></section><footer id="footer">OpenSID</footer></body></html>`;
    },
  ],
  [
    'Blogger, with an archive of the month',
    `${O}/`,
    5,
    false,
    (n) => {
      const shown = posts.slice((n - 1) * 5, n * 5);
      const addressOf = (p: MadePost) => `${O}/2024/0${(p.date[1] % 9) + 1}/${p.slug}.html`;
      return `<html><body class="loading"><div class="tabs"><ul><li><a href="${O}/p/profil.html">Profil</a></li><li><a href="${O}/p/struktur-organisasi.html">Struktur</a></li></ul></div><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed">${shown.map((p) => `<div class="date-outer"><h2 class="date-header"><span>Senin, ${dayOf(p)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title"><a href="${addressOf(p)}">${p.title}</a></h3><div class="post-body"><div class="separator"><a href="https://blogger.googleusercontent.com/a.jpg"><img src="a.jpg"></a></div>${p.text}</div><div class="jump-link"><a href="${addressOf(p)}#more">Baca selengkapnya »</a></div><div class="post-footer"><span class="post-author">Diposting oleh <a href="https://www.blogger.com/profile/1">Admin</a></span> <span>pukul <a class="timestamp-link" href="${addressOf(p)}">10.00</a></span> <a class="comment-link" href="${addressOf(p)}#comment-form">Tidak ada komentar:</a> <span class="post-labels">Label: <a href="${O}/search/label/Berita">Berita</a>, <a href="${O}/search/label/Pemilu%202024">Pemilu 2024</a></span></div></div></div></div></div>`).join('')}</div><div class="blog-pager"><span><a class="blog-pager-older-link" href="${O}/search?updated-max=2024-06-0${9 - n}T00:00:00%2B07:00&amp;max-results=5">Postingan Lama</a></span><a class="home-link" href="${O}/">Beranda</a></div></div></div><aside><div class="widget PopularPosts"><h2>Postingan Populer</h2><ul>${posts
        .slice(20, 25)
        .map(
          (p) =>
            `<li><div class="item-title"><a href="${addressOf(p)}">${p.title}</a></div><div class="item-snippet">${p.text.slice(0, 80)}</div></li>`,
        )
        .join(
          '',
        )}</ul></div><div class="widget BlogArchive"><h2>Arsip Blog</h2><ul class="hierarchy"><li><a href="${O}/2024/">2024</a><ul><li><a href="${O}/2024/07/">Juli</a><ul class="posts">${posts
        .slice(0, 12)
        .map((p) => `<li><a href="${addressOf(p)}">${p.title}</a></li>`)
        .join('')}</ul></li></ul></li></ul></div></aside></body></html>`;
    },
  ],
  [
    'a rendered app whose whole cards are links',
    `${O}/berita`,
    9,
    true,
    (n) => {
      const shown = posts.slice((n - 1) * 9, n * 9);
      return `<html><body><div id="__nuxt"><header class="sticky"><div><a href="/">KPU</a><a href="/profil/visi-misi">Visi</a><a href="/profil/struktur-organisasi">Struktur</a><a href="/berita">Berita</a></div></header><main><h1>Berita</h1><div class="grid grid-cols-3 gap-4">${shown.map((p) => `<a class="group block" href="/berita/${p.slug}"><div class="aspect"><img src="a.jpg" alt="${p.title}"></div><div class="p-4"><span class="badge">Kegiatan</span><h3>${p.title}</h3><p>${p.text.slice(0, 80)}...</p><span>${dayOf(p)}</span></div></a>`).join('')}</div><nav class="pagination"><a href="/berita?page=${n - 1}">Sebelumnya</a><a href="/berita?page=${n + 1}">Selanjutnya</a></nav></main><footer><a href="/layanan/ppid-online">PPID</a><a href="/layanan/e-formulir-a">Form</a><a href="/layanan/pengaduan-warga">Aduan</a></footer></div></body></html>`;
    },
  ],
  [
    "WordPress' blocks",
    `${O}/`,
    6,
    true,
    (n) => {
      const shown = posts.slice((n - 1) * 6, n * 6);
      return `<html><body class="home blog paged-${n}"><header><nav><ul><li><a href="${O}/tentang-kami/">Tentang Kami</a></li><li><a href="${O}/ppid-kpu-kabupaten/">PPID</a></li></ul></nav></header><div class="wp-site-blocks"><main class="wp-block-group"><div class="wp-block-query"><ul class="wp-block-post-template is-layout-grid columns-3">${shown.map((p) => `<li class="wp-block-post post-${p.number} post type-post category-berita"><figure class="wp-block-post-featured-image"><a href="${O}/${p.slug}/" target="_self"><img src="a.jpg" alt=""></a></figure><h2 class="wp-block-post-title"><a href="${O}/${p.slug}/">${p.title}</a></h2><div class="wp-block-post-excerpt"><p>${p.text.slice(0, 90)} [&hellip;]</p></div><div class="wp-block-post-date"><time datetime="2024-07-01"><a href="${O}/${p.slug}/">${dayOf(p)}</a></time></div></li>`).join('')}</ul><nav class="wp-block-query-pagination"><a href="${O}/page/${n + 1}/" class="wp-block-query-pagination-next">Next Page</a></nav></div></main></div></body></html>`;
    },
  ],
];

describe('a list of', () => {
  test.each(THEMES)('%s', async (_, url, count, isDated, theme) => {
    const items = await read(url, theme);
    expect(items.map(({ title }) => title)).toEqual(posts.slice(0, count).map(({ title }) => title));
    for (const [index, { content, publishedAt }] of items.entries()) {
      expect(content?.slice(0, 60)).toContain(posts[index]?.text.slice(0, 40));
      const shown = posts[index]?.date[2] ?? 0;
      expect(publishedAt?.getTime()).toBe(isDated ? Date.UTC(2024, 6, shown, -7) : undefined);
    }
  });
});

const LIST = `${O}/berita`;
const to = (p: MadePost) => `/berita/${p.slug}`;
const slashed = (p: MadePost) => `${String(p.date[2]).padStart(2, '0')}/07/${p.date[0]}`;
const rubricOf = (p: MadePost) => ['Rapat Internal', 'Sosialisasi', 'Pengumuman'][p.number % 3];
const kicker = (p: MadePost) => `${p.text.slice(0, 90)}`;
/** Wide enough for a rubric to be there again. */
const PER_PAGE = 8;

/** How one post of a list is written, whether with its day and its text, and how a page leads to the next. */
const CARDS: [
  name: string,
  has: ('day' | 'text')[],
  card: (p: MadePost) => string,
  next?: (page: number) => string,
][] = [
  [
    'days before titles, as terms',
    ['day'],
    (p) => `<dt>${dayOf(p)}</dt><dd><a href="${to(p)}">${p.title}</a></dd>`,
  ],
  [
    'days before titles, between paragraphs',
    ['day', 'text'],
    (p) => `<p>${dayOf(p)}</p><h3><a href="${to(p)}">${p.title}</a></h3><p>${p.text}</p>`,
  ],
  [
    'days before titles, as headings',
    ['day'],
    (p) => `<h4>${dayOf(p)}</h4><p><a href="${to(p)}">${p.title}</a></p>`,
  ],
  [
    'days before titles, with rules between',
    ['day'],
    (p) => `<div>${slashed(p)}</div><div><a href="${to(p)}">${p.title}</a></div><hr>`,
  ],
  [
    'days before titles, in lines',
    ['day'],
    (p) => `${dayOf(p)}<br><a href="${to(p)}">${p.title}</a><br><br>`,
  ],
  [
    'days before titles, on the same line',
    ['day'],
    (p) => `${slashed(p)} - <a href="${to(p)}">${p.title}</a><br>`,
  ],
  [
    'days behind titles, in brackets',
    ['day'],
    (p) => `<a href="${to(p)}">${p.title}</a> (${slashed(p)})<br>`,
  ],
  ['days behind titles', ['day'], (p) => `<h3><a href="${to(p)}">${p.title}</a></h3><p>${dayOf(p)}</p>`],
  ['days within the links', ['day'], (p) => `<li><a href="${to(p)}">${dayOf(p)} - ${p.title}</a></li>`],
  [
    'cards that are links, a rubric before the title',
    ['day', 'text'],
    (p) =>
      `<a href="${to(p)}"><p>${rubricOf(p)}</p><p>${p.title}</p><p>${p.text}</p><p>${dayOf(p)} · 3 menit baca</p></a>`,
  ],
  [
    'cards that are links, author and day before the title',
    [],
    (p) =>
      `<a href="${to(p)}"><img src="a.jpg" alt=""><div><span>Humas KPU</span> <span>${dayOf(p)}</span></div><div>${p.title}</div></a>`,
  ],
  [
    'cards whose rubrics are headings',
    ['text'],
    (p) =>
      `<div class="c"><h6>${rubricOf(p)}</h6><h5>${p.title}</h5><p>${p.text}</p><a href="${to(p)}">Baca</a></div>`,
  ],
  [
    'an accordion',
    ['text'],
    (p) =>
      `<div class="item"><h2><button class="accordion-button" type="button">${p.title}</button></h2><div><p>${p.text}</p><a href="${to(p)}">Baca</a></div></div>`,
  ],
  [
    'an accordion without elements of its own',
    ['text'],
    (p) =>
      `<button class="accordion">${p.title}</button><div class="panel"><p>${p.text}</p><a href="${to(p)}">Baca selengkapnya</a></div>`,
  ],
  [
    'links that lead on and name the title again',
    ['day', 'text'],
    (p) =>
      `<article><h2><a href="${to(p)}">${p.title}</a></h2><p>${kicker(p)}&hellip; <a href="${to(p)}">Continue reading <span class="sr">“${p.title}”</span></a></p><footer><time datetime="${p.date[0]}-07-${String(p.date[2]).padStart(2, '0')}">pagi</time></footer></article>`,
  ],
  [
    'links that lead on and name a cut title',
    ['text'],
    (p) =>
      `<div class="c"><h3>${p.title}</h3><p>${p.text}</p><a href="${to(p)}"><i></i> Selengkapnya: ${p.title.slice(0, 12)} ...</a></div>`,
  ],
  [
    'a day and a rubric that style alone keeps apart',
    ['day', 'text'],
    (p) =>
      `<div class="c"><h3><a href="${to(p)}">${p.title}</a></h3><p>${p.text}</p><p><span>${slashed(p)}</span><span>Berita</span></p></div>`,
  ],
  [
    'links to files and to print beside each post',
    ['text'],
    (p) =>
      `<div class="c"><h3><a href="${to(p)}">${p.title}</a></h3><p>${p.text}</p><a href="/berita/berkas/${p.number}">Lampiran</a> <a href="/berita/versi-cetak/${p.slug}">Cetak</a></div>`,
  ],
  ...(
    [
      [
        'a button that sets the address',
        (n) => `<button onclick="location.href='/berita?hal=${n}'">Berikutnya</button>`,
      ],
      [
        'a button that sends a form',
        (n) => `<form action="/berita"><button name="hal" value="${n}">Muat lebih banyak</button></form>`,
      ],
      [
        'pages to choose from',
        () =>
          `<form><select name="hal">${[1, 2, 3].map((n) => `<option value="${n}">${n}</option>`).join('')}</select></form>`,
      ],
      ['a link to older news', (n) => `<a href="/berita?hal=${n}">Berita sebelumnya</a>`],
      ['a link to more posts', (n) => `<a href="/berita?hal=${n}">Postingan lainnya</a>`],
    ] as [string, (page: number) => string][]
  ).map(([name, next]): (typeof CARDS)[number] => [
    `plain cards, and ${name}`,
    ['text'],
    (p) => `<div class="c"><h3><a href="${to(p)}">${p.title}</a></h3><p>${p.text}</p></div>`,
    next,
  ]),
];

describe('a list with', () => {
  test.each(CARDS)('%s', async (_, has, card, next = (n) => `<a href="/berita?hal=${n}">Berikutnya</a>`) => {
    const items = await read(
      LIST,
      (n) =>
        `<html><body><div><a href="/">Beranda</a> <a href="/profil/visi-misi">Visi</a></div><main>${posts
          .slice((n - 1) * PER_PAGE, n * PER_PAGE)
          .map(card)
          .join('')}</main><div class="hal">${next(n + 1)}</div></body></html>`,
    );
    const shown = posts.slice(0, PER_PAGE);
    expect(items.map(({ title }) => title)).toEqual(shown.map(({ title }) => title));
    expect(items.map(({ url }) => url)).toEqual(shown.map((post) => O + to(post)));
    for (const [index, { content, publishedAt }] of items.entries()) {
      const post = shown[index];
      if (!post) throw new Error('more items than posts');
      const texts = has.includes('text') ? [post.text, `${kicker(post)}…`] : [null];
      expect(texts).toContain(content);
      const day = Date.UTC(post.date[0], 6, post.date[2]);
      const read = publishedAt && publishedAt.getTime() + 7 * 3_600_000;
      if (has.includes('day')) expect([day, day + 7 * 3_600_000]).toContain(read);
    }
  });

  test('groups below a heading for each month is one list', async () => {
    const shown = posts.slice(0, PER_PAGE);
    const items = await read(LIST, (n) => {
      const all = posts.slice((n - 1) * PER_PAGE, n * PER_PAGE);
      const groups = [all.slice(0, 3), all.slice(3)].map(
        (group, at) =>
          `<h3>${['Juli', 'Juni'][at]} 2024</h3><ul>${group.map((p) => `<li><a href="${to(p)}">${p.title}</a></li>`).join('')}</ul>`,
      );
      return `<html><body><main>${groups.join('')}</main><a href="/berita?hal=${n + 1}">Berikutnya</a></body></html>`;
    });
    expect(items.map(({ title }) => title)).toEqual(shown.map(({ title }) => title));
  });
});
