// `npm start`: builds everything and shows it, with the office's posts or, where its site can't be reached, with a
// labelled sample: the extension, the site, and the widget in a village's page. With a desktop in a window of Chromium,
// which stays until it is closed; else as pictures.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowsers } from './browsers.mjs';
import { buildAll } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';
import { serveDemo, serveSite } from './lib/site.mjs';

const OFFICE = 'https://kab-probolinggo.kpu.go.id';
const LISTINGS = ['/index.php/blog/category/104', '/index.php/blog/category/11'];
const OFFICE_PATIENCE_MS = 6_000;
const FIRST_ROUND_PATIENCE_MS = 60_000;
const POPUP = { width: 380, height: 580, deviceScaleFactor: 2 };
const PAGE = { width: 1024, height: 900 };
const ARTICLE_LINK = 'a[href*="/blog/read/"], a[href*="/berita/baca/"]';
// The sample is of June 2024: a popup of today shows what comes after Coklit.
const DURING_COKLIT = new Date('2024-07-01T09:00:00+07:00');
const SAMPLE_LABEL = 'CONTOH:';

await ready(import.meta.url);

function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return true;
}

async function officeAnswers() {
  try {
    const response = await fetch(`${OFFICE}${LISTINGS[0]}`, {
      signal: AbortSignal.timeout(OFFICE_PATIENCE_MS),
    });
    return response.ok && /\/(blog\/read|berita\/baca)\//.test(await response.text());
  } catch {
    return false;
  }
}

function tellHowToLoad() {
  console.log(`
To use the extension in your own browser:
  Chrome, Edge   chrome://extensions, "Developer mode" on, "Load unpacked", then the folder
                 ${inProject('.output', 'chrome-mv3')}  (Edge: ${join('.output', 'edge-mv3')})
  Firefox        about:debugging#/runtime/this-firefox, "Load Temporary Add-on", then the file
                 ${inProject('.output', 'firefox-mv3', 'manifest.json')}`);
}

async function firstRound(chromium) {
  const { DEFAULT_SOURCES } = await importTs('lib/source.ts');
  const isOver = async () => {
    const stored = await chromium.readStorage();
    return DEFAULT_SOURCES.every(({ key }) => `source:${key}` in stored);
  };
  await waitFor('the first round of reading', isOver, { timeout: FIRST_ROUND_PATIENCE_MS });
}

async function popupAt(chromium, options) {
  const page = await chromium.openPopup(options);
  await page.waitForSelector(ARTICLE_LINK, { timeout: FIRST_ROUND_PATIENCE_MS });
  return page;
}

async function picture(page, name, viewport) {
  await page.setViewport(viewport);
  const path = join(inProject('.output', 'start'), name);
  await page.screenshot({ path });
  await page.close();
  return path;
}

async function takePictures(chromium, { live, site, demo }) {
  await firstRound(chromium);
  mkdirSync(inProject('.output', 'start'), { recursive: true });
  console.log('\nNo desktop here, so these are pictures:');
  console.log(
    `  the popup now                    ${await picture(await popupAt(chromium), 'popup.png', POPUP)}`,
  );
  if (!live) {
    const during = await popupAt(chromium, { now: DURING_COKLIT });
    console.log(`  the popup as on 1 July 2024      ${await picture(during, 'popup-2024-07-01.png', POPUP)}`);
  }
  for (const [what, name, url] of [
    ['the site for residents        ', 'site.png', site.url],
    ['the widget in a village’s page', 'widget.png', demo.url],
  ]) {
    const page = await chromium.browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle2' });
    console.log(`  ${what}   ${await picture(page, name, PAGE)}`);
  }
}

async function showWindow(chromium, { site, demo }) {
  await chromium.openPopup();
  console.log(`
Chromium is open with the extension in it. Its icon is behind the puzzle sign; the popup is in a tab too.
  the site for residents           ${site.url}
  the configurator of the widget   ${site.url}pasang/
  the widget in a village’s page   ${demo.url}
Close the window, or press Ctrl+C here, to end.`);
  await new Promise((resolve) => {
    chromium.browser.once('disconnected', resolve);
    process.once('SIGINT', resolve);
  });
}

console.log('Building the extension and the site into .output/');
await buildAll().catch((error) => stop(`The build failed: ${error.message}`));

const paths = await getBrowsers(['chromium']).catch((error) => stop(error.message));
process.env.CHROMIUM_PATH = paths.chromium;

console.log(`\nAsking ${OFFICE}`);
const live = await officeAnswers();
console.log(
  live
    ? 'The office answers: these are its own posts.'
    : `The office can’t be reached: showing a sample of June 2024, each title marked ${SAMPLE_LABEL}`,
);

const { startFakeKpu } = await importTs('tests/fake-kpu/index.ts');
const { launchChromium, waitFor } = await importTs('tests/browser/harness/index.ts');

const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-site-'));
const opened = [];
const toClose = (thing, close) => {
  opened.unshift(close);
  return thing;
};
const standIn = async (options) => {
  const started = await startFakeKpu({ label: SAMPLE_LABEL, ...options });
  return toClose(started, () => started.close());
};

try {
  // The extension asks for the office by its own name over TLS; the mirror, a program of Node, in plain http.
  const forExtension = live ? null : await standIn();
  const forMirror = live ? null : await standIn({ tls: false });
  const visible = hasDesktop();
  const chromium = await launchChromium({
    visible,
    ...(forExtension ? { fakeKpuPort: forExtension.port } : {}),
  });
  toClose(chromium, () => chromium.close());
  const site = await serveSite(
    LISTINGS.map((path) => `${forMirror?.url ?? OFFICE}${path}`),
    folder,
  );
  toClose(site, site.stop);
  const demo = await serveDemo(site.url);
  toClose(demo, demo.stop);
  await (visible ? showWindow : takePictures)(chromium, { live, site, demo });
  tellHowToLoad();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  for (const close of opened) await close();
  rmSync(folder, { recursive: true, force: true });
}
