import * as en from '../../lib/i18n/en';
import * as id from '../../lib/i18n/id';
import type { Settings } from '../../lib/settings';

/** Each part by its name, so that the words of the pages stay out of the background. */
const WORDS = {
  id: { lang: 'id', notices: id.notices, shared: id.shared, toolbar: id.toolbar },
  en: { lang: 'en', notices: en.notices, shared: en.shared, toolbar: en.toolbar },
} as const;

/** What the background says, in the user's language: badge and menu, notifications, and the countdown that they name. */
export const words = ({ language }: Pick<Settings, 'language'>) => WORDS[language];
