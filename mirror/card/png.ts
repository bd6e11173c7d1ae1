import { Resvg } from '@resvg/resvg-js';

export interface Fonts {
  /** Paths of the TTF files; the machine's own fonts are never asked. */
  files: string[];
  family: string;
}

/** An SVG as PNG, so many times its own size. The same SVG and fonts give the same bytes on every machine. */
export function png(svg: string, fonts: Fonts, scale: number): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.files,
      defaultFontFamily: fonts.family,
      sansSerifFamily: fonts.family,
    },
  });
  return image.render().asPng();
}
