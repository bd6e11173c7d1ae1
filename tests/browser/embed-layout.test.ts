import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SITUATIONS } from './embed-pages/boards';
import { launchPlain } from './embed-pages/browsers';
import { type Sites, startSites } from './embed-pages/server';
import { press, seen, shown } from './embed-pages/widget';

const SLOW = 4_000;

describe('layout in a real Chromium', () => {
  let browser: Browser;
  let sites: Sites;
  let page: Page;

  beforeAll(async () => {
    browser = await launchPlain('chromium');
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    sites = await startSites();
    page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { shift: 0, ready: 0 });
      const add = (by: number) => Reflect.set(window, 'shift', (Reflect.get(window, 'shift') as number) + by);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) add((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('DOMContentLoaded', () => Reflect.set(window, 'ready', performance.now()));
    });
  });
  afterEach(async () => {
    await page.close();
    sites.close();
  });

  const measured = (name: string) =>
    page.evaluate((field: string) => Reflect.get(window, field) as number, name);
  const settle = () => new Promise((done) => setTimeout(done, 300));

  it.each([
    ['with everything at once', {}],
    ['with a late image', { 'card.svg': { after: 600 } }],
    ['with a late feed', { 'feed.json': { after: 600 } }],
    ['with a late script', { 'embed.js': { after: 600 } }],
    ['with an image that fails after the mount', { 'card.svg': { after: 600, status: 404 } }],
  ])('shifts nothing in an OpenSID theme %s', async (_name, answers) => {
    for (const [end, answer] of Object.entries(answers)) sites.answers.set(end, answer);
    await page.goto(`${sites.village}/opensid.html`, { waitUntil: 'networkidle0' });
    const [widget] = await shown(page);
    await settle();
    expect(await measured('shift')).toBe(0);
    expect(widget?.width).toBe(240);
  });

  it('shifts nothing in the narrowest column', async () => {
    await page.goto(
      sites.page(
        '/narrow.html',
        '<style>img{max-width:100%;height:auto}</style><div style="width:212px">{{snippet running}}<p>Sesudah</p></div>',
      ),
      { waitUntil: 'networkidle0' },
    );
    const [widget] = await shown(page);
    await settle();
    expect(await measured('shift')).toBe(0);
    expect([widget?.width, widget?.height]).toEqual([212, expect.closeTo(424, -1)]);
  });

  it('shifts by 0.02 at most where the image had failed before', async () => {
    sites.answers.set('card.svg', { status: 404 });
    sites.answers.set('embed.js', { after: 500 });
    await page.goto(`${sites.village}/opensid.html`, { waitUntil: 'networkidle0' });
    await shown(page);
    await settle();
    expect(await measured('shift')).toBeLessThanOrEqual(0.02);
  });

  it('does not hold up the page while our host takes four seconds', async () => {
    sites.answers.set('embed.js', { after: SLOW });
    sites.answers.set('card.svg', { after: SLOW });
    await page.goto(`${sites.village}/opensid.html`, { waitUntil: 'domcontentloaded' });
    expect(await measured('ready')).toBeLessThan(1_000);
    expect((await seen(page))[0]?.shows).toBe('nothing');
    await shown(page);
  });

  it('asks nothing while the page is hidden', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
    });
    await page.goto(`${sites.village}/plain.html`);
    await settle();
    expect(sites.requests.filter(({ path }) => path.endsWith('feed.json'))).toEqual([]);
  });

  it.each(
    SITUATIONS.flatMap((situation) =>
      (['light', 'dark'] as const).map((theme) => [situation, theme] as const),
    ),
  )('is accessible: %s, %s', async (situation, theme) => {
    const forms = [
      'data-show="both"',
      'data-show="countdown"',
      'data-show="announcements"',
      'data-show="strip"',
    ];
    const nodes = forms.map(
      (form) => `<div data-pantau-coklit data-theme="${theme}" ${form}><a href="/">Jadwal</a></div>`,
    );
    await page.goto(
      sites.page(
        '/axe.html',
        `<!doctype html><html lang="id"><title>Desa</title><main><h1>Desa</h1>${nodes.join('')}</main><script async src="${sites.host}/${situation}/embed.js"></script></html>`,
      ),
    );
    await shown(page, forms.length);
    await page.evaluate(axe.source);
    for (const button of [null, 'Rincian', 'Semua kabar']) {
      if (button) await press(page, button);
      const violations = await page.evaluate(async () => {
        const run = (window as unknown as { axe: typeof axe }).axe.run;
        const { violations: found } = await run(document, { resultTypes: ['violations'] });
        return found.map(({ id, nodes: places }) => `${id}: ${places[0]?.html}`);
      });
      expect(violations).toEqual([]);
    }
  });
});
