import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdentity, parseFeed } from '../../../lib/feed/index';
import { bodyText, HOST, makePage, PAGE_URL, posts, styles } from './pages';

const encode = (text: string) => new TextEncoder().encode(text);

describe('a listing in any markup that keeps links and order', () => {
  it('gives one item per article, in order, with its title and its whole body', async () => {
    await fc.assert(
      fc.asyncProperty(posts(1), styles, async (list, style) => {
        const feed = await parseFeed(encode(makePage(list, style)), { url: PAGE_URL });
        expect(feed.items.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
        expect(feed.items.map(({ content }) => content?.replace(/\s+/g, ' '))).toEqual(list.map(bodyText));
        expect(feed.nextPage).toBe(`${PAGE_URL}?page=2`);
        for (const item of feed.items) expect(articleIdentity(item.url ?? '')?.host).toBe(new URL(HOST).host);
      }),
      { numRuns: Number(process.env.LISTING_RUNS ?? 300) },
    );
  }, 60_000);

  it('gives the titles, and no content, where posts are titles alone', async () => {
    const bare = styles.filter(
      ({ side, layout, title }) =>
        side !== 'bare' &&
        layout !== 'whole-link' &&
        title !== 'paragraph' &&
        (layout !== 'flat' || title.includes('link')),
    );
    await fc.assert(
      fc.asyncProperty(posts(2), bare, async (list, style) => {
        const titles = list.map((post) => ({ ...post, paragraphs: [], cut: false }));
        const feed = await parseFeed(encode(makePage(titles, { ...style, body: 'text' })), { url: PAGE_URL });
        expect(feed.items.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
        expect(feed.items.every(({ content }) => content === null)).toBe(true);
      }),
    );
  }, 60_000);
});
