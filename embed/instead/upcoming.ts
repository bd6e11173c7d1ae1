/** In the place of `components/upcoming.ts`: nothing is said of what is to come before the late part is there. */
import type { upcoming as Said } from '../../components/upcoming';
import { arrived } from './arrived';

export const upcoming: typeof Said = (...about) => arrived.late?.upcoming(...about) ?? {};
