import { Hono } from 'hono';
import { wordsIn } from '../lib/i18n/site-words';
import { type Answers, isKnown, pick } from './answers';
import { OPEN_HEADERS } from './headers';

export interface Health {
  /** Whether there is a site to show. */
  serving: boolean;
  lastSuccessAt: string | null;
  /** How long ago that was; null where nothing was ever read. */
  ageSeconds: number | null;
  /** Nothing was read for so long that somebody has to look. */
  tooOld: boolean;
  nextAt: string | null;
  state: string | null;
  /** Of a mirror of many: how many were read at the last round, and who was not for a day. */
  offices?: { total: number; read: number; tooOld: string[] };
}

export interface AppDeps {
  /** What is served now; empty before the first round. */
  answers(): Answers;
  health(): Health;
  /** In Prometheus' text form. */
  metrics(): string;
  /** Told after each answer. */
  count(status: number, bytes: number): void;
}

const METHODS = 'GET, HEAD, OPTIONS';
const NEVER = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8', ...OPEN_HEADERS };

/**
 * The site as a web application. An address is looked up in a table of what there is: no part of a request becomes a
 * path of the disk, an address to fetch or a place to be sent to.
 */
export function makeApp(deps: AppDeps): Hono {
  const app = new Hono();
  // A host that can be none makes an address that nothing here can read.
  app.use('*', async (context, next) => {
    if (URL.canParse(context.req.url)) await next();
    else context.res = done(400, NEVER);
  });
  app.get('/healthz', (context) => {
    const health = deps.health();
    const well = health.serving && !health.tooOld;
    return context.json(health, well ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  app.get('/metrics', (context) =>
    context.text(deps.metrics(), 200, {
      ...{ 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
    }),
  );
  app.options('*', () =>
    done(204, { Allow: METHODS, 'Access-Control-Allow-Methods': METHODS, ...OPEN_HEADERS }),
  );
  app.get('*', (context) => {
    const answers = deps.answers();
    const { pathname, search } = new URL(context.req.url);
    const path = plainPath(pathname);
    const answer = answers.get(path);
    // The configurator keeps what was chosen behind the `?`.
    if (!answer && answers.has(`${path}/`)) return done(301, { Location: `${path}/${search}`, ...NEVER });
    const found = answer ?? answers.get('/404.html');
    if (!found) return done(503, { 'Retry-After': '60', ...NEVER }, `${wordsIn('id').site.notYet}\n`);
    const variant = pick(found, context.req.header('accept-encoding'));
    if (answer && isKnown(variant, context.req.header('if-none-match'))) {
      const { 'Content-Length': _length, 'Content-Type': _type, ...headers } = variant.headers;
      return done(304, headers);
    }
    deps.count(answer ? 200 : 404, context.req.method === 'HEAD' ? 0 : variant.bytes.length);
    if (answer) return new Response(variant.bytes, { headers: variant.headers });
    return new Response(variant.bytes, {
      status: 404,
      headers: { ...variant.headers, 'Cache-Control': 'no-store' },
    });
  });
  app.all('*', () => done(405, { Allow: METHODS, ...NEVER }));
  app.onError(() => done(500, NEVER));
  return app;

  function done(status: number, headers: Record<string, string>, body: string | null = null): Response {
    deps.count(status, body?.length ?? 0);
    return new Response(body, { status, headers });
  }
}

/** A letter may be written as `%61` too (RFC 3986, 6.2.2.2); whatever else a path says names nothing here. */
const plainPath = (path: string): string =>
  path.replace(/%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi, decodeURIComponent);
