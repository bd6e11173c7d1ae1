import { WIDTHS } from './widths';

export type Weight = keyof typeof WIDTHS;

/** For characters that neither font has: as wide as the widest of ours. */
const UNKNOWN = 1000;

const TABLES: Record<Weight, Map<number, number>> = { regular: table('regular'), bold: table('bold') };

/** Width of a text in px, by the wider of Noto Sans and Roboto. */
export function widthOf(text: string, size: number, weight: Weight): number {
  let units = 0;
  for (const char of text) units += TABLES[weight].get(char.codePointAt(0) ?? 0) ?? UNKNOWN;
  return (units * size) / 1000;
}

/** Whether the width of every character is known, so that the width of the whole is more than a guess. */
export function isMeasured(text: string): boolean {
  return text !== '' && [...text].every((char) => TABLES.regular.has(char.codePointAt(0) ?? 0));
}

/**
 * Breaks a text into lines that fit a width in px, at spaces, and inside a word only where the word alone is
 * wider than a line. With a limit the last line ends in '…' where something was left out.
 */
export function breakLines(
  text: string,
  box: { width: number; size: number; weight: Weight; lines?: number },
): string[] {
  const fits = (line: string) => widthOf(line, box.size, box.weight) <= box.width;
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+|\u200b/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (fits(joined)) {
      lines.splice(-1, 1, joined);
      continue;
    }
    lines.push(...splitWord(word, fits));
  }
  const limit = box.lines ?? lines.length;
  if (lines.length <= limit) return lines;
  return [...lines.slice(0, limit - 1), cut(lines[limit - 1] ?? '', fits)];
}

function splitWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && !fits(piece + char)) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}

function cut(line: string, fits: (line: string) => boolean): string {
  const chars = [...line];
  while (chars.length > 0 && !fits(`${chars.join('').trimEnd()}…`)) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

function table(weight: Weight): Map<number, number> {
  return new Map(
    WIDTHS[weight].flatMap(([from, widths]) => widths.map((width, index) => [from + index, width])),
  );
}
