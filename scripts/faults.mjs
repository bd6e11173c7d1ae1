// `npm run faults`: a thousand faults by chance, here and in both browsers, and what became of them.
//   -- --seed N    other faults; the same number gives the same again (1)
//   -- --count N   so many (1000)
//   -- --node      without the browsers
//   -- --soak N    instead: so many rounds of the extension and the mirror in Node and of the build in Chromium, each at
//                  once and in a process of its own, and what they hold
//   -- --part P    only this part of the soak: extension, mirror or Chromium
//   -- --write     puts the tables into docs/faults.md, those of a soak as each part ends
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
    part: { type: 'string' },
    node: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const [seed, count, rounds] = [values.seed, values.count, values.soak ?? '1'].map(Number);
if (![seed, count, rounds].every((number) => Number.isInteger(number) && number > 0))
  stop('--seed, --count and --soak are whole numbers above 0.');

const only = values.node ? 'node' : undefined;
const { grown, soakPart, soakParts, soakTable, strike } = await importTs('tests/faults/index.ts');
const parts = values.soak ? soakParts(only) : [];
if (values.part && !parts.includes(values.part)) stop(`--part is one of ${parts.join(', ')}, with --soak N.`);
if (values.soak && !values.part) process.exit(Math.max(...(await Promise.all(parts.map(inItsOwnProcess)))));

if (values.soak ? values.part === 'Chromium' : !values.node) {
  const paths = await getBrowsers(['chromium', 'firefox']).catch((error) => stop(error.message));
  process.env.CHROMIUM_PATH = paths.chromium;
  process.env.FIREFOX_PATH = paths.firefox;
  await buildExtension(values.soak ? ['chrome'] : ['chrome', 'firefox']);
}
if (!values.soak) await buildMirror();

const started = Date.now();
const say = (line) => console.log(`  ${line}`);
if (values.soak) {
  const rows = await soakPart(values.part, rounds, say);
  tell(`soak of ${values.part}`, {
    ...{ command: `--soak ${rounds} --part ${values.part}`, what: `${rounds} rounds` },
    ...{ table: soakTable(rows), failures: grown(rows) },
  });
} else {
  const { injected, ...struck } = await strike({ seed, count, only }, say);
  tell('faults', {
    ...{ command: `--seed ${seed} --count ${count}${only ? ' --node' : ''}`, ...struck },
    what: `${injected} faults, seed ${seed}`,
  });
}

/** One's memory is not the other's, and what one says is written whatever becomes of the others. */
async function inItsOwnProcess(part) {
  const child = fork(import.meta.filename, [...process.argv.slice(2), '--part', part]);
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** Prints and writes what was found, and ends. */
function tell(part, { command, what, table, failures }) {
  const outcome =
    failures.length === 0 ? 'nothing was lost, nothing was wrong' : `${failures.length} failures`;
  const seconds = Math.round((Date.now() - started) / 1000);
  const text = `${machine()}; \`npm run faults -- ${command}\`, ${seconds} s: ${what}, ${outcome}.\n\n${table}`;
  console.log(`\n${text}`);
  for (const failure of failures) console.error(failure);
  if (values.write) writePart(inProject('docs', 'faults.md'), part, text);
  process.exit(failures.length === 0 ? 0 : 1);
}
