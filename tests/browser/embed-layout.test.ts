import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COLOURS } from '../../components/colours';
import { boardOf, SITUATIONS } from './embed-pages/boards';
import { launchPlain } from './embed-pages/browsers';
import { type Sites, startSites, statusOf } from './embed-pages/server';
import { details, drawn, kept, press, seen, shown } from './embed-pages/widget';
import { violationsIn } from './harness/axe';
import { setClock } from './harness/clock';

/** The late parts that this build of the widget names: what is seldom needed, and the English words. */
const [LATE = '', ENGLISH = ''] =
  readFileSync('.output/site/embed.js', 'utf8').match(/embed-[\d.]+-more-\w+\.js/g) ?? [];

/** WCAG's contrast of two colours in sRGB. */
function contrast(one: number[], other: number[]): number {
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const linear = (part: number) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

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

  it.each([
    ['a status that says the data is old', 'old', '', { 'status.json': { after: 700 } }],
    ['English words', 'running', 'data-lang="en"', { [ENGLISH]: { after: 700 } }],
    ['the words of doubtful dates', 'unconfirmed', '', { [LATE]: { after: 700 } }],
    ['the words of a postponement', 'halted', '', { [LATE]: { after: 700 } }],
    ['a doubtful post', 'maybe', '', { [LATE]: { after: 700 } }],
    ['a period to come', 'upcoming', '', { [LATE]: { after: 700 } }],
    ['the last day', 'last-day', '', { [LATE]: { after: 700 } }],
    ['a feed that fails after a stored copy was shown', 'running', '', {}],
  ] as const)('shifts nothing by what comes late: %s', async (_name, situation, attributes, answers) => {
    for (const [end, answer] of Object.entries(answers)) {
      sites.answers.set(end, {
        ...answer,
        ...(end === 'status.json' && { body: JSON.stringify(statusOf(new Date(), 'unreachable', 8)) }),
      });
    }
    const url = sites.page(
      '/late.html',
      `<!doctype html><html lang="id"><style>body{margin:0}</style>{{snippet ${situation} ${attributes}}}<p>Sesudah</p>`,
    );
    await page.goto(url);
    await shown(page);
    if (situation === 'running' && !attributes) {
      await kept(page);
      await page.evaluateOnNewDocument(setClock, Date.now() + 3_600_000);
      sites.answers.set('feed.json', { status: 503, after: 700 });
      await page.goto(url);
      await shown(page);
      await page.waitForFunction(() =>
        document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.notice'),
      );
    }
    await page.waitForNetworkIdle({ idleTime: 400 });
    await settle();
    expect(await measured('shift')).toBe(0);
    expect((await seen(page))[0]?.text).not.toBe('');
  });

  it.each(['running', 'none', 'unconfirmed'] as const)(
    'shifts nothing when its attributes change: %s',
    async (situation) => {
      await page.goto(sites.page('/live.html', `<!doctype html><html lang="id">{{snippet ${situation}}}`));
      await shown(page);
      await page.waitForNetworkIdle({ idleTime: 400 });
      for (const [name, value] of [
        ['show', 'announcements'],
        ['show', 'countdown'],
        ['show', 'both'],
        ['theme', 'dark'],
        ['limit', '2'],
        ['lang', 'en'],
      ] as const) {
        await page.evaluate(
          (attribute, to) => document.querySelector('[data-pantau-coklit]')?.setAttribute(attribute, to),
          `data-${name}`,
          value,
        );
        await settle();
      }
      await page.waitForFunction(
        () =>
          document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector<HTMLElement>('.surface')
            ?.lang === 'en',
      );
      await settle();
      expect(await measured('shift')).toBe(0);
    },
  );

  it.each([
    ['where everything comes', {}],
    ['where its words come late', { [LATE]: { after: 700 } }],
    ['where the feed can not be reached', { 'feed.json': { status: 503 } }],
  ])('takes the place of one line by one line %s', async (_name, answers) => {
    for (const [end, answer] of Object.entries(answers)) sites.answers.set(end, answer);
    await page.setViewport({ width: 390, height: 700 });
    await page.goto(
      sites.page(
        '/strip.html',
        '<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><style>body{margin:0;font:15px/1.6 sans-serif}</style><div data-pantau-coklit data-show="strip"><a href="/">Jadwal Coklit dan pengumuman KPU</a></div><script async src="{{host}}/running/embed.js"></script><p>Sesudah</p>',
      ),
      { waitUntil: 'networkidle0' },
    );
    if (!('feed.json' in answers)) await shown(page);
    await settle();
    expect(await measured('shift')).toBe(0);
    const height = await page.evaluate(() => document.querySelector('[data-pantau-coklit]')?.clientHeight);
    expect(height).toBe(24);
    // However narrow: something leads on.
    const leads = await page.evaluate(() => {
      const node = document.querySelector('[data-pantau-coklit]');
      const links = [
        ...(node?.querySelectorAll('a') ?? []),
        ...(node?.shadowRoot?.querySelectorAll('a') ?? []),
      ];
      return links.some((link) => link.checkVisibility({ visibilityProperty: true }));
    });
    expect(leads).toBe(true);
  });

  it.each([290, 212].flatMap((width) => SITUATIONS.map((situation) => [width, situation] as const)))(
    'fits into the 16 : 9 that a theme leaves it, everything within reach: %i px, %s',
    async (width, situation) => {
      await page.goto(
        sites.page(
          '/palanta.html',
          `<!doctype html><html lang="id"><style>.r{position:relative;display:block;height:0;padding:0 0 56.25%;overflow:hidden}</style><div style="width:${width}px"><div class="r">{{snippet ${situation}}}</div></div>`,
        ),
      );
      await shown(page);
      await drawn(page);
      const cut = () =>
        page.evaluate(() => {
          const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
          const limit = document.querySelector('.r')?.getBoundingClientRect().bottom ?? 0;
          const each = [
            ...(root?.querySelectorAll(
              '.count, .title, .sentence b, .foot > *, .lower-head, .post-title, .detail dd',
            ) ?? []),
          ];
          return each
            .filter(
              (element) =>
                getComputedStyle(element).visibility === 'visible' && element.getClientRects().length,
            )
            .filter(
              (element) =>
                element.getBoundingClientRect().right > 0 &&
                element.getBoundingClientRect().bottom > limit + 1,
            )
            .map((element) => element.className);
        });
      await expect.poll(cut).toEqual([]);
      await press(page, 'Semua kabar');
      await page.waitForFunction(() =>
        document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.pages .post'),
      );
      const found = new Set<string>();
      for (let turns = 0; turns < 40; turns++) {
        for (const title of await page.evaluate(() =>
          [
            ...(document
              .querySelector('[data-pantau-coklit]')
              ?.shadowRoot?.querySelectorAll<HTMLElement>('.pages > .post') ?? []),
          ]
            .filter((post) => getComputedStyle(post).visibility === 'visible')
            .map((post) => post.querySelector('.post-title')?.textContent ?? ''),
        ))
          found.add(title);
        const more = await page.evaluate(() => {
          const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
          const next = root?.querySelector<HTMLElement>('.turn-button:last-of-type:not([aria-disabled])');
          next?.click();
          return Boolean(next);
        });
        if (!more) break;
      }
      expect(found.size).toBe(boardOf(situation, new Date()).items.length);
      await press(page, 'Rincian');
      await page.waitForFunction(() =>
        document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.detail'),
      );
    },
  );

  it.each([
    ['a title without a space', 212, 'Pengumuman'.repeat(69)],
    ['a title of many words', 240, 'Pengumuman hasil seleksi '.repeat(28)],
    ['a title of emoji', 400, '📢'.repeat(3_000)],
  ])('shows posts though the newest has %s', async (_name, width, title) => {
    const board = boardOf('running', new Date());
    const [newest, ...items] = board.items;
    const body = JSON.stringify({ ...board, items: [{ ...newest, title }, ...items] });
    sites.answers.set('feed.json', { body });
    await page.goto(sites.page('/long.html', `<div style="width:${width}px">{{snippet running}}</div>`));
    await shown(page);
    await drawn(page);
    const posts = () =>
      page.evaluate(() => {
        const list = document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.list');
        const { bottom = 0, right = 0 } = list?.getBoundingClientRect() ?? {};
        return [...(list?.querySelectorAll('.post') ?? [])].filter((post) => {
          const place = post.getBoundingClientRect();
          const inSight = place.bottom <= bottom + 1 && place.left < right;
          return inSight && getComputedStyle(post).visibility === 'visible';
        }).length;
      });
    await expect.poll(posts).toBeGreaterThan(0);
  });

  it.each([
    ['says nothing', '', 'rgb(255, 255, 255)'],
    ['is dark by its style', ':root{color-scheme:dark}', 'rgb(23, 19, 26)'],
    ['is dark where the widget stands', 'div{color-scheme:dark}', 'rgb(23, 19, 26)'],
    ['follows the device', ':root{color-scheme:light dark}', 'rgb(23, 19, 26)'],
    ['is light alone', ':root{color-scheme:only light}', 'rgb(255, 255, 255)'],
    ['is dark by its meta', '', 'rgb(23, 19, 26)', 'dark'],
    ['follows the device by its meta', '', 'rgb(23, 19, 26)', 'light dark'],
    ['is light by its style, whatever its meta', ':root{color-scheme:light}', 'rgb(255, 255, 255)', 'dark'],
  ])(
    'has the colours of its page on a dark device, where the page %s',
    async (_name, style, ground, meta = '') => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(
        sites.page(
          '/scheme.html',
          `<!doctype html><html lang="id"><meta name="color-scheme" content="${meta}"><style>${style}</style>{{snippet running}}`,
        ),
      );
      await shown(page);
      const shownGround = () =>
        page.evaluate(() => {
          const frame = document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.frame');
          return getComputedStyle(frame as Element).backgroundColor;
        });
      await expect.poll(shownGround).toBe(ground);
      await page.evaluate(() =>
        document.querySelector('[data-pantau-coklit]')?.setAttribute('data-theme', 'auto'),
      );
      await expect.poll(shownGround).toBe('rgb(23, 19, 26)');
    },
  );

  it.each([
    ['yellow', 'yellow'],
    ['white', '#fff'],
    ['black', 'black'],
    ['a loud green', 'rgb(0, 230, 90)'],
    ['orange', '#ff8800'],
    ['one that is not seen', 'transparent'],
    ['none', ''],
  ])('keeps number and houses readable with the accent of its page: %s', async (name, accent) => {
    const style = accent && `:root{--pantau-coklit-accent:${accent}}`;
    const colours = async (theme: string, said = `<style>${style}</style>`, attribute = '') => {
      await page.goto(
        sites.page(
          `/accent-${theme}.html`,
          `<!doctype html><html lang="id">${said}<div data-pantau-coklit data-theme="${theme}" ${attribute} style="width:240px;height:480px"></div><script async src="${sites.host}/running/embed.js"></script>`,
        ),
      );
      await shown(page);
      return page.evaluate(() => {
        const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
        const painted = (colour: string) => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) throw new Error('no canvas');
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data];
        };
        const styleOf = (part: string) => getComputedStyle(root?.querySelector(part) as Element);
        return {
          number: painted(styleOf('.count').color),
          houses: painted(styleOf('.houses').fill),
          ground: painted(styleOf('.hero').backgroundColor),
        };
      });
    };
    const seenIn = { light: await colours('light'), dark: await colours('dark') };
    for (const { number, houses, ground } of Object.values(seenIn)) {
      expect(contrast(number, ground)).toBeGreaterThan(4.5);
      expect(houses).toEqual(number);
    }
    const isOurs = `${seenIn.light.number}` === '82,38,99,255';
    expect(isOurs).toBe(name === 'none');
    const byAttribute = await colours('light', '', `data-accent=" ${accent}"`);
    expect(byAttribute).toEqual(seenIn.light);
  });

  it('takes nothing for an accent that is no colour', async () => {
    const wrong = ['hijau', 'red;--pad:0', 'url(/seen.png)', 'red}*{color:red', '0a7d34'];
    const widgets = wrong.map(
      (accent) => `<div data-pantau-coklit data-accent="${accent}" style="width:240px;height:480px"></div>`,
    );
    await page.goto(
      sites.page(
        '/no-accent.html',
        `<!doctype html><html lang="id">${widgets.join('')}<script async src="${sites.host}/running/embed.js"></script>`,
      ),
    );
    await shown(page, wrong.length);
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('[data-pantau-coklit]')].map(
        ({ shadowRoot }) => getComputedStyle(shadowRoot?.querySelector('.count') as Element).color,
      ),
    );
    expect(new Set(colours).size).toBe(1);
    expect(await details(page)).toContain(`data-accent="hijau" tidak dikenal; dipakai ${COLOURS.accent}.`);
  });

  it('follows a colour of its page by name, and a change of the attribute', async () => {
    await page.goto(
      sites.page(
        '/named-accent.html',
        `<!doctype html><html lang="id"><style>:root{--desa:rgb(10 90 40)}</style><div data-pantau-coklit data-accent="var(--desa)" style="width:240px;height:480px"></div><script async src="${sites.host}/running/embed.js"></script>`,
      ),
    );
    await shown(page);
    const isCountIn = (colour: string) =>
      page.waitForFunction(
        (wanted: string) => {
          const probe = document.createElement('canvas').getContext('2d');
          const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
          if (!probe) throw new Error('no canvas');
          probe.fillStyle = getComputedStyle(root?.querySelector('.count') as Element).color;
          probe.fillRect(0, 0, 1, 1);
          return [...probe.getImageData(0, 0, 1, 1).data].join() === wanted;
        },
        {},
        colour,
      );
    await isCountIn('10,90,40,255');
    await page.evaluate(() =>
      document.querySelector('[data-pantau-coklit]')?.setAttribute('data-accent', 'rgb(0 60 120)'),
    );
    await isCountIn('0,60,120,255');
  });

  it('follows a page that switches to dark', async () => {
    await page.goto(
      sites.page(
        '/switch.html',
        '<!doctype html><html lang="id"><style>.dark{color-scheme:dark}</style>{{snippet running}}',
      ),
    );
    await shown(page);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await page.waitForFunction(() => {
      const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
      return getComputedStyle(root?.querySelector('.frame') as Element).backgroundColor === 'rgb(23, 19, 26)';
    });
  });

  it('shifts by 0.02 at most where the image had failed before', async () => {
    sites.answers.set('card.svg', { status: 404 });
    sites.answers.set('embed.js', { after: 500 });
    await page.goto(`${sites.village}/opensid.html`, { waitUntil: 'networkidle0' });
    await shown(page);
    await settle();
    expect(await measured('shift')).toBeLessThanOrEqual(0.02);
  });

  it('does not hold up the page while our host takes its time', async () => {
    let answer = () => {};
    const after = new Promise<void>((now) => {
      answer = now;
    });
    sites.answers.set('embed.js', { after });
    sites.answers.set('card.svg', { after });
    await page.goto(`${sites.village}/opensid.html`, { waitUntil: 'domcontentloaded' });
    expect(await measured('ready')).toBeGreaterThan(0);
    expect((await seen(page))[0]?.shows).toBe('nothing');
    answer();
    await shown(page);
  });

  it('asks nothing while the page is hidden', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
    });
    await page.goto(`${sites.village}/plain.html`);
    await page.waitForFunction(() => window.PantauCoklit);
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
    for (const button of [null, 'Rincian', 'Semua kabar']) {
      if (button) await press(page, button);
      expect(await violationsIn(page)).toEqual([]);
    }
  });
});
