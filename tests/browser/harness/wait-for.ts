import type { Frame, Page } from 'puppeteer-core';

const STEP_MS = 50;
/** Within this a browser starts on a machine that has much else to do. */
export const LAUNCH_MS = 120_000;
/** So long nothing may change in a page that has come to rest. */
const REST_MS = 200;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is truthy, and returns it. Errors on the way count as "not yet".
 * @throws Error that names `what` and the last answer, after `timeout` milliseconds
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeout = 60_000 }: { timeout?: number } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const shown = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`Waited ${timeout} ms in vain for: ${what}. Last answer: ${shown}`);
    }
    await sleep(STEP_MS);
  }
}

/**
 * Waits until a page and its frames show something and have come to rest: nothing is loading, nothing was added, changed
 * or taken away for a while, each transition is at its end, what moves for ever stands at its beginning, and no caret
 * blinks.
 */
export async function atRest(page: Page, restMs = REST_MS): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: restMs / 2 });
  for (const frame of page.frames()) await frameAtRest(frame, restMs);
}

function frameAtRest(frame: Frame, restMs: number): Promise<void> {
  return frame.evaluate(async (rest) => {
    const widgets = () => [...document.querySelectorAll('*')].flatMap((node) => node.shadowRoot ?? []);
    await new Promise<void>((resolve) => {
      const look = () => {
        observer.disconnect();
        for (const root of [document, ...widgets()]) {
          observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        }
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (!document.body.innerText.trim() && !document.querySelector('img')) return look();
          observer.disconnect();
          resolve();
        }, rest);
      };
      const observer = new MutationObserver(look);
      let timer: ReturnType<typeof setTimeout> | undefined;
      look();
    });
    await document.fonts.ready;
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(still);
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
      else {
        animation.pause();
        animation.currentTime = 0;
      }
    }
  }, restMs);
}
