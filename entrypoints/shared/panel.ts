import { browser } from 'wxt/browser';

/** Firefox's own name for the side panel. */
interface FirefoxApi {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Whether the browser has a side panel that an extension can open; phones have none. Chromium makes an interface when it
 * is first touched, which a first drawing need not wait for.
 */
export function hasPanel(): boolean {
  return import.meta.env.FIREFOX
    ? (browser as unknown as FirefoxApi).sidebarAction !== undefined
    : 'sidePanel' in browser;
}

/** Opens the side panel of a window. Call it straight from a click, with nothing awaited before. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as FirefoxApi).sidebarAction?.open();
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
}
