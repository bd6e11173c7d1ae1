/** In the place of `components/doubts.ts`: nothing doubtful is drawn, and no details are, before the late part is there. */
import type { Quote, Wording } from '../../components/message';
import { arrived } from './arrived';

type Doubts = Pick<typeof import('../../components/doubts'), 'halted' | 'maybe' | 'quoteOf' | 'unconfirmed'>;

export const halted: Doubts['halted'] = (...about) => arrived.late?.doubts.halted(...about) ?? NOTHING;
export const unconfirmed: Doubts['unconfirmed'] = (...about) =>
  arrived.late?.doubts.unconfirmed(...about) ?? NOTHING;
export const maybe: Doubts['maybe'] = (...about) => arrived.late?.doubts.maybe(...about) ?? NOTHING;
export const quoteOf: Doubts['quoteOf'] = (...about) => arrived.late?.doubts.quoteOf(...about) ?? UNTOLD;

/** Which post it is, is told in the details. */
const UNTOLD: Quote = { words: [], title: '', date: '', url: null };

export const NOTHING: Wording = { line: { what: '', when: { whole: '', short: '' } } };
