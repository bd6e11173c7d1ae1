import { type Markup, markup } from '../markup';
import { breakLines, type Weight, widthOf } from './lines';

export const COLOURS = {
  ground: '#fff',
  tint: '#f7f4f9',
  line: '#dcd6e0',
  edge: '#80778a',
  text: '#1d191f',
  muted: '#5b5361',
  accent: '#522663',
};

export interface Face {
  size: number;
  /** 600 and 700 are measured as bold. */
  weight?: 400 | 600 | 700;
  colour?: string;
  spacing?: number;
  anchor?: 'middle' | 'end';
}

/** One line of text with its baseline at y. */
export function line(x: number, y: number, text: string, face: Face): Markup {
  const { size, weight = 400, colour = COLOURS.text, spacing, anchor } = face;
  return markup`<text x="${x}" y="${y}" font-size="${size}"${weight !== 400 && markup` font-weight="${weight}"`} fill="${colour}"${spacing !== undefined && markup` letter-spacing="${spacing}"`}${anchor && markup` text-anchor="${anchor}"`}>${text}</text>\n`;
}

/** Lines one below the other, the first with its baseline at y; `next` is the baseline of the line after them. */
export function block(
  x: number,
  y: number,
  text: string,
  face: Face & { leading: number; width: number; lines?: number },
): { marks: Markup[]; count: number; next: number } {
  const lines = linesOf(text, face);
  return {
    marks: lines.map((each, index) => line(x, y + index * face.leading, each, face)),
    count: lines.length,
    next: y + lines.length * face.leading,
  };
}

export function linesOf(text: string, face: Face & { width: number; lines?: number }): string[] {
  const { width, size, lines } = face;
  return breakLines(text, { width, size, weight: measure(face), ...(lines === undefined ? {} : { lines }) });
}

/** The largest of the sizes at which the text fits on one line; the smallest where none does. */
export function fitting(
  text: string,
  width: number,
  sizes: readonly number[],
  weight: 400 | 600 | 700 = 400,
): number {
  const fits = sizes.find((size) => widthOf(text, size, measure({ size, weight })) <= width);
  return fits ?? Math.min(...sizes);
}

export function measure(face: Face): Weight {
  return (face.weight ?? 400) === 400 ? 'regular' : 'bold';
}
