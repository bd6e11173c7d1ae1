import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BODY_TIMEOUT_MS } from '../../lib/feed/fetch';
import { type FakeKpu, type FaultKind, startFakeKpu, WHOLE } from '../fake-kpu';
import { type ExtensionBrowser, launchChromium, waitFor } from './harness';

const NEWS = 'source:kab-probolinggo/104';

/** Fault of the office's site; how the round ends; what the popup says above the list. */
const FAULTS: [FaultKind, { result: string; reason?: string }, string | null][] = [
  ['304', { result: 'unchanged' }, null],
  ['403', { result: 'refused' }, 'Situs KPU menolak.'],
  ['500', { result: 'unreachable', reason: 'status' }, 'Situs KPU tidak menjawab.'],
  ['503', { result: 'unreachable', reason: 'status' }, 'Situs KPU tidak menjawab.'],
  ['hang', { result: 'unreachable', reason: 'timeout' }, 'Situs KPU tidak menjawab.'],
  ['slow', { result: 'unreachable', reason: 'timeout' }, 'Situs KPU tidak menjawab.'],
  ['reset', { result: 'unreachable', reason: 'network' }, 'Situs KPU tidak menjawab.'],
  ['cut', { result: 'unreachable', reason: 'network' }, 'Situs KPU tidak menjawab.'],
  ['block-page', { result: 'refused', reason: 'block-page' }, 'Situs KPU menolak.'],
  ['drift', { result: 'drift' }, 'Halaman KPU berubah.'],
  ['empty', { result: 'unreachable', reason: 'empty' }, 'Situs KPU tidak terbaca.'],
  ['garbage', { result: 'drift', reason: 'not-a-feed' }, 'Halaman KPU berubah.'],
  ['huge', { result: 'unreachable', reason: 'too-large' }, null],
  // The extension may read no other host: the browser itself refuses the redirect.
  ['redirect', { result: 'unreachable', reason: 'network' }, 'Situs KPU tidak menjawab.'],
];

describe('when the office’s site fails', () => {
  let office: FakeKpu;
  let browser: ExtensionBrowser;
  let before: string;

  beforeAll(async () => {
    office = await startFakeKpu({ pageSize: WHOLE });
    browser = await launchChromium({ fakeKpuPort: office.port });
    await browser.firstRound();
    await browser.check();
    before = await stored();
  });

  afterEach(() => office.heal());

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  interface State {
    result: string;
    checkedAt: string;
    nextAt: string;
    failures: number;
  }

  const stateOf = async () => (await browser.readStorage())[NEWS] as State | undefined;
  const stored = async () => JSON.stringify((await browser.readDatabases())['pantau-coklit']);

  it.each(FAULTS)('%s: ends as it should, says so, and loses nothing', async (kind, expected, words) => {
    office.fault(kind, { for: 'always', path: 'category/104' });
    // Nothing else is hastened: where the machine is slow, an answer that comes may not be given up.
    const waits = await browser.hastenWorker(expected.reason === 'timeout' ? 10 : 1);
    await browser.check();
    expect(await stateOf()).toMatchObject(expected);
    if (expected.reason === 'timeout') expect(await waits()).toContain(BODY_TIMEOUT_MS);
    await browser.hastenWorker(1);
    expect(await stored()).toBe(before);

    const page = await browser.openPopup({ now: new Date('2024-07-12T02:31:00Z') });
    await page.waitForSelector('.post');
    const text = () => page.evaluate(() => document.body.textContent ?? '');
    if (words) await expect.poll(text).toContain(words);
    await expect.poll(text).toContain('hari lagi');
    await page.close();
  });

  it('obeys the time that the site asks to be left alone for', async () => {
    office.fault('503', { for: 'always', retryAfter: 7200 });
    await browser.check();
    const state = await stateOf();
    expect(Date.parse(state?.nextAt ?? '') - Date.parse(state?.checkedAt ?? '')).toBeGreaterThanOrEqual(
      7_200_000,
    );
    office.heal();
  });

  it('puts a sign on the icon once the site has failed three times in a row, and takes it away', async () => {
    office.fault('500', { for: 'always' });
    for (let times = 0; times < 3; times++) await browser.check();
    await expect.poll(() => browser.badgeText()).toBe('!');
    await expect.poll(() => browser.badgeTitle()).toContain('situs KPU tidak terbaca');
    office.heal();
    // After several 5xx Chromium itself holds back an extension's requests for some seconds.
    await waitFor('no sign', async () => {
      await browser.check();
      return (await browser.badgeText()) === '';
    });
  });
});
