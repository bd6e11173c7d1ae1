// `npm run zip`: the packages for the stores and the sources for Mozilla's review, into .output/, the Firefox package
// checked with Mozilla's own linter.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { wxt } from './lib/build.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

await ready(import.meta.url);

const { default: linter } = await import('addons-linter');

console.log('Building and packing for Chrome, Edge and Firefox');
for (const browser of ['chrome', 'edge', 'firefox']) {
  await wxt('zip', browser).catch((error) => stop(`The packages can't be made: ${error.message}`));
}

const packages = readdirSync(inProject('.output')).filter((name) => name.endsWith('.zip'));
console.log('\nPackages in .output/, their hashes in SHA256SUMS');
const hashes = packages.map((name) => {
  const bytes = readFileSync(inProject('.output', name));
  console.log(`  ${name}  ${Math.round(bytes.length / 1000)} kB`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
});
writeFileSync(inProject('.output', 'SHA256SUMS'), hashes.join(''));

const firefox = packages.find((name) => name.endsWith('-firefox.zip'));
if (!firefox) stop('The package for Firefox was not made.');

const { errors, warnings, notices } = await linter
  .createInstance({
    config: { _: [inProject('.output', firefox)], logLevel: 'fatal', output: 'none', selfHosted: false },
    runAsBinary: false,
  })
  .run();

console.log(
  `\naddons-linter on ${firefox}: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`,
);
for (const { _type, code, message, file, line } of [...errors, ...warnings, ...notices]) {
  console.log(`  ${_type} ${code}${file ? ` in ${file}${line ? `:${line}` : ''}` : ''}\n    ${message}`);
}
if (errors.length > 0) stop('Mozilla would refuse this package.');
