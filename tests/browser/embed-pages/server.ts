import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { boardOf, SITUATIONS, type SituationName } from './boards';

const PAGES = join(import.meta.dirname, 'pages');
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds until it comes, or what it waits for; it never comes where null. */
  after?: number | Promise<void> | null;
}

/** A village's site and our host, two origins on loopback, whose answers a test can change. */
export interface Sites {
  /** `https://desa.example` of the test: pages of `pages/`, and those given to `page`. */
  village: string;
  /** Our host: `/running/embed.js`, `/running/feed.json` and so on, one folder for each situation. */
  host: string;
  /** Requests to our host, newest last. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** Headers of the village's pages. */
  headers: Record<string, string>;
  /** What our host answers instead, by the end of the path; a function sees the path. */
  answers: Map<string, Answer>;
  /** The time for which boards are made, and that answers carry; the real one where null. */
  now: Date | null;
  /** Adds a page to the village's site; `{{host}}` in it stands for our host. */
  page(path: string, html: string): string;
  close(): void;
}

/** The snippet as the configurator gives it. */
export function snippet(situation: SituationName, attributes = ''): string {
  const base = `{{host}}/${situation}/`;
  return `<div data-pantau-coklit ${attributes}><a href="${base}"><img src="${base}card.svg" crossorigin="anonymous" width="240" height="480" alt="Jadwal Coklit dan pengumuman KPU Kabupaten Probolinggo"></a></div>
<script async crossorigin="anonymous" src="${base}embed.js"></script>`;
}

export async function startSites(site = resolve('.output/site')): Promise<Sites> {
  const added = new Map<string, string>();
  const sites: Sites = {
    village: '',
    host: '',
    requests: [],
    headers: {},
    answers: new Map(),
    now: null,
    page(path, html) {
      added.set(path, html);
      return sites.village + path;
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };

  const village = createServer((request, response) => {
    const path = pathOf(request);
    const html = added.get(path) ?? readIf(join(PAGES, path));
    if (html === null) return send(response, { status: 404, body: '' });
    const text = html
      .replaceAll('{{host}}', sites.host)
      .replace(/\{\{snippet ([\w-]+)([^}]*)\}\}/g, (_all, name, attributes) =>
        snippet(name as SituationName, attributes).replaceAll('{{host}}', sites.host),
      );
    return send(response, { headers: { 'content-type': typeOf(path), ...sites.headers }, body: text });
  });

  const host = createServer((request, response) => {
    const path = pathOf(request);
    sites.requests.push({ path, headers: request.headers });
    const override = [...sites.answers].find(([end]) => path.endsWith(end))?.[1];
    const usual = usualAnswer(path, site, sites.now ?? new Date());
    send(response, {
      ...usual,
      ...override,
      status: override?.status ?? (override?.body === undefined ? usual.status : 200) ?? 200,
      headers: {
        'access-control-allow-origin': '*',
        'content-type': typeOf(path),
        ...(sites.now ? { date: sites.now.toUTCString() } : {}),
        ...usual.headers,
        ...override?.headers,
      },
    });
  });

  const servers = [village, host];
  sites.village = await listen(village, '127.0.0.1');
  sites.host = await listen(host, 'localhost');
  return sites;
}

function usualAnswer(path: string, site: string, now: Date): Answer {
  const [, first = '', file = ''] = path.split(/\/(.*?)\/(.*)/s);
  const situation = SITUATIONS.find((each) => each === first);
  if (!situation) return fileAnswer(site, path);
  const headers = { 'cache-control': 'max-age=600' };
  if (file === 'feed.json') return { headers, body: JSON.stringify(boardOf(situation, now)) };
  if (file === 'feed.js')
    return { headers, body: `export default ${JSON.stringify(boardOf(situation, now))}` };
  if (file === 'status.json') return { headers, body: JSON.stringify(statusOf(now, 'unchanged')) };
  if (file === 'card.svg') return { headers, body: CARD };
  return fileAnswer(site, `/${file}`);
}

/** A `status.json` whose last success is so many days before `now`. */
export function statusOf(now: Date, state: string, daysAgo = 0) {
  const at = (ms: number) => new Date(now.getTime() + ms).toISOString();
  return {
    checked_at: at(-180_000),
    last_success_at: at(-180_000 - daysAgo * 86_400_000),
    next_at: at(1_620_000),
    state,
  };
}

const CARD = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="480" viewBox="0 0 240 480"><rect width="240" height="480" fill="#eee"/><text x="12" y="40">Coklit</text></svg>`;

function fileAnswer(site: string, path: string): Answer {
  const body = readIf(join(site, path));
  return body === null ? { status: 404, body: '' } : { headers: { 'cache-control': 'max-age=600' }, body };
}

function readIf(file: string): string | null {
  return existsSync(file) && /\.\w+$/.test(file) ? readFileSync(file, 'utf8') : null;
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '', after = 0 }: Answer): void {
  if (after === null) return;
  const answer = () => {
    response.writeHead(status, headers).end(body);
  };
  if (after instanceof Promise) void after.then(answer);
  else if (after) setTimeout(answer, after);
  else answer();
}

const pathOf = ({ url = '/' }: IncomingMessage): string => decodeURIComponent(url.replace(/[?#].*$/, ''));
const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';

async function listen(server: Server, name: string): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://${name}:${(server.address() as AddressInfo).port}`;
}
