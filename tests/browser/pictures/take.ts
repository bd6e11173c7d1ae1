import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SOURCES } from '../../../lib/source';
import { launchChromium, waitFor } from '../harness';
import { setClock } from '../harness/clock';
import { SCENES, type Scene } from './scenes';
import { instantOf, seed, useSettings } from './seed';

const LANGUAGES = ['id', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** A port at which nothing listens: the background reaches no office and leaves the scene as it is. */
const NOWHERE = 9;
/** A mouse, as a desktop has: headless browsers say that they have no pointer. */
const DESKTOP =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/**
 * Takes a picture of every scene in every theme and language, from the production build.
 *
 * @param filter Only pictures whose name has it.
 * @returns The files written.
 */
export async function takePictures(extensionDir: string, out: string, filter = ''): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const extension = await launchChromium({ extensionDir, fakeKpuPort: NOWHERE, args: [DESKTOP] });
  const files: string[] = [];
  try {
    await waitFor('the first round to fail', async () => {
      const stored = await extension.readStorage();
      return DEFAULT_SOURCES.every(({ key }) => `source:${key}` in stored);
    });
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        await useSettings(extension, { language, theme });
        for (const scene of SCENES) {
          const name = `${scene.page === 'sidepanel.html' ? '' : 'popup-'}${scene.name}-${theme}-${language}`;
          if (!name.includes(filter)) continue;
          await seed(extension, scene);
          const path = join(out, `${name}.png`);
          await take(extension, scene, path);
          files.push(path);
        }
        const dress = `${theme}-${language}`;
        files.push(...(await takePages(extension, dress, out, filter)));
      }
    }
  } finally {
    await extension.close();
  }
  return files;
}

/** Pages of the extension in a tab, whole; health as it is after a round that failed and after one that went well. */
const PAGES = [
  { name: 'options', path: 'options.html#settings', width: 1000 },
  { name: 'options-390', path: 'options.html#settings', width: 390 },
  { name: 'health', path: 'options.html#health', width: 1000 },
  { name: 'health-unreachable', path: 'options.html#health', width: 1000, scene: 'unreachable' },
  { name: 'health-refused', path: 'options.html#health', width: 1000, scene: 'refused' },
  { name: 'health-390', path: 'options.html#health', width: 390, scene: 'unreachable' },
  { name: 'about', path: 'options.html#about', width: 1000 },
  { name: 'welcome', path: 'welcome.html', width: 1000 },
  { name: 'welcome-390', path: 'welcome.html', width: 390 },
  { name: 'welcome-forbidden', path: 'welcome.html', width: 1000, forbidden: true },
];

async function takePages(
  extension: Awaited<ReturnType<typeof launchChromium>>,
  dress: string,
  out: string,
  filter: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const { name, path, width, scene: shown = 'running', forbidden } of PAGES) {
    if (!`${name}-${dress}`.includes(filter)) continue;
    const scene = SCENES.find((each) => each.name === shown);
    if (!scene) throw new Error(`There is no scene ${shown}`);
    await seed(extension, scene);
    const page = await extension.browser.newPage();
    await page.setViewport({ width, height: 700, deviceScaleFactor: 1 });
    await page.evaluateOnNewDocument(setClock, instantOf(scene).getTime());
    if (forbidden) await page.evaluateOnNewDocument(forbid);
    await page.goto(extension.url(path));
    await page.waitForSelector('h1');
    const file = join(out, `${name}-${dress}.png`);
    await page.screenshot({ path: file as `${string}.png`, fullPage: true });
    await page.close();
    files.push(file);
  }
  return files;
}

async function take(
  { browser, url }: Awaited<ReturnType<typeof launchChromium>>,
  scene: Scene,
  path: `${string}.png` | string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: scene.width ?? 380, height: scene.height ?? 580, deviceScaleFactor: 2 });
  await page.evaluateOnNewDocument(setClock, instantOf(scene).getTime());
  if (scene.forbidden) await page.evaluateOnNewDocument(forbid);
  if (scene.forced) {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await page.goto(url(scene.page ?? 'popup.html'));
  await page.waitForSelector('.foot', { timeout: 10_000 });
  await scene.act?.(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}

/** Runs in the page before its own code. */
function forbid(): void {
  const api = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
  Object.defineProperty(api.permissions, 'contains', { value: async () => false });
}
