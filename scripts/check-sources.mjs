// `node scripts/check-sources.mjs`, after `npm run zip`: unpacks the sources made for Mozilla's review in an empty
// folder, builds them there as a reviewer would, and compares every file with the package for Firefox.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const sources = readdirSync(inProject('.output')).find((name) => name.endsWith('-sources.zip'));
if (!sources) stop('There are no sources yet. Run: npm run zip');

const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-sources-'));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
run('unzip', ['-q', inProject('.output', sources), '-d', folder]);
run('npm', ['ci', '--no-audit', '--no-fund']);
run(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', 'firefox']);

function hashes(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const built = hashes(join(folder, '.output', 'firefox-mv3'));
const packed = hashes(inProject('.output', 'firefox-mv3'));
const names = new Set([...built.keys(), ...packed.keys()]);
const different = [...names].filter((name) => built.get(name) !== packed.get(name));
rmSync(folder, { recursive: true, force: true });
if (different.length > 0)
  stop(`These files differ from what the sources build to:\n  ${different.join('\n  ')}`);
console.log(`The sources build to the same ${names.size} files.`);
