// `npm run build`: the extension for Chrome, Edge and Firefox, and the static site with the widget, into .output/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/project.mjs';

const { build } = await import('wxt');

for (const browser of ['chrome', 'edge', 'firefox']) {
  await build({ root, browser, manifestVersion: 3 });
}
