import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { answerTo, type Site } from '../fake-kpu/answer';
import { samplePosts } from '../fake-kpu/posts';
import { waitFor } from './harness';

const BUILT = '.output/firefox-mv3';

type Listener = (...args: unknown[]) => unknown;

/** What a browser tells its listeners; `heard` are those that were registered. */
function event() {
  const heard: Listener[] = [];
  return { heard, addListener: (listener: Listener) => void heard.push(listener) };
}

/** The interfaces of Firefox for Android: no menus, no panel, no windows, no commands, no colours of the badge. */
function phone() {
  const stored: Record<string, unknown> = {};
  const changed = event();
  const change = (changes: Record<string, unknown>) => {
    for (const listener of changed.heard) listener(changes);
  };
  const alarms = new Map<string, object>();
  const shown = { badge: '', title: '', tabs: [] as string[] };
  const api = {
    runtime: { id: 'phone', onInstalled: event(), onStartup: event(), onMessage: event() },
    alarms: {
      onAlarm: event(),
      get: async (name: string) => alarms.get(name),
      create: async (name: string, alarm: object) => void alarms.set(name, alarm),
    },
    permissions: { onAdded: event(), onRemoved: event(), contains: async () => true },
    storage: {
      local: {
        onChanged: changed,
        async get(keys: string | string[] | null) {
          const names = keys === null ? Object.keys(stored) : [keys].flat();
          return structuredClone(
            Object.fromEntries(names.filter((name) => name in stored).map((name) => [name, stored[name]])),
          );
        },
        async set(items: Record<string, unknown>) {
          Object.assign(stored, structuredClone(items));
          change(items);
        },
        async remove(name: string) {
          delete stored[name];
        },
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(shown, { badge: text }),
      setTitle: async ({ title }: { title: string }) => void Object.assign(shown, { title }),
    },
    tabs: { create: async ({ url }: { url: string }) => void shown.tabs.push(url) },
  };
  return { api, stored, alarms, shown };
}

/** Locks of one context, with which alone the background is here. */
function locks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, ...rest: unknown[]) {
      const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
      const { ifAvailable } = Object(rest[0]) as { ifAvailable?: boolean };
      if (ifAvailable && held.has(name)) return work(null);
      while (held.has(name)) await held.get(name)?.catch(() => undefined);
      const done = work({ name }).finally(() => held.delete(name));
      held.set(name, done);
      return done;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

it('the built background of Firefox polls, counts and answers without what Firefox for Android lacks', async () => {
  const site: Site = {
    posts: samplePosts(),
    markup: 'cards',
    pageSize: 500,
    feeds: [],
    validators: 'etag',
    changedAt: new Date(),
  };
  const asked: string[] = [];
  const { api, stored, alarms, shown } = phone();
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', undefined);
  vi.stubGlobal('location', new URL('moz-extension://phone/background.html'));
  vi.stubGlobal('navigator', { locks: locks(), onLine: true });
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input);
    asked.push(url.pathname);
    const { status, headers, body } = answerTo(site, url, Object.fromEntries(new Headers(init.headers)));
    const response = new Response(status === 304 ? null : body, { status, headers });
    return Object.defineProperty(response, 'url', { value: url.href });
  });

  runInThisContext(readFileSync(`${BUILT}/background.js`, 'utf8'));
  const resultOf = (key: string) => (stored[`source:kab-probolinggo/${key}`] as { result?: string })?.result;
  await waitFor(
    'both sources to be read',
    () => resultOf('104') === 'baseline' && resultOf('11') === 'baseline',
  );
  expect(asked.filter((path) => path.includes('/category/'))).toHaveLength(2);
  await waitFor('the welcome page', () => shown.tabs.length === 1);
  expect([...alarms.keys()].sort()).toEqual(['poll', 'tick']);
  expect(shown.badge).toBe('');

  const [first] = site.posts;
  if (!first) throw new Error('no sample post');
  site.posts = [{ ...first, id: first.id + 1_000, title: 'Posko dibuka' }, ...site.posts];
  const answer = await new Promise((resolve) => {
    for (const listener of api.runtime.onMessage.heard) listener({ type: 'check' }, {}, resolve);
  });
  expect(answer).toMatchObject({ added: 1, failed: 0 });
  await waitFor('the badge', () => shown.badge === '1');
  expect(shown.title).toContain('1');
});

it('the package says that it is for Firefox for Android too', () => {
  const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8'));
  expect(manifest.browser_specific_settings.gecko_android).toEqual({ strict_min_version: '142.0' });
});
