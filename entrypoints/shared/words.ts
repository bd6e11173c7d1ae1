import type { Catalogue, Lang } from '../../lib/i18n';
import * as en from '../../lib/i18n/en';
import * as id from '../../lib/i18n/id';

/** All words, for pages that need most of them; popup and background pick their own, to stay small. */
export function catalogue(lang: Lang): Catalogue {
  return { id, en }[lang];
}
