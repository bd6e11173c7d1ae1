import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { findBase } from '../../../embed/base';
import { readBoard } from '../../../lib/board';
import { officeAt } from '../../../lib/offices';
import type { Channel, Delivery } from '../../../mirror/channels';
import { type ManyOptions, roundsOfMany } from '../../../mirror/many';
import { sameSite } from '../../../mirror/network';
import { type SnapshotDeps, type SnapshotResult, snapshot } from '../../../mirror/snapshot';
import { chooseOffices, sourcesFrom } from '../../../mirror/sources';
import { memoryDisk, STILL } from './memory-disk';
import { PARTS } from './parts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const COKLIT = 'Coklit Pilkada 2024 berlangsung 24 Juni 2024 hingga 24 Juli 2024';
const PAGE = (host: string, titles: readonly string[]) =>
  `<html><body>${titles
    .map(
      (title, index) =>
        `<div class="x"><a href="/blog/read/${titles.length - index}_${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}">${title}</a><p>${host}, Senin, 24-6-2024, ${title}. ${COKLIT}.</p></div>`,
    )
    .join('')}</body></html>`;

const IDS = ['kab-probolinggo', 'kota-probolinggo', 'kab-jayapura', 'kota-denpasar', 'kab-ende'];
const hostOf = (id: string) => `${id}.kpu.go.id`;

type Answer = (url: string) => Promise<Response>;

/** A mirror of stand-ins: each answers with its news, unless `answers` has another answer for its host. */
function setUp(ids: readonly string[] = IDS, files = new Map<string, Uint8Array>()) {
  let now = new Date('2024-06-24T03:00:00Z');
  const answers = new Map<string, Answer>();
  const titles = new Map<string, string[]>();
  const asked: string[] = [];
  const busy = new Map<string, number>();
  const most = { hosts: 0, ofOne: 0 };
  const lines: string[] = [];
  const disk = memoryDisk(files);
  const deps: SnapshotDeps = {
    fetch: async (input) => {
      const url = String(input instanceof Request ? input.url : input);
      const { hostname } = new URL(url);
      asked.push(url);
      busy.set(hostname, (busy.get(hostname) ?? 0) + 1);
      most.hosts = Math.max(most.hosts, [...busy.values()].filter(Boolean).length);
      most.ofOne = Math.max(most.ofOne, ...busy.values());
      try {
        await new Promise((resolve) => setTimeout(resolve, 1));
        const instead = answers.get(hostname);
        if (instead) return await instead(url);
        return new Response(PAGE(hostname, titles.get(hostname) ?? ['Coklit Dimulai', 'Rapat Pleno']), {
          headers: HTML,
        });
      } finally {
        busy.set(hostname, (busy.get(hostname) ?? 1) - 1);
      }
    },
    now: () => now,
    ...STILL,
    disk,
    sameSite,
    parts: PARTS,
    draw: async (svg) => new TextEncoder().encode(`png of ${svg}`),
    log: (line) => lines.push(line),
  };
  const options: ManyOptions = {
    offices: chooseOffices({ offices: ids, provinces: [], file: '' }),
    out: '/site',
    siteUrl: 'https://host.example/',
    ownUrl: '',
    force: true,
  };
  const text = (name: string) => new TextDecoder().decode(files.get(`/site/${name}`));
  return {
    ...{ files, answers, titles, asked, most, lines, deps, options, disk, text },
    run: (more: Partial<ManyOptions> = {}) => roundsOfMany({ ...options, ...more }, deps, false)(),
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    json: (name: string) => JSON.parse(text(name)),
    put: (path: string, content: string) => files.set(path, new TextEncoder().encode(content)),
    names: () => [...files.keys()].map((path) => path.replace('/site/', '')),
    offices: (): Record<string, { code: number; state: string }> =>
      Object.fromEntries(
        JSON.parse(text('status.json')).offices.map((each: { id: string }) => [each.id, each]),
      ),
  };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a mirror of many offices', () => {
  it('gives each office its folder with its own feed, pages, calendar, card and state', async () => {
    const mirror = setUp();
    expect(await mirror.run()).toMatchObject({
      code: 0,
      line: expect.stringMatching(/^5 of 5 offices read/),
    });
    for (const id of IDS) {
      const office = officeAt(hostOf(id));
      const board = readBoard(mirror.json(`${id}/feed.json`));
      expect(board._pantau_coklit.office).toEqual(office);
      expect(board.items.map(({ url }) => new URL(url ?? '').host)).toEqual([hostOf(id), hostOf(id)]);
      for (const name of ['posts.json', 'state.json', 'status.json', 'feed.xml', 'feed.js', 'coklit.ics'])
        expect(mirror.names()).toContain(`${id}/${name}`);
      for (const page of ['index.html', 'pasang/index.html', 'poster/index.html', 'card.svg'])
        expect(mirror.text(`${id}/${page}`), page).toContain(office?.place);
    }
    expect(mirror.text('kab-jayapura/index.html')).toContain('pukul 24.00 WIT');
    expect(mirror.text('kota-denpasar/index.html')).toContain('pukul 24.00 WITA');
  });

  it('writes what offices share once, around them, and every page finds it there', async () => {
    const mirror = setUp();
    await mirror.run();
    const shared = [
      ...PARTS.files.keys(),
      'embed-0.1.0.js',
      'icon.svg',
      'icon-192.png',
      '_headers',
      'robots.txt',
    ];
    for (const name of shared) {
      expect(mirror.names()).toContain(name);
      const own = mirror.names().filter((each) => each.endsWith(`/${name}`));
      // What lies there too leads here.
      expect(own, name).toHaveLength(/^embed(?:-.*-more-.*)?\.js$/.test(name) ? IDS.length : 0);
    }
    const written = new Set(mirror.names());
    for (const page of [
      'index.html',
      ...IDS.flatMap((id) => ['', 'pasang/', 'poster/'].map((path) => `${id}/${path}index.html`)),
    ]) {
      const found = [...mirror.text(page).matchAll(/(?:href|src)="(?!https?:|webcal:|data:|#)([^"?#]+)/g)];
      expect(found.length, page).toBeGreaterThan(5);
      for (const [, link = ''] of found) {
        const path = new URL(link, `https://host.example/${page}`).pathname.slice(1);
        expect(written, `${page} names ${link}`).toContain(path.replace(/(^|\/)$/, '$1index.html'));
      }
    }
  });

  it('leads a pinned script that lies with the village from its card’s folder to what it asks for late', async () => {
    const mirror = setUp();
    await mirror.run();
    const card = 'https://host.example/kab-ende/card.svg';
    document.body.innerHTML = `<div data-pantau-coklit=""><a href="/"><img src="${card}"></a></div>`;
    const base = findBase('https://desa.example/js/embed-0.1.0.js', document);
    const late = [...PARTS.files.keys()].find((name) => name.includes('-more-')) ?? '';
    const asked = new URL(late, base);
    const [, leads = ''] = /^export \* from "(.*)";\n$/.exec(mirror.text(asked.pathname.slice(1))) ?? [];
    expect(mirror.names()).toContain(new URL(leads, asked).pathname.slice(1));
  });

  it.each(['', '?ver=1.1.0'])(
    'leads who asks for the script in an office’s folder%s to the shared one, also where scripts are delayed',
    async (query) => {
      const mirror = setUp();
      await mirror.run();
      const asked = { src: `https://host.example/kab-ende/embed.js${query}` };
      const led: Record<string, unknown> = {};
      const page = {
        currentScript: null,
        querySelector: (selector: string) =>
          selector === 'script[src*="/kab-ende/embed.js"]' ? asked : null,
        createElement: () => led,
        head: { append: (script: unknown) => expect(script).toBe(led) },
      };
      new Function('document', mirror.text('kab-ende/embed.js'))(page);
      expect(led).toEqual({ src: 'https://host.example/embed.js', async: true, crossOrigin: 'anonymous' });
      expect(mirror.names()).toContain('embed.js');
    },
  );

  it('tells a channel of every office, one after the other, and asks one that failed for none until its time', async () => {
    const mirror = setUp(['kab-ende', 'kota-denpasar', 'kab-jayapura']);
    const sent: string[] = [];
    let busy = 0;
    let delivery: Delivery = { state: 'sent' };
    const channel: Channel = {
      ...{ key: 'telegram-1', name: 'telegram @x', publicUrl: 'https://t.me/xxxx' },
      ...{ recognises: false, url: 'https://api.example' },
      async send({ foot }) {
        busy += 1;
        expect(busy).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        busy -= 1;
        sent.push(foot.text);
        return delivery;
      },
    };
    mirror.deps.channels = { targets: [channel], fetch };
    await mirror.run();
    expect(sent).toEqual([]);
    for (const id of ['kab-ende', 'kota-denpasar', 'kab-jayapura'])
      mirror.titles.set(hostOf(id), ['Lowongan Pantarlih', 'Coklit Dimulai', 'Rapat Pleno']);
    const now = Date.parse('2024-06-24T04:00:00Z');
    delivery = { state: 'failed', reason: '429', code: '429', retryAt: new Date(now + 2 * HOUR) };
    mirror.later(HOUR);
    await mirror.run();
    expect(sent).toHaveLength(1);
    expect(mirror.json('status.json').channels).toMatchObject([
      { key: 'telegram-1', failures: 1, code: '429' },
    ]);
    mirror.later(HOUR);
    await mirror.run();
    expect(sent).toHaveLength(1);
    delivery = { state: 'sent' };
    mirror.later(HOUR);
    await mirror.run();
    expect(sent.slice(1).toSorted()).toEqual([
      'KPU Kabupaten Ende',
      'KPU Kabupaten Jayapura',
      'KPU Kota Denpasar',
    ]);
    expect(mirror.json('status.json').channels).toMatchObject([{ failures: 0, url: 'https://t.me/xxxx' }]);
  });

  it('has pages of an office’s newest posts, and says where older ones are that were shared', async () => {
    const mirror = setUp(['kab-ende']);
    const titles = Array.from({ length: 14 }, (_, index) => `Kabar ${index}`);
    mirror.titles.set(hostOf('kab-ende'), titles);
    mirror.put(
      '/hide.json',
      JSON.stringify({ version: 1, posts: [{ words: 'Kabar 12', reason: 'Salah.' }] }),
    );
    await mirror.run({ hide: '/hide.json' });
    const pages = mirror.names().filter((name) => /^kab-ende\/pos\//.test(name));
    expect(pages).toHaveLength(10);
    const index: Record<string, [string, string]> = mirror.json('kab-ende/pos.json');
    expect(Object.values(index).map(([title, url]) => [title, new URL(url).host])).toEqual(
      ['Kabar 10', 'Kabar 11', 'Kabar 13'].map((title) => [title, hostOf('kab-ende')]),
    );
    for (const key of Object.keys(index)) expect(pages).not.toContain(`kab-ende/pos/${key}/index.html`);
    expect(mirror.text('404.html')).toContain(PARTS.script.gone);
  });

  it('tells servers how long the files of each folder may be kept, each path once', async () => {
    const mirror = setUp();
    await mirror.run();
    const blocks = mirror.text('_headers').split('\n\n');
    const paths = blocks.map((block) => block.split('\n')[0]);
    expect(new Set(paths).size).toBe(paths.length);
    const of = (path: string) => blocks.find((block) => block.startsWith(`${path}\n`)) ?? '';
    for (const path of ['/status.json', '/:office/status.json']) expect(of(path)).toContain('no-cache');
    expect(of('/:office/feed.*')).toContain('max-age=300');
    expect(of('/:office/coklit.ics')).toContain('text/calendar');
    expect(mirror.text('.htaccess')).toContain('<FilesMatch "^status\\.json$">');
  });

  it('names the office in the snippet by its own folder, and the script by the shared one, with no parameter', async () => {
    const mirror = setUp();
    await mirror.run();
    const statis = mirror.text('kab-ende/opensid-statis.txt');
    expect(statis).toContain(
      '<a href="https://host.example/kab-ende/"><img src="https://host.example/kab-ende/card.svg"',
    );
    expect(statis).toContain('src="https://host.example/embed.js"');
    expect(statis).not.toContain('?');
    const { html } = mirror.json('kab-ende/oembed.json');
    expect(html).toContain('src="https://host.example/frame.html?kab-ende"');
  });

  it.each<[string, Answer, number, string]>([
    ['dead', () => Promise.reject(new TypeError('fetch failed')), 3, 'unreachable'],
    [
      'refusing',
      async () => new Response('<title>Forbidden</title>', { status: 403, headers: HTML }),
      3,
      'refused',
    ],
    ['rebuilt', async () => new Response('<p>Situs baru</p>', { headers: HTML }), 3, 'drift'],
    [
      'redirecting to another office',
      async () =>
        new Response(null, { status: 301, headers: { location: `https://${hostOf('kab-jayapura')}/` } }),
      3,
      'unreachable',
    ],
    [
      'redirecting to itself',
      async (url) => new Response(null, { status: 302, headers: { location: url } }),
      3,
      'unreachable',
    ],
    [
      'telling the posts of another office',
      async () =>
        new Response(
          PAGE(hostOf('kab-jayapura'), ['Kabar Jayapura']).replaceAll(
            '"/blog',
            `"https://${hostOf('kab-jayapura')}/blog`,
          ),
          { headers: HTML },
        ),
      3,
      'drift',
    ],
    ['endless', async () => new Response('x'.repeat(3 * 1024 * 1024), { headers: HTML }), 3, 'unreachable'],
    [
      'let to a dealer',
      async () => new Response('<h1>This domain is for sale</h1>', { headers: HTML }),
      3,
      'drift',
    ],
  ])('one that is %s keeps its last good copy and touches no other', async (_how, answer, code, state) => {
    const mirror = setUp();
    await mirror.run();
    const before = new Map(mirror.files);
    mirror.answers.set(hostOf('kab-ende'), answer);
    mirror.titles.set(hostOf('kab-jayapura'), ['Kabar Baru', 'Coklit Dimulai', 'Rapat Pleno']);
    mirror.later(DAY / 96);
    const result = await mirror.run();
    expect(result).toMatchObject({
      code: 4,
      added: 1,
      line: expect.stringMatching(/^4 of 5 offices read.*kab-ende/),
    });
    expect(mirror.files.get('/site/kab-ende/feed.json')).toEqual(before.get('/site/kab-ende/feed.json'));
    expect(mirror.text('kab-jayapura/feed.json')).toContain('Kabar Baru');
    const { 'kab-ende': dead, ...others } = mirror.offices();
    expect(dead).toMatchObject({ code, state, last_success_at: '2024-06-24T03:00:00.000Z' });
    for (const other of Object.values(others)) expect(other.code).toBe(0);
    expect(mirror.json('kab-ende/status.json')).toMatchObject({ state });
  });

  it('one whose folder can’t be written is named, and the others are written', async () => {
    const mirror = setUp();
    await mirror.run();
    const { write } = mirror.disk;
    mirror.disk.write = (path, bytes) =>
      path.includes('/kab-ende/') ? Promise.reject(new Error(`EIO: ${path}`)) : write(path, bytes);
    mirror.later(DAY / 96);
    for (const id of IDS) mirror.titles.set(hostOf(id), ['Kabar Baru', 'Coklit Dimulai', 'Rapat Pleno']);
    const result = await mirror.run();
    expect(result).toMatchObject({ code: 4, line: expect.stringContaining('EIO: /site/kab-ende') });
    expect(mirror.offices()['kab-ende']).toMatchObject({ code: 3 });
    // What the whole world reads names no folder of this machine.
    expect(mirror.text('status.json')).not.toContain('/site/');
    expect(mirror.text('kab-ende/feed.json')).not.toContain('Kabar Baru');
    for (const id of IDS.filter((each) => each !== 'kab-ende'))
      expect(mirror.text(`${id}/feed.json`)).toContain('Kabar Baru');
  });

  it('loses nothing when a run is killed at any point: the next one puts all in place', async () => {
    for (let at = 0; at < 200; at += 29) {
      const mirror = setUp();
      await mirror.run();
      for (const id of IDS) mirror.titles.set(hostOf(id), ['Kabar Baru', 'Coklit Dimulai', 'Rapat Pleno']);
      mirror.later(DAY / 96);
      const { write, rename, remove } = mirror.disk;
      let left = at;
      const killed =
        <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
        (...args: Args) =>
          left-- > 0 ? work(...args) : Promise.reject(new Error('killed'));
      Object.assign(mirror.disk, { write: killed(write), rename: killed(rename), remove: killed(remove) });
      await mirror.run();
      Object.assign(mirror.disk, { write, rename, remove });
      mirror.later(DAY / 96);
      expect(await mirror.run()).toMatchObject({ code: 0 });
      for (const id of IDS) {
        const board = readBoard(mirror.json(`${id}/feed.json`));
        expect(board.items.map(({ title }) => title)).toEqual([
          'Kabar Baru',
          'Coklit Dimulai',
          'Rapat Pleno',
        ]);
        expect(mirror.offices()[id]).toMatchObject({ code: 0 });
      }
      expect(mirror.names().filter((name) => name.includes('.pantau'))).toEqual([]);
    }
  }, 60_000);

  it('one that was hacked stays in its own folder: its words stand nowhere else', async () => {
    const mirror = setUp();
    mirror.titles.set(hostOf('kab-ende'), [
      'Slot Gacor &lt;script&gt;alert(1)&lt;/script&gt;',
      '../../kota-denpasar/index.html maxwin',
      'Coklit maxwin',
    ]);
    expect((await mirror.run()).code).toBe(0);
    for (const name of mirror.names().filter((each) => !each.startsWith('kab-ende/')))
      expect(mirror.text(name), name).not.toMatch(/gacor|maxwin/i);
    expect(mirror.text('kab-ende/index.html')).not.toContain('<script>alert');
    for (const name of mirror.names()) expect(name).not.toContain('..');
  });

  it('where none can be read exits with 3, and where none ever was makes an index that says so', async () => {
    const mirror = setUp();
    for (const id of IDS) mirror.answers.set(hostOf(id), () => Promise.reject(new TypeError('fetch failed')));
    expect(await mirror.run()).toMatchObject({ code: 3 });
    expect(mirror.text('index.html')).toContain('belum pernah terbaca');
    expect(mirror.names().filter((name) => name.startsWith('kab-ende/'))).toEqual([]);
  });

  it('asks at most eight offices at once, and each host one at a time', async () => {
    const offices = chooseOffices({ offices: [], provinces: ['jatim'], file: '' });
    const mirror = setUp(offices.map(({ listed }) => listed.id));
    await mirror.run();
    expect(mirror.most).toEqual({ hosts: 8, ofOne: 1 });
    const bridge = setUp(IDS);
    const file = IDS.map((id) => `${id} https://bridge.example/${id}/rss`).join('\n');
    await bridge.run({ offices: chooseOffices({ offices: [], provinces: [], file }) });
    expect(bridge.most).toEqual({ hosts: 1, ofOne: 1 });
  });

  it('keeps a hanging office from holding up the others', async () => {
    const mirror = setUp();
    let answer: (response: Response) => void = () => {};
    mirror.answers.set(hostOf('kab-probolinggo'), () => new Promise((resolve) => (answer = resolve)));
    const running = mirror.run();
    while (!mirror.names().includes('kab-ende/feed.json'))
      await new Promise((resolve) => setTimeout(resolve, 1));
    const done = IDS.filter((id) => mirror.names().includes(`${id}/feed.json`));
    mirror.answers.clear();
    answer(new Response('', { status: 503 }));
    expect(done).not.toContain('kab-probolinggo');
    expect((await running).code).toBe(4);
  });

  it('leaves the folder of an office that was taken from the list as it is, unasked, and names it', async () => {
    const mirror = setUp();
    await mirror.run();
    const inFolder = () => [...mirror.files].filter(([path]) => path.startsWith('/site/kab-ende/'));
    const before = inFolder();
    mirror.asked.length = 0;
    mirror.later(DAY);
    const rounds = roundsOfMany(
      { ...mirror.options, offices: mirror.options.offices.filter(({ listed }) => listed.id !== 'kab-ende') },
      mirror.deps,
      true,
    );
    const { site } = await rounds();
    expect(inFolder()).toEqual(before);
    expect(mirror.asked.join()).not.toContain('kab-ende');
    expect(mirror.json('status.json').left).toEqual(['kab-ende']);
    for (const name of ['index.html', 'schedules.json', 'coklit.ics'])
      expect(mirror.text(name)).not.toMatch(/kab-ende|Kabupaten Ende/);
    // Villages that have its widget go on seeing its last copy.
    expect(site?.get('kab-ende/feed.json')).toEqual(mirror.files.get('/site/kab-ende/feed.json'));
  });

  it('is refused the folder of a single office’s mirror, and a single office that of many', async () => {
    const mirror = setUp();
    const single = () =>
      snapshot(
        {
          ...{ sources: sourcesFrom([]), out: '/site', ownUrl: '', force: true },
        },
        mirror.deps,
      );
    expect((await single()).code).toBe(0);
    const before = new Map(mirror.files);
    expect(await mirror.run()).toMatchObject({
      code: 2,
      line: expect.stringContaining('mirror of one office'),
    });
    expect(mirror.files).toEqual(before);
    mirror.files.clear();
    await mirror.run();
    expect(await single()).toMatchObject({ code: 2, line: expect.stringContaining('mirror of many') });
  });

  it('on a server leaves an office alone until it is due, and shows the others beside it', async () => {
    const mirror = setUp();
    const rounds = roundsOfMany({ ...mirror.options, force: false, intervalMinutes: 15 }, mirror.deps, true);
    const older = 'kab-jayapura/embed-0.0.9-more-0a1b2c3d.js';
    mirror.files.set(`/site/${older}`, new TextEncoder().encode('export {};'));
    const result: SnapshotResult = await rounds();
    expect(result.offices).toHaveLength(5);
    expect(result.site?.has('kab-jayapura/feed.json')).toBe(true);
    expect(result.site?.has(older)).toBe(true);
    mirror.asked.length = 0;
    mirror.later(60_000);
    expect((await rounds()).site?.has('kab-jayapura/feed.json')).toBe(true);
    expect(mirror.asked).toEqual([]);
    mirror.later(20 * 60_000);
    await rounds();
    expect(new Set(mirror.asked.map((url) => new URL(url).host)).size).toBe(5);
  });

  it('is made of what its folders hold where nobody is to be asked', async () => {
    const mirror = setUp();
    await mirror.run();
    mirror.asked.length = 0;
    mirror.later(DAY / 96);
    const result = await roundsOfMany(mirror.options, mirror.deps, false)(false);
    expect(result).toMatchObject({ code: 0, changed: [] });
    expect(mirror.asked).toEqual([]);
    expect(mirror.json('status.json').checked_at).toBe('2024-06-24T03:00:00.000Z');
  });

  it('remembers its address', async () => {
    const mirror = setUp();
    await mirror.run();
    await mirror.run({ siteUrl: undefined });
    expect(mirror.json('kab-ende/feed.json').feed_url).toBe('https://host.example/kab-ende/feed.json');
    expect(mirror.json('schedules.json').feed_url).toBe('https://host.example/schedules.json');
  });
});

describe('the address of a server', () => {
  it('is shown as long as none was told, and never remembered as one', async () => {
    const mirror = setUp();
    await mirror.run({ siteUrl: undefined, ownUrl: 'http://127.0.0.1:8080/' });
    expect(mirror.json('kab-ende/feed.json').feed_url).toBe('http://127.0.0.1:8080/kab-ende/feed.json');
    await mirror.run({ siteUrl: undefined });
    for (const name of ['schedules.json', 'kab-ende/feed.json'])
      expect(mirror.json(name), name).not.toHaveProperty('feed_url');
    for (const [path, bytes] of mirror.files)
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/127\.0\.0\.1:8080/);
  });
});

describe('the dates of all offices', () => {
  it('stand in one feed with their office, in its own zone, those that end last first', async () => {
    const mirror = setUp(['kab-jayapura', 'kota-denpasar', 'kota-probolinggo']);
    await mirror.run();
    const feed = mirror.json('schedules.json');
    const ends = feed.items.map((each: { title: string; _pantau_coklit: { ends_at: string } }) => [
      each.title,
      each._pantau_coklit.ends_at,
    ]);
    expect(new Map(ends)).toEqual(
      new Map([
        ['Coklit Pilkada 2024, KPU Kabupaten Jayapura', '2024-07-24T15:00:00.000Z'],
        ['Coklit Pilkada 2024, KPU Kota Denpasar', '2024-07-24T16:00:00.000Z'],
        ['Coklit Pilkada 2024, KPU Kota Probolinggo', '2024-07-24T17:00:00.000Z'],
      ]),
    );
    expect(feed.items[0].url).toMatch(/^https:\/\/host\.example\/k\w+-\w+\/$/);
    expect(
      feed.items.map(({ content_text: words }: { content_text: string }) => /W\w+$/.exec(words)?.[0]).sort(),
    ).toEqual(['WIB', 'WIT', 'WITA']);
  });

  it('stand in one calendar, each event named after its office and with its own UID', async () => {
    const mirror = setUp(['kab-jayapura', 'kota-probolinggo']);
    await mirror.run();
    const { events = [] } = convertIcsCalendar(undefined, mirror.text('coklit.ics'));
    expect(events.map(({ summary, uid }) => [summary, uid])).toEqual([
      ['Coklit Pilkada 2024, KPU Kota Probolinggo', 'coklit-pilkada-2024@kota-probolinggo.pantau-coklit'],
      ['Coklit Pilkada 2024, KPU Kabupaten Jayapura', 'coklit-pilkada-2024@kab-jayapura.pantau-coklit'],
    ]);
    for (const { start, end } of events)
      expect([start.date, end?.date].map((date) => date?.toISOString().slice(0, 10))).toEqual([
        '2024-06-24',
        '2024-07-25',
      ]);
  });

  it('say of a copy that is old since when, and of an office that could not be read why', async () => {
    const mirror = setUp(['kab-jayapura', 'kota-probolinggo', 'kab-ende']);
    mirror.answers.set(hostOf('kab-ende'), () => Promise.reject(new TypeError('fetch failed')));
    await mirror.run();
    mirror.answers.set(hostOf('kab-jayapura'), () => Promise.reject(new TypeError('fetch failed')));
    mirror.later(3 * DAY);
    await mirror.run();
    const offices = new Map(
      mirror.json('schedules.json')._pantau_coklit.offices.map((each: { id: string }) => [each.id, each]),
    );
    expect(offices.get('kab-jayapura')).toMatchObject({
      failed: true,
      reason: 'network',
      old_since: '2024-06-24',
    });
    expect(offices.get('kab-ende')).toMatchObject({ failed: true, never_read: true });
    expect(offices.get('kota-probolinggo')).toMatchObject({ failed: false });
    expect(offices.get('kota-probolinggo')).not.toHaveProperty('old_since');
    expect(mirror.text('coklit.ics').replace(/\r\n /g, '')).toContain('Salinan per 24 Juni 2024');
    expect(mirror.text('index.html')).toContain('Data terakhir 24 Jun 2024');
  });

  it('do not change with a round that brings no news', async () => {
    const mirror = setUp();
    await mirror.run();
    mirror.later(DAY / 96);
    expect((await mirror.run()).changed).toEqual([]);
  });
});

describe('what the staff of many offices say by hand', () => {
  const period = JSON.stringify({
    version: 1,
    stages: [
      {
        name: 'Coklit Pemilu 2029',
        start: '2028-02-12',
        end: '2028-03-14',
        decree: 'Keputusan 1',
        announced: '2024-06-20',
      },
    ],
  });
  const withPeriod = (mirror: ReturnType<typeof setUp>) =>
    IDS.filter((id) => mirror.text(`${id}/feed.json`).includes('Coklit Pemilu 2029'));

  it('holds for all in a file, for one in a folder, and is taken back once that is gone', async () => {
    const mirror = setUp();
    mirror.put('/all.json', period);
    await mirror.run({ calendar: '/all.json' });
    expect(withPeriod(mirror)).toEqual(IDS);
    mirror.put('/own/kab-ende.json', period);
    mirror.put('/own/kab-jayapura.json', period);
    await mirror.run({ calendar: '/own' });
    expect(withPeriod(mirror).sort()).toEqual(['kab-ende', 'kab-jayapura']);
    mirror.files.delete('/own/kab-ende.json');
    await mirror.run({ calendar: '/own' });
    expect(withPeriod(mirror)).toEqual(['kab-jayapura']);
    expect(mirror.lines.filter((line) => line.includes('was deleted'))).toHaveLength(4);
  });

  it('keeps posts out of one office alone, and a mistyped path is an error before anybody is asked', async () => {
    const mirror = setUp();
    mirror.put(
      '/hide/kab-ende.json',
      JSON.stringify({ version: 1, posts: [{ words: 'rapat pleno', reason: 'x' }] }),
    );
    await mirror.run({ hide: '/hide' });
    expect(mirror.json('kab-ende/feed.json').items).toHaveLength(1);
    expect(mirror.json('kab-jayapura/feed.json').items).toHaveLength(2);
    mirror.asked.length = 0;
    for (const hide of ['/hidden', '/hidden.json'])
      expect(await mirror.run({ hide })).toMatchObject({
        code: 2,
        line: expect.stringContaining(`--hide ${hide}`),
      });
    expect(mirror.asked).toEqual([]);
  });

  it('says of a file in their folder that it is named after no office of the mirror', async () => {
    const mirror = setUp();
    mirror.put('/hide/kab-endeh.json', '{}');
    mirror.put('/hide/kab-ende.json', '');
    mirror.put('/hide/.kab-ende.json.swp', '');
    await mirror.run({ hide: '/hide' });
    expect(mirror.json('status.json').problems).toEqual([
      'hide: kab-endeh.json is named after no office of this mirror',
    ]);
  });

  it('are in no folder that is somebody else’s site', async () => {
    const mirror = setUp();
    mirror.put('/site/index.html', 'Provinsi');
    expect(await mirror.run()).toMatchObject({ code: 2, line: expect.stringContaining('holds index.html') });
    expect(mirror.asked).toEqual([]);
  });

  it('a file of posts is taken by the offices it has posts of; the others are read', async () => {
    const mirror = setUp();
    await mirror.run();
    mirror.put('/posts.json', mirror.text('kab-ende/posts.json'));
    mirror.asked.length = 0;
    expect((await mirror.run({ from: '/posts.json' })).code).toBe(0);
    expect(new Set(mirror.asked.map((url) => new URL(url).host))).toEqual(
      new Set(IDS.filter((id) => id !== 'kab-ende').map(hostOf)),
    );
  });
});

describe('the list of offices to mirror', () => {
  it('comes from ids, provinces and a file together, each office once', () => {
    const file =
      '\ufeff# Madura\n\nkab-sampang\nkota-batu https://kota-batu.kpu.go.id/rss # bridge\r\nKAB-SAMPANG\n';
    const chosen = chooseOffices({ offices: ['jatim', 'kota-batu'], provinces: ['diy'], file });
    expect(chosen.map(({ listed }) => listed.id)).toEqual([
      'diy',
      'kab-bantul',
      'kab-gunungkidul',
      'kab-kulonprogo',
      'kab-sleman',
      'kota-yogyakarta',
      'jatim',
      'kab-sampang',
      'kota-batu',
    ]);
    expect(chosen.at(-1)?.sources.map(({ url }) => url)).toEqual(['https://kota-batu.kpu.go.id/rss']);
    expect(chooseOffices({ offices: [], provinces: ['all'], file: '' })).toHaveLength(552);
  });

  it.each([
    ['kab-malangg', 'there is no office kab-malangg'],
    ['../kab-malang', 'there is no office ../kab-malang'],
    ['malang', 'did you mean kab-malang, kota-malang,'],
    ['kab-jembr', 'there is no office kab-jembr; did you mean kab-jembrana?'],
    ['assets', 'there is no office assets'],
  ])('refuses %s', (id, problem) => {
    expect(() => chooseOffices({ offices: [id], provinces: [], file: '' })).toThrow(problem);
    expect(() => chooseOffices({ offices: [], provinces: [], file: id })).toThrow(problem);
  });

  it('keeps the addresses of an office that stands in the file twice', () => {
    const file = 'kota-batu https://kota-batu.kpu.go.id/rss\r\n\r\n  KOTA-BATU\t\r\n';
    const [only, ...others] = chooseOffices({ offices: [' kota-batu '], provinces: [], file });
    expect(others).toEqual([]);
    expect(only?.sources.map(({ url }) => url)).toEqual(['https://kota-batu.kpu.go.id/rss']);
  });

  it.each([
    ['jatimm', 'there is no province jatimm; did you mean Jawa Timur?'],
    ['malang', 'there is no province malang; did you mean Jawa Timur?'],
    ['', 'there is no province '],
  ])('says of the province “%s” what may be meant', (name, problem) => {
    expect(() => chooseOffices({ offices: [], provinces: [name], file: '' })).toThrow(problem);
  });

  it('refuses the address of another office', () => {
    const file = 'kab-malang https://kota-malang.kpu.go.id/blog/category/104';
    expect(() => chooseOffices({ offices: [], provinces: [], file })).toThrow('one office');
  });
});
