// `npm start`: builds everything and shows it on one page: the extension, the widget in a village's page, the site and
// the configurator. With a desktop that page opens in a Chromium that has the extension; else it becomes pictures.
// `npm start -- --readme` draws the README's pictures anew from them.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { getBrowsers } from './browsers.mjs';
import { buildAll, SITE_URL } from './lib/build.mjs';
import { serveFirstLook } from './lib/first-look.mjs';
import { importTs } from './lib/import-ts.mjs';
import { inProject, root } from './lib/project.mjs';
import { ready, stop } from './lib/ready.mjs';

const OFFICE = 'https://kab-probolinggo.kpu.go.id';
const OFFICE_PATIENCE_MS = 6_000;
const ROUND_PATIENCE_MS = 60_000;
const POPUP = { width: 380, height: 580, deviceScaleFactor: 2 };
const PAGE = { width: 1288, height: 1000, deviceScaleFactor: 1 };
// `--test-type`: without the bar that warns of switches, which the stand-in's certificate and root need.
const WINDOW = ['--window-size=1320,900', '--test-type'];
const ARTICLE_LINK = 'a[href*="/blog/read/"], a[href*="/berita/baca/"]';
// The sample is of June 2024: a popup of today shows what comes after Coklit.
const DURING_COKLIT = new Date('2024-07-01T09:00:00+07:00');
const SAMPLE_LABEL = 'CONTOH:';

await ready(import.meta.url);

const forReadme = process.argv.includes('--readme');

function hasDesktop() {
  if (process.env.CI || forReadme) return false;
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return true;
}

async function officeAnswers() {
  try {
    const response = await fetch(`${OFFICE}/index.php/blog/category/104`, {
      signal: AbortSignal.timeout(OFFICE_PATIENCE_MS),
    });
    return response.ok && /\/(blog\/read|berita\/baca)\//.test(await response.text());
  } catch {
    return false;
  }
}

console.log('Building the extension and the site (about 15 s)');
await buildAll().catch((error) => stop(`The build failed: ${error.message}`));

const paths = await getBrowsers(['chromium']).catch((error) => stop(error.message));
process.env.CHROMIUM_PATH = paths.chromium;

console.log(`Asking ${OFFICE}`);
const live = await officeAnswers();
console.log(
  live
    ? '  It answers: the popup shows its own posts.'
    : `  It can't be reached: everything is a sample of June 2024, each title marked ${SAMPLE_LABEL}`,
);

const { samplePosts, startFakeKpu } = await importTs('tests/fake-kpu/index.ts');
const { launchChromium, waitFor } = await importTs('tests/browser/harness/index.ts');
const { DEFAULT_SOURCES } = await importTs('lib/source.ts');
const { serve } = await importTs('mirror/serve.ts');
const { loadCarried } = await importTs('mirror/parts.ts');
const { sampleRound } = await importTs('mirror/sample-site.ts');

const profiles = {
  sample: mkdtempSync(join(tmpdir(), 'pantau-coklit-')),
  live: mkdtempSync(join(tmpdir(), 'pantau-coklit-')),
};
const opened = [];

/** Remembers how to end what was started, the latest first. */
function started(thing, close) {
  opened.unshift(() => close(thing));
  return thing;
}

async function launch(which, standIn, options = {}) {
  const fakeKpuPort = which === 'sample' ? { fakeKpuPort: standIn.port } : {};
  return launchChromium({ profileDir: profiles[which], ...fakeKpuPort, ...options });
}

/** The popup at each of these times (null: now), once the first round of reading is over. */
async function popupPictures(which, standIn, times) {
  const chromium = await launch(which, standIn);
  try {
    const isOver = async () => {
      const stored = await chromium.readStorage();
      return DEFAULT_SOURCES.every(({ key }) => `source:${key}` in stored);
    };
    await waitFor('the first round of reading', isOver, { timeout: ROUND_PATIENCE_MS });
    const pictures = [];
    for (const now of times) {
      const page = await chromium.openPopup(now ? { now } : {});
      await page.waitForSelector(ARTICLE_LINK, { timeout: ROUND_PATIENCE_MS });
      await page.setViewport(POPUP);
      pictures.push(await page.screenshot());
      await page.close();
    }
    return pictures;
  } finally {
    await chromium.close();
  }
}

async function serveSample() {
  const carried = await loadCarried(inProject('.output', 'mirror'));
  const { port, stop: close } = await serve(
    { port: 0, host: '127.0.0.1', intervalMinutes: 1_440, sample: true },
    () => sampleRound(carried, SITE_URL),
    () => {},
  );
  return started({ url: `http://127.0.0.1:${port}/` }, close);
}

/** Presses the extension's icon in the window that has the page. */
async function pressIcon(chromium, url) {
  const page = (await chromium.browser.pages()).find((one) => one.url() === url);
  const [extension] = (await chromium.browser.extensions()).values();
  await page?.triggerExtensionAction(extension);
}

async function untilClosed(chromium, url) {
  console.log(`\nChromium shows it: ${url}\nClose the window, or press Ctrl+C here, to end.`);
  await new Promise((resolve) => {
    chromium.browser.once('disconnected', resolve);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
}

/** A quiet network says nothing of a frame: on a busy machine it draws seconds later. */
async function framesDrawn(page) {
  for (const frame of page.mainFrame().childFrames()) {
    await frame.waitForFunction(
      () => {
        const widget = document.querySelector('[data-pantau-coklit]');
        return (
          document.readyState === 'complete' && (!widget || widget.shadowRoot?.querySelector('.surface'))
        );
      },
      { timeout: ROUND_PATIENCE_MS },
    );
    await frame.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}

async function takePictures(chromium, url) {
  const folder = inProject('.output', 'start');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await chromium.browser.newPage();
  await page.setViewport(PAGE);
  await page.goto(url, { waitUntil: 'networkidle2' });
  // Frames outside the window are not drawn.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...PAGE, height });
  await framesDrawn(page);
  await page.screenshot({ path: join(folder, 'first-look.png'), fullPage: true });
  await page.setViewport({ ...PAGE, height, deviceScaleFactor: 2 });
  await framesDrawn(page);
  for (const frame of await page.$$('[data-picture]')) {
    const name = await frame.evaluate((node) => node.dataset.picture);
    await frame.screenshot({ path: join(folder, `${name}.png`) });
  }
  console.log(
    `\nThe page as pictures in ${relative(root, folder)}: first-look.png, and each part of it alone.`,
  );
  if (!forReadme) return;
  copyFileSync(join(folder, 'popup-2024-07-01.png'), inProject('docs', 'popup.png'));
  copyFileSync(join(folder, 'widget-sidebar.png'), inProject('docs', 'widget.png'));
}

try {
  console.log('Drawing the popup (about 10 s)');
  const [newest, ...older] = samplePosts();
  // Undated, it would be shown as of any day between 2024 and today.
  newest.body[0] = newest.body[0].replace(', ', ', Sabtu, 22-6-2024, ');
  const standIn = await startFakeKpu({ label: SAMPLE_LABEL, posts: [newest, ...older] });
  started(standIn, () => standIn.close());
  const which = live ? 'live' : 'sample';
  const [during, nowOfSample] = await popupPictures(
    'sample',
    standIn,
    live ? [DURING_COKLIT] : [DURING_COKLIT, null],
  );
  const [now] = live ? await popupPictures('live', standIn, [null]) : [nowOfSample];
  const site = await serveSample();
  const desktop = hasDesktop();
  let chromium;
  const look = await serveFirstLook({
    ...{ live, site: site.url, popups: { now, during } },
    openPopup: desktop ? () => pressIcon(chromium, look.url) : null,
  });
  started(look, () => look.stop());
  // The page is Chromium's first tab, and the extension has greeted before, while its popup was drawn.
  const window = { visible: true, presented: true, args: [...WINDOW, look.url] };
  chromium = started(await launch(which, standIn, desktop ? window : {}), () => chromium.close());
  await (desktop ? untilClosed : takePictures)(chromium, look.url);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  for (const close of opened) await close();
  for (const profile of Object.values(profiles))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
