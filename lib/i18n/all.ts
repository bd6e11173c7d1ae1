import * as en from './en';
import * as id from './id';
import type { Catalogue, Lang } from './index';

/** All words of a language, and which it is. */
export type Words = Catalogue & { lang: Lang };

const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { id, en };

/** For what needs most words of both languages; popup, widget and background pick their own, to stay small. */
export function wordsIn(lang: Lang): Words {
  return { ...CATALOGUES[lang], lang };
}
