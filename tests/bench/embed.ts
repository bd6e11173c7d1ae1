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
/** A village's mobile network: milliseconds to an answer, bytes a second. */
const NETWORK = { latency: 150, download: 200_000, upload: 200_000 };

interface Row {
  what: string;
  'script to countdown, median ms': string;
  times: string;
  'first visit, median ms': string;
  'first times': string;
  'long tasks': number;
  'requests of a first visit': number | string;
  'requests of a second visit': number | string;
}

/**
 * The widget beside a bare one of Preact and idb, on a processor four times slower, from the script's arrival to the
 * first countdown: out of the stored copy, where the bare one reads one record and shows its number, and at a first visit
 * over a slow network, where it asks for the feed and shows that.
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
    const ours = await open('embed.js', browser, sites, script('running/embed.js'), '.count');
    const least = await open('bare Preact and idb', browser, bare, script('bare.js'), '.c b');
    const asking = await open('bare, asking', browser, bare, script('bare-asking.js'), '.c b');
    for (let visit = 0; visit < VISITS; visit++) {
      for (const track of [ours, least]) await track.visit();
      for (const track of [ours, asking]) await track.visitFirst();
    }
    return [ours.row(least, asking), least.row(least, asking)];
  } finally {
    await browser.close();
    sites.close();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Track {
  /** Milliseconds from script to countdown. */
  times: number[];
  firstTimes: number[];
  visit(): Promise<void>;
  /** With nothing stored, over the slow network. */
  visitFirst(): Promise<void>;
  /** @param least What it stands beside at a visit, and at a first one. */
  row(least: Track, leastFirst: Track): Row;
}

/** One of those that are visited in turn, so that what else the machine does falls on all. */
async function open(
  what: string,
  browser: Browser,
  sites: Sites,
  html: string,
  sign: string,
): Promise<Track> {
  const url = sites.page(`/${what}.html`, `<!doctype html><meta charset="utf-8"><title>Desa</title>${html}`);
  const prepare = async (page: Page) => {
    await page.evaluateOnNewDocument(watchFor, sign);
    await page.emulateCPUThrottling(SLOWDOWN);
    return page;
  };
  const page = await prepare(await browser.newPage());
  let long = 0;
  await page.goto(url, { waitUntil: 'networkidle0' });
  await timesOf(page);
  const before = asked(sites);
  let later = 0;
  const track: Track = {
    times: [],
    firstTimes: [],
    async visit() {
      const at = asked(sites);
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'load' });
      const seen = await timesOf(page);
      track.times.push(seen.countdown);
      long += seen.long;
      later += asked(sites) - at;
    },
    async visitFirst() {
      const context = await browser.createBrowserContext();
      try {
        const fresh = await prepare(await context.newPage());
        await fresh.emulateNetworkConditions(NETWORK);
        await fresh.bringToFront();
        await fresh.goto(url, { waitUntil: 'load' });
        track.firstTimes.push((await timesOf(fresh)).countdown);
      } finally {
        await context.close();
      }
    },
    row: (least, leastFirst) => ({
      what,
      'script to countdown, median ms': median(track.times).toFixed(1),
      times: (median(track.times) / median(least.times)).toFixed(2),
      'first visit, median ms': median(track === least ? leastFirst.firstTimes : track.firstTimes).toFixed(1),
      'first times': (
        median(track === least ? leastFirst.firstTimes : track.firstTimes) / median(leastFirst.firstTimes)
      ).toFixed(2),
      'long tasks': long,
      'requests of a first visit': before,
      'requests of a second visit': (later / VISITS).toFixed(1),
    }),
  };
  return track;
}

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

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

/** The least that a widget of Preact and idb can do: get one record, show one number in a shadow root. */
async function buildBare(folder: string): Promise<void> {
  for (const [name, source] of Object.entries(BARE)) {
    await build({
      configFile: false,
      root: import.meta.dirname,
      logLevel: 'error',
      publicDir: false,
      plugins: [
        {
          name: 'bare',
          resolveId: (id) => (id.endsWith('bare-widget') ? '\0bare-widget' : null),
          load: (id) => (id === '\0bare-widget' ? source : null),
        },
      ],
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: 'bare-widget', formats: ['iife'], name: 'bare', fileName: () => `${name}.js` },
      },
    });
  }
}

const bareWith = (copy: string) => `
import { h, render } from 'preact';
import { openDB } from 'idb';
const script = document.currentScript.src;
const db = openDB('bare', 1, { upgrade: (db) => db.createObjectStore('copies') });
(async () => {
  const copy = ${copy};
  db.then((open) => open.put('copies', copy, 'board'));
  const left = new Date(copy._pantau_coklit.periods[0].end + 'T17:00:00Z') - Date.now();
  const root = document.querySelector('[data-pantau-coklit]').attachShadow({ mode: 'open' });
  render(h('div', { class: 'c' }, h('b', null, String(Math.floor(left / 86400000)))), root);
})();
`;

const BARE = {
  bare: bareWith(
    `(await (await db).get('copies', 'board')) ?? ${JSON.stringify(boardOf('running', new Date()))}`,
  ),
  'bare-asking': bareWith(
    "await (await fetch(new URL('running/feed.json', script), { credentials: 'omit' })).json()",
  ),
};
