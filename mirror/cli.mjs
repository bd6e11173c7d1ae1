// `npm run snapshot -- …` and `npm run serve -- …`: the mirror's program, built first where it is not there or older
// than its source. What is built runs by itself, on any Node from 20 on.
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
  const { ready } = await import('../scripts/lib/ready.mjs');
  await ready(import.meta.url);
  const { buildMirror } = await import('../scripts/lib/build.mjs');
  console.error('Building the mirror into .output/mirror');
  await buildMirror();
}
await import(pathToFileURL(PROGRAM).href);
