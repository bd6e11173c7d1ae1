import { describe, expect, it } from 'vitest';
import { readBoard } from '../../../lib/board';
import { writePostsFile } from '../../../lib/store/posts-file';
import { type SnapshotDeps, type SnapshotOptions, snapshot } from '../../../mirror/snapshot';
import { sourcesFrom } from '../../../mirror/sources';
import { memoryDisk } from './memory-disk';
import { DRAW, PARTS } from './parts';

const PAGE = (titles: string[]) =>
  `<html><body>${titles
    .map(
      (title) =>
        `<div class="x"><a href="/index.php/blog/read/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a><p>Kab-probolinggo.kpu.go.id, Senin, 24-6-2024, ${title} berlangsung di kantor.</p></div>`,
    )
    .join('')}</body></html>`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

interface Office {
  titles: string[];
  /** Instead of the listing. */
  instead?: () => Promise<Response>;
  etag?: string;
  /** Addresses that end so are answered with an error. */
  dead?: string;
  asked: { url: string; headers: Headers }[];
}

function setUp(office: Office) {
  const files = new Map<string, Uint8Array>();
  let now = new Date('2024-06-24T03:00:00Z');
  const lines: string[] = [];
  const unreadable: string[] = [];
  let generations = 0;
  const deps = (failAt?: number, code = 'ENOSPC'): SnapshotDeps => ({
    fetch: async (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      const headers = new Headers(init?.headers);
      office.asked.push({ url, headers });
      if (office.instead) return office.instead();
      if (office.dead && url.endsWith(office.dead)) return new Response('', { status: 500 });
      const etag = office.etag;
      if (etag && headers.get('if-none-match') === etag)
        return new Response(null, { status: 304, headers: { etag } });
      const body = /[?&]page=([2-9]|\d\d)/.test(url) ? PAGE([]) : PAGE(office.titles);
      return new Response(body, { headers: { ...HTML, ...(etag ? { etag } : {}) } });
    },
    now: () => now,
    random: () => 0.5,
    wait: async () => {},
    newGeneration: () => `g${generations++}`,
    disk: memoryDisk(files, { unreadable, ...(failAt === undefined ? {} : { failAt, code }) }),
    lock: async () => async () => {},
    parts: PARTS,
    draw: DRAW,
    log: (line) => lines.push(line),
  });
  const options: SnapshotOptions = {
    sources: sourcesFrom(['https://kab-probolinggo.kpu.go.id/index.php/blog/category/104']),
    out: '/site',
    ownUrl: 'https://cermin.github.io/',
    force: true,
  };
  return {
    ...{ files, lines, unreadable },
    run: (more: Partial<SnapshotOptions> = {}, fails?: number | Partial<SnapshotDeps>) =>
      snapshot({ ...options, ...more }, typeof fails === 'object' ? { ...deps(), ...fails } : deps(fails)),
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    json: (name: string) => JSON.parse(new TextDecoder().decode(files.get(`/site/${name}`))),
    put: (path: string, text: string) => files.set(path, new TextEncoder().encode(text)),
    titles() {
      return readBoard(this.json('feed.json')).items.map(({ title }) => title);
    },
  };
}

const office = (change: Partial<Office> = {}): Office => ({
  titles: ['Apel Kesiapan', 'Rapat Pleno'],
  asked: [],
  ...change,
});
const MINUTES_15 = 15 * 60_000;

describe('a snapshot', () => {
  it('reads once and writes the whole site', async () => {
    const mirror = setUp(office());
    const result = await mirror.run();
    expect(result).toMatchObject({ code: 0, line: expect.stringContaining('1 of 1 sources read') });
    expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Rapat Pleno']);
    expect(mirror.json('status.json')).toMatchObject({
      state: 'baseline',
      last_success_at: '2024-06-24T03:00:00.000Z',
    });
  });

  it('asks conditionally for what it already holds, and then changes nothing but its status', async () => {
    const kpu = office({ etag: '"1"' });
    const mirror = setUp(kpu);
    await mirror.run();
    mirror.later(MINUTES_15);
    const asked = kpu.asked.length;
    const result = await mirror.run();
    expect(kpu.asked.slice(asked).map(({ headers }) => headers.get('if-none-match'))).toEqual(['"1"']);
    expect(result).toMatchObject({ code: 0, changed: [] });
  });

  it('a day of 304s stays one request a round, and the content is still there', async () => {
    const kpu = office({ etag: '"1"' });
    const mirror = setUp(kpu);
    await mirror.run();
    const asked = kpu.asked.length;
    for (let round = 0; round < 96; round++) {
      mirror.later(MINUTES_15);
      expect((await mirror.run()).code).toBe(0);
    }
    expect(kpu.asked.length - asked).toBe(96);
    expect(mirror.titles()).toHaveLength(2);
    expect(mirror.json('status.json').last_success_at).toBe('2024-06-25T03:00:00.000Z');
  });

  it('shows a new post on top', async () => {
    const kpu = office();
    const mirror = setUp(kpu);
    await mirror.run();
    mirror.later(MINUTES_15);
    kpu.titles.unshift('Pengumuman Baru Sekali');
    expect(await mirror.run()).toMatchObject({ code: 0, added: 1 });
    expect(mirror.titles()[0]).toBe('Pengumuman Baru Sekali');
  });

  it.each<[string, () => Promise<Response>]>([
    ['reset', () => Promise.reject(new TypeError('fetch failed'))],
    ['garbage', async () => new Response(new Uint8Array(5000).map((_, index) => (index * 7919) % 256))],
    ['drift', async () => new Response('<html><body><p>Situs baru</p></body></html>', { headers: HTML })],
    [
      'block page',
      async () => new Response('<html><title>Forbidden</title></html>', { status: 403, headers: HTML }),
    ],
    ['server error', async () => new Response('', { status: 503 })],
    ['empty', async () => new Response('')],
    [
      'feed of another kind',
      async () =>
        new Response('{"version":"https://jsonfeed.org/version/1.1","items":[]}', {
          headers: { 'content-type': 'application/json' },
        }),
    ],
  ])('keeps the old copy, the last success and exit code 3: %s', async (_, instead) => {
    const kpu = office();
    const mirror = setUp(kpu);
    await mirror.run();
    mirror.later(MINUTES_15);
    kpu.instead = instead;
    const result = await mirror.run();
    expect(result.code).toBe(3);
    expect(result.line).toMatch(/^0 of 1 sources read.*the old copy stands$/);
    expect(result.changed).toEqual([]);
    expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Rapat Pleno']);
    expect(mirror.json('status.json')).toMatchObject({
      checked_at: '2024-06-24T03:15:00.000Z',
      last_success_at: '2024-06-24T03:00:00.000Z',
      reason: expect.any(String),
    });
  });

  it('makes the site of what is kept without asking, where it is told not to read', async () => {
    const kpu = office();
    const mirror = setUp(kpu);
    await mirror.run();
    const asked = kpu.asked.length;
    mirror.later(MINUTES_15);
    const result = await mirror.run({ read: false });
    expect([kpu.asked.length, result.changed]).toEqual([asked, []]);
    expect(result.site?.has('index.html')).toBe(true);
    expect(mirror.json('status.json').checked_at).toBe('2024-06-24T03:00:00.000Z');
  });

  it('makes no site from nothing', async () => {
    const mirror = setUp(office({ instead: () => Promise.reject(new TypeError('fetch failed')) }));
    const result = await mirror.run();
    expect(result).toMatchObject({ code: 3, line: expect.stringContaining('no site was made') });
    expect([...mirror.files.keys()]).toEqual([]);
  });

  it('is not stopped by a clock that steps back and forth', async () => {
    const kpu = office();
    const mirror = setUp(kpu);
    await mirror.run();
    for (const step of [-400 * 86_400_000, 800 * 86_400_000, -400 * 86_400_000 + MINUTES_15]) {
      mirror.later(step);
      expect((await mirror.run({ force: false })).code).toBe(0);
      expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Rapat Pleno']);
    }
  });

  it('that can’t be written is shown by a server all the same, by one that can’t lock its folder too', async () => {
    const mirror = setUp(office());
    await mirror.run();
    const kept = new Map(mirror.files);
    mirror.later(MINUTES_15);
    for (const read of [true, false]) {
      const locked = await mirror.run({ read }, { lock: async () => Promise.reject(new Error('EROFS')) });
      expect(locked).toMatchObject({ code: 3, line: expect.stringContaining("can't be locked: EROFS") });
      expect(locked.site?.has('index.html')).toBe(true);
      expect(mirror.files).toEqual(kept);
    }
    const full = await mirror.run({}, 0);
    expect(full).toMatchObject({ code: 3, line: expect.stringContaining("can't be written") });
    expect(full.status?.last_success_at).toBe('2024-06-24T03:15:00.000Z');
    expect(full.site?.has('index.html')).toBe(true);
  });

  it('on a full disk leaves the old site whole, whichever write it was', async () => {
    const kpu = office();
    const mirror = setUp(kpu);
    await mirror.run();
    const before = new Map(mirror.files);
    kpu.titles.unshift('Pengumuman Baru Sekali');
    for (const failAt of [0, 1, 2, 5, 9]) {
      mirror.later(MINUTES_15);
      const result = await mirror.run({}, failAt);
      expect(result).toMatchObject({ code: 3, line: expect.stringContaining('ENOSPC') });
      for (const [path, bytes] of before) expect(mirror.files.get(path)).toEqual(bytes);
    }
    expect((await mirror.run()).code).toBe(0);
    expect(mirror.titles()[0]).toBe('Pengumuman Baru Sekali');
  });

  it('asks for everything again where its posts were damaged', async () => {
    const kpu = office({ etag: '"1"' });
    const mirror = setUp(kpu);
    await mirror.run();
    mirror.put('/site/posts.json', '{"version":1,"posts":[');
    expect((await mirror.run()).code).toBe(0);
    expect(mirror.lines.join('\n')).toContain('posts.json');
    expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Rapat Pleno']);
  });

  it('reads as many pages of a new source as it is told', async () => {
    const kpu = office();
    let page = 0;
    kpu.instead = async () => {
      page += 1;
      return new Response(
        PAGE([`Kabar Halaman ${'i'.repeat(page)}`]).replace(
          '</body>',
          `<a href="?page=${page + 1}">${page + 1}</a></body>`,
        ),
        { headers: HTML },
      );
    };
    await setUp(kpu).run({ pages: 6 });
    expect(kpu.asked.length).toBe(6);
  });
});

describe('the staff’s calendar', () => {
  const entry = {
    name: 'Coklit Pemilu 2029',
    start: '2028-02-12',
    end: '2028-03-14',
    decree: 'Keputusan 1',
    announced: '2024-06-20',
  };

  it('puts a period on the board ahead of any post, and keeps it through a wrong edit', async () => {
    const mirror = setUp(office());
    mirror.put('/calendar.json', JSON.stringify({ version: 1, stages: [entry] }));
    await mirror.run({ calendar: '/calendar.json' });
    const names = () => readBoard(mirror.json('feed.json'))._pantau_coklit.periods.map(({ name }) => name);
    expect(names()).toContain('Coklit Pemilu 2029');
    mirror.put('/calendar.json', JSON.stringify({ version: 1, stages: [{ ...entry, end: '14 Maret' }] }));
    await mirror.run({ calendar: '/calendar.json' });
    expect(names()).toContain('Coklit Pemilu 2029');
    expect(mirror.lines.join('\n')).toContain('/calendar.json: stages[0].end');
  });

  it.each([
    ['emptied', ''],
    ['without entries', '{"version":1,"stages":[]}'],
    ['deleted', null],
  ])('takes back what it said once it is %s, and it does not come back', async (_how, content) => {
    const mirror = setUp(office());
    const names = () => readBoard(mirror.json('feed.json'))._pantau_coklit.periods.map(({ name }) => name);
    mirror.put('/calendar.json', JSON.stringify({ version: 1, stages: [entry] }));
    await mirror.run({ calendar: '/calendar.json' });
    expect(names()).toContain(entry.name);
    if (content === null) mirror.files.delete('/calendar.json');
    else mirror.put('/calendar.json', content);
    for (const calendar of ['/calendar.json', '/calendar.json', undefined]) {
      expect(await mirror.run({ calendar })).toMatchObject({ code: 0 });
      expect(names()).not.toContain(entry.name);
    }
  });

  it('that can’t be read is an error that names it, and nothing is changed', async () => {
    const mirror = setUp(office({ titles: ['Apel'] }));
    mirror.unreadable.push('/calendar.json');
    expect(await mirror.run({ calendar: '/calendar.json' })).toMatchObject({
      code: 2,
      line: "/calendar.json can't be read: EACCES: the disk",
    });
    expect(mirror.files.size).toBe(0);
  });

  it('whose path was mistyped is an error, and nothing is changed', async () => {
    const mirror = setUp(office());
    mirror.put('/calendar.json', JSON.stringify({ version: 1, stages: [entry] }));
    await mirror.run({ calendar: '/calendar.json' });
    const before = new Map(mirror.files);
    const result = await mirror.run({ calendar: '/calender.json' });
    expect(result).toMatchObject({ code: 2, line: '--calendar /calender.json: there is no such file' });
    expect(mirror.files).toEqual(before);
  });
});

describe('what the staff keep out', () => {
  const hacked = () => office({ titles: ['Slot Gacor Maxwin', 'Apel Kesiapan', 'Coklit Diperpanjang'] });
  const list = (...posts: unknown[]) => JSON.stringify({ version: 1, posts });
  const words = { words: 'slot  GACOR', reason: 'Situs KPU diretas' };

  it('is on no page and in no file of news, is said in the status, and comes back when it is taken back', async () => {
    const mirror = setUp(hacked());
    await mirror.run();
    expect(mirror.titles()).toContain('Slot Gacor Maxwin');
    const id = readBoard(mirror.json('feed.json')).items.find(({ title }) => /perpanjang/.test(title))?.id;
    mirror.put('/hide.json', list(words, { id, reason: 'Pos palsu' }));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toEqual(['Apel Kesiapan']);
    for (const [path, bytes] of mirror.files)
      if (/site\/.*\.(?:html|xml|svg|ics)$|feed\.js/.test(path))
        expect(new TextDecoder().decode(bytes), path).not.toMatch(/Maxwin|Diperpanjang/);
    expect(mirror.json('status.json').hidden).toEqual([
      { ...words, words: 'slot  GACOR', posts: 1 },
      { id, reason: 'Pos palsu', posts: 1 },
    ]);
    // Told once, it holds; a wrong entry changes nothing.
    await mirror.run();
    mirror.put('/hide.json', list({ words: 'slot gacor' }, { id, reason: 'Pos palsu' }));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toEqual(['Apel Kesiapan']);
    expect(mirror.lines.join('\n')).toContain('/hide.json: posts[0].reason: is missing');
    mirror.files.delete('/hide.json');
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toHaveLength(3);
    expect(mirror.json('status.json')).not.toHaveProperty('hidden');
  });

  it.each([
    ['http://www.kab-probolinggo.kpu.go.id/blog/read/slot-gacor-maxwin/?fbclid=IwAR0#komentar'],
    ['HTTPS://KAB-PROBOLINGGO.KPU.GO.ID/index.php/blog/read/Slot-Gacor-Maxwin'],
    ['kpu:kab-probolinggo.kpu.go.id/slot-gacor-maxwin'],
  ])('is meant by an address as a browser shows it, or by its id: %s', async (id) => {
    const mirror = setUp(hacked());
    mirror.put('/hide.json', list({ id, reason: 'Situs KPU diretas' }));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Coklit Diperpanjang']);
    expect(mirror.json('status.json').hidden).toEqual([{ id, reason: 'Situs KPU diretas', posts: 1 }]);
  });

  it('is meant by the address of its page in the mirror, as chats share it', async () => {
    const mirror = setUp(hacked());
    await mirror.run();
    const isCasino = (path: string) =>
      /\/pos\/.*html$/.test(path) && new TextDecoder().decode(mirror.files.get(path)).includes('Maxwin');
    const page = [...mirror.files.keys()].find(isCasino)?.replace('/site', 'https://cermin.github.io');
    const id = page?.replace('/index.html', '');
    mirror.put('/hide.json', list({ id, reason: 'Situs KPU diretas' }));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Coklit Diperpanjang']);
  });

  it('is not meant by the address of another post, or of the site', async () => {
    const mirror = setUp(hacked());
    const ids = ['', 'blog/read/slot', 'blog/read/apel', 'blog/category/104'];
    const entries = ids.map((path) => ({ id: `https://kab-probolinggo.kpu.go.id/${path}`, reason: 'x' }));
    mirror.put('/hide.json', list(...entries));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toHaveLength(3);
  });

  it('is meant by its words also where they are disguised', async () => {
    const titles = ['𝗦𝗹𝗼𝘁 Gácor', 'SLOT–gac\u200dor!', 'Apel Kesiapan'];
    const mirror = setUp(office({ titles }));
    mirror.put('/hide.json', list(words));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toEqual(['Apel Kesiapan']);
  });

  it.each([
    [{ words: 'kpu', reason: 'x' }, 'posts[0].words: has fewer than 4 letters'],
    [{ words: '?!?!?!', reason: 'x' }, 'posts[0].words: has fewer than 4 letters'],
    [{ reason: 'x' }, 'has to name either id or words'],
    [{ id: 'a', words: 'slot gacor', reason: 'x' }, 'has to name either id or words'],
    [{ id: 'a', reason: ' ' }, 'posts[0].reason: is empty'],
    [{ id: 'a', alasan: 'x', reason: 'x' }, 'posts[0].alasan: is not known'],
  ])('names the place and the reason of a wrong entry: %j', async (entry, problem) => {
    const mirror = setUp(hacked());
    mirror.put('/hide.json', list(entry));
    expect(await mirror.run({ hide: '/hide.json' })).toMatchObject({ code: 0 });
    expect(mirror.titles()).toHaveLength(3);
    expect(mirror.lines.join('\n')).toContain(problem);
  });

  it('is meant by whole words, and a mistyped path is an error', async () => {
    const mirror = setUp(hacked());
    mirror.put('/hide.json', list({ words: 'slot gac', reason: 'x' }, { words: 'siapan', reason: 'x' }));
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.titles()).toHaveLength(3);
    expect(await mirror.run({ hide: '/hidden.json' })).toMatchObject({
      code: 2,
      line: '--hide /hidden.json: there is no such file',
    });
  });
});

describe('a file that a clerk saved with an editor', () => {
  const good = '{"version":1,"posts":[{"words":"rapat pleno","reason":"Diretas – 3 Juli"}]}';
  const utf16 = (text: string, mark: number[]) => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array([...mark, ...(mark[0] === 0xff ? bytes : bytes.swap16())]);
  };
  it.each([
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${good}`)],
    ['UTF-16', utf16(good, [0xff, 0xfe])],
    ['UTF-16, the other way round', utf16(good, [0xfe, 0xff])],
  ])('is read in %s', async (_encoding, bytes) => {
    const mirror = setUp(office());
    mirror.files.set('/hide.json', bytes);
    await mirror.run({ hide: '/hide.json' });
    expect(mirror.json('status.json').hidden).toEqual([
      { words: 'rapat pleno', reason: 'Diretas – 3 Juli', posts: 1 },
    ]);
    expect(mirror.json('status.json').problems).toBeUndefined();
  });

  it.each([
    ['{\n "version": 1,\n "posts": [\n  {},\n ]\n}', 'line 5: no comma may stand before ]'],
    ['{\n “version”: 1, "posts": []}', 'line 2: write " in place of “'],
    ["{'version': 1, 'posts': []}", 'line 1: write " in place of \''],
    ['{"version": 1\n"posts": []}', 'line 2: a comma is missing before "posts"'],
    ['{version: 1, "posts": []}', 'line 1: version has to stand in "'],
    ['{"version": 1, // slot gacor\n"posts": []}', 'line 1: / can’t stand here'],
    ['{"version": 1, "posts": ["slot\n gacor"]}', 'line 1: a text has no " at its end'],
    ['{"version": 1, "posts": []', 'brackets or braces are missing'],
  ])('is told with its line, in the status too, and what was good stays: %j', async (broken, problem) => {
    const mirror = setUp(office());
    mirror.put('/hide.json', good);
    await mirror.run({ hide: '/hide.json' });
    mirror.put('/hide.json', broken);
    const { line } = await mirror.run({ hide: '/hide.json' });
    expect(mirror.json('status.json')).toMatchObject({
      problems: [expect.stringContaining(`hide.json: is not JSON: ${problem}`)],
      hidden: [{ posts: 1 }],
    });
    expect(line).toContain(problem);
  });
});

describe('a folder that is somebody else’s site', () => {
  it.each(['index.html', 'index.php'])('is left as it is where it holds %s', async (page) => {
    const mirror = setUp(office());
    mirror.put(`/site/${page}`, 'Desa');
    expect(await mirror.run()).toMatchObject({ code: 2, line: expect.stringContaining(`holds ${page}`) });
    expect([...mirror.files.keys()]).toEqual([`/site/${page}`]);
  });
  it('is a mirror’s where that left its store, and may hold other files', async () => {
    const mirror = setUp(office());
    mirror.put('/site/CNAME', 'coklit.desa.id');
    expect(await mirror.run()).toMatchObject({ code: 0 });
    expect(await mirror.run()).toMatchObject({ code: 0 });
  });
});

describe('what was told once', () => {
  it('the site’s address holds at later runs, those that take a file too', async () => {
    const mirror = setUp(office());
    await mirror.run({ siteUrl: 'https://coklit.desa.id/' });
    mirror.put('/posts.json', new TextDecoder().decode(mirror.files.get('/site/posts.json')));
    for (const more of [{}, { from: '/posts.json' }]) {
      await mirror.run(more);
      expect(mirror.json('feed.json').feed_url).toBe('https://coklit.desa.id/feed.json');
    }
  });

  it('is not taken from a state that somebody garbled', async () => {
    const mirror = setUp(office());
    await mirror.run({ siteUrl: 'https://coklit.desa.id/' });
    const state = mirror.json('state.json');
    mirror.put('/site/state.json', JSON.stringify({ ...state, told: { siteUrl: 'javascript:alert(1)' } }));
    await mirror.run();
    expect(mirror.json('feed.json').feed_url).toBe('https://cermin.github.io/feed.json');
  });
});

describe('each source for itself', () => {
  const addresses = [104, 11].map((id) => `https://kab-probolinggo.kpu.go.id/index.php/blog/category/${id}`);

  it('tells of one that can’t be read though the other can', async () => {
    const mirror = setUp(office({ dead: '/11' }));
    const result = await mirror.run({ sources: sourcesFrom(addresses) });
    expect(result).toMatchObject({ code: 4, line: expect.stringContaining('1 of 2 sources read') });
    const { state, sources } = mirror.json('status.json');
    expect(state).toBe('unreachable');
    expect(sources).toMatchObject([
      { key: 'kab-probolinggo/104', state: 'baseline', last_success_at: '2024-06-24T03:00:00.000Z' },
      {
        key: 'kab-probolinggo/11',
        state: 'unreachable',
        reason: 'status',
        status: 500,
        last_success_at: null,
      },
    ]);
  });

  it('leaves one alone that failed or asked for it, and asks the other at every run', async () => {
    const kpu = office({ dead: '/11' });
    const mirror = setUp(kpu);
    const run = () => mirror.run({ sources: sourcesFrom(addresses), force: 'unless-failing' });
    await run();
    kpu.asked.length = 0;
    mirror.later(60_000);
    expect((await run()).code).toBe(4);
    expect(kpu.asked.map(({ url }) => url)).toEqual([addresses[0]]);
    mirror.later(MINUTES_15 * 2);
    await run();
    expect(kpu.asked.map(({ url }) => url)).toContain(addresses[1]);
  });
});

it('pinned scripts of older versions are still served', async () => {
  const mirror = setUp(office());
  await mirror.run();
  mirror.put('/site/embed-0.0.9.js', '// old');
  const { site } = await mirror.run();
  expect(new TextDecoder().decode(site?.get('embed-0.0.9.js'))).toBe('// old');
});

describe('a file from the extension', () => {
  it('is published instead of reading, without a request', async () => {
    const kpu = office();
    const source = setUp(kpu);
    await source.run();
    const asked = kpu.asked.length;
    const mirror = setUp(kpu);
    mirror.put('/posts.json', new TextDecoder().decode(source.files.get('/site/posts.json')));
    expect(await mirror.run({ from: '/posts.json' })).toMatchObject({ code: 0 });
    expect(kpu.asked.length).toBe(asked);
    expect(mirror.titles()).toEqual(['Apel Kesiapan', 'Rapat Pleno']);
  });

  it('puts posts that it alone has among the known ones, and keeps the newer wording', async () => {
    const kpu = office({ titles: ['Rapat Pleno', 'Apel Kesiapan', 'Pelantikan'] });
    const staff = setUp(kpu);
    await staff.run();
    const file = new TextDecoder().decode(staff.files.get('/site/posts.json'));
    kpu.titles = ['Rapat Pleno', 'Pelantikan'];
    const mirror = setUp(kpu);
    await mirror.run();
    mirror.put('/posts.json', file.replaceAll('berlangsung di kantor', 'berlangsung kemarin'));
    mirror.later(60_000);
    // The file does not say when it was read, so it counts as read just now.
    expect(await mirror.run({ from: '/posts.json' })).toMatchObject({ code: 0, added: 1 });
    expect(mirror.titles()).toEqual(['Rapat Pleno', 'Apel Kesiapan', 'Pelantikan']);
    expect(mirror.json('feed.json').items[0].content_text).toContain('berlangsung kemarin');
    const old = { ...JSON.parse(file), readAt: '2024-06-01T00:00:00.000Z' };
    mirror.put('/posts.json', JSON.stringify(old));
    await mirror.run({ from: '/posts.json' });
    expect(mirror.json('feed.json').items[0].content_text).toContain('berlangsung kemarin');
  });

  it('that is broken, of another office or missing changes nothing', async () => {
    const mirror = setUp(office());
    await mirror.run();
    const before = new Map(mirror.files);
    mirror.put('/cut.json', '{"version":1,"posts":[{"id":');
    mirror.put('/none.json', writePostsFile({ generation: '', posts: [] }));
    for (const from of ['/cut.json', '/none.json', '/missing.json']) {
      expect(await mirror.run({ from })).toMatchObject({ code: 3, line: expect.stringContaining(from) });
    }
    for (const [path, bytes] of before) expect(mirror.files.get(path)).toEqual(bytes);
  });
});

describe('sources', () => {
  it('have keys that no spelling of their address changes', () => {
    const keys = [
      'https://kab-probolinggo.kpu.go.id/index.php/blog/category/104',
      'http://127.0.0.1:4711/blog/category/104/',
    ].map((address) => sourcesFrom([address])[0]?.key);
    expect(keys).toEqual(['kab-probolinggo/104', 'kab-probolinggo/104']);
  });

  it('are the home office’s two categories unless told', () => {
    expect(sourcesFrom([]).map(({ key, redirects }) => [key, redirects])).toEqual([
      ['kab-probolinggo/104', 'follow'],
      ['kab-probolinggo/11', 'follow'],
    ]);
  });

  it('of two offices, or that are no addresses, are refused', () => {
    const other = 'https://kota-malang.kpu.go.id/blog/category/104';
    expect(sourcesFrom([other])[0]?.office).toMatchObject({ id: 'kota-malang', name: 'KPU Kota Malang' });
    expect(() => sourcesFrom([other, 'https://kab-probolinggo.kpu.go.id/blog/category/11'])).toThrow(
      'one office',
    );
    expect(() => sourcesFrom(['file:///etc/passwd'])).toThrow('not an http(s) address');
  });
});
