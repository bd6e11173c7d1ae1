/// <reference lib="webworker" />
// The pages and the data stay readable offline, and reminders are told while no page is open. One script serves every
// folder that registers it: what it keeps has the folder's name, for offices lie side by side on one host.
import { type Board, readBoard } from '../../lib/board';
import { correctionFrom } from '../../lib/clock';
import { MAX_BODY_BYTES, readBody } from '../../lib/feed/fetch';
import { POSTS, postPath } from '../post-path';
import { openMemory } from './memory';
import type { ReminderRequest } from './request';
import { choose, isSettled, type Screen, seen, tell } from './tell';

declare const self: ServiceWorkerGlobalScope & {
  /** Of the Periodic Background Sync API, which TypeScript does not know. */
  addEventListener(type: 'periodicsync', work: (event: ExtendableEvent) => void): void;
};
/** The hashed files of the build that this script is of, from its own folder. */
declare const ASSETS: readonly string[];

const FOLDER = self.registration.scope;
const NAME = `pantau-coklit ${new URL(FOLDER).pathname}`;
/** Written into each cache's name: a change of what is kept, or how, gets a cache of its own. */
const CACHE = `${NAME} 3`;
/** Caches of versions that did not name the folder. */
const OLD_CACHES = ['pantau-coklit-1', 'pantau-coklit-2'];
/** Without these there is no page; the others are there or not. */
const NEEDED = ['./', 'feed.json', 'status.json'];
const MORE = ['pasang/', 'poster/', 'card.svg', 'coklit.ics', 'feed.xml', 'manifest.webmanifest'];
/** Offices that share the worker's file share the icons beside it. */
const ICONS = ['icon.svg', 'icon-192.png', 'badge.png'];
const inFolder = (path: string) => new URL(path, FOLDER).href;
const beside = (path: string) => new URL(path, self.location.href).href;
const EXTRA = [...MORE.map(inFolder), ...ICONS.map(beside)];
const pathOf = (url: string) => new URL(url).pathname;
const PATHS = new Set([...NEEDED.map(inFolder), ...EXTRA].map(pathOf));
/** Pages of so many of the newest posts are kept before anybody asks for them, and of so many in all. */
const POSTS_AHEAD = 5;
const POSTS_KEPT = 30;
const isPost = (path: string) => path.startsWith(pathOf(inFolder(`${POSTS}/`))) && path.endsWith('/');
const PATIENCE_MS = 4_000;
/** While no page is open nobody waits: so long a slow host may take. */
const LONG_PATIENCE_MS = 20_000;

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

/** All that the page needs, past the browser's own cache, so that it opens offline after the very first visit. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const url of ASSETS.map(beside)) {
    if (!(await caches.match(url))) await cache.add(url);
  }
  const ask = async (url: string) => {
    if (!(await take(pathOf(url), await fetch(url, { cache: 'reload' }))))
      throw new Error(`${url} is no file of ours`);
  };
  await Promise.all(NEEDED.map(inFolder).map(ask));
  await Promise.allSettled(EXTRA.map(ask));
}

self.addEventListener('activate', (event) => {
  const isOld = (name: string) =>
    OLD_CACHES.includes(name) || (name.startsWith(`${NAME} `) && name !== CACHE);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => caches.open(CACHE))
      .then((cache) => dropUnnamed(cache, ASSETS))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (isHashed(pathname)) event.respondWith(keptFirst(request, pathname));
  else if (PATHS.has(pathname) || isPost(pathname)) event.respondWith(askedFirst(request, pathname));
});

/** Of our own build alone: other pages of the host have files of that name that change. */
const isHashed = (path: string) => path.startsWith(pathOf(beside('assets/')));

/** Where the browser opens no cache nothing is kept, and the network serves on. */
const keptAt = (path: string) => caches.match(path).catch(() => undefined);

async function keptFirst(request: Request, path: string): Promise<Response> {
  const kept = await keptAt(path);
  if (kept) return kept;
  const answer = await fetch(request);
  return (await take(path, answer.clone()).catch(() => null))?.file ?? answer;
}

async function askedFirst(request: Request, path: string): Promise<Response> {
  const kept = await keptAt(path);
  const asked = fetch(request).then(async (answer) => {
    const taken = await take(path, answer.clone()).catch(() => null);
    if (taken) return taken.file;
    // A host in trouble takes nothing away: only a post that is gone, or a site that moved, is not shown as it was.
    const isGone = isPost(path) && [404, 410].includes(answer.status);
    if (isGone)
      await caches.open(CACHE).then(
        (cache) => cache.delete(path),
        () => {},
      );
    return isGone || answer.type === 'opaqueredirect' ? answer : (kept ?? answer);
  });
  if (!kept) return asked;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([asked.catch(() => kept), late]);
}

/** A file of ours as it came, and what was read of it. */
interface Taken {
  file: Response;
  board: Board | null;
}

/** Keeps a whole answer and gives it; null where it is no file of ours, whatever its status says. */
async function take(path: string, answer: Response): Promise<Taken | null> {
  const { headers, status } = answer;
  if (status !== 200) return null;
  const bytes = new Uint8Array(await readBody(answer, MAX_BODY_BYTES, AbortSignal.timeout(LONG_PATIENCE_MS)));
  const text = new TextDecoder().decode(bytes);
  const read = readOurs(path, text, headers);
  if (read === undefined) return null;
  const cache = await caches.open(CACHE).catch(() => null);
  const before = await cache?.match(path);
  // Without room nothing is kept, but what came is shown.
  await cache?.put(path, new Response(bytes, { headers })).catch(() => {});
  if (cache && isHashed(path)) await dropUnnamed(cache, [path]);
  if (cache && read && (await before?.text()) !== text) void keepPosts(cache, read);
  return { file: new Response(bytes, { headers }), board: read };
}

/**
 * The board of a file of ours, null where it is another; undefined where it is none: a host that was shut down, or
 * whoever stands before it, answers 200 with a page of its own.
 */
function readOurs(path: string, text: string, headers: Headers): Board | null | undefined {
  if (path.endsWith('/')) return text.includes('<div id="app">') ? null : undefined;
  if (/html/i.test(headers.get('content-type') ?? '')) return undefined;
  if (!path.endsWith('.json')) return null;
  try {
    const json = JSON.parse(text);
    if (path.endsWith('/feed.json')) return readBoard(json);
    return json?.version === 1 ? null : undefined;
  } catch {
    return undefined;
  }
}

/** The newest posts' own pages, which are what can be read of them without a network; the oldest kept ones go. */
async function keepPosts(cache: Cache, { items }: Board): Promise<void> {
  const newest = items.slice(0, POSTS_AHEAD).map((item) => inFolder(postPath(item)));
  await Promise.allSettled(newest.map((url) => cache.add(new Request(url, { cache: 'no-cache' }))));
  const kept = (await cache.keys()).filter(({ url }) => isPost(pathOf(url)));
  for (const { url } of kept.slice(0, -POSTS_KEPT)) await cache.delete(url);
}

/** A new build brings files of new names: those go that no page or script that is kept still names. */
async function dropUnnamed(cache: Cache, newest: readonly string[]): Promise<void> {
  const files = await Promise.all((await cache.matchAll()).map((file) => file.text()));
  for (const { url } of await cache.keys()) {
    const pathname = pathOf(url);
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    const isNamed = [...newest, ...files].some((text) => text.includes(name));
    if (isHashed(pathname) && !isNamed) await cache.delete(url);
  }
}

const memory = openMemory(NAME);
const screen: Screen = {
  mayShow: () => Notification.permission === 'granted',
  show: (title, options) =>
    self.registration.showNotification(title, {
      ...options,
      icon: beside('icon-192.png'),
      badge: beside('badge.png'),
    }),
  isShown: async (tag) => (await self.registration.getNotifications({ tag })).length > 0,
  // Only installed apps have one, and not every browser.
  setBadge: async (count) => {
    if ('setAppBadge' in navigator) await navigator.setAppBadge(count).catch(() => {});
  },
};

/** One at a time, whoever woke the worker: a page, the browser's clock or a click. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  self.navigator.locks.request(NAME, work) as Promise<T>;

self.addEventListener('periodicsync', (event) => {
  event.waitUntil(
    inTurn(async () => {
      const [board, now] = await Promise.all([newestBoard(), rightNow()]);
      await tell(board, { memory, screen, now });
    }),
  );
});

/** A file of this folder, from the host where it answers in time with one of ours; null where it does not. */
async function asked(name: string): Promise<Taken | null> {
  const url = inFolder(name);
  try {
    const signal = AbortSignal.timeout(LONG_PATIENCE_MS);
    return await take(pathOf(url), await fetch(url, { cache: 'no-cache', signal }));
  } catch {
    return null;
  }
}

/** From the host, else as it was kept: the last day comes without a network too. */
async function newestBoard(): Promise<Board> {
  const kept = async () => readBoard(await (await keptAt(pathOf(inFolder('feed.json'))))?.json());
  return (await asked('feed.json'))?.board ?? kept();
}

/** The device's time, or the host's where the device's is wrong; no cache keeps this file. */
async function rightNow(): Promise<Date> {
  const answer = await asked('status.json');
  const device = Date.now();
  const { offset, wrong } = answer
    ? correctionFrom(answer.file.headers, device)
    : { offset: 0, wrong: false };
  return new Date(wrong ? device + offset : device);
}

self.addEventListener('message', (event) => {
  const request: ReminderRequest = event.data;
  const [port] = event.ports;
  event.waitUntil(
    inTurn(async () => {
      if (request.kind === 'seen') await seen(request.ids, { memory, screen });
      if (request.kind === 'choose') {
        const now = request.choice.on ? await rightNow() : new Date();
        await choose(request.choice, newestBoard, { memory, screen, now });
      }
    }).finally(async () =>
      port?.postMessage(
        await memory.read().then(
          ({ choice }) => choice,
          () => null,
        ),
      ),
    ),
  );
});

self.addEventListener('notificationclick', (event) => {
  const { tag, data } = event.notification;
  event.notification.close();
  event.waitUntil(
    Promise.all([open(inFolder(String(data?.url ?? ''))), inTurn(() => isSettled(tag, memory))]),
  );
});

self.addEventListener('notificationclose', (event) => {
  event.waitUntil(inTurn(() => isSettled(event.notification.tag, memory)));
});

/** Brings a window forward that shows the address, else opens one. */
async function open(url: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  const there = windows.find((each) => each.url.replace(/[?#].*/, '') === url);
  await (there ? there.focus() : self.clients.openWindow(url));
}
