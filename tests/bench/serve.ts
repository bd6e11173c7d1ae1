import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../mirror/serve';

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

/**
 * `feed.json` from `serve` beside a bare `node:http` server that sends the same buffer: 200 and 304, over kept
 * connections on the loopback interface, both servers in turns in this one process. Only the ratios mean something.
 */
export async function run(): Promise<Row[]> {
  const feed = new TextEncoder().encode(
    JSON.stringify({ items: Array.from({ length: 30 }, (_, index) => text(index)) }),
  );
  const packed = brotliCompressSync(feed);
  const bare = await listening(
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
  const ours = await serve(
    { port: 0, host: '127.0.0.1', intervalMinutes: 60 },
    async () => ({
      ...{ code: 0, line: '', status: null, changed: [], added: 0, nextAt: new Date(Date.now() + 3_600_000) },
      site: new Map([['feed.json', feed]]),
    }),
    () => {},
  );
  try {
    const barePort = (bare.address() as AddressInfo).port;
    const { etag } = await ask(ours.port, {});
    const rows: Row[] = [];
    for (const [what, bareHeaders, ourHeaders] of [
      ['200', {}, {}],
      ['304', { 'if-none-match': '"bare"' }, { 'if-none-match': etag }],
    ] as const) {
      const times: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
      const rates: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [name, port, headers] of [
          ['bare', barePort, bareHeaders],
          ['ours', ours.port, ourHeaders],
        ] as const) {
          const measured = await load(port, headers, Number(what));
          // The first round warms both up.
          if (round === 0) continue;
          times[name].push(...measured.times);
          rates[name].push(measured.rate);
        }
      }
      // Of each pair of neighbours in time, so that a busy machine slows both.
      const ratio = median(rates.ours.map((rate, round) => rate / (rates.bare[round] ?? rate)));
      rows.push(
        row(`${what}, bare node:http`, median(rates.bare), times.bare, 1),
        row(`${what}, serve`, median(rates.ours), times.ours, ratio),
      );
    }
    return rows;
  } finally {
    await ours.stop();
    bare.closeAllConnections();
    bare.close();
  }
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
      headers: { 'accept-encoding': 'br', ...headers },
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
