import { LANGUAGES, type Lang } from './index';

/** Each in its own words, so that whoever speaks it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** For a choice of the language: each with its name. */
export const languageOptions = () => LANGUAGES.map((lang): [Lang, string] => [lang, LANGUAGE_NAMES[lang]]);
