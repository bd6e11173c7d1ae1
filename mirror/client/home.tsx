import { render } from 'preact';
import { startClock } from '../../components/clock';
import { type Board, readBoard, situation } from '../../lib/board';
import type { HomeData } from '../pages/files';
import { Home } from '../pages/home';
import { subscription } from '../pages/share';
import type { Status } from '../status';
import { copy, dataOf, langOf, rootOf, share } from './page';

const REFRESH_MS = 5 * 60_000;

const data = dataOf<HomeData>();
const lang = langOf();
const app = document.getElementById('app');

let board: Board = readBoard(data.board);
let status: Status = {
  version: 1,
  checked_at: data.lastSuccessAt ?? board._pantau_coklit.changed_at,
  last_success_at: data.lastSuccessAt,
  next_at: board._pantau_coklit.changed_at,
  state: 'unchanged',
  sources: [],
};
let copied = false;

function paint(): void {
  if (!app) return;
  const siteUrl = rootOf();
  render(
    <Home
      {...{ board, status, lang, copied, siteUrl }}
      now={new Date()}
      live
      sample={data.sample}
      offline={!navigator.onLine}
      calendar={calendarOf(siteUrl)}
      onShare={share}
      onCopy={async () => {
        copied = await copy(siteUrl);
        paint();
      }}
    />,
    app,
  );
}

/** Android has no app for `webcal:`; Google Calendar takes the subscription by an address. */
function calendarOf(siteUrl: string): string {
  const address = subscription(siteUrl);
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
startClock(paint, () => (situation(board, new Date()).state === 'last-day' ? 1_000 : 60_000), {
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
void navigator.serviceWorker?.register('sw.js').catch(() => {});
