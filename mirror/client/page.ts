import { LANGUAGES, type Lang } from '../../lib/i18n';

/** What the file brought along for its script. */
export function dataOf<T>(): T {
  return JSON.parse(document.getElementById('data')?.textContent ?? '{}');
}

/** What the views are drawn into; every file of ours has it. */
export const app = document.getElementById('app') ?? document.body;

export function langOf(): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  return LANGUAGES.find((lang) => lang === asked) ?? LANGUAGES[0];
}

/** Address of the site's folder, wherever it was copied to. */
export function rootOf(path = './'): string {
  return new URL(path, location.origin + location.pathname.replace(/[^/]*$/, '')).href;
}

/** Whether the text is now in the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands over to the device's own sharing; false where it has none. */
export function share(title: string, url: string): boolean {
  // In a frame of another site's the sheet is refused.
  if (!navigator.share || window !== window.top) return false;
  // Rejected when the reader closes the sheet, which is no error.
  void navigator.share({ title, url }).catch(() => {});
  return true;
}
