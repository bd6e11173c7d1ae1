import type { Browser, CDPSession, Page, Target, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../lib/board';
import { postPath } from '../../mirror/post-path';
import { board, item, stage } from '../unit/mirror/boards';
import { setClock } from './harness/clock';
import { waitFor } from './harness/wait-for';
import { launchPlain, pageAt, type SiteServer, startSite } from './site-server';

const PHONE = { width: 412, height: 800 };
const JULY_12 = new Date('2024-07-12T05:00:00Z');
const POST = item({ id: 'old', title: 'Kabar Lama' });
const fresh = (id: string) =>
  item({ id, title: `Kabar ${id}`, url: `https://kab-probolinggo.kpu.go.id/blog/read/${id}` });
const shown = (...ids: string[]): Board => board({ items: [...ids.map(fresh), POST], periods: [stage()] });

let site: SiteServer;
let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());
beforeEach(async () => {
  browser = await launchPlain();
  site.cut(false);
  await site.show(shown(), JULY_12);
});
afterEach(() => browser?.close());

/** Opens the page as an installed app would be: with the permissions that Chrome gives to those. */
async function openInstalled(permissions = ['notifications', 'periodicBackgroundSync']): Promise<void> {
  const root = await browser.target().createCDPSession();
  await root.send('Browser.grantPermissions', {
    origin: new URL(site.url).origin,
    permissions: permissions as never[],
  });
  page = await pageAt(browser, JULY_12, PHONE);
  session = await page.createCDPSession();
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await workerAt(JULY_12);
}

const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(site.url);

async function workerNow(): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  if (!worker) throw new Error('The worker can’t be reached.');
  return worker;
}

/** Neither the page nor its worker reaches the host. */
async function goOffline(): Promise<void> {
  site.cut(true);
  await page.setOfflineMode(true);
  // What a worker answers does not tell a page that follows of it.
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
  });
}

/** The worker, whose clock shows this time from now on. */
async function workerAt(now: Date): Promise<WebWorker> {
  const worker = await workerNow();
  await worker.evaluate(`globalThis.window ??= globalThis; (${setClock})(${now.getTime()}, true)`);
  return worker;
}

async function killWorker(): Promise<void> {
  await (await workerNow()).close();
  await waitFor('the worker to end', async () => !browser.targets().some(isWorker));
}

async function wake(): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    active?.postMessage({ kind: 'ask' }, [port2]);
    await answered;
  });
}

/** The browser's own clock comes round: `periodicsync`, as Chrome's developer tools send it. */
async function comeRound(now: Date, atHost = now): Promise<void> {
  await wake();
  site.at(atHost);
  await workerAt(now);
  const registrations = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: all }) => {
      const own = all.find(({ scopeURL }) => scopeURL === site.url);
      if (own) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.disable');
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
    origin: new URL(site.url).origin,
    registrationId: await registrations,
    tag: 'pantau-coklit',
  });
}

const notices = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ tag, title, body }) => ({ tag, title, body }));
  });

const untilNoticed = (tag: string) =>
  waitFor(`the notice ${tag}`, async () => (await notices()).find((each) => each.tag.startsWith(tag)));

/** As a reader does: opens "Ingatkan saya" and switches it on. */
async function switchOn(): Promise<void> {
  await page.click('.fold > summary');
  await page.waitForFunction(() => document.querySelector('.fold button.primary'));
  await page.click('.fold button.primary');
  await page.waitForFunction(() => document.querySelector('.fold select'));
}

const kept = () =>
  page.evaluate(
    () =>
      new Promise<{ marks: { notified: string[] }; showing: unknown; choice: { on: boolean } }>((resolve) => {
        const opening = indexedDB.open('pantau-coklit /');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reminders').objectStore('reminders').get('kept');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );

describe('the page as an app', () => {
  it('can be installed, with its shortcuts and pictures', async () => {
    await openInstalled([]);
    const { errors, data = '' } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
    const manifest = JSON.parse(data);
    const sizeOf = (src: string) =>
      page.evaluate(async (url) => {
        const picture = await createImageBitmap(await (await fetch(url)).blob());
        return `${picture.width}x${picture.height}`;
      }, src);
    const pngs = [...manifest.icons, ...manifest.screenshots].filter(({ type }) => type === 'image/png');
    expect(manifest.screenshots.map(({ form_factor }: { form_factor: string }) => form_factor)).toEqual([
      'narrow',
      'wide',
    ]);
    for (const { src, sizes } of pngs) expect(await sizeOf(src), src).toBe(sizes);
    for (const { url } of manifest.shortcuts) {
      expect(await page.evaluate((each) => fetch(each).then(({ status }) => status), url)).toBe(200);
    }
  });

  it('opens whole without a network after the very first visit', async () => {
    await openInstalled([]);
    await goOffline();
    await page.goto(`${site.url}?utm_source=homescreen`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.body.textContent?.includes('hari lagi'));
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.bar') as Element).display),
    ).toBe('flex');
  });

  it('has its newest posts, its other pages and English without a network', async () => {
    await openInstalled([]);
    const path = postPath(POST);
    await waitFor('the post’s page to be kept', () =>
      page.evaluate(async (each) => !!(await caches.match(`/${each}`)), path),
    );
    await goOffline();
    await page.goto(`${site.url}?lang=en`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      (href) =>
        document.body.textContent?.includes('days left') && document.querySelector(`a[href="${href}"]`),
      {},
      site.url + path,
    );
    await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Kabar Lama');
    await page.goto(`${site.url}pasang/`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.querySelector('.real-widget'));
    await page.goto(`${site.url}poster/`, { waitUntil: 'domcontentloaded' });
    expect(await page.title()).toContain('Poster');
  });

  it('stays whole while the host answers with errors or with somebody else’s pages', async () => {
    await openInstalled([]);
    const reopen = async () => {
      await page.goto(site.url, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => document.body.textContent?.includes('hari lagi'));
    };
    const bytes = (text: string) => new TextEncoder().encode(text);
    const suspended = bytes('<html><title>Account suspended</title>');
    const garbage = ['[', '{"version":1}', `"${'x'.repeat(3_000_000)}"`].map(bytes);
    site.showFiles(new Map(), JULY_12);
    await reopen();
    for (const each of garbage) {
      site.showFiles(
        new Map([
          ['index.html', suspended],
          ['feed.json', each],
          ['status.json', each],
        ]),
        JULY_12,
      );
      await reopen();
    }
    await goOffline();
    await reopen();
  });

  it('shows a shared post no more once it is gone from the host', async () => {
    await openInstalled([]);
    const path = postPath(POST);
    await waitFor('the post’s page to be kept', () =>
      page.evaluate(async (each) => !!(await caches.match(`/${each}`)), path),
    );
    await site.show(board({ items: [fresh('b')], periods: [stage()] }), JULY_12);
    await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Halaman ini tidak ada.');
    await goOffline();
    await expect(page.goto(site.url + path)).rejects.toThrow('ERR_');
  });

  it('keeps no file of another page of the host, though it lies in a folder of that name', async () => {
    await openInstalled([]);
    await page.reload({ waitUntil: 'networkidle0' });
    const files = (text: string) =>
      new Map([['desa/assets/app.css', new TextEncoder().encode(`/* ${text} */`)]]);
    const read = () => page.evaluate(async () => (await fetch('/desa/assets/app.css')).text());
    site.showFiles(files('one'), JULY_12);
    expect(await read()).toContain('one');
    site.showFiles(files('two'), JULY_12);
    await page.evaluate(() => fetch('/desa/assets/app.css', { cache: 'reload' }));
    expect(await read()).toContain('two');
  });

  it('leaves alone what other pages of the same host keep, and cleans up after itself', async () => {
    await openInstalled([]);
    await page.evaluate(async () => {
      for (const name of ['pantau-coklit /kab-lain/ 3', 'other', 'pantau-coklit-2', 'pantau-coklit / 2']) {
        await (await caches.open(name)).put('x', new Response('x'));
      }
      const registration = await navigator.serviceWorker.ready;
      await registration.unregister();
    });
    await page.reload({ waitUntil: 'networkidle0' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect
      .poll(async () => (await page.evaluate(() => caches.keys())).sort())
      .toEqual(['other', 'pantau-coklit / 3', 'pantau-coklit /kab-lain/ 3']);
  });
});

describe('an update of the page', () => {
  /** The build with another script of the page, by the name that its content gives it. */
  function nextBuild({ files, script, ...parts }: SiteServer['parts']): SiteServer['parts'] {
    const home = 'assets/home-n3xt.js';
    const text = (name: string) => new TextDecoder().decode(files.get(name));
    const bytes = (content: string) => new TextEncoder().encode(content);
    const next = new Map(files);
    next.delete(script.home);
    next.set(home, bytes(`${text(script.home)};document.documentElement.dataset.build = 'next';`));
    next.set('sw.js', bytes(text('sw.js').replaceAll(script.home, home)));
    return { ...parts, files: next, script: { ...script, home } };
  }

  it('arrives while nobody looks, opens offline, and leaves no file of the old one', async () => {
    const before = site.parts;
    try {
      await openInstalled([]);
      // The worker took over a page that had none: only from its next visit on it is the worker's.
      await page.reload({ waitUntil: 'networkidle0' });
      site.rebuild(nextBuild(before));
      await site.show(shown('b'), JULY_12);
      const turn = (state: 'visible' | 'hidden') =>
        page.evaluate((now) => {
          Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        }, state);
      const taken = page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
          }),
      );
      await turn('visible');
      await taken;
      expect(await page.evaluate(() => document.documentElement.dataset.build)).toBeUndefined();
      const reloaded = page.waitForNavigation({ waitUntil: 'networkidle0' });
      await turn('hidden');
      await reloaded;
      const isNext = () => document.documentElement.dataset.build === 'next';
      await page.waitForFunction(isNext);
      await goOffline();
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.waitForFunction(isNext);
      const kept = await page.evaluate(async () => {
        const requests = await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        );
        return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
      });
      expect(kept).toContain('assets/home-n3xt.js');
      expect(kept).not.toContain(before.script.home);
    } finally {
      site.rebuild(before);
    }
  });
});

describe('“Ingatkan saya”', () => {
  it('says where the browser can’t look by itself until it is installed, and asks for nothing', async () => {
    await openInstalled([]);
    await page.click('.fold > summary');
    await page.waitForFunction(() => document.querySelector('.fold')?.textContent?.includes('Pasang dulu'));
    const offered = await page.$$eval('.fold button', (all) => all.map((each) => each.textContent?.trim()));
    // Chromium offers to install by its own event, later or not at all.
    expect(offered.filter((each) => each !== 'Pasang aplikasi')).toEqual([]);
    expect(await page.evaluate(() => Notification.permission)).not.toBe('granted');
  });

  it('offers the calendar where there is no such thing at all', async () => {
    page = await pageAt(browser, JULY_12, PHONE);
    await page.evaluateOnNewDocument(() => {
      Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'periodicSync');
    });
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    await page.click('.fold > summary');
    await page.waitForFunction(() =>
      document.querySelector('.fold')?.textContent?.includes('Pakailah kalender'),
    );
  });

  it('offers the calendar where the browser keeps nothing, and fails nowhere else', async () => {
    page = await pageAt(browser, JULY_12, PHONE);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    });
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    await page.click('.fold > summary');
    await page.waitForFunction(() =>
      document.querySelector('.fold')?.textContent?.includes('Pakailah kalender'),
    );
    expect(errors).toEqual([]);
  });

  it('says so where an installed app may not look', async () => {
    page = await pageAt(browser, JULY_12, PHONE);
    await page.evaluateOnNewDocument(() => {
      const ask = matchMedia.bind(window);
      window.matchMedia = (query) =>
        query.includes('standalone') ? ({ matches: true } as MediaQueryList) : ask(query);
    });
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    await page.click('.fold > summary');
    await page.waitForFunction(() =>
      document.querySelector('.fold')?.textContent?.includes('Sinkronisasi latar belakang'),
    );
  });

  it('tells by the host’s time where the device’s is wrong, and from what it keeps where the host is in trouble', async () => {
    await openInstalled();
    await switchOn();
    await comeRound(JULY_12, new Date('2024-07-21T05:00:00Z'));
    expect(await untilNoticed('milestone|')).toMatchObject({ title: 'Coklit hampir berakhir' });
    site.showFiles(new Map([['feed.json', new TextEncoder().encode('{}')]]), JULY_12);
    await comeRound(new Date('2024-07-24T05:00:00Z'));
    await waitFor('the last day', async () =>
      (await notices()).some(({ title }) => title === 'Hari terakhir Coklit'),
    );
  });

  it('shows at once how it will look, then tells a new post, which a click opens, once', async () => {
    await openInstalled();
    await switchOn();
    expect(await untilNoticed('reminders')).toMatchObject({ title: 'Pengingat menyala' });
    await site.show(shown('b'), JULY_12);
    await comeRound(JULY_12);
    expect(await untilNoticed('posts|b')).toMatchObject({ title: 'Kabar baru dari KPU', body: 'Kabar b' });

    // What the browser does on a tap, for no key of the developer tools taps a notification.
    const worker = await workerAt(JULY_12);
    const opened = await worker.evaluate(async () => {
      const scope = globalThis as unknown as {
        registration: ServiceWorkerRegistration;
        clients: { openWindow(url: string): Promise<null> };
        NotificationEvent: new (type: string, init: object) => Event;
      };
      const [notification] = await scope.registration.getNotifications({ tag: 'posts|b' });
      return new Promise<string>((resolve) => {
        scope.clients.openWindow = async (url) => {
          resolve(url);
          return null;
        };
        dispatchEvent(new scope.NotificationEvent('notificationclick', { notification, action: '' }));
      });
    });
    expect(opened).toBe('https://kab-probolinggo.kpu.go.id/blog/read/b');
    await waitFor('the notice to go', async () => (await notices()).every(({ tag }) => tag !== 'posts|b'));
    await site.show(shown('c', 'b'), JULY_12);
    await comeRound(JULY_12);
    expect(await untilNoticed('posts|c')).toMatchObject({ title: 'Kabar baru dari KPU', body: 'Kabar c' });
  });

  it('tells three days before the end and on the last day, but not at night, and counts on the icon', async () => {
    await openInstalled();
    await switchOn();
    const badges = async () =>
      (await workerNow()).evaluate(() => (globalThis as unknown as { badges?: number[] }).badges ?? []);
    await (await workerAt(JULY_12)).evaluate(() => {
      const counts: number[] = [];
      Object.assign(globalThis, { badges: counts });
      Object.assign(navigator, { setAppBadge: async (count: number) => void counts.push(count) });
    });
    await site.show(shown('c', 'b'), JULY_12);
    await comeRound(new Date('2024-07-20T22:00:00Z')); // 5 in the morning of the 21st
    await waitFor('the round at night', async () => (await badges()).includes(2));
    expect((await notices()).map(({ tag }) => tag)).toEqual(['reminders']);
    await comeRound(new Date('2024-07-21T01:00:00Z'));
    expect(await untilNoticed('digest|')).toMatchObject({ title: 'Coklit hampir berakhir' });
    expect((await notices()).map(({ body }) => body)).toContainEqual(expect.stringContaining('24 Juli 2024'));
    await comeRound(new Date('2024-07-24T01:00:00Z'));
    expect(await untilNoticed('milestone|')).toMatchObject({ title: 'Hari terakhir Coklit' });
    expect(await notices()).toHaveLength(3);
  });

  it('tells nothing twice though the worker is killed between showing and marking', async () => {
    await openInstalled();
    await switchOn();
    await site.show(shown('b'), JULY_12);
    await wake();
    // The worker hangs where it has shown the notice, until it is killed.
    await (await workerAt(JULY_12)).evaluate(() => {
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      const show = registration.showNotification.bind(registration);
      registration.showNotification = async (...given) => {
        await show(...given);
        await new Promise(() => {});
      };
    });
    await comeRound(JULY_12);
    await untilNoticed('posts|b');
    expect((await kept()).showing).toMatchObject({ tag: 'posts|b' });
    await killWorker();

    await site.show(shown('c', 'b'), JULY_12);
    await comeRound(JULY_12);
    expect(await untilNoticed('posts|c')).toMatchObject({ body: 'Kabar c' });
    expect((await notices()).map(({ tag }) => tag).sort()).toEqual(['posts|b', 'posts|c', 'reminders']);
    await expect.poll(async () => (await kept()).marks.notified).toEqual(expect.arrayContaining(['b', 'c']));
  });

  it('shows once what a worker noted that was killed before it could show it', async () => {
    await openInstalled();
    await switchOn();
    await site.show(shown('b'), JULY_12);
    await wake();
    await (await workerAt(JULY_12)).evaluate(() => {
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      registration.showNotification = () => new Promise(() => {});
    });
    await comeRound(JULY_12);
    await waitFor('the note', async () => (await kept()).showing !== null);
    await killWorker();
    await comeRound(JULY_12);
    await untilNoticed('posts|b');
    await comeRound(JULY_12);
    expect((await notices()).map(({ tag }) => tag).sort()).toEqual(['posts|b', 'reminders']);
  });

  it('is quiet once it is switched off', async () => {
    await openInstalled();
    await switchOn();
    await page.evaluate(() => (document.querySelector('.fold .actions > button') as HTMLElement).click());
    await page.waitForFunction(() => !document.querySelector('.fold select'));
    await expect.poll(async () => (await kept()).choice.on).toBe(false);
    const tags = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return (
          registration as unknown as { periodicSync: { getTags(): Promise<string[]> } }
        ).periodicSync.getTags();
      });
    await expect.poll(tags).toEqual([]);
  });
});
