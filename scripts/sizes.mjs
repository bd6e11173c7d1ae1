// The byte budgets of what is shipped, checked on the built files.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inProject } from './lib/project.mjs';

const kB = 1000;
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes) => brotliCompressSync(bytes).length;

/** @returns the scripts and styles that a page loads before anything is clicked, with what its scripts import */
function filesOf(folder, page) {
  if (!existsSync(inProject(folder, page))) return [`${folder}/${page}`];
  const html = readFileSync(inProject(folder, page), 'utf8');
  const names = new Set(
    [...html.matchAll(/(?:src|href)="(?:\.?\/)?([^":]+\.(?:js|css))"/g)].map(([, name]) => name),
  );
  // A set goes on to what is added while it is gone through.
  for (const name of names) {
    const text = name.endsWith('.js') ? readFileSync(inProject(folder, name), 'utf8') : '';
    for (const [, path] of text.matchAll(/\bfrom\s*"\.\/([^"]+\.js)"/g))
      names.add(name.replace(/[^/]*$/, path));
  }
  return [...names].map((name) => `${folder}/${name}`);
}

const extension = '.output/chrome-mv3';

const BUDGETS = [
  {
    // One script and one sheet. Fetched in time of need: what stands there before anything was read, the windows
    // with their styles, the picture, the calendar's writer, a mirror's reader, English. The list of several offices
    // with its keywords is what 45 had no room for.
    what: 'popup, script and styles',
    limit: 47 * kB,
    measure: gzip,
    unit: 'B gzip',
    files: () => filesOf(extension, 'popup.html'),
  },
  {
    // rss-parser with its XML reader, htmlparser2 and the table of HTML's entities are 46 kB of it; the reader, the
    // dates and the judgement of periods are ours. A service worker can't load a part of itself later. Listings of any
    // system, sites' own JSON and the regions' other names are the 9 kB that 120 had no room for.
    what: 'background',
    limit: 130 * kB,
    measure: gzip,
    unit: 'B gzip',
    files: () => [`${extension}/background.js`],
  },
  {
    // Preact and idb are 5.5 kB of it, the styles 2.4, the strict reader of boards and the clock that is never made
    // wrong 2.3.
    what: 'embed.js',
    limit: 20 * kB,
    measure: brotli,
    unit: 'B brotli',
    files: () => ['.output/site/embed.js'],
  },
  {
    // Both languages, Preact, the calendar's writer, and every state of the countdown; what is told while no page is
    // open is the worker's.
    what: 'residents’ page, script and styles',
    limit: 47 * kB,
    measure: gzip,
    unit: 'B gzip',
    // A clock of its own is the sample's alone.
    files: () => filesOf('.output/site', 'index.html').filter((file) => !file.endsWith('/sample-clock.js')),
  },
  {
    // The strict reader of boards, and the words of notices in both languages.
    what: 'residents’ page, service worker',
    limit: 18 * kB,
    measure: gzip,
    unit: 'B gzip',
    files: () => ['.output/site/sw.js'],
  },
];

/**
 * Measures every budget whose files were built, and prints a line for each.
 * @returns {{ passed: number, failed: number }}
 */
export function checkSizes() {
  const outcome = { passed: 0, failed: 0 };
  for (const { what, limit, measure, unit, files } of BUDGETS) {
    const built = files();
    if (!built.every((file) => existsSync(inProject(file)))) {
      console.log(`  ${what}: ${built.join(', ')} was not built`);
      outcome.failed += 1;
      continue;
    }
    const size = built
      .map((file) => measure(readFileSync(inProject(file))))
      .reduce((sum, bytes) => sum + bytes, 0);
    const holds = size <= limit;
    outcome[holds ? 'passed' : 'failed'] += 1;
    console.log(`  ${holds ? 'ok  ' : 'OVER'} ${what}: ${size} of ${limit} ${unit}`);
  }
  return outcome;
}
