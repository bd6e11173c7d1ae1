// `node scripts/store-pictures.mjs`: the stores' pictures in store/, made anew from the production build.
import { relative } from 'node:path';
import { buildExtension, buildSite } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);
await buildExtension(['chrome'])
  .then(buildSite)
  .catch((error) => stop(`The build failed: ${error.message}`));
const { takeStorePictures } = await importTs('tests/browser/pictures/store.ts');
const files = await takeStorePictures(inProject('.output'), inProject('store'));
for (const file of files) console.log(relative(root, file));
