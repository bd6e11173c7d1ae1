// `npm run bench`: the tables of tests/bench. `npm run bench -- NAME` makes those whose file name has NAME;
// `npm run bench -- --write` makes docs/benchmarks.md of them all in one run, `npm run bench -- NAME --write` those
// tables in it alone, which then say so.
// A bench is a module that exports `run()`, which measures, prints nothing, and returns the table's rows (or a text);
// `about`, a sentence or two; beside peers, `ahead(rows)`: where they are ahead; and `largest`: what cost most of what
// it measures when it was last looked for, what became of that, and the figures before and after, of one run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getBrowsers } from './browsers.mjs';
import { buildAll } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { machine } from './lib/machine.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const writes = process.argv.includes('--write');
const names = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const files = readdirSync(inProject('tests', 'bench'))
  .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
if (files.length === 0) stop(`No file in tests/bench has ${names.join(' or ')} in its name.`);

const paths = await getBrowsers(['chromium', 'firefox']).catch((error) => stop(error.message));
process.env.CHROMIUM_PATH = paths.chromium;
process.env.FIREFOX_PATH = paths.firefox;
if (writes) await buildAll().catch((error) => stop(`The build failed: ${error.message}`));

const before = machine();
const started = Date.now();
const parts = new Map();
for (const file of files) {
  const name = file.replace(/\.tsx?$/, '');
  const { run, about = '', ahead = () => [] } = await importTs(`tests/bench/${file}`);
  if (typeof run !== 'function') continue;
  console.log(`\n${name}`);
  const began = Date.now();
  // What one can't measure here (a browser, a registry) takes no other table with it.
  const result = await (async () => run())().catch((error) => error);
  const table = result instanceof Error ? `Could not be measured: ${result.message}` : tableOf(result);
  const lead = result && !(result instanceof Error) ? ahead(result) : [];
  if (result instanceof Error) process.exitCode = 1;
  const seconds = Math.round((Date.now() - began) / 1000);
  if (typeof result === 'string') console.log(result);
  else if (result instanceof Error) console.log(table);
  else console.table(result);
  for (const line of lead) console.log(`Ahead of us: ${line}`);
  const apart = names.length > 0 ? `, apart from the rest: ${machine()}` : '';
  parts.set(
    `${name[0].toUpperCase()}${name.slice(1)}`,
    [
      `${about} \`npm run bench -- ${name}\`, ${seconds} s${apart}.`.trim(),
      table,
      ...(lead.length > 0 ? [`Ahead of us:\n\n${lead.map((line) => `- ${line}`).join('\n')}`] : []),
    ].join('\n\n'),
  );
}

if (writes) {
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  const file = inProject('docs', 'benchmarks.md');
  parts.set('What cost most, and what became of it', await largestOfAll());
  const head = `# Benchmarks

Made by \`npm run bench -- --write\` in one run of ${minutes} minutes, all beside each other: ${before}; load at the end: ${machine().replace(/.*load /, '')}. Times differ between machines, ratios much less. Peers are fetched for this alone; none of them is part of the product. What is lost or wrong when things fail is in [faults.md](faults.md).`;
  const old = names.length > 0 ? readFileSync(file, 'utf8').trim().split('\n\n## ') : [head];
  const sections = new Map(
    old.slice(1).map((section) => {
      const [title, ...text] = section.split('\n\n');
      return [title, text.join('\n\n')];
    }),
  );
  for (const [title, text] of parts) sections.set(title, text);
  const body = [...sections].map(([title, text]) => `## ${title}\n\n${text}`);
  writeFileSync(file, `${[old[0], ...body].join('\n\n')}\n`);
  console.log(`\n${file}`);
}
// A browser that did not end must not keep a finished run alive.
process.exit();

function tableOf(result) {
  if (typeof result === 'string') return result.startsWith('|') ? result : `\`\`\`text\n${result}\n\`\`\``;
  const rows = [...(result ?? [])];
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value) => String(value ?? '').replaceAll('|', '\\|');
  return [
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((row) => `| ${columns.map((column) => cell(row[column])).join(' | ')} |`),
  ].join('\n');
}

/** What the benches say of their largest costs, also those that were not run. */
async function largestOfAll() {
  const all = readdirSync(inProject('tests', 'bench')).filter((file) => /\.tsx?$/.test(file));
  const rows = [];
  for (const file of all) {
    const { largest } = await importTs(`tests/bench/${file}`);
    if (largest) rows.push({ bench: file.replace(/\.tsx?$/, ''), ...largest });
  }
  return `Found by profiles of the benches’ own work; before and after by both versions in turns in one run, in time of the processor.\n\n${tableOf(rows)}`;
}
