import type { Lang, Words } from '../../lib/i18n';
import { extension as englishExtension } from '../../lib/i18n/en/extension';
import { reasons as englishReasons } from '../../lib/i18n/en/reasons';
import { shared as english } from '../../lib/i18n/en/shared';
import { extension } from '../../lib/i18n/id/extension';
import { reasons } from '../../lib/i18n/id/reasons';
import { shared } from '../../lib/i18n/id/shared';

/** The words of popup and panel. */
export interface PopupWords extends Words {
  extension: typeof extension;
  reasons: typeof reasons;
}

const WORDS: Record<Lang, PopupWords> = {
  id: { lang: 'id', shared, extension, reasons },
  en: { lang: 'en', shared: english, extension: englishExtension, reasons: englishReasons },
};

export const wordsIn = (lang: Lang): PopupWords => WORDS[lang];
