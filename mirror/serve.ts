import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { type Answers, answersFor } from './answers';
import { type Health, makeApp } from './app';
import { type Command, optionsOf } from './args';
import { errorCode } from './disk';
import { roundsOfMany } from './many';
import { metricsText } from './metrics';
import { onNode } from './node';
import { sampleRound } from './sample-site';
import { type SnapshotDeps, type SnapshotResult, snapshot, wasRead } from './snapshot';
import type { OfficeStatus } from './status';

export interface Running {
  port: number;
  /** Ends the round in hand, answers what was asked, then closes. */
  stop(): Promise<void>;
}

type Round = () => Promise<SnapshotResult>;

const LEAST_WAIT_MS = 30_000;
const RETRY_MS = 60_000;
const COUNT_MS = 60_000;
const PARENT_MS = 1_000;
/** Older data is no longer called well: from then on the workflow's alarm tells of it too. */
const TOO_OLD_MS = 24 * 60 * 60_000;
/** What is not answered by then when the server has to end is cut off: who ends it waits no longer than 5 s. */
const PATIENCE_MS = 3_000;
/** A connection on which nothing moves for so long is closed, whoever waits for whom. */
const IDLE_MS = 20_000;
/** So long a request may take to arrive. */
const ARRIVAL_MS = 10_000;
/** Where a round does not listen to the end, the process does not wait for it: what it writes is written whole or not at all. */
const LEAVE_MS = 500;

/** Writes one line of JSON per event. */
export type Log = (event: string, facts?: Record<string, unknown>) => void;

export const jsonLog: Log = (event, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`);
};

/** Why a port can't be listened on, by the code of the error; what else there is is thrown on. */
const REFUSED: Record<string, (command: Pick<Command, 'host' | 'port'>) => string> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program: end that one, or choose another with --port.`,
  EACCES: ({ port }) => `This user may not listen on port ${port}: choose one from 1024 on with --port.`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine: choose one with --host.`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine: choose one with --host.`,
};

/** Serves until the process is told to end; comes back with the exit code. */
export async function runServer(
  command: Command,
  parts: Pick<SnapshotDeps, 'parts' | 'draw'>,
): Promise<number> {
  const log = jsonLog;
  // Whoever reads the log may leave; that is no reason to serve nobody.
  process.stdout.on('error', () => {});
  const deps = onNode(
    command.sources,
    { ...parts, log: (line) => log('note', { line }) },
    command.siteUrl,
    command,
  );
  const round = roundsOf(command, deps);
  let running: Running;
  try {
    const told = { ...command, version: parts.parts.version };
    running = await (command.sample
      ? serve(told, () => sampleRound(parts, command.siteUrl ?? command.ownUrl), log)
      : serve(
          told,
          () => round(true),
          log,
          () => round(false),
        ));
  } catch (error) {
    const refused = REFUSED[errorCode(error)];
    if (!refused) throw error;
    console.error(refused(command));
    return 1;
  }
  log('stopping', { because: await toldToEnd() });
  await running.stop();
  log('stopped');
  setTimeout(() => process.exit(0), LEAVE_MS).unref();
  return 0;
}

/** The rounds of one office, or of many. */
function roundsOf(command: Command, deps: SnapshotDeps): (read: boolean) => Promise<SnapshotResult> {
  const { offices } = command;
  const { from, ...options } = optionsOf(command);
  if (offices.length > 0) return roundsOfMany({ ...options, offices, from }, deps, true);
  let toTake = from;
  return async (read) => {
    if (!read) return snapshot({ ...options, read }, deps);
    const result = await snapshot({ ...options, from: toTake }, deps);
    // Taken once; a file that could not be taken is not asked for again either: the office is.
    toTake = undefined;
    return result;
  };
}

/**
 * Waits for a signal, or for the end of npm, which was seen to die of SIGTERM without passing it on: the server would
 * live on and keep the port.
 */
function toldToEnd(): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
    if (process.env.npm_lifecycle_event === undefined) return;
    const starter = process.ppid;
    setInterval(() => process.ppid === starter || resolve('npm ended'), PARENT_MS).unref();
  });
}

/**
 * The site, kept fresh: the server answers from memory at once, a timer makes the rounds. However many visitors there
 * are, the office sees one round per interval.
 *
 * @param kept Makes the site of what an earlier process left, so that there is one while the office is first asked.
 * @param idleMs So long a connection on which nothing moves is kept.
 */
export async function serve(
  command: Pick<Command, 'port' | 'host' | 'intervalMinutes'> & { version?: string; sample?: boolean },
  round: Round,
  log: Log,
  kept?: Round,
  idleMs = IDLE_MS,
): Promise<Running> {
  const { port, host, intervalMinutes, version = '' } = command;
  let answers: Answers = new Map();
  let last: SnapshotResult | null = null;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let stopped = false;
  const rounds = { read: 0, failed: 0 };
  const seen = { bytes: 0, statuses: {} as Record<number, number> };
  let told = { requests: 0, bytes: 0 };

  const app = makeApp({
    answers: () => answers,
    health: () => ({
      serving: answers.size > 0,
      lastSuccessAt: last?.status?.last_success_at ?? null,
      ...ageOf(last),
      nextAt: last?.nextAt?.toISOString() ?? null,
      state: last?.status?.state ?? null,
      ...(last?.offices && { offices: healthOf(last.offices) }),
    }),
    metrics: () =>
      metricsText({
        ...{ version, requests: seen.statuses, bytes: seen.bytes, rounds, now: new Date() },
        ...{ status: last?.status ?? null, nextAt: last?.nextAt ?? null, offices: last?.offices },
      }),
    count(status, bytes) {
      seen.bytes += bytes;
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
    },
  });

  const server = await new Promise<Server>((resolve, reject) => {
    const serverOptions = {
      headersTimeout: Math.min(ARRIVAL_MS, idleMs),
      requestTimeout: Math.min(ARRIVAL_MS, idleMs),
      connectionsCheckingInterval: Math.min(1_000, idleMs),
    };
    const listening = listen({ fetch: app.fetch, port, hostname: host, serverOptions }, () =>
      resolve(listening as Server),
    );
    listening.once('error', reject);
  });
  server.setTimeout(idleMs);
  if (command.sample) {
    // Today's time would correct the clocks of the sample's pages, which stand at its day.
    server.prependListener('request', (_request, response) => {
      response.sendDate = false;
    });
  }
  const actual = (server.address() as AddressInfo).port;
  log('listening', { host, port: actual });

  const counting = setInterval(() => {
    const requests = Object.values(seen.statuses).reduce((sum, count) => sum + count, 0);
    if (requests > told.requests)
      log('served', { requests: requests - told.requests, bytes: seen.bytes - told.bytes });
    told = { requests, bytes: seen.bytes };
  }, COUNT_MS);
  counting.unref();

  async function work(): Promise<void> {
    const started = performance.now();
    try {
      const result = await round();
      last = result.status ? result : (last ?? result);
      if (result.site) answers = answersFor(result.site, answers);
      const { line, changed, added } = result;
      rounds[wasRead(result) ? 'read' : 'failed'] += 1;
      log(wasRead(result) ? 'round' : 'round-failed', {
        line,
        added,
        changed: changed.length,
        ms: since(started),
      });
    } catch (error) {
      rounds.failed += 1;
      log('round-failed', {
        line: error instanceof Error ? error.message : String(error),
        ms: since(started),
      });
    }
    if (!stopped) timer = setTimeout(begin, waitMs(last?.nextAt ?? null, intervalMinutes));
  }

  async function showKept(): Promise<void> {
    const result = await kept?.();
    if (!result?.site) return;
    last = result;
    answers = answersFor(result.site, answers);
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

/** One office in trouble is no fault of the server's: it is named, and the server goes on being well. */
function healthOf(offices: readonly OfficeStatus[]): NonNullable<Health['offices']> {
  const isOld = ({ last_success_at: at }: OfficeStatus) =>
    at === null || Date.now() - Date.parse(at) > TOO_OLD_MS;
  return {
    total: offices.length,
    read: offices.filter(wasRead).length,
    tooOld: offices.filter(isOld).map(({ id }) => id),
  };
}

function ageOf(last: SnapshotResult | null): { ageSeconds: number | null; tooOld: boolean } {
  const at = last?.status?.last_success_at;
  if (!at) return { ageSeconds: null, tooOld: false };
  const age = Date.now() - Date.parse(at);
  return { ageSeconds: Math.round(age / 1000), tooOld: age > TOO_OLD_MS };
}

/** Never longer than the interval, whatever the clock did: a clock set back would else end the rounds. */
function waitMs(nextAt: Date | null, intervalMinutes: number): number {
  if (!nextAt) return RETRY_MS;
  return Math.min(Math.max(nextAt.getTime() - Date.now(), LEAST_WAIT_MS), intervalMinutes * 60_000);
}

function since(started: number): number {
  return Math.round(performance.now() - started);
}
