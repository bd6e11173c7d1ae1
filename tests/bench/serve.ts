import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../mirror/serve';

export const about =
  'The mirror’s `feed.json` over kept connections on loopback, in turns with a bare server that sends the same bytes, and nginx where it is installed.';

export const largest = {
  'what cost most': 'Hono and its adapter, a third of a request beside the bare server',
  'what became of it':
    'stays: it answers ten thousand a second, a village asks a few a minute, and headers stand in one place',
  before: '–',
  after: '–',
};

const REQUESTS = 4_000;
const AT_ONCE = 32;
const ROUNDS = 5;

interface Row {
  what: string;
  'requests per second': number;
  'median ms': number;
  '99 % ms': number;
  'of bare node:http': string;
}

interface Contender {
  name: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * `feed.json` from `serve`, from a bare `node:http` server that sends the same buffer, and from nginx by our own rules
 * over the same folder, where it is installed: 200 and 304, over kept connections on the loopback interface, all in
 * turns. The first two share a process with what asks them. Only the ratios mean something.
 */
export async function run(): Promise<Row[]> {
  const feed = new TextEncoder().encode(
    JSON.stringify({ items: Array.from({ length: 30 }, (_, index) => text(index)) }),
  );
  const started = [await startBare(feed), await startOurs(feed), await startNginx(feed)];
  const contenders = started.filter((each) => each !== null);
  try {
    const rows: Row[] = [];
    for (const status of [200, 304]) {
      const measured = contenders.map(({ name, port }) => ({
        ...{ name, port, headers: {}, times: [] as number[], rates: [] as number[] },
      }));
      for (const each of measured) {
        if (status === 304) each.headers = { 'if-none-match': (await ask(each.port, {})).etag };
      }
      for (let round = 0; round <= ROUNDS; round++) {
        for (const each of measured) {
          const { rate, times } = await load(each.port, each.headers, status);
          // The first round warms all up.
          if (round === 0) continue;
          each.times.push(...times);
          each.rates.push(rate);
        }
      }
      const bare = measured[0]?.rates ?? [];
      for (const { name, times, rates } of measured) {
        // Of neighbours in time, so that a busy machine slows both.
        const ratio = median(rates.map((rate, round) => rate / (bare[round] ?? rate)));
        rows.push(row(`${status}, ${name}`, median(rates), times, ratio));
      }
    }
    return rows;
  } finally {
    for (const { stop } of contenders) await stop();
  }
}

async function startBare(feed: Uint8Array): Promise<Contender> {
  const packed = brotliCompressSync(feed);
  const server = await listening(
    createServer((asked, answer) => {
      if (asked.headers['if-none-match'] === '"bare"') answer.writeHead(304, { ETag: '"bare"' }).end();
      else {
        answer.writeHead(200, {
          'Content-Type': 'application/json',
          'Content-Encoding': 'br',
          ETag: '"bare"',
          'Content-Length': packed.length,
        });
        answer.end(packed);
      }
    }),
  );
  return {
    name: 'bare node:http',
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function startOurs(feed: Uint8Array): Promise<Contender> {
  const { port, stop } = await serve(
    { port: 0, host: '127.0.0.1', intervalMinutes: 60 },
    async () => ({
      ...{ code: 0, line: '', status: null, changed: [], added: 0, nextAt: new Date(Date.now() + 3_600_000) },
      site: new Map([['feed.json', feed]]),
    }),
    () => {},
  );
  return { name: 'serve', port, stop };
}

/** nginx by `mirror/deploy/nginx.conf`; null where it isn't installed. */
async function startNginx(feed: Uint8Array): Promise<Contender | null> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-nginx-'));
  writeFileSync(join(folder, 'feed.json'), feed);
  const free = await listening(createServer());
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const rules = readFileSync(join(import.meta.dirname, '../../mirror/deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', 'access_log off;')
    .replace(/root .*;/, `root ${folder};`);
  const own = `daemon off; pid ${folder}/pid; error_log ${folder}/log; ${process.getuid?.() === 0 ? 'user root;' : ''}`;
  const conf = `${own} events { worker_connections 256; } http { keepalive_requests 1000000; ${rules} }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) =>
    child.once('error', () => resolve()).once('exit', () => resolve()),
  );
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  for (let attempt = 0; attempt < 20; attempt++) {
    await Promise.race([sleep(100), ended]);
    if (
      await ask(port, {}).then(
        () => true,
        () => false,
      )
    )
      return { name: 'nginx', port, stop };
  }
  await stop();
  return null;
}

function row(what: string, rate: number, times: number[], ratio: number): Row {
  return {
    what,
    'requests per second': Math.round(rate),
    'median ms': Math.round(median(times) * 100) / 100,
    '99 % ms': Math.round(quantile(times, 0.99) * 100) / 100,
    'of bare node:http': ratio.toFixed(2),
  };
}

async function load(
  port: number,
  headers: Record<string, string>,
  expected: number,
): Promise<{ rate: number; times: number[] }> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let left = REQUESTS;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const before = performance.now();
        const { status } = await ask(port, headers, agent);
        times.push(performance.now() - before);
        if (status !== expected) throw new Error(`expected ${expected}, got ${status}`);
      }
    }),
  );
  agent.destroy();
  return { rate: REQUESTS / ((performance.now() - started) / 1000), times };
}

function ask(
  port: number,
  headers: Record<string, string>,
  agent?: Agent,
): Promise<{ status: number; etag: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: '/feed.json',
      headers: { 'accept-encoding': 'br, gzip', ...headers },
    };
    request(agent ? { ...options, agent } : options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, etag: String(answer.headers.etag) }));
    })
      .on('error', reject)
      .end();
  });
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function median(values: number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function text(index: number): { id: string; title: string; content_text: string } {
  return {
    id: `kabar-${index}`,
    title: `Kabar nomor ${index}`,
    content_text: `Isi kabar nomor ${index}. `.repeat(12),
  };
}

/** Where another is ahead. */
export function ahead(rows: readonly Row[]): string[] {
  return rows
    .filter(({ what }) => !what.endsWith('serve'))
    .flatMap((row) => {
      const ours = rows.find(({ what }) => what === row.what.replace(/, .*/, ', serve'));
      return ours && row['requests per second'] > ours['requests per second']
        ? [
            `${row.what}: ${row['requests per second']} requests per second, ours ${ours['requests per second']}.`,
          ]
        : [];
    });
}
