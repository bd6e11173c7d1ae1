import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOMEPAGE } from '../lib/project';
import type { Source } from '../lib/source';
import { nodeDisk } from './disk';
import { takeLock } from './lock';
import { publicFetch, sameSite } from './network';
import type { SnapshotDeps } from './snapshot';

/**
 * The mirror's surroundings on Node: clock, network, disk.
 *
 * @param sources What the operator named: these alone may lie in a private network.
 * @param contact Where the people behind the mirror are found: its site, where that is known.
 */
export function onNode(
  sources: readonly Source[],
  rest: Pick<SnapshotDeps, 'parts' | 'draw' | 'log'>,
  contact: string = HOMEPAGE,
): SnapshotDeps {
  return {
    ...rest,
    fetch: publicFetch(sources, `PantauCoklit/${rest.parts.version} (mirror; +${contact})`),
    sameSite,
    now: () => new Date(),
    random: Math.random,
    wait: async (ms) => {
      await sleep(ms);
    },
    newGeneration: randomUUID,
    disk: nodeDisk,
    lock: (dir) => takeLock(dir),
  };
}
