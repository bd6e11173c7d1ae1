import type { Page } from 'puppeteer-core';
import type { Catalogue } from '../../../lib/i18n';
import { defaultSettings, NIGHT, type Settings } from '../../../lib/settings';
import type { SourceState } from '../../../lib/store/store';
import { samplePosts } from '../../fake-kpu';
import { answerTo } from '../../fake-kpu/answer';
import type { Healthy } from '../../fake-kpu/faults';
import { blockPage } from '../../fake-kpu/markups';
import { boardOf } from '../embed-pages/boards';
import { statusOf } from '../embed-pages/server';
import {
  DISAGREEING,
  HALTED,
  MISDATED,
  NOTED,
  PILKADA_2024,
  QUIET_2026,
  type Sample,
  SECOND_OFFICE,
} from './posts';

/** One state of a page of the extension: of the popup, unless another one is named. */
export interface Scene {
  name: string;
  /** Local time at the office: '2024-07-12T09:33:30'. */
  now: string;
  posts: Sample[];
  /** Posts of KPU Kota Probolinggo, which then is followed too. */
  second?: Sample[];
  /** So many of the newest of each office are unread. */
  unread: number;
  /** How the office's sources are; absent: read three minutes ago. */
  trouble?: Partial<SourceState>;
  /** Never checked, nothing stored. */
  untouched?: boolean;
  /** What the user has chosen besides language and theme. */
  settings?: Partial<Settings>;
  /** Path, with its fragment. */
  page?: string;
  width?: number;
  height?: number;
  /** Runs in the page before the page's own code. */
  before?: () => void;
  /** What the page's own requests to other hosts get; null where nothing answers. */
  answers?: (url: URL) => Healthy | null;
  /** What the user does before the picture is taken. */
  act?: (page: Page, words: Catalogue) => Promise<unknown>;
  /** The device's own few colours, as in Windows' contrast themes. */
  forced?: boolean;
  /** Used by fingers, as a phone is. */
  touch?: boolean;
}

/** When a scene takes place. */
export const instantOf = ({ now }: Pick<Scene, 'now'>): Date => new Date(`${now}+07:00`);

const RUNNING = { now: '2024-07-12T09:33:30', posts: PILKADA_2024, unread: 2 };
const NOTHING = { now: '2024-07-12T09:33:30', posts: [], unread: 0 };
const QUIET = { now: '2026-10-03T13:32:30', posts: QUIET_2026, unread: 1 };
const LAST_DAY = { now: '2024-07-24T14:26:11', posts: PILKADA_2024, unread: 2 };
const TWO = { now: '2028-01-31T08:17:30', posts: DISAGREEING, unread: 1 };
const HALT = { now: '2028-02-09T10:04:30', posts: HALTED, unread: 1 };
const DOWN = {
  result: 'unreachable',
  reason: 'timeout',
  failures: 9,
  succeededAt: '2024-07-11T22:16:00Z',
} as const;
/** The popup of Firefox for Android: a page. */
const FIREFOX_PHONE = { width: 360, height: 740, touch: true, before: onPhone };
const KEYWORDS: Partial<Settings> = {
  muted: ['kota-probolinggo/104'],
  notify: { ...defaultSettings().notify, keywords: ['rekrutmen', 'pantarlih'] },
};
const PANEL = { page: 'sidepanel.html', width: 420, height: 760 };
/** Two offices, and the browser lets both be read. */
const OFFICES = { ...RUNNING, second: SECOND_OFFICE, before: grant };
const OWN_DATES = { ownStage: { start: '2024-07-01', end: '2024-07-30', utcOffset: '+07:00' } } as const;

/** Presses the first button whose name begins with these words. */
async function press(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const nameOf = (each: Element) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim();
      return [...document.querySelectorAll<HTMLElement>('button')].find(
        (each) => nameOf(each).startsWith(wanted) && each.checkVisibility(),
      );
    },
    {},
    words,
  );
  const button = found.asElement();
  if (!button) throw new Error(`There is no button “${words}”`);
  await button.evaluate((each) => (each as HTMLElement).click());
}

const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

/** Opens the search and waits until it can be typed into. */
async function find(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
}

async function findNew(page: Page, { extension }: Catalogue): Promise<void> {
  await find(page);
  await press(page, extension.new);
  await press(page, extension.openUnread);
}

async function openDigest(page: Page, { extension, share }: Catalogue): Promise<void> {
  await press(page, extension.digest);
  await says(page, share.digestTitle);
}

async function openReport(page: Page, { extension, share }: Catalogue): Promise<void> {
  await press(page, extension.aboutDates);
  await press(page, extension.wrongDate);
  await says(page, share.reportText);
}

/** Popup and side panel. */
export const SCENES: Scene[] = [
  { name: 'running', ...RUNNING },
  { name: 'last-day', ...LAST_DAY },
  { name: 'upcoming', now: '2024-06-20T16:49:30', posts: PILKADA_2024, unread: 1 },
  { name: 'none', ...QUIET },
  { name: 'ended', now: '2024-07-26T08:19:30', posts: PILKADA_2024, unread: 0 },
  { name: 'unreachable', ...RUNNING, trouble: DOWN },
  { name: 'refused', ...RUNNING, trouble: { ...DOWN, result: 'refused', reason: 'block-page' } },
  { name: 'drift', ...RUNNING, trouble: { ...DOWN, result: 'drift', reason: 'not-a-feed' } },
  { name: 'offline', ...RUNNING, trouble: { ...DOWN, result: 'offline', reason: 'offline' } },
  { name: 'first-run', ...NOTHING, untouched: true },
  { name: 'first-failed', ...NOTHING, trouble: { ...DOWN, succeededAt: null } },
  { name: 'unconfirmed-weekday', now: '2028-01-29T09:30:30', posts: MISDATED, unread: 1 },
  { name: 'unconfirmed-two', ...TWO },
  { name: 'halted', ...HALT },
  { name: 'maybe', now: '2026-10-06T13:32:30', posts: NOTED, unread: 1 },
  { name: 'noted', now: '2026-11-20T13:32:30', posts: NOTED, unread: 1, act: find },
  { name: 'own-dates', ...RUNNING, settings: OWN_DATES },
  { name: 'search', ...RUNNING, act: find },
  {
    name: 'search-none',
    ...RUNNING,
    act: async (page) => {
      await find(page);
      await page.keyboard.type('sengketa');
    },
  },
  { name: 'details', ...RUNNING, act: (page, { extension }) => press(page, extension.aboutDates) },
  {
    name: 'share',
    ...RUNNING,
    act: (page, { shared }) => press(page, shared.sharePost(newest(PILKADA_2024))),
  },
  { name: 'share-dates', ...RUNNING, act: (page, { extension }) => press(page, extension.shareDates) },
  { name: 'text', ...RUNNING, act: (page, { extension }) => press(page, extension.showText) },
  { name: 'marked', ...RUNNING, act: (page, { extension }) => press(page, extension.markAll) },
  { name: 'no-permission', ...NOTHING, untouched: true, before: forbid },
  {
    name: 'permission-revoked',
    ...RUNNING,
    trouble: { ...DOWN, result: 'no-permission', reason: 'no-permission' },
    before: forbid,
  },
  { name: 'store-failed', ...RUNNING, before: breakStore },
  {
    name: 'mirror',
    ...RUNNING,
    trouble: DOWN,
    settings: { mirror: 'https://cermin.example/feed.json' },
    answers: mirror,
    act: (page) =>
      page.waitForFunction(() => /cermin|mirror/.test(document.querySelector('.notice')?.textContent ?? '')),
  },
  { name: 'offices', ...OFFICES },
  { name: 'offices-none', ...OFFICES, ...QUIET },
  { name: 'offices-search', ...OFFICES, act: find },
  {
    name: 'offices-only',
    ...OFFICES,
    act: async (page) => {
      await find(page);
      await page.select('.find select', 'kota-probolinggo/11');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'offices-muted',
    ...OFFICES,
    settings: KEYWORDS,
  },
  { name: 'no-source', ...RUNNING, settings: { sources: [] } },
  {
    name: 'digest',
    ...RUNNING,
    act: openDigest,
  },
  {
    name: 'report',
    ...RUNNING,
    act: openReport,
  },
  {
    name: 'shortcuts',
    ...RUNNING,
    act: async (page, { share }) => {
      await page.keyboard.press('?');
      await says(page, share.keys.walk);
    },
  },
  {
    name: 'open-many',
    ...RUNNING,
    unread: 6,
    act: findNew,
  },
  { name: 'panel-offices', ...OFFICES, ...PANEL },
  { name: 'panel-420', ...RUNNING, ...PANEL },
  { name: 'panel-320', ...RUNNING, ...PANEL, width: 320 },
  { name: 'panel-none', ...QUIET, ...PANEL },
  { name: 'panel-last-day', ...LAST_DAY, ...PANEL },
  { name: 'panel-unconfirmed', ...TWO, ...PANEL, width: 320 },
  { name: 'panel-halted', ...HALT, ...PANEL, width: 320 },
  { name: 'phone', ...RUNNING, ...FIREFOX_PHONE },
  { name: 'phone-none', ...QUIET, ...FIREFOX_PHONE },
  { name: 'phone-offices', ...OFFICES, ...FIREFOX_PHONE, width: 320, before: onPhone, settings: KEYWORDS },
  { name: 'phone-search', ...RUNNING, ...FIREFOX_PHONE, unread: 6, act: findNew },
  {
    name: 'phone-details',
    ...RUNNING,
    ...FIREFOX_PHONE,
    act: (page, { extension }) => press(page, extension.aboutDates),
  },
  {
    name: 'phone-share',
    ...RUNNING,
    ...FIREFOX_PHONE,
    act: (page, { extension }) => press(page, extension.shareDates),
  },
  { name: 'phone-digest', ...RUNNING, ...FIREFOX_PHONE, act: openDigest },
  { name: 'phone-report', ...RUNNING, ...FIREFOX_PHONE, act: openReport },
  { name: 'low', ...RUNNING, height: 400 },
  { name: 'zoom-200', ...RUNNING, height: 290 },
  { name: 'forced-colours', ...RUNNING, forced: true },
];

const WIDE = { width: 1000, height: 700 };
const PHONE = { width: 390, height: 700 };
const SETTINGS = { ...RUNNING, ...WIDE, page: 'options.html#settings' };
const HEALTH = { ...RUNNING, ...WIDE, page: 'options.html#health' };
const WELCOME = { ...RUNNING, ...WIDE, page: 'welcome.html' };
const TRYING = { ...SETTINGS, before: grant, answers: otherOffice };

/** Pages of the extension in a tab of their own. */
export const PAGES: Scene[] = [
  { name: 'options', ...SETTINGS },
  { name: 'options-390', ...SETTINGS, ...PHONE },
  { name: 'options-own-dates', ...SETTINGS, settings: OWN_DATES },
  { name: 'options-add', ...TRYING, act: (page, { options }) => press(page, options.addAddress) },
  { name: 'options-add-found-places', ...TRYING, act: (page, words) => look(page, words, 'probolinggo') },
  { name: 'options-add-no-place', ...TRYING, act: (page, words) => look(page, words, 'atlantis') },
  { name: 'options-add-tried', ...TRYING, act: tryPlace },
  { name: 'options-add-tried-390', ...TRYING, ...PHONE, act: tryPlace },
  {
    name: 'options-add-refused',
    ...TRYING,
    act: async (page, words) => {
      await look(page, words, 'jatim.kpu.go.id');
      await press(page, words.options.try);
      await says(page, words.reasons['block-page']);
    },
  },
  { name: 'options-offices', ...SETTINGS, second: SECOND_OFFICE },
  {
    name: 'options-add-known',
    ...TRYING,
    act: (page, words) => look(page, words, 'kab-probolinggo.kpu.go.id/blog/category/104'),
  },
  {
    name: 'options-removed',
    ...SETTINGS,
    act: (page, { options }) => press(page, options.removeSource('Pengumuman', 'KPU Kabupaten Probolinggo')),
  },
  { name: 'options-no-source', ...SETTINGS, settings: { sources: [] } },
  { name: 'health-no-source', ...HEALTH, settings: { sources: [] } },
  { name: 'options-reset', ...SETTINGS, act: (page, { options }) => press(page, options.reset) },
  { name: 'health', ...HEALTH },
  { name: 'health-unreachable', ...HEALTH, trouble: DOWN },
  { name: 'health-refused', ...HEALTH, trouble: { ...DOWN, result: 'refused', reason: 'block-page' } },
  { name: 'health-drift', ...HEALTH, trouble: { ...DOWN, result: 'drift', reason: 'not-a-feed' } },
  { name: 'health-never', ...HEALTH, posts: [], untouched: true },
  { name: 'health-390', ...HEALTH, ...PHONE, trouble: DOWN },
  {
    name: 'options-phone',
    ...SETTINGS,
    ...FIREFOX_PHONE,
    second: SECOND_OFFICE,
    settings: { notify: { ...defaultSettings().notify, on: true, keywords: ['PPS'], quiet: NIGHT } },
    act: (page, words) => look(page, words, 'probolinggo'),
  },
  {
    name: 'options-phone-clear',
    ...SETTINGS,
    ...FIREFOX_PHONE,
    act: (page, { options }) => press(page, options.clearData),
  },
  { name: 'health-phone', ...HEALTH, ...FIREFOX_PHONE, trouble: DOWN },
  { name: 'about', ...RUNNING, ...WIDE, page: 'options.html#about' },
  { name: 'about-390', ...RUNNING, ...PHONE, page: 'options.html#about' },
  { name: 'welcome', ...WELCOME },
  { name: 'welcome-390', ...WELCOME, ...PHONE },
  { name: 'welcome-forbidden', ...WELCOME, before: forbid },
];

const newest = ([first]: Sample[]): string => first?.title ?? '';

/** Opens the panel that adds a source, and types. */
async function look(page: Page, { options }: Catalogue, query: string): Promise<void> {
  await press(page, options.addAddress);
  const field = await page.waitForSelector('input[type=search]');
  await field?.type(query);
}

async function tryPlace(page: Page, words: Catalogue): Promise<void> {
  await look(page, words, 'kota probolinggo');
  await press(page, words.options.tryOffice('KPU Kota Probolinggo'));
  await page.waitForSelector(`::-p-aria([name="${words.options.keep}"][role="button"])`);
}

/** Another office as it would answer, and one whose firewall refuses. */
function otherOffice(url: URL): Healthy | null {
  if (url.hostname === 'jatim.kpu.go.id') {
    return { status: 200, headers: { 'Content-Type': 'text/html; charset=UTF-8' }, body: blockPage() };
  }
  const site = { markup: 'cards', pageSize: 6, feeds: [], validators: 'none' } as const;
  return answerTo({ ...site, posts: samplePosts(), changedAt: new Date(0) }, url, {});
}

/** A mirror that read the office an hour ago. */
function mirror({ pathname }: URL): Healthy | null {
  const now = instantOf(RUNNING);
  const files: Record<string, object> = {
    '/feed.json': boardOf('running', now),
    '/status.json': { ...statusOf(now, 'unchanged'), version: 1 },
  };
  const file = files[pathname];
  if (!file) return null;
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(file) };
}

/** The user has not given, or has taken away, the permission to read the office. */
function forbid(): void {
  const api = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
  Object.defineProperty(api.permissions, 'contains', { value: async () => false });
}

/** The user says yes to whatever is asked. */
function grant(): void {
  const api = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
  for (const name of ['contains', 'request']) {
    Object.defineProperty(api.permissions, name, { value: async () => true });
  }
}

/** Two offices may be read, and there is none of the interfaces that Firefox for Android lacks. */
function onPhone(): void {
  const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', { permissions: object }>;
  for (const api of [chrome, browser]) {
    if (!api) continue;
    for (const name of ['contains', 'request']) {
      Object.defineProperty(api.permissions, name, { value: async () => true });
    }
    for (const name of ['windows', 'sidePanel', 'contextMenus', 'commands']) {
      Object.defineProperty(api, name, { value: undefined });
    }
  }
}

/** The database can't be opened, as on a full or broken disk. */
/** As browsers do it: the opening fails a moment later, it doesn't throw. */
function breakStore(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function () {
    const request = open.call(this, 'broken', 1);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    return request;
  };
}
