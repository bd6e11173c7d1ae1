// `npm run zip`: the packages for the stores and the sources for Mozilla's review, into .output/, the Firefox package
// checked with Mozilla's own linter.
import { readdirSync, statSync } from 'node:fs';
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
console.log('\nPackages in .output/');
for (const name of packages) {
  console.log(`  ${name}  ${Math.round(statSync(inProject('.output', name)).size / 1000)} kB`);
}

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
