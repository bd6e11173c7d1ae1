import type { Exclusive, PollDeps } from '../../lib/poll';
import { officialPeriods } from '../../lib/stages/official';
import { database } from './database';
import { keepClock } from './device-clock';
import { isAllowed } from './permissions';
import { states } from './states';

/** All that is needed to ask, and nothing of what is stored. */
export function wire(): Pick<PollDeps, 'fetch' | 'now' | 'rightNow' | 'wait' | 'online' | 'allowed'> {
  let late = 0;
  return {
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      // What is said of the clock is welcome, and never costs an answer.
      late = await keepClock(answer).catch(() => late);
      return answer;
    },
    now: () => new Date(),
    rightNow: () => new Date(Date.now() + late),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    online: () => navigator.onLine,
    allowed: isAllowed,
  };
}

/** What the poller needs from the browser. */
export async function deps(options: { force: boolean; intervalMinutes: number }): Promise<PollDeps> {
  return {
    ...options,
    ...wire(),
    random: Math.random,
    store: await database(),
    state: states,
    exclusive: exclusive(options.force),
    report: (error) => console.error(error),
    official: (office) => ({ calendar: [], builtIn: officialPeriods(office.id) }),
  };
}

/**
 * One at a time over all contexts of the extension; a killed worker frees its lock. What a person asks for waits for its
 * turn, where a round of the schedule is just under way; everything else leaves the work to that round.
 */
const exclusive =
  (waits: boolean): Exclusive =>
  (name, work) =>
    navigator.locks.request(name, { ifAvailable: !waits }, (lock) => (lock ? work() : 'busy'));
