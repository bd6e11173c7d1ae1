// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';
import { strikeDevices } from '../faults/device-faults';
import { strikeMirrors } from '../faults/mirror-faults';
import { Tally } from '../faults/tally';

/** The short form of `npm run faults`, always the same; others are struck by `npm run faults -- --seed N`. */
const seed = 25;

let office: FakeKpu;
beforeAll(async () => {
  office = await startFakeKpu({ tls: false });
});
afterAll(() => office.close());

it.each([
  ['an extension', strikeDevices, 36],
  ['a mirror', strikeMirrors, 24],
] as const)(
  'whatever happens to %s, nothing is lost, nothing wrong is shown, and it comes round by itself',
  async (_name, strike, count) => {
    const tally = new Tally();
    await strike(office, { seed, count }, tally);
    expect(tally.failures).toEqual([]);
    expect(tally.injected).toBe(count);
  },
);

it('a tally names what was lost and what was wrong, and how to see it again', () => {
  const tally = new Tally();
  tally.add('Node', 'a fault', { saw: 'the copy', lost: ['a post'], wrong: [] }, '--seed 7');
  tally.add('Node', 'a fault', { saw: 'the copy', lost: [], wrong: [] }, '--seed 7');
  expect(tally.failures).toEqual(['Node | a fault (--seed 7): a post']);
  expect(tally.table()).toContain('| Node | a fault | 2 | the copy | 1 | nothing |');
});
