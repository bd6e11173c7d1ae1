import { findBase } from './base';
import { neverThrow } from './never-throw';
import { openPage } from './page';
import { watchPolicy } from './policy';
import { canShow } from './sheet';
import { SELECTOR, watch } from './watch';

declare const __VERSION__: string;

declare global {
  interface Window {
    PantauCoklit?: {
      version: string;
      /** Shows the widget in a node (without one: in all that have the attribute). */
      mount(node?: Element): void;
      /** Takes it away; the card that stood there comes back. */
      unmount(node: Element): void;
    };
  }
}

const script = document.currentScript as HTMLScriptElement | null;

neverThrow(() => {
  if (window.PantauCoklit?.mount || !canShow()) return;
  watchPolicy(document);
  const base = findBase(script?.src ?? '', document);
  if (!base) return;
  const page = openPage(base);
  window.PantauCoklit = {
    version: __VERSION__,
    mount: neverThrow((node?: Element) => {
      for (const each of node ? [node] : document.querySelectorAll(SELECTOR)) page.mount(each);
    }),
    unmount: page.unmount,
  };
  watch(document, page.found, page.changed);
  document.addEventListener('visibilitychange', page.wake);
  window.addEventListener('online', page.online);
  window.addEventListener('offline', page.wake);
})();
