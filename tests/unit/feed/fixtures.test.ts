import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FeedError, parseFeed } from '../../../lib/feed/index';

interface Expected {
  file: string;
  about: string;
  from: { url: string; contentType?: string };
  error?: string;
  feed?: { items: Record<string, unknown>[] } & Record<string, unknown>;
}

const folder = new URL('../../fixtures/feeds/', `file://${import.meta.filename}`);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name): Expected => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Dates as the expected files write them. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a body of each kind', () => {
  it('has a case', () => expect(cases.length).toBeGreaterThan(60));

  it.each(cases)('$file: $about', async ({ file, from, error, feed }) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
    if (error) {
      const thrown = await parseFeed(bytes, from).catch((reason: unknown) => reason);
      expect(thrown).toBeInstanceOf(FeedError);
      expect(thrown).toMatchObject({ code: error });
      return;
    }
    const got = await parseFeed(bytes, from);
    expect(plain(got)).toMatchObject({ ...feed });
    expect(got.items).toHaveLength(feed?.items.length ?? 0);
  });
});
