/** In the place of `components/more.ts`: before the late part is there nothing is said of all this. */
import type { Message, Quote, Wording } from '../../components/message';
import type * as More from '../../components/more';
import { arrived } from './arrived';

type Said = keyof NonNullable<typeof arrived.late>['more'];

const NOTHING: Wording = { line: { what: '', when: { whole: '', short: '' } } };

const later = <K extends Said>(name: K) =>
  ((...about: never[]) =>
    (arrived.late?.more[name] as ((...about: never[]) => Wording) | undefined)?.(...about) ??
    NOTHING) as unknown as (typeof More)[K];

export const besidePeriod = later('besidePeriod');
export const besideQuiet = later('besideQuiet');
export const halted = later('halted');
export const lastDay = later('lastDay');
export const maybe = later('maybe');
export const unconfirmed = later('unconfirmed');
export const upcoming = later('upcoming');
/** Which post it is, is told in the details. */
export const quoteOf = (): Quote => ({ words: [], title: '', date: '', url: null });
// A widget has a clock, and may be narrow.
export const uncounted = () => NOTHING;
export const wholeOnly = (message: Message) => message;
