export { type Correction, correctionFrom, maxAgeOf } from '../lib/clock';

/** Milliseconds until so many left change: whole seconds or whole minutes. */
export function untilChange(left: number, unit: 'second' | 'minute'): number {
  const length = unit === 'second' ? 1_000 : 60_000;
  return left % length || length;
}

/**
 * One timer for all widgets of the page; it sleeps until the next change is due and while the page is hidden.
 *
 * @param work What is to be done; gives the milliseconds until there is something to do again.
 */
export function createTimer(work: () => number): { wake(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    clearTimeout(timer);
    if (document.hidden) return;
    timer = setTimeout(wake, Math.min(Math.max(work(), 20), 3_600_000));
  };
  return { wake };
}
