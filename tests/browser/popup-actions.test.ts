import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, launchFirefox, waitFor } from './harness';

let office: FakeKpu;
let browser: ExtensionBrowser;
/** While the Coklit of the sample posts runs. */
const NOW = new Date('2024-07-12T02:31:00Z');

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const says = (page: Page, words: string) =>
  waitFor(`“${words}”`, async () => (await text(page)).includes(words));
const toast = (page: Page) => page.$eval('.toast', ({ textContent }) => textContent ?? '');
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

async function popup(): Promise<Page> {
  const page = await browser.openPopup({ now: NOW });
  await page.waitForSelector('.post');
  // What nobody caught is told to nobody else in Firefox.
  await page.evaluate(() => {
    Object.assign(window, { uncaught: [] });
    const note = (what: unknown) => (Reflect.get(window, 'uncaught') as string[]).push(String(what));
    addEventListener('error', ({ message }) => note(message));
    addEventListener('unhandledrejection', ({ reason }) => note(reason));
  });
  return page;
}

async function done(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'uncaught'))).toEqual([]);
  await page.close();
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria(${name})`);
  await (button as ElementHandle<HTMLElement>).evaluate((each) => each.click());
}

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('in the popup in %s', (_name, launch) => {
  beforeAll(async () => {
    office = await startFakeKpu({ pageSize: WHOLE });
    browser = await launch({ fakeKpuPort: office.port });
    await browser.firstRound();
  });

  // Also where a test ended in the middle of a fault.
  beforeEach(() => office.heal());

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  it('“Periksa sekarang” answers in words: nothing new, so many new posts, or why not', async () => {
    const page = await popup();
    await press(page, 'Periksa sekarang');
    await says(page, 'Tidak ada yang baru.');
    office.addPost({ title: 'Kabar Pertama', body: ['Isi.'] });
    office.addPost({ title: 'Kabar Kedua', body: ['Isi.'] });
    await press(page, 'Periksa sekarang');
    await says(page, '2 kabar baru.');
    office.fault('403', { for: 'always' });
    await press(page, 'Periksa sekarang');
    await expect.poll(() => toast(page)).toContain('Situs KPU menolak.');
    office.heal();
    await press(page, 'Periksa sekarang');
    await says(page, 'Tidak ada yang baru.');
    await done(page);
  });

  it('the focus stays where “Tandai semua dibaca” was, for the undoing and after it', async () => {
    const page = await popup();
    const button = await page.waitForSelector('.list-head .text-button');
    await button?.focus();
    await page.keyboard.press('Enter');
    await says(page, '2 kabar ditandai dibaca.');
    await expect.poll(() => focused(page)).toBe('Urungkan');
    await page.keyboard.press('Enter');
    await says(page, '2 baru');
    await expect.poll(() => focused(page), { message: 'the same button' }).toBe('Tandai semua dibaca');
    await done(page);
  });

  it('the middle button marks what it opens as read', async () => {
    const page = await popup();
    const unread = await page.waitForSelector('.post.unread a.post-title');
    await unread?.evaluate((title) =>
      title.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 })),
    );
    await says(page, '1 baru');
    await page.$eval('.dot', (dot) => (dot as HTMLElement).click());
    await says(page, '2 baru');
    await done(page);
  });

  it('a digest of the unread names titles, days and links, and is sent or copied', async () => {
    const page = await popup();
    await press(page, 'Kirim rangkuman');
    await says(page, '2 kabar dipilih');
    const sent = () =>
      page.$eval('.dialog a.button', (link) =>
        new URL((link as HTMLAnchorElement).href).searchParams.get('text'),
      );
    const both = (await sent()) ?? '';
    expect(both).toMatch(/^\*Kabar KPU Kab\. Probolinggo\*\n\n1\. Kabar Kedua\n/);
    expect(both).toMatch(/2\. Kabar Pertama\n.+\nhttps:\/\/kab-probolinggo\.kpu\.go\.id\/\S+/);
    await page.$eval('.choose input', (tick) => (tick as HTMLElement).click());
    await says(page, '1 kabar dipilih');
    expect(await sent()).not.toContain('Kabar Kedua');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('.dialog')).toBeNull();
    await done(page);
  });

  it('the schedule is sent with start, end, hour, source and the mending of its days', async () => {
    const page = await popup();
    await press(page, 'Bagikan jadwal');
    const link = await page.waitForSelector('.hero .menu a');
    const href = await link?.evaluate((each) => (each as HTMLAnchorElement).href);
    const sent = new URL(href ?? '').searchParams.get('text') ?? '';
    expect(sent).toContain('mulai Senin, 24 Juni 2024, sampai Rabu, 24 Juli 2024, pukul 24.00 WIB.');
    expect(sent).toContain('Pos KPU menulis tanggal awal dan akhir terbalik.');
    expect(sent).toMatch(/Sumber: KPU Kab\. Probolinggo, “.+”\nhttps:\/\//);
    await done(page);
  });

  it('the countdown becomes a picture as large as a phone’s status', async () => {
    const page = await popup();
    await page.evaluate(() => {
      // Neither browser can be asked for what it saves: what is handed over to be saved is caught instead.
      HTMLAnchorElement.prototype.click = function catchIt(this: HTMLAnchorElement) {
        Object.assign(window, { saved: { name: this.download, url: this.href } });
      };
      Object.defineProperty(navigator, 'canShare', { value: () => false });
    });
    await press(page, 'Bagikan jadwal');
    await press(page, 'Gambar untuk status');
    await says(page, 'Gambar tersimpan: coklit.png');
    const picture = await page.evaluate(async () => {
      const { name, url } = Reflect.get(window, 'saved') as { name: string; url: string };
      const card = new Image();
      card.src = url;
      await card.decode();
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext('2d');
      context?.drawImage(card, card.width / 2, 200, 1, 1, 0, 0, 1, 1);
      return {
        name,
        size: [card.width, card.height],
        ground: [...(context?.getImageData(0, 0, 1, 1).data ?? [])],
      };
    });
    expect(picture.name).toBe('coklit.png');
    expect(picture.size).toEqual([1080, 1920]);
    // The card is there: its tint, not the ground around it.
    expect(picture.ground).not.toEqual([82, 38, 99, 255]);
    await done(page);
  });

  it.each([
    ['takes it', '', null],
    ['is closed by the user', 'AbortError', null],
    ['has waited too long for the click', 'NotAllowedError', 'Gambar tersimpan: coklit.png'],
  ] as const)('the picture goes to the device’s own sheet, which %s', async (_what, fails, saved) => {
    const page = await popup();
    await page.evaluate((error) => {
      HTMLAnchorElement.prototype.click = function catchIt(this: HTMLAnchorElement) {
        Object.assign(window, { saved: this.download });
      };
      Object.defineProperties(navigator, {
        canShare: { value: ({ files }: { files?: File[] }) => files?.length === 1 },
        share: {
          value: async ({ files = [] }: { files?: File[] }) => {
            const [file] = files;
            if (!file) throw new TypeError('nothing to share');
            const { width, height } = await createImageBitmap(file);
            Object.assign(window, { shared: { name: file.name, type: file.type, size: [width, height] } });
            if (error) throw new DOMException('no', error);
          },
        },
      });
    }, fails);
    await press(page, 'Bagikan jadwal');
    await press(page, 'Gambar untuk status');
    const shared = await waitFor('the sheet', () => page.evaluate(() => Reflect.get(window, 'shared')));
    expect(shared).toEqual({ name: 'coklit.png', type: 'image/png', size: [1080, 1920] });
    if (saved) await says(page, saved);
    // What follows from the sheet's answer has happened by the next turn.
    await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
    expect(await page.evaluate(() => Reflect.get(window, 'saved'))).toBe(saved ? 'coklit.png' : undefined);
    await done(page);
  });

  it('a clipboard that refuses is told of', async () => {
    const page = await popup();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    });
    await press(page, 'Kirim rangkuman');
    await says(page, '2 kabar dipilih');
    await page.evaluate(() => {
      const copy = [...document.querySelectorAll<HTMLElement>('.dialog button')].find((each) =>
        each.textContent?.includes('Salin teks'),
      );
      copy?.click();
    });
    await expect.poll(() => toast(page)).toContain('Peramban menolak menyalin.');
    // A dialog tells of its closing in a task of its own.
    await expect.poll(() => page.$('dialog')).toBeNull();
    await done(page);
  });

  it('a wrong date is reported where the dates are explained, in words that can be read', async () => {
    const page = await popup();
    await press(page, 'Rincian jadwal');
    await press(page, 'Laporkan tanggal salah');
    const report = await page.waitForSelector('.dialog textarea');
    const said = (await report?.evaluate((field) => (field as HTMLTextAreaElement).value)) ?? '';
    expect(said).toMatch(/^Laporan tanggal salah\nPantau Coklit \d+\.\d+\.\d+, KPU Kabupaten Probolinggo\n/);
    expect(said).toContain('Yang tampil: Coklit');
    expect(said).toContain('Keraguan: Pos KPU menulis tanggal awal dan akhir terbalik.');
    expect(said).toMatch(/Menurut kalimat ini: \n1\. “.+”/);
    await done(page);
  });

  it('“?” lists the keys, the browser’s own among them', async () => {
    const page = await popup();
    await page.keyboard.press('?');
    await says(page, 'dari kabar ke kabar');
    await says(page, 'buka Pantau Coklit dari mana saja');
    await page.waitForSelector('.dialog:modal');
    await done(page);
  });

  it('offers the side panel, which this browser has', async () => {
    const page = await popup();
    expect(await page.waitForSelector('::-p-aria(Buka di panel samping)')).not.toBeNull();
    await done(page);
  });
});
