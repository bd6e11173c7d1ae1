/** In the place of `components/beside.ts`: only what the late part draws needs more than the hero's words. */
import type { Message } from '../../components/message';
import { arrived } from './arrived';
import { NOTHING } from './doubts';

type Beside = typeof import('../../components/beside');

export const besidePeriod: Beside['besidePeriod'] = (...about) =>
  arrived.late?.beside.besidePeriod(...about) ?? NOTHING;
export const besideQuiet: Beside['besideQuiet'] = (...about) =>
  arrived.late?.beside.besideQuiet(...about) ?? NOTHING;
// A widget has a clock, and may be narrow.
export const uncounted = () => NOTHING;
export const wholeOnly = (message: Message) => message;
