import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, type LaunchOptions, launchChromium, launchFirefox, waitFor } from './harness';

const NEWS = 'source:kab-probolinggo/104';
const DAY_MS = 24 * 60 * 60_000;

interface State {
  result: string;
  checkedAt: string;
  nextAt: string;
}

interface Api {
  alarms: { clearAll(): Promise<boolean> };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  storage: { local: { clear(): Promise<void> } };
}

let office: FakeKpu;
let browser: ExtensionBrowser;
const folders: string[] = [];

const stateOf = async () => (await browser.readStorage())[NEWS] as State | undefined;
const posts = async () => (await browser.readDatabases())['pantau-coklit']?.posts ?? [];
const badge = (text: string) => waitFor(`badge “${text}”`, async () => (await browser.badgeText()) === text);
const announce = (title: string) => office.addPost({ title, body: ['Keterangan ada di kantor.'] });
const call = (work: (api: Api) => unknown) =>
  browser.run(work as unknown as Parameters<ExtensionBrowser['run']>[0]) as Promise<unknown>;

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'pantau-coklit-life-'));
  folders.push(made);
  return made;
}

async function start(launch: typeof launchChromium, options: LaunchOptions = {}): Promise<void> {
  browser = await launch({ fakeKpuPort: office.port, ...options });
  await browser.firstRound();
}

async function setNextAt(ms: number): Promise<void> {
  const storage = await browser.readStorage();
  const states = Object.entries(storage).filter(([key]) => key.startsWith('source:'));
  const nextAt = new Date(Date.now() + ms).toISOString();
  await browser.writeStorage(
    Object.fromEntries(states.map(([key, state]) => [key, { ...(state as State), nextAt }])),
  );
}

beforeEach(async () => {
  office = await startFakeKpu({ pageSize: WHOLE });
});

afterEach(async () => {
  await browser?.close();
  await office?.close();
  for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true, maxRetries: 5 });
});

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('a long life in %s', (_name, launch) => {
  it('survives its worker being killed in the middle of a round', async () => {
    await start(launch);
    const before = await posts();
    announce('Posko aduan dibuka');
    office.fault('hang', { for: 'always' });
    const asked = office.requests.length;
    void browser.check().catch(() => undefined);
    await waitFor('the request', () => office.requests.length > asked);
    await browser.killWorker();
    office.heal();
    expect(await posts()).toEqual(before);
    await setNextAt(-1_000);
    await browser.ringAlarm('poll');
    await badge('1');
  });

  it('sets its alarms again where they were lost, and reads what is overdue', async () => {
    await start(launch);
    announce('Posko aduan dibuka');
    await setNextAt(-1_000);
    await call((api) => api.alarms.clearAll());
    await browser.killWorker();
    const page = await browser.openPopup();
    await badge('1');
    await page.close();
    await expect
      .poll(async () => (await browser.alarms()).map(({ name }) => name).sort())
      .toEqual(['poll', 'tick']);
  });

  it('does not wait for a time that a wrong clock had set', async () => {
    await start(launch);
    announce('Posko aduan dibuka');
    await setNextAt(400 * DAY_MS);
    await browser.ringAlarm('poll');
    await badge('1');
  });

  it('calls nothing new after its small state was wiped', async () => {
    await start(launch);
    const before = (await posts()).length;
    await call((api) => api.storage.local.clear());
    await browser.killWorker();
    const page = await browser.openPopup();
    await waitFor('a round', async () => (await stateOf()) !== undefined);
    await page.close();
    expect(await browser.badgeText()).toBe('');
    expect((await posts()).length).toBe(before);
  });
});

describe('only in Chromium', () => {
  it('keeps everything over an update to a new version while it is idle', async () => {
    const extensionDir = join(await folder(), 'build');
    await cp('.output/chrome-mv3', extensionDir, { recursive: true });
    await start(launchChromium, { extensionDir });
    announce('Posko aduan dibuka');
    await browser.check();
    await badge('1');
    const before = await posts();

    const manifest = join(extensionDir, 'manifest.json');
    const { version, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
    await browser.killWorker();
    await browser.restart();
    expect(await browser.run((api) => api.runtime.getManifest().version)).toBe(`${version}.1`);
    await badge('1');
    expect(await posts()).toEqual(before);
  });

  it('goes on from a copy of its profile', async () => {
    const profileDir = join(await folder(), 'profile');
    await start(launchChromium, { profileDir });
    announce('Posko aduan dibuka');
    await browser.check();
    await badge('1');
    const before = await posts();
    await browser.close();

    const copied = join(await folder(), 'copy');
    await cp(profileDir, copied, { recursive: true, filter: (path) => !path.includes('Singleton') });
    browser = await launchChromium({ fakeKpuPort: office.port, profileDir: copied });
    await badge('1');
    expect(await posts()).toEqual(before);
  });
});

describe('only in Firefox', () => {
  it('says that the permission was taken away, keeps what it has, and goes on once it is given back', async () => {
    await start(launchFirefox);
    const before = await posts();
    await call((api) => api.permissions.remove({ origins: ['https://kab-probolinggo.kpu.go.id/*'] }));
    await waitFor('the state', async () => (await stateOf())?.result === 'no-permission');
    const asked = office.requests.length;

    const page = await browser.openPopup();
    const again = await page.waitForSelector('::-p-text(Izinkan lagi)');
    await expect
      .poll(() => page.evaluate(() => document.body.textContent))
      .toContain('Izin membaca situs KPU dicabut');
    expect(office.requests.length).toBe(asked);
    announce('Posko aduan dibuka');
    await again?.click();
    await badge('1');
    await expect.poll(async () => (await posts()).length).toBe(before.length + 1);
  });
});

describe('in a Firefox that keeps no history', () => {
  it('memory takes the place of the database: rounds, badge and popup work, and the popup says that nothing is kept', async () => {
    await start(launchFirefox, { keepsNoHistory: true });
    await badge('');
    announce('Posko aduan dibuka');
    await browser.check();
    await badge('1');

    const popup = await browser.openPopup();
    const text = () => popup.evaluate(() => document.body.textContent);
    await waitFor('the posts', async () => (await text()).includes('Posko aduan dibuka'));
    await expect.poll(text).toContain('Peramban ini tidak menyimpan riwayat');

    // What the page marks, the background counts, although it was ended meanwhile.
    await browser.killWorker();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.post.unread .dot')?.click());
    await badge('');
    announce('Posko kedua dibuka');
    expect(await browser.check()).toMatchObject({ added: 1 });
    await badge('1');
    await waitFor('the new post on the open page', async () => (await text()).includes('Posko kedua dibuka'));

    // All is lost with the browser, and had again at once, however far the next time is.
    await setNextAt(DAY_MS);
    await browser.restart();
    await waitFor('a new first round', async () => (await stateOf())?.result === 'baseline');
    await badge('');
    const again = await browser.openPopup();
    await waitFor('the posts', () =>
      again.evaluate(() => document.body.textContent.includes('Posko kedua dibuka')),
    );
  });
});
