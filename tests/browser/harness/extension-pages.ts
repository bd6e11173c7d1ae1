import type { Browser, Page } from 'puppeteer-core';
import { DEFAULT_SOURCES } from '../../../lib/source';
import type { ExtensionApi, ExtensionBrowser, OpenOptions } from './extension-browser';
import { waitFor } from './wait-for';

type Shared = Omit<
  ExtensionBrowser,
  'kind' | 'browser' | 'profileDir' | 'workerRunning' | 'killWorker' | 'hastenWorker' | 'restart' | 'close'
>;

// A page of the extension that runs none of its code, so that looking changes nothing.
const BARE_PAGE = 'manifest.json';

const KEYS = DEFAULT_SOURCES.map(({ key }) => `source:${key}`);

const SOON_MS = 200;

// Firefox's driver never hears that a page of an extension has loaded: the page itself is asked.
async function visit(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1000 }).catch(() => {});
  await waitFor(`${url} to load`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}

/** What tests do with the extension's pages and storage: the same in both browsers. */
export function extensionPages(on: {
  browser(): Browser;
  url(path: string): string;
  /** Sets the clock that the page will have once it loads `path`. */
  setClock(page: Page, path: string, now: Date): Promise<void>;
}): Shared & { forget(): void } {
  let bare: Promise<Page> | null = null;

  async function open(path: string, { now }: OpenOptions = {}): Promise<Page> {
    const page = await on.browser().newPage();
    if (now) await on.setClock(page, path, now);
    await visit(page, on.url(path));
    return page;
  }

  const run: Shared['run'] = async (work, ...args) => {
    // Once it could not be opened, it is tried again.
    bare ??= open(BARE_PAGE).catch((error) => {
      bare = null;
      throw error;
    });
    const page = await bare;
    const text = `(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return JSON.stringify({ answer: await (${work})(api, ...${JSON.stringify(args)}) });
    })()`;
    return JSON.parse((await page.evaluate(text)) as string).answer;
  };

  return {
    url: on.url,
    open,
    openPopup: (options) => open('popup.html', options),
    run,
    firstRound: () => waitFor('the first round to end', () => run(isOver, KEYS)).then(() => undefined),
    check: () => run((api) => api.runtime.sendMessage({ type: 'check' })),
    badgeText: () => run((api) => api.action.getBadgeText({})),
    badgeTitle: () => run((api) => api.action.getTitle({})),
    readStorage: () => run((api) => api.storage.local.get(null)),
    writeStorage: (items) => run((api, given) => api.storage.local.set(given), items),
    readDatabases: () => run(dumpDatabases),
    wipeDatabases: () => run(deleteDatabases),
    alarms: () => run((api) => api.alarms.getAll()),
    ringAlarm: (name) => run(bringForward, name, SOON_MS),
    forget() {
      bare = null;
    },
  };
}

/** Every source has a state, and no round holds its lock any more. */
async function isOver(api: ExtensionApi, keys: string[]): Promise<boolean> {
  const stored = await api.storage.local.get(null);
  const { held } = await navigator.locks.query();
  return keys.every((key) => key in stored) && !held?.length;
}

async function bringForward(api: ExtensionApi, name: string, ms: number): Promise<void> {
  const alarm = (await api.alarms.getAll()).find((one) => one.name === name);
  if (!alarm) throw new Error(`There is no alarm ${name}`);
  const { periodInMinutes } = alarm;
  await api.alarms.create(name, { when: Date.now() + ms, ...(periodInMinutes ? { periodInMinutes } : {}) });
}

async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }
}

async function dumpDatabases(): Promise<Record<string, Record<string, unknown[]>>> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const dump: Record<string, Record<string, unknown[]>> = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await result(indexedDB.open(name));
    const stores: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) {
      stores[store] = await result(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
    dump[name] = stores;
  }
  return dump;
}
