import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardOf } from './embed-pages/boards';
import { launchPlain } from './embed-pages/browsers';
import { type Sites, startSites, statusOf } from './embed-pages/server';
import { details, drawn, hostErrors, kept, press, seen, shown } from './embed-pages/widget';
import { setClock } from './harness/clock';

const DAY = 86_400_000;

declare global {
  interface Window {
    /** What a page heard from its frame: whether it was the frame, and the message. */
    heard: [boolean, unknown][];
  }
}

describe.each(['chromium', 'firefox'] as const)('the widget in %s', (kind) => {
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
    expect(errors).toEqual([]);
  });

  const visit = (name: string) => page.goto(`${sites.village}/${name}.html`);
  const asked = (end: string) => sites.requests.filter(({ path }) => path.endsWith(end)).length;

  /** What was answered to the widget does not make it show itself. */
  async function cardStays(open: () => Promise<unknown>): Promise<void> {
    const answered = page.waitForResponse((response) => response.url().endsWith('feed.json'));
    await open();
    await answered;
    await expect.poll(async () => (await seen(page))[0]?.shows).toBe('card');
    await drawn(page);
    expect((await seen(page))[0]?.shows).toBe('card');
  }

  it('shows countdown, end date and the newest titles in place of the card', async () => {
    await visit('plain');
    const [widget] = await shown(page);
    expect(widget?.text).toContain('12');
    expect(widget?.text).toContain('hari lagi');
    expect(widget?.text).toContain('Sukseskan Coklit PILKADA Tahun 2024.');
    expect(widget?.width).toBe(360);
  });

  it('passes a post on by the device, and by WhatsApp inside a frame, where the device refuses', async () => {
    await page.evaluateOnNewDocument(() => {
      const note = (way: string) => Reflect.set(document.documentElement.dataset, 'way', way);
      Object.defineProperty(navigator, 'share', { value: async () => note('device') });
      window.open = (url) => {
        note(`${url}`);
        return null;
      };
    });
    await visit('plain');
    const framed = sites.page(
      '/framed.html',
      `<iframe src="${page.url()}" width="400" height="600"></iframe>`,
    );
    for (const [url, way] of [
      [page.url(), 'device'],
      [framed, 'https://wa.me/?text='],
    ] as const) {
      await page.goto(url);
      const frame = page.frames().at(-1) ?? page.mainFrame();
      await frame.waitForFunction(() =>
        document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.box.widget .icon-button'),
      );
      await frame.evaluate(() =>
        document
          .querySelector('[data-pantau-coklit]')
          ?.shadowRoot?.querySelector<HTMLElement>('.post .icon-button')
          ?.click(),
      );
      await frame.waitForFunction(
        (wanted) => document.documentElement.dataset.way?.startsWith(wanted),
        {},
        way,
      );
    }
  });

  it('leaves no global but PantauCoklit', async () => {
    await page.goto(sites.page('/empty.html', '<!doctype html><title>Kosong</title>'));
    await page.evaluate(() => 'puppeteer has its own by now');
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await visit('plain');
    await shown(page);
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(after.filter((name) => !before.includes(name) && !name.includes('ariaQuerySelector'))).toEqual([
      'PantauCoklit',
    ]);
    expect(await page.evaluate(() => Object.keys(window.PantauCoklit ?? {}).sort())).toEqual([
      'mount',
      'unmount',
      'version',
    ]);
  });

  it('shares one request between all widgets, also where the script is loaded twice', async () => {
    await visit('many');
    const widgets = await shown(page, 3);
    expect(widgets.map(({ shows }) => shows)).toEqual(['widget', 'strip', 'widget']);
    expect(asked('feed.json')).toBe(1);
  });

  it('asks nothing at the next visit while the copy is fresh, and shows it', async () => {
    await visit('plain');
    await kept(page);
    await page.reload();
    const [widget] = await shown(page);
    expect(widget?.text).toContain('hari lagi');
    expect(asked('feed.json')).toBe(1);
  });

  it('follows nodes that come late, move, are cloned and go', async () => {
    const run = (name: string) => page.evaluate((work: string) => Reflect.get(window, work)(), name);
    await visit('late');
    await page.waitForFunction(() => window.PantauCoklit);
    await run('insert');
    await shown(page, 1);
    await run('move');
    await run('copy');
    expect((await shown(page, 2)).map(({ shows }) => shows)).toEqual(['widget', 'widget']);
    await run('take');
    await run('insert');
    expect(await shown(page, 2)).toHaveLength(2);
    expect(asked('feed.json')).toBe(1);
  });

  it('can be mounted and unmounted by hand, the card coming back', async () => {
    await visit('plain');
    await shown(page);
    const node = 'document.querySelector("[data-pantau-coklit]")';
    await page.evaluate(`PantauCoklit.unmount(${node})`);
    expect((await seen(page))[0]?.shows).toBe('card');
    await page.evaluate(`PantauCoklit.mount(${node})`);
    expect((await shown(page))[0]?.shows).toBe('widget');
  });

  it('finds its data where a script delayer leaves currentScript null', async () => {
    await visit('delayer');
    expect((await shown(page))[0]?.text).toContain('hari lagi');
  });

  it('works where an old library changed the built-ins', async () => {
    await visit('prototype');
    expect((await shown(page))[0]?.text).toContain('hari lagi');
    expect(await details(page)).toContain('data-limit="lima" tidak dikenal; dipakai 5.');
  });

  it('works where an old library put its own in the place of Element, Promise.race and the timers', async () => {
    await visit('odd');
    const widgets = await shown(page, 2);
    expect(widgets.map(({ text }) => text.includes('hari lagi'))).toEqual([true, true]);
    expect(await details(page)).toContain('31 hari');
    expect(await page.evaluate(() => Reflect.get(window, 'rejections'))).toEqual([]);
  });

  it('says once in the console why the card stays', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      Element.prototype.attachShadow = () => {
        throw new Error('no shadow here');
      };
    });
    await visit('many');
    const ours = () => said.filter((each) => each.includes('Pantau Coklit'));
    await expect.poll(ours).toHaveLength(1);
    // By then each of the three would have said it.
    await drawn(page);
    expect(ours()).toHaveLength(1);
    expect((await seen(page)).map(({ shows }) => shows)).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it('lets no style of the page in', async () => {
    await visit('resets');
    await shown(page);
    const style = await page.evaluate(() => {
      const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
      const of = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element);
      return {
        direction: of('.surface').direction,
        spacing: of('.sentence').letterSpacing,
        button: of('.foot button').display,
        font: of('.kicker').fontStyle,
        padding: of('.sentence').paddingLeft,
        hidden: of('.card').opacity,
      };
    });
    expect(style).toEqual({
      direction: 'ltr',
      spacing: 'normal',
      button: expect.not.stringMatching('none'),
      font: 'normal',
      padding: '0px',
      hidden: '0',
    });
  });

  it('follows its column, narrow, wide and changing', async () => {
    await visit('columns');
    const sizes = async () => (await seen(page)).map(({ width, height }) => [width, height]);
    await shown(page, 2);
    expect((await sizes())[1]?.[0]).toBe(1200);
    for (const width of [212, 262, 281, 367, 452, 800]) {
      await page.evaluate((to: number) => {
        document.querySelector<HTMLElement>('#column')?.style.setProperty('width', `${to}px`);
      }, width);
      expect((await sizes())[0]?.[0]).toBe(width);
      await drawn(page);
      const cut = () =>
        page.evaluate(() => {
          const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
          const frame = root?.querySelector('.frame')?.getBoundingClientRect();
          const inside = [...(root?.querySelectorAll('p, h2, h3, button, a, small, .figures') ?? [])].filter(
            (each) => getComputedStyle(each).visibility === 'visible' && each.getClientRects().length,
          );
          return inside.filter((each) => each.getBoundingClientRect().right > (frame?.right ?? 0) + 1).length;
        });
      await expect.poll(cut).toBe(0);
    }
  });

  it('keeps what does not fit out of the tab order, and turns pages', async () => {
    await visit('columns');
    await shown(page, 2);
    await press(page, 'Semua kabar');
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.turn'),
    );
    const visible = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
        const list = root?.querySelector('.list')?.getBoundingClientRect();
        return [...(root?.querySelectorAll<HTMLElement>('.pages > .post') ?? [])]
          .filter((each) => getComputedStyle(each).visibility === 'visible')
          .map((each) => {
            const { top, bottom, left, right } = each.getBoundingClientRect();
            const whole =
              list &&
              top >= list.top &&
              bottom <= list.bottom + 1 &&
              left >= list.left - 1 &&
              right <= list.right + 1;
            return `${whole ? '' : 'cut: '}${each.querySelector('a')?.textContent}`;
          });
      });
    const first = await visible();
    await press(page, 'Halaman berikutnya');
    const second = await visible();
    expect(first[0]).toBe('Sukseskan Coklit PILKADA Tahun 2024.');
    expect([...first, ...second].filter((title) => title.startsWith('cut'))).toEqual([]);
    expect(new Set([...first, ...second]).size).toBe(7);
  });

  it('obeys attributes that change while it lives', async () => {
    await visit('plain');
    await shown(page);
    const set = (name: string, value: string) =>
      page.evaluate(
        (attribute: string, to: string) =>
          document.querySelector('[data-pantau-coklit]')?.setAttribute(attribute, to),
        name,
        value,
      );
    const text = async () => (await seen(page))[0]?.text ?? '';
    await set('data-lang', 'en');
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.textContent?.includes('days left'),
    );
    await set('data-theme', 'dark');
    const ground = () =>
      page.evaluate(() => {
        const frame = document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.frame');
        return getComputedStyle(frame as Element).backgroundColor;
      });
    await expect.poll(ground).toBe('rgb(23, 19, 26)');
    await set('data-show', 'announcements');
    await page.waitForFunction(
      () => !document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.upper'),
    );
    await set('data-limit', '1');
    await expect.poll(async () => (await text()).match(/First seen/g)).toHaveLength(1);
    await set('data-start', '2031-02-01');
    await set('data-end', '2031-03-02');
    await set('data-show', 'countdown');
    await expect.poll(text).toContain('1 February 2031');
  });

  it('names mistaken attributes where an operator finds them', async () => {
    sites.page(
      '/wrong.html',
      '{{snippet running data-theme=" gelap " data-feed="http://x.example/feed.json" data-start="2024-02-30"}}',
    );
    await page.goto(`${sites.village}/wrong.html`);
    await shown(page);
    const words = await details(page);
    expect(words).toContain('data-theme="gelap" tidak dikenal; dipakai auto.');
    expect(words).toContain('data-feed="http://x.example/feed.json" tidak dikenal');
    expect(words).toContain('data-start="2024-02-30" tidak dikenal');
  });

  it('takes the data of another mirror', async () => {
    sites.page('/other.html', `{{snippet running data-feed="${sites.host}/none/feed.json"}}`);
    await page.goto(`${sites.village}/other.html`);
    expect((await shown(page))[0]?.text).toContain('Tidak ada Coklit saat ini');
  });

  it('keeps the card where nothing can be had', async () => {
    for (const answer of [{ status: 503 }, { body: '<html>' }, { body: '{}' }, { status: 404 }]) {
      sites.answers.set('feed.json', answer);
      await cardStays(() => visit('plain'));
    }
  });

  it('keeps its last copy where the feed has a version it does not know', async () => {
    sites.answers.set('feed.json', { headers: { 'cache-control': 'max-age=0' } });
    await visit('plain');
    await kept(page);
    sites.answers.set('feed.json', { body: JSON.stringify({ version: 'https://jsonfeed.org/version/9' }) });
    await page.evaluateOnNewDocument(setClock, Date.now() + 3_600_000);
    await page.reload();
    await shown(page);
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.notice'),
    );
    expect(await details(page)).toContain('tidak terbaca; salinan lama dipakai');
  });

  it('keeps the card on nodes that can have no shadow root', async () => {
    await visit('refused');
    await page.waitForFunction(() => window.PantauCoklit);
    await drawn(page);
    expect((await seen(page)).map(({ shows }) => shows)).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it('says from when the data is once the copy is older than its time and our host is down', async () => {
    await visit('plain');
    await kept(page);
    sites.answers.set('feed.json', { status: 503 });
    await page.evaluateOnNewDocument(setClock, Date.now() + 3_600_000);
    await page.reload();
    await shown(page);
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.notice'),
    );
    expect((await seen(page))[0]?.text).toMatch(/Data terakhir \d+\u00a0\w+/);
    expect(await details(page)).toMatch(/localhost:\d+ tidak menjawab. Dicoba lagi pukul \d\d\.\d\d/);
  });

  it('always says it when the mirror has had no success for seven days', async () => {
    sites.answers.set('status.json', { body: JSON.stringify(statusOf(new Date(), 'unreachable', 8)) });
    sites.page('/quiet.html', '{{snippet old}}');
    await page.goto(`${sites.village}/quiet.html`);
    await page.waitForFunction(() =>
      document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.notice'),
    );
    expect((await seen(page))[0]?.text).toContain('Situs KPU tidak menjawab, data terakhir');
    expect(await details(page)).toContain('gagal; berhasil terakhir');
  });

  it('says nothing of the kind in quiet years while the mirror succeeds', async () => {
    sites.page('/quiet.html', '{{snippet none}}');
    await page.goto(`${sites.village}/quiet.html`);
    await shown(page);
    await page.waitForFunction(
      () => !document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.notice'),
    );
    await expect.poll(() => asked('status.json')).toBe(1);
  });

  it('counts by the time of the answer where the clock of the device is wrong', async () => {
    const headers = { 'access-control-expose-headers': 'Date', date: new Date().toUTCString() };
    sites.answers.set('feed.json', { headers });
    await page.evaluateOnNewDocument(setClock, Date.now() - 3 * DAY);
    await visit('plain');
    expect((await shown(page))[0]?.text).toMatch(/^12\n/m);
    expect(await details(page)).toContain('Jam perangkat tidak tepat');
  });

  it('counts by the window of Expires where Date can not be read', async () => {
    const headers = { 'cache-control': 'max-age=600', expires: new Date(Date.now() + 600_000).toUTCString() };
    sites.answers.set('feed.json', { headers });
    await page.evaluateOnNewDocument(setClock, Date.now() - 5 * DAY);
    await visit('plain');
    expect((await shown(page))[0]?.text).toMatch(/^12\n/m);
  });

  it('takes no more of an endless feed than it can show, and stores no field that it does not know', async () => {
    sites.answers.set('feed.json', {
      body: JSON.stringify({ ...boardOf('running', new Date()), junk: 'x'.repeat(600_000) }),
    });
    await cardStays(() => visit('plain'));
    const board = boardOf('running', new Date());
    sites.answers.set('feed.json', {
      body: JSON.stringify({
        ...board,
        junk: 'x',
        items: board.items.map((item) => ({ ...item, junk: 'x', edited: true })),
      }),
    });
    await page.reload();
    await kept(page);
    const stored = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const open = indexedDB.open('pantau-coklit');
          open.onsuccess = () => {
            const all = open.result.transaction('copies').objectStore('copies').getAll();
            all.onsuccess = () => resolve(JSON.stringify(all.result));
          };
        }),
    );
    expect(stored).toContain('Sukseskan Coklit');
    expect(stored).not.toContain('junk');
  });

  it.each([
    ['a copy of 0.1.0', {}],
    ['a bad clock', { clock: { offset: Number.NaN, wrong: false } }],
    ['no clock', { clock: undefined }],
    ['an end of its time that never comes', { nextAt: Number.POSITIVE_INFINITY }],
    ['a time that can not be', { at: 8.64e15 }],
    ['no board', { board: null }],
    ['a status that is none', { status: { checkedAt: 'kemarin' } }],
  ])('heals what is stored: %s', async (_name, wrong) => {
    await visit('plain');
    await kept(page);
    await page.evaluate(
      (change: object, names: string[]) =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('pantau-coklit');
          open.onsuccess = () => {
            const copies = open.result.transaction('copies', 'readwrite').objectStore('copies');
            const all = copies.getAll();
            all.onsuccess = () => {
              const next = { ...all.result[0], ...change };
              // What JSON can't say comes by name.
              if (names.includes('nextAt')) next.nextAt = Number.POSITIVE_INFINITY;
              if (names.includes('clock') && next.clock) next.clock = { offset: Number.NaN, wrong: false };
              if (names.includes('clock') && !('clock' in change)) delete next.clock;
              copies.put(next).onsuccess = () => resolve();
            };
          };
        }),
      wrong,
      Object.keys(wrong),
    );
    await page.reload();
    expect((await shown(page))[0]?.text).toContain('hari lagi');
  });

  it('counts on where a translator moves its texts into nodes of its own', async () => {
    await visit('plain');
    await shown(page);
    await page.evaluate(() => {
      const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot as ShadowRoot;
      const translate = () => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) {
          if (!text.data.trim() || text.parentElement?.closest('font, [translate="no"]')) continue;
          const font = document.createElement('font');
          font.textContent = text.data.toUpperCase();
          text.replaceWith(font);
        }
      };
      translate();
      new MutationObserver(translate).observe(root, { childList: true, subtree: true, characterData: true });
    });
    const now = async () => (await seen(page))[0]?.text ?? '';
    await expect.poll(now).toContain('HARI LAGI');
    await page.evaluate(setClock, Date.now() + 10 * DAY);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForFunction(() =>
      /^2$/m.test(
        document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.count')?.textContent ??
          '',
      ),
    );
    await expect.poll(now).toMatch(/KE-29 DARI 31/);
    await press(page, 'RINCIAN');
    await page.waitForFunction(() =>
      document
        .querySelector('[data-pantau-coklit]')
        ?.shadowRoot?.querySelector('.foot')
        ?.textContent?.includes('KEMBALI'),
    );
    await press(page, 'SEMUA KABAR');
    await page.waitForFunction(() =>
      document
        .querySelector('[data-pantau-coklit]')
        ?.shadowRoot?.querySelector('.lower-head')
        ?.textContent?.startsWith('SEMUA KABAR'),
    );
    await page.evaluate(() =>
      document.querySelector('[data-pantau-coklit]')?.setAttribute('data-show', 'countdown'),
    );
    await press(page, 'KEMBALI');
    await page.waitForFunction(
      () => !document.querySelector('[data-pantau-coklit]')?.shadowRoot?.querySelector('.lower'),
    );
    await expect.poll(now).toMatch(/^2$/m);
  });

  it('shows a copy that its storage gives late, where its host is down', async () => {
    await visit('plain');
    await kept(page);
    sites.answers.set('feed.json', { status: 503 });
    await page.evaluateOnNewDocument(setClock, Date.now() + 3_600_000);
    await page.evaluateOnNewDocument(() => {
      const open = indexedDB.open('pantau-coklit');
      open.onsuccess = () => {
        const copies = open.result.transaction('copies', 'readwrite').objectStore('copies');
        const until = performance.now() + 1_500;
        const hold = () => {
          if (performance.now() < until) copies.get('').onsuccess = hold;
        };
        hold();
      };
    });
    await page.reload();
    expect((await shown(page))[0]?.text).toContain('hari lagi');
  });

  it('shows memory only where storage hangs, and does not wait for it longer than half a second', async () => {
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      // However slow the machine: no wait longer than half a second ever ends.
      const later = window.setTimeout;
      const short = (work: TimerHandler, ms = 0, ...given: unknown[]) =>
        ms > 500 ? 0 : later(work, ms, ...given);
      Object.assign(window, { setTimeout: short });
    });
    await visit('plain');
    expect((await shown(page))[0]?.shows).toBe('widget');
  });

  it('shows the news at every visit where the browser has no room left for what it would store', async () => {
    if (kind === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', { origin: sites.village, quotaSize: 1 });
    } else {
      await page.evaluateOnNewDocument(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
    }
    for (const visits of [1, 2]) {
      await visit('plain');
      expect((await shown(page))[0]?.shows).toBe('widget');
      expect(asked('/feed.json')).toBe(visits);
    }
  });

  it('tells WordPress its height and the way of a link, where WordPress gave its secret', async () => {
    const secret = 'aB3dE5fG7h';
    const frame = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}" title="Coklit" width="400" height="480" src="{{host}}/running/frame/480.html#?secret=${secret}"></iframe>`;
    const listen =
      '<script>heard = []; addEventListener("message", ({ data, source }) => heard.push([source === frames[0], data]));</script>';
    await page.goto(sites.page('/wordpress.html', `<!doctype html><title>Desa</title>${listen}${frame}`));
    const heard = async (count: number) => {
      await page.waitForFunction((least) => window.heard.length >= least, {}, count);
      return page.evaluate(() => window.heard);
    };
    const height = [true, { message: 'height', value: 480, secret }];
    await expect.poll(() => heard(1)).toContainEqual(height);
    // wp-embed.js may come after the frame; it then says that it is ready.
    const before = (await heard(1)).length;
    await page.evaluate((said) => {
      for (const each of ['lain', said]) frames[0]?.postMessage({ message: 'ready', secret: each }, '*');
    }, secret);
    expect((await heard(before + 1)).slice(before)).toEqual([height]);

    const inner = page.frames().find((each) => each !== page.mainFrame());
    const post = await inner?.waitForSelector('>>> .surface a[href*="kpu.go.id"]');
    await post?.click();
    const link = [true, { message: 'link', value: `${sites.host}/running/`, secret }];
    expect((await heard(before + 2)).at(-1)).toEqual(link);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  describe('under WordPress’ own script', () => {
    const secret = 'aB3dE5fG7h';
    /** What WordPress makes of the address: the link hidden once the frame tells its height, the frame out of sight until then. */
    const post = (script: string) =>
      `<!doctype html><title>Desa</title><blockquote class="wp-embedded-content" data-secret="${secret}"><a href="{{host}}/running/">Coklit</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" title="Coklit" src="{{host}}/running/frame.html#?secret=${secret}" data-secret="${secret}" width="400" height="282" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>${script}`;
    const wordpress = readFileSync('tests/fixtures/wordpress/wp-embed.js', 'utf8');
    const open = async (script: string) => {
      await page.goto(sites.page('/pos.html', post(script)));
      await page.waitForFunction(() => document.querySelector('iframe')?.height === '480');
    };
    const inFrame = (selector: string) =>
      page
        .frames()
        .find((each) => each !== page.mainFrame())
        ?.waitForSelector(`>>> ${selector}`);

    const now = `<script>${wordpress}</script>`;
    const later = `<script type="text/plain" id="wordpress">${wordpress}</script><script>
      setTimeout(() => {
        const script = document.createElement('script');
        script.text = document.querySelector('#wordpress').textContent;
        document.head.append(script);
        document.dispatchEvent(new Event('DOMContentLoaded'));
      }, 1500);
    </script>`;

    it.each([
      ['before', now],
      ['long after', later],
    ])('stands at its whole height, where that came %s the frame', async (_, script) => {
      await open(script);
      const seen = () =>
        page.evaluate(() => {
          const [frame, link] = ['iframe', 'blockquote'].map((tag) =>
            document.querySelector<HTMLElement>(tag),
          );
          return [frame?.getBoundingClientRect().height, frame?.getAttribute('style'), link?.style.display];
        });
      await expect.poll(seen).toEqual([480, null, 'none']);
    });

    it.each([
      ['link to a post', '.surface a[href*="kpu.go.id"]'],
      ['button that shares', '.surface .icon-button'],
    ])('leads its %s to the residents’ page, as its sandbox lets nothing else', async (_, selector) => {
      await open(now);
      sites.answers.set('/running/', { headers: { 'content-type': 'text/html' }, body: '<p>Situs</p>' });
      const button = await inFrame(selector);
      await Promise.all([page.waitForNavigation(), button?.click()]);
      expect(page.url()).toBe(`${sites.host}/running/`);
    });
  });

  it('works in a sandboxed frame, links opening outside', async () => {
    await visit('frame');
    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 2);
    const texts = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(async (frame) => {
          await frame.waitForSelector('>>> .box.widget .surface a');
          return frame.evaluate(() => {
            const root = document.querySelector('[data-pantau-coklit]')?.shadowRoot;
            const links = [...(root?.querySelectorAll<HTMLAnchorElement>('.surface a') ?? [])];
            return {
              text: root?.querySelector('.surface')?.textContent ?? '',
              height: root?.querySelector('.surface')?.getBoundingClientRect().height,
              outside:
                links.length > 0 &&
                links.every(({ target, rel }) => target === '_blank' && rel === 'noopener'),
            };
          });
        }),
    );
    expect(texts.map(({ height }) => height)).toEqual([480, 320]);
    for (const { text, outside } of texts) {
      expect(text).toContain('hari lagi');
      expect(outside).toBe(true);
    }
  });
});
