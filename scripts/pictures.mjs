// `npm run pictures [-- WORDS]`: a PNG of every screen in every state, theme and language, from the production build,
// into .output/pictures/. WORDS: only those whose name has each of them, like `popup running` or `widget-212 dark-en`.
// Popup, welcome, widget and site are also drawn in other letters and with scroll bars: `dejavu`, `roboto`, `scrollbars`.
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { buildExtension, buildMirror, buildSite } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const words = process.argv.slice(2);
const { drawAll, picturesWith } = await importTs('tests/browser/pictures/all.ts');
const pictures = picturesWith(words);
if (!pictures.length) stop(`No picture has ${words.join(' and ')} in its name.`);

await buildExtension(['chrome'])
  .then(buildMirror)
  .then(buildSite)
  .catch((error) => stop(`The build failed: ${error.message}`));

const out = inProject('.output', 'pictures');
if (!words.length) rmSync(out, { recursive: true, force: true });
console.log(`Drawing ${pictures.length} pictures, about ${Math.ceil(pictures.length / 100)} minutes.`);
const { files, failed } = await drawAll(pictures, { built: inProject('.output'), out, say: console.log });
console.log(`${files.length} pictures in ${relative(root, out)}`);
if (failed.length) stop(`These could not be drawn:\n${failed.join('\n')}`);
