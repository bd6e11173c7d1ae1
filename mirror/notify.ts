import { notificationOf } from '../components/notification';
import type { Board } from '../lib/board';
import { wordsIn } from '../lib/i18n/site-words';
import { excerpt, plainText } from '../lib/plain-text';
import { defaultSettings, NIGHT, type Settings } from '../lib/settings';
import type { ChannelState, FileStore } from '../lib/store/files';
import { followingOf, isQuiet, type Notice, notices, postsOf, stageKey, toldOf } from '../lib/unread';
import type { Channel, ChannelMessage, Delivery } from './channels';

export interface Telling {
  board: Board;
  /** Keys of channels that the folder did not know before this run (`welcome`). */
  isNew: ReadonlySet<string>;
  now: Date;
  /** The mirror's address, where it was told one that others can open. */
  siteUrl: string | undefined;
  files: Pick<FileStore, 'channels' | 'store'>;
  channels: readonly Channel[];
  fetch: typeof fetch;
  /**
   * Keeps what `files` holds by now, so that it outlives this process, and this machine now or by the end of the run.
   *
   * @throws where that can't be done.
   */
  remember(when: 'now' | 'later'): Promise<void>;
  log(line: string): void;
}

/** All that is new is told, by the extension's own rules; at night without a sound. */
const SETTINGS: Settings = {
  ...defaultSettings(),
  notify: {
    ...defaultSettings().notify,
    on: true,
    posts: 'all',
    period: true,
    milestones: true,
    quiet: null,
  },
};
const TITLE_MOST = 300;
/** Posts, a change of the period, a day near its end: more is never due at once. */
const AT_ONCE = 4;
const FIRST_WAIT_MS = 5 * 60_000;
const LONGEST_WAIT_MS = 6 * 60 * 60_000;
/** A service's wish is obeyed for so long; a later time stems from a clock that was wrong. */
const LONGEST_WISH_MS = 24 * 60 * 60_000;

/** Channels that an office's failure has closed for all others too, with the instant from which they are open again. */
const closed = new WeakMap<Channel, number>();
/** What each channel is being told: one message at a time, however many offices have something to tell. */
const turns = new WeakMap<Channel, Promise<void>>();

/**
 * Makes channels known before the site is made that links to them: a new one is told nothing of what is there already,
 * and the links are those of the last run that had channels.
 *
 * @returns Keys of those that are new.
 */
export async function welcome({
  board,
  now,
  files,
  channels,
}: Pick<Telling, 'board' | 'now' | 'files' | 'channels'>): Promise<Set<string>> {
  const isNew = new Set<string>();
  for (const state of files.channels.values()) delete state.url;
  for (const { key, publicUrl } of channels) {
    if (!files.channels.has(key)) {
      const notified = (await files.store.posts(board._pantau_coklit.office.id)).map(({ id }) => id);
      const told = stageKey(board, SETTINGS, now);
      files.channels.set(key, { notified, told, failures: 0, nextAt: null });
      isNew.add(key);
    }
    const state = files.channels.get(key);
    if (state && publicUrl !== null) state.url = publicUrl;
  }
  return isNew;
}

/**
 * Tells every channel what it was not told yet: in order, each thing once. Before a message is sent it is remembered
 * that it is being sent. Where a process ended in between, a service that knows a message again gets it once more; one
 * that does not is not told twice, at the risk that it was not told at all. A channel that fails is tried again in a
 * later round. A channel that is new is told nothing of what was there before.
 *
 * Never throws: the site does not depend on it.
 */
export async function notify(telling: Telling): Promise<void> {
  for (const channel of telling.channels) {
    const turn = (turns.get(channel) ?? Promise.resolve()).then(() => tellOne(channel, telling));
    turns.set(
      channel,
      turn.catch((error) => {
        const reason = error instanceof Error ? error.message : String(error);
        telling.log(`${channel.name}: what is told can’t be remembered, so nothing is told: ${reason}`);
      }),
    );
    await turns.get(channel);
  }
}

async function tellOne(channel: Channel, telling: Telling): Promise<void> {
  const { board, now, files, isNew, log } = telling;
  const state = files.channels.get(channel.key);
  if (!state) return;
  const known = (await files.store.posts(board._pantau_coklit.office.id)).map(({ id }) => id);
  let changed = isNew.has(channel.key);
  if (state.sending && !channel.recognises) {
    log(`${channel.name}: an earlier run ended while it was sending; that message is not sent again`);
    settle(state, known);
    changed = true;
  }
  if (isOpen(state, channel, now)) {
    for (let sent = 0; sent < AT_ONCE; sent++) {
      const notice = due(state, telling);
      if (!notice) break;
      state.sending = sendingOf(notice);
      await telling.remember('now');
      changed = true;
      const delivery = await channel.send(messageOf(notice, telling), telling.fetch, now);
      if (delivery.state === 'sent') {
        settle(state, known);
        Object.assign(state, { failures: 0, nextAt: null });
        delete state.failing;
        log(`${channel.name}: told: ${notice.id}`);
        continue;
      }
      const isPerhapsTold = delivery.state === 'unknown' && !channel.recognises;
      if (isPerhapsTold) settle(state, known);
      if (delivery.state === 'failed') delete state.sending;
      const said = isPerhapsTold ? `perhaps told: ${notice.id}` : 'could not be told';
      const nextAt = putOff(state, delivery, now);
      closed.set(channel, nextAt.getTime());
      log(`${channel.name}: ${said}: ${delivery.reason}; tried again from ${state.nextAt}`);
      break;
    }
  }
  if (changed) await telling.remember('later');
}

/** Whether a channel's time has come, here and for the other offices of this process. */
function isOpen({ nextAt }: ChannelState, channel: Channel, now: Date): boolean {
  const until = Math.max(Date.parse(nextAt ?? '') || 0, closed.get(channel) ?? 0) - now.getTime();
  return until <= 0 || until > LONGEST_WISH_MS;
}

/** Counts a failure; from when on the channel is tried again. */
function putOff(state: ChannelState, { code, retryAt }: Failure, now: Date): Date {
  state.failures += 1;
  state.failing = { since: state.failing?.since ?? now.toISOString(), code };
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (state.failures - 1), LONGEST_WAIT_MS);
  const asked = Math.min((retryAt?.getTime() || 0) - now.getTime(), LONGEST_WISH_MS);
  const nextAt = new Date(now.getTime() + Math.max(wait, asked));
  state.nextAt = nextAt.toISOString();
  return nextAt;
}

type Failure = Exclude<Delivery, { state: 'sent' }>;

/** The next thing to tell. What may have been sent already is told again as it was, before all else. */
function due({ notified, told, sending }: ChannelState, { board, now }: Telling): Single | undefined {
  const of = (shown: Board) =>
    notices(followingOf(shown, { read: [], notified, told }, SETTINGS), now)
      .flatMap((notice) => (notice.kind === 'digest' ? notice.of : [notice]))
      .find(({ id }) => shown === board || id === sending?.id);
  const posts = new Set(sending?.posts);
  const again = sending && of({ ...board, items: board.items.filter(({ id }) => posts.has(id)) });
  return again ?? of(board);
}

function sendingOf(notice: Notice): NonNullable<ChannelState['sending']> {
  const told = toldOf(notice);
  return { id: notice.id, posts: postsOf(notice), ...(told !== null && { told }) };
}

/** What was being sent counts as told. */
function settle(state: ChannelState, known: readonly string[]): void {
  const { posts = [], told } = state.sending ?? {};
  const exists = new Set(known);
  state.notified = [...new Set([...state.notified, ...posts])].filter((id) => exists.has(id));
  if (told !== undefined) state.told = told;
  delete state.sending;
}

function messageOf(notice: Single, { board, now, siteUrl }: Telling): ChannelMessage {
  const { office } = board._pantau_coklit;
  const words = wordsIn('id');
  const { title, message } = notificationOf(notice, { board, now, words });
  const url = notice.kind === 'posts' ? undefined : evidenceOf(notice);
  const items = notice.kind === 'milestone' ? [] : notice.items;
  const lines = items
    .filter((item) => item.url !== url || notice.kind === 'posts')
    .map((item) => ({ text: line(item.title), ...(item.url && { url: item.url }) }));
  if (notice.kind !== 'posts') lines.unshift({ text: line(message), ...(url && { url }) });
  const silent = isQuiet(NIGHT, board, now);
  return {
    ...{ id: notice.id, title, silent },
    lines,
    more: words.notices.more,
    foot: { text: office.name, ...(siteUrl && { url: siteUrl }) },
    data: {
      ...{ kind: notice.kind, office: { id: office.id, name: office.name } },
      ...(siteUrl && { site: siteUrl }),
      ...(items.length > 0 && {
        posts: items.map(({ id, title, url, _pantau_coklit: { date, topic } }) => ({
          ...{ id, title, url: url ?? null, day: date.day, topic },
        })),
      }),
      ...(notice.kind !== 'posts' && { stage: stageOf(notice), url: url ?? null }),
      ...(notice.kind === 'period' && { change: notice.change }),
      ...(notice.kind === 'milestone' && { milestone: notice.milestone }),
    },
  };
}

const line = (text: string) => excerpt(plainText(text).replace(/\s+/g, ' ').trim(), TITLE_MOST);

type Single = Exclude<Notice, { kind: 'digest' }>;
type OfPeriod = Exclude<Single, { kind: 'posts' }>;

function stageOf({ stage: { name, start, end, utcOffset } }: OfPeriod) {
  return { name, start, end, utcOffset };
}

/** The post that says so. */
function evidenceOf(notice: OfPeriod): string | undefined {
  const { unclear, evidence } = notice.stage;
  const [post] = notice.kind === 'period' && notice.change === 'unclear' ? (unclear ?? []) : evidence;
  return post?.url ?? undefined;
}
