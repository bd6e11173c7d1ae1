/**
 * Bodies made to cost time: each grows with its size, in bytes, up to the most that is taken of an answer. What
 * repeats is what a reader might look at again and again: siblings, links, ancestors, identities, words.
 */
export type Shape = (size: number) => string;

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;
const fill = (unit: string | ((n: number) => string), size: number): string => {
  const parts: string[] = [];
  for (let n = 0, length = 0; length < size; n++) {
    const part = typeof unit === 'string' ? unit : unit(n);
    parts.push(part);
    length += bytes(part);
  }
  return parts.join('');
};
const html = (body: string, head = '') =>
  `<!doctype html><html><head><title>KPU</title>${head}</head><body>${body}</body></html>`;
const article = (n: number) => `/blog/read/${n}_kabar`;
const link = (n: number, text = `Kabar kegiatan nomor ${n}`) => `<a href="${article(n)}">${text}</a>`;
const post = (n: number) =>
  `<div><h3>${link(n)}</h3><p>Isi kabar nomor ${n} yang cukup panjang untuk kabar.</p></div>`;
const page =
  (unit: string | ((n: number) => string), before = '', after = ''): Shape =>
  (size) =>
    html(before + fill(unit, size) + after);
const nested =
  (open: string, close: string, inside = 'x', before = post(1)): Shape =>
  (size) => {
    const depth = Math.floor(size / (open.length + close.length));
    return html(before + open.repeat(depth) + inside + close.repeat(depth));
  };
const two = post(1) + post(2);

const LISTINGS: Record<string, Shape> = {
  'posts as the office has them': page(post),
  'links alone': page((n) => link(n)),
  'links of one article': page(() => link(1)),
  'two links of each article': page((n) => `${link(n)}<p>Isi.</p>${link(n, 'Selengkapnya')}`),
  'links that all say the same': page((n) => link(n, 'Selengkapnya')),
  'a paragraph with text beside links': (size) =>
    html(`<p>${fill('kata ', size / 2)}</p>${fill((n) => link(n), size / 2)}`),
  'one paragraph of text and links': (size) =>
    html(`<p>${fill((n) => `kata kata kata ${link(n)} `, size)}</p>`),
  'links at the end of one long text': (size) =>
    html(`<p>${fill('kata ', size / 2)}${fill((n) => link(n), size / 2)}</p>`),
  'siblings before the first link': page('<i>x</i>', '', two),
  'siblings after the last link': page('<i>x</i>', two),
  'siblings between two links': (size) => html(post(1) + fill('<i>x</i>', size) + post(2)),
  'text nodes between comments': page('kata<!--x-->', two, two),
  'line breaks in one body': (size) =>
    html(`<div><h3>${link(1)}</h3>${fill('kata<br>', size)}</div>${post(2)}`),
  'line breaks and links in turn': page((n) => `${link(n)}<br>`),
  'nested spans': nested('<span>', '</span>'),
  'nested spans around a link': nested('<span>', '</span>', link(2)),
  'nested divs around links': nested('<div>', '</div>', two, ''),
  'nested divs with a link each': (size) => html(fill((n) => `<div>${link(n)}`, size)),
  'nested lists': nested('<ul><li>x', '</li></ul>', link(2)),
  'nested tables': nested('<table><tr><td>', '</td></tr></table>', link(2)),
  'nested emphasis': nested('<b><i>', '</i></b>', link(2)),
  'stacked spans in one link': (size) =>
    html(`${post(1)}<a href="${article(2)}">${fill('<span>Judul kabar</span>', size)}</a>`),
  'rows of a table': (size) =>
    html(`<table>${fill((n) => `<tr><td>${n}</td><td>${link(n)}</td><td>Isi</td></tr>`, size)}</table>`),
  'cells of one row': (size) => html(`<table><tr>${fill((n) => `<td>${link(n)}</td>`, size)}</tr></table>`),
  'list items without ends': page((n) => `<li>${link(n)}`),
  'links without ends': page((n) => `<a href="${article(n)}">Kabar ${n} `),
  'paragraphs without ends': page((n) => `<p>kata ${n % 9 === 0 ? link(n) : ''}`),
  'ends without starts': page('</p></div></b>', two),
  'headings without links': page('<h3>Judul yang panjang</h3>', two),
  'headings beside the listing': page((n) => `<h3>Berita lainnya</h3>${link(n)}`, two),
  'asides with links': page((n) => `<aside>${link(n)}</aside>`, two),
  'headers of articles': page(
    (n) => `<article><header>${link(n)}</header><footer>${link(n, 'Baca')}</footer></article>`,
  ),
  'references in one text': (size) =>
    html(`<div>${link(1)}<p>${fill((n) => `Baca juga: ${link(n + 2)} kata kata kata `, size)}</p></div>`),
  'page numbers': page((n) => `<a href="?page=${n + 2}">${n + 2}</a>`, two),
  'feeds that are announced': (size) =>
    html(
      two,
      fill((n) => `<link rel="alternate" type="application/rss+xml" title="Komentar" href="/c/${n}">`, size),
    ),
  'addresses of 8,000 units': page((n) => `<a href="/blog/read/${n}${'x'.repeat(7_900)}">Kabar ${n}</a>`),
  'addresses of slashes': page((n) => `<a href="/blog/read/${n}${'/'.repeat(7_800)}x">Kabar ${n}</a>`),
  'addresses of blanks': page((n) => `<a href="${' '.repeat(7_800)}${n}">Kabar ${n}</a>`, two),
  'addresses of line breaks': page((n) => `<a href="/blog/read/${n}${' \n'.repeat(3_900)}x">Kabar</a>`, two),
  'titles in attributes': page(
    (n) =>
      `<a title="Kabar kegiatan nomor ${n} yang panjang" href="${article(n)}"><img alt="Gambar ${n}"></a>`,
  ),
  'attributes of one tag': (size) => html(`<div ${fill((n) => `a${n}="x" `, size)}>x</div>${two}`),
  'one attribute': (size) => html(`<div title="${'x'.repeat(size)}">x</div>${two}`),
  'a comment without end': (size) => html(`${two}<!--${fill('- ', size)}`),
  'comment starts': page('<!--', two),
  'angle brackets': page('<', two),
  'angle brackets and letters': page('<a', two),
  'references to characters': page('&amp;&#65;&x', two),
  blanks: page(' \n\t', two),
  'text without markup': page('kata kata ', two),
  'markup without text': page('<div></div>'),
};

const named = (n: number) => `<a href="/berita/kabar-kegiatan-${n}">Kabar kegiatan nomor ${n}</a>`;

/** Pages of other systems than KPU's, whose form has to be learnt. */
const FORMS: Record<string, Shape> = {
  'posts of another form': page(
    (n) => `<div><h3>${named(n)}</h3><p>Isi kabar nomor ${n} yang panjang.</p></div>`,
  ),
  'links of another form': page(named),
  'links of another form that go on': page(named, '', '<a href="?page=2">2</a><a href="?page=3">3</a>'),
  'links of one post of another form': page(() => named(1), named(2) + named(3)),
  'links of a form each': page((n) => `<a href="/a${n}/kabar-kegiatan">Kabar kegiatan ${n}</a>`),
  'links of a form and a rubric each': page(
    (n) => `<a href="/berita/a${n}/kabar-${n}">Kabar kegiatan ${n}</a>`,
  ),
  'lists of another form': page((n) => `<ul><li>${named(2 * n)}</li><li>${named(2 * n + 1)}</li></ul>`),
  'lists of another form with headings': page(
    (n) => `<div><h4>Lain</h4><ul><li>${named(2 * n)}</li><li>${named(2 * n + 1)}</li></ul></div>`,
  ),
  'lists of another form with classes of their own': page(
    (n) => `<ul class="a${n % 999}b"><li>${named(2 * n)}</li><li>${named(2 * n + 1)}</li></ul>`,
  ),
  'lists of another form far apart': (size) =>
    html(fill((n) => `<ul>${named(2 * n)}${named(2 * n + 1)}</ul>${'<i></i>'.repeat(40)}`, size)),
  'nested divs with a link of another form each': (size) => html(fill((n) => `<div>${named(n)}`, size)),
  'links of another form without ends': page((n) => `<a href="/berita/kabar-kegiatan-${n}">Kabar ${n} `),
  'parameters of one address': (size) =>
    html(fill((n) => `<a href="/b?${'id=1&'.repeat(1_500)}x=${n}">Kabar kegiatan nomor ${n}</a>`, size)),
  'words in a title of another form': page((n) => `${named(n)}<a href="/berita/a">${'a '.repeat(400)}</a>`),
  'numbers of pages without posts': page((n) => `<a href="/berita/${n}">${n}</a>`),
  'a class of one list': (size) =>
    html(`<ul class="${'a1 '.repeat(size / 3)}">${named(1)}${named(2)}${named(3)}</ul>`),
};

const rss = (items: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0"${attributes}><channel><title>KPU</title><link>https://kab-probolinggo.kpu.go.id/</link>${items}</channel></rss>`;
const item = (n: number, body: string, more = '') =>
  `<item><title>Kabar ${n}</title><link>https://kab-probolinggo.kpu.go.id${article(n)}</link><guid isPermaLink="false">${n}</guid><pubDate>Mon, 24 Jun 2024 01:00:00 GMT</pubDate><description>${body}</description>${more}</item>`;
const feed =
  (unit: string | ((n: number) => string), attributes = ''): Shape =>
  (size) =>
    rss(fill(unit, size), attributes);
const entry = (n: number, more: string) =>
  `<entry><id>${n}</id><title>Kabar ${n}</title><updated>2024-06-24T01:00:00Z</updated>${more}</entry>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>KPU</title>${entries}</feed>`;
const json = (items: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"KPU","items":[${items}]}`;

const FEEDS: Record<string, Shape> = {
  'items as they are': feed((n) => item(n, 'Isi kabar')),
  'links of one guid': feed(
    (n) =>
      `<item><guid>g</guid><title>Kabar</title><link>https://kab-probolinggo.kpu.go.id/${n}</link></item>`,
  ),
  'guids of one link': feed(
    (n) =>
      `<item><guid>${n}</guid><title>Kabar ${n}</title><link>https://kab-probolinggo.kpu.go.id/a</link></item>`,
  ),
  'items that are all the same': feed(() => '<item><title>Kabar</title></item>'),
  'items without ends': feed((n) => `<item><title>Kabar ${n}</title>`),
  'items in items': (size) => rss(`${'<item>'.repeat(size / 13)}${'</item>'.repeat(size / 13)}`),
  'one long body': (size) => rss(item(1, fill('kata ', size))),
  'one body of escaped markup': (size) => rss(item(1, fill('&lt;p&gt;kata', size))),
  'one body of nested markup': (size) => rss(item(1, `${'&lt;div&gt;'.repeat(size / 11)}x`)),
  'elements in one body': (size) => rss(item(1, fill('<b>x</b>', size))),
  'titles of one item': (size) => rss(item(1, 'Isi', fill('<title></title>', size))),
  'categories of one item': (size) => rss(item(1, 'Isi', fill('<category>x</category>', size))),
  'links of one entry': (size) =>
    atom(
      entry(
        1,
        fill((n) => `<link rel="related" href="/${n}"/>`, size),
      ),
    ),
  'groups in groups': (size) =>
    rss(
      item(1, 'Isi', `${'<media:group>'.repeat(size / 27)}${'</media:group>'.repeat(size / 27)}`),
      ' xmlns:media="http://search.yahoo.com/mrss/"',
    ),
  'bases in bases': (size) =>
    atom(entry(1, `${'<a xml:base="x/">'.repeat(size / 22)}<link href="y"/>${'</a>'.repeat(size / 22)}`)),
  'names of spaces': (size) =>
    rss(
      item(1, 'Isi'),
      fill((n) => ` xmlns:p${n}="http://purl.org/dc/elements/1.1/"`, size),
    ),
  prefixes: feed((n) => `<p${n}:x>kata</p${n}:x>`),
  'sections of text': feed((n) => item(n, `<![CDATA[${'x'.repeat(40)}]]>`)),
  'ends of sections': feed(() => ']]>'),
  instructions: feed('<?x y?>'),
  'entities of its own': (size) =>
    `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(999)}">]>${rss(item(1, fill('&a;', size)))}`,
  declarations: (size) =>
    `<!DOCTYPE rss [${fill((n) => `<!ENTITY a${n} "x">`, size)}]>${rss(item(1, 'Isi'))}`,
  'dates that are none': feed(
    (n) => `<item><title>Kabar ${n}</title><pubDate>${'12 '.repeat(60)}</pubDate></item>`,
  ),
  'a prolog': (size) => `${fill('<?x?> <!-- -->', size)}${rss(item(1, 'Isi'))}`,
  'items of a JSON Feed': (size) =>
    json(fill((n) => `{"id":"${n}","title":"Kabar ${n}","content_text":"Isi"},`, size).slice(0, -1)),
  'lists in lists of JSON': (size) => json(`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  'one HTML body of a JSON Feed': (size) =>
    json(`{"id":"1","title":"x","content_html":"${fill('<p>kata', size)}"}`),
  'brackets of JSON': (size) => '['.repeat(size),
  'posts of WordPress': (size) =>
    `[${fill((n) => `{"id":${n},"link":"/a${n}","title":{"rendered":"Kabar &amp; ${n}"},"content":{"rendered":"<p>Isi"}},`, size).slice(0, -1)}]`,
  'links of one entry of Blogger': (size) =>
    `{"feed":{"title":{},"entry":[{"link":[${fill('{"rel":"x"},', size).slice(0, -1)}]}]}}`,
};

/** Posts of 5,000 units each, as many as one body holds, whose words repeat. */
const posts =
  (unit: string): Shape =>
  (size) =>
    rss(
      fill(
        (n) =>
          item(n, `Kab-probolinggo.kpu.go.id, Senin, 24-6-2024, Coklit: ${unit.repeat(4_900 / unit.length)}`),
        size,
      ),
    );

const WORDS: Record<string, Shape> = Object.fromEntries(
  [
    'kata ',
    'terbatas coklit',
    'coklit ',
    'coklit',
    '…',
    '... ',
    '.',
    ', ',
    '(',
    '24 ',
    'Senin, ',
    'hari ini ',
    'mulai tanggal hingga ',
    'Keputusan Nomor ',
    'Desa Kecamatan ',
    'aA',
    '\n',
    'a\u0301',
    '😀',
  ].map((unit) => [`posts of ${JSON.stringify(unit)}`, posts(unit)]),
);

/** Pages of one article, which is read to complete a post. */
export const ARTICLES: Record<string, Shape> = {
  'text beside links': (size) =>
    html(`<p>${fill('kata ', size / 2)}</p>${fill((n) => link(n + 2), size / 2)}`),
  'one paragraph of text and links': (size) =>
    html(`<p>${fill('kata ', size / 2)}${fill((n) => link(n + 2), size / 2)}</p>`),
  'nested spans': (size) => html(`<p>${'<span>kata '.repeat(size / 18)}${'</span>'.repeat(size / 18)}</p>`),
  'nested divs': (size) => html(`${'<div>kata '.repeat(size / 16)}${'</div>'.repeat(size / 16)}`),
  'cards of other articles': page(
    (n) => `<div><h4>${link(n + 2)}</h4><p>Isi kabar lain yang panjang</p></div>`,
  ),
  'links in links': page((n) => `<b>${link(n + 2)}`),
  'spans side by side': (size) => html(`<div>${fill('<span>kata</span>', size)}</div>`),
  blanks: page(' \n'),
};

export const SHAPES: Record<string, Shape> = { ...LISTINGS, ...FORMS, ...FEEDS, ...WORDS };
