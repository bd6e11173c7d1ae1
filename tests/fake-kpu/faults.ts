import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { blockPage, emptyPage } from './markups';

/**
 * The ways in which the office's site can fail:
 * - `304`, `403` (with a firewall's page), `500`, `503` (with Retry-After): these statuses
 * - `hang`: takes the request and never answers; `slow`: some bytes twice a second, for a minute
 * - `reset`: the connection is torn down; `cut`: half of the right body, then the connection ends
 * - `block-page`: a firewall's HTML with 200; `drift`: a page of the site that links no article, with 200
 * - `empty`: 200 and no byte; `garbage`: 200 and bytes that are no text
 * - `huge`: 200 and a body of 8 MiB that travels as a few kB of gzip
 * - `redirect`: 302 to another host
 */
export type FaultKind =
  | '304'
  | '403'
  | '500'
  | '503'
  | 'hang'
  | 'slow'
  | 'reset'
  | 'cut'
  | 'block-page'
  | 'drift'
  | 'empty'
  | 'garbage'
  | 'huge'
  | 'redirect';

export interface FaultOptions {
  /** `next` (the default) fails one request; `always` all of them until `heal()`. */
  for?: 'next' | 'always';
  /** Fails only requests whose path, with its query, contains this. */
  path?: string;
  /** Fails only requests to a host whose name contains this. */
  host?: string;
  /** For 503: seconds, or a date in HTTP's form. */
  retryAfter?: number | string;
  /** For redirects: where to. */
  location?: string;
}

/** What would have been sent without the fault. */
export interface Healthy {
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Fail = (
  response: ServerResponse,
  request: IncomingMessage,
  healthy: Healthy,
  options: FaultOptions,
) => void;

const HTML = 'text/html; charset=UTF-8';
const MiB = 1024 * 1024;

const answer =
  (status: number, body: string | (() => Buffer), headers: Record<string, string> = {}): Fail =>
  (response) => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body();
    response
      .writeHead(status, { 'Content-Type': HTML, 'Content-Length': bytes.length, ...headers })
      .end(bytes);
  };

const FAILURES: Record<FaultKind, Fail> = {
  '304': (response) => response.writeHead(304).end(),
  '403': answer(403, blockPage()),
  '500': answer(500, '<h1>A PHP Error was encountered</h1>'),
  '503': (response, _request, _healthy, options) => {
    response.writeHead(503, { 'Content-Type': HTML, 'Retry-After': String(options.retryAfter ?? 120) });
    response.end('<h1>Service Unavailable</h1>');
  },
  hang: () => {},
  slow: (response, _request, healthy) => {
    response.writeHead(200, healthy.headers);
    const bytes = Buffer.from(healthy.body);
    const step = Math.ceil(bytes.length / 120);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(bytes.subarray(sent, sent + step));
      sent += step;
      if (sent < bytes.length) return;
      clearInterval(timer);
      response.end();
    }, 500);
    response.on('close', () => clearInterval(timer));
  },
  reset: (_response, request) => request.socket.destroy(),
  cut: (response, request, healthy) => {
    const bytes = Buffer.from(healthy.body);
    response.writeHead(200, { ...healthy.headers, 'Content-Length': bytes.length });
    response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
  },
  'block-page': answer(200, blockPage()),
  drift: answer(200, emptyPage()),
  empty: answer(200, ''),
  garbage: answer(200, () => randomBytes(4096)),
  huge: answer(200, () => gzipSync(Buffer.alloc(8 * MiB, '<p>penuh</p> ')), { 'Content-Encoding': 'gzip' }),
  redirect: (response, _request, _healthy, options) => {
    response.writeHead(302, { Location: options.location ?? 'https://portal.kpu.go.id/masuk' }).end();
  },
};

/** Spoils one answer. */
export function fail(
  kind: FaultKind,
  response: ServerResponse,
  request: IncomingMessage,
  healthy: Healthy,
  options: FaultOptions,
): void {
  FAILURES[kind](response, request, healthy, options);
}
