import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../lib/settings';
import { DEFAULT_SOURCES } from '../../lib/source';
import { type ExtensionBrowser, launchChromium, launchFirefox, sleep, waitFor } from '../browser/harness';
import { type Display, startDisplay } from '../browser/harness/display';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';

export const about =
  'What staff do every day, walked through in the production build by clicks and keys, from a click on the icon to what was wanted. Seconds are those of the program and of a hand that never waits. Each step is a picture in .output/walk.';

const PICTURES = '.output/walk';
const KOTA = 'kota-probolinggo';

interface Walk {
  browser: ExtensionBrowser;
  office: FakeKpu;
  display: Display;
}

/** Counts what a hand does, and takes a picture after each of it. */
class Hand {
  clicks = 0;
  keys = 0;
  private seconds = 0;
  private since = performance.now();
  private steps = 0;

  constructor(
    private readonly walk: Walk,
    private readonly job: string,
  ) {}

  /** A click on the toolbar's icon. */
  async icon(): Promise<Page> {
    const page = await this.walk.browser.openPopup();
    await page.bringToFront();
    this.clicks++;
    await page.waitForSelector('.post');
    await this.picture(page);
    return page;
  }

  async click(page: Page, selector: string): Promise<void> {
    const found = await page.waitForSelector(selector, { visible: true });
    await found?.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await found?.click();
    this.clicks++;
    await this.picture(page);
  }

  /** A click on what opens another tab. */
  async follow(page: Page, selector: string, url: RegExp): Promise<Page> {
    await this.click(page, selector);
    return waitFor(`${url}`, async () =>
      (await this.walk.browser.browser.pages()).find((each) => each !== page && url.test(each.url())),
    );
  }

  /** A click on the popup's way to the settings. */
  async settings(popup: Page): Promise<Page> {
    const { browser } = this.walk;
    if (browser.kind === 'chromium') return this.follow(popup, aria('Pengaturan'), /options\.html/);
    // Firefox's driver does not get into a tab that a page of an extension opened: its like is opened beside it.
    await this.click(popup, aria('Pengaturan'));
    return browser.open('options.html');
  }

  async type(page: Page, selector: string, text: string): Promise<void> {
    const field = await page.waitForSelector(selector);
    await field?.type(text);
    this.keys += text.length;
    await this.picture(page);
  }

  /** Says yes to the browser's own question, where it asks one. */
  async allow(holds: () => Promise<boolean>): Promise<void> {
    if (this.walk.browser.kind === 'firefox') return;
    this.clicks++;
    await this.paused(async () => {
      for (let tries = 0; tries < 6 && !(await holds()); tries++) {
        await sleep(1_500);
        this.walk.display.press('Tab');
        this.walk.display.press('Return');
      }
    });
  }

  row(): { clicks: number; keys: number; seconds: string } {
    this.stop();
    return { clicks: this.clicks, keys: this.keys, seconds: this.seconds.toFixed(1) };
  }

  private stop(): void {
    this.seconds += (performance.now() - this.since) / 1_000;
  }

  /** What a person would not wait for does not count. */
  private async paused<T>(work: () => Promise<T>): Promise<T> {
    this.stop();
    try {
      return await work();
    } finally {
      this.since = performance.now();
    }
  }

  private picture(page: Page): Promise<unknown> {
    const name = `${this.walk.browser.kind}-${this.job}-${++this.steps}.png`;
    return this.paused(() => page.screenshot({ path: join(PICTURES, name) as `${string}.png` }));
  }
}

const aria = (name: string, role = '') => `::-p-aria([name="${name}"]${role && `[role="${role}"]`})`;

const settingsOf = async ({ browser }: Walk) =>
  (await browser.readStorage()).settings as Settings | undefined;

/** One new post, read in its own tab, after which the icon counts nothing. */
async function readPost(walk: Walk): Promise<Hand> {
  walk.office.addPost({ title: 'Posko dibuka', body: ['Di kantor.'] });
  await walk.browser.check();
  await waitFor('the badge', async () => (await walk.browser.badgeText()) === '1');
  const hand = new Hand(walk, 'read');
  const popup = await hand.icon();
  const post = await hand.follow(popup, '.post.unread a.post-title', /blog\/read/);
  await waitFor('the badge', async () => (await walk.browser.badgeText()) === '');
  await post.close();
  await popup.close();
  return hand;
}

async function addOffice(walk: Walk): Promise<Hand> {
  const hand = new Hand(walk, 'add');
  const popup = await hand.icon();
  const options = await hand.settings(popup);
  await options.bringToFront();
  await hand.click(options, '::-p-xpath(//button[contains(., "Tambah alamat")])');
  await hand.type(options, 'input[type=search]', 'kota probol');
  await hand.click(options, aria('Coba KPU Kota Probolinggo'));
  const keep = aria('Simpan', 'button');
  await hand.allow(async () => (await options.$(keep)) !== null);
  await hand.click(options, keep);
  await waitFor('its posts', async () => {
    const state = (await walk.browser.readStorage())[`source:${KOTA}/104`] as { result?: string } | undefined;
    return state?.result === 'baseline';
  });
  await options.close();
  await popup.close();
  return hand;
}

async function sendDigest(walk: Walk): Promise<Hand> {
  walk.office.addPost({ title: 'Hari libur', body: ['Kantor tutup.'] });
  await walk.browser.check();
  await waitFor('the badge', async () => (await walk.browser.badgeText()) !== '');
  const hand = new Hand(walk, 'digest');
  const popup = await hand.icon();
  await hand.click(popup, aria('Kirim rangkuman'));
  // WhatsApp itself can't be reached here: its tab is what comes of it, and the browser counts it where a driver does not.
  const tabs = () =>
    walk.browser.run((api) => {
      const { query } = (api as unknown as { tabs: { query(all: object): Promise<unknown[]> } }).tabs;
      return query({}).then(({ length }) => length);
    });
  const before = await tabs();
  await hand.click(popup, '.dialog a.button');
  await waitFor('the tab', async () => (await tabs()) > before);
  await popup.close();
  return hand;
}

async function setKeyword(walk: Walk): Promise<Hand> {
  const hand = new Hand(walk, 'keyword');
  const popup = await hand.icon();
  const options = await hand.settings(popup);
  await options.bringToFront();
  await hand.click(options, '::-p-xpath(//button[contains(., "+ PPS")])');
  await waitFor('the keyword', async () => (await settingsOf(walk))?.notify.keywords.includes('PPS'));
  await options.close();
  await popup.close();
  return hand;
}

const JOBS = [
  ['a new post read', readPost],
  ['an office added', addOffice],
  ['a digest sent', sendDigest],
  ['a keyword set', setKeyword],
] as const;

export async function run(): Promise<Record<string, string | number>[]> {
  await mkdir(PICTURES, { recursive: true });
  const display = await startDisplay();
  const rows: Record<string, string | number>[] = [];
  try {
    for (const launch of [launchChromium, launchFirefox]) {
      const office = await startFakeKpu({ pageSize: WHOLE });
      const x11 = ['--ozone-platform=x11', '--window-position=0,0', '--window-size=1200,800'];
      const isChromium = launch === launchChromium;
      const browser = await launch({
        fakeKpuPort: office.port,
        visible: isChromium,
        ...(isChromium ? { args: x11 } : {}),
      });
      try {
        await waitFor('the first round', async () => {
          const stored = await browser.readStorage();
          return DEFAULT_SOURCES.every(({ key }) => `source:${key}` in stored);
        });
        for (const [what, walk] of JOBS) {
          const hand = await walk({ browser, office, display });
          rows.push({ what, browser: browser.kind, ...hand.row() });
          await writeFile(join(PICTURES, 'table.json'), JSON.stringify(rows, null, 1));
        }
      } finally {
        await browser.close();
        await office.close();
      }
    }
  } finally {
    display.close();
  }
  return rows;
}
