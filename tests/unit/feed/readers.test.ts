import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXmlFeed } from '../../../lib/feed/rss';
import { parseTolerantly } from '../../../lib/feed/tolerant';

const URL_FEED = 'https://desa.example/rss';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const words = fc.stringMatching(/^[A-Za-z0-9é&<>'",.;:–-]{1,12}( [A-Za-z0-9é&<>'",.;:–-]{1,12}){0,6}$/);
const items = fc.array(fc.record({ title: words, body: words, day: fc.integer({ min: 1, max: 28 }) }), {
  minLength: 1,
  maxLength: 6,
});

describe('the two readers of RSS and Atom', () => {
  it('agree on every RSS that rss-parser reads whole', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        const text = `<rss version="2.0"><channel><title>Kabar</title><link>https://desa.example/</link>${list
          .map(
            ({ title, body, day }, i) =>
              `<item><title>${escaped(title)}</title><link>/kabar/${i}</link><guid>${i}</guid><pubDate>${day} Aug 2024 08:00:00 +0700</pubDate><description>${escaped(body)}</description></item>`,
          )
          .join('')}</channel></rss>`;
        expect(await parseXmlFeed(text, URL_FEED)).toEqual(parseTolerantly(text, URL_FEED));
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
        expect(await parseXmlFeed(text, URL_FEED)).toEqual(parseTolerantly(text, URL_FEED));
      }),
    );
  });
});
