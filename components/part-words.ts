import { parts as en } from '../lib/i18n/en/parts';
import { parts as id } from '../lib/i18n/id/parts';
import type { Speech } from './words';

/** The words of what is not there from the first drawing on; only such parts may import this. */
export const partWords = ({ lang }: Pick<Speech, 'lang'>): typeof id => (lang === 'en' ? en : id);
