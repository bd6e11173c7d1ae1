import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/settings';
import type { Store } from '../../lib/store/store';
import type { Following } from '../../lib/unread';
import { officesOf } from './office';
import { onSettingsChanged } from './settings';
import { onStateChanged } from './states';

/** What is stored of all followed offices. */
export async function readFollowing(store: Store, settings: Settings): Promise<Following> {
  const [marks, ...boards] = await Promise.all([
    store.marks(),
    ...officesOf(settings.sources).map(({ id }) => store.board(id)),
  ]);
  return { boards: boards.filter((board) => board !== null), marks, settings };
}

/** Whole texts of all posts by id: boards have but their beginnings. */
export async function readTexts(
  store: Store,
  settings: Pick<Settings, 'sources'>,
): Promise<ReadonlyMap<string, string>> {
  const posts = await Promise.all(officesOf(settings.sources).map(({ id }) => store.posts(id)));
  return new Map(posts.flat().map(({ id, text }) => [id, text]));
}

/** Calls back whenever another context changed anything that a page shows. */
export function onAnyChange(changed: () => void): void {
  onStateChanged(changed);
  onSettingsChanged(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
