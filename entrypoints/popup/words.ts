import type { BoardItem } from '../../lib/board';
import type { Lang, Words } from '../../lib/i18n';
import { extension } from '../../lib/i18n/id/extension';
import { reasons } from '../../lib/i18n/id/reasons';
import { shared } from '../../lib/i18n/id/shared';

/** The words of popup and panel. */
export interface PopupWords extends Words {
  extension: typeof extension;
  reasons: typeof reasons;
}

const indonesian: PopupWords = { lang: 'id', shared, extension, reasons };
const loaded: Partial<Record<Lang, PopupWords>> = {};
const LOADERS: Readonly<Record<Lang, () => Promise<PopupWords>>> = {
  id: async () => indonesian,
  en: async () => (await import('./english')).english,
};

/** Fetches the words of a language, before anything is drawn in it: most people need Indonesian alone. */
export async function loadWords(lang: Lang): Promise<void> {
  loaded[lang] = await LOADERS[lang]();
}

/** The words of a language that was loaded. */
export const wordsIn = (lang: Lang): PopupWords => loaded[lang] ?? indonesian;

/** The categories of KPU's offices, by the number in their address. */
const CATEGORIES: Record<string, 'news' | 'announcement'> = { 104: 'news', 11: 'announcement' };

/** 'Berita', 'Pengumuman', or '' for a source that is neither. */
export function categoryOf(item: BoardItem, { shared }: Words): string {
  for (const key of item._pantau_coklit.sources) {
    const kind = CATEGORIES[key.slice(key.lastIndexOf('/') + 1)];
    if (kind) return shared.category[kind];
  }
  return '';
}
