import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchPlain } from '../browser/embed-pages/browsers';
import { type Sites, startSites } from '../browser/embed-pages/server';

export const about =
  'From the script’s arrival to the first countdown: at a first visit over the network, at the next out of the stored copy; visits in turn, on a processor as it is, on one four times slower, and there with a village’s network too (150 ms to an answer, 200 kB a second). The bare widget of Preact and idb asks for the feed or reads its one record, and shows one number. The peers do something else: github-buttons draws a link, giscus puts a frame into the page, whose content comes from its own server and is not counted.';

const VISITS = 6;
/** How much slower the processor is; milliseconds to an answer and bytes a second of the network. */
const CONDITIONS = [
  { slowdown: 1, network: null },
  { slowdown: 4, network: null },
  { slowdown: 4, network: { latency: 150, download: 200_000, upload: 200_000 } },
];
const PEERS = ['github-buttons@2.33.1', 'giscus@1.6.0'];

interface Row {
  what: string;
  processor: string;
  network: string;
  'first visit, median ms': string;
  'beside the bare one': string;
  'next visit, median ms': string;
  'beside the bare one, next': string;
  'long tasks': number;
  'requests of a first visit': string;
  'requests of a next visit': string;
}

/** The widget, a bare one, and two peers, on one page each. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-bench-'));
  const site = resolve('.output/site');
  if (!existsSync(join(site, 'embed.js'))) throw new Error('There is no .output/site: run `npm run build`.');
  await buildBare(folder);
  const browser = await launchPlain('chromium');
  try {
    const card =
      '<div data-pantau-coklit><img src="{{host}}/running/card.svg" width="240" height="480" alt=""></div>';
    const script = (name: string) => `${card}<script async src="{{host}}/${name}"></script>`;
    const widgets = [
      { what: 'embed.js', folder: site, html: script('running/embed.js'), sign: '.count' },
      { what: 'bare Preact and idb', folder, html: script('bare.js'), sign: '.c b' },
      ...(await buildPeers(folder)).map((peer) => ({ ...peer, folder })),
    ];
    const rows: Row[] = [];
    for (const condition of CONDITIONS) {
      const tracks = [];
      for (const widget of widgets) tracks.push(await open(widget, browser, condition));
      for (let visit = 0; visit < VISITS; visit++) for (const track of tracks) await track.visit();
      const [, bare] = tracks;
      if (bare) for (const track of tracks) rows.push(track.rowBeside(bare.times));
      for (const track of tracks) await track.end();
    }
    return rows;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface WidgetPage {
  what: string;
  /** What its host serves. */
  folder: string;
  html: string;
  /** What is there in its shadow root once it shows something. */
  sign: string;
}

/** One of them, visited in turn with the others, so that what else the machine does falls on all. */
async function open(
  { what, folder, html, sign }: WidgetPage,
  browser: Browser,
  { slowdown, network }: (typeof CONDITIONS)[number],
) {
  const sites = await startSites(folder);
  const url = sites.page('/bench.html', `<!doctype html><meta charset="utf-8"><title>Desa</title>${html}`);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchFor, sign);
  await page.emulateCPUThrottling(slowdown);
  await page.emulateNetworkConditions(network);
  const session = await page.createCDPSession();
  const times = { cold: [] as number[], warm: [] as number[] };
  const requests = { cold: 0, warm: 0 };
  let long = 0;
  const visit = async (which: keyof typeof requests) => {
    const before = asked(sites);
    await page.goto(url, { waitUntil: 'networkidle0' });
    const seen = await timesOf(page);
    times[which].push(seen.countdown);
    long += seen.long;
    requests[which] += asked(sites) - before;
  };
  return {
    /** Once as if it had never been there, and once more. */
    async visit() {
      await page.bringToFront();
      await session.send('Network.clearBrowserCache');
      await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
      await visit('cold');
      await visit('warm');
    },
    times,
    rowBeside(bare: typeof times): Row {
      return {
        what,
        processor: `${slowdown} ×`,
        network: network ? 'slow' : 'as it is',
        'first visit, median ms': median(times.cold).toFixed(1),
        'beside the bare one': beside(times.cold, bare.cold).toFixed(2),
        'next visit, median ms': median(times.warm).toFixed(1),
        'beside the bare one, next': beside(times.warm, bare.warm).toFixed(2),
        'long tasks': long,
        'requests of a first visit': (requests.cold / VISITS).toFixed(1),
        'requests of a next visit': (requests.warm / VISITS).toFixed(1),
      };
    },
    async end() {
      await page.close();
      sites.close();
    },
  };
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How many times as long as the other's visit just before or after: what the machine did meanwhile fell on both. */
const beside = (own: readonly number[], other: readonly number[]): number =>
  median(own.map((time, at) => time / (other[at] ?? Number.NaN)));

/** Requests to our host, but for the card, which is the page's own. */
const asked = ({ requests }: Sites): number =>
  requests.filter(({ path }) => !path.endsWith('card.svg')).length;

async function timesOf(page: Page): Promise<{ countdown: number; long: number }> {
  await page.waitForFunction(() => Reflect.get(window, 'shown'), { timeout: 10_000 });
  return page.evaluate(() => {
    const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'));
    const arrived = (script as PerformanceResourceTiming).responseEnd;
    return {
      countdown: (Reflect.get(window, 'shown') as number) - arrived,
      long: Reflect.get(window, 'long') as number,
    };
  });
}

/** Runs in the page: notes when the countdown is there. */
function watchFor(sign: string): void {
  Object.assign(window, { long: 0 });
  new PerformanceObserver((list) => {
    const count = list.getEntries().filter(({ duration }) => duration > 50).length;
    Reflect.set(window, 'long', (Reflect.get(window, 'long') as number) + count);
  }).observe({ type: 'longtask', buffered: true });
  const attach = Element.prototype.attachShadow;
  // A method, which no `new` takes: github-buttons tells a browser's own from a library's by that.
  Object.assign(Element.prototype, {
    attachShadow(this: Element, options: ShadowRootInit): ShadowRoot {
      const root = attach.call(this, options);
      new MutationObserver(() => {
        const node = root.querySelector(sign);
        const there = (node?.textContent || node?.tagName === 'IFRAME') && !Reflect.get(window, 'shown');
        if (there) Reflect.set(window, 'shown', performance.now());
      }).observe(root, { childList: true, subtree: true, characterData: true });
      return root;
    },
  });
}

/** Widgets that others embed, fetched for this alone; none where the registry can't be reached. */
async function buildPeers(folder: string): Promise<Omit<WidgetPage, 'folder'>[]> {
  const peers = join(folder, 'peers');
  mkdirSync(peers);
  const install = ['install', '--prefix', peers, '--ignore-scripts', '--no-audit', '--no-fund', ...PEERS];
  try {
    await promisify(execFile)('npm', install, { shell: process.platform === 'win32' });
  } catch {
    return [];
  }
  const from = (name: string) => join(peers, 'node_modules', name);
  cpSync(join(from('github-buttons'), 'dist', 'buttons.min.js'), join(folder, 'buttons.js'));
  await build({
    configFile: false,
    root: peers,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(from('giscus'), 'dist', 'giscus.mjs'),
        formats: ['es'],
        fileName: () => 'giscus.js',
      },
    },
  });
  return [
    {
      what: 'github-buttons, a link',
      html: '<a class="github-button" href="https://github.com/buttons/github-buttons">Star</a><script async src="{{host}}/buttons.js"></script>',
      sign: 'a',
    },
    {
      what: 'giscus-component, an empty frame',
      html: '<giscus-widget repo="a/b" repoid="1" category="c" categoryid="1" mapping="specific" term="t"></giscus-widget><script type="module" src="{{host}}/giscus.js"></script>',
      sign: 'iframe',
    },
  ];
}

/** The least that a widget of Preact and idb can do: ask for the feed or read one record, show one number in a shadow root. */
async function buildBare(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'bare',
        resolveId: (id) => (id.endsWith('bare-widget') ? '\0bare-widget' : null),
        load: (id) => (id === '\0bare-widget' ? BARE : null),
      },
    ],
    build: {
      outDir: folder,
      lib: { entry: 'bare-widget', formats: ['iife'], name: 'bare', fileName: () => 'bare.js' },
    },
  });
}

const BARE = `
import { h, render } from 'preact';
import { openDB } from 'idb';
const feed = new URL('running/feed.json', document.currentScript.src);
const db = openDB('bare', 1, { upgrade: (db) => db.createObjectStore('copies') });
(async () => {
  const stored = localStorage.getItem('bare') && (await (await db).get('copies', 'board'));
  const copy = stored ?? (await (await fetch(feed, { credentials: 'omit' })).json());
  db.then((open) => open.put('copies', copy, 'board')).then(() => localStorage.setItem('bare', '1'));
  const left = new Date(copy._pantau_coklit.periods[0].end + 'T17:00:00Z') - Date.now();
  const root = document.querySelector('[data-pantau-coklit]').attachShadow({ mode: 'open' });
  render(h('div', { class: 'c' }, h('b', null, String(Math.floor(left / 86400000)))), root);
})();
`;

/** Where another is ahead. */
export function ahead(rows: readonly Row[]): string[] {
  const visits = ['first visit, median ms', 'next visit, median ms'] as const;
  return rows.flatMap((row) => {
    const ours = rows.find(
      (each) => each.what === 'embed.js' && each.processor === row.processor && each.network === row.network,
    );
    return visits.flatMap((visit) =>
      ours && Number(row[visit]) < Number(ours[visit])
        ? [
            `${row.what} at ${visit.replace(', median ms', '')}: ${row[visit]} ms, ours ${ours[visit]} (${row.processor}, network ${row.network}).`,
          ]
        : [],
    );
  });
}
