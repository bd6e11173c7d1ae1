import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../lib/board';
import { board, item, stage } from '../unit/mirror/boards';
import { launchPlain, look, pageAt, type SiteServer, startSite } from './site-server';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 800 };
const DESKTOP = { width: 1000, height: 900 };
const JULY_12 = new Date('2024-07-12T02:34:00Z');

const because = (quote: string, change: { doubts?: ('swapped' | 'disagreement')[]; title?: string } = {}) => [
  {
    url: 'https://kab-probolinggo.kpu.go.id/blog/read/9',
    title: change.title ?? 'Kabar',
    quote,
    doubts: change.doubts ?? [],
  },
];
const SITUATIONS: [name: string, shown: Board, now: Date][] = [
  [
    'running',
    board({
      periods: [stage({ evidence: because('24 Juli 2024 hingga 24 Juni 2024', { doubts: ['swapped'] }) })],
    }),
    JULY_12,
  ],
  ['last-day', board({ periods: [stage()] }), new Date('2024-07-24T07:40:00Z')],
  ['upcoming', board({ periods: [stage()] }), new Date('2024-06-20T07:40:00Z')],
  [
    'halted',
    board({
      halted: [stage({ evidence: because('Tahapan Coklit ditunda sampai ada keputusan lebih lanjut.') })],
    }),
    JULY_12,
  ],
  [
    'unconfirmed',
    board({
      unconfirmed: [
        stage(),
        stage({
          end: '2024-07-25',
          evidence: because('Coklit 24 Juni hingga 25 Juli 2024', { doubts: ['disagreement'] }),
        }),
      ],
    }),
    JULY_12,
  ],
  [
    'maybe',
    board({
      items: [
        item({ title: 'Pengumuman Jadwal Coklit', topic: 'coklit', dateless: true, day: '2024-07-10' }),
      ],
    }),
    JULY_12,
  ],
  ['none', board({ periods: [stage()], quiet: true }), new Date('2026-11-24T06:30:00Z')],
];

let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await launchPlain();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(
  path: string,
  now: Date,
  view: typeof PHONE & { dark?: boolean },
): Promise<{ page: Page; troubles: string[] }> {
  const page = await pageAt(browser, now, view);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(site.url + path);
  await loaded(page);
  return { page, troubles };
}

/** Nothing is on its way any more. */
const loaded = (page: Page) => page.waitForNetworkIdle({ idleTime: 100 });

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\u00a0/g, ' '));

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('the residents’ page', () => {
  it.each(SITUATIONS)(
    'shows the situation on phone and desktop, in both themes: %s',
    async (_name, shown, now) => {
      site.show(shown, now);
      const { page, troubles } = await open('', now, PHONE);
      for (const view of [PHONE, DESKTOP]) {
        for (const dark of [false, true]) {
          await look(page, { ...view, dark });
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wider).toBeLessThanOrEqual(0);
        }
      }
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  it('counts down from its own clock, with what a reader of dates needs', async () => {
    const [, shown, now] = SITUATIONS[0] ?? [];
    if (!shown || !now) throw new Error('no situation');
    site.show(shown, now);
    const { page } = await open('', now, PHONE);
    const text = await textOf(page);
    expect(text).toMatch(/12\s+hari lagi\s+14 jam 2\d menit/);
    expect(text).toContain('sampai Rabu, 24 Juli 2024, pukul 24.00 WIB');
    expect(text).toContain('hari ke-19 dari 31');
    expect(text).toContain('Urutan tanggal pada pos dibetulkan.');
    expect(text).toContain('Tanyakan di kantor desa, paling lambat 24 Juli.');
    await page.close();
  });

  it('names the last day without any script', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    const page = await pageAt(browser, JULY_12, PHONE);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.url);
    const text = await page.$eval('body', (body) => body.textContent ?? '');
    expect(text).toContain('Juli 2024');
    expect(text).not.toMatch(/hari lagi/);
    await page.close();
  });

  it('follows its own data without a reload', async () => {
    site.show(board({ quiet: true, periods: [stage()] }), JULY_12);
    const { page } = await open('', JULY_12, PHONE);
    expect(await textOf(page)).toContain('hari lagi');
    site.show(board({ items: [item({ title: 'Kabar Paling Baru' })], periods: [stage()] }), JULY_12);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForFunction(() => document.body.innerText.includes('Kabar Paling Baru'), {
      timeout: 5_000,
    });
    await page.close();
  });

  it('stays readable offline, and says so', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('', JULY_12, PHONE);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle0' });
    await page.setOfflineMode(true);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.body.innerText.includes('hari lagi'), { timeout: 10_000 });
    expect(await textOf(page)).toContain('Perangkat luring, data terakhir 12 Juli 2024.');
    await page.close();
  });

  it('speaks English where it is asked to', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('?lang=en', JULY_12, PHONE);
    expect(await textOf(page)).toMatch(/12\s+days left/);
    await page.close();
  });

  it('says that the office does not answer, once the copy is old', async () => {
    const old = {
      last_success_at: '2024-07-01T02:00:00.000Z',
      state: 'unreachable' as const,
      reason: 'timeout' as const,
    };
    site.show(board({ periods: [stage()] }), JULY_12, old);
    const { page } = await open('', JULY_12, PHONE);
    expect(await textOf(page)).toContain('Situs KPU tidak menjawab, data terakhir 1 Juli 2024.');
    await page.close();
  });

  it('lets no post become markup', async () => {
    const evil = `<img src=x onerror="document.title='x'"><script>document.title='x'</script>`;
    site.show(
      board({
        items: [item({ title: evil, text: evil })],
        unconfirmed: [stage({ evidence: because(evil) })],
      }),
      JULY_12,
    );
    const { page } = await open('', JULY_12, PHONE);
    expect(await page.title()).not.toBe('x');
    expect(await page.$$('img[src="x"]')).toHaveLength(0);
    expect(await textOf(page)).toContain(evil);
    await page.close();
  });
});

describe('the configurator', () => {
  it('shows the real widget and the snippet for the chosen place', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    for (const view of [{ width: 1100, height: 900 }, PHONE]) {
      const { page, troubles } = await open('pasang/', JULY_12, view);
      await page.waitForFunction(() => document.querySelector('[data-pantau-coklit]')?.shadowRoot !== null, {
        timeout: 10_000,
      });
      expect(troubles).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
    const { page } = await open('pasang/', JULY_12, { width: 1100, height: 900 });
    const snippet = () => page.$eval('.code pre', (pre) => pre.textContent ?? '');
    expect(await snippet()).toContain(`<script async crossorigin="anonymous" src="${site.url}embed.js">`);
    await page.select('.row1 select', 'opensid-2309');
    expect(await snippet()).toMatch(/^<iframe /);
    await page.click('input[value="wordpress"]');
    await page.select('.row1:nth-child(2) select', 'wordpress-other');
    expect(await snippet()).toBe(site.url);
    await page.click('input[value="html"]');
    await page.select('.grid2 label:last-of-type select', 'pinned');
    const integrity = /integrity="(sha384-[^"]+)" src="([^"]+)"/.exec(await snippet());
    const bytes = await (await fetch(integrity?.[2] ?? '')).arrayBuffer();
    const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
    expect(integrity?.[1]).toBe(`sha384-${hash}`);
    await page.close();
  });

  it('previews each width as wide as it says', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('pasang/', JULY_12, { width: 1100, height: 900 });
    for (const width of [212, 262, 360, 800]) {
      await page.evaluate((label) => {
        [...document.querySelectorAll<HTMLButtonElement>('.seg1 button')]
          .find(({ textContent }) => textContent === label)
          ?.click();
      }, String(width));
      expect(await page.$eval('[data-pantau-coklit]', (node) => node.getBoundingClientRect().width)).toBe(
        width,
      );
    }
    await page.close();
  });

  it('puts the snippet into the clipboard', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('pasang/', JULY_12, { width: 1100, height: 900 });
    await browser
      .defaultBrowserContext()
      .setPermission(site.url, { permission: { name: 'clipboard-write' }, state: 'granted' });
    await browser
      .defaultBrowserContext()
      .setPermission(site.url, { permission: { name: 'clipboard-read' }, state: 'granted' });
    await page.bringToFront();
    await page.click('.code button');
    await page.waitForFunction(() => document.querySelector('.code button')?.textContent === 'Tersalin');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.$eval('.code pre', (pre) => pre.textContent),
    );
    await page.close();
  });
});

describe('the poster', () => {
  it('is one A4 page', async () => {
    site.show(board({ periods: [stage()] }), JULY_12);
    const { page, troubles } = await open('poster/', JULY_12, { width: 794, height: 1122 });
    expect(troubles).toEqual([]);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.close();
  });
});

describe('accessibility', () => {
  it.each([
    ['', 'running'],
    ['', 'last-day'],
    ['', 'unconfirmed'],
    ['', 'none'],
    ['pasang/', 'running'],
    ['poster/', 'running'],
  ])('axe finds nothing on /%s: %s', async (path, situation) => {
    const [, shown, now] = SITUATIONS.find(([name]) => name === situation) ?? [];
    if (!shown || !now) throw new Error(situation);
    site.show(shown, now);
    const page = await pageAt(browser, now, PHONE);
    await page.setBypassCSP(true);
    await page.goto(site.url + path);
    await loaded(page);
    for (const dark of [false, true]) {
      await look(page, { ...PHONE, dark });
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });
});
