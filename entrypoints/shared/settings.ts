import { browser } from 'wxt/browser';
import { restoreSettings, type Settings } from '../../lib/settings';

const KEY = 'settings';

/** The settings among what stands in storage.local, every missing or damaged field at its default. */
export const settingsIn = (stored: Record<string, unknown>): Settings => restoreSettings(stored[KEY]);

export async function loadSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(KEY));
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
