import { Resvg } from '@resvg/resvg-wasm';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { previewSvg } from '../../../components/card/preview';
import { COLOURS } from '../../../components/colours';
import { type Board, readBoard } from '../../../lib/board';
import { drawWith } from '../../../mirror/png';
import { postPath } from '../../../mirror/post-path';
import { makeSite, type SiteInput } from '../../../mirror/site';
import type { Status } from '../../../mirror/status';
import { board, item, stage } from './boards';
import { DRAW, loads, PARTS, tools } from './parts';

const NOW = new Date('2024-07-12T02:31:00Z');
const URL_ = 'https://cermin.github.io/coklit/';
const STATUS: Status = {
  version: 1,
  checked_at: NOW.toISOString(),
  last_success_at: NOW.toISOString(),
  next_at: '2024-07-12T02:46:00.000Z',
  state: 'unchanged',
  sources: [],
};
const make = (shown: Board, change: Partial<SiteInput> = {}) =>
  makeSite({ board: shown, now: NOW, status: STATUS, siteUrl: URL_, parts: PARTS, draw: DRAW, ...change });
const text = (site: Map<string, Uint8Array>, name: string) => new TextDecoder().decode(site.get(name));
/** A page without its style, which no one here has to load. */
const pageOf = (site: Map<string, Uint8Array>, name: string) =>
  new DOMParser().parseFromString(text(site, name).replace(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html');
const running = board({ periods: [stage()] });

describe('the site', () => {
  it('has every file that the design names', async () => {
    expect([...(await make(running, { store: { 'posts.json': '{}', 'state.json': '{}' } })).keys()]).toEqual(
      expect.arrayContaining([
        ...[
          'embed.js',
          'embed-0.1.0.js',
          'frame.html',
          'index.html',
          'pasang/index.html',
          'poster/index.html',
        ],
        ...['feed.json', 'feed.js', 'feed.xml', 'posts.json', 'state.json', 'status.json', 'coklit.ics'],
        ...[
          'card.svg',
          'card.png',
          'banner.svg',
          'banner.png',
          'oembed.json',
          'robots.txt',
          '_headers',
          '.htaccess',
        ],
      ]),
    );
  });

  it('is made of the same bytes from the same input', async () => {
    const [one, other] = [await make(running), await make(running)];
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [name, bytes] of one)
      expect(Buffer.compare(bytes, other.get(name) ?? new Uint8Array())).toBe(0);
  });

  it('changes nothing but its status from one run of a day to the next', async () => {
    const later = new Date('2024-07-12T09:00:00Z');
    const status = { ...STATUS, checked_at: later.toISOString(), last_success_at: later.toISOString() };
    const [one, other] = [await make(running), await make(running, { now: later, status })];
    const changed = [...one].filter(
      ([name, bytes]) => Buffer.compare(bytes, other.get(name) ?? new Uint8Array()) !== 0,
    );
    expect(changed.map(([name]) => name)).toEqual(['feed.js', 'status.json']);
  });

  it('never writes days left into a file that is kept', async () => {
    for (const [name, bytes] of await make(running)) {
      if (/\.(html|svg|json|xml|ics)$/.test(name)) {
        expect(new TextDecoder().decode(bytes), name).not.toMatch(/\d+ hari lagi|hari ke-\d/);
      }
    }
  });

  it('keeps a pinned script as it was first published', async () => {
    const first = new TextEncoder().encode('first');
    const site = await make(running, { kept: async (name) => (name === 'embed-0.1.0.js' ? first : null) });
    expect(site.get('embed-0.1.0.js')).toEqual(first);
    expect(site.get('embed.js')).not.toEqual(first);
  });

  it('draws only pictures that the folder has not, or has from something else or broken', async () => {
    const remake = async (shown: Board, folder: Map<string, Uint8Array>, version = '0.1.0') => {
      let drawn = 0;
      const before = loads.count;
      const draw = drawWith(tools, version);
      const site = await make(shown, {
        kept: async (name) => folder.get(name) ?? null,
        draw: async (svg, scale, kept) => {
          const picture = await draw(svg, scale, kept);
          if (picture !== kept) drawn += 1;
          return picture;
        },
      });
      return { site, drawn, loads: loads.count - before };
    };
    const { site: first } = await remake(running, new Map());
    expect(await remake(running, first)).toMatchObject({ site: first, drawn: 0, loads: 0 });
    // The end of the period stands on the card and in the preview.
    const longer = board({ periods: [stage({ end: '2024-07-31' })] });
    const second = await remake(longer, first);
    expect(second).toMatchObject({ drawn: 2, loads: 1 });
    const { site: anew } = await remake(longer, new Map());
    for (const name of ['card.png', 'preview.png']) expect(second.site.get(name)).toEqual(anew.get(name));
    expect(await remake(running, first, '0.1.1')).toMatchObject({ drawn: 6 });
    for (const breakIt of [
      (png: Uint8Array) => png.slice(0, -40),
      (png: Uint8Array) => png.with(200, (png[200] ?? 0) ^ 1),
      () => new Uint8Array(),
    ]) {
      const folder = new Map(first).set(
        'icon-192.png',
        breakIt(first.get('icon-192.png') ?? new Uint8Array()),
      );
      expect(await remake(running, folder)).toMatchObject({ site: first, drawn: 1 });
    }
  });

  it('puts no "&" into an address', async () => {
    for (const [name, bytes] of await make(running)) {
      if (!/\.(html|json|xml|svg|txt)$/.test(name)) continue;
      const addresses = new TextDecoder().decode(bytes).match(/(?<=(?:href|src)=")[^"]*/g) ?? [];
      for (const address of addresses) expect(address).not.toMatch(/&(?!#39;)/);
    }
  });

  it('gives the preview in a chat the end date and the card', async () => {
    const page = pageOf(await make(running), 'index.html');
    const meta = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(meta('og:description')).toContain('sampai Rabu, 24 Juli 2024');
    expect(meta('og:image')?.replace(/\?v=[\da-f]{8}$/, '')).toBe(`${URL_}preview.png`);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${URL_}oembed.json`,
    );
  });

  it('gives the picture for chats another address once it shows another day, for chats keep it by that', async () => {
    const imageOf = async (shown: Board) =>
      /og:image" content="([^"]*)"/.exec(text(await make(shown), 'index.html'))?.[1];
    const first = await imageOf(running);
    expect(await imageOf(running)).toBe(first);
    expect(await imageOf(board({ periods: [stage({ end: '2024-07-31' })] }))).not.toBe(first);
  });

  it('gives each post a page that shows well in a chat and leads to the office', async () => {
    const post = item({ title: 'Apel <Kesiapan> "Coklit"', text: 'Isi & kabar.' });
    const site = await make(board({ items: [post], periods: [stage()] }));
    const name = `${postPath(post)}index.html`;
    const page = pageOf(site, name);
    const meta = (property: string) =>
      page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect(meta('og:title')).toBe(post.title);
    expect(meta('og:url')).toBe(URL_ + postPath(post));
    expect(meta('og:image')).toMatch(/preview\.png\?v=[\da-f]{8}$/);
    expect(meta('og:description')).toMatch(/^24 Jun 2024\. .*sampai Rabu, 24 Juli 2024/);
    expect(page.querySelector('main')?.textContent).toContain('Isi & kabar.');
    expect(page.querySelector('a.primary')?.getAttribute('href')).toBe(post.url);
    expect(text(site, 'index.html')).toContain(encodeURIComponent(URL_ + postPath(post)));
    // The same address whatever is edited.
    const edited = { ...post, title: 'Lain' };
    expect(postPath(edited)).toBe(postPath(post));
    // A link goes on working long after newer posts have come.
    const newer = Array.from({ length: 299 }, (_, index) => item({ id: `n${index}` }));
    expect([...(await make(board({ items: [...newer, post] }))).keys()]).toContain(name);
  });

  it('is an app of its own folder', async () => {
    const about = JSON.parse(text(await make(running), 'manifest.webmanifest'));
    expect(about).toMatchObject({ id: '/coklit/', start_url: './', scope: './', display: 'standalone' });
    const resolved = (url: string) => new URL(url, `${URL_}manifest.webmanifest`).href;
    for (const { url } of about.shortcuts) expect(resolved(url).startsWith(URL_)).toBe(true);
    for (const purpose of ['any', 'maskable']) {
      const sizes = about.icons
        .filter((icon: { purpose: string }) => icon.purpose === purpose)
        .map((icon: { sizes: string }) => icon.sizes);
      expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
    }
    expect(JSON.parse(text(await make(running, { siteUrl: '' }), 'manifest.webmanifest')).id).toBeUndefined();
  });

  it('points at no address but the office’s where nobody told its own', async () => {
    const site = await make(running, { siteUrl: '' });
    for (const [name, bytes] of site) {
      if (/\.png$/.test(name)) continue;
      const hosts = new TextDecoder().decode(bytes).match(/(?:https?|webcal):\/\/[^/"'<>\s)]+/g) ?? [];
      const known =
        /^https?:\/\/(?:kab-probolinggo\.kpu\.go\.id|cekdptonline\.kpu\.go\.id|www\.w3\.org|jsonfeed\.org|github\.com|wa\.me)$/;
      expect(
        hosts.filter((host) => !known.test(host)),
        name,
      ).toEqual([]);
    }
    expect([site.has('oembed.json'), site.has('opensid-statis.txt')]).toEqual([false, false]);
    const poster = pageOf(site, 'poster/index.html');
    expect([poster.querySelector('.qr'), /Pindai/.test(poster.body.textContent ?? '')]).toEqual([
      null,
      false,
    ]);
    expect(pageOf(site, 'pasang/index.html').querySelector('.code pre')?.textContent).toBe('');
    expect(parseRssFeed(text(site, 'feed.xml')).items).toHaveLength(running.items.length);
    expect(readBoard(JSON.parse(text(site, 'feed.json'))).items).toHaveLength(running.items.length);
  });

  it('marks a sample on every page and on the card', async () => {
    const site = await make(running, { sample: true });
    for (const name of ['index.html', 'pasang/index.html', 'poster/index.html', 'card.svg']) {
      expect(text(site, name)).toContain('CONTOH');
    }
  });
});

describe('the files of data', async () => {
  const items = Array.from({ length: 40 }, (_, index) =>
    item({
      id: `kab-probolinggo.kpu.go.id#${index}`,
      title: `Kabar <${index}> & "lain"`,
      text: `Isi <b>${index}</b> & ]]>`,
    }),
  );
  const site = await make(board({ items, periods: [stage()] }));
  const newest = items.slice(0, 30);

  it('feed.json holds the 30 newest, read by readBoard and by feedsmith', () => {
    const json = JSON.parse(text(site, 'feed.json'));
    expect(readBoard(json).items).toEqual(newest);
    const feed = parseJsonFeed(json);
    expect(feed.items?.map(({ id, title, content_text }) => ({ id, title, content_text }))).toEqual(
      newest.map(({ id, title, content_text }) => ({ id, title, content_text })),
    );
  });

  it('feed.js exports the same as a module, with the status beside it', async () => {
    const module = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text(site, 'feed.js'))}`
    );
    expect(module.default).toEqual(JSON.parse(text(site, 'feed.json')));
    expect(module.status).toEqual(JSON.parse(text(site, 'status.json')));
  });

  it('feed.xml tells the same posts to rss-parser and to feedsmith', async () => {
    const xml = text(site, 'feed.xml');
    const parsed = await new RssParser().parseString(xml);
    expect(parsed.items.map(({ guid, title, link, isoDate }) => ({ guid, title, link, isoDate }))).toEqual(
      newest.map(({ id, title, url, date_published }) => ({
        guid: id,
        title,
        link: url,
        isoDate: date_published,
      })),
    );
    expect(parsed.items.map(({ contentSnippet }) => contentSnippet)).toEqual(
      newest.map(({ content_text }) => content_text),
    );
    const feed = parseRssFeed(xml);
    expect(feed.ttl).toBe(15);
    expect(feed.items?.map(({ title }) => title)).toEqual(newest.map(({ title }) => title));
  });

  it('feed.xml keeps a guid when title and address change', async () => {
    const [first] = items;
    const edited = {
      ...(first ?? item()),
      title: 'Diubah',
      url: 'https://kab-probolinggo.kpu.go.id/blog/read/lain',
    };
    const shown = [board({ items: first ? [first] : [] }), board({ items: [edited] })];
    const sites = await Promise.all(shown.map((each) => make(each)));
    const guids = sites.map((made) => parseRssFeed(text(made, 'feed.xml')).items?.[0]?.guid?.value);
    expect(guids[0]).toBe(guids[1]);
  });

  it('coklit.ics tells the periods of the board', () => {
    const [event] = new ICAL.Component(ICAL.parse(text(site, 'coklit.ics'))).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Coklit Pilkada 2024');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2024-06-24');
  });

  it('oembed.json is what WordPress takes: a rich answer whose markup is one iframe', () => {
    const answer = JSON.parse(text(site, 'oembed.json'));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: expect.any(Number),
      height: expect.any(Number),
    });
    const allowed = [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ];
    // Parsed as a custom element, so that nothing here tries to load the frame.
    const { body } = new DOMParser().parseFromString(
      answer.html.replaceAll('iframe', 'x-frame'),
      'text/html',
    );
    expect(body.children).toHaveLength(1);
    const frame = body.querySelector('x-frame');
    expect(frame?.getAttribute('src')).toBe(`${URL_}frame.html`);
    expect(allowed).toEqual(expect.arrayContaining(frame?.getAttributeNames() ?? ['none']));
    expect(answer.html).toMatch(/<iframe [^>]*><\/iframe>/);
  });

  it('preview.png is what chats show large, and keeps the end date where they cut a square out of it', () => {
    const png = Buffer.from(site.get('preview.png') ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const shown = { board: running, now: NOW, asOf: '2024-07-12' };
    const lines = [
      ...new DOMParser().parseFromString(previewSvg(shown), 'image/svg+xml').querySelectorAll('text'),
    ];
    expect(lines.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        '24',
        'Juli 2024',
        'Rabu, 24.00 WIB',
        'per 12 Juli 2024 · Bukan layanan resmi KPU',
      ]),
    );
    for (const line of lines) {
      const half = Number(line.getAttribute('textLength')) / 2;
      expect(half).toBeGreaterThan(0);
      expect(Math.abs(Number(line.getAttribute('x')) - 600) + half).toBeLessThanOrEqual(315);
    }
  });

  it('draws in the colours of the style sheet', () => {
    expect(JSON.parse(text(site, 'manifest.webmanifest')).theme_color).toBe(COLOURS.accent);
    expect(Object.values(COLOURS).every((colour) => /^#[\da-f]{6}$/.test(colour))).toBe(true);
    for (const name of ['card.svg', 'banner.svg', 'icon.svg']) {
      const drawn = text(site, name).match(/#[\da-f]{3,6}\b/g) ?? [];
      expect(drawn).toContain(COLOURS.accent);
      expect(drawn.filter((colour) => !Object.values(COLOURS).includes(colour))).toEqual([]);
    }
  });

  it('card.png is the card at twice its size', () => {
    const png = Buffer.from(site.get('card.png') ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([480, 960]);
  });
});

describe('the poster', () => {
  it('has a code that leads to the site', async () => {
    const page = pageOf(await make(running), 'poster/index.html');
    const code = page.querySelector('.qr svg');
    const size = Number(code?.getAttribute('viewBox')?.split(' ')[2]) + 8;
    const path = [...(code?.querySelectorAll('path') ?? [])].at(-1)?.getAttribute('d');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size} ${size}" width="${size * 6}" height="${size * 6}"><path fill="#fff" d="M-4-4h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
    const image = new Resvg(svg).render();
    expect(jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data).toBe(URL_);
  });

  it('says how old it is and the last day, or that none is known', async () => {
    expect(text(await make(running), 'poster/index.html')).toMatch(
      /per 12 Juli 2024[\s\S]*24 Juli[\s\S]*Rabu, 24 Juli 2024/,
    );
    const quiet = text(
      await make(board({ periods: [stage()] }), { now: new Date('2026-11-24T06:00:00Z') }),
      'poster/index.html',
    );
    expect(quiet).toContain('Tidak ada Coklit saat ini');
  });
});

describe('hostile posts', () => {
  const PAYLOADS = [
    '<script>x</script>',
    '"><img src=x onerror=x>',
    '</script><script>x</script>',
    "' onclick='x",
    '<!--',
    ']]>',
    '\u2028</title>',
    '{{x}}',
    '&lt;b&gt;',
  ];

  it.each(PAYLOADS)('stay text on every page: %s', async (payload) => {
    const evidence = [
      { url: 'javascript:alert(1)', title: payload, quote: payload, doubts: ['swapped' as const] },
    ];
    const shown = readBoard(
      JSON.parse(
        JSON.stringify(
          board({
            items: [item({ title: payload, text: payload, url: 'https://x.kpu.go.id/"><script>' })],
            periods: [stage({ name: `Coklit ${payload}`, evidence })],
          }),
        ),
      ),
    );
    const site = await make(shown);
    for (const name of [...site.keys()].filter(
      (each) => each.endsWith('.html') && !each.startsWith('frame'),
    )) {
      const page = pageOf(site, name);
      const scripts = [...page.querySelectorAll('script')];
      expect(
        scripts.every(
          (each) =>
            each.type === 'application/json' ||
            each.getAttribute('src')?.startsWith('../assets/') ||
            each.getAttribute('src')?.startsWith('./assets/'),
        ),
      ).toBe(true);
      expect(page.querySelectorAll('[onerror], [onclick], [href^="javascript:"], img[src="x"]')).toHaveLength(
        0,
      );
      expect(page.querySelector('title')).not.toBeNull();
    }
  });
});
