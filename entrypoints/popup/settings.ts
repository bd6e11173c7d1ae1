import { browser } from 'wxt/browser';
import { defaultSettings, type Settings } from '../../lib/settings/settings';

const KEY = 'settings';

/**
 * The stored settings. They were checked when they were saved, so the popup takes them as they are: the checks of
 * `lib/settings` would be a quarter of its size.
 */
export function settingsIn(stored: Record<string, unknown>): Settings {
  return { ...defaultSettings(), ...(stored[KEY] as Partial<Settings> | undefined) };
}

/** Calls back whenever settings were saved. */
export function onSaved(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}
