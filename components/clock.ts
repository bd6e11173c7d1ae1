/** What a clock needs from its surroundings; a page passes `globalThis` and `document`. */
interface Surroundings {
  now(): number;
  setTimeout(work: () => void, ms: number): unknown;
  clearTimeout(timer: never): void;
  document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * The one timer of a page. It calls `tick` when the shown second or minute changes, sleeps while the page is hidden,
 * and ticks at once when it is shown again, so that no sleep of the device leaves an old number standing.
 *
 * @param step Milliseconds between two changes of what is shown now: 1,000 or 60,000; asked after each tick.
 * @returns Stops the clock.
 */
export function startClock(tick: () => void, step: () => number, around: Surroundings): () => void {
  let timer: unknown;
  const wake = () => {
    around.clearTimeout(timer as never);
    if (around.document.visibilityState === 'hidden') return;
    tick();
    const length = step();
    timer = around.setTimeout(wake, length - (around.now() % length));
  };
  around.document.addEventListener('visibilitychange', wake);
  wake();
  return () => {
    around.clearTimeout(timer as never);
    around.document.removeEventListener('visibilitychange', wake);
  };
}
