import { browser } from 'wxt/browser';
import type { Source } from '../../lib/source';
import { readState } from '../../lib/store/source-state';
import type { SourceState, StateStore } from '../../lib/store/store';
import { CLOCK, PREFIX, statesIn } from './stored';

/** Written whenever posts or marks changed, so that open pages read them again. */
const CHANGED = 'changedAt';

/** The small state of the sources in storage.local: it survives an evicted database and a killed worker. */
export const states: StateStore = {
  async get(key) {
    return readState((await browser.storage.local.get(PREFIX + key))[PREFIX + key], key);
  },
  async set(state) {
    await browser.storage.local.set({ [PREFIX + state.key]: state });
  },
};

/** The states of these sources, without those that were never polled. */
export async function statesOf(sources: readonly Source[]): Promise<SourceState[]> {
  return statesIn(await browser.storage.local.get(sources.map(({ key }) => PREFIX + key)), sources);
}

/** Tells open pages that posts or marks changed. */
export async function announceChange(now: Date): Promise<void> {
  await browser.storage.local.set({ [CHANGED]: now.toISOString() });
}

/** Calls back when a source's state, posts or marks changed. */
export function onStateChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key === CHANGED || key === CLOCK || key.startsWith(PREFIX)))
      changed();
  });
}
