import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOURS } from '../../components/colours';
import type { Board } from '../../lib/board';
import { postPath } from '../../mirror/post-path';
import { board, item, stage } from '../unit/mirror/boards';
import { violationsIn } from './harness/axe';
import { setClock } from './harness/clock';
import { waitFor } from './harness/wait-for';
import { launchPlain, look, pageAt, type SiteServer, startSite } from './site-server';

const require = createRequire(import.meta.url);
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

/** Letters of other systems, by weight: those of a bare Linux are the widest that a village meets. */
const LETTERS: Record<string, Record<number, string>> = {
  'DejaVu Sans': {
    400: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    600: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  },
  'Open Sans': {
    400: require.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
    600: require.resolve('@expo-google-fonts/open-sans/600SemiBold/OpenSans_600SemiBold.ttf'),
    700: require.resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf'),
  },
  Roboto: {
    400: require.resolve('@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf'),
    600: require.resolve('@expo-google-fonts/roboto/600SemiBold/Roboto_600SemiBold.ttf'),
    700: require.resolve('@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf'),
  },
};
/** Months as long as they get, and a name that no line was drawn for. */
const LONG = stage({ name: 'Coklit Pemilihan Serentak 2026', start: '2026-08-27', end: '2026-09-26' });

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

/** Shows the page in other letters. */
async function useLetters(page: Page, family: string): Promise<void> {
  const faces = Object.entries(LETTERS[family] ?? {}).map(([weight, file]) => {
    const data = readFileSync(file).toString('base64');
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  await page.addStyleTag({ content: `${faces.join('')}:root{--pantau-coklit-font:"${family}"}` });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Nothing is on its way any more. */
const loaded = (page: Page) => page.waitForNetworkIdle({ idleTime: 100 });

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\u00a0/g, ' '));
const says = (page: Page, words: string) => expect.poll(() => textOf(page)).toContain(words);

describe('the residents’ page', () => {
  it.each(SITUATIONS)(
    'shows the situation on phone and desktop, in both themes: %s',
    async (_name, shown, now) => {
      await site.show(shown, now);
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
    await site.show(shown, now);
    const { page } = await open('', now, PHONE);
    await expect.poll(() => textOf(page)).toMatch(/12\s+hari lagi\s+14 jam 2\d menit/);
    const text = await textOf(page);
    expect(text).toContain('sampai Rabu, 24 Juli 2024, pukul 24.00 WIB');
    expect(text).toContain('hari ke-19 dari 31');
    expect(text).toContain('Urutan tanggal pada pos dibetulkan.');
    expect(text).toContain('Tanyakan di kantor desa, paling lambat 24 Juli.');
    await page.close();
  });

  it('names the last day without any script', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const page = await pageAt(browser, JULY_12, PHONE);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.url);
    const text = await page.$eval('body', (body) => body.textContent ?? '');
    expect(text).toContain('Juli 2024');
    expect(text).not.toMatch(/hari lagi/);
    await page.close();
  });

  it('follows its own data without a reload', async () => {
    await site.show(board({ quiet: true, periods: [stage()] }), JULY_12);
    const { page } = await open('', JULY_12, PHONE);
    await says(page, 'hari lagi');
    await site.show(board({ items: [item({ title: 'Kabar Paling Baru' })], periods: [stage()] }), JULY_12);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await says(page, 'Kabar Paling Baru');
    await page.close();
  });

  it('stays readable offline, and says so', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('', JULY_12, PHONE);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle0' });
    await page.setOfflineMode(true);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await says(page, 'hari lagi');
    // It comes with the status, a moment after the countdown.
    await says(page, 'Perangkat tidak terhubung ke internet, data terakhir 12 Juli 2024.');
    await page.close();
  });

  it('speaks English where it is asked to', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('?lang=en', JULY_12, PHONE);
    await expect.poll(() => textOf(page)).toMatch(/12\s+days left/);
    await page.close();
  });

  it('keeps one copy of each address for the time without a network, and no file of an older build', async () => {
    const shown = board({ periods: [stage()] });
    await site.show(shown, JULY_12);
    const { page } = await open('', JULY_12, PHONE);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle0' });
    const kept = () =>
      page.evaluate(async () => {
        const requests = await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        );
        return requests.flat().map(({ url }) => url);
      });
    await waitFor('the posts’ pages to be kept', async () => {
      const urls = await kept();
      return shown.items.every((each) => urls.includes(site.url + postPath(each)));
    });
    const before = await kept();
    expect(before.filter((url) => url.includes('/assets/')).length).toBeGreaterThan(1);
    for (let visit = 0; visit < 5; visit++) {
      await page.goto(`${site.url}?utm_source=${visit}`, { waitUntil: 'networkidle0' });
      await page.evaluate((n) => fetch(`feed.json?${n}`).then((answer) => answer.text()), visit);
    }
    await expect.poll(async () => (await kept()).sort()).toEqual(before.sort());

    const style = before.find((url) => url.endsWith('.css')) ?? '';
    await page.evaluate(async (newest) => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      await cache.put('assets/home-0ld.js', new Response('old'));
      await cache.delete(newest);
      await (await fetch(newest, { cache: 'reload' })).text();
    }, style);
    await expect.poll(async () => (await kept()).sort()).toEqual(before.sort());
    await page.close();
  });

  it('counts by the host’s time where the device’s is wrong, and by the device’s once that is right', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const days = (page: Page, count: string) =>
      page.waitForFunction((shown) => document.querySelector('.count')?.textContent === shown, {}, count);
    for (const wrong of ['2024-07-02T02:34:00Z', '2024-07-20T02:34:00Z', '1970-01-01T00:10:00Z']) {
      const { page } = await open('', new Date(wrong), PHONE);
      await days(page, '12');
      await page.evaluate(setClock, JULY_12.getTime() + 86_400_000);
      site.at(new Date(JULY_12.getTime() + 86_400_000));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await days(page, '11');
      await page.close();
      site.at(JULY_12);
    }
  });

  it('is not made wrong by what its worker kept of another day', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const before = await open('', JULY_12, PHONE);
    await before.page.evaluate(() => navigator.serviceWorker.ready);
    await before.page.waitForFunction(async () => !!(await caches.match('status.json')));
    await before.page.close();
    site.cut(true);
    try {
      const page = await pageAt(browser, new Date('2024-07-20T02:34:00Z'), PHONE);
      await page.goto(site.url);
      await page.waitForFunction(() => document.querySelector('.old'));
      expect(await page.$eval('.count', (count) => count.textContent)).toBe('4');
      await page.close();
    } finally {
      site.cut(false);
    }
  });

  it('goes on counting while a translation tool has its words', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page, troubles } = await open('', JULY_12, PHONE);
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (!text.data.trim() || text.parentElement?.closest('[translate="no"], script')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(`«${text.data}»`);
      }
    });
    await page.evaluate(setClock, new Date('2024-07-15T02:34:00Z').getTime() + 0);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => page.$eval('.count', ({ textContent }) => textContent)).toBe('9');
    await expect.poll(() => textOf(page)).toMatch(/hari ke-22 dari 31/);
    // New dates: none of the old ones stays anywhere.
    const later = new Date('2024-07-15T02:40:00Z');
    await site.show(board({ periods: [stage({ end: '2024-07-28' })] }), later);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await says(page, 'paling lambat 28 Juli');
    await says(page, 'diperiksa 15 Juli 2024 pukul 09.40');
    expect(await textOf(page)).not.toMatch(/24 Jul|12 Juli/);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it.each(['old', 'running'])('moves nothing when its script and its status arrive: %s', async (state) => {
    const old = { last_success_at: '2024-07-01T02:00:00.000Z', state: 'unreachable' as const };
    await site.show(board({ periods: [stage()] }), JULY_12, state === 'old' ? old : {});
    for (const view of [PHONE, DESKTOP]) {
      const page = await pageAt(browser, JULY_12, view);
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) Object.assign(window, { moved: entry });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.url);
      await loaded(page);
      const moved = () =>
        page.evaluate(() => JSON.stringify((window as unknown as { moved: unknown }).moved));
      expect(await moved()).toBe('0');
      // The same sensor, to see that it would have told.
      await page.evaluate(() => {
        const late = document.createElement('div');
        late.textContent = 'x'.repeat(2_000);
        document.querySelector('main')?.prepend(late);
      });
      await expect.poll(moved).not.toBe('0');
      await page.close();
    }
  });

  it('says that the office does not answer, once the copy is old', async () => {
    const old = {
      last_success_at: '2024-07-01T02:00:00.000Z',
      state: 'unreachable' as const,
      reason: 'timeout' as const,
    };
    await site.show(board({ periods: [stage()] }), JULY_12, old);
    const { page } = await open('', JULY_12, PHONE);
    await says(page, 'Situs KPU tidak menjawab, data terakhir 1 Juli 2024.');
    await page.close();
  });

  it('lets no post become markup', async () => {
    const evil = `<img src=x onerror="document.title='x'"><script>document.title='x'</script>`;
    await site.show(
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
    await site.show(board({ periods: [stage()] }), JULY_12);
    for (const view of [{ width: 1100, height: 900 }, PHONE]) {
      const { page, troubles } = await open('pasang/', JULY_12, view);
      await page.waitForFunction(() => {
        const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
        return root?.querySelector('.box.widget .count')?.textContent === '12';
      });
      expect(troubles).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
    const { page } = await open('pasang/', JULY_12, { width: 1100, height: 900 });
    const snippet = () => page.$eval('.code pre', (pre) => pre.textContent ?? '');
    expect(await snippet()).toContain(
      `<script async="async" crossorigin="anonymous" src="${site.url}embed.js">`,
    );
    await page.select('.place select', 'opensid-2309');
    expect(await snippet()).toMatch(/^<iframe /);
    await page.click('input[value="wordpress"]');
    await page.select('.place:nth-child(2) select', 'wordpress-other');
    expect(await snippet()).toBe(site.url);
    await page.click('input[value="html"]');
    await page.select('.options label:last-of-type select', 'pinned');
    const integrity = /integrity="(sha384-[^"]+)" src="([^"]+)"/.exec(await snippet());
    const bytes = await (await fetch(integrity?.[2] ?? '')).arrayBuffer();
    const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
    expect(integrity?.[1]).toBe(`sha384-${hash}`);
    await page.close();
  });

  it('previews what the snippet gives, and no other choice than it carries', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('pasang/', JULY_12, { width: 1100, height: 900, dark: true });
    const snippet = () => page.$eval('.code pre', (pre) => pre.textContent ?? '');
    const attributes = () =>
      page.$eval('[data-pantau-coklit]', (node) =>
        Object.fromEntries(node.getAttributeNames().map((name) => [name, node.getAttribute(name)])),
      );
    const inSnippet = async () =>
      Object.fromEntries(
        [...((await snippet()).match(/^<div ([^>]*)>/)?.[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(
          ([, name, value]) => [name, value],
        ),
      );
    // The preview follows the snippet once it is drawn.
    const previewed = async () => expect.poll(attributes).toEqual(await inSnippet());
    const choose = (label: string, value: string) =>
      page.evaluate(
        (name, chosen) => {
          const found = [...document.querySelectorAll('.options label')].find((each) =>
            each.textContent?.startsWith(name),
          );
          const select = found?.querySelector('select');
          if (!select) throw new Error(name);
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    await previewed();
    await choose('Tema', 'dark');
    await choose('Jumlah kabar', '3');
    await choose('Yang tampil', 'countdown');
    await choose('Bahasa', 'en');
    await previewed();
    expect(await inSnippet()).toMatchObject({
      'data-theme': 'dark',
      'data-limit': '3',
      'data-show': 'countdown',
    });
    // A colour is said only where one was chosen, and shown as it will be: lighter on dark, so that it can be read.
    const colourOf = (part: string, isWanted: (colour: string) => boolean) =>
      waitFor(`the colour of ${part}`, async () => {
        const colour = await page.evaluate((name) => {
          const found = document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector(name);
          return found ? [getComputedStyle(found).color, getComputedStyle(found).backgroundColor].join() : '';
        }, part);
        return isWanted(colour) && colour;
      });
    await colourOf('.frame', (colour) => colour.endsWith('rgb(23, 19, 26)'));
    const ours = await colourOf('.count', (colour) => colour !== '');
    await choose('Warna', 'own');
    expect(await page.$eval('.options input[type="color"]', ({ value }) => value)).toBe(COLOURS.accent);
    await page.$eval('.options input[type="color"]', (field) => {
      field.value = '#0a7d5c';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await previewed();
    expect(await inSnippet()).toMatchObject({ 'data-accent': '#0a7d5c' });
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('accent')).toBe('#0a7d5c');
    await says(page, 'digelapkan atau diterangkan');
    await colourOf('.count', (colour) => colour !== ours);
    await choose('Warna', 'ours');
    await colourOf('.count', (colour) => colour === ours);
    await previewed();
    expect(await snippet()).not.toContain('accent');

    await page.select('.place select', 'opensid-2309');
    const shown = () =>
      page.$eval('.stage iframe', (frame) => [frame.src, frame.height, frame.getAttribute('sandbox')]);
    const [src = '', height = ''] = await shown();
    expect(await snippet()).toContain(`src="${src}" width="100%" height="${height}"`);
    expect(src).toBe(`${site.url}frame/480-countdown-dark-en.html`);
    expect((await fetch(`${src}`)).status).toBe(200);
    expect(await page.$$('[data-pantau-coklit]')).toHaveLength(0);
    expect(await page.evaluate(() => document.querySelector('.options')?.textContent)).not.toContain(
      'Jumlah kabar',
    );

    await page.click('input[value="sites"]');
    expect(await snippet()).toBe(`${site.url}frame/480-countdown-dark-en.html`);
    await page.select('.place select', 'opensid-2601');
    expect(await page.$$('.options')).toHaveLength(0);
    expect(await page.$$eval('.stage img', (images) => images.map(({ alt }) => alt))).toEqual([
      'Jadwal Coklit dan pengumuman KPU Kabupaten Probolinggo',
    ]);
    await page.close();
  });

  it('keeps the choices in its address, warns of an address that only this computer reaches, and says where to click', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('pasang/#place=blogger&show=strip&theme=light', JULY_12, DESKTOP);
    const text = await textOf(page);
    expect(await page.$eval('.code pre', (pre) => pre.textContent)).toContain(
      'data-theme="light" data-show="strip"',
    );
    expect(text).toContain(`${new URL(site.url).host} hanya dapat dibuka dari komputer atau jaringan ini`);
    expect(text).toContain('Tata Letak → Tambah Gadget');
    expect(await page.$('.clicks-shown')).toBeNull();
    await page.click('input[value="html"]');
    expect(new URL(page.url()).hash).toBe('#place=html&show=strip&theme=light');
    await page.click('input[value="opensid"]');
    const sizes = await page.$$eval('.clicks-shown img', (images) =>
      Promise.all(
        images.map(async (image) => {
          await image.decode();
          const told = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
          return told.join() === [image.naturalWidth, image.naturalHeight].join();
        }),
      ),
    );
    expect(sizes).toEqual([true, true]);
    await page.close();
  });

  it('previews each width as wide as it says', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page } = await open('pasang/', JULY_12, { width: 1100, height: 900 });
    for (const width of [212, 262, 360, 800]) {
      await page.evaluate((label) => {
        [...document.querySelectorAll<HTMLButtonElement>('.toggles button')]
          .find(({ textContent }) => textContent === label)
          ?.click();
      }, String(width));
      await expect
        .poll(() => page.$eval('[data-pantau-coklit]', (node) => node.getBoundingClientRect().width))
        .toBe(width);
    }
    await page.close();
  });

  it('puts the snippet into the clipboard', async () => {
    await site.show(board({ periods: [stage()] }), JULY_12);
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
    await site.show(board({ periods: [stage()] }), JULY_12);
    const { page, troubles } = await open('poster/', JULY_12, { width: 794, height: 1122 });
    expect(troubles).toEqual([]);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.close();
  });
});

describe('other letters, and scroll bars that take room', () => {
  let classic: Browser;
  beforeAll(async () => {
    classic = await launchPlain({ scrollBars: true });
  });
  afterAll(() => classic?.close());

  const SHOWN: [string, Board, Date][] = [
    ...SITUATIONS.map(([name, shown, now]): [string, Board, Date] => [name, shown, now]),
    ['months ahead', board({ periods: [LONG] }), new Date('2026-05-09T07:40:00Z')],
  ];

  it.each(Object.keys(LETTERS))('nothing is cut, broken or wider than its page: %s', async (family) => {
    const page = await pageAt(classic, JULY_12, PHONE);
    await page.setBypassCSP(true);
    for (const [name, shown, now] of SHOWN) {
      await site.show(shown, now);
      await page.evaluateOnNewDocument(setClock, now.getTime());
      await page.goto(site.url);
      await loaded(page);
      await useLetters(page, family);
      for (const width of [335, 405, 640, 775, 1015]) {
        await page.setViewport({ width, height: 900 });
        const faults = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          const box = (node: Element) => node.getBoundingClientRect();
          const found = scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth}`] : [];
          for (const node of document.querySelectorAll('.count, .unit > *, .kicker, .ends > *, .button')) {
            const words = document.createRange();
            words.selectNodeContents(node);
            const { right } = words.getBoundingClientRect();
            if (right > clientWidth) found.push(`${node.className}: ${node.textContent} is cut`);
          }
          for (const count of document.querySelectorAll<HTMLElement>('.count')) {
            const size = Number.parseFloat(getComputedStyle(count).fontSize);
            if (box(count).height > size * 1.5) found.push(`${count.textContent} is broken`);
            const unit = count.nextElementSibling;
            if (
              unit &&
              box(unit).left < box(count).right - 1 &&
              box(unit).top < box(count).bottom - size * 0.2
            )
              found.push(`${count.textContent} lies over ${unit.textContent}`);
          }
          return found;
        });
        expect(faults, `${name} at ${width}`).toEqual([]);
      }
    }
    await page.close();
  });

  it.each(Object.keys(LETTERS))('the configurator and the poster fit their width: %s', async (family) => {
    await site.show(board({ periods: [LONG] }), JULY_12);
    const page = await pageAt(classic, JULY_12, PHONE);
    await page.setBypassCSP(true);
    for (const path of ['pasang/', 'poster/']) {
      await page.goto(site.url + path);
      await loaded(page);
      await useLetters(page, family);
      for (const width of [320, 335, 405, 775, 915, 1115]) {
        await page.setViewport({ width, height: 900 });
        const faults = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          const found = scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth}`] : [];
          for (const list of document.querySelectorAll('select')) {
            const given = list.offsetWidth;
            list.style.cssText = 'width: max-content; min-width: 0; max-width: none';
            if (list.offsetWidth > given) found.push(`${list.value} is cut`);
            list.style.cssText = '';
          }
          for (const node of document.querySelectorAll('.preview-head h2, .toggles, .brand')) {
            if (node.scrollWidth > node.clientWidth) found.push(`${node.textContent} is cut`);
            const lines = document.createRange();
            lines.selectNodeContents(node);
            if (node.matches('h2') && lines.getClientRects().length > 1)
              found.push(`${node.textContent} is broken`);
          }
          return found;
        });
        expect(faults, `${path} at ${width}`).toEqual([]);
      }
    }
    await page.close();
  });

  it.each(Object.keys(LETTERS))('no date is broken over two lines: %s', async (family) => {
    const shown = board({ periods: [LONG] });
    const now = new Date('2026-09-11T07:40:00Z');
    await site.show(shown, now);
    const page = await pageAt(classic, now, PHONE);
    await page.setBypassCSP(true);
    for (const path of ['', postPath(shown.items[0] ?? { id: '' })]) {
      await page.goto(site.url + path);
      await loaded(page);
      await useLetters(page, family);
      for (const width of [320, 335, 360, 405, 775]) {
        await page.setViewport({ width, height: 900 });
        const broken = await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          let dates = 0;
          while (texts.nextNode()) {
            const text = texts.currentNode as Text;
            // What the office wrote is quoted letter for letter.
            if (text.parentElement?.closest('q, script, .said')) continue;
            for (const { 0: date, index } of text.data.matchAll(/\d{1,2}\s[A-Z][a-z]+\s\d{4}/g)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + date.length);
              const tops = [...range.getClientRects()].map(({ top }) => top);
              dates += tops.length > 0 ? 1 : 0;
              if (Math.max(...tops) > Math.min(...tops)) found.push(text.data);
            }
          }
          for (const box of document.querySelectorAll<HTMLElement>('.plain .sentence b')) {
            // The comma after it stands beside it wherever there is room for one.
            const after = document.createRange();
            const room =
              (box.parentElement?.getBoundingClientRect().right ?? 0) - box.getBoundingClientRect().right;
            if (!box.nextSibling || room < 8) continue;
            after.selectNode(box.nextSibling);
            const top = after.getClientRects()[0]?.top ?? 0;
            if (top >= box.getBoundingClientRect().bottom - 4) found.push('a line begins with a comma');
          }
          return dates > 1 ? found : ['no date was seen'];
        });
        expect(broken, `${path} at ${width}`).toEqual([]);
      }
    }
    await page.close();
  });

  it.each(Object.keys(LETTERS))(
    'the poster stays one whole A4 sheet in every situation: %s',
    async (family) => {
      const page = await pageAt(browser, JULY_12, { width: 794, height: 1122 });
      await page.setBypassCSP(true);
      for (const [name, shown, now] of SHOWN) {
        await site.show(shown, now);
        // It has no script, so that nothing comes after its load: the driver once missed the end of a request here.
        await page.goto(`${site.url}poster/`);
        await useLetters(page, family);
        const sheet = await page.$eval('.sheet', ({ scrollHeight, scrollWidth }) => [
          scrollWidth,
          scrollHeight,
        ]);
        expect(sheet, name).toEqual([794, 1122]);
      }
      await page.close();
    },
  );

  it.each(Object.keys(LETTERS))(
    'no line of the card or the banner lies over another or leaves the picture: %s',
    async (family) => {
      const page = await pageAt(browser, JULY_12, { width: 800, height: 600 });
      await page.goto(`${site.url}tidak-ada`);
      await page.setBypassCSP(true);
      await page.reload();
      await useLetters(page, family);
      for (const [name, shown, now] of SHOWN) {
        await site.show(shown, now);
        for (const file of ['card.svg', 'banner.svg']) {
          const faults = await page.evaluate(
            async (address, font) => {
              const text = await (await fetch(address)).text();
              const svg = document.importNode(
                new DOMParser().parseFromString(text, 'image/svg+xml').documentElement,
                true,
              ) as unknown as SVGSVGElement;
              document.body.replaceChildren(svg);
              svg.setAttribute('font-family', font);
              await document.fonts.ready;
              const at = (line: Element) => Number(line.getAttribute('y'));
              const sizeOf = (line: Element) => Number(line.getAttribute('font-size'));
              const { width, height } = svg.viewBox.baseVal;
              const lines = [...svg.querySelectorAll('text')].map((line) => ({ line, box: line.getBBox() }));
              const found = lines
                .filter(
                  ({ box }) => box.x < 4 || box.x + box.width > width - 4 || box.y + box.height > height + 4,
                )
                .map(({ line }) => `${line.textContent} leaves the picture`);
              for (const [index, one] of lines.entries()) {
                for (const other of lines.slice(index + 1)) {
                  const beside =
                    one.box.x + one.box.width <= other.box.x + 1 ||
                    other.box.x + other.box.width <= one.box.x + 1;
                  const [upper, lower] = [one.line, other.line].sort((left, right) => at(left) - at(right));
                  const overlap = upper && lower && at(lower) - sizeOf(lower) * 0.72 < at(upper);
                  if (!beside && overlap)
                    found.push(`${one.line.textContent} lies over ${other.line.textContent}`);
                }
              }
              return found;
            },
            `${site.url}${file}`,
            family,
          );
          expect(faults, `${file}: ${name}`).toEqual([]);
        }
      }
      await page.close();
    },
  );
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
    await site.show(shown, now);
    const page = await pageAt(browser, now, PHONE);
    await page.setBypassCSP(true);
    await page.goto(site.url + path);
    await loaded(page);
    for (const dark of [false, true]) {
      await look(page, { ...PHONE, dark });
      expect(await violationsIn(page)).toEqual([]);
    }
    await page.close();
  });
});
