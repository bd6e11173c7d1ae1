import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeDisk } from './disk';
import { takeLock } from './lock';
import type { SnapshotDeps } from './snapshot';

/** The mirror's surroundings on Node: clock, network, disk. */
export function onNode(rest: Pick<SnapshotDeps, 'parts' | 'fonts' | 'log'>): SnapshotDeps {
  return {
    ...rest,
    fetch: globalThis.fetch,
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
