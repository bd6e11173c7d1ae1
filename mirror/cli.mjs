// `npm run snapshot -- …` and `npm run serve -- …`: runs mirror/main.ts on the Node that the dependencies bring.
import { ready } from '../scripts/lib/ready.mjs';

await ready(import.meta.url);

const { importTs } = await import('../scripts/lib/import-ts.mjs');
const { main } = await importTs('mirror/main.ts');
process.exitCode = await main(process.argv.slice(2));
