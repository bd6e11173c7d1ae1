import type { Settings } from '../../lib/settings';

/** Theme and language of an extension page; the theme follows the device unless one is chosen. */
export function dress(root: HTMLElement, { theme, language }: Pick<Settings, 'theme' | 'language'>): void {
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Offers a file for download. */
export function download(name: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
