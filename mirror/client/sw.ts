/// <reference lib="webworker" />
// The pages and the data stay readable offline. Hashed files never change; everything else is asked first.
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'pantau-coklit-1';
const KEPT = ['./', 'pasang/', 'feed.json', 'status.json', 'card.svg', 'icon.svg', 'manifest.webmanifest'];
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
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  event.respondWith(url.pathname.includes('/assets/') ? keptFirst(event.request) : askedFirst(event.request));
});

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

async function askedFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  const asked = fetch(request).then((answer) => keep(request, answer));
  if (!kept) return asked;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([asked.catch(() => kept), late]);
}

async function keep(request: Request, answer: Response): Promise<Response> {
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}
