/** A piece of a text: a run of digits, a word, a web address, or a single mark such as a bracket. */
export interface Token {
  kind: 'number' | 'word' | 'address' | 'mark';
  /** Lower case; apostrophes taken out ("jum'at" is "jumat") every kind of dash, and an arrow, written '-'; square brackets as round ones. */
  text: string;
  /** Of a run of digits, else NaN. */
  value: number;
  /** Where it stands: UTF-16 units into the text. */
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  /** Whether it is the first of a line. */
  opensLine: boolean;
}

/** The text of a token; empty before the first and after the last. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The first token from a place on that is none of some words and marks; at most so many of them are passed. */
export function past(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): number {
  let next = at;
  while (next - at < most && words.has(textAt(tokens, next))) next++;
  return next;
}

/** What a reader found, and the token after it. */
export interface Read<T> {
  value: T;
  next: number;
}

// Every alternative begins with a different character and none repeats inside a repetition,
// so the scan takes time in proportion to the text, whatever the text is. Without "i", which doubles that time.
const PIECE =
  /(\d+)|((?:[hH][tT][tT][pP][sS]?:\/\/|[wW]{3}\.)\S+)|(\p{L}[\p{L}\p{M}]*(?:['’‘`´ʼ]\p{L}+)*)|([\s\u200b-\u200f\u2060*]+)|(\S)/gu;
const DASH = /[-‐‑‒–—―−~→]/u;
const APOSTROPHE = /['’‘`´ʼ]/u;
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu');

/** Other forms of a mark, written as the one that the grammar knows. */
function markOf(piece: string): string {
  if (DASH.test(piece)) return '-';
  if (piece === '[') return '(';
  return piece === ']' ? ')' : piece;
}

/** Words as people shorten them in messages. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['dgn', 'dengan'],
  ['dg', 'dengan'],
  ['yg', 'yang'],
  ['pd', 'pada'],
]);

const LONGEST_SHORT_FORM = 3;

/** A word as the grammar knows it. Most need no closer look, and every word of every post comes here. */
function spelledOut(piece: string): string {
  const lower = piece.toLowerCase();
  const word = APOSTROPHE.test(lower) ? lower.replaceAll(APOSTROPHES, '') : lower;
  return word.length > LONGEST_SHORT_FORM ? word : (SHORT_FORMS.get(word) ?? word);
}

/** Cuts a text into tokens; white space, with the asterisks of bold print, is kept as a property of what follows it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  let opensLine = true;
  for (const match of text.matchAll(PIECE)) {
    const [piece, digits, address, word, space] = match;
    if (space !== undefined) {
      spaced = true;
      opensLine ||= space.includes('\n');
      continue;
    }
    tokens.push({
      kind:
        digits !== undefined
          ? 'number'
          : word !== undefined
            ? 'word'
            : address !== undefined
              ? 'address'
              : 'mark',
      text: word !== undefined ? spelledOut(word) : (digits ?? address ?? markOf(piece)),
      value: digits !== undefined ? Number(digits) : Number.NaN,
      start: match.index,
      end: match.index + piece.length,
      spaced,
      opensLine,
    });
    spaced = false;
    opensLine = false;
  }
  return tokens;
}
