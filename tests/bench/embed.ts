import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { boardOf } from '../browser/embed-pages/boards';
import { launchPlain } from '../browser/embed-pages/browsers';
import { type Sites, startSites } from '../browser/embed-pages/server';

const VISITS = 25;
const SLOWDOWN = 4;

interface Row {
  what: string;
  'script to countdown, median ms': string;
  'long tasks': number;
  'requests of a first visit': number | string;
  'requests of a second visit': number | string;
}

/**
 * The widget beside a bare one of Preact and idb that reads one record and shows its number, on a processor four times
 * slower: from the script's arrival to the first countdown out of the stored copy.
 */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-bench-'));
  const site = resolve('.output/site');
  if (!existsSync(join(site, 'embed.js'))) throw new Error('There is no .output/site: run `npm run build`.');
  await buildBare(folder);
  const browser = await launchPlain('chromium');
  const sites = await startSites(site);
  const bare = await startSites(folder);
  try {
    const card =
      '<div data-pantau-coklit><img src="{{host}}/running/card.svg" width="240" height="480" alt=""></div>';
    const script = (name: string) => `${card}<script async src="{{host}}/${name}"></script>`;
    const tracks = [
      await open('embed.js', browser, sites, script('running/embed.js'), '.count'),
      await open('bare Preact and idb', browser, bare, script('bare.js'), '.c b'),
    ];
    for (let visit = 0; visit < VISITS; visit++) for (const track of tracks) await track.visit();
    return tracks.map((track) => track.row());
  } finally {
    await browser.close();
    sites.close();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One of the two, visited in turn with the other, so that what else the machine does falls on both. */
async function open(what: string, browser: Browser, sites: Sites, html: string, sign: string) {
  const url = sites.page('/bench.html', `<!doctype html><meta charset="utf-8"><title>Desa</title>${html}`);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchFor, sign);
  await page.emulateCPUThrottling(SLOWDOWN);
  const times: number[] = [];
  let long = 0;
  await page.goto(url, { waitUntil: 'networkidle0' });
  await timesOf(page);
  const first = asked(sites);
  return {
    async visit() {
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'load' });
      const seen = await timesOf(page);
      times.push(seen.countdown);
      long += seen.long;
    },
    row(): Row {
      times.sort((a, b) => a - b);
      return {
        what,
        'script to countdown, median ms': (times[Math.floor(times.length / 2)] ?? 0).toFixed(1),
        'long tasks': long,
        'requests of a first visit': first,
        'requests of a second visit': ((asked(sites) - first) / VISITS).toFixed(1),
      };
    },
  };
}

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
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    new MutationObserver(() => {
      const there = root.querySelector(sign)?.textContent && !Reflect.get(window, 'shown');
      if (there) Reflect.set(window, 'shown', performance.now());
    }).observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
}

/** The least that a widget of Preact and idb can do: open, read one record, show one number in a shadow root. */
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
const db = (openDB('bare', 1, { upgrade: (db) => db.createObjectStore('copies') }));
db.then(async (open) => {
  const copy = (await open.get('copies', 'board')) ?? ${JSON.stringify(boardOf('running', new Date()))};
  open.put('copies', copy, 'board');
  const left = new Date(copy._pantau_coklit.periods[0].end + 'T17:00:00Z') - Date.now();
  const root = document.querySelector('[data-pantau-coklit]').attachShadow({ mode: 'open' });
  render(h('div', { class: 'c' }, h('b', null, String(Math.floor(left / 86400000)))), root);
});
`;
