import { browser } from 'wxt/browser';
import { restoreSettings } from '../../lib/settings/read';
import type { Settings } from '../../lib/settings/settings';

const KEY = 'settings';

/** The stored settings, every missing or damaged field at its default. */
export const settingsIn = (stored: Record<string, unknown>): Settings => restoreSettings(stored[KEY]);

/** Calls back whenever settings were saved. */
export function onSaved(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}
