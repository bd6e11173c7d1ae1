import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What pictures are drawn with: the renderer, and the only fonts that it may use. */
export interface Fonts {
  /** The TTF files' bytes; the machine's own fonts are never asked. */
  buffers: Uint8Array[];
  family: string;
}

let started: Promise<void> | undefined;

/**
 * Readies the renderer; once is enough for a process.
 *
 * @param wasm The bytes of resvg's WebAssembly module: the same on every machine, so the pictures are too.
 */
export function startRenderer(wasm: Uint8Array): Promise<void> {
  started ??= initWasm(wasm);
  return started;
}

/** An SVG as PNG, so many times its own size. The same SVG and fonts give the same bytes on every machine. */
export function png(svg: string, fonts: Fonts, scale: number): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontBuffers: fonts.buffers,
      defaultFontFamily: fonts.family,
      sansSerifFamily: fonts.family,
    },
  });
  return image.render().asPng();
}
