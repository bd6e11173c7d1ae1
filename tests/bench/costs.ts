import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onNode } from '../../mirror/node';
import { loadCarried } from '../../mirror/parts';
import { serve } from '../../mirror/serve';
import {
  type SnapshotDeps,
  type SnapshotOptions,
  type SnapshotResult,
  snapshot,
} from '../../mirror/snapshot';
import { sourcesFrom } from '../../mirror/sources';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';

export const about =
  'What a day costs the office and the host, from answers that are really given and counted with their headers.';

/** What is assumed; everything else is counted. */
export const ASSUMED = {
  /** Rounds a day, and how many of them meet a new post. */
  rounds: 96,
  roundsWithNews: 3,
  /** Visitors of one village site a day; half of them were there before and have `embed.js`. */
  visitors: 30,
  returning: 0.5,
};
const DESA = [325, 75_000];

/**
 * What a day costs the office and the host, as the table of `docs/benchmarks.md`, from answers that are really given and counted in bytes with their
 * headers: the office's by the stand-in with the listing of its size, ours by `serve`.
 */
export async function run(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pantau-coklit-costs-'));
  const kpu = await startFakeKpu({ tls: false });
  try {
    const round = await rounds(folder, kpu);
    const { first, quiet, news, site } = await round();
    const ours = await served(site);
    const { rounds: perDay, roundsWithNews } = ASSUMED;
    const office = {
      requests: quiet.requests * (perDay - roundsWithNews) + news.requests * roundsWithNews,
      bytes: quiet.bytes * (perDay - roundsWithNews) + news.bytes * roundsWithNews,
    };
    return [
      '| what | requests | MB |\n|---|---|---|',
      cost('KPU: first round of a new mirror', first.requests, first.bytes),
      cost('KPU: a day of rounds, for any number of villages', office.requests, office.bytes),
      ...DESA.map((desa) => {
        const visits = desa * ASSUMED.visitors;
        const scripts = visits * (1 - ASSUMED.returning);
        return cost(
          `host: a day of ${desa.toLocaleString('en')} desa`,
          visits * 3,
          visits * (ours.feed + ours.card) + scripts * ours.script + (visits - scripts) * ours.known,
        );
      }),
      ...DESA.map((desa) =>
        cost(
          `for comparison, KPU, if each visitor of ${desa.toLocaleString('en')} desa asked it`,
          desa * ASSUMED.visitors,
          (desa * ASSUMED.visitors * first.bytes) / first.requests,
        ),
      ),
    ].join('\n');
  } finally {
    await kpu.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function rounds(folder: string, kpu: FakeKpu) {
  const carried = await loadCarried(join(import.meta.dirname, '../../.output/mirror'));
  const sources = sourcesFrom([104, 11].map((category) => `${kpu.url}/index.php/blog/category/${category}`));
  const around = onNode(sources, { ...carried, log: () => {} });
  const deps: SnapshotDeps = { ...around, wait: async () => {} };
  const options: SnapshotOptions = {
    sources,
    out: join(folder, 'site'),
    ownUrl: 'https://cermin.github.io/',
    force: true,
  };
  const one = async (): Promise<{ requests: number; bytes: number; site: SnapshotResult['site'] }> => {
    kpu.requests.length = 0;
    const { code, line, site } = await snapshot(options, deps);
    if (code !== 0) throw new Error(line);
    return {
      requests: kpu.requests.length,
      bytes: kpu.requests.reduce((sum, { bytes }) => sum + bytes, 0),
      site,
    };
  };
  return async () => {
    const first = await one();
    const quiet = await one();
    kpu.addPost({ title: 'Kabar baru', body: ['Kab-probolinggo.kpu.go.id, hari ini ada kabar baru.'] });
    const news = await one();
    return { first, quiet, news, site: news.site };
  };
}

/** Bytes of our answers, headers included, as a phone takes them. */
async function served(site: SnapshotResult['site']) {
  const nothing = { code: 0 as const, line: '', status: null, changed: [], added: 0, nextAt: null };
  const running = await serve(
    { port: 0, host: '127.0.0.1', intervalMinutes: 60 },
    async () => ({ ...nothing, site }),
    () => {},
  );
  try {
    const [feed, card, script] = await Promise.all(
      ['/feed.json', '/card.svg', '/embed.js'].map((path) => ask(running.port, path)),
    );
    const tag = /^etag: (.*)$/im.exec(script ?? '')?.[1];
    const known = await ask(running.port, '/embed.js', `If-None-Match: ${tag}\r\n`);
    const size = (answer: string | undefined) => Buffer.byteLength(answer ?? '', 'latin1');
    return { feed: size(feed), card: size(card), script: size(script), known: size(known) };
  } finally {
    await running.stop();
  }
}

function ask(port: number, path: string, header = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip, br\r\n${header}Connection: close\r\n\r\n`,
    );
  });
}

function cost(what: string, requests: number, bytes: number): string {
  const MB = bytes / 1e6;
  const shown = MB < 10 ? MB.toFixed(2) : Math.round(MB).toLocaleString('en');
  return `| ${what} | ${Math.round(requests).toLocaleString('en')} | ${shown} |`;
}
