// Writes one site after the other until it is killed; run by write.test.ts.
import { join } from 'node:path';
import { importTs } from '../../../scripts/lib/import-ts.mjs';

const { writeSite } = await importTs('mirror/write.ts');
const [, , folder, mode] = process.argv;
const site = (n) =>
  new Map(
    ['index.html', 'feed.json', 'posts.json'].map((name) => [
      name,
      new TextEncoder().encode(`${n}\n`.repeat(2000)),
    ]),
  );

let n = 1;
await writeSite(join(folder, 'site'), site(n));
process.stdout.write('ready\n');
while (mode === 'forever') {
  n += 1;
  await writeSite(join(folder, 'site'), site(n));
}
