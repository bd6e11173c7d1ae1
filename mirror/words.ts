import { dateWords, type Speech } from '../components/words';
import type { BoardItem } from '../lib/board';
import type { Catalogue, Lang } from '../lib/i18n';
import * as en from '../lib/i18n/en';
import * as id from '../lib/i18n/id';

export type Words = Catalogue;

export function wordsIn(lang: Lang): Words {
  return lang === 'en' ? en : id;
}

export function speechIn(lang: Lang): Speech {
  return { lang, shared: wordsIn(lang).shared };
}

/** 'KPU Kab. Probolinggo', where the full name takes too much room. */
export function shortOffice(name: string): string {
  return name.replace(/\bKabupaten\b/, 'Kab.');
}

/** 'Kabupaten Probolinggo': the office's name without 'KPU'. */
export function placeName(name: string): string {
  return name.replace(/^KPU\s+/, '');
}

/** What is known of a post's day, in a few words. */
export function postDay(item: BoardItem, lang: Lang): string {
  return dateWords(item._pantau_coklit.date, speechIn(lang));
}

/** A date that no line break divides. */
export function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
