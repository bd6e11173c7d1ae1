/// <reference lib="webworker" />
// The pages and the data stay readable offline. Hashed files never change; what is named here is asked for first and
// kept once, whatever its query; nothing else is kept.
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'pantau-coklit-2';
const OWN = ['./', 'pasang/', 'feed.json', 'status.json', 'card.svg', 'manifest.webmanifest'];
/** Offices that share the worker's file share the icon beside it. */
const KEPT = [
  ...OWN.map((path) => new URL(path, self.registration.scope).pathname),
  new URL('icon.svg', self.location.href).pathname,
];
const PATHS = new Set(KEPT);
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(KEPT))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
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
  if (isHashed(path)) await dropUnnamed(cache, path);
  return answer;
}

/** A new build brings files of new names: those go that no page or script that is kept still names. */
async function dropUnnamed(cache: Cache, newest: string): Promise<void> {
  const files = await Promise.all((await cache.matchAll()).map((file) => file.text()));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    const isNamed = pathname === newest || files.some((text) => text.includes(name));
    if (isHashed(pathname) && !isNamed) await cache.delete(url);
  }
}
