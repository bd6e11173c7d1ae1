/** In the place of `components/Quotes.tsx`: quotes are drawn with what is doubtful, and in the details. */
import type { Quotes as Drawn } from '../../components/Quotes';
import { arrived } from './arrived';

export const Quotes: typeof Drawn = (quotes) => arrived.late?.Quotes(quotes) ?? null;
