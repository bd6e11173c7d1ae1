// What stands in storage.local, read without a store: all that the first drawing of the popup needs of it.
import { keptOffset } from '../../lib/clock';
import type { Source } from '../../lib/source';
import { readState } from '../../lib/store/source-state';
import type { SourceState } from '../../lib/store/store';

/** Before a source's key. */
export const PREFIX = 'source:';
export const CLOCK = 'clock';

/** Kept while the device's clock is wrong. */
export interface DeviceClock {
  /** Milliseconds to add to the device's clock. */
  offset: number;
  /** The device's time when it was found out. */
  at: number;
}

/** A day after it was found out, or before it by the device's clock, it says nothing any more. */
const CLOCK_HOLDS_MS = 86_400_000;

/** Milliseconds to add to the device's clock; 0 where it is right or nothing is known of it. */
export function clockOffsetIn(stored: Record<string, unknown>, device: number): number {
  const { offset, at } = Object(stored[CLOCK]) as Partial<DeviceClock>;
  return typeof at === 'number' && device >= at && device < at + CLOCK_HOLDS_MS
    ? keptOffset(offset, device)
    : 0;
}

/** The states of these sources, without those that were never polled. */
export function statesIn(stored: Record<string, unknown>, sources: readonly Source[]): SourceState[] {
  return sources.flatMap(({ key }) => readState(stored[PREFIX + key], key) ?? []);
}
