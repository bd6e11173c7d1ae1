/** In the place of `components/Quotes.tsx`: quotes and notes are drawn with what is doubtful, and in the details. */
import type { Notes as DrawnNotes, Quotes as DrawnQuotes } from '../../components/Quotes';
import { arrived } from './arrived';

export const Quotes: typeof DrawnQuotes = (quotes) => arrived.late?.Quotes(quotes) ?? null;
export const Notes = ((notes) => arrived.late?.Notes(notes) ?? null) as typeof DrawnNotes;
