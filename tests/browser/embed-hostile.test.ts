import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileBoard, hostileDoubts } from './embed-pages/boards';
import { launchPlain } from './embed-pages/browsers';
import { PAYLOADS } from './embed-pages/payloads';
import { type Sites, startSites } from './embed-pages/server';
import { hostErrors, shown } from './embed-pages/widget';

describe.each(['chromium', 'firefox'] as const)('a hostile feed in %s', (kind) => {
  let browser: Browser;
  let sites: Sites;

  beforeAll(async () => {
    browser = await launchPlain(kind);
    sites = await startSites();
  });
  afterAll(async () => {
    await browser.close();
    sites.close();
  });

  it('has forty payloads', () => expect(PAYLOADS).toHaveLength(40));

  it.each([
    ['a running period', hostileBoard],
    ['dates that disagree', hostileDoubts],
  ] as const)('is shown as text in every field, with %s', async (_name, boardOf) => {
    const boards = PAYLOADS.map((payload) => boardOf(new Date(), payload));
    boards.forEach((board, index) => {
      sites.answers.set(`/hostile-${index}/feed.json`, { body: JSON.stringify(board) });
    });
    const nodes = boards.map(
      (_board, index) =>
        `<div data-pantau-coklit data-feed="${sites.host}/hostile-${index}/feed.json" data-title="&lt;img src=x onerror=hacked=1&gt;"><p>kartu</p></div>`,
    );
    const page = await browser.newPage();
    const errors = hostErrors(page);
    await page.goto(
      sites.page(
        `/hostile-${kind}.html`,
        `<!doctype html><meta charset="utf-8">${nodes.join('')}<script async src="${sites.host}/running/embed.js"></script>`,
      ),
    );
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await shown(page, PAYLOADS.length);
    for (const panel of ['news', 'details']) {
      await page.evaluate(() => {
        for (const node of document.querySelectorAll('[data-pantau-coklit]')) {
          node.shadowRoot?.querySelector<HTMLElement>('.lower-head button')?.click();
        }
      });
      await page.waitForFunction(
        (opened: string) =>
          [...document.querySelectorAll('[data-pantau-coklit]')].every((node) =>
            node.shadowRoot?.querySelector(`.frame[data-panel="${opened}"]`),
          ),
        {},
        panel,
      );
      const found = await page.evaluate(() => ({
        hacked: Reflect.get(window, 'hacked'),
        html: document.documentElement.outerHTML,
        foreign: [...document.querySelectorAll('[data-pantau-coklit]')].flatMap((node) =>
          [
            ...(node.shadowRoot?.querySelectorAll(
              'script, img, iframe, style, link, base, form, object, embed, b b',
            ) ?? []),
          ].map((each) => each.outerHTML.slice(0, 80)),
        ),
        links: [...document.querySelectorAll('[data-pantau-coklit]')].flatMap((node) =>
          [...(node.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.surface a') ?? [])]
            .filter((link) => !/^https?:$/.test(link.protocol) || link.rel !== 'noopener')
            .map((link) => link.href),
        ),
      }));
      expect(found, panel).toEqual({ hacked: undefined, html: before, foreign: [], links: [] });
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
