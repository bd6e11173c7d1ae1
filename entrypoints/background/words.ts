import { notices as en } from '../../lib/i18n/en';
import { notices as id } from '../../lib/i18n/id';
import type { Settings } from '../../lib/settings';

/** The background's words in the user's language. */
export function words({ language }: Pick<Settings, 'language'>): typeof id {
  return { id, en }[language];
}
