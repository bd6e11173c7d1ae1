import { expect, test } from 'vitest';
import { fingerprint } from '../../../lib/merge/fingerprint';
import { cpuTime } from '../cpu-time';

test('a fingerprint is made in no time, whatever the text', () => {
  const parts = ['1', '1.', '. ', '…', ' ', '1 x ', 'dilihat ', 'dilihat 1', '1 dilihat ', '\n1', 'A1 '];
  const started = cpuTime();
  for (const part of parts) fingerprint(part.repeat(500), `${part.repeat(5_000)}z`);
  expect(cpuTime() - started).toBeLessThan(1_000);
});
