import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';
import { type Sites, startSites } from '../embed-pages/server';
import { type ExtensionBrowser, launchChromium } from '../harness';
import { type SiteServer, startSite } from '../site-server';
import { describe, LOOKS, type Look, launchOptionsOf } from './looks';
import { openScene } from './open';
import { PAGES, SCENES, type Scene } from './scenes';
import { DRESSES, type Dress, quieten } from './seed';
import { SITE } from './site';
import { PICTURE_TIME, WIDGET } from './widget';

/** Something that can be drawn, in every theme and language. */
export interface Subject {
  name: string;
  /** In every look, not only in the first; there in the light theme alone. */
  everywhere?: boolean;
  /** It has but one theme and language. */
  once?: boolean;
  /** The whole page, however high. */
  whole?: boolean;
  /** Opens it in a tab that stands still. */
  open(studio: Studio, dress: Dress): Promise<Page>;
}

/** One browser, and what is drawn in it. */
interface Studio {
  extension: ExtensionBrowser;
  /** A place for pages of the web that remembers nothing of the pictures before. */
  newContext(): Promise<BrowserContext>;
  /** A village's site, and our host with a folder for every situation. */
  sites: Sites;
  /** A mirror's site. */
  site: SiteServer;
}

interface Picture {
  name: string;
  look: Look;
  dress: Dress;
  subject: Subject;
}

/** Where the browser finds the mirror's site: the same in each run, since pages show it. */
const SITE_URL = 'http://cermin.localhost/';
/** A mouse, as a desktop has: headless browsers say that they have no pointer. */
const DESKTOP =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

const SUBJECTS: Subject[] = [
  ...SCENES.map((scene) => extensionPage(`popup-${scene.name}`.replace('popup-panel', 'panel'), scene, true)),
  ...PAGES.map((scene) => extensionPage(scene.name, scene, scene.page === 'welcome.html')),
  ...SITE,
  ...WIDGET,
];

function extensionPage(name: string, scene: Scene, everywhere: boolean): Subject {
  const inTab = PAGES.includes(scene);
  return {
    name,
    everywhere,
    whole: inTab,
    open: ({ extension }, dress) => openScene(extension, scene, dress, { scale: inTab ? 1 : 2 }),
  };
}

/** @returns every picture whose name has each of the words, in the order in which they are best drawn */
export function picturesWith(words: readonly string[]): Picture[] {
  const all = LOOKS.flatMap((look) =>
    DRESSES.flatMap((dress) =>
      SUBJECTS.filter((subject) => isDrawn(subject, look, dress)).map((subject) => ({
        name: `${subject.name}-${dress.theme}-${dress.language}${look.suffix}`,
        look,
        dress,
        subject,
      })),
    ),
  );
  return all.filter(({ name }) => words.every((word) => name.includes(word)));
}

function isDrawn({ once, everywhere }: Subject, look: Look, { theme, language }: Dress): boolean {
  if (once) return look === LOOKS[0] && theme === 'light' && language === 'id';
  return look === LOOKS[0] || (everywhere === true && theme === 'light');
}

/** So many browsers draw side by side: they wait more than they work. */
const BROWSERS = 3;

/**
 * Draws pictures from what was built into `built`. One that can't be drawn does not keep the others from it.
 *
 * @returns the files written, and what went wrong with the others.
 */
export async function drawAll(
  pictures: readonly Picture[],
  { built, out, say = () => {} }: { built: string; out: string; say?: (line: string) => void },
): Promise<{ files: string[]; failed: string[] }> {
  await mkdir(out, { recursive: true });
  const files: string[] = [];
  const failed: string[] = [];
  const batches = LOOKS.flatMap((look) =>
    DRESSES.map((dress) => pictures.filter((picture) => picture.look === look && picture.dress === dress)),
  ).filter(([first]) => first);

  async function drawNext(): Promise<void> {
    const batch = batches.shift();
    const [first] = batch ?? [];
    if (!batch || !first) return;
    const { look, dress } = first;
    say(`${describe(look)}, ${dress.theme}, ${dress.language}: ${batch.length}`);
    await inStudio(look, built, async (studio) => {
      for (const picture of batch) {
        const file = join(out, `${picture.name}.png`);
        try {
          await draw(studio, picture, file);
          files.push(file);
        } catch (error) {
          failed.push(`${picture.name}: ${error instanceof Error ? error.message : error}`);
        }
      }
    });
    await drawNext();
  }

  await Promise.all(Array.from({ length: BROWSERS }, drawNext));
  return { files, failed };
}

async function draw(studio: Studio, { subject, dress }: Picture, file: string): Promise<void> {
  const page = await subject.open(studio, dress);
  try {
    await page.screenshot({ path: file as `${string}.png`, fullPage: subject.whole ?? false });
  } finally {
    const context = page.browserContext();
    await page.close();
    if (context.id) await context.close();
  }
}

async function inStudio(look: Look, built: string, work: (studio: Studio) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pantau-coklit-pictures-'));
  const toClose: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  const closing = <T extends { close(): unknown }>(thing: T) => {
    toClose.unshift(() => thing.close());
    return thing;
  };
  try {
    const site = closing(await startSite({ siteUrl: SITE_URL }));
    const sites = closing(await startSites(join(built, 'site')));
    sites.now = PICTURE_TIME;
    // No other host can be reached, the office's neither.
    const hosts = `MAP cermin.localhost 127.0.0.1:${site.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;
    const extension = closing(
      await launchChromium({
        ...launchOptionsOf(look, folder),
        extensionDir: join(built, 'chrome-mv3'),
        args: [DESKTOP, `--host-resolver-rules=${hosts}`],
      }),
    );
    await quieten(extension);
    await work({ extension, newContext: () => extension.browser.createBrowserContext(), sites, site });
  } finally {
    for (const close of toClose) await close();
  }
}
