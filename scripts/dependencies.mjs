// `node scripts/dependencies.mjs`: the table of what we depend on, from the lockfile and what is installed, into
// SECURITY.md. It asks nobody.
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from './lib/doc.mjs';
import { inProject, readJson } from './lib/project.mjs';

/** Where each runs, and why it is trusted there. One that has no line here stops this script. */
const TRUST = {
  '@hono/node-server': 'mirror; sees only requests to its own files',
  '@preact/signals': 'extension’s pages; by the makers of Preact, no input from outside',
  '@resvg/resvg-wasm': 'mirror; WebAssembly without access to disk or network, draws only SVG that we wrote',
  events: 'background; 500 lines, finished, last released in 2021',
  feedsmith: 'mirror; writes `feed.xml`, which two other readers read back in tests',
  hono: 'mirror; routes GET of known names alone',
  htmlparser2: 'background, mirror; tokens only, bounded by our own reader and its fuzz tests',
  idb: 'extension, widget; promises around IndexedDB, 1 kB',
  'lean-qr': 'mirror; draws our own address, read back by another library in tests',
  preact: 'all that is seen; escapes what it is given, and markup from strings is forbidden by a test',
  'preact-render-to-string': 'mirror; the same components, hostile posts tested on every page',
  'rss-parser':
    'background, mirror; not developed since 2023, with xml2js 0.5 and sax: sees only what `isPlain` lets through, see below',
  tldts: 'mirror; a list and a lookup',
  'ts-ics': 'extension, mirror; writes iCalendar, read back by another library in tests',
  undici: 'mirror; Node’s own fetch, here with a check of each resolved address',
  valibot: 'everywhere; checks shapes, no dependency',
};
const NODE_BINARY = 'for building and testing only, where the machine’s Node is older than 24, see below';

function sizeOf(path) {
  if (!existsSync(path)) return null;
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + (sizeOf(join(path, name)) ?? 0), 0);
}

const { packages } = readJson('package-lock.json');
const { dependencies, optionalDependencies } = packages[''];

const rows = Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => {
  const { version, license, dependencies: own = {}, hasInstallScript } = packages[`node_modules/${name}`];
  const trust = name in optionalDependencies ? NODE_BINARY : TRUST[name];
  if (!trust) throw new Error(`${name}: say in scripts/dependencies.mjs where it runs and why it is trusted`);
  const size = sizeOf(inProject('node_modules', name));
  const kB = size === null ? 'other system' : `${Math.ceil(size / 1000).toLocaleString('en')} kB`;
  const needs = Object.keys(own).join(', ') || 'none';
  return `| ${name} ${version} | ${license} | ${kB} | ${needs} | ${hasInstallScript ? 'yes' : 'no'} | ${trust} |`;
});
const all = Object.entries(packages).filter(([path]) => path !== '');
const scripted = all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
const table = [
  '| package | licence | installed | needs | install script | where it runs, and why it is trusted |\n|---|---|---|---|---|---|',
  ...rows,
].join('\n');
const summary = `Of all ${all.length} packages of the lockfile, development included, ${
  scripted.length === 0
    ? 'none has an install script'
    : `these have an install script: ${scripted.join(', ')}`
}; each is held by its hash.`;

writePart(inProject('SECURITY.md'), 'dependencies', `${table}\n\n${summary}`);
console.log(`${table}\n\n${summary}`);
