import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBoard } from '../../lib/board';
import { HOME_OFFICE } from '../../lib/source';
import { atRest, type ExtensionBrowser, launchChromium, waitFor } from './harness';
import { PILKADA_2024, postsOf, QUIET_2026 } from './pictures/posts';
import { quieten, seed } from './pictures/seed';

const NOW = new Date('2024-07-12T02:33:00Z');
/** A port at which nothing listens: the office can't be reached. */
const NOWHERE = 9;
const NOTHING_OFFICIAL = { calendar: [], builtIn: [] };

describe('while the office can’t be reached', () => {
  let mirror: Server;
  let extension: ExtensionBrowser;
  const asked: { url: string | undefined; cookie: string | undefined }[] = [];

  const board = makeBoard(postsOf(PILKADA_2024), HOME_OFFICE, NOTHING_OFFICIAL);
  const answers: Record<string, unknown> = {
    '/feed.json': board,
    '/status.json': { version: 1, last_success_at: '2024-07-12T01:33:00Z' },
  };

  beforeAll(async () => {
    mirror = createServer(({ url, headers }, response) => {
      asked.push({ url, cookie: headers.cookie });
      const answer = answers[url ?? ''];
      response.writeHead(answer ? 200 : 404, { 'access-control-allow-origin': '*' });
      response.end(JSON.stringify(answer ?? {}));
    });
    await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
    extension = await launchChromium({ fakeKpuPort: NOWHERE });
    await quieten(extension);
    await seed(extension, {
      name: 'down',
      now: '2024-07-12T09:33:00',
      posts: QUIET_2026,
      unread: 0,
      trouble: { result: 'unreachable', reason: 'timeout', failures: 4, succeededAt: '2024-07-01T02:00:00Z' },
    });
  });

  afterAll(async () => {
    await extension?.close();
    mirror?.close();
  });

  const useMirror = (path: string | null) => {
    const { port } = mirror.address() as AddressInfo;
    return extension.writeStorage({ settings: { mirror: path && `http://127.0.0.1:${port}${path}` } });
  };

  const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));

  it.each(['popup.html', 'sidepanel.html'])('%s shows a mirror’s board whole, and says so', async (path) => {
    await useMirror('/feed.json');
    const before = JSON.stringify((await extension.readDatabases())['pantau-coklit']?.posts);
    const page = await extension.open(path, { now: NOW });
    await page.waitForFunction(() => document.body.innerText.includes('cermin'));
    await atRest(page);
    const text = await textOf(page);
    expect(text).toContain('Situs KPU tidak menjawab.');
    expect(text).toContain('Ini salinan dari cermin, 12 Juli pukul 08.33, 1 jam lalu.');
    expect(text).toContain('Sukseskan Coklit PILKADA Tahun 2024.');
    expect(text).toContain('hari lagi');
    expect(text).not.toContain(QUIET_2026[0]?.title);
    expect(JSON.stringify((await extension.readDatabases())['pantau-coklit']?.posts)).toBe(before);
    expect(asked.every(({ cookie }) => cookie === undefined)).toBe(true);
    await page.close();
  });

  it('marks a post of the mirror by its id', async () => {
    await useMirror('/feed.json');
    const page = await extension.open('popup.html', { now: NOW });
    await page.waitForFunction(() => document.body.innerText.includes('cermin'));
    const [newest] = board.items;
    await page.locator(`::-p-aria([name="Tandai belum dibaca: ${newest?.title}"])`).click();
    await page.locator(`::-p-aria([name="Tandai dibaca: ${newest?.title}"])`).click();
    await waitFor('the mark to be stored', async () => {
      const meta = ((await extension.readDatabases())['pantau-coklit']?.meta ?? []) as { read?: string[] }[];
      return meta.some(({ read }) => read?.includes(newest?.id ?? ''));
    });
    await page.close();
  });

  it('keeps its own copy where the mirror has none', async () => {
    await useMirror('/nothing.json');
    const page = await extension.open('popup.html', { now: NOW });
    await waitFor('the mirror to be asked', () => asked.some(({ url }) => url === '/nothing.json'));
    await page.waitForSelector('.post');
    await atRest(page);
    const text = await textOf(page);
    expect(text).toContain(QUIET_2026[0]?.title);
    expect(text).not.toContain('cermin');
    await page.close();
  });

  it('counts with the right time where the device’s clock is known to be wrong', async () => {
    await useMirror('/feed.json');
    const late = new Date(NOW.getTime() - 3 * 86_400_000);
    await extension.writeStorage({ clock: { offset: 3 * 86_400_000, at: late.getTime() - 1_000 } });
    const page = await extension.open('popup.html', { now: late });
    await expect.poll(() => page.$eval('.count', (number) => number.textContent)).toBe('12');
    await page.close();
  });
});
