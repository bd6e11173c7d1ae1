import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What pictures are drawn with; the machine's own fonts are never asked. */
export interface Tools {
  /** The bytes of resvg's WebAssembly module: the same on every machine, so the pictures are too. */
  renderer: Uint8Array;
  /** The TTF files' bytes. */
  fonts: Uint8Array[];
  family: string;
}

/**
 * An SVG as PNG, so many times its own size. The same SVG gives the same bytes on every machine.
 *
 * @param kept What was drawn last, given back where it is this very picture: most rounds draw nothing.
 */
export type Draw = (svg: string, scale: number, kept?: Uint8Array | null) => Promise<Uint8Array>;

const END_BYTES = 12;
const SEAL_BYTES = 12 + 'Source\0'.length + 64;
let started: Promise<void> | undefined;

/**
 * Readies the drawing of pictures. Renderer and fonts are loaded once something has to be drawn: starting them takes
 * more time and memory than the rest of a quiet round.
 *
 * @param version The program's, for another one may draw the same SVG otherwise.
 */
export function drawWith(load: () => Promise<Tools>, version: string): Draw {
  let tools: Promise<Tools> | undefined;
  return async (svg, scale, kept) => {
    const source = `${version} ${scale} ${svg}`;
    if (kept && isOf(kept, source)) return kept;
    tools ??= load();
    const { renderer, fonts, family } = await tools;
    // A second copy of this module finds the renderer started: it is one for the process.
    started ??= initWasm(renderer).catch((error: Error) => {
      if (!error.message.startsWith('Already initialized')) throw error;
    });
    await started;
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: {
        loadSystemFonts: false,
        fontBuffers: fonts,
        defaultFontFamily: family,
        sansSerifFamily: family,
      },
    });
    return sealed(image.render().asPng(), source);
  };
}

/** A picture that tells in a chunk of text before its end what it was drawn from. */
function sealed(png: Uint8Array, source: string): Uint8Array {
  const drawn = png.subarray(0, -END_BYTES);
  return Buffer.concat([drawn, sealOf(drawn, source), png.subarray(-END_BYTES)]);
}

/** Whether a picture was drawn from this, and is whole. */
function isOf(png: Uint8Array, source: string): boolean {
  const drawn = png.subarray(0, -(SEAL_BYTES + END_BYTES));
  return sealOf(drawn, source).equals(png.subarray(drawn.length, -END_BYTES));
}

/** A chunk of the kind 'tEXt' (PNG, 11.3.3.2): what the picture comes from and its own bytes, as one hash. */
function sealOf(drawn: Uint8Array, source: string): Buffer {
  const hash = createHash('sha256').update(source).update('\0').update(drawn).digest('hex');
  const text = Buffer.from(`tEXtSource\0${hash}`, 'latin1');
  const chunk = Buffer.alloc(text.length + 8);
  chunk.writeUInt32BE(text.length - 4);
  text.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(text), chunk.length - 4);
  return chunk;
}
