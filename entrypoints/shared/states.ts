import { browser } from 'wxt/browser';
import type { Source } from '../../lib/source';
import { readState } from '../../lib/store/source-state';
import type { SourceState, StateStore } from '../../lib/store/store';
import { CLOCK, PREFIX, statesIn } from './stored';

/** Written whenever posts or marks changed, so that open pages read them again. */
const CHANGED = 'changedAt';

/** States for which storage.local had no room, as on a full disk: in memory, so that a failure is noted at all. */
const UNKEPT = 'unkept';

/** What stands in storage.local under these keys, or all of it, with what it had no room for. */
export async function readSmall(keys: string[] | null): Promise<Record<string, unknown>> {
  const [kept, unkept] = await Promise.all([browser.storage.local.get(keys), readUnkept()]);
  return { ...kept, ...unkept };
}

async function readUnkept(): Promise<Record<string, unknown>> {
  return Object((await browser.storage.session?.get(UNKEPT))?.[UNKEPT]);
}

/** The small state of the sources in storage.local: it survives an evicted database and a killed worker. */
export const states: StateStore = {
  async get(key) {
    return readState((await readSmall([PREFIX + key]))[PREFIX + key], key);
  },
  async set(state) {
    const key = PREFIX + state.key;
    const isKept = await browser.storage.local.set({ [key]: state }).then(
      () => true,
      () => false,
    );
    const { [key]: before, ...others } = await readUnkept();
    if (!isKept) await browser.storage.session?.set({ [UNKEPT]: { ...others, [key]: state } });
    else if (before) await browser.storage.session?.set({ [UNKEPT]: others });
  },
};

/** The states of these sources, without those that were never polled. */
export async function statesOf(sources: readonly Source[]): Promise<SourceState[]> {
  return statesIn(await readSmall(sources.map(({ key }) => PREFIX + key)), sources);
}

/** Tells open pages that posts or marks changed. */
export async function announceChange(now: Date): Promise<void> {
  await browser.storage.local.set({ [CHANGED]: now.toISOString() });
}

/** Calls back when a source's state, posts or marks changed. */
export function onStateChanged(changed: () => void): void {
  const isOurs = (key: string) => [CHANGED, CLOCK, UNKEPT].includes(key) || key.startsWith(PREFIX);
  for (const area of [browser.storage.local, browser.storage.session])
    area?.onChanged.addListener((changes) => {
      if (Object.keys(changes).some(isOurs)) changed();
    });
}
