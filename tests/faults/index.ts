import { startFakeKpu } from '../fake-kpu';
import { fillDisk, type Kind, soakBrowser, strikeBrowser } from './browser-faults';
import { strikeDevices } from './device-faults';
import { strikeMirrors } from './mirror-faults';
import { fillMirrorsDisk, killMirrors } from './process-faults';
import { grown, NODE_SOAKS, type Say, type Soak, soak, soakTable } from './soak';
import { Tally } from './tally';

export { grown, soakTable };

/** Of so many faults, the parts that strike each; what is left strikes the extension in Node. */
const PARTS = { Chromium: 0.12, Firefox: 0.08, mirror: 0.28, killed: 0.04 };

/** Beside those, so many full disks of a mirror, and one of each browser, where small ones can be mounted. */
const DISKS = 5;

export interface Struck {
  table: string;
  failures: string[];
  injected: number;
}

/**
 * Injects so many faults, here and in both browsers.
 * @param only 'node' to leave the browsers out
 */
export async function strike(
  { seed, count, only }: { seed: number; count: number; only?: 'node' | undefined },
  say: Say,
): Promise<Struck> {
  const tally = new Tally();
  const part = (of: keyof typeof PARTS) => Math.round(count * PARTS[of]);
  const browsers: Kind[] = only === 'node' ? [] : ['Chromium', 'Firefox'];
  const office = await startFakeKpu({ tls: false });
  try {
    const elsewhere = [...browsers, 'mirror', 'killed'] as const;
    const rest = count - elsewhere.reduce((sum, of) => sum + part(of), 0);
    say(`an extension in Node: ${rest}`);
    await strikeDevices(office, { seed, count: rest }, tally);
    say(`a mirror in Node: ${part('mirror')}`);
    await strikeMirrors(office, { seed, count: part('mirror') }, tally);
    say(`the mirror’s own process: ${part('killed')}`);
    await killMirrors(office, { seed, count: part('killed') }, tally);
    await fillMirrorsDisk(office, { seed, count: DISKS }, tally);
  } finally {
    await office.close();
  }
  for (const kind of browsers) {
    say(`the production build in ${kind}: ${part(kind)}`);
    await strikeBrowser(kind, { seed, count: part(kind) }, tally);
    const full = await fillDisk(kind, { seed });
    if (full) tally.add(kind, 'disk: full, for real', full, `--seed ${seed}`);
  }
  return { table: tally.table(), failures: tally.failures, injected: tally.injected };
}

/** The parts of a soak, of which each is to run in a process of its own. */
export const soakParts = (only?: 'node'): string[] => [
  ...Object.keys(NODE_SOAKS),
  ...(only === 'node' ? [] : ['Chromium']),
];

/** So many rounds of one of the parts. */
export const soakPart = (part: string, rounds: number, say: Say): Promise<Soak[]> =>
  part === 'Chromium' ? soakBrowser(rounds, say) : soak(part as keyof typeof NODE_SOAKS, rounds, say);
