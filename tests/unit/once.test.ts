import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../lib/once';

/** Runs that end when they are told to, and note when they began and ended. */
function controlled() {
  const log: string[] = [];
  const ends: { end: () => void; fail: (error: Error) => void }[] = [];
  const ask = oneAtATime(() => {
    const n = ends.length + 1;
    log.push(`${n} begins`);
    return new Promise<void>((resolve, reject) => ends.push({ end: resolve, fail: reject })).finally(() =>
      log.push(`${n} ends`),
    );
  });
  return { ask, log, ends };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('one run at a time', () => {
  it('asked a hundred times during a run, runs once more, after it', async () => {
    const { ask, log, ends } = controlled();
    const first = ask();
    const later = Array.from({ length: 100 }, ask);
    await turn();
    expect(log).toEqual(['1 begins']);
    ends[0]?.end();
    await first;
    await turn();
    expect(log).toEqual(['1 begins', '1 ends', '2 begins']);
    ends[1]?.end();
    await Promise.all(later);
    expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });

  it('asked during the second run too, runs a third time: what is read is never older than the asking', async () => {
    const { ask, log, ends } = controlled();
    void ask();
    void ask();
    ends[0]?.end();
    await turn();
    const third = ask();
    ends[1]?.end();
    await turn();
    ends[2]?.end();
    await third;
    expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
  });

  it('a run that fails tells who asked for it, and the next one runs', async () => {
    const { ask, log, ends } = controlled();
    const first = ask();
    const second = ask();
    ends[0]?.fail(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await turn();
    ends[1]?.end();
    await second;
    expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
    const again = ask();
    ends[2]?.end();
    await again;
    expect(log).toHaveLength(6);
  });
});
