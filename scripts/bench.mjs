// `npm run bench`: the tables of tests/bench. `npm run bench -- NAME` makes those whose file name has NAME.
// A bench is a module that exports `run()`, which measures, prints nothing, and returns the table's rows (or a text).
import { readdirSync } from 'node:fs';
import { getBrowsers } from './browsers.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const names = process.argv.slice(2);
const files = readdirSync(inProject('tests', 'bench'))
  .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
if (files.length === 0) stop(`No file in tests/bench has ${names.join(' or ')} in its name.`);

const paths = await getBrowsers(['chromium', 'firefox']).catch((error) => stop(error.message));
process.env.CHROMIUM_PATH = paths.chromium;
process.env.FIREFOX_PATH = paths.firefox;

for (const file of files) {
  const { run } = await importTs(`tests/bench/${file}`);
  if (typeof run !== 'function') continue;
  console.log(`\n${file.replace(/\.tsx?$/, '')}`);
  const result = await run();
  if (typeof result === 'string') console.log(result);
  else if (result) console.table(result);
}
