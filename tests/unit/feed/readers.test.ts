import fc from 'fast-check';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { htmlToText, titleText } from '../../../lib/feed/text';
import { parseXmlFeed } from '../../../lib/feed/xml-feed';

const URL_FEED = 'https://desa.example/rss';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const words = fc.stringMatching(/^[A-Za-z0-9é&<>'",.;:–-]{1,12}( [A-Za-z0-9é&<>'",.;:–-]{1,12}){0,6}$/);
const items = fc.array(fc.record({ title: words, body: words, day: fc.integer({ min: 1, max: 28 }) }), {
  minLength: 1,
  maxLength: 6,
});

/** What rss-parser reads: `read` makes text of what it gives, as the kind of the feed has it. */
async function byRssParser(text: string, read: (text: string) => string) {
  const { title, link, items } = await new RssParser({
    customFields: { item: ['id', 'summary'] },
  }).parseString(text);
  return {
    title,
    url: link,
    items: items.map(({ id, guid, link, title = '', isoDate, content, summary }) => ({
      id: guid ?? id,
      url: new URL(link ?? '', 'https://desa.example/').href,
      title: titleText(read(title)),
      date: isoDate,
      body: read(content ?? summary?._ ?? summary),
    })),
  };
}

function byUs(text: string) {
  const { title, url, items } = parseXmlFeed(text, URL_FEED);
  return {
    title,
    url,
    items: items.map(({ id, url, title, publishedAt, updatedAt, summary }) => {
      return { id, url, title, date: (publishedAt ?? updatedAt)?.toISOString(), body: summary ?? '' };
    }),
  };
}

describe('our reader of RSS and Atom and rss-parser', () => {
  it('agree on every RSS that rss-parser reads whole', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        const text = `<rss version="2.0"><channel><title>Kabar</title><link>https://desa.example/</link>${list
          .map(
            ({ title, body, day }, i) =>
              `<item><title>${escaped(title)}</title><link>/kabar/${i}</link><guid>${i}</guid><pubDate>${day} Aug 2024 08:00:00 +0700</pubDate><description>${escaped(body)}</description></item>`,
          )
          .join('')}</channel></rss>`;
        expect(byUs(text)).toEqual(await byRssParser(text, htmlToText));
      }),
    );
  });

  it('agree on every Atom that rss-parser reads whole', async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.constantFrom('', ' type="html"', ' type="text"'), async (list, type) => {
        const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title${type}>Kabar</title><link href="https://desa.example/"/>${list
          .map(
            ({ title, body, day }, i) =>
              `<entry><title${type}>${escaped(title)}</title><link href="/kabar/${i}"/><id>${i}</id><updated>2024-08-${String(day).padStart(2, '0')}T08:00:00+07:00</updated><summary${type}>${escaped(body)}</summary></entry>`,
          )
          .join('')}</feed>`;
        const read = type.includes('html') ? htmlToText : (text: string) => text.trim();
        expect(byUs(text)).toEqual(await byRssParser(text, read));
      }),
    );
  });
});
