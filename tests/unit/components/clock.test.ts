import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startClock } from '../../../components/clock';

/** A page that can be hidden, with the clock of the test. */
function page() {
  const listeners = new Set<() => void>();
  const document = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  } as unknown as Document;
  return {
    around: { now: Date.now, setTimeout, clearTimeout, document } as never,
    show(visible: boolean) {
      Object.assign(document, { visibilityState: visible ? 'visible' : 'hidden' });
      for (const listener of listeners) listener();
    },
  };
}

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 12_345 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ticks when the shown second changes', () => {
    const times: number[] = [];
    const stop = startClock(
      () => times.push(Date.now()),
      () => 1_000,
      page().around,
    );
    vi.advanceTimersByTime(2_000);
    expect(times).toEqual([12_345, 13_000, 14_000]);
    stop();
    vi.advanceTimersByTime(5_000);
    expect(times).toHaveLength(3);
  });

  it('sleeps while the page is hidden and is right at once when it is shown', () => {
    const { around, show } = page();
    const tick = vi.fn();
    startClock(tick, () => 60_000, around);
    show(false);
    vi.advanceTimersByTime(10 * 60_000);
    expect(tick).toHaveBeenCalledTimes(1);
    show(true);
    expect(tick).toHaveBeenCalledTimes(2);
  });
});
