/**
 * What only some pages need, a file of its own (`embed-more.js`): the English words, and why dates are not certain.
 * Without it the widget speaks Indonesian and shows the words of the posts as they stand.
 */
import { doubtWords as reasonOf } from '../components/doubts';
import type { Lang } from '../lib/i18n';
import { shared as sharedEnglish } from '../lib/i18n/en/shared';
import { widget } from '../lib/i18n/en/widget';
import { shared } from '../lib/i18n/id/shared';
import type { Stage } from '../lib/stages/stage';

export { markedHalt, markedQuote } from '../components/doubts';

export const english = { lang: 'en' as const, shared: sharedEnglish, widget };

export const doubtWords = (stages: Stage[], lang: Lang): string =>
  reasonOf(stages, lang === 'en' ? english : { lang, shared });
