import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, launchFirefox, sleep, waitFor } from './harness';
import { type Display, startDisplay } from './harness/display';

/** The part of `browser.*` that is asked here; `notifications` is missing until it was granted. */
interface Api {
  notifications?: { getAll(): Promise<object> };
  permissions: { contains(permissions: { permissions: string[] }): Promise<boolean> };
}

let office: FakeKpu;
let display: Display;
let browser: ExtensionBrowser;

/** Ticks "Tampilkan pemberitahuan di layar", which makes the browser ask. */
async function askToNotify(): Promise<Page> {
  const page = await browser.open('options.html');
  await page.bringToFront();
  const tick = await page.waitForSelector(
    '::-p-xpath(//label[contains(., "Tampilkan pemberitahuan di layar")]/input)',
  );
  await tick?.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await tick?.click();
  return page;
}

const granted = () =>
  browser.run((api) => (api as unknown as Api).permissions.contains({ permissions: ['notifications'] }));

const shown = async () =>
  Object.keys(
    await browser.run(async (api) => (await (api as unknown as Api).notifications?.getAll()) ?? {}),
  );

/** So long browsers take no answer to a prompt, lest a key be pressed that was meant for the page. */
const GUARD_MS = 1_000;

/** Answers a prompt with keys once it is there: Firefox's is a window, Chromium's takes the focus from the page. */
async function answer(page: Page, keys: string[], holds: () => Promise<boolean>): Promise<void> {
  await waitFor(
    'the prompt',
    async () => display.popups().length > 0 || !(await page.evaluate(() => document.hasFocus())),
  );
  await sleep(GUARD_MS);
  for (const key of keys) display.press(key);
  await waitFor(`the prompt to take ${keys.join(', ')}`, holds);
}

/** Clicks on the notification that is on the screen, so many pixels from its left and lower edges. */
async function clickNotification(left: number, below: number): Promise<void> {
  let before = '';
  const { x, y, height } = await waitFor('the notification to stand still', async () => {
    const [now] = display.popups();
    const stands = before === JSON.stringify(now);
    before = JSON.stringify(now);
    if (!stands) await sleep(GUARD_MS);
    return stands ? now : undefined;
  });
  display.click(x + left, y + height - below);
}

const refusalShown = (page: Page) => () =>
  page.evaluate(() => document.body.textContent?.includes('Peramban menolak pemberitahuan') ?? false);

const announce = (title: string) => office.addPost({ title, body: ['Keterangan ada di kantor.'] });
const wantsNotices = async () =>
  ((await browser.readStorage()).settings as { notify: { on: boolean } } | undefined)?.notify.on ?? false;

beforeEach(async () => {
  office = await startFakeKpu({ pageSize: WHOLE });
  display = await startDisplay();
});

afterEach(async () => {
  await browser?.close();
  await office?.close();
  display?.close();
});

describe('notifications in Chromium', () => {
  beforeEach(async () => {
    browser = await launchChromium({
      fakeKpuPort: office.port,
      visible: true,
      args: [
        '--ozone-platform=x11',
        '--window-position=0,0',
        '--window-size=1200,700',
        '--disable-features=Translate',
      ],
    });
    await browser.firstRound();
  });

  async function grant(): Promise<Page> {
    const page = await askToNotify();
    await answer(page, ['Tab', 'Return'], granted);
    await waitFor('the setting', wantsNotices);
    return page;
  }

  it('stay off where the user refuses, and the page says how to change that', async () => {
    const page = await askToNotify();
    await answer(page, ['Escape'], refusalShown(page));
    expect(await granted()).toBe(false);
    expect(await wantsNotices()).toBe(false);
    announce('Posko aduan dibuka');
    await browser.check();
    expect(await browser.badgeText()).toBe('1');
  });

  it('tell of new posts once, in one notification, and not of what was read before', async () => {
    await grant();
    expect(await shown()).toEqual([]);
    const first = announce('Posko aduan dibuka');
    const second = announce('Rapat koordinasi');
    await browser.check();
    await expect.poll(shown).toHaveLength(1);
    const [id] = await shown();
    expect(id).toContain(String(second.id));
    expect(id).not.toContain(String(first.id));

    office.editPost(second.id, { body: ['Keterangan yang diubah.'] });
    await browser.check();
    await browser.killWorker();
    await browser.check();
    expect(await shown()).toEqual([id]);
  });

  it('tell of a keyword that was typed, when no other posts are wanted', async () => {
    const page = await grant();
    await (await page.waitForSelector('::-p-xpath(//label[contains(., "Tanpa kabar")]/input)'))?.click();
    await (await page.waitForSelector('.keywords input'))?.type('honor\n');
    await waitFor('the keyword', async () => {
      const { notify } = (await browser.readStorage()).settings as {
        notify: { posts: string; keywords?: string[] };
      };
      return notify.posts === 'period' && notify.keywords?.join() === 'honor';
    });
    announce('Rapat koordinasi');
    const wanted = announce('Jadwal Pembayaran Honor PPS');
    await browser.check();
    await expect.poll(shown).toEqual([expect.stringContaining(String(wanted.id))]);
    expect(await browser.badgeText()).toBe('2');
  });

  it('give one for a post on Coklit, not one for the post and one for the period', async () => {
    await grant();
    const day = (days: number) =>
      new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(Date.now() + days * 86_400_000);
    office.addPost({
      title: 'Jadwal Coklit Ditetapkan',
      body: [`Kab-probolinggo.kpu.go.id, Coklit dilaksanakan mulai ${day(30)} sampai dengan ${day(60)}.`],
    });
    await browser.check();
    await expect.poll(shown).toEqual([expect.stringMatching(/^period\|/)]);
  });

  it('open the post on a click, even after the worker died, and mark it as read', async () => {
    await grant();
    const post = announce('Posko aduan dibuka');
    await browser.check();
    await expect.poll(shown).toHaveLength(1);
    await browser.killWorker();
    await clickNotification(90, 85);
    await waitFor('the post in a tab', async () =>
      (await browser.browser.pages()).some((tab) => tab.url().includes(String(post.id))),
    );
    await waitFor('no badge', async () => (await browser.badgeText()) === '');
  });

  it('mark what they told of as read with their button', async () => {
    await grant();
    announce('Posko aduan dibuka');
    announce('Rapat koordinasi');
    await browser.check();
    expect(await browser.badgeText()).toBe('2');
    await clickNotification(80, 28);
    await waitFor('no badge', async () => (await browser.badgeText()) === '');
  });
});

describe('notifications in Firefox', () => {
  beforeEach(async () => {
    browser = await launchFirefox({
      fakeKpuPort: office.port,
      visible: true,
      // Real prompts; and notifications drawn by Firefox, since this screen has no desktop that would.
      prefs: { 'extensions.webextOptionalPermissionPrompts': true, 'alerts.useSystemBackend': false },
    });
    await browser.firstRound();
  });

  it('come once the user has allowed them, and tell of new posts', async () => {
    await answer(await askToNotify(), ['alt+a'], granted);
    await waitFor('the setting', wantsNotices);
    const post = announce('Posko aduan dibuka');
    await browser.check();
    await expect.poll(shown).toEqual([expect.stringContaining(String(post.id))]);
  });

  it('stay off where the user refuses, and the page says how to change that', async () => {
    const page = await askToNotify();
    await answer(page, ['alt+d'], refusalShown(page));
    expect(await granted()).toBe(false);
    expect(await wantsNotices()).toBe(false);
  });
});
