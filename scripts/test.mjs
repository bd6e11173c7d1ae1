// `npm test`: types, lint, unused code and the build beside the unit tests, then sizes, and the tests in a real Chromium
// and Firefox.
// `npm test -- WORD…` does a part: `checks`, `unit`, `long` (growth, a month's
// replay), `build`, `browser`, or the test files whose name has the word.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowsers, getDisplayTools } from './browsers.mjs';
import { buildAll } from './lib/build.mjs';
import { commandOf, inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';
import { checkSizes } from './sizes.mjs';

await ready(import.meta.url);
// It needs vitest, which a fresh clone has only now.
const { wordsFor } = await import('./lib/report.mjs');

const PARTS = ['checks', 'unit', 'long', 'build', 'browser'];
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const parts = words.length === 0 ? PARTS : words.filter((word) => PARTS.includes(word));
const names = words.filter((word) => !PARTS.includes(word));
// Codes for colours are for a terminal, not for a file.
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
const total = { passed: 0, retried: 0, failed: 0, skipped: 0 };

const since = (started) => `${Math.round((Date.now() - started) / 1000)} s`;

function count(outcome) {
  for (const what of Object.keys(total)) total[what] += outcome[what] ?? 0;
  return !outcome.failed;
}

/** Runs a script of a dependency; what it prints is kept, or shown as it comes. */
function run(script, args, { env = {}, shown = false } = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (output += bytes));
  return new Promise((resolve) => child.once('close', (code) => resolve({ passed: code === 0, output })));
}

/** One check that says nothing but ok where all is well. */
async function check(title, script, args) {
  const started = Date.now();
  const { passed, output } = await run(script, args);
  console.log(`${title}: ${passed ? 'ok' : 'FAILED'}, ${since(started)}`);
  if (!passed) console.log(output);
  return count(passed ? { passed: 1 } : { failed: 1 });
}

/** What vitest counted. A run that ended badly without a failed test (a file that can't be read) is one failure. */
function outcomeIn(file, endedWell) {
  try {
    const outcome = JSON.parse(readFileSync(file, 'utf8'));
    return { ...outcome, failed: Math.max(outcome.failed, endedWell ? 0 : 1) };
  } catch {
    return { failed: 1 };
  }
}

async function vitest(title, projects, env = {}) {
  const started = Date.now();
  console.log(`${title} …`);
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-outcome-'));
  const file = join(folder, 'outcome.json');
  const reporter = inProject('scripts', 'lib', 'report.mjs');
  const { passed: endedWell } = await run(
    commandOf('vitest'),
    ['run', ...projects.map((project) => `--project=${project}`), `--reporter=${reporter}`, ...names],
    { env: { ...env, ...PLAIN, TEST_OUTCOME_FILE: file }, shown: true },
  );
  const outcome = outcomeIn(file, endedWell);
  rmSync(folder, { recursive: true, force: true });
  console.log(`  ${wordsFor(outcome)}, ${since(started)}`);
  count(outcome);
}

async function browserPaths() {
  const paths = await getBrowsers(['chromium', 'firefox']).catch((error) => stop(error.message));
  console.log(`browsers: ${Object.values(paths).join(', ')}`);
  try {
    getDisplayTools();
  } catch (error) {
    stop(error.message);
  }
  return { CHROMIUM_PATH: paths.chromium, FIREFOX_PATH: paths.firefox };
}

async function build() {
  console.log('build …');
  try {
    await buildAll();
  } catch (error) {
    console.log(`  FAILED: ${error.message}`);
    return count({ failed: 1 });
  }
  return count({ passed: 1 });
}

/** One after the other, in what the unit tests leave of the machine: these often wait, for processes and for time. */
async function checkAndBuild() {
  if (does('checks')) {
    await check('types', commandOf('typescript', 'tsc'), ['-p', '.']);
    await check('format and lint', commandOf('@biomejs/biome', 'biome'), ['ci', '--colors=off']);
    await check('unused code', commandOf('knip'), ['--no-progress']);
  }
  return does('build') || does('browser') ? build() : false;
}

function hasTests(folder) {
  const files = readdirSync(inProject('tests', folder), { recursive: true }).map((file) =>
    `tests/${folder}/${file}`.replaceAll('\\', '/'),
  );
  return files.some((file) => file.includes('.test.') && names.some((name) => file.includes(name)));
}

const started = Date.now();
const does = (part) => parts.includes(part) || (part in named && named[part]);
const named = { unit: hasTests('unit'), long: hasTests('unit'), browser: hasTests('browser') };
if (names.length > 0 && !named.unit && !named.browser) {
  stop(`No file under tests/ has ${names.join(' or ')} in its name. Parts: ${PARTS.join(', ')}.`);
}

// First what may have to be fetched: a machine that can't have it says so within a minute.
const env = does('browser') ? await browserPaths() : {};
const withoutBrowser = ['unit', 'long'].filter(does);
const [built] = await Promise.all([
  checkAndBuild(),
  withoutBrowser.length > 0 && vitest('unit tests', withoutBrowser),
]);
if (built && does('build')) {
  console.log('sizes');
  count(checkSizes());
}
if (built && does('browser')) await vitest('tests in Chromium and Firefox', ['browser'], env);

console.log(`\n${wordsFor(total)}, ${since(started)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
