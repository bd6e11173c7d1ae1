import { type Browser, browser } from 'wxt/browser';
import { notificationOf } from '../../components/notification';
import { type Board, situation } from '../../lib/board';
import { ownStage, type Settings } from '../../lib/settings';
import type { Marks, Store } from '../../lib/store/store';
import {
  type Following,
  homeBoard,
  type Notice,
  notices,
  postsOf,
  toldOf,
  untoldForGood,
} from '../../lib/unread';
import { ownAddress } from '../shared/address';
import { database } from '../shared/database';
import { rightTime } from '../shared/device-clock';
import { readFollowing } from '../shared/following';
import { mayNotify } from '../shared/notification-permission';
import { officePage } from '../shared/office';
import { loadSettings } from '../shared/settings';
import { announceChange } from '../shared/states';
import * as Toolbar from './toolbar';
import { words } from './words';

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
  boards: readonly Board[];
  settings: Settings;
  store: Store;
  now: Date;
}

/** Tells what is not yet told, from what is stored. */
export async function tell(): Promise<void> {
  const settings = await loadSettings();
  const store = await database();
  const { boards } = await readFollowing(store, settings);
  await send({ boards, settings, store, now: await rightTime() });
}

/**
 * Tells what is not yet told. The `notified` mark is set only after the browser took the notification, whose id is
 * made from what it tells: killed in between, the next start tells it again in the same place.
 */
export async function send({ boards, settings, store, now }: Telling): Promise<void> {
  if (boards.length === 0) return;
  await navigator.locks.request('notifications', async () => {
    const marks = await store.marks();
    const on = settings.notify.on && (await mayNotify());
    const following: Following = {
      boards,
      marks,
      settings: { ...settings, notify: { ...settings.notify, on } },
      texts: await newTexts(boards, marks, settings, store),
    };
    const silent = untoldForGood(following, now);
    if (silent.ids.length) await store.mark(silent.ids, 'notified');
    if (silent.told !== null) await store.told(silent.told);
    if (!on) return;
    const notified = [...marks.notified, ...silent.ids];
    for (const notice of notices({ ...following, marks: { ...marks, notified } }, now)) {
      const ids = postsOf(notice);
      await browser.storage.local.set({ [TOLD + notice.id]: ids });
      await browser.notifications.create(notice.id, options(notice, following, now));
      if (ids.length) await store.mark(ids, 'notified');
      const told = toldOf(notice);
      if (told !== null) await store.told(told);
    }
  });
}

/** Whole texts of what is not yet told, where keywords are looked for in them. */
async function newTexts(
  boards: readonly Board[],
  { read, notified }: Marks,
  { notify }: Settings,
  store: Store,
): Promise<ReadonlyMap<string, string>> {
  if (notify.keywords.length === 0) return new Map();
  const seen = new Set([...read, ...notified]);
  const fresh = boards.flatMap(({ items }) => items).filter(({ id }) => !seen.has(id));
  const posts = await Promise.all(fresh.map(({ id }) => store.post(id)));
  return new Map(posts.flatMap((post) => (post ? [[post.id, post.text]] : [])));
}

function options(
  notice: Notice,
  following: Following,
  now: Date,
): Browser.notifications.NotificationCreateOptions {
  const { boards, settings } = following;
  const board = homeBoard(boards, settings);
  const { title, message } = notificationOf(notice, {
    ...{
      board,
      now,
      words: words(settings),
    },
    ...(board && { shown: situation(board, now, ownStage(settings)) }),
  });
  return {
    type: 'basic',
    iconUrl: ownAddress('/icon/128.png'),
    title,
    message,
    // Firefox refuses a notification with buttons.
    ...(import.meta.env.FIREFOX || !postsOf(notice).length
      ? {}
      : { buttons: [{ title: words(settings).notices.markRead }] }),
  };
}

async function opened(id: string): Promise<void> {
  const settings = await loadSettings();
  const store = await database();
  const [kind, ...rest] = id.replace(/^digest\|/, '').split('|');
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
