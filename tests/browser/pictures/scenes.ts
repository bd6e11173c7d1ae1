import type { Page } from 'puppeteer-core';
import type { SourceState } from '../../../lib/store/store';
import { DISAGREEING, HALTED, MISDATED, NOTED, PILKADA_2024, QUIET_2026, type Sample } from './posts';

/** One state of the popup or the panel. */
export interface Scene {
  name: string;
  /** Local time at the office: '2024-07-12T09:33:30'. */
  now: string;
  posts: Sample[];
  /** So many of the newest are unread. */
  unread: number;
  /** How the office's sources are; absent: read three minutes ago. */
  trouble?: Partial<SourceState>;
  /** Never checked, nothing stored. */
  untouched?: boolean;
  /** The host permission is not given. */
  forbidden?: boolean;
  page?: 'popup.html' | 'sidepanel.html';
  width?: number;
  height?: number;
  /** What the user does before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
  /** The device's own few colours, as in Windows' contrast themes. */
  forced?: boolean;
}

const RUNNING = { now: '2024-07-12T09:33:30', posts: PILKADA_2024, unread: 2 };
const DOWN = {
  result: 'unreachable',
  reason: 'timeout',
  failures: 9,
  succeededAt: '2024-07-11T22:16:00Z',
} as const;

const openFind = (page: Page) => page.keyboard.press('/');

export const SCENES: Scene[] = [
  { name: 'running', ...RUNNING },
  { name: 'last-day', now: '2024-07-24T14:26:11', posts: PILKADA_2024, unread: 2 },
  { name: 'upcoming', now: '2024-06-20T16:49:30', posts: PILKADA_2024, unread: 1 },
  { name: 'none', now: '2026-10-03T13:32:30', posts: QUIET_2026, unread: 1 },
  { name: 'ended', now: '2024-07-26T08:19:30', posts: PILKADA_2024, unread: 0 },
  { name: 'unreachable', ...RUNNING, trouble: DOWN },
  { name: 'refused', ...RUNNING, trouble: { ...DOWN, result: 'refused', reason: 'block-page' } },
  { name: 'first-run', now: '2024-07-12T09:33:30', posts: [], unread: 0, untouched: true },
  {
    name: 'first-failed',
    now: '2024-07-12T09:33:30',
    posts: [],
    unread: 0,
    trouble: { ...DOWN, succeededAt: null },
  },
  { name: 'unconfirmed-weekday', now: '2028-01-29T09:30:30', posts: MISDATED, unread: 1 },
  { name: 'unconfirmed-two', now: '2028-01-31T08:17:30', posts: DISAGREEING, unread: 1 },
  { name: 'halted', now: '2028-02-09T10:04:30', posts: HALTED, unread: 1 },
  { name: 'maybe', now: '2026-10-06T13:32:30', posts: NOTED, unread: 1 },
  { name: 'noted', now: '2026-11-20T13:32:30', posts: NOTED, unread: 1, act: openFind },
  { name: 'search', ...RUNNING, act: openFind },
  {
    name: 'search-none',
    ...RUNNING,
    act: async (page) => {
      await openFind(page);
      await page.keyboard.type('sengketa');
    },
  },
  { name: 'details', ...RUNNING, act: (page) => page.click('.hero-head > .icon-button') },
  { name: 'share', ...RUNNING, act: (page) => page.click('.post .share .icon-button') },
  { name: 'text', ...RUNNING, act: (page) => page.click('.post .inline-button') },
  { name: 'marked', ...RUNNING, act: (page) => page.click('.list-head .text-button') },
  {
    name: 'no-permission',
    now: '2024-07-12T09:33:30',
    posts: [],
    unread: 0,
    untouched: true,
    forbidden: true,
  },
  {
    name: 'permission-revoked',
    ...RUNNING,
    trouble: { ...DOWN, result: 'no-permission', reason: 'no-permission' },
    forbidden: true,
  },
  { name: 'panel-420', ...RUNNING, page: 'sidepanel.html', width: 420, height: 760 },
  { name: 'panel-320', ...RUNNING, page: 'sidepanel.html', width: 320, height: 760 },
  { name: 'low', ...RUNNING, height: 400 },
  { name: 'zoom-200', ...RUNNING, height: 290 },
  { name: 'forced-colours', ...RUNNING, forced: true },
];
