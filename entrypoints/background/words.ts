import { shared as english, notices as englishNotices } from '../../lib/i18n/en';
import { notices, shared } from '../../lib/i18n/id';
import type { Settings } from '../../lib/settings';

/** The background's words in the user's language. */
export function words({ language }: Pick<Settings, 'language'>): typeof notices {
  return { id: notices, en: englishNotices }[language];
}

/** The words of the countdown, which notifications speak too. */
export function sharedWords({ language }: Pick<Settings, 'language'>): typeof shared {
  return { id: shared, en: english }[language];
}
