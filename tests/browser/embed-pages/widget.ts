import type { JSHandle, Page } from 'puppeteer-core';

/** What a test sees of one widget of a page. */
export interface Seen {
  /** Whether the widget shows, or the card that stood there. */
  shows: 'widget' | 'strip' | 'card' | 'nothing';
  text: string;
  width: number;
  height: number;
}

/** Looks at all widgets of a page. */
export async function seen(page: Page): Promise<Seen[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-pantau-coklit]')].map((node) => {
      const box = node.shadowRoot?.querySelector('.box');
      const root = node.shadowRoot?.querySelector<HTMLElement>('.surface');
      const name = ['widget', 'strip', 'card'].find((each) => box?.classList.contains(each));
      const { width, height } = (root ?? node).getBoundingClientRect();
      return {
        shows: (name ?? 'nothing') as 'widget' | 'strip' | 'card' | 'nothing',
        text: root?.innerText ?? '',
        width,
        height,
      };
    }),
  );
}

/** Waits until so many widgets show something of their own. */
export async function shown(page: Page, count = 1): Promise<Seen[]> {
  await page.waitForFunction(
    (wanted: number) =>
      [...document.querySelectorAll('[data-pantau-coklit]')].filter((node) =>
        node.shadowRoot?.querySelector('.box.widget, .box.strip'),
      ).length >= wanted,
    {},
    count,
  );
  return seen(page);
}

/** Waits until so many copies are stored, which the widget does after it has shown them. */
export async function kept(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted: number) =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open('pantau-coklit');
        // Nothing is made here: the widget itself may not have come to it.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => resolve(false);
        open.onsuccess = () => {
          const counting = open.result.transaction('copies').objectStore('copies').count();
          counting.onsuccess = () => {
            open.result.close();
            resolve(counting.result >= wanted);
          };
        };
      }),
    { polling: 50 },
    count,
  );
}

/** Presses a button of the first widget by its words, once it is there. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted: string) => {
      const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
      return [...(root?.querySelectorAll('button') ?? [])].find(
        (each) => (each.textContent || each.getAttribute('aria-label') || '').trim() === wanted,
      );
    },
    {},
    words,
  );
  await (button as unknown as JSHandle<HTMLButtonElement>).evaluate((each) => each.click());
}

/** Waits until what was done is laid out, measured and drawn: the second frame comes after the first was. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The words of the open panel. */
export async function details(page: Page): Promise<string> {
  await press(page, 'Rincian');
  await page.waitForFunction(
    () =>
      (document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelectorAll('.list dl').length ?? 0) >
      1,
  );
  return page.evaluate(
    () =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.list')?.textContent ?? '',
  );
}

/** Collects what the host page would see of our mistakes. Call before the page is opened. */
export function hostErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
