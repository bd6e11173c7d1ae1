import { browser } from 'wxt/browser';
import { loadSettings } from '../shared/settings';
import { statesOf } from '../shared/states';

/** Rings when the next source is due, then every interval, so that a round killed in its middle is followed by another. */
const POLL = 'poll';
/** Moves the badge over midnight and sends what quiet hours held back. */
const TICK = 'tick';
const TICK_MINUTES = 15;

/** Creates what is missing. Creating an alarm anew at every wake would put it off for ever. */
export async function ensure(): Promise<void> {
  const { intervalMinutes } = await loadSettings();
  const [poll, tick] = await Promise.all([browser.alarms.get(POLL), browser.alarms.get(TICK)]);
  if (poll?.periodInMinutes !== intervalMinutes) await schedule();
  // A clock that was set back leaves it far ahead.
  if (!tick || tick.scheduledTime > Date.now() + TICK_MINUTES * 60_000)
    await browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
}

/** Sets the alarm to the earliest time at which a source may be asked again. */
export async function schedule(): Promise<void> {
  const { sources, intervalMinutes } = await loadSettings();
  const states = await statesOf(sources);
  const times = states.map(({ nextAt }) => Date.parse(nextAt)).filter(Number.isFinite);
  const earliest = states.length < sources.length || !times.length ? Date.now() : Math.min(...times);
  // A clock that was set back leaves times far ahead.
  const farthest = Date.now() + 7 * 24 * 60 * 60_000;
  await browser.alarms.create(POLL, {
    when: Math.min(Math.max(earliest, Date.now() + 1_000), farthest),
    periodInMinutes: intervalMinutes,
  });
}
