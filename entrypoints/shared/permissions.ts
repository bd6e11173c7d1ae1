import { browser } from 'wxt/browser';

/** The match pattern of an address's host. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets the extension read all of these addresses. Firefox users can take it away at any time. */
export function isAllowed(...urls: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: urls.map(originPattern) });
}

/** Whether notifications may be shown. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the user; must be called straight from a click. */
export function requestHosts(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.map(originPattern))] });
}

/** Asks the user; must be called straight from a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}
