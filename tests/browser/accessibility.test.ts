import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SOURCES } from '../../lib/source';
import { type ExtensionBrowser, launchChromium, waitFor } from './harness';
import { SCENES, type Scene } from './pictures/scenes';
import { instantOf, seed, useSettings } from './pictures/seed';

/** A port at which nothing listens: nothing changes what a scene stores. */
const NOWHERE = 9;
const PAGES = ['options.html#settings', 'options.html#health', 'options.html#about', 'welcome.html'];
const DRESSES = [
  { language: 'id', theme: 'light' },
  { language: 'id', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;
const RUNNING = SCENES.find(({ name }) => name === 'running') as Scene;

let extension: ExtensionBrowser;

beforeAll(async () => {
  extension = await launchChromium({ fakeKpuPort: NOWHERE });
  await waitFor('the first round to fail', async () => {
    const stored = await extension.readStorage();
    return DEFAULT_SOURCES.every(({ key }) => `source:${key}` in stored);
  });
});

afterAll(() => extension?.close());

async function openScene(scene: Scene, width = 380, height = 580): Promise<Page> {
  await seed(extension, scene);
  const page = await extension.open('manifest.json', { now: instantOf(scene) });
  await page.setViewport({ width: scene.width ?? width, height: scene.height ?? height });
  if (scene.forbidden) await page.evaluateOnNewDocument(forbid);
  await page.goto(extension.url(scene.page ?? 'popup.html'));
  await page.waitForSelector('.foot');
  await scene.act?.(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return page;
}

/** Runs in the page before its own code. */
function forbid(): void {
  const api = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
  Object.defineProperty(api.permissions, 'contains', { value: async () => false });
}

/** What axe finds, one line each. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

describe.each(DRESSES)('in $language, $theme, axe finds nothing in', (dress) => {
  beforeAll(() => useSettings(extension, dress));

  it.each(SCENES.map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
    const page = await openScene(scene);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it.each(PAGES)('%s', async (path) => {
    const page = await extension.open(path);
    await page.waitForSelector('h1');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});

describe('by keyboard alone', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle } = getComputedStyle(element);
      return { name: element.getAttribute('aria-label') ?? element.textContent, outlineStyle };
    });

  it('Tab reaches every control of the popup in the order of reading, and shows where it is', async () => {
    const page = await openScene(RUNNING);
    const controls = await page.$$eval('a[href], button', (all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    );
    const reached: (string | null | undefined)[] = [];
    for (const _ of controls) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      expect(at?.outlineStyle, `${at?.name}`).toBe('solid');
      reached.push(at?.name);
    }
    expect(reached).toEqual(controls);
    await page.close();
  });

  it('arrows go from post to post, "/" searches, Escape closes', async () => {
    const page = await openScene(RUNNING);
    const titles = await page.$$eval('a.post-title', (all) => all.map(({ textContent }) => textContent));
    await page.focus('a.post-title');
    await page.keyboard.press('ArrowDown');
    expect((await focused(page))?.name).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    expect((await focused(page))?.name).toBe(titles[0]);
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
    await page.keyboard.type('orientasi');
    await page.waitForFunction(() => document.querySelectorAll('.post').length === 1);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('.find') && document.querySelectorAll('.post').length > 1,
    );
    await page.close();
  });

  it('Enter opens the share menu with the focus in it; Escape gives it back', async () => {
    const page = await openScene(RUNNING);
    await page.focus('.post .share button');
    const button = (await focused(page))?.name;
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.menu') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.menu'));
    expect((await focused(page))?.name).toBe(button);
    await page.close();
  });
});

describe('seen large, or in the colours of the device', () => {
  it('loses nothing at 200 % zoom', async () => {
    const page = await openScene(RUNNING, 380, 290);
    const cut = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      const foot = document.querySelector('.foot');
      foot?.scrollIntoView();
      const box = foot?.getBoundingClientRect();
      return { wide, footSeen: box !== undefined && box.bottom <= innerHeight + 1 };
    });
    expect(cut).toEqual({ wide: false, footSeen: true });
    await page.close();
  });

  it('keeps number, houses and marks visible with forced colours', async () => {
    const page = await openScene(RUNNING);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const shown = await page.evaluate(() => {
      const colour = (selector: string, property: 'color' | 'fill' | 'backgroundColor', pseudo?: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element, pseudo)[property] : '';
      };
      return {
        ground: colour('.hero', 'backgroundColor'),
        number: colour('.count', 'color'),
        behind: colour('.houses', 'fill'),
        ahead: colour('.houses .ahead', 'fill'),
        unread: colour('.post.unread .dot', 'backgroundColor', '::before'),
      };
    });
    const { ground, ...marks } = shown;
    for (const [what, colour] of Object.entries(marks)) expect(colour, what).not.toBe(ground);
    expect(marks.behind).not.toBe(marks.ahead);
    await page.close();
  });
});
