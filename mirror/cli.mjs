// `npm run snapshot -- …` and `npm run serve -- …`: the mirror's program, built first where it is not there or older
// than its source. What is built runs by itself, on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../scripts/lib/project.mjs';

const PROGRAM = inProject('.output', 'mirror', 'main.js');
const SOURCES = ['lib', 'components', 'embed', 'mirror'];

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isFresh() {
  const built = changedAt(PROGRAM);
  const files = SOURCES.flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true }).map((file) => inProject(folder, file)),
  );
  return [...files, inProject('package-lock.json')].every((file) => changedAt(file) <= built);
}

if (!isFresh()) {
  const starter = process.ppid;
  console.error('Building the mirror into .output/mirror');
  // In a process of its own, for it may need a newer Node than this one; the program then runs in this very process,
  // which Ctrl+C and SIGTERM reach whoever sends them.
  const build = [inProject('scripts', 'build.mjs'), 'mirror'];
  const { status } = spawnSync(process.execPath, build, { stdio: ['ignore', process.stderr, 'inherit'] });
  // Where npm was ended meanwhile nobody is left to end the program.
  if (status !== 0 || process.ppid !== starter) process.exit(status || 1);
}
await import(pathToFileURL(PROGRAM).href);
