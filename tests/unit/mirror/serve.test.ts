// @vitest-environment node
import { request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Log, type Running, serve } from '../../../mirror/serve';
import type { SnapshotResult } from '../../../mirror/snapshot';
import type { OfficeStatus, SourceStatus, Status } from '../../../mirror/status';

const FEED = JSON.stringify({ items: Array.from({ length: 60 }, (_, index) => `kabar ${index}`) });
const SITE = new Map(
  Object.entries({
    'index.html': '<!doctype html>beranda',
    'pasang/index.html': '<!doctype html>pasang',
    '404.html': '<!doctype html>tidak ada',
    'feed.json': FEED,
    'feed.xml': '<rss/>',
    'coklit.ics': 'BEGIN:VCALENDAR',
    'card.svg': '<svg/>',
    'embed.js': '// floating',
    'embed-0.1.0.js': '// pinned',
    'embed-en.js': '// words',
    'assets/home-abc.js': '// hashed',
    'status.json': '{}',
    '.htaccess': 'secret rules',
    _headers: 'secret headers',
    'assets/.htaccess': 'secret rules',
  }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);
const KNOWN = new Set(
  [...SITE]
    .filter(([name]) => !/htaccess|_headers/.test(name))
    .map(([, bytes]) => new TextDecoder().decode(bytes)),
);
const STATUS: Status = {
  version: 1,
  checked_at: '',
  last_success_at: new Date().toISOString(),
  next_at: '',
  state: 'new',
  sources: [],
};
const good: SnapshotResult = {
  ...{
    code: 0,
    line: '1 of 1 sources read',
    changed: [],
    added: 0,
    site: SITE,
    nextAt: new Date(Date.now() + 900_000),
  },
  status: STATUS,
};
const failed: SnapshotResult = {
  ...good,
  code: 3,
  line: 'the disk is full',
  site: null,
  status: null,
  nextAt: null,
};

let running: Running | undefined;
let events: [string, Record<string, unknown> | undefined][] = [];
const log: Log = (event, facts) => events.push([event, facts]);

async function start(round: () => Promise<SnapshotResult> = async () => good): Promise<Running> {
  events = [];
  running = await serve({ port: 0, host: '127.0.0.1', intervalMinutes: 15 }, round, log);
  await vi.waitFor(() => expect(events.some(([event]) => event.startsWith('round'))).toBe(true));
  return running;
}

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: running?.port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  it('answers with the headers that other sites and caches need', async () => {
    await start();
    const { status, headers } = await ask('/feed.json');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Date, ETag',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300, stale-if-error=604800',
      'content-type': 'application/json; charset=utf-8',
      date: expect.any(String),
    });
  });

  it.each([
    ['/embed.js', 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800'],
    ['/embed-en.js', 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800'],
    ['/embed-0.1.0.js', 'public, max-age=31536000, immutable'],
    ['/assets/home-abc.js', 'public, max-age=31536000, immutable'],
    ['/card.svg', 'public, max-age=300, stale-if-error=604800'],
    ['/status.json', 'no-cache'],
    ['/healthz', 'no-store'],
    ['/missing', 'no-store'],
  ])('lets caches keep %s as the design says', async (path, expected) => {
    await start();
    expect((await ask(path)).headers['cache-control']).toBe(expected);
  });

  it('compresses, and answers 304 to the tag of each encoding', async () => {
    await start();
    for (const encoding of ['gzip', 'br', 'identity']) {
      const first = await ask('/feed.json', { 'accept-encoding': encoding });
      expect(first.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      const again = await ask('/feed.json', {
        'accept-encoding': encoding,
        'if-none-match': `"x", W/${first.headers.etag}`,
      });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.headers.etag]);
    }
    const zipped = await ask('/feed.json', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
    expect(gunzipSync(zipped.body).toString()).toBe(FEED);
  });

  it('serves folders, queries that say nothing, HEAD and preflights, and refuses other methods', async () => {
    await start();
    expect((await ask('/pasang/')).body.toString()).toContain('pasang');
    expect(await ask('/pasang')).toMatchObject({ status: 301, headers: { location: '/pasang/' } });
    expect((await ask('/feed.json?481234')).body.toString()).toBe(FEED);
    expect((await ask('/%66eed%2Ejson')).body.toString()).toBe(FEED);
    // A choice of the configurator's that somebody shares without the last slash.
    expect((await ask('/p%61sang?theme=dark&lang=en')).headers.location).toBe('/pasang/?theme=dark&lang=en');
    expect(await ask('/feed.json', {}, 'HEAD')).toMatchObject({
      status: 200,
      headers: { 'content-length': String(FEED.length) },
    });
    expect(
      (await ask('/feed.json', { origin: 'https://desa.id' }, 'OPTIONS')).headers[
        'access-control-allow-origin'
      ],
    ).toBe('*');
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await ask('/', {}, method)).status).toBe(405);
  });

  it('tells whether it serves, before and after the first round', async () => {
    let finish: (result: SnapshotResult) => void = () => {};
    running = await serve(
      { port: 0, host: '127.0.0.1', intervalMinutes: 15 },
      () => new Promise((resolve) => (finish = resolve)),
      log,
    );
    expect((await ask('/healthz')).status).toBe(503);
    expect(await ask('/')).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
    finish(good);
    await vi.waitFor(async () => expect((await ask('/healthz')).status).toBe(200));
    expect(JSON.parse((await ask('/healthz')).body.toString())).toMatchObject({
      serving: true,
      state: 'new',
    });
  });

  it('fails its health check once nothing was read for a day, and says how old the data is', async () => {
    const at = new Date(Date.now() - 25 * 3_600_000).toISOString();
    await start(async () => ({ ...good, status: { ...STATUS, last_success_at: at } }));
    const { status, body } = await ask('/healthz');
    expect(status).toBe(503);
    const health = JSON.parse(body.toString());
    expect(health).toMatchObject({ serving: true, tooOld: true });
    expect(health.ageSeconds).toBeGreaterThanOrEqual(25 * 3_600);
  });

  it('counts for Prometheus what it answered, how its rounds ended and which source is down', async () => {
    const dead: SourceStatus = {
      ...{ key: 'kab-probolinggo/11', name: 'Pengumuman', url: 'https://x.example/', last_success_at: null },
      ...{ state: 'unreachable', reason: 'network' },
    };
    await start(async () => ({ ...good, status: { ...STATUS, sources: [dead] } }));
    await ask('/feed.json');
    await ask('/missing');
    const { headers, body } = await ask('/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = body.toString().split('\n');
    expect(lines).toContain('pantau_coklit_http_requests_total{code="200"} 1');
    expect(lines).toContain('pantau_coklit_http_requests_total{code="404"} 1');
    expect(lines).toContain('pantau_coklit_rounds_total{result="read"} 1');
    expect(lines).toContain('pantau_coklit_source_up{source="kab-probolinggo/11"} 0');
    expect(lines).toContain('# TYPE pantau_coklit_data_age_seconds gauge');
  });

  it('of many offices stays well while one is in trouble, names it, and tells Prometheus of each', async () => {
    const one = (id: string, at: string | null): OfficeStatus => ({
      ...{ id, name: id, province: 'Jawa Timur', code: at ? 0 : 3, state: at ? 'new' : 'refused', line: '' },
      ...{ last_success_at: at, next_at: '' },
    });
    const offices = [one('kab-malang', STATUS.last_success_at), one('kota-batu', null)];
    await start(async () => ({ ...good, code: 4, offices }));
    const { status, body } = await ask('/healthz');
    expect(status).toBe(200);
    expect(JSON.parse(body.toString()).offices).toEqual({ total: 2, read: 1, tooOld: ['kota-batu'] });
    const lines = (await ask('/metrics')).body.toString().split('\n');
    expect(lines).toContain('pantau_coklit_office_up{office="kab-malang"} 1');
    expect(lines).toContain('pantau_coklit_office_up{office="kota-batu"} 0');
    expect(lines.filter((line) => line.startsWith('pantau_coklit_office_last_success'))).toHaveLength(1);
  });

  it('answers in an office’s folder, with the cache rules of its files', async () => {
    const site = new Map(
      ['index.html', 'feed.json', 'status.json', 'card.svg'].map((name) => [
        `kab-malang/${name}`,
        new TextEncoder().encode(name),
      ]),
    );
    await start(async () => ({ ...good, site }));
    expect(await ask('/kab-malang')).toMatchObject({ status: 301, headers: { location: '/kab-malang/' } });
    expect((await ask('/kab-malang/')).body.toString()).toBe('index.html');
    expect((await ask('/kab-malang/status.json')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/kab-malang/card.svg')).headers['cache-control']).toContain('max-age=300');
  });

  it.each(['/', '/pasang/'])('answers %s by the name of its file too', async (path) => {
    await start();
    const byFile = await ask(`${path}index.html`);
    expect(byFile.status).toBe(200);
    expect(byFile.body).toEqual((await ask(path)).body);
  });

  it('shows what an earlier process left while the office is first asked', async () => {
    running = await serve(
      { port: 0, host: '127.0.0.1', intervalMinutes: 15 },
      () => new Promise(() => {}),
      log,
      async () => ({ ...good, code: 3 }),
    );
    expect((await ask('/feed.json')).body.toString()).toBe(FEED);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const stopping = running.stop();
    await vi.advanceTimersByTimeAsync(11_000);
    vi.useRealTimers();
    await stopping;
    running = undefined;
  });

  it('goes on serving the last site when a round fails or throws, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const rounds = [async () => good, async () => failed, () => Promise.reject(new Error('boom'))];
      let made = 0;
      running = await serve(
        { port: 0, host: '127.0.0.1', intervalMinutes: 15 },
        () => (rounds[Math.min(made++, 2)] ?? (async () => good))(),
        log,
      );
      events = [];
      for (let times = 0; times < 5; times++) await vi.advanceTimersByTimeAsync(15 * 60_000);
      expect(made).toBeGreaterThanOrEqual(4);
      expect(events.filter(([event]) => event === 'round-failed').map(([, facts]) => facts?.line)).toEqual(
        expect.arrayContaining(['the disk is full', 'boom']),
      );
      expect((await ask('/feed.json')).body.toString()).toBe(FEED);
    } finally {
      vi.useRealTimers();
    }
  });

  it('makes one round per interval whatever the load', async () => {
    const round = vi.fn(async () => good);
    await start(round);
    await Promise.all(Array.from({ length: 500 }, () => ask('/feed.json')));
    expect(round).toHaveBeenCalledTimes(1);
  });

  it('stops gracefully: answers what was asked, then takes nothing more', async () => {
    const { stop, port } = await start();
    const answers = Promise.all(Array.from({ length: 20 }, () => ask('/feed.json')));
    await answers;
    await stop();
    running = undefined;
    await expect(
      new Promise((resolve, reject) => connect(port, '127.0.0.1').on('connect', resolve).on('error', reject)),
    ).rejects.toThrow('ECONNREFUSED');
  });
});

describe('nothing is a proxy', () => {
  const ODD = [
    ...[
      '//example.com/',
      '/http://example.com/',
      '/https:%2f%2fexample.com',
      '/?url=http://example.com',
      '/feed.json?source=http://127.0.0.1:1/',
    ],
    ...[
      '/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/....//etc/passwd',
      '/assets/../.htaccess',
      '/assets/%2e%2e/package.json',
    ],
    ...[
      '/.htaccess',
      '/_headers',
      '/assets/.htaccess',
      '/.env',
      '/.git/config',
      '/state.json%00.html',
      '/index.html/',
      '/package.json',
      '/node_modules/',
      '/posts.json.lock',
    ],
    ...[
      '/\\..\\..\\windows\\win.ini',
      '/C:/Windows/win.ini',
      '/proc/self/environ',
      '/%c0%ae%c0%ae/etc/passwd',
      '/feed.json/',
      '/FEED.JSON',
      '/pasang/..;/',
      '/%',
    ],
  ];
  const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'];
  const HEADERS: Record<string, string>[] = [
    {},
    { host: 'example.com' },
    { 'x-forwarded-host': 'example.com', 'x-forwarded-proto': 'gopher' },
    { 'x-original-url': '/etc/passwd', 'x-rewrite-url': '/etc/passwd' },
    { range: 'bytes=0-1,5-,-3' },
    { 'if-none-match': '*', 'if-modified-since': 'x' },
    { 'accept-encoding': 'gzip;q=x, br;;;, *' },
    { connection: 'upgrade', upgrade: 'websocket' },
    { 'content-length': '0', expect: '100-continue' },
    { via: '1.1 x', 'max-forwards': '0' },
  ];

  it('1,000 odd paths, methods and headers reach no upstream and no file', async () => {
    const upstream = vi.spyOn(globalThis, 'fetch');
    const round = vi.fn(async () => good);
    await start(round);
    let asked = 0;
    const answered = async (path: string, method: string, headers: Record<string, string>) => {
      asked += 1;
      const got = await ask(path, headers, method).catch((error: unknown) => {
        // Node's own parser hangs up on what is no HTTP at all.
        expect(String(error)).toMatch(/ECONNRESET|socket hang up|unescaped characters/);
        return null;
      });
      if (!got) return;
      expect([200, 204, 301, 304, 400, 404, 405, 413, 417, 500, 501]).toContain(got.status);
      expect(got.status).not.toBe(500);
      if (got.status === 301) expect(got.headers.location).toBe('/pasang/');
      if (got.status === 200 && method === 'GET' && !got.headers['content-encoding'])
        expect(KNOWN).toContain(got.body.toString());
      expect(got.body.toString()).not.toMatch(/secret|root:|BEGIN RSA/);
    };
    for (const path of ODD) for (const method of METHODS) await answered(path, method, {});
    for (const path of ODD) for (const headers of HEADERS) await answered(path, 'GET', headers);
    const paths = fc.sample(fc.webPath({ size: 'medium' }), { numRuns: 500, seed: 1 });
    for (const path of paths) await answered(path === '' ? '/' : path, 'GET', {});
    expect(asked).toBeGreaterThan(1_000);
    expect(upstream).not.toHaveBeenCalled();
    expect(round).toHaveBeenCalledTimes(1);
    upstream.mockRestore();
  });

  it('takes an absolute address, as a proxy is asked, for a path of its own', async () => {
    const { port } = await start();
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('close', () => resolve(text));
      socket.end(
        'GET http://example.com/etc/passwd HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n',
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    const tunnel = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('close', () => resolve(text));
      socket.on('error', () => resolve(text));
      socket.end('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n');
    });
    expect(tunnel).not.toMatch(/^HTTP\/1\.1 200/);
  });
});

describe('a connection', () => {
  /** What comes back on a connection of its own until it is closed, and how long that took. */
  const talk = (port: number, text: string, isRead = true) =>
    new Promise<{ text: string; ms: number }>((resolve) => {
      const began = performance.now();
      const socket = connect(port, '127.0.0.1');
      const parts: Buffer[] = [];
      socket.on('error', () => undefined);
      socket.on('close', () =>
        resolve({ text: Buffer.concat(parts).toString('latin1'), ms: performance.now() - began }),
      );
      socket.write(text);
      if (isRead) socket.on('data', (part) => parts.push(Buffer.from(part)));
      else {
        socket.pause();
        // Who doesn't read learns of the end by what it writes.
        setTimeout(() => setInterval(() => socket.write('x'), 50).unref(), 2_000);
      }
    });

  it.each([
    '999.999.999.999',
    '256.1.1.1',
    '1.2.3.4.5',
    '0x7f.0x100000000',
    '[::1',
    'a b',
    'a:99999',
    '%00',
    'xn--',
    '..',
  ])('that names the host %j is answered 400 or as any other, never 500', async (host) => {
    const { port } = await start();
    const { text } = await talk(port, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 (?:400|200) /);
    if (!URL.canParse(`http://${host}/`)) expect(text).toMatch(/^HTTP\/1\.1 400 /);
  });

  const many = new Map([...SITE, ['posts.json', new Uint8Array(30_000_000)]]);
  const impatient = async (round: () => Promise<SnapshotResult> = async () => ({ ...good, site: many })) => {
    events = [];
    running = await serve({ port: 0, host: '127.0.0.1', intervalMinutes: 15 }, round, log, undefined, 600);
    await vi.waitFor(() => expect(events.some(([event]) => event.startsWith('round'))).toBe(true));
    return running;
  };

  it.each<[string, string, boolean]>([
    ['that never reads its answer', 'GET /posts.json HTTP/1.1\r\nHost: a\r\n\r\n', false],
    ['that sends half a request', 'GET / HTTP/1.1\r\nHost: a\r\nX-', true],
    ['that sends half a line', 'GE', true],
    ['that sends nothing', '', true],
    ['that announces a body and keeps it', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx', true],
  ])(
    '%s is closed',
    async (_, text, isRead) => {
      const { port } = await impatient();
      const { ms } = await talk(port, text, isRead);
      expect(ms).toBeLessThan(10_000);
      expect((await ask('/feed.json')).status).toBe(200);
    },
    60_000,
  );

  it('that has sent half a request does not hold up the end for longer than some seconds', async () => {
    const { port, stop } = await start(async () => ({ ...good, site: many }));
    const open = [
      talk(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-'),
      talk(port, 'GET /posts.json HTTP/1.1\r\nHost: a\r\n\r\n', false),
      talk(port, ''),
    ];
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    await stop();
    // Three seconds of patience, and what a busy machine adds.
    expect(performance.now() - began).toBeLessThan(10_000);
    await Promise.all(open);
  });
});
