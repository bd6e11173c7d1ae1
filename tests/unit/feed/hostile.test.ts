import { describe, expect, it } from 'vitest';
import { FeedError, parseFeed } from '../../../lib/feed/index';
import { cpuTime } from '../cpu-time';
import { feed, fill, HOSTILE, item } from './hostile';

const FROM = { url: 'https://desa.example/rss' };
const encode = (text: string) => new TextEncoder().encode(text);

/** Generous for a busy machine; what stalls takes minutes. */
const LIMIT_MS = 5000;

describe('a body made to harm', () => {
  it.each(Object.entries(HOSTILE))('%s: bounded in time and size', async (_, body) => {
    const started = cpuTime();
    const got = await parseFeed(encode(body), FROM).catch((error: unknown) => error);
    expect(cpuTime() - started).toBeLessThan(LIMIT_MS);
    if (got instanceof Error) expect(got).toBeInstanceOf(FeedError);
    expect(JSON.stringify(got).length).toBeLessThan(body.length * 60);
    expect(JSON.stringify(got)).not.toContain('root:');
  });

  it('is refused unread where it is larger than anything that is a feed', async () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    await expect(parseFeed(bytes, FROM)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('keeps each of 20,000 items, in order', async () => {
    const items = Array.from({ length: 20_000 }, (_, i) => item(`Kabar ke-${i}`));
    const got = await parseFeed(encode(feed(items.join(''))), FROM);
    expect(got.items.map(({ title }) => title)).toEqual(items.map((_, i) => `Kabar ke-${i}`));
  });

  it('keeps a title short, and says that it was cut', async () => {
    const got = await parseFeed(encode(feed(item(fill('kata ', 2_000_000)))), FROM);
    expect(got.items[0]?.title.length).toBeLessThan(1100);
    expect(got.items[0]?.title).toMatch(/kata…$/);
  });
});
