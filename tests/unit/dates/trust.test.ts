import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/dates/calendar';
import { contradicts, trusted, type Witness } from '../../../lib/dates/order';

describe('the trusted set', () => {
  /** The same by trying every subset. */
  function byTrying(witnesses: Witness[]): { members: boolean[]; tied: boolean } {
    let best: number[] = [];
    let weight = -1;
    for (let subset = 0; subset < 1 << witnesses.length; subset++) {
      const chosen = witnesses.filter((_, index) => subset & (1 << index));
      const clean = chosen.every(({ day }, index) =>
        chosen.slice(index + 1).every((older) => !contradicts(day, older.day)),
      );
      if (!clean) continue;
      const total = chosen.reduce((sum, { agrees }) => sum + 1000 + (agrees ? 1 : 0), 0);
      if (total > weight) [best, weight] = [[subset], total];
      else if (total === weight) best.push(subset);
    }
    const members = witnesses.map((_, index) => best.every((subset) => subset & (1 << index)));
    return { members, tied: best.length > 1 };
  }

  it('is the largest, and where several are, what they have in common', () => {
    const witness = fc.record({
      day: fc.integer({ min: 0, max: 90 }).map((offset) => addDays('2024-01-01', offset)),
      agrees: fc.boolean(),
      certain: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(witness, { maxLength: 9 }), (witnesses) => {
        expect(trusted(witnesses)).toEqual(byTrying(witnesses));
      }),
      { numRuns: 500 },
    );
  });
});
