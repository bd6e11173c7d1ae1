import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeKpu, startFakeKpu } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, launchFirefox, waitFor } from './harness';

const OFFICE = 'https://kab-probolinggo.kpu.go.id/index.php/blog/category/11';

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('the production build in %s', (_name, launch) => {
  let office: FakeKpu;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    office = await startFakeKpu();
    browser = await launch({ fakeKpuPort: office.port });
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  it('is installed, with the permission to read the office', async () => {
    const [name, allowed] = await browser.run(async (api) => [
      api.runtime.getManifest().name,
      await api.permissions.contains({ origins: ['https://kab-probolinggo.kpu.go.id/*'] }),
    ]);
    expect(name).toBe('Pantau Coklit');
    expect(allowed).toBe(true);
  });

  it('reaches the stand-in under the real host name, and no other host', async () => {
    const [text, other] = await browser.run(
      async (_api, url) => [
        await (await fetch(url)).text(),
        await fetch('https://example.org/').then(
          () => 'reached',
          () => 'not reached',
        ),
      ],
      OFFICE,
    );
    expect(text).toContain('Pendaftaran Pantarlih Dibuka');
    expect(other).toBe('not reached');
    expect(office.requests.at(-1)?.host).toBe('kab-probolinggo.kpu.go.id');
  });

  it('opens pages at a time of the test’s choice', async () => {
    const page = await browser.openPopup({ now: new Date('2024-07-01T05:00:00Z') });
    const [now, told, year, fixed, isDate] = await page.evaluate(() => [
      Date.now(),
      Date.parse(new Date().toISOString()),
      new Intl.DateTimeFormat('en', { year: 'numeric' }).format(new Date()),
      new Date(2024, 5, 24).getDate(),
      new Date() instanceof Date,
    ]);
    const wanted = Date.parse('2024-07-01T05:00:00Z');
    for (const value of [now, told]) expect(Math.abs(Number(value) - wanted)).toBeLessThan(60_000);
    expect([year, fixed, isDate]).toEqual(['2024', 24, true]);
    await page.close();
  });

  it('ends the background as the browser would', async () => {
    // Nothing of its first round wakes it again.
    await browser.firstRound();
    await browser.run((api) => api.alarms.create('harness', { when: Date.now() + 3_600_000 }));
    await browser.killWorker();
    expect(await browser.workerRunning()).toBe(false);
  });

  it('keeps storage and databases over a restart with the same profile', async () => {
    await browser.writeStorage({ harness: 'kept' });
    await browser.run(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('harness', 1);
          request.onupgradeneeded = () => request.result.createObjectStore('things').put('kept', 1);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await browser.restart();
    expect(await browser.readStorage()).toMatchObject({ harness: 'kept' });
    expect(await browser.readDatabases()).toMatchObject({ harness: { things: ['kept'] } });
    await waitFor('the background to start with the browser', () => browser.workerRunning());
  });

  it('can take the databases away', async () => {
    await browser.killWorker();
    await browser.wipeDatabases();
    expect(await browser.readDatabases()).not.toHaveProperty('harness');
  });
});
