import fc from 'fast-check';

/** One post of a made-up listing. */
export interface MadePost {
  number: number;
  title: string;
  paragraphs: string[];
  cut: boolean;
}

/** How a page is marked up; every combination keeps links and order. */
export interface Style {
  address: 'slug' | 'joined' | 'folders' | 'baca';
  indexPhp: boolean;
  absolute: boolean;
  layout: 'wrapped' | 'nested' | 'flat' | 'rows' | 'table' | 'list' | 'whole-link';
  tag: 'div' | 'article' | 'section';
  title: 'heading-link' | 'link-heading' | 'bold-link' | 'plain-link' | 'heading' | 'bold' | 'paragraph';
  body: 'paragraphs' | 'breaks' | 'div' | 'text';
  readMore: string | null;
  image: boolean;
  views: 'none' | 'before-title' | 'after-title' | 'words';
  date: boolean;
  share: boolean;
  separator: boolean;
  side: 'none' | 'before' | 'after' | 'aside' | 'bare';
  pageHeading: boolean;
  nav: boolean;
  /** The title's link and the others name the article by different forms of address. */
  mixed: boolean;
  /** Views stand inside the title's element, before the link. */
  counted: boolean;
}

const WORDS =
  'rapat koordinasi bersama kecamatan membahas daftar pemilih desa petugas pendataan warga kantor kegiatan sosialisasi pleno rekapitulasi logistik gudang pelatihan anggota baru jadwal tahapan evaluasi laporan kunjungan bimbingan teknis apel pagi upacara sekolah pemula'.split(
    ' ',
  );

const sentence = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((words) => {
    const text = words.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  });

export const posts = (minLength: number): fc.Arbitrary<MadePost[]> =>
  fc
    .array(
      fc.record({
        title: sentence(3, 9),
        paragraphs: fc.array(
          sentence(10, 40).map((text) => `${text}.`),
          { minLength: 1, maxLength: 3 },
        ),
        cut: fc.boolean(),
      }),
      { minLength, maxLength: 8 },
    )
    .map((list) =>
      list.map((post, i) => ({ ...post, title: `${post.title} ke ${i + 1}`, number: 900 - i * 3 })),
    );

export const styles: fc.Arbitrary<Style> = fc.record({
  address: fc.constantFrom('slug', 'joined', 'folders', 'baca'),
  indexPhp: fc.boolean(),
  absolute: fc.boolean(),
  layout: fc.constantFrom('wrapped', 'nested', 'flat', 'rows', 'table', 'list', 'whole-link'),
  tag: fc.constantFrom('div', 'article', 'section'),
  title: fc.constantFrom(
    'heading-link',
    'link-heading',
    'bold-link',
    'plain-link',
    'heading',
    'bold',
    'paragraph',
  ),
  body: fc.constantFrom('paragraphs', 'breaks', 'div', 'text'),
  readMore: fc.constantFrom(
    'Selengkapnya',
    'Baca Selengkapnya &raquo;',
    'SELENGKAPNYA...',
    'Lihat Detail',
    null,
  ),
  image: fc.boolean(),
  views: fc.constantFrom('none', 'before-title', 'after-title', 'words'),
  date: fc.boolean(),
  share: fc.boolean(),
  separator: fc.boolean(),
  side: fc.constantFrom('none', 'before', 'after', 'aside', 'bare'),
  pageHeading: fc.boolean(),
  nav: fc.boolean(),
  mixed: fc.boolean(),
  counted: fc.boolean(),
});

export const HOST = 'https://kab-contoh.kpu.go.id';
export const PAGE_URL = `${HOST}/index.php/blog/category/104`;

export function addressOf({ number, title }: MadePost, style: Style): string {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const start = `${style.absolute ? HOST : ''}${style.indexPhp ? '/index.php' : ''}`;
  if (style.address === 'slug') return `${start}/blog/read/${slug}`;
  if (style.address === 'joined') return `${start}/blog/read/${number}_${slug}`;
  return `${start}/${style.address === 'baca' ? 'berita/baca' : 'blog/read'}/${number}/${slug}`;
}

/** The body as a reader of the page sees it. */
export const bodyText = ({ paragraphs, cut }: MadePost): string => paragraphs.join(' ') + (cut ? '...' : '');

const isLinked = (style: Style): boolean => style.title.includes('link');

export function makePage(list: readonly MadePost[], style: Style): string {
  const main = layOut(list, style);
  const side = sideList(list, style);
  const heading = style.pageHeading ? '<h1>Berita Terkini</h1>' : '';
  const pages =
    '<ul><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=9">&raquo;</a></li></ul>';
  return `<!DOCTYPE html><html><head><title>KPU Kabupaten Contoh</title><style>a{color:red}</style></head><body>
${style.nav ? `<nav><ul><li><a href="/">Beranda</a></li><li><a href="/blog/read/visi-misi">Visi dan Misi</a></li></ul></nav>` : ''}
${style.side === 'before' ? side : ''}<div>${heading}${main}${pages}</div>${style.side === 'before' || style.side === 'none' ? '' : side}
<footer><p>Jalan Raya Contoh Nomor 12, Kabupaten Contoh, telepon 0335 123456 setiap hari kerja</p><a href="/blog/read/maklumat">Maklumat pelayanan</a></footer>
<script>var x = '<a href="/blog/read/bukan-pos">x</a>';</script></body></html>`;
}

function layOut(list: readonly MadePost[], style: Style): string {
  const parts = list.map((post) => partsOf(post, style));
  const rule = style.separator ? '<hr>' : '';
  const whole = parts.map((part) => part.join('\n'));
  switch (style.layout) {
    case 'wrapped':
      return whole.map((part) => `<${style.tag}>${part}</${style.tag}>`).join(rule);
    case 'nested':
      return whole.map((part) => `<${style.tag}><div><div>${part}</div></div></${style.tag}>`).join(rule);
    case 'flat':
      return whole.join(rule);
    case 'rows':
      return chunks(whole, 2)
        .map(
          (row) => `<div class="row">${row.map((part) => `<div class="col">${part}</div>`).join('')}</div>`,
        )
        .join('');
    case 'table':
      return `<table>${whole.map((part) => `<tr><td>${part}`).join('')}</table>`;
    case 'list':
      return `<ol>${whole.map((part) => `<li>${part}`).join('')}</ol>`;
    case 'whole-link':
      return list
        .map(
          (post) => `<a href="${addressOf(post, style)}"><h4>${post.title}</h4><p>${bodyText(post)}</p></a>`,
        )
        .join('');
  }
}

function partsOf(post: MadePost, style: Style): string[] {
  const href = addressOf(post, style);
  const other = style.mixed
    ? addressOf(post, { ...style, address: style.address === 'slug' ? 'joined' : 'folders' })
    : href;
  const count = style.counted ? `<span>${post.number}</span> ` : '';
  const title = {
    'heading-link': `<h3>${count}<a href="${href}">${post.title}</a></h3>`,
    'link-heading': `<a href="${href}"><h3>${post.title}</h3></a>`,
    'bold-link': `<p>${count}<strong><a href="${href}">${post.title}</a></strong></p>`,
    'plain-link': `<div><a href="${href}" title="${post.title}">${post.title}</a></div>`,
    heading: `<h4>${post.title}</h4>`,
    bold: `<div><b>${post.title}</b></div>`,
    paragraph: `<p>${post.title}</p>`,
  }[style.title];
  const text = post.cut ? [...post.paragraphs.slice(0, -1), `${post.paragraphs.at(-1)}...`] : post.paragraphs;
  const body = {
    paragraphs: text.map((each) => `<p>${each}</p>`).join('\n'),
    breaks: `<div>${text.join('<br/>')}</div>`,
    div: text.map((each) => `<div><span>${each}</span></div>`).join(''),
    text: `${text.join('<br>')}<br>`,
  }[style.body];
  const more = style.readMore ?? (isLinked(style) ? null : 'Selengkapnya');
  return [
    ...(style.image && (isLinked(style) || style.layout !== 'flat')
      ? [`<a href="${other}"><img src="/foto/${post.number}.jpg" alt=""></a>`]
      : []),
    ...(style.views === 'before-title' ? [`<span>${post.number}</span>`] : []),
    title,
    ...(style.views === 'after-title' ? [`<small>${post.number}</small><br>`] : []),
    ...(style.date ? ['<p><i></i> Senin, 5 Agustus 2024 | Admin</p>'] : []),
    body,
    ...(style.views === 'words' ? [`<div>Dilihat ${post.number} kali</div>`] : []),
    ...(style.share
      ? [
          `<div><a href="https://www.facebook.com/sharer.php?u=${encodeURIComponent(HOST + href)}">Facebook</a> <a href="https://wa.me/?text=x">WhatsApp</a></div>`,
        ]
      : []),
    ...(more ? [`<div><a href="${other}#isi">${more}</a></div>`] : []),
  ];
}

/** A list of popular posts: some of the page's in another order, and one that is not on it. */
function sideList(list: readonly MadePost[], style: Style): string {
  if (style.side === 'none') return '';
  const others: MadePost[] = [
    { number: 12, title: 'Pos lama yang banyak dibaca orang', paragraphs: [], cut: false },
    { number: 7, title: 'Pos lama lain dari tahun lalu', paragraphs: [], cut: false },
  ];
  const shown = [...list.slice(0, 3).reverse(), ...others];
  const items = shown
    .map((post) => `<li><a href="${addressOf(post, style)}">${post.title}</a></li>`)
    .join('');
  if (style.side === 'aside') return `<aside><ul>${items}</ul></aside>`;
  return style.side === 'bare'
    ? `<div><ul>${items}</ul></div>`
    : `<div><h4>Berita Populer</h4><ul>${items}</ul></div>`;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return list.flatMap((_, i) => (i % size ? [] : [list.slice(i, i + size)]));
}
