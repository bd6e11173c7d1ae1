import { expect, it } from 'vitest';
import { strikeBrowser } from '../faults/browser-faults';
import { Tally } from '../faults/tally';

/** The short form of `npm run faults` in browsers, always the same. */
const SEED = 25;
const COUNT = 10;

it.each(['Chromium', 'Firefox'] as const)(
  'whatever happens to it in %s, nothing is lost, nothing wrong is shown, and it comes round by itself',
  async (kind) => {
    const tally = new Tally();
    await strikeBrowser(kind, { seed: SEED, count: COUNT }, tally);
    expect(tally.failures).toEqual([]);
    expect(tally.injected).toBe(COUNT);
  },
);
