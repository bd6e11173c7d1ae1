import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FeedError, parseArticle, parseFeed } from '../../../lib/feed/index';
import { mutate, randomBody, seeded } from './mutate';

const folder = new URL('../../fixtures/feeds/', `file://${import.meta.filename}`);
const bodies = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

/** So many are read, however long it takes. */
const BODIES = 400;

describe('bodies that nobody meant to send', () => {
  it('give a feed or a FeedError, whatever is in them', async () => {
    const random = seeded(20240805);
    for (let read = 0; read < BODIES; read++) {
      const body = bodies[Math.floor(random() * bodies.length)] ?? new Uint8Array();
      const bytes = random() < 0.9 ? mutate(body, random) : randomBody(random);
      const from = { url: 'https://kab-contoh.kpu.go.id/blog/category/104' };
      const result = await parseFeed(bytes, from).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(FeedError);
      else
        for (const item of (result as { items: { title: unknown }[] }).items)
          expect(typeof item.title).toBe('string');
      parseArticle(bytes, from, 'https://kab-contoh.kpu.go.id/blog/read/9_x');
    }
  });
});
