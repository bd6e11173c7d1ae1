import { signal } from '@preact/signals';
import type { Board } from '../../lib/board';
import { oneAtATime } from '../../lib/once';
import { defaultSettings, type Settings } from '../../lib/settings';
import type { Source } from '../../lib/source';
import { homeBoard } from '../../lib/unread';
import { database } from '../shared/database';
import { onAnyChange, readFollowing } from '../shared/following';
import { roundsOf } from '../shared/history';
import { mayNotify } from '../shared/notification-permission';
import { isAllowed } from '../shared/permissions';
import { loadSettings, saveSettings } from '../shared/settings';
import { states } from '../shared/states';
import type { SourceHealth } from './health';

/** What the settings pages show; null until it was read for the first time. */
export const settings = signal<Settings | null>(null);
export const board = signal<Board | null>(null);
export const health = signal<SourceHealth[]>([]);
/** What was made of the stored posts and could not be read back, with its office. */
export const leftOut = signal<string[]>([]);
export const notifications = signal(false);

/** A source that was removed, and what its removal changed, as it was before. */
export interface Removed {
  source: Source;
  before: Pick<Settings, 'sources' | 'home' | 'muted'>;
}

/** All that was removed since the page was opened, the latest last, so that it can be taken back. */
export const removed = signal<readonly Removed[]>([]);

/** Reads what is stored. */
export const load = oneAtATime(read);

async function read(): Promise<void> {
  const [loaded, may] = await Promise.all([loadSettings(), mayNotify()]);
  // What was chosen meanwhile is newer than what was read.
  if (!saving) settings.value = loaded;
  notifications.value = may;
  // An unreadable database shows no posts; the health page says why.
  const { boards } = await database()
    .then((store) => readFollowing(store, loaded))
    .catch(() => ({ boards: [] }));
  const items = boards.flatMap((each) => each.items);
  board.value = homeBoard(boards, loaded);
  leftOut.value = boards.flatMap(({ title, _pantau_coklit }) =>
    (_pantau_coklit.left_out ?? []).map((line) => `${title}: ${line}`),
  );
  health.value = await Promise.all(
    loaded.sources.map(async (source) => ({
      source,
      state: await states.get(source.key),
      stored: items.filter((item) => item._pantau_coklit.sources.includes(source.key)).length,
      history: await roundsOf(source.key),
      allowed: await isAllowed(source.url),
    })),
  );
}

/** Changes that are on their way into the storage. */
let saving = 0;

/**
 * Saves at once, one change after the other, each onto what is stored by then: another window may have changed something
 * else. A change of the notification permission is not ours to keep.
 */
export async function change(part: Partial<Settings>): Promise<void> {
  settings.value = { ...(settings.value ?? defaultSettings()), ...part };
  saving++;
  const saved = await navigator.locks
    .request('settings', async () => {
      const next = { ...(await loadSettings()), ...part };
      await saveSettings(next);
      return next;
    })
    .finally(() => saving--);
  if (!saving) settings.value = saved;
}

/** Reads everything again whenever another context changed it. */
export function watch(): void {
  onAnyChange(() => void load());
}
