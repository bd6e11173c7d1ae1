import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, type ExtensionBrowser, launchChromium } from './harness';
import { violationsIn } from './harness/axe';
import { openScene } from './pictures/open';
import { PAGES as EXTENSION_PAGES, SCENES, type Scene } from './pictures/scenes';
import { type Dress, quieten, seed } from './pictures/seed';

/** A port at which nothing listens: nothing changes what a scene stores. */
const NOWHERE = 9;
const PAGES = ['options.html#settings', 'options.html#health', 'options.html#about', 'welcome.html'];
const PLAIN: Dress = { language: 'id', theme: 'light' };
const RUNNING = SCENES.find(({ name }) => name === 'running') as Scene;

let extension: ExtensionBrowser;

beforeAll(async () => {
  extension = await launchChromium({ fakeKpuPort: NOWHERE });
  await quieten(extension);
});

afterAll(() => extension?.close());

/** Nothing is drawn here, so that a short rest will do. */
const REST = { restMs: 50 };
const openRunning = (height = 580) => openScene(extension, { ...RUNNING, height }, PLAIN, REST);

/** The open page follows the setting, as it does for its user. */
async function turnDark(page: Page): Promise<void> {
  const { settings } = await extension.readStorage();
  await extension.writeStorage({ settings: { ...Object(settings), theme: 'dark' } });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await atRest(page, REST.restMs);
}

describe.each(['id', 'en'] as const)('in %s, light and dark, axe finds nothing in', (language) => {
  const dress: Dress = { language, theme: 'light' };
  const scenes = SCENES.filter(({ touch }) => !touch);
  it.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
    // What the device itself paints over, axe can't see.
    const page = await openScene(extension, { ...scene, forced: false }, dress, REST);
    expect(await violationsIn(page), 'light').toEqual([]);
    await turnDark(page);
    // From the light theme it differs by its colours alone.
    expect(await violationsIn(page, ['cat.color']), 'dark').toEqual([]);
    await page.close();
  });

  it.each(PAGES)('%s', async (path) => {
    for (const theme of ['light', 'dark'] as const) {
      await seed(extension, RUNNING, { language, theme });
      const page = await extension.open(path);
      await page.waitForSelector('h1');
      await atRest(page, REST.restMs);
      expect(await violationsIn(page), theme).toEqual([]);
      await page.close();
    }
  });
});

describe('in English, dark, axe finds nothing in what a page opens', () => {
  const opened = EXTENSION_PAGES.filter(({ act, touch }) => act && !touch);
  it.each(opened.map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
    const page = await openScene(extension, scene, { language: 'en', theme: 'dark' }, REST);
    expect(await violationsIn(page)).toEqual([]);
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
    const page = await openRunning();
    // Behind the last post: no more of them are drawn while Tab goes on.
    await page.waitForFunction(() => {
      document.querySelector('.list')?.scrollTo(0, 1e6);
      return document.querySelector('.all-news');
    });
    // A post is one stop; its own buttons are reached by the arrows.
    const controls = await page.$$eval(':is(a[href], button):not([tabindex="-1"])', (all) =>
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
    const page = await openRunning();
    const titles = await page.$$eval('a.post-title', (all) => all.map(({ textContent }) => textContent));
    await page.focus('a.post-title');
    const name = async () => (await focused(page))?.name;
    await page.keyboard.press('ArrowDown');
    await expect.poll(name).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(name).toBe(titles[0]);
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

  it('arrows to the sides go through the buttons of a post', async () => {
    const page = await openRunning();
    await page.focus('a.post-title');
    const reached: (string | null | undefined)[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight'] as const) {
      await page.keyboard.press(key);
      const at = await focused(page);
      expect(at?.outlineStyle, `${at?.name}`).toBe('solid');
      reached.push(at?.name);
    }
    const controls = await page.$$eval('.post:first-child :is(a, button)', (all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    );
    expect(reached).toEqual(controls);
    await page.close();
  });

  it('Enter opens the share menu with the focus in it; Escape gives it back', async () => {
    const page = await openRunning();
    await page.focus('.post .share button');
    const button = (await focused(page))?.name;
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.menu') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.menu'));
    await expect.poll(async () => (await focused(page))?.name).toBe(button);
    await page.close();
  });
});

describe('on a phone', () => {
  const scenes = [...SCENES, ...EXTENSION_PAGES].filter(({ touch }) => touch);

  it.each(scenes.map((scene) => [scene.name, scene] as const))(
    'fingers reach all of: %s',
    async (_name, scene) => {
      const page = await openScene(extension, scene, PLAIN, REST);
      const found = await page.evaluate(() => {
        const dialog = document.querySelector('dialog');
        const small = [
          ...(dialog ?? document).querySelectorAll<HTMLElement>('a[href], button, select, input, textarea'),
        ]
          .filter((each) => each.checkVisibility())
          .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(
            ({ each, box }) =>
              `${Math.round(box.width)} × ${Math.round(box.height)} ${each.outerHTML.slice(0, 120)}`,
          );
        const { scrollWidth, clientWidth } = document.documentElement;
        const app = document.querySelector('.app')?.getBoundingClientRect();
        return {
          coarse: matchMedia('(pointer: coarse)').matches,
          small,
          wider: scrollWidth - clientWidth,
          cut: [...document.querySelectorAll('.list-head h2')].filter((name) => {
            const words = document.createRange();
            words.selectNodeContents(name.firstChild ?? name);
            return words.getBoundingClientRect().right > name.getBoundingClientRect().right + 1;
          }).length,
          unfilled: app ? [innerWidth - app.width, Math.max(0, innerHeight - app.height)] : [0, 0],
        };
      });
      expect(found).toEqual({ coarse: true, small: [], wider: 0, cut: 0, unfilled: [0, 0] });
      expect(await violationsIn(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('seen large, or in the colours of the device', () => {
  it('loses nothing at 200 % zoom', async () => {
    const page = await openRunning(290);
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
    const page = await openRunning();
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
