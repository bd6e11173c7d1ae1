import { COLOURS } from '../colours';
import { type Markup, markup } from '../markup';
import { breakLines, isMeasured, type Weight, widthOf } from './lines';

/** The device's own: a picture in a page may load no other. */
export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

export interface Face {
  size: number;
  /** 600 and 700 are measured as bold. */
  weight?: 400 | 600 | 700;
  colour?: string;
  anchor?: 'middle' | 'end';
  /** The line is never wider. */
  width?: number;
}

/**
 * One line of text with its baseline at y. Every device draws it in a font of its own, DejaVu a fifth wider than Segoe:
 * the width is told, so that none overlaps or leaves the picture.
 */
export function line(x: number, y: number, text: string, face: Face): Markup {
  const { size, weight = 400, colour = COLOURS.text, anchor } = face;
  const natural = widthOf(text, size, measure(face));
  const told = isMeasured(text) && Math.round(Math.min(natural, face.width ?? natural) * 10) / 10;
  return markup`<text x="${x}" y="${y}" font-size="${size}"${weight !== 400 && markup` font-weight="${weight}"`} fill="${colour}"${told && markup` textLength="${told}" lengthAdjust="spacingAndGlyphs"`}${anchor && markup` text-anchor="${anchor}"`}>${text}</text>\n`;
}

/** Lines one below the other, the first with its baseline at y; `next` is the baseline of the line after them. */
export function block(
  x: number,
  y: number,
  text: string,
  face: Face & { leading: number; width: number; lines?: number },
): { marks: Markup[]; next: number } {
  const lines = linesOf(text, face);
  return {
    marks: lines.map((each, index) => line(x, y + index * face.leading, each, face)),
    next: y + lines.length * face.leading,
  };
}

const DATE = /\d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?/gu;

/** A text in lines that fit; no date is broken. */
export function linesOf(text: string, face: Face & { width: number; lines?: number }): string[] {
  const { width, size, lines } = face;
  return breakLines(
    text.replace(DATE, (date) => date.replaceAll(' ', '\u00a0')),
    {
      width,
      size,
      weight: measure(face),
      ...(lines === undefined ? {} : { lines }),
    },
  );
}

/** The largest of the sizes at which the text fits on one line; the smallest where none does. */
export function fitting(
  text: string,
  sizes: readonly number[],
  face: Pick<Face, 'weight'> & { width: number },
) {
  return sizes.find((size) => widthOf(text, size, measure(face)) <= face.width) ?? Math.min(...sizes);
}

/** One line in the largest of the sizes that fits; squeezed where even the smallest is too large. */
export function fitted(
  x: number,
  y: number,
  text: string,
  sizes: readonly number[],
  face: Omit<Face, 'size'> & { width: number },
): Markup {
  return line(x, y, text, { ...face, size: fitting(text, sizes, face) });
}

function measure(face: Pick<Face, 'weight'>): Weight {
  return (face.weight ?? 400) === 400 ? 'regular' : 'bold';
}
