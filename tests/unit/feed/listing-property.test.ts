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
  });
});
