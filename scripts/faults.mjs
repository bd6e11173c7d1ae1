// `npm run faults`: a thousand faults by chance, here and in both browsers, and what became of them.
//   -- --seed N    other faults; the same number gives the same again (1)
//   -- --count N   so many (1000)
//   -- --node      without the browsers
//   -- --soak N    instead: so many rounds in Node and in Chromium, and what they hold
//   -- --write     puts the table into docs/faults.md
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { getBrowsers } from './browsers.mjs';
import { buildExtension, buildMirror } from './lib/build.mjs';
import { writePart } from './lib/doc.mjs';
import { importTs } from './lib/import-ts.mjs';
import { machine } from './lib/machine.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    soak: { type: 'string' },
    // A part of the soak, in the process that this script starts for it.
    part: { type: 'string' },
    node: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const [seed, count, rounds] = [values.seed, values.count, values.soak ?? '1'].map(Number);
if (![seed, count, rounds].every((number) => Number.isInteger(number) && number > 0))
  stop('--seed, --count and --soak are whole numbers above 0.');

if (values.part) {
  const { soakPart } = await importTs('tests/faults/index.ts');
  const rows = await soakPart(values.part, rounds, (line) => console.log(`  ${line}`));
  process.send(rows, () => process.exit());
  await new Promise(() => {});
}

if (!values.node) {
  const paths = await getBrowsers(['chromium', 'firefox']).catch((error) => stop(error.message));
  process.env.CHROMIUM_PATH = paths.chromium;
  process.env.FIREFOX_PATH = paths.firefox;
  await buildExtension(values.soak ? ['chrome'] : ['chrome', 'firefox']);
}
if (!values.soak) await buildMirror();

const started = Date.now();
const { grown, soakParts, soakTable, strike } = await importTs('tests/faults/index.ts');
const say = (line) => console.log(`  ${line}`);
const only = values.node ? 'node' : undefined;
const [part, result] = values.soak
  ? await soak().then((rows) => [
      'soak',
      { failures: grown(rows), table: soakTable(rows), what: `${rounds} rounds` },
    ])
  : await strike({ seed, count, only }, say).then((struck) => [
      'faults',
      { ...struck, what: `${struck.injected} faults, seed ${seed}` },
    ]);

const { table, failures, what } = result;
const command = `npm run faults -- ${values.soak ? `--soak ${rounds}` : `--seed ${seed} --count ${count}`}${values.node ? ' --node' : ''}`;
const outcome = failures.length === 0 ? 'nothing was lost, nothing was wrong' : `${failures.length} failures`;
const text = `${machine()}; \`${command}\`, ${Math.round((Date.now() - started) / 1000)} s: ${what}, ${outcome}.\n\n${table}`;
console.log(`\n${text}`);
for (const failure of failures) console.error(failure);
if (values.write) writePart(inProject('docs', 'faults.md'), part, text);
process.exit(failures.length === 0 ? 0 : 1);

/** All parts at once, each in a process of its own: one's memory is not the other's. */
async function soak() {
  const parts = soakParts(only).map(async (name) => {
    const child = fork(import.meta.filename, ['--soak', String(rounds), '--part', name]);
    const [rows] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
    if (!rows) stop(`The soak of the ${name} broke off.`);
    return rows;
  });
  return (await Promise.all(parts)).flat();
}
