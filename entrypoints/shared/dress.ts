import type { Settings } from '../../lib/settings';

/** Theme and language of an extension page; the theme follows the device unless one is chosen. */
export function dress(root: HTMLElement, { theme, language }: Pick<Settings, 'theme' | 'language'>): void {
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
