import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Fonts, startRenderer } from '../../../mirror/card/png';
import { CARRIED, type Parts } from '../../../mirror/parts';

await startRenderer(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

export const FONTS: Fonts = {
  buffers: CARRIED.fonts.map((file) =>
    readFileSync(join(import.meta.dirname, '../../../mirror/fonts', file)),
  ),
  family: 'Noto Sans',
};

/** Parts that no build made: the site is put together from them all the same. */
export const PARTS: Parts = {
  files: new Map(
    ['embed.js', 'frame.html', 'sw.js', 'assets/home-1.js', 'assets/pasang-1.js', 'assets/site-1.css'].map(
      (name) => [name, new TextEncoder().encode(`/* ${name} */\n`.repeat(50))],
    ),
  ),
  script: { home: 'assets/home-1.js', pasang: 'assets/pasang-1.js' },
  style: 'assets/site-1.css',
  version: '0.1.0',
};
