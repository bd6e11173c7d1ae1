import { browser } from 'wxt/browser';
import { ownAddress } from '../shared/address';

const KEY = 'welcomedAt';

/** The first-run page, once per profile: keyed off storage, since a relaunched profile fires `onInstalled` again. */
export async function showOnce(): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY]) return;
  await browser.storage.local.set({ [KEY]: new Date().toISOString() });
  await browser.tabs.create({ url: ownAddress('/welcome.html') });
}
