import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOMEPAGE } from '../lib/project';
import type { Source } from '../lib/source';
import type { Command } from './args';
import { SECRETS } from './channels';
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
  { channels, tellsLater, remember }: Partial<Pick<Command, 'channels' | 'tellsLater' | 'remember'>> = {},
): SnapshotDeps {
  const agent = `PantauCoklit/${rest.parts.version} (mirror; +${contact})`;
  return {
    ...rest,
    ...(channels &&
      !tellsLater && {
        channels: {
          targets: channels,
          fetch: publicFetch(channels, agent),
          ...(remember !== undefined && rememberBy(() => run(remember))),
        },
      }),
    fetch: publicFetch(sources, agent),
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

/** By the command at once, or once for all that had time. */
function rememberBy(
  work: () => Promise<void>,
): Pick<NonNullable<SnapshotDeps['channels']>, 'remember' | 'finish'> {
  let isBehind = false;
  return {
    async remember(when) {
      isBehind = when === 'later';
      if (!isBehind) await work();
    },
    async finish() {
      if (isBehind) await work();
      isBehind = false;
    },
  };
}

/** Runs a command of the operator's, without the channels' tokens. Throws where it does not end well. */
async function run(command: string): Promise<void> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.includes(name)));
  const child = spawn(command, { shell: true, env, stdio: ['ignore', process.stderr, 'inherit'] });
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`--remember ended with ${code ?? signal}`);
}
