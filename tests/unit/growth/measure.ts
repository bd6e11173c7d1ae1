import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../lib/feed';
import { MAX_BODY_BYTES } from '../../../lib/feed/fetch';
import { HOST, NEWS, World } from '../poll/support';
import { ARTICLES, SHAPES } from './shapes';

/** The largest body that is taken, and half and a quarter of it; a little less, since shapes end in whole pieces. */
const LARGEST = MAX_BODY_BYTES - 30_000;
/** Milliseconds of processor for one round of the worst body. */
const BUDGET = 2_000;
/** What takes less needs no second look. */
const QUICK = 400;
/** Four times as much may take so many times as long; its square would be sixteen. */
const MOST_GROWTH = 9;

async function cost(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** One round of a new source with this body, from its bytes to the stored board. */
const round = (body: string) =>
  cost(async () => {
    const world = new World();
    world.handler = () => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    await world.round(NEWS, { pages: 1 });
    expect(world.state()).not.toMatchObject({ reason: 'too-large' });
    expect(world.state()).not.toMatchObject({ reason: 'store-failed' });
  });

const article = (body: string) =>
  cost(() =>
    parseArticle(new TextEncoder().encode(body), { url: `${HOST}/blog/read/1_a` }, `${HOST}/blog/read/1_a`),
  );

async function expectLinear(shape: (size: number) => string, measure: (body: string) => Promise<number>) {
  const body = shape(LARGEST);
  // The best of three, where one is dear: other work on the machine makes it no cheaper.
  let whole = await measure(body);
  for (let tried = 1; tried < 3 && whole >= BUDGET; tried++) whole = Math.min(whole, await measure(body));
  expect(whole).toBeLessThan(BUDGET);
  if (whole < QUICK) return;
  const quarter = await measure(shape(LARGEST / 4));
  expect(whole / quarter).toBeLessThan(MOST_GROWTH);
}

/**
 * Measures every other shape, from the given one on: two files of tests do it side by side, for it is half of what the
 * unit tests take.
 */
export function measureShapes(first: 0 | 1): void {
  const half = (shapes: typeof SHAPES) => Object.entries(shapes).filter((_, index) => index % 2 === first);
  describe('the time grows with the body and not with its square:', () => {
    test('there are shapes enough', () => {
      expect(Object.keys({ ...SHAPES, ...ARTICLES }).length).toBeGreaterThanOrEqual(75);
    });
    test.each(half(SHAPES))('a round of %s', (_, shape) => expectLinear(shape, round));
    test.each(half(ARTICLES))('an article of %s', (_, shape) => expectLinear(shape, article));
  });
}
