import { browser } from 'wxt/browser';
import { originPattern } from './permissions';

/** Asks the user; must be called straight from a click. */
export function requestHosts(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.map(originPattern))] });
}

/** Asks the user; must be called straight from a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}
