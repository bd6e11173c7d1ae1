// `npm test`: types, lint, unused code, build, unit tests, sizes, and the tests in a real Chromium and Firefox.
// `npm test -- NAME` runs the test files whose name has NAME.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowsers, getDisplayTools } from './browsers.mjs';
import { commandOf, inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';
import { checkSizes } from './sizes.mjs';

await ready(import.meta.url);

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function section(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}

function count({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  return failed === 0;
}

function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function check(title, script, args) {
  section(title);
  const passed = run(script, args);
  if (passed) console.log('ok');
  return count(passed ? { passed: 1 } : { failed: 1 });
}

/** What vitest counted. A run that ended badly without a failed test (a file that can't be read) is one failure. */
function countTests(reportFile, endedWell) {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    const failed = Math.max(report.numFailedTests, endedWell ? 0 : 1);
    count({ passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests });
  } catch {
    count({ failed: 1 });
  }
}

function vitest(title, args, env = {}) {
  section(title);
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-report-'));
  const report = join(folder, 'report.json');
  const endedWell = run(
    commandOf('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    env,
  );
  countTests(report, endedWell);
  rmSync(folder, { recursive: true, force: true });
}

async function browserPaths() {
  section('browsers');
  const paths = await getBrowsers(['chromium', 'firefox']).catch((error) => stop(error.message));
  for (const [kind, path] of Object.entries(paths)) console.log(`${kind}: ${path}`);
  try {
    getDisplayTools();
  } catch (error) {
    stop(error.message);
  }
  return { CHROMIUM_PATH: paths.chromium, FIREFOX_PATH: paths.firefox };
}

const build = () => check('build', inProject('scripts', 'build.mjs'), []);

function hasTests(folder) {
  const files = readdirSync(inProject('tests', folder), { recursive: true }).map((file) =>
    `tests/${folder}/${file}`.replaceAll('\\', '/'),
  );
  return files.some((file) => file.includes('.test.') && names.some((name) => file.includes(name)));
}

async function runNamed() {
  const [unit, browser] = [hasTests('unit'), hasTests('browser')];
  if (!unit && !browser) stop(`No file under tests/ has ${names.join(' or ')} in its name.`);
  if (unit) vitest('unit tests', ['--project', 'unit', ...names]);
  if (!browser) return;
  const env = await browserPaths();
  if (build()) vitest('browser tests', ['--project', 'browser', ...names], env);
}

async function runAll() {
  const env = await browserPaths();
  check('types', commandOf('typescript', 'tsc'), ['-p', '.']);
  check('format and lint', commandOf('@biomejs/biome', 'biome'), ['ci']);
  check('unused code', commandOf('knip'), []);
  const built = build();
  vitest('unit tests', ['--project', 'unit']);
  if (!built) return;
  section('sizes');
  count(checkSizes());
  vitest('tests in Chromium and Firefox', ['--project', 'browser'], env);
}

const started = Date.now();
await (names.length > 0 ? runNamed() : runAll());

section(`done in ${Math.round((Date.now() - started) / 1000)} s`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
