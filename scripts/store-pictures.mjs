// `node scripts/store-pictures.mjs`: the stores' pictures in store/, and those of the site's manifest in
// mirror/screenshots/, made anew from the production build.
import { relative } from 'node:path';
import { buildExtension, buildMirror, buildSite } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);
await buildExtension(['chrome'])
  .then(buildMirror)
  .then(buildSite)
  .catch((error) => stop(`The build failed: ${error.message}`));
const { takeScreenshots, takeStorePictures } = await importTs('tests/browser/pictures/store.ts');
const files = [
  ...(await takeScreenshots(inProject('.output'), inProject('mirror', 'screenshots'))),
  ...(await takeStorePictures(inProject('.output'), inProject('store'))),
];
for (const file of files) console.log(relative(root, file));
