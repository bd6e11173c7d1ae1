import { articlePath, type OfficePost } from './posts';

/** What the listing's HTML looks like. The real one is not known, so a reader has to cope with all of them. */
export type Markup = 'cards' | 'table' | 'list' | 'twin-links' | 'cut' | 'sidebar';

export const MARKUPS: readonly Markup[] = ['cards', 'table', 'list', 'twin-links', 'cut', 'sidebar'];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const paragraphs = (post: OfficePost) => post.body.map((part) => `<p>${escapeMarkup(part)}</p>`).join('\n');

const link = (post: OfficePost, inner: string, indexPhp = true) =>
  `<a href="${articlePath(post, post.address, indexPhp)}">${inner}</a>`;

const titleLink = (post: OfficePost) => link(post, escapeMarkup(post.title));

const picture = (post: OfficePost) => `<img src="/assets/foto/${post.id}.jpg" alt="">`;

/** The start of the body as the site cuts it: in the middle of a sentence, four dots behind it. */
export function cutBody(post: OfficePost, length = 180): string {
  const whole = post.body.join(' ');
  return whole.length <= length ? whole : `${whole.slice(0, length).replace(/\s+\S*$/, '')}....`;
}

type Listing = (posts: readonly OfficePost[], all: readonly OfficePost[]) => string;

const cards: Listing = (posts) =>
  posts
    .map(
      (post) =>
        `<div class="card"><h3>${titleLink(post)}</h3>\n<div class="isi">${paragraphs(post)}</div></div>`,
    )
    .join('\n');

const table: Listing = (posts) => {
  const rows = posts.map(
    (post, index) =>
      `<tr><td>${120 + index * 7}</td><td><strong>${escapeMarkup(post.title)}</strong><br>${paragraphs(post)}</td>` +
      `<td>${link(post, 'Baca')}</td></tr>`,
  );
  return `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
};

const list: Listing = (posts) =>
  `<ul>\n${posts.map((post) => `<li>${titleLink(post)} ${escapeMarkup(post.body.join(' '))}</li>`).join('\n')}\n</ul>`;

const twinLinks: Listing = (posts) =>
  posts
    .map(
      (post) =>
        `<article>${link(post, picture(post), false)}\n<h2>${titleLink(post)}</h2>${paragraphs(post)}</article>`,
    )
    .join('\n');

const cut: Listing = (posts) =>
  posts
    .map(
      (post) =>
        `<div><h4>${titleLink(post)}</h4><p>${escapeMarkup(cutBody(post))} ${link(post, 'Selengkapnya')}</p></div>`,
    )
    .join('\n');

// What a site calls popular is partly on this page and partly years old.
const sidebar: Listing = (posts, all) => {
  const popular = [...posts.slice(1, 3), ...all.slice(-2)];
  return (
    `<div class="row"><main>${cards(posts, all)}</main>\n<aside><h5>Berita Populer</h5>` +
    `<ol>${popular.map((post) => `<li>${titleLink(post)}</li>`).join('')}</ol></aside></div>`
  );
};

const LISTINGS: Record<Markup, Listing> = { cards, table, list, 'twin-links': twinLinks, cut, sidebar };

function page(title: string, head: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
${head}<link rel="stylesheet" href="/assets/style.css">
</head>
<body>
<nav><a href="/">Beranda</a> <a href="/index.php/blog/category/104">Berita</a> <a href="/index.php/blog/category/11">Pengumuman</a> <a href="/page/read/profil">Profil</a></nav>
${body}
<footer>KPU Kabupaten Probolinggo. <a href="https://www.kpu.go.id/">KPU RI</a> <a href="mailto:humas@example.org">Surel</a></footer>
<script>var dibaca = "<a href='/blog/read/bukan-tautan'>x</a>";</script>
</body>
</html>
`;
}

/** One page of a category's listing. `all` is the whole category, newest first. */
export function listingPage(listing: {
  markup: Markup;
  path: string;
  name: string;
  number: number;
  last: number;
  posts: readonly OfficePost[];
  all: readonly OfficePost[];
  alternates: readonly { type: string; href: string }[];
}): string {
  const { markup, path, name, number, last, posts, all, alternates } = listing;
  const to = (target: number, text: string) =>
    target >= 1 && target <= last ? `<a href="${path}?page=${target}">${text}</a>` : `<span>${text}</span>`;
  const paging = `<div>${to(number - 1, '&laquo; Sebelumnya')} <b>${number}</b> ${to(number + 1, 'Selanjutnya &raquo;')} ${to(last, 'Akhir')}</div>`;
  const head = alternates
    .map(({ type, href }) => `<link rel="alternate" type="${type}" title="${name}" href="${href}">\n`)
    .join('');
  return page(
    `${name} - KPU Kabupaten Probolinggo`,
    head,
    `<h1>${name}</h1>\n${LISTINGS[markup](posts, all)}\n${paging}`,
  );
}

/** The page of one article, always with its whole body. */
export function articlePage(post: OfficePost): string {
  return page(post.title, '', `<h1>${escapeMarkup(post.title)}</h1>\n<div>${paragraphs(post)}</div>`);
}

/** A page of the site on which no article is linked, as after a rebuild. */
export function emptyPage(): string {
  return page('KPU Kabupaten Probolinggo', '', '<h1>Situs baru</h1><p>Isi sedang dipindahkan.</p>');
}

/** The page of a category that has no posts yet. */
export function quietPage(name: string): string {
  return page(`${name} - KPU Kabupaten Probolinggo`, '', `<h1>${name}</h1>\n<p>Belum ada data</p>`);
}

/** What a web application firewall answers, in the house style of none in particular. */
export function blockPage(): string {
  return `<!DOCTYPE html>
<html><head><title>Request Rejected</title></head>
<body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4417025613382209871<br><br><a href="javascript:history.back();">[Go Back]</a></body></html>
`;
}
