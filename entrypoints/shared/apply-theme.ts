import type { Settings } from '../../lib/settings';

/** Theme and language of an extension page; the theme follows the device unless one is chosen. */
export function applyTheme(
  root: HTMLElement,
  { theme, language }: Pick<Settings, 'theme' | 'language'>,
): void {
  root.lang = language;
  root.dataset.theme = theme;
}
