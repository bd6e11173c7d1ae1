import { browser } from 'wxt/browser';
import { correctionFrom } from '../../lib/clock';
import { CLOCK, clockOffsetIn, type DeviceClock } from './stored';

/**
 * Remembers what an answer that came from the network just now says of the device's clock; writes only a change.
 * @returns milliseconds to add to the device's clock; 0 where it is right.
 */
export async function keepClock({ headers }: Pick<Response, 'headers'>): Promise<number> {
  const { offset, wrong } = correctionFrom(headers, Date.now());
  const before = (await browser.storage.local.get(CLOCK))[CLOCK] as DeviceClock | undefined;
  if (!wrong && !before) return 0;
  if (!wrong) await browser.storage.local.remove(CLOCK);
  else await browser.storage.local.set({ [CLOCK]: { offset, at: Date.now() } satisfies DeviceClock });
  return wrong ? offset : 0;
}

/** The device's time, corrected by what the last answers said of its clock. */
export async function rightTime(): Promise<Date> {
  const device = Date.now();
  return new Date(device + clockOffsetIn(await browser.storage.local.get(CLOCK), device));
}
