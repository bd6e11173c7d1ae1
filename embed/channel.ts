import { readable } from '../lib/board';
import type { Correction } from './clock';
import { request, type Trouble } from './request';
import { readStatus, type Status } from './status';
import type { Copy, openStore } from './store';
import type { Late } from './Widget';

/** A mirror that widgets of this page show; they share it, whatever their number. */
export interface Channel {
  readonly url: string;
  /** null where none was stored, absent until that is known. */
  copy?: Copy | null;
  /** What the last attempt failed of. */
  trouble: Trouble | null;
  /** Milliseconds of the device's clock from which on it is worth asking. */
  dueAt: number;
  /** The mirror's `status.json` was asked for, whatever came of it. */
  asked: boolean;
  /** Takes the stored copy and asks if it is due; all widgets of the page, and all tabs of the site, cause one request. */
  refresh(): Promise<void>;
  /** Asks for the mirror's `status.json`, at most once per copy. */
  askStatus(): Promise<void>;
}

const MINUTE = 60_000;
const LEAST = 10 * MINUTE;
const USUAL = 15 * MINUTE;
const MOST = 60 * MINUTE;
/** A tab that holds the lock and sleeps must not hold up the others for longer. */
const LOCK_PATIENCE = 20_000;
/** Storage can hang without an error: after so many milliseconds the widget goes on without it. */
const STORAGE_PATIENCE = 500;

/** How long a copy is taken for fresh: as its host says within bounds, longer for those who pay by the byte. */
export function intervalOf(maxAge: number | null, saveData: boolean): number {
  const interval = Math.min(Math.max(maxAge === null ? USUAL : maxAge * 1_000, LEAST), MOST);
  return saveData ? Math.max(interval * 4, MOST) : interval;
}

/**
 * @param askLate Asks for the late part, which knows another way to the data.
 * @param changed Called after each change of the copy or of the trouble.
 */
export function openChannel(
  url: string,
  store: ReturnType<typeof openStore>,
  askLate: () => Promise<Late>,
  changed: () => void,
): Channel {
  let running: Promise<void> | null = null;
  let asked: Copy | null = null;
  let failures = 0;

  const take = (copy: Copy | null, answered: boolean) => {
    channel.copy = copy;
    channel.asked = false;
    // A stored copy that is due again does not undo what the network has said meanwhile.
    if (copy && (answered || copy.nextAt > channel.dueAt)) {
      channel.dueAt = copy.nextAt;
      channel.trouble = null;
      failures = 0;
    }
    changed();
  };
  const fail = (trouble: Trouble) => {
    channel.trouble = trouble;
    channel.dueAt = Date.now() + Math.min(MINUTE * 2 ** failures++, MOST);
    changed();
  };
  const keep = (json: unknown, clock: Correction, maxAge: number | null, status: Status | null) => {
    const at = Date.now();
    const nextAt = at + intervalOf(maxAge, savesData());
    const copy: Copy = {
      url,
      board: readable(json, true).board,
      at,
      nextAt,
      clock,
      status: status ?? undefined,
    };
    // First to be seen, then to be kept.
    take(copy, true);
    store.put(copy);
  };

  // A copy that comes after our patience is still better than none: its host may be down. No `Promise.race`, which
  // old libraries replace.
  const takeStored = () =>
    new Promise<void>((resolve) => {
      const come = (stored: Copy | null) => {
        if (stored && stored.at > (channel.copy?.at ?? 0)) take(stored, false);
        else if (channel.copy === undefined) take(null, false);
        resolve();
      };
      store.get(url).then(come);
      setTimeout(come, STORAGE_PATIENCE, null);
    });
  const ask = async () => {
    const answer = await request(url);
    try {
      if (typeof answer !== 'string') return keep(answer.json, answer.clock, answer.maxAge, null);
      if (answer !== 'blocked') return fail(answer);
      const module = await (await askLate())?.requestModule(url.replace(/json$/, 'js'));
      if (!module || typeof module === 'string') return fail(answer);
      keep(module.json, { offset: 0, wrong: false }, null, readStatus(module.status));
    } catch {
      fail('unreadable');
    }
  };

  const refresh = async () => {
    if (channel.copy === undefined && !store.isFresh(url)) {
      // Probably a first visit: the network is asked beside the storage, not after it.
      const asking = ask();
      alone(url, () => asking);
      await takeStored();
      return asking;
    }
    await takeStored();
    if (!isDue(channel)) return;
    await alone(url, async () => {
      await takeStored();
      if (isDue(channel)) await ask();
    });
  };

  const channel: Channel = {
    url,
    trouble: null,
    dueAt: 0,
    asked: false,
    refresh() {
      running ??= refresh().finally(() => {
        running = null;
      });
      return running;
    },
    async askStatus() {
      const { copy } = channel;
      if (!copy || asked === copy) return;
      asked = copy;
      const answer = await request(url.replace(/[^/]*$/, 'status.json'));
      if (channel.copy !== copy) return;
      const status = typeof answer === 'string' ? null : readStatus(answer.json);
      if (status) {
        asked = channel.copy = { ...copy, status };
        store.put(channel.copy);
      }
      channel.asked = true;
      changed();
    },
  };
  return channel;
}

/** Due: never asked, its time has come, or the device's clock was put back since. */
export function isDue({ copy, dueAt }: Pick<Channel, 'copy' | 'dueAt'>): boolean {
  const now = Date.now();
  return now >= dueAt || (copy?.at ?? 0) > now + MINUTE;
}

const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** One tab after the other, where the browser has locks and lets this page use them. */
async function alone(url: string, work: () => Promise<void>): Promise<void> {
  let done: Promise<void> | undefined;
  try {
    const signal = AbortSignal.timeout(LOCK_PATIENCE);
    await navigator.locks.request(`pantau-coklit ${url}`, { signal }, () => {
      done = work();
      return done;
    });
  } catch {
    await (done ?? work());
  }
}
