// `npm run build`: the extension for Chrome, Edge and Firefox, and the static site with the widget, into .output/.
import { root } from './lib/project.mjs';

const { build } = await import('wxt');

for (const browser of ['chrome', 'edge', 'firefox']) {
  await build({ root, browser, manifestVersion: 3 });
}
