/**
 * What a page needs only now and then, a file of its own that is asked for then: the English words, what "Rincian"
 * opens, the strip, what is to come, and all that is doubtful. Without it the widget speaks Indonesian and shows less, never something else.
 */
import { besidePeriod, besideQuiet } from '../../components/beside';
import { halted, maybe, quoteOf, unconfirmed } from '../../components/doubts';
import { shared as sharedEn } from '../../lib/i18n/en/shared';
import { widget as widgetEn } from '../../lib/i18n/en/widget';
import { shared } from '../../lib/i18n/id/shared';
import { widget } from '../../lib/i18n/id/widget';
import css from './late.css?inline';

export { Milestones } from '../../components/Milestones';
export { Quotes } from '../../components/Quotes';
export { upcoming } from '../../components/upcoming';
export { Details } from './Details';
export { useJsx } from './jsx';
export { Line, Turn } from './Panel';
export { requestModule } from './request-module';
export { Strip } from './Strip';

/** The words of both languages; of Indonesian those that the widget itself has not. */
export const words = { id: { shared, widget }, en: { shared: sharedEn, widget: widgetEn } };

export { css };

export const beside = { besidePeriod, besideQuiet };
export const doubts = { halted, maybe, quoteOf, unconfirmed };
