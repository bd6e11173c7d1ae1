import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from './embed-pages/browsers';
import { type Sites, startSites } from './embed-pages/server';
import { hostErrors, kept, press, seen, shown } from './embed-pages/widget';
import { setClock } from './harness/clock';

describe.each(['chromium', 'firefox'] as const)('security policies of village sites in %s', (kind) => {
  let browser: Browser;
  let sites: Sites;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await launchPlain(kind);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    sites = await startSites();
    page = await browser.newPage();
    errors = hostErrors(page);
  });
  afterEach(async () => {
    await page.close();
    sites.close();
    expect(errors.filter((error) => !error.includes('Content-Security-Policy'))).toEqual([]);
  });

  it.each([
    'style-self',
    'style-none',
    'frame-self',
    'trusted-types',
    'connect-self',
    'connect-self-trusted-types',
    'nonce',
  ])('shows the whole widget, styled, under %s', async (policy) => {
    await page.goto(`${sites.village}/csp-${policy}.html`);
    expect((await shown(page))[0]?.text).toContain('hari lagi');
    const [ground, position] = await page.evaluate(() => {
      const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
      const style = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element);
      return [style('.hero').backgroundColor, style('.surface').position];
    });
    expect(ground).toBe('rgb(247, 244, 249)');
    expect(position).toBe('absolute');
  });

  it('shows it where the page demands isolation (COEP require-corp)', async () => {
    sites.headers['cross-origin-embedder-policy'] = 'require-corp';
    await page.goto(`${sites.village}/plain.html`);
    expect((await shown(page))[0]?.text).toContain('hari lagi');
  });

  it('keeps the card where both ways are forbidden', async () => {
    await page.evaluateOnNewDocument(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
    });
    await page.goto(`${sites.village}/csp-nothing-else.html`);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'refused') as string[]))
      .toEqual(expect.arrayContaining(['connect-src', expect.stringMatching(/^script-src/)]));
    await expect.poll(async () => (await seen(page))[0]?.shows).toBe('card');
  });

  it('tells a policy from a dead host, once there is a copy to show it with', async () => {
    await page.goto(`${sites.village}/plain.html`);
    await kept(page);
    await page.evaluateOnNewDocument(setClock, Date.now() + 3_600_000);
    await page.goto(`${sites.village}/csp-nothing-else.html`);
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.notice'),
    );
    await press(page, 'Rincian');
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.list')?.textContent,
        ),
      )
      .toContain('Aturan keamanan (CSP) situs ini memblokir localhost');
  });
});
