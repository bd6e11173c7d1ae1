import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { DEFAULT_SOURCES } from '../../lib/source';
import { type ExtensionBrowser, launchChromium, waitFor } from '../browser/harness';
import { PILKADA_2024, type Sample } from '../browser/pictures/posts';
import { seed } from '../browser/pictures/seed';

const ROUNDS = 15;
const WARM_UP = 5;
const STORED = [0, 50, 500];

export const about =
  'From the opening of the popup to its first content with so many posts stored and a period running, beside a bare page of the same libraries in the same extension, in turn.';
/** A port at which nothing listens. */
const NOWHERE = 9;

/** The least that a popup of these libraries is: one record is read and shown. */
const SKELETON = `
import { render, h } from 'preact';
import { openDB } from 'idb';
const database = await openDB('skeleton', 1, { upgrade: (made) => made.createObjectStore('records').put('Coklit', 1) });
const record = await database.get('records', 1);
render(h('main', null, h('h1', null, record)), document.body);
`;
const PAGE =
  '<!doctype html><html lang="id"><meta charset="utf-8"><title>skeleton</title><script type="module" src="/skeleton.js"></script><body></body></html>';

/**
 * From the opening of the popup to its first content, with 500 posts stored and a period running, beside a bare page of
 * the same libraries in the same extension: both in turn, in one run of one browser.
 */
export async function run(): Promise<
  { what: string; 'median ms': string; '90 % ms': string; times: string }[]
> {
  // In a process of its own: here the libraries' slower builds for development would be taken.
  await promisify(execFile)(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pantau-coklit-popup-'));
  const extensionDir = join(folder, 'extension');
  await cp('.output/chrome-mv3', extensionDir, { recursive: true });
  await addSkeleton(folder, extensionDir);
  const extension = await launchChromium({ extensionDir, fakeKpuPort: NOWHERE });
  try {
    await waitFor('the first round to fail', async () => {
      const stored = await extension.readStorage();
      return DEFAULT_SOURCES.every(({ key }) => `source:${key}` in stored);
    });
    // The running period is that of 2024: the pages' clock is left alone, so the user's own dates let one run now.
    const today = new Date();
    const inTenDays = new Date(today.getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    const start = new Date(today.getTime() - 10 * 86_400_000).toISOString().slice(0, 10);
    await extension.writeStorage({
      settings: { language: 'id', theme: 'auto', ownStage: { start, end: inTenDays, utcOffset: '+07:00' } },
    });
    const skeleton: number[] = [];
    const rows = [];
    for (const count of STORED) {
      const now = today.toISOString().slice(0, 19);
      await seed(extension, { name: 'bench', now, posts: posts(count), unread: Math.min(20, count) });
      const popup: number[] = [];
      const besides: number[] = [];
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const bare = await firstPaint(extension, 'skeleton.html');
        const ours = await firstPaint(extension, 'popup.html');
        if (round < 0) continue;
        skeleton.push(bare);
        popup.push(ours);
        besides.push(ours / bare);
      }
      rows.push(row(`popup, ${count} posts`, popup, besides));
    }
    return [row('skeleton: Preact, idb, one record', skeleton, [1]), ...rows];
  } finally {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function addSkeleton(folder: string, extensionDir: string): Promise<void> {
  // Beside the project's own modules, so that the same libraries are found.
  const entry = join(import.meta.dirname, 'skeleton.tmp.mjs');
  await writeFile(entry, SKELETON);
  try {
    await build({
      configFile: false,
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
      publicDir: false,
      build: {
        target: 'chrome120',
        outDir: join(folder, 'skeleton'),
        rolldownOptions: { input: entry, output: { entryFileNames: 'skeleton.js' } },
        modulePreload: false,
      },
    });
  } finally {
    await rm(entry);
  }
  await cp(join(folder, 'skeleton/skeleton.js'), join(extensionDir, 'skeleton.js'));
  await writeFile(join(extensionDir, 'skeleton.html'), PAGE);
}

function posts(count: number): Sample[] {
  const [first, ...rest] = PILKADA_2024;
  return Array.from({ length: count }, (_, index) => {
    const sample = (index === 0 ? first : rest[index % rest.length]) as Sample;
    return {
      ...sample,
      title: `${sample.title} ${count - index}`,
      text: sample.text.padEnd(2_000, ' Kabar KPU.'),
    };
  });
}

/** Milliseconds from the navigation to the first content on the screen. */
async function firstPaint({ browser, url }: ExtensionBrowser, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 580 });
  await page.goto(url(path));
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

/** @param besides How many times as long as the bare page just before: what the machine did meanwhile fell on both. */
function row(what: string, times: number[], besides: number[]) {
  const at = (all: number[], part: number) =>
    all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * part)] ?? 0;
  return {
    what,
    'median ms': at(times, 0.5).toFixed(0),
    '90 % ms': at(times, 0.9).toFixed(0),
    times: at(besides, 0.5).toFixed(2),
  };
}

/** Where the bare page is ahead. */
export function ahead(rows: readonly { what: string; times: string }[]): string[] {
  return rows
    .filter(({ times }) => Number(times) > 1)
    .map(({ what, times }) => `${what}: ${times} times as long as the bare page.`);
}
