import { notificationOf } from '../components/notification';
import type { Board } from '../lib/board';
import { excerpt, plainText } from '../lib/plain-text';
import { defaultSettings, NIGHT, type Settings } from '../lib/settings';
import type { ChannelState, FileStore } from '../lib/store/files';
import { followingOf, isQuiet, type Notice, notices, postsOf, stageKey, toldOf } from '../lib/unread';
import type { Channel, ChannelMessage } from './channels';
import { wordsIn } from './words';

export interface Telling {
  board: Board;
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
    try {
      await tellOne(channel, telling);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      telling.log(`${channel.name}: what is told can’t be remembered, so nothing is told: ${reason}`);
    }
  }
}

async function tellOne(channel: Channel, telling: Telling): Promise<void> {
  const { board, now, files, log } = telling;
  const known = (await files.store.posts(board._pantau_coklit.office.id)).map(({ id }) => id);
  const kept = files.channels.get(channel.key);
  const state = kept ?? {
    ...{ notified: known, told: stageKey(board, SETTINGS, now), failures: 0, nextAt: null },
  };
  files.channels.set(channel.key, state);
  let changed = !kept;
  if (state.sending && !channel.recognises) {
    log(`${channel.name}: an earlier run ended while it was sending; that message is not sent again`);
    settle(state, known);
    changed = true;
  }
  if (!state.nextAt || new Date(state.nextAt) <= now) {
    for (let sent = 0; sent < AT_ONCE; sent++) {
      const notice = due(state, telling);
      if (!notice) break;
      state.sending = sendingOf(notice);
      await telling.remember('now');
      changed = true;
      const delivery = await channel.send(messageOf(notice, telling), telling.fetch, now);
      if (delivery.state === 'sent' || (delivery.state === 'unknown' && !channel.recognises)) {
        settle(state, known);
        log(
          `${channel.name}: ${delivery.state === 'sent' ? 'told' : 'no answer, perhaps told'}: ${notice.id}`,
        );
        continue;
      }
      if (delivery.state === 'failed') delete state.sending;
      state.failures += 1;
      const wait = Math.min(FIRST_WAIT_MS * 2 ** (state.failures - 1), LONGEST_WAIT_MS);
      const at = Math.max(now.getTime() + wait, delivery.retryAt?.getTime() ?? 0);
      state.nextAt = new Date(at).toISOString();
      log(`${channel.name}: could not be told: ${delivery.reason}; tried again from ${state.nextAt}`);
      break;
    }
  }
  if (changed) await telling.remember('later');
}

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
  state.failures = 0;
  state.nextAt = null;
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
