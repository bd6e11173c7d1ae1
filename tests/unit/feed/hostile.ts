export const fill = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));
export const feed = (items: string) =>
  `<rss version="2.0"><channel><title>Kabar</title><link>https://desa.example/</link>${items}</channel></rss>`;
export const item = (title: string, description = 'Isi') =>
  `<item><title>${title}</title><link>https://desa.example/1</link><guid>1</guid><pubDate>Mon, 05 Aug 2024 08:00:00 +0700</pubDate><description>${description}</description></item>`;

/** Bodies that were made to cost time or memory, or to read what is none of theirs. */
export const HOSTILE: Record<string, string> = {
  'entities made of entities': `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "${fill(`&${i ? 'b'.repeat(i) : 'a'};`, 30)}">`).join('')}]>${feed(item('&bbbbbbbbbbbb;'))}`,
  'a long entity many times': `<!DOCTYPE rss [<!ENTITY a "${fill('A', 1000)}">]>${feed(item(fill('&a;', 300_000)))}`,
  'an external entity': `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${feed(item('&a;'))}`,
  'nesting without end': feed(item('Judul', fill('<b>', 600_000))),
  'nesting with text between': feed(item('Judul', fill('<b>x', 400_000))),
  'a title of 2 MB': feed(item(fill('T', 2_000_000))),
  'an attribute of 1 MB': feed(`${item('Judul')}<enclosure url="${fill('a', 1_000_000)}"/>`),
  'tags that never end': feed(item('Judul', fill('&lt;b ', 1_000_000))),
  'angles without end': feed(item('Judul', fill('&lt;', 800_000))),
  'dots without end': feed(item('Judul', `${fill('.', 1_000_000)}x`)),
  'brackets without end': feed(item('Judul', `${fill('([', 1_000_000)}x`)),
  'items that never end': `<rss><channel>${fill('<item>', 500_000)}`,
  'divs without end': `<html>${fill('<div>', 800_000)}`,
  'links without end': `<html>${Array.from({ length: 20_000 }, (_, i) => `<div><a href="/blog/read/${i}_x">Judul ${i}</a></div>`).join('')}`,
  'headings of side lists without end': `<html><a href="/blog/read/1_x">Judul</a>${fill('<h4>Populer</h4>', 600_000)}`,
  'siblings without end': `<html>${fill('<p>kata kata</p>', 600_000)}<a href="/blog/read/1_x">Selengkapnya</a><p>x</p><a href="/blog/read/2_x">Selengkapnya</a>`,
  'brackets of JSON': `{"version":"https://jsonfeed.org/version/1","items":${fill('[', 500_000)}`,
};
