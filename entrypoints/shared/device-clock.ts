import { browser } from 'wxt/browser';
import { correctionFrom } from '../../lib/clock';
import { CLOCK, type DeviceClock } from './stored';

/** Remembers what an answer that came from the network just now says of the device's clock; writes only a change. */
export async function keepClock({ headers }: Pick<Response, 'headers'>): Promise<void> {
  const { offset, wrong } = correctionFrom(headers, Date.now());
  const before = (await browser.storage.local.get(CLOCK))[CLOCK] as DeviceClock | undefined;
  if (!wrong && !before) return;
  if (!wrong) await browser.storage.local.remove(CLOCK);
  else await browser.storage.local.set({ [CLOCK]: { offset, at: Date.now() } satisfies DeviceClock });
}
