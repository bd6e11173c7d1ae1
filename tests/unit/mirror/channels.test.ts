// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArgs, UsageError } from '../../../mirror/args';
import { type Channel, channelsFrom } from '../../../mirror/channels';
import { metricsText } from '../../../mirror/metrics';
import { type SnapshotDeps, type SnapshotResult, snapshot } from '../../../mirror/snapshot';
import { sourcesFrom } from '../../../mirror/sources';
import type { Status } from '../../../mirror/status';
import { CHAT, SECRET, type Services, startServices, TOKEN } from '../../fake-channels';
import { memoryDisk, STILL } from './memory-disk';
import { DRAW, PARTS } from './parts';

vi.setConfig({ testTimeout: 30_000 });

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const HOUR = 3_600_000;
let services: Services;

beforeEach(async () => {
  services = await startServices();
});
afterEach(() => services.close());

const environment = () => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_CHAT: CHAT,
  TELEGRAM_API: services.url,
  NTFY_URL: `${services.url}/coklit-probolinggo`,
  NTFY_TOKEN: 'tk_secret',
  WEBHOOK_URL: `${services.url}/kabar?kunci=rahasia`,
  WEBHOOK_SECRET: SECRET,
});

/** A mirror at ten in the morning of 24 June 2024, whose office lists what `titles` has. */
function setUp(kinds: string[], at = '2024-06-24T03:00:00Z') {
  const files = new Map<string, Uint8Array>();
  const titles = ['Rapat Pleno', 'Apel Kesiapan'];
  const lines: string[] = [];
  let now = new Date(at);
  let channels: readonly Channel[] = channelsFrom(kinds, environment());
  let remember: ((when: 'now' | 'later') => Promise<void>) | undefined;
  let isEndless = false;
  let isLater = false;
  const deps = (): SnapshotDeps => ({
    fetch: async (input) => {
      const page = Number(/page=(\d+)/.exec(String(input))?.[1] ?? 1);
      const shown = page === 1 ? titles : [`Arsip ${page} Satu`, `Arsip ${page} Dua`];
      const next = isEndless ? `<a href="?page=${page + 1}">›</a>` : '';
      return new Response(listing(shown) + next, { headers: HTML });
    },
    now: () => now,
    ...STILL,
    disk: memoryDisk(files),
    parts: PARTS,
    draw: DRAW,
    ...(!isLater && { channels: { targets: channels, fetch, ...(remember && { remember }) } }),
    log: (line) => lines.push(line),
  });
  return {
    titles,
    lines,
    files,
    post: (...more: string[]) => titles.unshift(...more),
    calendar: (...stages: object[]) =>
      files.set('/calendar.json', new TextEncoder().encode(JSON.stringify({ version: 1, stages }))),
    hide: (...words: string[]) => {
      const posts = words.map((each) => ({ words: each, reason: 'Situs diretas.' }));
      files.set('/hide.json', new TextEncoder().encode(JSON.stringify({ version: 1, posts })));
    },
    use: (changed: (channels: readonly Channel[]) => readonly Channel[]) => {
      channels = changed(channels);
    },
    rebuilt(...anew: string[]) {
      titles.splice(0, titles.length, ...anew);
      isEndless = true;
    },
    remembers: (by: (when: 'now' | 'later') => Promise<void>) => {
      remember = by;
    },
    leaves: () => {
      isLater = true;
    },
    file: (name: string) => new TextDecoder().decode(files.get(`/site/${name}`)),
    state: () => JSON.parse(new TextDecoder().decode(files.get('/site/state.json'))),
    status: (): Status => JSON.parse(new TextDecoder().decode(files.get('/site/status.json'))),
    round(after = HOUR): Promise<SnapshotResult> {
      now = new Date(now.getTime() + after);
      return snapshot(
        {
          sources: sourcesFrom(['https://kab-probolinggo.kpu.go.id/index.php/blog/category/104']),
          ...{ out: '/site', ownUrl: '', siteUrl: 'https://cermin.example/', force: true },
          ...(files.has('/calendar.json') && { calendar: '/calendar.json' }),
          ...(files.has('/hide.json') && { hide: '/hide.json' }),
        },
        deps(),
      );
    },
  };
}

const listing = (titles: string[]) =>
  titles
    .map((title) => {
      const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      return `<div><a href="/index.php/blog/read/${slug}">${title}</a><p>${title} di kantor.</p></div>`;
    })
    .join('');

const texts = () => services.telegram.map(({ body }) => `${body.text}`);
const period = (end = '2024-07-24', announced = '2024-06-20') => ({
  ...{ name: 'Coklit Pilkada 2024', start: '2024-06-24', end, announced, decree: 'Keputusan 7' },
});

describe.each(['telegram', 'ntfy', 'webhook'] as const)('%s', (kind) => {
  const titleAndText = () =>
    services[kind].map(({ body: { title, message, text } }) => `${title ?? ''}\n${message ?? text}`);

  it('is told nothing at first, then what is new, grouped and once', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    await mirror.round();
    expect(services[kind]).toEqual([]);
    mirror.post('Lowongan Pantarlih', 'Bimbingan Teknis');
    await mirror.round();
    await mirror.round();
    expect(titleAndText()).toEqual([
      expect.stringMatching(
        /2 kabar baru dari KPU[\s\S]*Lowongan Pantarlih\nhttps:.*lowongan-pantarlih[\s\S]*Bimbingan Teknis[\s\S]*KPU Kabupaten Probolinggo: https:\/\/cermin\.example\/$/,
      ),
    ]);
    mirror.post('Rapat Koordinasi');
    await mirror.round();
    expect(titleAndText()[1]).toMatch(/Kabar baru dari KPU[\s\S]*Rapat Koordinasi/);
    expect(services[kind]).toHaveLength(2);
  });

  it('is told of a changed schedule, of the third day before its end and of the last, in order', async () => {
    const mirror = setUp([kind], '2024-07-01T03:00:00Z');
    mirror.calendar(period());
    await mirror.round();
    mirror.calendar(period(), period('2024-07-31', '2024-07-01'));
    for (const days of [1, 26, 1, 2, 1]) await mirror.round(days * 24 * HOUR);
    expect(titleAndText()).toEqual([
      expect.stringMatching(/Jadwal Coklit berubah[\s\S]*31 Juli 2024/),
      expect.stringMatching(/Coklit hampir berakhir[\s\S]*31 Juli 2024/),
      expect.stringContaining('Hari terakhir Coklit'),
    ]);
  });

  it('that fails holds up neither the site nor another channel, and is told later, from the time it named', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    const parameters = { retry_after: 7200 };
    const flood = { ok: false, error_code: 429, description: 'Too Many Requests', parameters };
    services.instead.push({ status: 429, body: flood, headers: { 'retry-after': '7200' } });
    const result = await mirror.round();
    expect(result).toMatchObject({ code: 0, added: 1 });
    expect(result.changed).toContain('feed.json');
    await mirror.round(HOUR);
    expect([services[kind], services.asked.length]).toEqual([[], 1]);
    mirror.post('Bimbingan Teknis');
    await mirror.round(HOUR);
    expect(titleAndText()).toEqual([expect.stringContaining('2 kabar baru')]);
    expect(mirror.lines.join('\n')).toMatch(/could not be told: .*429/);
  });

  it('is tried again ever later while it fails, at most six hours apart', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    const answers = Array.from({ length: 40 }, () => ({ status: 500, body: { ok: false, error_code: 500 } }));
    services.instead.push(...answers);
    for (let round = 0; round < 24; round++) await mirror.round(HOUR);
    expect(services.asked.length).toBeGreaterThan(6);
    expect(services.asked.length).toBeLessThan(12);
    services.instead.length = 0;
    await mirror.round(6 * HOUR);
    expect(services[kind]).toHaveLength(1);
  });

  it('is sent nothing twice where a run ended between sending and remembering', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    const alive: Channel[] = [];
    mirror.use((channels) => {
      alive.push(...channels);
      return channels.map((channel) => ({
        ...channel,
        async send(...args) {
          await channel.send(...args);
          throw new Error('killed');
        },
      }));
    });
    await mirror.round();
    expect(services[kind]).toHaveLength(1);
    mirror.use(() => alive);
    mirror.post('Bimbingan Teknis');
    await mirror.round();
    await mirror.round();
    expect(titleAndText().map((text) => text.match(/Lowongan|Bimbingan/g))).toEqual([
      ['Lowongan'],
      ['Bimbingan'],
    ]);
  });

  it('is sent nothing that could not be remembered first', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    mirror.remembers(() => Promise.reject(new Error('--remember ended with 1')));
    expect((await mirror.round()).code).toBe(0);
    expect(services.asked).toEqual([]);
    expect(mirror.lines.at(-1)).toContain('--remember ended with 1');
  });

  it('is remembered at once before it is told, and else by the end of the run', async () => {
    const mirror = setUp([kind]);
    const kept: string[] = [];
    mirror.remembers(async (when) => {
      kept.push(`${when}, ${services[kind].length} told`);
    });
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    await mirror.round();
    await mirror.round();
    expect(kept).toEqual(['later, 0 told', 'now, 0 told', 'later, 1 told']);
  });

  it('takes posts of a site that was built anew for known', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.rebuilt('Halaman Baru', 'Situs Baru', 'Berita Baru');
    await mirror.round();
    expect([mirror.state().sources['kab-probolinggo/104'].result, services[kind]]).toEqual(['baseline', []]);
  });

  it('keeps its secrets out of every published file and of every line of the log', async () => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    services.instead.push({ status: 404, body: { ok: false, description: `no bot ${TOKEN}` } }, 'cut');
    for (let round = 0; round < 3; round++) await mirror.round(12 * HOUR);
    const published = [...mirror.files.values()].map((bytes) => new TextDecoder().decode(bytes));
    const { TELEGRAM_API: _, TELEGRAM_CHAT: __, ...secrets } = environment();
    for (const secret of Object.values(secrets))
      for (const text of [...published, ...mirror.lines]) expect(text).not.toContain(secret);
    expect(Object.keys(mirror.state().channels)).toEqual([
      expect.stringMatching(new RegExp(`^${kind}-[\\da-f]{12}$`)),
    ]);
  });
});

describe('Telegram', () => {
  it('gets plain text, whatever a title holds', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post('&lt;b&gt;Awas&lt;/b&gt; *tebal* [tautan](https://x.example) _miring_');
    await mirror.round();
    expect(texts()[0]).toContain('<b>Awas</b> *tebal* [tautan](https://x.example) _miring_');
    expect(services.telegram[0]?.body).not.toHaveProperty('parse_mode');
    expect(services.telegram[0]?.body).not.toHaveProperty('entities');
  });

  it('gets no more than fits a message, and the number of the rest', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post(...Array.from({ length: 25 }, (_, n) => `Kabar ${n} ${'panjang sekali 😀 '.repeat(60)}`));
    await mirror.round();
    expect(texts()[0]?.length).toBeLessThanOrEqual(4096);
    expect(texts()[0]).toMatch(/^25 kabar baru dari KPU[\s\S]*\n\ndan \d+ lagi\n\n/);
  });

  it('is told again where nobody could be reached, not where the line was cut after it was sent', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    services.instead.push('cut');
    await mirror.round();
    await mirror.round();
    expect(texts()).toHaveLength(1);
    const closed = await startServices();
    await closed.close();
    const away = channelsFrom(['telegram'], { ...environment(), TELEGRAM_API: closed.url });
    mirror.use(() => away);
    mirror.post('Bimbingan Teknis');
    await mirror.round();
    expect(mirror.lines.at(-1)).toContain('ECONNREFUSED');
    mirror.use(() => channelsFrom(['telegram'], environment()));
    await mirror.round();
    expect(texts()[1]).toContain('Bimbingan Teknis');
  });

  it('rings no phone at night', async () => {
    const mirror = setUp(['telegram', 'ntfy'], '2024-06-24T14:30:00Z');
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    await mirror.round();
    mirror.post('Bimbingan Teknis');
    await mirror.round(10 * HOUR);
    expect(services.telegram.map(({ body }) => body.disable_notification)).toEqual([true, false]);
    expect(services.ntfy.map(({ body }) => body.priority)).toEqual([2, 3]);
  });

  it('says which number a group has now', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    const moved = { migrate_to_chat_id: -1001234567890 };
    services.instead.push({
      status: 400,
      body: {
        ...{ ok: false, error_code: 400, parameters: moved },
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
      },
    });
    await mirror.round();
    expect(mirror.lines.at(-1)).toContain('set TELEGRAM_CHAT to -1001234567890');
  });
});

describe('a message', () => {
  it.each<[string, Services['instead'][number], kind: 'telegram' | 'ntfy' | 'webhook', told: string[]]>([
    [
      'Telegram that refuses with 200',
      { status: 200, body: { ok: false, error_code: 400 } },
      'telegram',
      ['LB'],
    ],
    ['a token that is none', { status: 401, body: { ok: false, error_code: 401 } }, 'telegram', ['LB']],
    ['a bot that was removed', { status: 403, body: { ok: false, error_code: 403 } }, 'telegram', ['LB']],
    ['a redirect', { status: 302, headers: { location: 'https://x.example/' } }, 'telegram', ['LB']],
    ['a page of somebody else’s', { status: 200, body: '<html>Masuk</html>' }, 'telegram', ['LB']],
    ['a gateway in trouble', { status: 502, body: '<html>Bad Gateway</html>' }, 'telegram', ['B']],
    ['a line cut within the answer', 'half', 'telegram', ['L', 'B']],
    ['a page in ntfy’s place', { status: 200, body: '<html>Parked</html>' }, 'ntfy', ['LB']],
    ['ntfy cut within the answer', 'half', 'ntfy', ['L', 'B']],
    ['a full topic', { status: 429, body: { code: 42901, http: 429 } }, 'ntfy', ['LB']],
    ['a receiver that is gone', { status: 410 }, 'webhook', ['LB']],
  ])('that meets %s is told once, later where it can’t have arrived', async (_, instead, kind, told) => {
    const mirror = setUp([kind]);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    services.instead.push(instead);
    expect((await mirror.round()).code).toBe(0);
    expect(mirror.status().channels).toMatchObject([{ failures: 1 }]);
    mirror.post('Bimbingan Teknis');
    await mirror.round();
    await mirror.round();
    const said = services[kind].map(({ raw }) => {
      return ['Lowongan Pantarlih', 'Bimbingan Teknis'].filter((title) => raw.includes(title));
    });
    expect(said.map((titles) => titles.map(([first]) => first).join(''))).toEqual(told);
    expect(mirror.status().channels).toMatchObject([{ failures: 0 }]);
  });

  it.each([1e300, -5, 0.5, '60', null, 10 * 365 * 86_400])(
    'waits no longer than a day, whatever the service names: %s',
    async (retry_after) => {
      const mirror = setUp(['telegram']);
      await mirror.round();
      mirror.post('Lowongan Pantarlih');
      const flood = { ok: false, error_code: 429, parameters: { retry_after } };
      services.instead.push({ status: 429, body: flood });
      await mirror.round();
      await mirror.round(24 * HOUR);
      expect(texts()).toEqual([expect.stringContaining('Lowongan')]);
    },
  );

  it('is followed by no other in the same round where nobody answered', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    mirror.calendar(period('2024-07-31'));
    services.instead.push('cut');
    await mirror.round();
    expect(services.asked).toHaveLength(1);
    await mirror.round();
    expect(texts()).toEqual([expect.stringContaining('Lowongan'), expect.stringContaining('31 Juli 2024')]);
  });

  it('names no post that is kept out, and names it once it is shown again', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.hide('menang slot');
    mirror.post('Menang Slot Besar', 'Lowongan Pantarlih');
    await mirror.round();
    mirror.hide();
    await mirror.round();
    await mirror.round();
    expect(texts().map((text) => text.match(/Lowongan|Menang/g))).toEqual([['Lowongan'], ['Menang']]);
    mirror.hide('lowongan');
    await mirror.round();
    mirror.hide();
    await mirror.round();
    expect(texts()).toHaveLength(2);
  });
});

describe('the status', () => {
  it('says where a channel can be followed, and the page links there, until it is told no more', async () => {
    const mirror = setUp(['telegram', 'webhook']);
    await mirror.round();
    const link = 'https://t.me/coklitprobolinggo';
    expect(mirror.status().channels).toMatchObject([
      { url: link },
      { key: expect.stringMatching(/^webhook-/) },
    ]);
    expect(mirror.file('index.html')).toMatch(new RegExp(`href="${link}"[^>]*>.*Ikuti lewat Telegram`));
    expect(mirror.file('feed.js')).not.toContain(link);
    mirror.leaves();
    await mirror.round();
    expect(mirror.file('index.html')).toContain(link);
    const gone = setUp([]);
    for (const [path, bytes] of mirror.files) gone.files.set(path, bytes);
    await gone.round();
    expect(gone.file('index.html')).not.toContain('t.me');
    expect(Object.keys(gone.state().channels)).toEqual(Object.keys(mirror.state().channels));
  });

  it('says since when and with what a channel fails, and no more of it', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    const body = { ok: false, error_code: 403, description: `Forbidden: ${TOKEN} was kicked` };
    services.instead.push({ status: 403, body }, { status: 401, body: { ok: false, error_code: 401 } });
    await mirror.round();
    await mirror.round();
    expect(mirror.status().channels).toEqual([
      {
        ...{ key: expect.stringMatching(/^telegram-/), failures: 2, url: 'https://t.me/coklitprobolinggo' },
        ...{ failing_since: '2024-06-24T05:00:00.000Z', code: '401', next_at: '2024-06-24T06:10:00.000Z' },
      },
    ]);
    const metrics = metricsText({
      ...{
        version: '1',
        requests: {},
        bytes: 0,
        rounds: { read: 1, failed: 0 },
        nextAt: null,
        now: new Date(),
      },
      status: mirror.status(),
    });
    expect(metrics).toMatch(/channel_up\{channel="telegram-[\da-f]{12}"\} 0\n/);
    await mirror.round();
    expect(mirror.status().channels?.[0]).toMatchObject({ failures: 0 });
    expect(mirror.status().channels?.[0]).not.toHaveProperty('failing_since');
  });
});

describe('a channel', () => {
  it('that comes later is told nothing of what was there before', async () => {
    const mirror = setUp(['telegram']);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    await mirror.round();
    mirror.use(() => channelsFrom(['telegram', 'webhook'], environment()));
    await mirror.round();
    mirror.post('Bimbingan Teknis');
    await mirror.round();
    expect([services.telegram.length, services.webhook.length]).toEqual([2, 1]);
    expect(services.webhook[0]?.body).toMatchObject({
      ...{ version: 1, kind: 'posts', title: 'Kabar baru dari KPU', site: 'https://cermin.example/' },
      posts: [{ title: 'Bimbingan Teknis', url: expect.stringContaining('bimbingan-teknis') }],
    });
  });

  it('follows no redirect, for its token would go along', async () => {
    const mirror = setUp(['webhook']);
    await mirror.round();
    mirror.post('Lowongan Pantarlih');
    services.instead.push({ status: 307, headers: { location: `${services.url}/elsewhere` } });
    await mirror.round();
    expect(services.asked).toEqual(['/kabar?kunci=rahasia']);
  });
});

describe('--notify', () => {
  const read = (env: Record<string, string>, ...args: string[]) =>
    readArgs(['snapshot', '--out', 'x', ...args], env);

  it('takes several kinds, from the command line or the environment', () => {
    const names = ({ channels }: ReturnType<typeof read>) => channels.map(({ key }) => key.split('-')[0]);
    expect(names(read(environment(), '--notify', 'ntfy', '--notify', 'telegram'))).toEqual([
      'ntfy',
      'telegram',
    ]);
    expect(names(read({ ...environment(), NOTIFY: 'webhook, ntfy' }))).toEqual(['webhook', 'ntfy']);
    expect(
      names(read({ ...environment(), TELEGRAM_CHAT: '@satu_desa -100123' }, '--notify', 'telegram')),
    ).toEqual(['telegram', 'telegram']);
    expect(read({}).channels).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['signal', {}, 'no signal'],
    ['toString', {}, 'no toString'],
    ['telegram', { TELEGRAM_BOT_TOKEN: '' }, 'TELEGRAM_BOT_TOKEN is not set'],
    ['telegram', { TELEGRAM_BOT_TOKEN: 'rahasia!' }, 'TELEGRAM_BOT_TOKEN can’t be'],
    ['telegram', { TELEGRAM_CHAT: 'https://t.me/rahasia' }, 'TELEGRAM_CHAT can’t be'],
    ['telegram', { TELEGRAM_API: 'ftp://rahasia' }, 'TELEGRAM_API: not an http(s) address'],
    ['ntfy', { NTFY_URL: 'https://ntfy.sh/' }, 'NTFY_URL: ends in no topic'],
    ['ntfy', { NTFY_TOKEN: 'tk_ rahasia' }, 'NTFY_TOKEN can’t be'],
    ['ntfy', { NTFY_LINK: 'rahasia' }, 'NTFY_LINK: not an http(s) address'],
    ['webhook', { WEBHOOK_URL: 'rahasia' }, 'WEBHOOK_URL: not an http(s) address'],
    ['webhook', { WEBHOOK_URL: 'https://u:rahasia@x.example/' }, 'WEBHOOK_URL: has a user'],
  ])('says what %s lacks, and never what a variable holds', (kind, env, reason) => {
    let said = '';
    try {
      read({ ...environment(), ...env }, '--notify', kind);
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      said = String(error);
    }
    expect(said).toContain(reason);
    expect(said).not.toContain('rahasia');
  });
});
