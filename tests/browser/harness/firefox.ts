import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { newProfile } from './chromium';
import { setClock } from './clock';
import { startConnectProxy } from './connect-proxy';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { extensionPages } from './extension-pages';
import { LAUNCH_MS, waitFor } from './wait-for';
import { packXpi } from './xpi';

// Firefox gives each installation an address of its own; told beforehand, it is known.
const UUID = '8e1c7b52-6d0f-4f3a-9a64-2b7d5c90e1f3';

// A page of the browser itself: with --remote-allow-system-access its inner workings can be asked there.
const SYSTEM_PAGE = 'about:config';

declare const Services: { ppmm: { loadProcessScript(url: string, later: boolean): void } };

declare const WebExtensionPolicy: {
  getByID(id: string): null | {
    extension: {
      backgroundState: string;
      terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
    };
  };
};

const url = (path: string) => `moz-extension://${UUID}/${path}`;

// Firefox runs no preload script in a page of an extension, but tells its own scripts of each new document.
function clockScript(page: string, now: Date): string {
  return `{
    const onDocument = (window) => {
      if (window.location.href !== ${JSON.stringify(page)}) return;
      Services.obs.removeObserver(onDocument, 'content-document-global-created');
      const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
      Cu.evalInSandbox(${JSON.stringify(`(${setClock})(${now.getTime()})`)}, sandbox);
    };
    Services.obs.addObserver(onDocument, 'content-document-global-created');
  }`;
}

function setClockIn(script: string): void {
  Services.ppmm.loadProcessScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
}

function preferences(id: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.webextOptionalPermissionPrompts': false,
    'devtools.jsonview.enabled': false,
  };
}

function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
  };
}

// What the tick "in private windows" does: Firefox takes it over from the file that it once kept it in.
function allowPrivate(profileDir: string, id: string): void {
  const allowed = { [id]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  writeFileSync(join(profileDir, 'extension-preferences.json'), JSON.stringify(allowed));
}

function idOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/**
 * Starts Firefox, or the browser at FIREFOX_PATH, with the production build in its profile as an installed package,
 * so that it is there again after a restart.
 */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = await findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found: `npm test` gets one.');
  const extensionDir = resolve(options.extensionDir ?? '.output/firefox-mv3');
  const profileDir = options.profileDir ?? newProfile();
  const id = idOf(extensionDir);
  const proxy = options.fakeKpuPort === undefined ? null : await startConnectProxy(options.fakeKpuPort);
  mkdirSync(join(profileDir, 'extensions'), { recursive: true });
  writeFileSync(join(profileDir, 'extensions', `${id}.xpi`), packXpi(extensionDir));

  if (options.keepsNoHistory) allowPrivate(profileDir, id);

  let system: Promise<Page> | null = null;

  const start = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      timeout: LAUNCH_MS,
      userDataDir: profileDir,
      headless: !options.visible,
      acceptInsecureCerts: proxy !== null,
      args: ['--remote-allow-system-access', ...(options.args ?? [])],
      extraPrefsFirefox: {
        ...preferences(id),
        ...(proxy && throughProxy(proxy.port)),
        ...(options.keepsNoHistory && { 'browser.privatebrowsing.autostart': true }),
        ...options.prefs,
      },
    });

  let browser = await start();
  const visitSystem = async () => {
    const page = await browser.newPage();
    page.goto(SYSTEM_PAGE, { timeout: 1000 }).catch(() => {});
    return page;
  };
  const systemPage = async () => {
    let page = await visitSystem();
    await waitFor('a page of the browser itself', async () => {
      // The page belongs to another process: on a busy machine the change can leave the tab without a frame for good.
      if (page.mainFrame().detached) page = await visitSystem();
      return page.evaluate(() => typeof WebExtensionPolicy === 'function');
    });
    return page;
  };

  const inBrowser = async <T>(work: (told: string) => T, told = id): Promise<Awaited<T>> => {
    system ??= systemPage().catch((error) => {
      system = null;
      throw error;
    });
    return (await system).evaluate(work, told) as Promise<Awaited<T>>;
  };

  const { forget, ...pages } = extensionPages({
    browser: () => browser,
    url,
    setClock: (_page, path, now) => inBrowser(setClockIn, clockScript(url(path), now)),
  });

  const workerRunning = () =>
    inBrowser(
      (extensionId) => WebExtensionPolicy.getByID(extensionId)?.extension.backgroundState === 'running',
    );

  await waitFor('the extension to be loaded', () =>
    inBrowser((extensionId) => WebExtensionPolicy.getByID(extensionId) !== null),
  );

  return {
    ...pages,
    kind: 'firefox',
    profileDir,
    get browser() {
      return browser;
    },
    workerRunning,
    async killWorker() {
      // An event that came just before wakes the page again: it is ended until it stays so.
      await waitFor('the event page to end', async () => {
        await inBrowser((extensionId) =>
          WebExtensionPolicy.getByID(extensionId)?.extension.terminateBackground({
            ignoreDevToolsAttached: true,
          }),
        );
        return !(await workerRunning());
      });
    },
    hastenWorker() {
      throw new Error('Firefox lets nobody into an event page.');
    },
    async restart() {
      await browser.close();
      forget();
      system = null;
      browser = await start();
    },
    async close() {
      await browser.close();
      proxy?.close();
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
