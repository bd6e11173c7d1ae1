/**
 * What a page needs only now and then, a file of its own that is asked for then: what "Rincian" opens, the strip, what is
 * to come, the last day, and all that is doubtful. Without it the widget shows less, never something else.
 */
import { shared } from '../../lib/i18n/id/shared';
import { widget } from '../../lib/i18n/id/widget';
import css from './late.css?inline';

export { ICONS as icons } from '../../components/drawings';
export * as more from '../../components/more';
export { Quotes } from '../../components/Quotes';
export { Aloud } from './Aloud';
export { Details } from './Details';
export { aboutIn, ownDates, settingOf } from './own-dates';
export { Line, Turn } from './Panel';
export { useH } from './preact';
export { requestModule } from './request-module';
export { Strip } from './Strip';
export { share } from './share';

/** The Indonesian words that the widget itself has not. */
export const words = { shared, widget };

export { css };
