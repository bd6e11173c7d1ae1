import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, type ExtensionBrowser, launchChromium, waitFor } from './harness';
import { instantOf, SCENES, type Scene } from './pictures/scenes';
import { quieten, seed } from './pictures/seed';

/** A port at which nothing listens: nothing changes what a scene stores. */
const NOWHERE = 9;

let extension: ExtensionBrowser;

beforeAll(async () => {
  extension = await launchChromium({ fakeKpuPort: NOWHERE });
  await quieten(extension);
});

afterAll(() => extension?.close());

async function openScene(name: string, width = 380, height = 580): Promise<Page> {
  const scene = SCENES.find((each) => each.name === name) as Scene;
  await seed(extension, scene);
  const page = await extension.open('manifest.json', { now: instantOf(scene) });
  await page.setViewport({ width, height });
  await page.goto(extension.url(scene.page ?? 'popup.html'));
  await page.waitForSelector('.foot');
  return page;
}

/** What a browser's translator does: it moves every text that is not exempt into a node of its own. */
const translate = (page: Page) =>
  page.evaluate(() => {
    // Asked by the user, some translators go on all the same.
    document.documentElement.removeAttribute('translate');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest('[translate=no], .notranslate')) texts.push(text);
    }
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data.toUpperCase());
    }
  });

describe('the popup', () => {
  it('counts on while a translator has its words', async () => {
    const page = await openScene('last-day');
    await translate(page);
    const shown = () => page.$$eval('.count', (all) => all.map(({ textContent }) => textContent).join(':'));
    const first = await shown();
    await waitFor('the next second', async () => (await shown()) !== first);
    expect(await shown()).toMatch(/^\d\d:\d\d:\d\d$/);
    await page.close();
  });

  it.each(['running', 'none', 'panel-420'])('moves nothing when trouble comes late: %s', async (name) => {
    const page = await openScene(name);
    await atRest(page);
    const places = () =>
      page.$$eval('.hero, .list-head, .post:nth-child(-n+5), .foot', (all) =>
        all.map((each) => each.getBoundingClientRect().top),
      );
    const before = await places();
    expect(before.length).toBeGreaterThan(5);
    const states = Object.entries(await extension.readStorage()).filter(([key]) => key.startsWith('source:'));
    const down = { result: 'unreachable', reason: 'timeout', failures: 3, nextAt: '2099-01-01T00:00:00Z' };
    await extension.writeStorage(
      Object.fromEntries(states.map(([key, state]) => [key, { ...Object(state), ...down }])),
    );
    await page.waitForSelector('.notice');
    expect(await places()).toEqual(before);
    await page.close();
  });

  it.each(SCENES.filter(({ act, before, forced }) => !act && !before && !forced).map(({ name }) => name))(
    'moves nothing once it is drawn: %s',
    async (name) => {
      const scene = SCENES.find((each) => each.name === name) as Scene;
      await seed(extension, scene);
      const page = await extension.open('manifest.json', { now: instantOf(scene) });
      await page.setViewport({ width: scene.width ?? 380, height: scene.height ?? 580 });
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value } = entry as PerformanceEntry & { value: number };
            Reflect.set(window, 'shift', (Reflect.get(window, 'shift') as number) + value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(extension.url(scene.page ?? 'popup.html'));
      await page.waitForSelector('.foot');
      await atRest(page);
      expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
      await page.close();
    },
  );

  it.each([
    ['running', 380, 400],
    ['last-day', 380, 580],
    ['panel-320', 320, 760],
    ['panel-320', 280, 760],
  ] as const)('runs off no side: %s at %i × %i', async (name, width, height) => {
    const page = await openScene(name, width, height);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('.app *')]
        .filter((each) => {
          const { right, width: wide } = each.getBoundingClientRect();
          return wide > 1 && right > innerWidth + 0.5;
        })
        .map(({ className }) => String(className)),
    );
    expect(over).toEqual([]);
    await page.close();
  });
});

describe('the head', () => {
  it.each([
    'KPU Kab. Probolinggo',
    'KPU Kab. Pangkajene dan Kepulauan',
    'kabar.nama-host-yang-panjang.go.id',
  ])('shows the whole of an office’s name in wide letters, and nothing over it: %s', async (name) => {
    const page = await openScene('running');
    const cut = await page.$eval(
      '.head p',
      (line, text) => {
        const { parentElement: box } = line;
        line.style.letterSpacing = '2px';
        line.textContent = text;
        const end = line.getBoundingClientRect();
        const beside = document.querySelector('.head .check')?.getBoundingClientRect();
        const below = box?.parentElement?.getBoundingClientRect();
        return {
          aside: line.scrollWidth > line.clientWidth,
          below: !below || end.bottom > below.bottom || line.scrollHeight > line.clientHeight,
          covered: !beside || end.right > beside.left,
        };
      },
      name,
    );
    expect(cut).toEqual({ aside: false, below: false, covered: false });
    await page.close();
  });
});

describe('on a phone, where the popup is a page of its own', () => {
  /** A page of 360 px, as Firefox for Android opens it: without windows, for fingers. */
  async function onPhone(path: string): Promise<Page> {
    const page = await extension.browser.newPage();
    await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await page.evaluateOnNewDocument(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, object | undefined>;
      for (const api of [browser, chrome])
        if (api) Object.defineProperty(api, 'windows', { value: undefined });
    });
    await page.goto(extension.url(path));
    await page.waitForSelector('.app, .page h1');
    return page;
  }

  /** What is reached within less than 44 px, with its measures; a link in a sentence is as high as its line. */
  const tooSmall = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select')]
        .filter((each) => !(each.tagName === 'A' && getComputedStyle(each).display === 'inline'))
        .map((each) => {
          // A title is reached all over its row, a tick by all of its label.
          const reach = each.matches('a.post-title')
            ? each.closest('.post')
            : (each.closest('label') ?? each);
          const { width, height } = (reach ?? each).getBoundingClientRect();
          return { name: each.getAttribute('aria-label') ?? each.textContent, width, height };
        })
        .filter(({ width, height }) => width > 0 && Math.min(width, height) < 43.5),
    );

  it.each(['popup.html', 'options.html', 'options.html#health', 'welcome.html'])(
    'fills 360 px, no wider, and all of %s is large enough for a finger',
    async (path) => {
      await seed(extension, SCENES.find(({ name }) => name === 'running') as Scene);
      const page = await onPhone(path);
      await page.waitForSelector('button');
      await atRest(page);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
      expect(await tooSmall(page)).toEqual([]);
      if (path === 'popup.html') {
        const app = await page.evaluate(() =>
          document.querySelector('.app')?.getBoundingClientRect().toJSON(),
        );
        expect(app).toMatchObject({ width: 360, height: 640 });
        const overlaps = await page.evaluate(() => {
          const [title, check] = ['.head h1', '.head .check'].map((each) =>
            document.querySelector(each)?.getBoundingClientRect(),
          );
          return title && check ? title.right > check.left : null;
        });
        expect(overlaps).toBe(false);
      }
      await page.close();
    },
  );
});
