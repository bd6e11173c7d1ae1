// `npm run pictures [-- FILTER]`: a PNG of every screen in every state, theme and language, from the production build,
// into .output/pictures/. FILTER: only those whose name has it, like `popup-running` or `dark-en`.
import { relative } from 'node:path';
import { buildAll } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);
await buildAll().catch(() => stop('The build failed, see above.'));

const out = inProject('.output', 'pictures');
const { takeAll } = await importTs('tests/browser/pictures/all.ts');
const files = await takeAll(inProject('.output'), out, process.argv[2]);
console.log(`${files.length} pictures in ${relative(root, out)}`);
