import { hydrate, render } from 'preact';
import { startClock } from '../../components/clock';
import { messageOf } from '../../components/message';
import { type Board, readBoard, situation, standing } from '../../lib/board';
import { correctionFrom } from '../../lib/clock';
import { wordsIn } from '../../lib/i18n/site-words';
import { googleEvent, googleSubscription, subscription } from '../pages/calendar';
import { Home, type HomeData, titleOf } from '../pages/home';
import type { Status } from '../status';
import { app, copy, dataOf, langOf, rootOf, share } from './page';
import { remindersOf } from './reminder';

const REFRESH_MS = 5 * 60_000;

const data = dataOf<HomeData>();
const lang = langOf();
const words = wordsIn(lang);
const siteUrl = rootOf();

/** Android has no app for `webcal:`; Google Calendar takes the subscription by an address. */
const isAndroid = /Android/.test(navigator.userAgent);

let board: Board = readBoard(data.board);
let status: Status | null = null;
let copied = false;
/** Milliseconds that the device's clock is behind, asked until it is right once. */
let behind = 0;
let isRight = false;
const clock = () => Date.now() + behind;

const reminders = remindersOf(serviceWorker(), lang, () => paint());

function messageAt(now: Date) {
  const since = performance.timeOrigin + behind;
  return messageOf(situation(board, now), { board, now, words, since });
}

function paint(): void {
  const now = new Date(clock());
  const message = messageAt(now);
  document.title = titleOf(message, board, data.sample, words);
  const { reminder, choice } = reminders;
  const live = {
    ...{ now, status, copied, offline: !navigator.onLine, reminder, choice },
    calendar: isAndroid ? googleSubscription(siteUrl) : subscription(siteUrl),
    googleEvent: eventAt(now, message.statement),
    onChoose: reminders.choose,
    onShare: share,
    onCopy: async () => {
      copied = await copy(siteUrl);
      paint();
    },
  };
  render(<Home {...data} {...{ board, message, lang, siteUrl, live }} />, app);
}

/** The period that is to come, or to end, in Google's form. */
function eventAt(now: Date, statement: string): string | null {
  const stage = standing(situation(board, now));
  return stage && googleEvent(stage, `${statement}\n${siteUrl}`);
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
  if (document.visibilityState === 'visible') reminders.seen(board.items.map(({ id }) => id));
}

async function json(name: string): Promise<unknown> {
  const answer = await fetch(name, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  // Where the host does not tell the time either, the device's goes on.
  if (name === 'status.json' && !isRight && !data.sample) void setClock(answer).then(paint, () => {});
  return answer.json();
}

/** Goes by the host's time where the device's is wrong. What the worker kept tells an old time: it is passed by. */
async function setClock(answer: Response): Promise<void> {
  if (correctionFrom(answer.headers, Date.now()).wrong)
    answer = await fetch(answer.url, { method: 'HEAD', cache: 'no-store' });
  const since = Date.parse(board._pantau_coklit.changed_at);
  const { offset, wrong } = correctionFrom(answer.headers, Date.now(), since);
  behind = wrong ? offset : 0;
  isRight = !wrong;
}

function isStatus(value: unknown): value is Status {
  const { version, sources } = Object(value) as Partial<Status>;
  return version === 1 && sources !== undefined;
}

document.documentElement.lang = lang;
// First what the file shows, word for word, so that its nodes are taken over; then what only a clock can say.
hydrate(<Home {...data} lang="id" />, app);
startClock(paint, () => messageAt(new Date(clock())).step, {
  now: clock,
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

/** The worker of this folder; its script lies beside the folder of this one. */
async function serviceWorker(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const script = new URL(/* @vite-ignore */ '../sw.js', import.meta.url);
  const registration = await serviceWorker.register(script, { scope: './', updateViaCache: 'none' });
  // A page that a newer worker took over shows the newer build as soon as nobody looks; the first one changes nothing.
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', renewUnseen);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => {});
  });
  await installed(registration);
  return registration;
}

/** Once there is a worker; rejected where it could not be installed, as where the browser keeps nothing. */
function installed({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activating' || worker?.state === 'activated') resolve();
      if (worker?.state === 'redundant') reject(new Error('The worker could not be installed'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

function renewUnseen(): void {
  if (document.visibilityState === 'hidden') location.reload();
  else document.addEventListener('visibilitychange', () => location.reload(), { once: true });
}
