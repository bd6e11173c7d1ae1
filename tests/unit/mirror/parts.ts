import { join } from 'node:path';
import type { Fonts } from '../../../mirror/card/png';
import type { Parts } from '../../../mirror/parts';

export const FONTS: Fonts = {
  files: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'].map((file) =>
    join(import.meta.dirname, '../../../mirror/fonts', file),
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
