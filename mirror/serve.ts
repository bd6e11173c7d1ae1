import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { type Answers, answersFor } from './answers';
import { makeApp } from './app';
import { type Command, optionsOf } from './args';
import { onNode } from './node';
import { sampleRound } from './sample-site';
import { type SnapshotDeps, type SnapshotResult, snapshot } from './snapshot';

export interface Running {
  port: number;
  /** Ends the round in hand, answers what was asked, then closes. */
  stop(): Promise<void>;
}

type Round = () => Promise<SnapshotResult>;

const LEAST_WAIT_MS = 30_000;
const RETRY_MS = 60_000;
const COUNT_MS = 60_000;
const PATIENCE_MS = 10_000;

/** Writes one line of JSON per event. */
export type Log = (event: string, facts?: Record<string, unknown>) => void;

export const jsonLog: Log = (event, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`);
};

/** Serves until the process is told to end; comes back with the exit code. */
export async function runServer(
  command: Command,
  parts: Pick<SnapshotDeps, 'parts' | 'fonts'>,
): Promise<number> {
  const log = jsonLog;
  const deps = onNode({ ...parts, log: (line) => log('note', { line }) });
  const options = optionsOf(command, false);
  const running = await (command.sample
    ? serve(command, async () => sampleRound(parts.parts, command.siteUrl), log)
    : serve(
        command,
        () => snapshot(options, deps),
        log,
        () => snapshot({ ...options, read: false }, deps),
      ));
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
  });
  log('stopping', { signal });
  await running.stop();
  log('stopped');
  return 0;
}

/**
 * The site, kept fresh: the server answers from memory at once, a timer makes the rounds. However many visitors there
 * are, the office sees one round per interval.
 *
 * @param kept Makes the site of what an earlier process left, so that there is one while the office is first asked.
 */
export async function serve(
  command: Pick<Command, 'port' | 'host' | 'intervalMinutes'> & { sample?: boolean },
  round: Round,
  log: Log,
  kept?: Round,
): Promise<Running> {
  const { port, host, intervalMinutes } = command;
  let answers: Answers = new Map();
  let last: SnapshotResult | null = null;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let stopped = false;
  const seen = { requests: 0, bytes: 0, statuses: {} as Record<number, number> };

  const app = makeApp({
    answers: () => answers,
    health: () => ({
      serving: answers.size > 0,
      lastSuccessAt: last?.status?.last_success_at ?? null,
      nextAt: last?.nextAt?.toISOString() ?? null,
      state: last?.status?.state ?? null,
    }),
    count(status, bytes) {
      seen.requests += 1;
      seen.bytes += bytes;
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
    },
  });

  const server = await new Promise<Server>((resolve, reject) => {
    const listening = listen({ fetch: app.fetch, port, hostname: host }, () => resolve(listening as Server));
    listening.once('error', reject);
  });
  if (command.sample) {
    // Today's time would correct the clocks of the sample's pages, which stand at its day.
    server.prependListener('request', (_request, response) => {
      response.sendDate = false;
    });
  }
  const actual = (server.address() as AddressInfo).port;
  log('listening', { host, port: actual });

  const counting = setInterval(() => {
    if (seen.requests > 0) log('served', { ...seen, statuses: { ...seen.statuses } });
    Object.assign(seen, { requests: 0, bytes: 0, statuses: {} });
  }, COUNT_MS);
  counting.unref();

  async function work(): Promise<void> {
    const started = performance.now();
    try {
      const result = await round();
      last = result.status ? result : (last ?? result);
      if (result.site) answers = answersFor(result.site, answers);
      const { code, line, changed, added } = result;
      log(code === 0 ? 'round' : 'round-failed', {
        line,
        added,
        changed: changed.length,
        ms: since(started),
      });
    } catch (error) {
      log('round-failed', {
        line: error instanceof Error ? error.message : String(error),
        ms: since(started),
      });
    }
    if (!stopped) timer = setTimeout(begin, waitMs(last?.nextAt ?? null, intervalMinutes));
  }

  async function showKept(): Promise<void> {
    const site = (await kept?.())?.site;
    if (site) answers = answersFor(site, answers);
  }

  function begin(): void {
    working = work().finally(() => {
      working = null;
    });
  }

  await showKept();
  begin();
  return {
    port: actual,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearInterval(counting);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      let impatient: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        impatient = setTimeout(() => {
          server.closeAllConnections();
          resolve();
        }, PATIENCE_MS);
      });
      await Promise.race([working ?? Promise.resolve(), enough]);
      await closed;
      clearTimeout(impatient);
    },
  };
}

/** Never longer than the interval, whatever the clock did: a clock set back would else end the rounds. */
function waitMs(nextAt: Date | null, intervalMinutes: number): number {
  if (!nextAt) return RETRY_MS;
  return Math.min(Math.max(nextAt.getTime() - Date.now(), LEAST_WAIT_MS), intervalMinutes * 60_000);
}

function since(started: number): number {
  return Math.round(performance.now() - started);
}
