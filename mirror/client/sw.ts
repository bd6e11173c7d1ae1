/// <reference lib="webworker" />
// The pages and the data stay readable offline, and reminders are told while no page is open. One script serves every
// folder that registers it: what it keeps has the folder's name, for offices lie side by side on one host.
import { readBoard } from '../../lib/board';
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
const MORE = ['pasang/', 'poster/', 'card.svg', 'coklit.ics', 'manifest.webmanifest'];
/** Offices that share the worker's file share the icons beside it. */
const ICONS = ['icon.svg', 'icon-192.png', 'badge.png'];
const inFolder = (path: string) => new URL(path, FOLDER).href;
const beside = (path: string) => new URL(path, self.location.href).href;
const EXTRA = [...MORE.map(inFolder), ...ICONS.map(beside)];
const PATHS = new Set([...NEEDED.map(inFolder), ...EXTRA].map((url) => new URL(url).pathname));
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

/** All that the page needs, past the browser's own cache, so that it opens offline after the very first visit. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const fresh = (url: string) => new Request(url, { cache: 'reload' });
  for (const url of ASSETS.map(beside)) {
    if (!(await caches.match(url))) await cache.add(url);
  }
  await cache.addAll(NEEDED.map(inFolder).map(fresh));
  await Promise.allSettled(EXTRA.map((url) => cache.add(fresh(url))));
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
  else if (PATHS.has(pathname)) event.respondWith(askedFirst(request, pathname));
});

const isHashed = (path: string) => path.includes('/assets/');

async function keptFirst(request: Request, path: string): Promise<Response> {
  return (await caches.match(path)) ?? keep(path, await fetch(request));
}

async function askedFirst(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(path);
  const asked = fetch(request).then((answer) => keep(path, answer));
  if (!kept) return asked;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([asked.catch(() => kept), late]);
}

async function keep(path: string, answer: Response): Promise<Response> {
  if (!answer.ok) return answer;
  const cache = await caches.open(CACHE);
  await cache.put(path, answer.clone());
  if (isHashed(path)) await dropUnnamed(cache, [path]);
  return answer;
}

/** A new build brings files of new names: those go that no page or script that is kept still names. */
async function dropUnnamed(cache: Cache, newest: readonly string[]): Promise<void> {
  const files = await Promise.all((await cache.matchAll()).map((file) => file.text()));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
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
  event.waitUntil(inTurn(async () => tell(await newestBoard(), { memory, screen, now: new Date() })));
});

/** From the host, else as it was kept: the last day comes without a network too. */
async function newestBoard() {
  const url = inFolder('feed.json');
  const answer = await fetch(url, { cache: 'no-cache' })
    .then((asked) => keep(new URL(url).pathname, asked))
    .catch(() => null);
  const kept = answer?.ok ? answer : await caches.match(url);
  return readBoard(await kept?.json());
}

self.addEventListener('message', (event) => {
  const request: ReminderRequest = event.data;
  const [port] = event.ports;
  event.waitUntil(
    inTurn(async () => {
      if (request.kind === 'seen') await seen(request.ids, { memory, screen });
      if (request.kind === 'choose') {
        await choose(request.choice, newestBoard, { memory, screen, now: new Date() });
      }
    }).finally(async () => port?.postMessage((await memory.read()).choice)),
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
