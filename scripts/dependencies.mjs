// `node scripts/dependencies.mjs`: the tables of what we depend on, from the lockfile, what is installed and
// scripts/lib/releases.json, into SECURITY.md. It asks nobody.
//   -- --ask   asks the npm registry first when each was released, into that file: after every change of a version
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from './lib/doc.mjs';
import { inProject, readJson } from './lib/project.mjs';

/** Where each runs, and why it is trusted there. One that has no line here stops this script. */
const TRUST = {
  '@hono/node-server': 'mirror; sees only requests to its own files',
  '@preact/signals': 'extension’s pages; by the makers of Preact, no input from outside',
  '@resvg/resvg-wasm': 'mirror; WebAssembly without access to disk or network, draws only SVG that we wrote',
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
/** The same for what those bring along. */
const BROUGHT = {
  '@nodable/entities': 'mirror; see fast-xml-parser',
  '@preact/signals-core': 'extension’s pages; the same makers, no input from outside',
  '@standard-schema/spec': 'nowhere; types alone',
  anynum: 'mirror; see fast-xml-parser',
  'dom-serializer': 'nowhere; domutils writes with it, and we take the tokenizer of htmlparser2 alone',
  domelementtype: 'nowhere; see dom-serializer',
  domhandler: 'nowhere; see dom-serializer',
  domutils: 'nowhere; see dom-serializer',
  entities:
    'background, mirror; tables of named characters, with htmlparser2 and, an older one, with rss-parser',
  'fast-xml-builder': 'mirror; see fast-xml-parser',
  'fast-xml-parser':
    'mirror; feedsmith writes with it, its reading half never gets a byte; its six helpers are young and of the same maker',
  'is-unsafe': 'mirror; see fast-xml-parser',
  'path-expression-matcher': 'mirror; see fast-xml-parser',
  sax: 'background, mirror; splits XML for xml2js, and sees only what `isPlain` lets through',
  strnum: 'mirror; see fast-xml-parser',
  'tldts-core': 'mirror; the lookup of tldts, by the same makers',
  xml2js:
    'background, mirror; makes objects of XML for rss-parser, and sees only what `isPlain` lets through',
  xmlbuilder:
    'nowhere in the extension, whose build leaves it out; in the mirror unused, since nothing is written with xml2js',
  'xml-naming': 'mirror; see fast-xml-parser',
};
const NODE_BINARY = 'for building and testing only, where the machine’s Node is older than 24, see below';

const RELEASES = inProject('scripts', 'lib', 'releases.json');

function sizeOf(path) {
  if (!existsSync(path)) return null;
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + (sizeOf(join(path, name)) ?? 0), 0);
}

/** The first year that a package's own licence names; the years of its makers, not of a registry. */
function since(path) {
  const folder = inProject(path);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const years = file
    ? readFileSync(join(folder, file), 'utf8').match(/copyright.*?\b((?:19|20)\d\d)\b/i)
    : null;
  return years?.[1] ?? '';
}

const { packages } = readJson('package-lock.json');
const { dependencies, optionalDependencies } = packages[''];

/** Where npm installs what a package at a path asks for: with it, or in a folder above. */
function pathOf(name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/')))) {
    const path = `${at}${at === '' || at.endsWith('/') ? '' : '/'}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') throw new Error(`${from} needs ${name}, which the lockfile has not`);
  }
}

/** The places of all that the packages at these places bring along. */
function broughtBy(paths, known = new Set()) {
  for (const path of paths) {
    const fresh = Object.keys(packages[path].dependencies ?? {})
      .map((name) => pathOf(name, path))
      .filter((each) => !known.has(each));
    for (const each of fresh) known.add(each);
    broughtBy(fresh, known);
  }
  return [...known];
}

const nameIn = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const direct = Object.keys({ ...dependencies, ...optionalDependencies }).map(
  (name) => `node_modules/${name}`,
);
const brought = broughtBy(direct)
  .filter((path) => !direct.includes(path))
  .sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1));

if (process.argv.includes('--ask')) {
  const released = [...direct, ...brought].map((path) => [
    `${nameIn(path)} ${packages[path].version}`,
    asked(nameIn(path), packages[path].version),
  ]);
  writeFileSync(RELEASES, `${JSON.stringify(Object.fromEntries(released), null, 2)}\n`);
}

/** Of a version: by when it was out, and the newest version of its package with the same. */
function asked(name, version) {
  const all = JSON.parse(execFileSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8' }));
  const versions = Object.keys(all)
    .filter((each) => /^\d+\.\d+\.\d+$/.test(each))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  // A registry that copies another dates what it copied late by the day of the copy. A version is out at the latest
  // when any newer one is.
  const by = (each) =>
    versions
      .slice(versions.indexOf(each))
      .map((one) => all[one])
      .sort()[0]
      .slice(0, 10);
  const newest = versions.at(-1);
  return { by: by(version), newest, newestBy: by(newest) };
}

const releases = JSON.parse(readFileSync(RELEASES, 'utf8'));

function row(path, why) {
  const { version, license, dependencies: own = {}, hasInstallScript } = packages[path];
  const name = nameIn(path);
  if (!why) throw new Error(`${name}: say in scripts/dependencies.mjs where it runs and why it is trusted`);
  const out = releases[`${name} ${version}`];
  if (!out)
    throw new Error(`${name} ${version}: run \`node scripts/dependencies.mjs --ask\` to learn its age`);
  const size = sizeOf(inProject(path));
  const kB = size === null ? 'other system' : `${Math.ceil(size / 1000).toLocaleString('en')} kB`;
  const newest = out.newest === version ? 'the newest' : `${out.newest}, ${out.newestBy}`;
  const needs = Object.keys(own).join(', ') || 'none';
  return `| ${name} ${version} | ${license} | ${since(path)} | ${out.by} | ${newest} | ${kB} | ${needs} | ${hasInstallScript ? 'yes' : 'no'} | ${why} |`;
}

const HEAD =
  '| package | licence | since | out by | newest | installed | needs | install script | where it runs, and why it is trusted |\n|---|---|---|---|---|---|---|---|---|';
const table = [
  HEAD,
  ...direct.map((path) =>
    row(path, nameIn(path) in optionalDependencies ? NODE_BINARY : TRUST[nameIn(path)]),
  ),
].join('\n');
const below = [HEAD, ...brought.map((path) => row(path, BROUGHT[nameIn(path)]))].join('\n');
const all = Object.entries(packages).filter(([path]) => path !== '');
const scripted = all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
const unheld = all.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path);
const summary = `“Since” is the first year in a package’s own licence; “out by” the day at the latest, since registries that copy each other may date an old version by its copy. Of all ${all.length} packages of the lockfile, development included, ${
  scripted.length === 0
    ? 'none has an install script'
    : `these have an install script: ${scripted.join(', ')}`
}; ${unheld.length === 0 ? 'each is held by its hash' : `these are held by no hash: ${unheld.join(', ')}`}.`;

const text = `${table}\n\nWhat those bring along:\n\n${below}\n\n${summary}`;
writePart(inProject('SECURITY.md'), 'dependencies', text);
console.log(text);
