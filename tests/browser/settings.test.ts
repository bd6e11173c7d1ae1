import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, launchFirefox, waitFor } from './harness';

let office: FakeKpu;
let browser: ExtensionBrowser;
let page: Page;
let folder = '';

const saved = async () => ({ ...defaultSettings(), ...((await browser.readStorage()).settings as Settings) });
const text = (of: Page) => of.evaluate(() => document.body.textContent ?? '');
const says = (words: string, of = page) =>
  waitFor(`“${words}”`, async () => (await text(of)).includes(words));

async function found<E extends Element>(xpath: string): Promise<ElementHandle<E>> {
  const element = await page.waitForSelector(`::-p-xpath(${xpath})`);
  if (!element) throw new Error(`There is no ${xpath}`);
  await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  return element as unknown as ElementHandle<E>;
}

const press = async (name: string) => (await found(`//button[contains(., "${name}")]`)).click();
const tick = async (name: string) => (await found(`//label[contains(., "${name}")]/input`)).click();

async function choose(name: string, value: string): Promise<void> {
  const list = await found<HTMLSelectElement>(`//label[contains(., "${name}")]/select`);
  await list.select(value);
}

/** Sets a field as a person's keys would, whatever the browser's own way to type a date is. */
async function fill(name: string, value: string): Promise<void> {
  const field = await found<HTMLInputElement>(`//label[contains(., "${name}")]/input`);
  await field.evaluate((input, given) => {
    input.value = given;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function openPage(): Promise<void> {
  page = await browser.open('options.html');
  await page.waitForSelector('main');
  // What nobody caught is told to nobody else in Firefox.
  await page.evaluate(() => {
    Object.assign(window, { uncaught: [] });
    const note = (what: unknown) => (Reflect.get(window, 'uncaught') as string[]).push(String(what));
    addEventListener('error', ({ message }) => note(message));
    addEventListener('unhandledrejection', ({ reason }) => note(reason));
  });
}

/** Each file has a name of its own: the browser may still be reading the one before. */
async function importFile(content: string): Promise<void> {
  folder ||= await mkdtemp(join(tmpdir(), 'pantau-coklit-import-'));
  const path = join(folder, `${randomUUID()}.json`);
  await writeFile(path, content);
  const field = await page.waitForSelector('input[type=file]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const activeText = () => page.evaluate(() => document.activeElement?.textContent);

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('settings in %s', (name, launch) => {
  beforeAll(async () => {
    office = await startFakeKpu({ pageSize: WHOLE });
    browser = await launch({ fakeKpuPort: office.port });
    await browser.firstRound();
    await openPage();
  });

  // What a first try left open or broken is no beginning for a second one.
  beforeEach(async ({ task }) => {
    office.heal();
    if (!task.result?.retryCount) return;
    await page.close();
    await openPage();
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = '';
  });

  it('count by dates of one’s own until they end, and only once both are there and in order', async () => {
    await tick('Isi tanggal sendiri');
    await says('Isi kedua tanggal.');
    await fill('Mulai', '2031-03-10');
    await fill('Sampai', '2031-03-01');
    await says('Tanggal akhir harus sama dengan atau sesudah tanggal mulai.');
    expect((await saved()).ownStage).toBeNull();
    await fill('Sampai', '2031-04-10');
    await waitFor('the dates', async () => (await saved()).ownStage?.end === '2031-04-10');
    const popup = await browser.openPopup({ now: new Date('2031-03-30T03:00:00Z') });
    await says('sampai Kamis, 10 April 2031', popup);
    await popup.close();
    await tick('Ikuti kabar KPU');
    await waitFor('the office’s dates', async () => (await saved()).ownStage === null);
  });

  it('change the language of every open page at once', async () => {
    const popup = await browser.openPopup();
    await says('Kabar KPU', popup);
    await choose('Bahasa', 'en');
    await says('Every change is saved on this device at once.');
    await says('News from KPU', popup);
    await choose('Language', 'id');
    await says('Setiap perubahan langsung tersimpan');
    await popup.close();
  });

  it('change the interval of the alarm without a restart', async () => {
    await choose('Periksa setiap', '60');
    await waitFor('the alarm', async () =>
      (await browser.alarms()).some((alarm) => alarm.name === 'poll' && alarm.periodInMinutes === 60),
    );
  });

  it('show the days left on the icon, where so chosen', async () => {
    await tick('Sisa hari Coklit');
    await waitFor('the choice', async () => (await saved()).badge === 'days');
    expect(await browser.badgeText()).toBe('');
    await tick('Kabar belum dibaca');
    await waitFor('the choice', async () => (await saved()).badge === 'unread');
  });

  it('take no file that is wrong, say which field, and change nothing', async () => {
    const before = await saved();
    await importFile(JSON.stringify({ ...defaultSettings(), intervalMinutes: 1 }));
    await says('isian “intervalMinutes” salah');
    await importFile('{"posts": []}');
    await says('bukan pengaturan Pantau Coklit');
    await importFile(JSON.stringify({ ...defaultSettings(), version: 9 }));
    await says('dari versi yang lebih baru');
    for (const [content, sentence] of [
      ['', 'bukan pengaturan Pantau Coklit'],
      ['[]', 'bukan pengaturan Pantau Coklit'],
      ['[['.repeat(200_000), 'bukan pengaturan Pantau Coklit'],
      [JSON.stringify({ ...defaultSettings(), sources: {} }), 'isian “sources” salah'],
      [JSON.stringify({ ...defaultSettings(), home: 'kab-lain' }), 'Berkas ini tidak dipakai'],
      [JSON.stringify({ ...defaultSettings(), notify: { on: 'ya' } }), 'isian “notify.'],
    ] as const) {
      await importFile(content);
      await says(sentence);
    }
    expect(await saved()).toEqual(before);
  });

  it('take a file that was exported', async () => {
    await importFile(JSON.stringify({ ...defaultSettings(), theme: 'dark', intervalMinutes: 30 }));
    await says('Pengaturan diimpor.');
    await expect.poll(saved).toMatchObject({ theme: 'dark', intervalMinutes: 30 });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('take a file of version 0.1.0, and grant by it no notifications', async () => {
    const { muted: _muted, notify, ...kept } = defaultSettings();
    const { keywords: _keywords, ...asked } = notify;
    await importFile(
      JSON.stringify({
        ...kept,
        version: 1,
        theme: 'light',
        notify: { ...asked, on: true, posts: 'coklit' },
      }),
    );
    await waitFor('the theme', async () => (await saved()).theme === 'light');
    expect(await saved()).toMatchObject({
      version: 2,
      muted: [],
      notify: { on: false, posts: 'coklit', milestones: true, keywords: [] },
    });
  });

  if (name === 'Firefox') {
    it('find another office by its place, try it, ask for its host, and follow it', async () => {
      await press('Tambah alamat');
      const field = await page.waitForSelector('input[type=search]');
      await field?.type('kota probolinggo');
      const button = await page.waitForSelector('::-p-aria(Coba KPU Kota Probolinggo)');
      await button?.click();
      await says('daftar kabar KPU');
      expect((await saved()).sources).toHaveLength(2);
      await press('Simpan');
      await waitFor('the sources', async () => (await saved()).sources.length === 4);
      await waitFor(
        'its posts',
        async () =>
          ((await browser.readStorage())['source:kota-probolinggo/104'] as { result: string })?.result ===
          'baseline',
      );
      expect(office.requests.some(({ host }) => host === 'kota-probolinggo.kpu.go.id')).toBe(true);
      expect((await saved()).home).toBe('kab-probolinggo');
    });

    it('say why an address can’t be followed, and save nothing', async () => {
      const before = await saved();
      await press('Tambah alamat');
      const field = await page.waitForSelector('input[type=search]');
      office.fault('403', { for: 'always' });
      await field?.type('jatim.kpu.go.id');
      await press('Coba');
      await says('Tidak ada yang disimpan.');
      office.heal();
      expect(await saved()).toEqual(before);
      await press('Batal');
    });
  }

  it('end every typed address in a sentence, and catch whatever the browser throws', async () => {
    await press('Tambah alamat');
    const focus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focus).toBe('Nama daerah atau alamat');
    for (const [typed, sentence] of [
      ['ftp://kab-probolinggo.kpu.go.id', 'alamat harus diawali http atau https'],
      ['https:/x', 'alamat ini tidak lengkap atau salah tulis'],
      ['https://desa.example/a b', 'alamat tidak boleh berisi spasi'],
      ['kab-probolinggo.kpu.go.id/blog/category/104', 'Alamat ini sudah diikuti: Berita Terkini'],
      ['http://kab-probolinggo.kpu.go.id/blog/category/11?page=2', 'Alamat ini sudah diikuti: Pengumuman'],
      ['kab-probolinggo.kpu.go.id/tidak/ada', 'situs menjawab dengan kesalahan'],
      ['http://kab-probolinggo.kpu.go.id/tidak/ada', 'Alamat http dicoba sebagai https'],
      ['KAB-PROBOLINGGO.KPU.GO.ID./BLOG/CATEGORY/0104?urut=baru', 'Alamat ini sudah diikuti: Berita Terkini'],
      ['a:b@kab-probolinggo.kpu.go.id', 'alamat harus diawali http atau https'],
      ['https://a:b@kab-probolinggo.kpu.go.id/blog/category/11', 'Alamat ini sudah diikuti: Pengumuman'],
      ['Baca https://kab-probolinggo.kpu.go.id/blog/category/11, ya', 'Alamat ini sudah diikuti: Pengumuman'],
      ['file:///etc/hosts', 'alamat harus diawali http atau https'],
      ['data:text/html,<b>x</b>', 'alamat harus diawali http atau https'],
      ['https://kab-probolinggo.kpu.go.id/rsshttps://desa.example', 'Tempel satu alamat saja'],
      ['http://', 'alamat ini tidak lengkap atau salah tulis'],
      [`https://kab-probolinggo.kpu.go.id/${'x'.repeat(2_100)}`, 'alamat ini tidak lengkap atau salah tulis'],
      ['🗳️', 'Tidak ada kantor KPU dengan nama itu.'],
      ['Probolingo', '2 kantor ditemukan.'],
    ] as const) {
      // Pasted, as addresses are.
      const field = await page.waitForSelector('input[type=search]');
      await field?.evaluate((input, pasted) => {
        const typing = input as HTMLInputElement;
        typing.focus();
        typing.value = pasted;
        typing.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, typed);
      await page.keyboard.press('Enter');
      await waitFor(`what comes of ${typed}`, async () => (await text(page)).includes(sentence));
    }
    expect(await page.evaluate(() => Reflect.get(window, 'uncaught'))).toEqual([]);
    await press('Batal');
    await expect.poll(activeText).toBe('Tambah alamat');
  });

  it('say nothing for ever where a browser leaves its question open, and take another address meanwhile', async () => {
    const stop = await page.evaluate(() => {
      const api = (globalThis as unknown as { browser?: object; chrome: object }).browser ?? chromeApi();
      function chromeApi() {
        return (globalThis as unknown as { chrome: object }).chrome;
      }
      const { permissions } = api as { permissions: object };
      try {
        Object.defineProperty(permissions, 'request', {
          configurable: true,
          value: () => new Promise(() => {}),
        });
        return true;
      } catch {
        return false;
      }
    });
    expect(stop).toBe(true);
    await press('Tambah alamat');
    const field = await page.waitForSelector('input[type=search]');
    await field?.type('desa.example');
    await page.keyboard.press('Enter');
    await says('Bila peramban menanyakan izin, pilih “Izinkan”.');
    await field?.type('.id/x y');
    await page.keyboard.press('Enter');
    await says('alamat tidak boleh berisi spasi');
    await press('Batal');
  });

  it('mute a source', async () => {
    const mute = await page.waitForSelector('::-p-aria(Senyap: Pengumuman, KPU Kabupaten Probolinggo)');
    await mute?.click();
    await waitFor('the choice', async () => (await saved()).muted.includes('kab-probolinggo/11'));
    await mute?.click();
    await waitFor('the choice', async () => (await saved()).muted.length === 0);
  });

  it('take back the removing of a source, ask before the last one, and lead on from none', async () => {
    const before = await saved();
    await browser.writeStorage({ settings: { ...before, sources: defaultSettings().sources } });
    const removeButton = (name: string) =>
      page.waitForSelector(`::-p-aria(Hapus ${name}, KPU Kabupaten Probolinggo)`);
    const names = async () => (await saved()).sources.map((source) => source.name);
    await waitFor('two sources', async () => (await page.$$('.srcs li')).length === 2);
    await (await removeButton('Berita Terkini'))?.click();
    await says('Berita Terkini, KPU Kabupaten Probolinggo, dihapus dari sumber.');
    await waitFor('the removal', async () => (await names()).join() === 'Pengumuman');
    await expect.poll(activeText).toBe('Urungkan');
    await press('Urungkan');
    await waitFor('both', async () => (await names()).join() === 'Berita Terkini,Pengumuman');

    await (await removeButton('Berita Terkini'))?.click();
    await waitFor('the removal', async () => (await names()).length === 1);
    await (await removeButton('Pengumuman'))?.click();
    await page.waitForSelector('dialog:modal');
    await expect.poll(activeText).toBe('Batal');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('dialog')).toBeNull();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Hapus Pengumuman, KPU Kabupaten Probolinggo');
    expect(await names()).toEqual(['Pengumuman']);

    await (await removeButton('Pengumuman'))?.click();
    const yes = await page.waitForSelector('dialog .primary');
    await yes?.click();
    await waitFor('no source', async () => (await names()).length === 0);
    const popup = await browser.openPopup();
    await says('Tidak ada sumber yang diikuti', popup);
    await expect
      .poll(() => popup.$eval('.hero a.button', (link) => link.getAttribute('href')))
      .toBe('/options.html#add');
    await popup.close();
    const health = await browser.open('options.html#health');
    await says('Tidak ada sumber yang diikuti', health);
    await health.close();
    await press('Urungkan');
    await waitFor('the last source', async () => (await names()).join() === 'Pengumuman');
    await browser.writeStorage({ settings: before });
    // What is followed again is read anew, and a board made of it: that has to be over.
    await expect.poll(() => browser.check()).toMatchObject({ failed: 0, busy: 0 });
  });

  it('ask in a window of its own before all data goes; Escape keeps it', async () => {
    const before = await saved();
    const button = await found<HTMLButtonElement>('//button[contains(., "Hapus semua data")]');
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = await page.waitForSelector('dialog:modal');
    await expect.poll(() => dialog?.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('dialog')).toBeNull();
    await expect.poll(activeText).toBe('Hapus semua data');
    expect(await saved()).toEqual(before);
  });

  it('list on the health page what of a board could not be read back', async () => {
    await page.evaluate(async () => {
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await result(indexedDB.open('pantau-coklit'));
      const boards = database.transaction('boards', 'readwrite').objectStore('boards');
      const cursor = await result(boards.openCursor());
      if (!cursor) throw new Error('There is no board');
      cursor.value._pantau_coklit.left_out = ['_pantau_coklit.periods[0].end: is no day'];
      await result(cursor.update(cursor.value));
      database.close();
    });
    const health = await browser.open('options.html#health');
    await says('_pantau_coklit.periods[0].end: is no day', health);
    expect(await text(health)).toContain('Tidak ditampilkan');
    await health.close();
  });

  it('go back to the defaults after asking', async () => {
    await press('Kembalikan pengaturan awal');
    await press('Ya, lanjutkan');
    await says('Pengaturan kembali seperti awal.');
    await expect.poll(saved).toEqual(defaultSettings());
  });

  it('delete all data after asking, by keys alone and with another window open, and read anew', async () => {
    const popup = await browser.openPopup();
    await popup.waitForSelector('a.post-title');
    await page.bringToFront();
    await (await found<HTMLElement>('//button[contains(., "Hapus semua data")]')).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog:modal');
    const clearedAt = await page.evaluate(() => new Date().toISOString());
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expect.poll(activeText).toBe('Ya, lanjutkan');
    await page.keyboard.press('Enter');
    await says('Semua data dihapus.');
    await expect.poll(async () => (await browser.readStorage()).settings).toBeUndefined();
    await waitFor('a new reading', async () => {
      const posts = (await browser.readDatabases())['pantau-coklit']?.posts as
        | { firstSeenAt: string }[]
        | undefined;
      return posts?.length && posts.every(({ firstSeenAt }) => firstSeenAt > clearedAt);
    });
    expect(await browser.badgeText()).toBe('');
    await waitFor('the other window', async () => (await popup.$('a.post-title')) !== null);
    expect(await text(popup)).not.toContain('Penyimpanan peramban');
    await popup.close();
  });
});
