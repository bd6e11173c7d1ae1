// The byte budgets of what is shipped, checked on the built files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inProject } from './lib/project.mjs';

const kB = 1000;
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes) => brotliCompressSync(bytes).length;

/** @returns the scripts and styles that a page of the extension loads before anything is clicked */
function filesOf(folder, page) {
  const html = readFileSync(inProject(folder, page), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  return [...new Set(names)].map((name) => `${folder}/${name}`);
}

const extension = '.output/chrome-mv3';

/** @returns the built parts with these names: `dated` for `dated-Bx2f.js` */
function partsOf(folder, names) {
  const built = existsSync(inProject(folder)) ? readdirSync(inProject(folder)) : [];
  return names.flatMap((name) =>
    built
      .filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** @returns these files and all that they import at once, without what they import later */
function closureOf(files) {
  const found = new Set(files);
  for (const file of found) {
    if (!existsSync(inProject(file))) continue;
    const imports = readFileSync(inProject(file), 'utf8').matchAll(
      /(?:from|import)\s*[`"']\.\/([^`"']+)[`"']/g,
    );
    for (const [, name] of imports) found.add(posix.join(posix.dirname(file), name));
  }
  return [...found];
}

const BUDGETS = [
  {
    // Every script and style that popup.html names, which is all that is loaded whatever is stored.
    what: 'popup, scripts and styles',
    limit: 16 * kB,
    measure: gzip,
    unit: 'B gzip',
    files: () => filesOf(extension, 'popup.html'),
  },
  {
    // And with it what comes before the first drawing in the heaviest usual state: the words of one language and the
    // view of a running period with its houses. Other states load less, or as much.
    what: 'popup, all before the first drawing',
    limit: 22 * kB,
    measure: gzip,
    unit: 'B gzip',
    files: () =>
      closureOf([
        ...filesOf(extension, 'popup.html'),
        ...partsOf(`${extension}/chunks`, ['indonesian', 'dated']),
      ]),
  },
  {
    // rss-parser with its XML reader, htmlparser2 and the table of HTML's entities are 46 kB of it; the reader, the
    // dates and the judgement of periods are ours. A service worker can't load a part of itself later.
    what: 'background',
    limit: 118 * kB,
    measure: gzip,
    unit: 'B gzip',
    files: () => [`${extension}/background.js`],
  },
  {
    what: 'embed.js',
    limit: 20 * kB,
    measure: brotli,
    unit: 'B brotli',
    files: () => ['.output/site/embed.js'],
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
