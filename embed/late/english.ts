/** What the widget and its late part say in English, a file of its own: most pages never ask for it. */

export { shared } from '../../lib/i18n/en/shared';
export { widget } from '../../lib/i18n/en/widget';
export { englishDays } from '../../lib/i18n/english-days';
