// `npm run build`: the extension for Chrome, Edge and Firefox, the mirror's program, and the site with its widget, into
// .output/; `npm run build -- mirror` the program alone.
import { buildAll, buildMirror } from './lib/build.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const build = process.argv[2] === 'mirror' ? buildMirror : buildAll;
await build().catch((error) => stop(`The build failed: ${error.message}`));
