import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, sandboxArgs } from '../../../scripts/browsers.mjs';
import { setClock } from './clock';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { extensionPages } from './extension-pages';
import { LAUNCH_MS, waitFor } from './wait-for';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

// Every name of kpu.go.id leads to the stand-in, and no other name leads anywhere.
function toStandIn(port: number | undefined): string[] {
  if (port === undefined) return [];
  const rules = `MAP *.kpu.go.id:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;
  return [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'];
}

/** @returns a new empty folder for a profile. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'pantau-coklit-'));

/** Starts Chromium, or the browser at CHROMIUM_PATH, with the production build loaded as it stands. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm test` gets one.');
  const extensionDir = resolve(options.extensionDir ?? '.output/chrome-mv3');
  const profileDir = options.profileDir ?? newProfile();

  const start = () =>
    puppeteer.launch({
      executablePath,
      timeout: LAUNCH_MS,
      pipe: true,
      headless: !options.visible,
      ...(options.visible ? { defaultViewport: null } : {}),
      userDataDir: profileDir,
      enableExtensions: [extensionDir],
      env: { ...process.env, ...options.env },
      ignoreDefaultArgs: [
        ...(options.scrollBars ? ['--hide-scrollbars'] : []),
        ...(options.presented ? ['--enable-automation'] : []),
      ],
      args: [...QUIET, ...sandboxArgs(), ...toStandIn(options.fakeKpuPort), ...(options.args ?? [])],
    });

  const idIn = (started: Browser) =>
    waitFor(`${extensionDir} to be loaded`, async () => [...(await started.extensions()).keys()][0]);

  let browser = await start();
  const id = await idIn(browser);
  const { forget, ...pages } = extensionPages({
    browser: () => browser,
    url: (path) => `chrome-extension://${id}/${path}`,
    setClock: async (page, _path, now) => {
      await page.evaluateOnNewDocument(setClock, now.getTime());
    },
  });

  const workerRunning = async () =>
    browser.targets().some((target) => target.type() === 'service_worker' && target.url().includes(id));

  return {
    ...pages,
    kind: 'chromium',
    profileDir,
    get browser() {
      return browser;
    },
    workerRunning,
    async killWorker() {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await waitFor('the worker to end', async () => !(await workerRunning()));
      await page.close();
    },
    async hastenWorker(times) {
      const target = await browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().includes(id),
      );
      const worker = await target.worker();
      if (!worker) throw new Error('The worker can’t be reached.');
      await worker.evaluate((factor) => {
        const scope = globalThis as unknown as { usual?: typeof setTimeout };
        scope.usual ??= globalThis.setTimeout;
        const { usual } = scope;
        const asked: number[] = [];
        const faster = (work: () => void, ms = 0) => {
          asked.push(ms);
          return usual(work, ms / factor);
        };
        Object.assign(globalThis, { setTimeout: faster, asked });
      }, times);
      return () => worker.evaluate(() => (globalThis as unknown as { asked: number[] }).asked);
    },
    async restart() {
      await browser.close();
      forget();
      browser = await start();
      await idIn(browser);
    },
    async close() {
      await browser.close();
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
