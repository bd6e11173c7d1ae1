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
