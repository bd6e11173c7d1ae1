// `npm run build`: the extension for Chrome, Edge and Firefox, and the site with its widget, into .output/.
import { buildAll } from './lib/build.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

await buildAll().catch((error) => stop(`The build failed: ${error.message}`));
