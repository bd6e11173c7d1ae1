// `node scripts/check-sources.mjs`, after `npm run zip`: unpacks the sources made for Mozilla's review in an empty
// folder and packs everything there a second time, as a reviewer would. Each package has to come out byte for byte, and
// so does the mirror's program with the widget that villages pin.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMirror } from './lib/build.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const sources = readdirSync(inProject('.output')).find((name) => name.endsWith('-sources.zip'));
if (!sources) stop('There are no sources yet. Run: npm run zip');
await buildMirror();

const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-sources-'));
const run = (command, args) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
run('unzip', ['-q', inProject('.output', sources), '-d', folder]);
run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
run(process.execPath, [join('scripts', 'zip.mjs')]);
run(process.execPath, [join('scripts', 'build.mjs'), 'mirror']);

/** @returns the hash of each package in `.output`, and of each file that the mirror's program is made of, by path */
function hashes(output) {
  const packages = readdirSync(output).filter((name) => name.endsWith('.zip'));
  const program = readdirSync(join(output, 'mirror'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1));
  return new Map(
    [...packages, ...program].map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

const first = hashes(inProject('.output'));
const second = hashes(join(folder, '.output'));
const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => first.get(name) !== second.get(name));
rmSync(folder, { recursive: true, force: true });
if (different.length > 0)
  stop(`These differ from what the sources are packed to elsewhere:\n  ${different.join('\n  ')}`);
for (const [name, hash] of first) if (name.endsWith('.zip')) console.log(`${hash}  ${name}`);
console.log(`Packed twice, in two folders: ${names.size} files, each the same.`);
