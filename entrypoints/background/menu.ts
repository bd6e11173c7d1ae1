import { browser } from 'wxt/browser';
import { followedItems } from '../../lib/unread';
import { database } from '../shared/database';
import { readFollowing } from '../shared/following';
import { officePage } from '../shared/office';
import { openPanel } from '../shared/panel';
import { loadSettings } from '../shared/settings';
import { announceChange } from '../shared/states';
import * as Round from './round';
import * as Toolbar from './toolbar';
import { words } from './words';

/** The menu of the toolbar icon, in the user's language; a browser that has none (Firefox for Android) gets none. */
export async function create(): Promise<void> {
  if (!browser.contextMenus) return;
  const text = words(await loadSettings()).toolbar;
  const entries = [
    ['check', text.menuCheck],
    ['mark-all', text.menuMarkAll],
    ['panel', text.menuPanel],
    ['site', text.menuSite],
  ] as const;
  await navigator.locks.request('menu', async () => {
    await browser.contextMenus.removeAll();
    for (const [id, title] of entries) browser.contextMenus.create({ id, title, contexts: ['action'] });
  });
}

/** The panel has to be opened before anything is awaited: only then the browser takes it for the user's click. */
export async function clicked(id: string | number, windowId: number | undefined): Promise<void> {
  if (id === 'panel') return openPanel(windowId);
  if (id === 'check') return void (await Round.start({ force: true }));
  const settings = await loadSettings();
  if (id === 'site') {
    await browser.tabs.create({ url: officePage(settings) });
    return;
  }
  const store = await database();
  const items = followedItems(await readFollowing(store, settings));
  await store.mark(
    items.flatMap(({ id, unread }) => (unread ? id : [])),
    'read',
  );
  await announceChange(new Date());
  await Toolbar.refresh();
}
