/**
 * What a page needs only now and then, a file of its own that is asked for then: the English words, what "Rincian"
 * opens, the strip, and dates that are not certain. Without it the widget speaks Indonesian and shows less, never
 * something else.
 */
import type { Lang } from '../../lib/i18n';
import * as en from '../../lib/i18n/en';
import * as id from '../../lib/i18n/id';
import type { Words } from '../views/words';

export { Details } from './Details';
export { Doubtful } from './Doubtful';
export { useJsx } from './jsx';
export { OneLine } from './OneLine';
export { Strip } from './Strip';
export { Turn } from './Turn';

/** All words of both languages; the widget itself has only the Indonesian ones that it needs itself. */
export const speech: Record<Lang, Words> = {
  id: { lang: 'id', shared: id.shared, widget: id.widget },
  en: { lang: 'en', shared: en.shared, widget: en.widget },
};
