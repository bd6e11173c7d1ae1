import { hydrate, render } from 'preact';
import { startClock } from '../../components/clock';
import { messageOf } from '../../components/message';
import { type Board, readBoard, situation } from '../../lib/board';
import { Home, type HomeData, subscription, titleOf } from '../pages/home';
import type { Status } from '../status';
import { wordsIn } from '../words';
import { copy, dataOf, langOf, rootOf, share } from './page';

const REFRESH_MS = 5 * 60_000;

const data = dataOf<HomeData>();
const lang = langOf();
const words = wordsIn(lang);
const siteUrl = rootOf();
const app = document.getElementById('app');

let board: Board = readBoard(data.board);
let status: Status | null = null;
let copied = false;

function messageAt(now: Date) {
  return messageOf(situation(board, now), { board, now, words });
}

function paint(): void {
  if (!app) return;
  const now = new Date();
  const message = messageAt(now);
  document.title = titleOf(message, board, data.sample, words);
  const live = {
    ...{ now, status, copied, offline: !navigator.onLine, calendar: calendarOf(siteUrl) },
    onShare: share,
    onCopy: async () => {
      copied = await copy(siteUrl);
      paint();
    },
  };
  render(<Home {...data} {...{ board, message, lang, siteUrl, live }} />, app);
}

/** Android has no app for `webcal:`; Google Calendar takes the subscription by an address. */
function calendarOf(site: string): string {
  const address = subscription(site);
  return /Android/.test(navigator.userAgent)
    ? `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(address)}`
    : address;
}

/** The newest board and status; what can't be had or read leaves what is shown. */
async function refresh(): Promise<void> {
  const [newBoard, newStatus] = await Promise.allSettled([json('feed.json'), json('status.json')]);
  if (newBoard.status === 'fulfilled') {
    try {
      board = readBoard(newBoard.value);
    } catch {
      // A file of another version, or half of one: the page keeps its last copy.
    }
  }
  if (newStatus.status === 'fulfilled' && isStatus(newStatus.value)) status = newStatus.value;
  paint();
}

async function json(name: string): Promise<unknown> {
  const answer = await fetch(name, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

function isStatus(value: unknown): value is Status {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'sources' in value
  );
}

document.documentElement.lang = lang;
// First what the file shows, word for word, so that its nodes are taken over; then what only a clock can say.
if (app) hydrate(<Home {...data} lang="id" />, app);
startClock(paint, () => messageAt(new Date()).step, {
  now: Date.now,
  setTimeout: (work, ms) => setTimeout(work, ms),
  clearTimeout: (timer) => clearTimeout(timer),
  document,
});
for (const event of ['online', 'offline']) addEventListener(event, paint);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});
setInterval(() => {
  if (document.visibilityState === 'visible') void refresh();
}, REFRESH_MS);
void refresh();
// Offices that share the worker's file have each its own worker.
const worker = `${data.among === undefined ? '' : '../'}sw.js`;
void navigator.serviceWorker?.register(worker, { scope: './' }).catch(() => {});
