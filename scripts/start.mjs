// `npm start`: builds the extension and shows it, with the office's posts or, where its site can't be reached, with a
// labelled sample. With a desktop in a window of Chromium, else as a picture.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getBrowsers } from './browsers.mjs';
import { buildAll } from './lib/build.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

const OFFICE = 'https://kab-probolinggo.kpu.go.id/index.php/blog/category/104';
const OFFICE_PATIENCE_MS = 6_000;
const FIRST_ROUND_PATIENCE_MS = 45_000;
const ARTICLE_LINK = 'a[href*="/blog/read/"], a[href*="/berita/baca/"]';
// The sample is of June 2024: a popup of today shows what comes after Coklit.
const DURING_COKLIT = new Date('2024-07-01T09:00:00+07:00');
const POPUP = { width: 380, height: 580, deviceScaleFactor: 2 };

await ready(import.meta.url);

function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return true;
}

async function officeAnswers() {
  try {
    const response = await fetch(OFFICE, { signal: AbortSignal.timeout(OFFICE_PATIENCE_MS) });
    return response.ok && /\/(blog\/read|berita\/baca)\//.test(await response.text());
  } catch {
    return false;
  }
}

function tellHowToLoad() {
  console.log(`
To use it in your own browser:
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

/** @returns the path of a picture of the popup; `now` sets the popup's clock */
async function takePicture(chromium, name, now) {
  const page = await chromium.openPopup(now ? { now } : {});
  await page.setViewport(POPUP);
  await page.waitForSelector(ARTICLE_LINK, { timeout: FIRST_ROUND_PATIENCE_MS });
  const path = join(inProject('.output', 'start'), name);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
  await page.close();
  return path;
}

async function takePictures(chromium, ofSample) {
  await firstRound(chromium);
  console.log('\nNo desktop here, so these are pictures of the popup:');
  console.log(`  now                       ${await takePicture(chromium, 'popup.png')}`);
  if (!ofSample) return;
  const during = await takePicture(chromium, 'popup-2024-07-01.png', DURING_COKLIT);
  console.log(`  as it was on 1 July 2024  ${during}`);
}

async function showWindow(chromium) {
  await chromium.openPopup();
  console.log(
    '\nChromium is open with the extension in it. Its icon is behind the puzzle sign; the popup is in a tab too.',
  );
  console.log('Close the window, or press Ctrl+C here, to end.');
  await new Promise((resolve) => {
    chromium.browser.once('disconnected', resolve);
    process.once('SIGINT', resolve);
  });
}

console.log('Building the extension into .output/');
await buildAll().catch((error) => stop(`The build failed: ${error.message}`));

const paths = await getBrowsers(['chromium']).catch((error) => stop(error.message));
process.env.CHROMIUM_PATH = paths.chromium;

console.log(`\nAsking ${OFFICE}`);
const live = await officeAnswers();
const { startFakeKpu } = await importTs('tests/fake-kpu/index.ts');
const standIn = live ? null : await startFakeKpu({ label: 'CONTOH:' });
console.log(
  live
    ? 'The office answers: these are its own posts.'
    : 'The office can’t be reached: showing a sample of June 2024, each title marked CONTOH:',
);

const { launchChromium, waitFor } = await importTs('tests/browser/harness/index.ts');
const visible = hasDesktop();
const chromium = await launchChromium({ visible, ...(standIn ? { fakeKpuPort: standIn.port } : {}) });
try {
  await (visible ? showWindow(chromium) : takePictures(chromium, !live));
  tellHowToLoad();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await chromium.close();
  await standIn?.close();
}
