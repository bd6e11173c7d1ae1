import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings';
import type { SourceState } from '../../lib/store/store';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, launchFirefox, waitFor } from './harness';

let office: FakeKpu;
let browser: ExtensionBrowser;

const KOTA = 'kota-probolinggo';
const settings = async () => ({
  ...defaultSettings(),
  ...((await browser.readStorage()).settings as Settings | undefined),
});
const stateOf = async (key: string) =>
  (await browser.readStorage())[`source:${key}`] as SourceState | undefined;
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const says = (page: Page, words: string) =>
  waitFor(`“${words}”`, async () => (await text(page)).includes(words));
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent ?? '').catch(() => '');

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"])`);
  await (button as ElementHandle<HTMLElement>).evaluate((each) => each.click());
}

async function popup(): Promise<Page> {
  const page = await browser.openPopup();
  await page.waitForSelector('.post');
  return page;
}

/** Posts are announced under every host: each office has one of its own. */
const announce = (title: string, body = ['Keterangan ada di kantor.']) => office.addPost({ title, body });
const titles = (page: Page) =>
  page.$$eval('a.post-title span[lang]', (all) => all.map(({ textContent }) => textContent ?? ''));
const unreadIn = (page: Page) => page.$$eval('.post.unread', (all) => all.length);

// Firefox asks nothing here: in Chromium a person has to say yes to a second host.
describe('several followed offices', () => {
  beforeAll(async () => {
    office = await startFakeKpu({ pageSize: WHOLE });
    browser = await launchFirefox({ fakeKpuPort: office.port });
    await browser.firstRound();
    const page = await browser.open('options.html#add');
    const field = await page.waitForSelector('input[type=search]');
    await field?.type('kota probolinggo');
    const button = await page.waitForSelector('::-p-aria(Coba KPU Kota Probolinggo)');
    await button?.click();
    const keep = await page.waitForSelector('::-p-aria([name="Simpan"][role="button"])');
    await keep?.click();
    await waitFor('both offices', async () => (await stateOf(`${KOTA}/11`))?.result === 'baseline');
    await page.close();
  });

  // Also where a test ended in the middle of a fault.
  beforeEach(() => office.heal());

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  it('are one list, counted alike by badge, popup and search, and marked by a keyword wherever it stands', async () => {
    const { notify } = await settings();
    await browser.writeStorage({
      settings: { ...(await settings()), notify: { ...notify, keywords: ['C++ (tes)', 'pémilu'] } },
    });
    announce('Kabar panjang', ['Kantor dibuka. '.repeat(60), 'Ujian c++ (TES) untuk Pemilu.']);
    const page = await popup();
    await press(page, 'Periksa sekarang');
    await says(page, '2 kabar baru.');
    await waitFor('the badge', async () => (await browser.badgeText()) === '2');
    await expect.poll(() => unreadIn(page)).toBe(2);
    expect((await titles(page)).slice(0, 2)).toEqual(['Kabar panjang', 'Kabar panjang']);
    const first = () => textOf(page, '.post');
    await expect.poll(first).toContain('KPU Kab. Probolinggo');
    await expect.poll(first).toContain('Kata kunci: C++ (tes), pémilu');
    await expect.poll(() => textOf(page, '.whose')).toBe('Hitung mundur menurut KPU Kab. Probolinggo.');
    await press(page, 'Cari dan saring');
    await press(page, 'Baru');
    await says(page, '2 kabar cocok.');
    await page.close();
  });

  it('one that is dead is named, and keeps nothing from the others', async () => {
    office.fault('500', { for: 'always', host: KOTA });
    announce('Kabar kedua');
    const page = await popup();
    await press(page, 'Periksa sekarang');
    await says(page, '1 kabar baru.');
    await says(page, 'KPU Kota Probolinggo: Situs KPU tidak menjawab.');
    await waitFor('the badge', async () => (await browser.badgeText()) === '3');
    await press(page, 'Periksa sekarang');
    await waitFor('the reason', async () => (await textOf(page, '.toast')) === 'Situs KPU tidak menjawab.');
    const next = /dicoba lagi (.+)$/.exec(await textOf(page, '.foot a'))?.[1] ?? 'none';

    const health = await browser.open('options.html#health');
    await waitFor('the facts', async () =>
      (await textOf(health, '.facts')).includes(`Diperiksa lagi${next}`),
    );
    await press(health, 'Periksa sekarang');
    await says(health, 'Situs KPU tidak menjawab.');
    office.heal();
    await press(health, 'Periksa sekarang');
    await waitFor(
      'what came of it',
      async () => (await textOf(health, '.now [role=status]')) === '1 kabar baru.',
    );
    await waitFor('the badge', async () => (await browser.badgeText()) === '4');
    await press(health, 'Periksa sekarang');
    await waitFor(
      'that there is nothing',
      async () => (await textOf(health, '.now [role=status]')) === 'Tidak ada yang baru.',
    );
    await health.close();
    await page.close();
  });

  it('one that is muted is listed and not counted; new posts of it bring the list up to date', async () => {
    await browser.writeStorage({
      settings: { ...(await settings()), muted: [`${KOTA}/104`, `${KOTA}/11`] },
    });
    await waitFor('the badge', async () => (await browser.badgeText()) === '2');
    const page = await popup();
    await expect.poll(() => unreadIn(page)).toBe(2);
    office.fault('304', { for: 'always', host: 'kab-probolinggo' });
    announce('Kabar senyap');
    await press(page, 'Periksa sekarang');
    await says(page, 'Daftar kabar diperbarui.');
    await expect.poll(() => titles(page)).toContain('Kabar senyap');
    await expect.poll(() => browser.badgeText()).toBe('2');
    office.heal();
    await press(page, 'Periksa sekarang');
    await says(page, '1 kabar baru.');
    await page.close();
  });

  it('the source that alone is listed is remembered, forgotten with it, and back with its undoing', async () => {
    const chosen = () => textOf(page, '.only span');
    let page = await popup();
    const marks = JSON.stringify(await marksNow());
    await press(page, 'Cari dan saring');
    await page.select('.find select', `${KOTA}/104`);
    await waitFor('the choice', async () => (await browser.readStorage()).only === `${KOTA}/104`);
    await page.close();
    page = await popup();
    await expect.poll(chosen).toBe('Hanya Berita Terkini, KPU Kota Probolinggo.');

    const options = await browser.open('options.html#settings');
    await press(options, 'Hapus Berita Terkini, KPU Kota Probolinggo');
    await waitFor('the removal', async () => (await settings()).sources.length === 3);
    await waitFor('the whole list', async () => (await chosen()) === '');
    await waitFor('the home office’s posts', async () =>
      (await textOf(page, '.list')).includes('KPU Kab. Probolinggo'),
    );
    // Another tab of the page, and back: what was removed can still be had.
    await options.evaluate(() => {
      location.hash = '#about';
    });
    await says(options, 'Kode sumber');
    await options.evaluate(() => {
      location.hash = '#settings';
    });
    await press(options, 'Urungkan');
    await waitFor('the source', async () => (await settings()).sources.length === 4);
    await expect.poll(async () => (await settings()).muted.toSorted()).toEqual([`${KOTA}/104`, `${KOTA}/11`]);
    await waitFor('the choice', async () => (await chosen()).startsWith('Hanya Berita Terkini'));
    await expect.poll(async () => JSON.stringify(await marksNow())).toBe(marks);
    await press(page, 'Tampilkan semua');
    await waitFor('the choice', async () => (await browser.readStorage()).only === null);
    await page.close();
    await options.close();
  });

  it('without the home office the countdown is another’s, and comes back with the undoing', async () => {
    const options = await browser.open('options.html#settings');
    for (const name of ['Berita Terkini', 'Pengumuman'])
      await press(options, `Hapus ${name}, KPU Kabupaten Probolinggo`);
    await waitFor('the other office', async () => (await settings()).home === KOTA);
    await says(options, 'Hitung mundur kini menurut KPU Kota Probolinggo.');
    const page = await popup();
    await expect.poll(() => textOf(page, '.head p')).toBe('KPU Kota Probolinggo');
    expect(await page.$('.whose')).toBeNull();
    await waitFor('the badge', async () => (await browser.badgeText()) === '');
    await press(options, 'Urungkan');
    await waitFor('home', async () => (await settings()).home === 'kab-probolinggo');
    await says(options, 'Berita Terkini, KPU Kabupaten Probolinggo, dihapus dari sumber.');
    await press(options, 'Urungkan');
    await waitFor('the badge', async () => (await browser.badgeText()) === '3');
    await expect
      .poll(async () => (await settings()).sources.map(({ key }) => key))
      .toEqual(['kab-probolinggo/104', 'kab-probolinggo/11', `${KOTA}/104`, `${KOTA}/11`]);
    await page.close();
    await options.close();
  });

  it('two open windows change different settings, and neither is lost', async () => {
    const one = await browser.open('options.html#settings');
    const other = await browser.open('options.html#settings');
    await one.waitForSelector('main');
    await other.waitForSelector('main');
    // Both at the same moment, before either has heard of the other.
    const change = (page: Page, name: string, value: string) =>
      page.evaluate(
        (label, chosen) => {
          const list = [...document.querySelectorAll('label')].find((each) =>
            each.textContent?.includes(label),
          );
          const field = list?.querySelector('select');
          if (!field) throw new Error(`There is no ${label}`);
          field.value = chosen;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        value,
      );
    await Promise.all([change(one, 'Tema', 'dark'), change(other, 'Periksa setiap', '30')]);
    await waitFor('both', async () => {
      const { theme, intervalMinutes } = await settings();
      return theme === 'dark' && intervalMinutes === 30;
    });
    await waitFor('the other window', () =>
      other.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await one.close();
    await other.close();
  });
});

const marksNow = async () => (await browser.readDatabases())['pantau-coklit']?.meta;
