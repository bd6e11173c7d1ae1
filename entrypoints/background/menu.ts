import { browser } from 'wxt/browser';
import { unreadItems } from '../../lib/unread';
import { database } from '../shared/database';
import { officePage } from '../shared/office';
import { loadSettings } from '../shared/settings';
import { announceChange } from '../shared/states';
import * as Round from './round';
import * as Toolbar from './toolbar';
import { words } from './words';

/** The menu of the toolbar icon, in the user's language. */
export async function create(): Promise<void> {
  const text = words(await loadSettings());
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    ['check', text.menuCheck],
    ['mark-all', text.menuMarkAll],
    ['site', text.menuSite],
  ] as const) {
    browser.contextMenus.create({ id, title, contexts: ['action'] });
  }
}

export async function clicked(id: string | number): Promise<void> {
  if (id === 'check') return Round.start({ force: true });
  const settings = await loadSettings();
  if (id === 'site') {
    await browser.tabs.create({ url: officePage(settings) });
    return;
  }
  const store = await database();
  const unread = unreadItems(await store.board(settings.home), await store.marks());
  await store.mark(
    unread.map((item) => item.id),
    'read',
  );
  await announceChange(new Date());
  await Toolbar.refresh();
}
