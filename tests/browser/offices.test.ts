import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOffices } from '../../lib/offices';
import { POSTS_INDEX, postPath, postsIndex } from '../../mirror/post-path';
import { widgetSnippet } from '../../mirror/snippet';
import { item } from '../unit/mirror/boards';
import { violationsIn } from './harness/axe';
import { siteOfMany } from './many-offices';
import { launchPlain, look, pageAt, type SiteServer, startSite } from './site-server';

const PHONE = { width: 390, height: 800 };
const NOW = new Date('2024-07-12T02:34:00Z');

/** The offices that are opened here: to make all 552 ready to be sent takes half a minute. */
const OPENED = new Set(['kab-ende', 'kab-jayapura', 'kab-probolinggo', 'kota-denpasar']);
const CLOSED = new Set(listOffices().flatMap(({ id }) => (OPENED.has(id) ? [] : `${id}/`)));

let site: SiteServer;
let browser: Browser;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  site = await startSite();
  const all = await siteOfMany(site.url, NOW);
  files = new Map([...all].filter(([name]) => !CLOSED.has(name.slice(0, name.indexOf('/') + 1))));
  site.showFiles(files, NOW);
  browser = await launchPlain();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string, view = PHONE): Promise<{ page: Page; troubles: string[] }> {
  const page = await pageAt(browser, NOW, view);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on(
    'response',
    (answer) => answer.status() >= 400 && troubles.push(`${answer.status()} ${answer.url()}`),
  );
  await page.goto(site.url + path);
  await page.waitForNetworkIdle({ idleTime: 100 });
  return { page, troubles };
}

const linksIn = (page: Page) =>
  page.$$eval('.offices a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
  );
const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\u00a0/g, ' '));
const says = (page: Page, words: string) => expect.poll(() => textOf(page)).toContain(words);

describe('the list of all offices', () => {
  it('finds an office by typing, on a phone’s width, and Enter opens it', async () => {
    const { page, troubles } = await open('');
    expect(await linksIn(page)).toEqual([]);
    await page.type('input[type=search]', 'probol');
    await expect.poll(() => linksIn(page)).toEqual(['kab-probolinggo/', 'kota-probolinggo/']);
    await says(page, '2 kantor');
    await says(page, 'Coklit Pilkada 2024: 24 Jun – 24 Jul 2024');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${site.url}kab-probolinggo/`);
    await page.waitForFunction(() => document.body.innerText.includes('hari lagi'));
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('says where nothing is found, and shows the provinces again once nothing is typed', async () => {
    const { page } = await open('');
    await page.type('input[type=search]', 'atlantis');
    await says(page, 'Tidak ada kantor dengan nama itu di sini.');
    for (let times = 0; times < 'atlantis'.length; times++) await page.keyboard.press('Backspace');
    await expect.poll(() => page.$$eval('.province', (all) => all.length)).toBe(38);
    await page.close();
  });

  it('tells who was never read, and whose copy is old', async () => {
    const { page } = await open('');
    await page.type('input[type=search]', 'bang');
    await expect.poll(() => textOf(page)).toMatch(/belum pernah terbaca/i);
    await page.evaluate(() => {
      const field = document.querySelector('input');
      if (field) field.value = '';
    });
    await page.type('input[type=search]', 'banyuwangi');
    await says(page, 'Data terakhir 9 Jul 2024');
    await page.close();
  });

  it('is a plain list by province without any script', async () => {
    const page = await pageAt(browser, NOW, PHONE);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.url);
    const provinces = await page.$$eval('.province', (all) =>
      all.map((each) => [each.querySelector('h2')?.textContent, each.querySelectorAll('a').length]),
    );
    expect(provinces).toHaveLength(38);
    expect(new Map(provinces as [string, number][]).get('Jawa Timur')).toBe(39);
    expect(await page.$eval('form', (form) => form.checkVisibility())).toBe(false);
    await page.click('.province:nth-of-type(16) summary');
    const shown = await page.$$eval(
      '.offices a',
      (links) => links.filter((link) => link.checkVisibility()).length,
    );
    expect(shown).toBe(39);
    await page.close();
  });

  it('has no fault of accessibility and fits every width, in both themes and languages', async () => {
    for (const path of ['', '?lang=en']) {
      const page = await pageAt(browser, NOW, PHONE);
      await page.goto(site.url + path, { waitUntil: 'networkidle0' });
      await page.type('input[type=search]', 'ja');
      for (const width of [320, 390, 1000]) {
        for (const dark of [false, true]) {
          await look(page, { width, height: 800, dark });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
          expect(await violationsIn(page)).toEqual([]);
        }
      }
      await page.close();
    }
  });

  it('moves nothing when its script comes', async () => {
    const page = await pageAt(browser, NOW, PHONE);
    await page.evaluateOnNewDocument(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url);
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
    await page.close();
  });
});

describe('an office among many', () => {
  it('has pages of its own, with what all share, in its own zone', async () => {
    for (const path of ['kab-jayapura/', 'kab-jayapura/pasang/', 'kab-jayapura/poster/']) {
      const { page, troubles } = await open(path, { width: 1000, height: 900 });
      await says(page, 'Kab. Jayapura');
      expect(troubles).toEqual([]);
      await page.close();
    }
    const { page } = await open('kab-jayapura/');
    await page.waitForFunction(() => document.body.innerText.includes('pukul 24.00 WIT'));
    await page.close();
  });

  it('shows in its configurator the snippet with its own folder and the shared script', async () => {
    const { page } = await open('kab-jayapura/pasang/', { width: 1000, height: 900 });
    const text = await page.$eval('pre', (pre) => pre.textContent ?? '');
    expect(text).toContain(`<a href="${site.url}kab-jayapura/"><img src="${site.url}kab-jayapura/card.svg"`);
    expect(text).toContain(`src="${site.url}embed.js"`);
    await page.waitForFunction(() =>
      document.querySelector('.real-widget [data-pantau-coklit]')?.shadowRoot?.textContent?.includes('WIT'),
    );
    await page.close();
  });

  it('is the one that its own widget shows, beside another’s on the same page with one script', async () => {
    // One that has no copy of either yet.
    const visitor = await browser.createBrowserContext();
    const page = await pageAt(visitor, NOW, { width: 800, height: 900 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(site.url, '')));
    const snippet = (among: string) =>
      widgetSnippet({
        ...{ siteUrl: `${site.url}${among}/`, among, alt: among, limit: 5 },
        ...{ theme: 'page', lang: 'id', show: 'both' },
      });
    await page.goto(`${site.url}robots.txt`);
    await page.setContent(
      ['kota-denpasar', 'kab-jayapura'].map((id) => `<div style="width:300px">${snippet(id)}</div>`).join(''),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-pantau-coklit]')].every((node) =>
        node.shadowRoot?.textContent?.includes('hari lagi'),
      ),
    );
    const shown = await page.$$eval('[data-pantau-coklit]', (nodes) =>
      nodes.map((node) => /pukul 24\.00 (WITA|WIT|WIB)/.exec(node.shadowRoot?.textContent ?? '')?.[1]),
    );
    expect(shown).toEqual(['WITA', 'WIT']);
    expect(asked.filter((url) => /^(?:kota-denpasar|kab-jayapura)\/feed\.json$/.test(url)).sort()).toEqual([
      'kab-jayapura/feed.json',
      'kota-denpasar/feed.json',
    ]);
    expect(asked.filter((url) => url.endsWith('.js') && url.includes('/'))).toEqual([]);
    await visitor.close();
  });

  it('leads from the shared link of an older post to the post itself, and says so where there is none', async () => {
    const old = item({
      title: 'Lowongan <b>Pantarlih</b>',
      url: 'https://kab-jayapura.kpu.go.id/blog/read/1',
    });
    const index = new TextEncoder().encode(postsIndex([old]));
    site.showFiles(new Map([...files, [`kab-jayapura/${POSTS_INDEX}`, index]]), NOW);
    const { page } = await open(`kab-jayapura/${postPath(old)}`);
    await page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'Lowongan <b>Pantarlih</b>',
    );
    const links = await page.$$eval('main a', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual([old.url, `${site.url}kab-jayapura/`]);
    for (const path of ['kab-jayapura/pos/constructor/', 'kab-ende/pos/abc/', 'pos/abc/', 'nothing']) {
      await page.goto(site.url + path, { waitUntil: 'networkidle0' });
      expect(await page.$eval('h1', (title) => title.textContent), path).toBe('Halaman ini tidak ada.');
    }
    site.showFiles(files, NOW);
    await page.close();
  });

  it('is named in the address of a shared frame by its one parameter; nothing else in it is taken', async () => {
    const { page } = await open('frame/480.html?kab-jayapura', { width: 360, height: 480 });
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.textContent?.includes('WIT'),
    );
    expect(await page.$eval('a', ({ href }) => href)).toBe(`${site.url}kab-jayapura/`);
    for (const odd of [
      '?//evil.example',
      '?../x',
      '?javascript:alert(1)',
      '?kab-jayapura/../x',
      '?kab-%2e%2e',
    ]) {
      await page.goto(`${site.url}frame/480.html${odd}`);
      expect(await page.$eval('a', ({ href }) => href)).toBe(site.url);
    }
    await page.close();
  });
});
