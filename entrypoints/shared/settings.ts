import { browser } from 'wxt/browser';
import { restoreSettings, type Settings } from '../../lib/settings';

const KEY = 'settings';

/** The stored settings, every missing or damaged field at its default. */
export async function loadSettings(): Promise<Settings> {
  return restoreSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back whenever any page or the background saved settings. Register it synchronously. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}
