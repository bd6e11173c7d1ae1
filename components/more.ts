/** What a message says only now and then, or beside the hero: the widget asks for it when it is needed. */
export { besidePeriod, besideQuiet, uncounted, wholeOnly } from './beside';
export { halted, maybe, quoteOf, unconfirmed } from './doubts';
export { lastDay, upcoming } from './phases';
