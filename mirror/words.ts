import type { Catalogue, Lang } from '../lib/i18n';
import * as en from '../lib/i18n/en';
import * as id from '../lib/i18n/id';

/** All words of a language, and which it is. */
export type Words = Catalogue & { lang: Lang };

const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { id, en };

export function wordsIn(lang: Lang): Words {
  return { ...CATALOGUES[lang], lang };
}

/** 'Kabupaten Probolinggo': the office's name without 'KPU'. */
export function placeName(name: string): string {
  return name.replace(/^KPU\s+/, '');
}

/** A date that no line break divides. */
export function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
