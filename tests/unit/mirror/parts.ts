import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CARRIED, type Parts } from '../../../mirror/parts';
import { drawWith } from '../../../mirror/png';

const RENDERER = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const font = (name: string) => readFile(join(import.meta.dirname, '../../../mirror/fonts', name));

/** How often renderer and fonts were asked for. */
export const loads = { count: 0 };

export const tools = async () => {
  loads.count += 1;
  return {
    renderer: await readFile(RENDERER),
    fonts: await Promise.all(CARRIED.fonts.map(font)),
    family: CARRIED.family,
  };
};

export const DRAW = drawWith(tools, '0.1.0');
// Some tests draw with the renderer itself, which this starts.
await DRAW('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1);

/** Parts that no build made: the site is put together from them all the same. */
export const PARTS: Parts = {
  files: new Map(
    [
      'embed.js',
      'screenshots/opensid-1.png',
      'screenshots/opensid-2.png',
      'embed-0.1.0-more-0a1b2c3d.js',
      'frame.html',
      'sw.js',
      'assets/home-1.js',
      'assets/pasang-1.js',
      'assets/offices-1.js',
      'assets/gone-1.js',
      'assets/site-1.css',
    ].map((name) => [name, new TextEncoder().encode(`/* ${name} */\n`.repeat(50))]),
  ),
  script: {
    home: 'assets/home-1.js',
    pasang: 'assets/pasang-1.js',
    offices: 'assets/offices-1.js',
    gone: 'assets/gone-1.js',
  },
  style: 'assets/site-1.css',
  version: '0.1.0',
};
