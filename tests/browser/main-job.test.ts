import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, launchFirefox, waitFor } from './harness';

const NEWS = 'source:kab-probolinggo/104';

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('the main job in %s', (_name, launch) => {
  let office: FakeKpu;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    office = await startFakeKpu();
    browser = await launch({ fakeKpuPort: office.port });
    await browser.firstRound();
  });

  // Also where a test ended in the middle of a fault.
  beforeEach(() => office.heal());

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  interface State {
    result: string;
    checkedAt: string;
    reason?: string;
    failures: number;
  }

  const stateOf = async () => (await browser.readStorage())[NEWS] as State | undefined;

  async function settled(what: string, holds: (state: State | undefined) => boolean): Promise<void> {
    await waitFor(what, async () => holds(await stateOf()));
  }

  /** Presses "Periksa sekarang" and waits until the round is over. */
  async function check(): Promise<void> {
    const before = (await stateOf())?.checkedAt;
    const page = await browser.openPopup();
    await page.locator('::-p-aria(Periksa sekarang)').click();
    await settled('a new round', (state) => state?.checkedAt !== before);
    await page.waitForFunction(() => !document.body.textContent.includes('Memeriksa…'));
    await page.close();
  }

  const textOf = async (now = new Date('2024-07-12T02:31:00Z')) => {
    const page = await browser.openPopup({ now });
    await page.waitForSelector('.post');
    await page.waitForSelector('.count');
    const text = await page.evaluate(() => document.body.textContent.replaceAll('\u00a0', ' '));
    await page.close();
    return text;
  };

  async function posts(): Promise<unknown[]> {
    const databases = await browser.readDatabases();
    return databases['pantau-coklit']?.posts ?? [];
  }

  it('reads the first pages silently: nothing is called new', async () => {
    expect(await browser.badgeText()).toBe('');
    expect((await posts()).length).toBeGreaterThanOrEqual(12);
  });

  it('shows the corrected Coklit period and its source in the popup', async () => {
    const text = await textOf();
    expect(text).toContain('hari lagi');
    expect(text).toMatch(/sampai Rabu, 24 Juli 2024, pukul 24\.00 WIB/);
    expect(text).toContain('Urutan tanggal pada pos dibetulkan.');
    const page = await browser.openPopup({ now: new Date('2024-07-12T02:31:00Z') });
    const count = await page.waitForSelector('.count');
    const size = await count?.evaluate((number) => Number.parseFloat(getComputedStyle(number).fontSize));
    expect(size).toBeGreaterThanOrEqual(64);
    expect(await page.$('[role=timer]')).not.toBeNull();
    await page.close();
  });

  it('badges a new post, shows it unread, and clears it once its link is opened', async () => {
    office.addPost({
      title: 'Posko aduan dibuka',
      body: ['Warga dapat datang ke kantor setiap hari kerja.'],
    });
    await makeDue();
    await browser.ringAlarm('poll');
    await waitFor('badge 1', async () => (await browser.badgeText()) === '1');
    await expect.poll(() => browser.badgeTitle()).toContain('1 kabar belum dibaca');

    const page = await browser.openPopup();
    const unread = await page.waitForSelector('.post.unread a');
    expect(await unread?.evaluate((link) => link.textContent)).toContain('Posko aduan dibuka');
    expect(await unread?.evaluate((link) => (link as HTMLAnchorElement).href)).toContain('kpu.go.id/');
    await unread?.evaluate((link) => (link as HTMLAnchorElement).click());
    await waitFor('no badge', async () => (await browser.badgeText()) === '');
    await page.close();
  });

  it('marks all as read with one click', async () => {
    office.addPost({ title: 'Rapat koordinasi', body: ['Rapat di pendopo.'] });
    await check();
    await waitFor('badge 1', async () => (await browser.badgeText()) === '1');
    const page = await browser.openPopup();
    await page.locator('::-p-aria(Tandai semua dibaca)').click();
    await waitFor('no badge', async () => (await browser.badgeText()) === '');
    await page.close();
  });

  it('writes nothing for an unchanged source, which answers 304', async () => {
    const before = JSON.stringify(await browser.readDatabases());
    const asked = office.requests.length;
    await check();
    const round = office.requests.slice(asked).filter(({ method }) => method === 'GET');
    expect(round.map(({ status }) => status)).toEqual([304, 304]);
    expect(round.every(({ cookies }) => cookies === '')).toBe(true);
    expect(JSON.stringify(await browser.readDatabases())).toBe(before);
  });

  it('keeps everything and says so while the source is down', async () => {
    const before = await posts();
    office.fault('500', { for: 'always' });
    await check();
    const page = await browser.openPopup();
    await page.waitForSelector('.post');
    await expect
      .poll(() => page.evaluate(() => document.body.textContent))
      .toContain('Situs KPU tidak menjawab');
    await page.close();
    expect(await posts()).toEqual(before);
    office.heal();
    await check();
  });

  it('names what is no feed, and keeps what is stored', async () => {
    const before = await posts();
    office.fault('garbage', { for: 'always' });
    await check();
    expect(await stateOf()).toMatchObject({ reason: 'not-a-feed' });
    expect(await posts()).toEqual(before);
    office.heal();
    await check();
  });

  it('recovers at the next round after its database was evicted under a kept validator', async () => {
    await browser.wipeDatabases();
    expect(await posts()).toEqual([]);
    await check();
    expect((await posts()).length).toBeGreaterThanOrEqual(12);
    expect(await browser.badgeText()).toBe('');
  });

  it('goes on polling after its worker was killed', async () => {
    await browser.killWorker();
    expect(await textOf()).toContain('hari lagi');
    await browser.killWorker();
    office.addPost({ title: 'Pelantikan petugas', body: ['Pelantikan berlangsung di aula.'] });
    await makeDue();
    await browser.ringAlarm('poll');
    await waitFor('badge 1', async () => (await browser.badgeText()) === '1');
  });

  it('loses nothing over a restart of the browser, and polls what is overdue', async () => {
    const before = await posts();
    await makeDue();
    office.addPost({ title: 'Uji publik daftar pemilih', body: ['Uji publik digelar di kecamatan.'] });
    await browser.restart();
    await waitFor('badge 2', async () => (await browser.badgeText()) === '2');
    expect((await posts()).length).toBe(before.length + 1);
    await expect
      .poll(async () => (await browser.alarms()).map(({ name }) => name).sort())
      .toEqual(['poll', 'tick']);
  });

  /** As if the sources' next time had passed. */
  async function makeDue(): Promise<void> {
    const storage = await browser.readStorage();
    const past = new Date(Date.now() - 60_000).toISOString();
    const due = Object.entries(storage)
      .filter(([key]) => key.startsWith('source:'))
      .map(([key, state]) => [key, { ...(state as object), nextAt: past }]);
    await browser.writeStorage(Object.fromEntries(due));
  }
});
