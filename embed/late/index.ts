/**
 * What a page needs only now and then, a file of its own that is asked for then: the English words, what "Rincian"
 * opens, the strip, and all that is doubtful. Without it the widget speaks Indonesian and shows less, never something else.
 */
import type { Lang } from '../../lib/i18n';
import * as en from '../../lib/i18n/en';
import * as id from '../../lib/i18n/id';
import type { WidgetWords } from '../words';

export * as beside from '../../components/beside';
export * as doubts from '../../components/doubts';
export { Quotes } from '../../components/Quotes';
export { Details } from './Details';
export { useJsx } from './jsx';
export { Line, Turn } from './Panel';
export { Strip } from './Strip';

/** All words of both languages; the widget itself has only the Indonesian ones that it needs itself. */
export const words: Record<Lang, WidgetWords> = {
  id: { lang: 'id', shared: id.shared, widget: id.widget },
  en: { lang: 'en', shared: en.shared, widget: en.widget },
};
