import { type Browser, browser } from 'wxt/browser';
import { notificationOf } from '../../components/notification';
import { type Board, situation } from '../../lib/board';
import { ownStage, type Settings } from '../../lib/settings';
import type { Store } from '../../lib/store/store';
import { type Notice, notices, stageKey, untoldForGood } from '../../lib/unread';
import { ownAddress } from '../shared/address';
import { database } from '../shared/database';
import { rightTime } from '../shared/device-clock';
import { mayNotify } from '../shared/may-notify';
import { officePage } from '../shared/office';
import { loadSettings } from '../shared/settings';
import { announceChange } from '../shared/states';
import * as Toolbar from './toolbar';
import { sharedWords, words } from './words';

/** Which posts a notification told of, kept until it is closed: its button marks just these. */
const TOLD = 'notice:';

/** `browser.notifications` is undefined until the user has granted the permission: call again once that happened. */
export function listen(): void {
  browser.notifications?.onClicked.addListener(opened);
  browser.notifications?.onButtonClicked?.addListener(marked);
  browser.notifications?.onClosed.addListener((id) => void browser.storage.local.remove(TOLD + id));
}

/** What is told of, and when. */
interface Telling {
  board: Board;
  settings: Settings;
  store: Store;
  now: Date;
}

/** Tells what is not yet told, from what is stored. */
export async function tell(): Promise<void> {
  const settings = await loadSettings();
  const store = await database();
  const board = await store.board(settings.home);
  if (board) await send({ board, settings, store, now: await rightTime() });
}

/**
 * Tells what is not yet told. The `notified` mark is set only after the browser took the notification, whose id is
 * made from what it tells: killed in between, the next start tells it again in the same place.
 */
export async function send(at: Telling): Promise<void> {
  await navigator.locks.request('notifications', async () => {
    const marks = await at.store.marks();
    const { board, settings, store, now } = at;
    const on = settings.notify.on && (await mayNotify());
    const effective = { ...settings, notify: { ...settings.notify, on } };
    const silent = untoldForGood(board, marks, effective);
    if (silent.length) await store.mark(silent, 'notified');
    const stage = stageKey(board, settings, now);
    const untracked = marks.told === null || !on || !settings.notify.period;
    if (untracked && marks.told !== stage) await store.told(stage);
    if (!on) return;
    for (const notice of notices(
      board,
      { ...marks, notified: [...marks.notified, ...silent] },
      effective,
      now,
    )) {
      const ids = notice.kind === 'posts' ? notice.items.map(({ id }) => id) : [];
      await browser.storage.local.set({ [TOLD + notice.id]: ids });
      await browser.notifications.create(notice.id, options(notice, at));
      if (notice.kind === 'posts') {
        await store.mark(ids, 'notified');
      } else {
        await store.told(notice.told);
      }
    }
  });
}

function options(
  notice: Notice,
  { board, settings, now }: Pick<Telling, 'board' | 'settings' | 'now'>,
): Browser.notifications.NotificationCreateOptions {
  const shown = situation(board, now, ownStage(settings));
  const spoken = { lang: settings.language, shared: sharedWords(settings), notices: words(settings) };
  const { title, message } = notificationOf(notice, { board, now, words: spoken, shown });
  return {
    type: 'basic',
    iconUrl: ownAddress('/icon/128.png'),
    title,
    message,
    // Firefox refuses a notification with buttons.
    ...(import.meta.env.FIREFOX || notice.kind !== 'posts'
      ? {}
      : { buttons: [{ title: spoken.notices.markRead }] }),
  };
}

async function opened(id: string): Promise<void> {
  const settings = await loadSettings();
  const store = await database();
  const [kind, ...rest] = id.split('|');
  const post = kind === 'posts' ? await store.post(rest.join('|')) : null;
  const board = await store.board(settings.home);
  const stages = board?._pantau_coklit;
  const stage = [...(stages?.halted ?? []), ...(stages?.periods ?? [])].findLast(
    ({ start, end }) => rest.includes(start) && rest.includes(end),
  );
  const evidence = rest.at(-1)?.startsWith('http') ? rest.at(-1) : stage?.evidence[0]?.url;
  await browser.tabs.create({ url: post?.url ?? evidence ?? officePage(settings) });
  await browser.notifications.clear(id);
  if (post) await read([post.id], store);
}

/** The button "Tandai dibaca". */
async function marked(id: string): Promise<void> {
  const told = (await browser.storage.local.get(TOLD + id))[TOLD + id];
  await browser.notifications.clear(id);
  if (Array.isArray(told)) await read(told.map(String), await database());
}

async function read(ids: string[], store: Store): Promise<void> {
  await store.mark(ids, 'read');
  await announceChange(new Date());
  await Toolbar.refresh();
}
