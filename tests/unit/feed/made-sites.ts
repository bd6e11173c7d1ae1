import { seeded } from './mutate';

/** Sites of offices as other systems than KPU's make them, with all that stands around a list of posts. */
export interface MadePost {
  number: number;
  title: string;
  slug: string;
  text: string;
  /** Year, month, day. */
  date: [number, number, number];
  rubric: string;
}

export type Random = () => number;

const VERBS = 'Gelar Bahas Luncurkan Sosialisasikan Umumkan Tetapkan Evaluasi Hadiri Terima Serahkan'.split(
  ' ',
);
const THINGS =
  'Rapat Pleno, Hasil Pemutakhiran, Daftar Pemilih, Bimbingan Teknis, Data Pemilih, Badan Adhoc, Logistik Pemilu, Laporan Kinerja, Pendidikan Pemilih, Seleksi Anggota PPK'.split(
    ', ',
  );
const ENDS =
  'di Aula Kantor, Bersama Bawaslu, Tahun Ini, se-Kabupaten, untuk Pemilih Pemula, Tingkat Kecamatan, pada Triwulan Kedua, dengan Pemangku Kepentingan'.split(
    ', ',
  );
const SENTENCES = [
  'Kegiatan ini dihadiri oleh seluruh anggota dan jajaran sekretariat',
  'Ketua menyampaikan bahwa pelaksanaan berjalan lancar tanpa kendala berarti',
  'Peserta diminta mengikuti setiap arahan sampai selesai',
  'Masyarakat dapat memeriksa namanya melalui laman resmi',
  'Laporan akan disampaikan kepada pimpinan pada akhir bulan',
];

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;
const chance = (random: Random, share: number): boolean => random() < share;
const pad = (n: number) => String(n).padStart(2, '0');
const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const RUBRICS = ['umum', 'pengumuman', 'kegiatan', 'teknis'];

/** Titles need not be long. */
const SHORT = ['Pelantikan', 'Rapat Pleno', 'Apel Pagi', 'Pengumuman'];

export function makePosts(random: Random, count: number): MadePost[] {
  return Array.from({ length: count }, (_, index) => {
    const number = 900 - index;
    const title = chance(random, 0.04)
      ? `${pick(random, SHORT)} ${number}`
      : `KPU ${pick(random, VERBS)} ${pick(random, THINGS)} ${pick(random, ENDS)} ${number}`;
    const month = 1 + (Math.floor(number / 28) % 12);
    return {
      number,
      title,
      slug: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      text: Array.from({ length: 2 + Math.floor(random() * 3) }, () => `${pick(random, SENTENCES)}.`).join(
        ' ',
      ),
      date: [2024, month, 1 + (number % 28)],
      rubric: pick(random, RUBRICS),
    };
  });
}

/** How a system writes the addresses of posts, of its list, and of the list's pages. */
export interface System {
  name: string;
  /** Of the list's first page. */
  list: string;
  post(post: MadePost): string;
  page(number: number): string;
  /** Pages of the site that no list of posts holds, in the form of posts where the system has but one. */
  menu: [string, string][];
  tag(word: string): string;
}

const MENU: [string, string][] = [
  ['Beranda', '/'],
  ['Profil', '/profil'],
  ['Visi dan Misi KPU', '/profil/visi-dan-misi'],
  ['Struktur Organisasi Sekretariat', '/profil/struktur-organisasi'],
  ['Tugas dan Kewenangan KPU', '/profil/tugas-dan-kewenangan'],
  ['Maklumat Pelayanan Informasi', '/profil/maklumat-pelayanan'],
  ['Hubungi Kami', '/kontak'],
];
const underRoot = MENU.map(([text, path]): [string, string] => [text, path.replace('/profil/', '/')]);
const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`);
const slashed = underRoot.map(([text, path]): [string, string] => [text, withSlash(path)]);

export const SYSTEMS: readonly System[] = [
  {
    name: 'Laravel',
    list: '/berita',
    post: ({ slug }) => `/berita/${slug}`,
    page: (n) => `/berita?page=${n}`,
    menu: [...MENU, ['Arsip Berita Lama', '/berita/arsip']],
    tag: (word) => `/tag/${word}`,
  },
  {
    name: 'Laravel, rubrics beside the posts',
    list: '/informasi',
    post: ({ slug }) => `/informasi/${slug}`,
    page: (n) => `/informasi?page=${n}`,
    menu: [...MENU, ['Pengumuman', '/informasi/pengumuman']],
    tag: (word) => `/informasi/${word}`,
  },
  {
    name: 'Laravel, rubrics in the address',
    list: '/kabar',
    post: ({ rubric, slug }) => `/kabar/${rubric}/${slug}`,
    page: (n) => `/kabar?page=${n}`,
    menu: MENU,
    tag: (word) => `/kabar/tag/${word}`,
  },
  {
    name: 'CodeIgniter',
    list: '/berita',
    post: ({ number, slug }) => `/berita/detail/${number}/${slug}`,
    page: (n) => `/berita/index/${(n - 1) * 10}`,
    menu: [...MENU, ['Daftar Informasi Publik', '/halaman/detail/4/daftar-informasi-publik']],
    tag: (word) => `/berita/tag/${word}`,
  },
  {
    name: 'CodeIgniter, numbers alone',
    list: '/index.php/home/artikel',
    post: ({ number }) => `/index.php/read/${number}`,
    page: (n) => `/index.php/home/artikel?hal=${n}`,
    menu: MENU.map(([text, path], at) => [text, at ? `/index.php${path}` : '/']),
    tag: (word) => `/index.php/tag/${word}`,
  },
  {
    name: 'OpenSID',
    list: '/artikel/kategori/berita-desa',
    post: ({ date: [year, month, day], slug }) => `/artikel/${year}/${month}/${day}/${slug}`,
    page: (n) => `/artikel/kategori/berita-desa/index/${n}`,
    menu: [...MENU, ['Sejarah Desa Kami', '/artikel/2016/8/24/sejarah-desa-kami']],
    tag: (word) => `/label/${word}`,
  },
  {
    name: 'WordPress, dates in the address',
    list: '/kabar/',
    post: ({ date: [year, month, day], slug }) => `/${year}/${pad(month)}/${pad(day)}/${slug}/`,
    page: (n) => `/kabar/page/${n}/`,
    menu: slashed,
    tag: (word) => `/tag/${word}/`,
  },
  {
    name: 'WordPress, names at the root',
    list: '/category/berita/',
    post: ({ slug }) => `/${slug}/`,
    page: (n) => `/category/berita/page/${n}/`,
    menu: slashed,
    tag: (word) => `/tag/${word}/`,
  },
  {
    name: 'Blogger',
    list: '/',
    post: ({ date: [year, month], slug }) => `/${year}/${pad(month)}/${slug}.html`,
    page: (n) => `/search?updated-max=2024-0${9 - n}-01T00:00:00%2B07:00&max-results=10`,
    menu: underRoot.map(([text, path], at) => [text, at ? `/p${path}.html` : '/']),
    tag: (word) => `/search/label/${word}`,
  },
  {
    name: 'Joomla',
    list: '/index.php/berita',
    post: ({ number, slug }) => `/index.php/berita/${number}-${slug}`,
    page: (n) => `/index.php/berita?start=${(n - 1) * 10}`,
    menu: MENU.map(([text, path], at) => [text, at ? `/index.php${path}` : '/']),
    tag: (word) => `/index.php/component/tags/tag/${word}`,
  },
  {
    name: 'a script of its own',
    list: '/berita.php',
    post: ({ number }) => `/detail.php?id=${number}`,
    page: (n) => `/berita.php?hal=${n}`,
    menu: MENU.map(([text, path], at) => [text, at ? `/halaman.php?nama=${path.slice(1)}` : '/']),
    tag: (word) => `/cari.php?tag=${word}`,
  },
  {
    name: 'a script whose numbers are coded',
    list: '/berita.php',
    post: ({ number }) => `/detail.php?id=${btoa(String(number))}`,
    page: (n) => `/berita.php?hal=${n}`,
    menu: MENU.map(([text, path], at) => [text, at ? `/halaman.php?nama=${path.slice(1)}` : '/']),
    tag: (word) => `/cari.php?tag=${word}`,
  },
  {
    name: 'Drupal',
    list: '/berita',
    post: ({ number }) => `/node/${number}`,
    page: (n) => `/berita?page=${n - 1}`,
    menu: [...MENU, ['Daftar Informasi Publik', '/node/12'], ['Standar Layanan Informasi', '/node/14']],
    tag: (word) => `/taxonomy/term/${word}`,
  },
  {
    name: 'ids of a database',
    list: '/artikel',
    post: ({ number }) => `/artikel/65f1c0a2b3d4e5f60718${number}a`,
    page: (n) => `/artikel?halaman=${n}`,
    menu: MENU,
    tag: (word) => `/artikel/tag/${word}`,
  },
  {
    name: 'rubrics of two words in the form of the posts',
    list: '/warta',
    post: ({ slug }) => `/warta/${slug}`,
    page: (n) => `/warta?page=${n}`,
    menu: MENU,
    tag: (word) => `/warta/seputar-${word}`,
  },
  {
    name: 'a script with parameters',
    list: '/?m=berita',
    post: ({ slug }) => `/?judul=${slug}`,
    page: (n) => `/?m=berita&hal=${n}`,
    menu: MENU.map(([text, path], at) => [text, at ? `/?laman=${path.split('/').at(-1)}` : '/']),
    tag: (word) => `/?tag=${word}`,
  },
];

export const ORIGIN = 'https://kab-baru.example.id';
const PER_PAGE = 8;

const a = (href: string, inner: string, attributes = '') => `<a href="${href}"${attributes}>${inner}</a>`;

type Card = (post: MadePost, href: string, system: System) => string;
const dated = ({ date: [year, month, day] }: MadePost) => `${day} ${MONTHS[month - 1]} ${year}`;
const excerpt = ({ text }: MadePost) => `${text.slice(0, 90)}...`;

/** How one post is shown; each list keeps to one of them. */
const CARDS: readonly Card[] = [
  (post, href) =>
    `<article class="post post-${post.number}"><h2 class="entry-title">${a(href, post.title)}</h2><div class="meta">${dated(post)} oleh ${a('/author/admin/', 'admin')}</div><p>${post.text}</p>${a(href, 'Selengkapnya')}</article>`,
  (post, href) =>
    `<div class="card">${a(href, `<img src="/f/${post.number}.jpg" alt="">`)}<div class="card-body"><h4>${a(href, post.title)}</h4><small>${dated(post)}</small><p>${excerpt(post)}</p></div></div>`,
  (post, href, system) =>
    `<div class="col-md-6"><div class="item"><span class="cat">${a(system.tag(post.rubric), post.rubric)}</span><h3>${a(href, post.title)}</h3><p>${excerpt(post)} ${a(href, 'Baca selengkapnya')}</p></div></div>`,
  (post, href) => `<li><h3>${a(href, post.title)}</h3><span>${dated(post)}</span></li>`,
  (post, href) =>
    a(
      href,
      `<div class="box"><img src="/f/${post.number}.jpg" alt="foto"><h3>${post.title}</h3><p>${excerpt(post)}</p></div>`,
    ),
  (post, href) => `<tr><td>${dated(post)}</td><td>${a(href, post.title)}</td></tr>`,
  (post, href) =>
    `<div class="media"><div class="media-body"><strong>${a(href, post.title)}</strong><br>${dated(post)}<br>${post.text}</div></div>`,
];
const SHARES = (href: string) =>
  `<div class="bagikan">${a(`https://www.facebook.com/sharer.php?u=${ORIGIN}${href}`, 'Facebook')} ${a(`https://wa.me/?text=${ORIGIN}${href}`, 'WhatsApp')} ${a(`${href}#komentar`, '0 Komentar')}</div>`;

/** All that is drawn by lot of a site; the same on all of its pages. */
export interface Look {
  card: Card;
  hasShares: boolean;
  menuAs: 'nav' | 'div' | 'header';
  hasSubmenu: boolean;
  hasCrumbs: boolean;
  sides: ((site: MadeSite, page: number) => string)[];
  sideAs: 'aside' | 'div';
  isSideFirst: boolean;
  footerAs: 'footer' | 'div';
  paging: 'numbers' | 'words' | 'both' | 'rel' | 'said';
  hasHero: boolean;
  /** The four newest posts stand apart on the first page, and nowhere else. */
  hasSpotlight: boolean;
  mainAs: 'main' | 'div';
  /** Without a class or an id anywhere. */
  isBare: boolean;
}

export interface MadeSite {
  system: System;
  look: Look;
  /** Newest first. */
  posts: MadePost[];
  random: Random;
}

const listOf = (items: string[], head: string, tag: string) =>
  `<div class="widget"><${tag}>${head}</${tag}><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;

/** What stands beside a list. */
const SIDES: readonly ((site: MadeSite, page: number) => string)[] = [
  ({ posts, system }, page) =>
    listOf(
      posts.slice(14 + page * 6, 20 + page * 6).map((post) => a(system.post(post), post.title)),
      'Mungkin Anda Suka',
      'h4',
    ),
  ({ posts, system }) =>
    `<div class="berjalan">${posts
      .slice(0, 4)
      .map((post) => a(system.post(post), post.title))
      .join(' | ')}</div>`,
  ({ posts, system }) =>
    listOf(
      posts
        .slice(-4)
        .map(
          (post) =>
            `${a(system.post(post), `<img src="/k/${post.number}.jpg" alt="">`)}<h6>${a(system.post(post), post.title)}</h6>${post.text.slice(0, 60)}...`,
        ),
      'Kilas Balik',
      'h4',
    ),
  ({ posts, system }) =>
    listOf(
      posts.slice(-12).map((post) => a(system.post(post), post.title)),
      'Sorotan Redaksi',
      'h4',
    ),
  ({ posts, system }) =>
    listOf(
      posts.slice(-5).map((post) => `${a(system.post(post), post.title)} <span>1.204 kali dibaca</span>`),
      'Berita Populer',
      'h3',
    ),
  ({ posts, system }) =>
    listOf(
      posts.slice(0, 5).map((post) => a(system.post(post), post.title)),
      'Tulisan Terbaru',
      'div',
    ),
  ({ system }) =>
    `<div class="tagcloud">${['pemilu', 'data-pemilih', 'coklit', 'pilkada-serentak', 'sosialisasi-pemilih-pemula'].map((word) => a(system.tag(word), word.replaceAll('-', ' '))).join(' ')}</div>`,
  ({ system }) =>
    listOf(
      RUBRICS.map((word) => a(system.tag(word), `Rubrik ${word} KPU (12)`)),
      'Kategori',
      'h4',
    ),
  () =>
    listOf(
      [1, 2, 3, 4, 5, 6].map((month) => a(`/arsip/2024/${pad(month)}`, `Arsip ${MONTHS[month - 1]} 2024`)),
      'Arsip',
      'h4',
    ),
  () =>
    listOf(
      [
        'Daftar Pemilih Tetap',
        'Jaringan Dokumentasi Hukum',
        'Layanan Informasi Publik',
        'Pengaduan Masyarakat Daring',
      ].map((name) => a(`/layanan/${name.toLowerCase().replaceAll(' ', '-')}`, name)),
      'Layanan',
      'h4',
    ),
  () =>
    `<div class="widget"><h4>Sambutan Ketua</h4><p>${SENTENCES.join('. ')}.</p>${a('/sambutan-ketua-kpu-kabupaten', 'Baca sambutan lengkap Ketua')}</div>`,
  () =>
    `<table class="calendar"><tr><th>S</th><th>S</th></tr><tr>${[3, 4, 5, 12, 24].map((day) => `<td>${a(`/2024/06/${pad(day)}/`, String(day))}</td>`).join('')}</tr></table>`,
];

/** The same, of sites that were rebuilt or show what is old by chance. */
const OLD_SIDES: typeof SIDES = [
  ({ posts, system }, page) =>
    `<section class="acak"><h4>Dari Arsip Kami</h4>${posts
      .slice(20 + page * 3, 32 + page * 3)
      .map((post) => `<div class="kilas"><h5>${a(system.post(post), post.title)}</h5></div>`)
      .join('')}</section>`,
  () =>
    listOf(
      ['Maklumat Pelayanan KPU', 'Standar Biaya Layanan', 'Tata Cara Permohonan Informasi'].map((name, at) =>
        a(`/index.php/blog/read/${at + 4}_${name.toLowerCase().replaceAll(' ', '-')}`, name),
      ),
      'Dari Situs Lama',
      'h4',
    ),
];

/** What repeats the newest posts. */
const NEWEST = SIDES.filter((side) => /slice\(0, /.test(String(side)));

export function makeSite(seed: number, fixed: Partial<Look> = {}, system?: System): MadeSite {
  const random = seeded(seed);
  const sides = SIDES.filter(() => chance(random, 0.45));
  const look: Look = {
    card: pick(random, CARDS),
    hasShares: chance(random, 0.3),
    menuAs: pick(random, ['nav', 'div', 'header']),
    hasSubmenu: chance(random, 0.6),
    hasCrumbs: chance(random, 0.5),
    sides,
    sideAs: pick(random, ['aside', 'div']),
    isSideFirst: chance(random, 0.3),
    footerAs: pick(random, ['footer', 'div']),
    paging: pick(random, ['numbers', 'words', 'both', 'rel', 'said']),
    hasHero: chance(random, 0.25),
    mainAs: pick(random, ['main', 'div']),
    isBare: chance(random, 0.2),
    hasSpotlight: chance(random, 0.1),
    ...fixed,
  };
  look.sides = [...look.sides, ...OLD_SIDES.filter(() => chance(random, 0.3))];
  return { system: system ?? pick(random, SYSTEMS), look, posts: makePosts(random, 40), random };
}

/** The posts that a page of the list shows. */
export const postsOn = ({ posts }: MadeSite, page: number): MadePost[] =>
  posts.slice((page - 1) * PER_PAGE, page * PER_PAGE);

const paths = (site: MadeSite, page: number) => (page === 1 ? site.system.list : site.system.page(page));
export const addressOn = (site: MadeSite, page: number): string => ORIGIN + paths(site, page);

/** One page of the list, with all that is around it. */
export function makePage(site: MadeSite, page: number, head = ''): string {
  const { look, system } = site;
  const shown = postsOn(site, page);
  const cards = shown.map((post) => {
    const href = system.post(post);
    return look.card(post, href, system) + (look.hasShares && !isRow(look.card) ? SHARES(href) : '');
  });
  const [first = '', ...rest] = cards;
  const list = (items: string[]) =>
    isRow(look.card)
      ? `<table class="daftar"><tbody>${items.join('')}</tbody></table>`
      : look.card === CARDS[3]
        ? `<ul class="daftar">${items.join('')}</ul>`
        : `<div class="daftar">${items.join('\n')}</div>`;
  const isApart = look.hasSpotlight && page === 1 && look.card === CARDS[1];
  const lists = isApart
    ? `<div class="sorot"><div class="besar">${first}</div><div class="tiga">${shown
        .slice(1, 4)
        .map((post) => `<div class="kecil"><h5>${a(system.post(post), post.title)}</h5></div>`)
        .join('')}</div></div>${list(cards.slice(4))}`
    : look.hasHero && !isRow(look.card) && look.card !== CARDS[3]
      ? `<div class="utama">${first}</div>${list(rest)}`
      : list(cards);
  const crumbs = look.hasCrumbs
    ? `<ol class="breadcrumb"><li>${a('/', 'Beranda')}</li><li>${a(system.list, 'Berita KPU Kabupaten')}</li></ol>`
    : '';
  const main = `<${look.mainAs} class="isi">${crumbs}<h1>Berita Kami</h1>${lists}${paging(site, page)}</${look.mainAs}>`;
  const sides = look.sides
    .filter((one) => !(look.hasSpotlight && NEWEST.includes(one)))
    .map((side) => side(site, page))
    .join('\n');
  const side = sides && `<${look.sideAs} class="samping">${sides}</${look.sideAs}>`;
  const html = `<!doctype html><html><head><title>KPU Kabupaten Baru</title>${head}</head><body class="laman-${page}">
${menu(site)}<div class="wadah">${look.isSideFirst ? side + main : main + side}</div>${footer(site)}</body></html>`;
  return look.isBare ? html.replace(/ class="[^"]*"/g, '') : html;
}

const isRow = (card: Card) => card === CARDS[5];

function menu({ look, system }: MadeSite): string {
  const sub = look.hasSubmenu
    ? `<li>${a('#', 'Informasi')}<ul>${['Laporan Kinerja Tahunan KPU', 'Daftar Informasi Publik KPU', 'Rencana Strategis Lembaga KPU'].map((name) => `<li>${a(`/informasi/${name.toLowerCase().replaceAll(' ', '-')}`, name)}</li>`).join('')}</ul></li>`
    : '';
  const items = system.menu.map(([text, path]) => `<li>${a(path, text)}</li>`).join('');
  return `<${look.menuAs} class="menu"><ul>${items}${sub}<li>${a(system.list, 'Berita')}</li></ul></${look.menuAs}>`;
}

function footer({ look, posts, system }: MadeSite): string {
  const recent = posts
    .slice(look.hasSpotlight ? 8 : 3, look.hasSpotlight ? 12 : 7)
    .map((post) => `<li>${a(system.post(post), post.title)}</li>`);
  return `<${look.footerAs} class="kaki"><p>Jalan Raya Panglima Sudirman 12, telepon 0335 123456, setiap hari kerja pukul 08.00</p><ul>${recent.join('')}</ul>${a('https://www.kpu.go.id/', 'KPU RI')} ${a('/kebijakan-privasi-situs-ini', 'Kebijakan Privasi')}</${look.footerAs}>`;
}

function paging({ look, system, posts }: MadeSite, page: number): string {
  const last = Math.ceil(posts.length / PER_PAGE);
  const to = (n: number) => (n === 1 ? system.list : system.page(n));
  const numbers = Array.from({ length: last }, (_, index) => index + 1).map((n) =>
    n === page ? `<span>${n}</span>` : a(to(n), String(n)),
  );
  const next =
    page < last ? a(to(page + 1), 'Berikutnya &raquo;', look.paging === 'rel' ? ' rel="next"' : '') : '';
  const back = page > 1 ? a(to(page - 1), '&laquo; Kembali') : '';
  const inside =
    look.paging === 'numbers'
      ? numbers.join(' ')
      : look.paging === 'said'
        ? numbers.join(' ').replace(/>(\d+)</g, '><span class="sr-only">Halaman</span> $1<')
        : look.paging === 'both'
          ? `${back} ${numbers.join(' ')} ${next}`
          : `${back} ${next}`;
  return `<div class="halaman">${inside}</div>`;
}
