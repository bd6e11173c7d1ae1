import { notificationOf } from '../../components/notification';
import type { Board } from '../../lib/board';
import { notices as english, shared as englishShared } from '../../lib/i18n/en';
import { notices as indonesian, shared as indonesianShared } from '../../lib/i18n/id';
import { defaultSettings, NIGHT } from '../../lib/settings';
import { addMarks } from '../../lib/store/marks';
import {
  type Following,
  followedItems,
  followingOf,
  isQuiet,
  type Notice,
  notices,
  postsOf,
  toldOf,
  untoldForGood,
} from '../../lib/unread';
import type { Kept, Memory, Showing } from './memory';
import type { Choice } from './request';

/** Where notifications and the app's badge are shown. */
export interface Screen {
  mayShow(): boolean;
  /** Settled once the browser has taken it; one of the same tag is replaced. */
  show(
    title: string,
    options: { body: string; tag: string; lang: string; silent: boolean; data: { url: string } },
  ): Promise<void>;
  isShown(tag: string): Promise<boolean>;
  /** 0 takes it away. */
  setBadge(count: number): Promise<void>;
}

interface Telling {
  memory: Memory;
  screen: Screen;
  now: Date;
}

const WORDS = {
  id: { notices: indonesian, shared: indonesianShared },
  en: { notices: english, shared: englishShared },
};

/** So long after a first look at night comes another night: a phone that slept in between is told without a sound. */
const ANOTHER_NIGHT_MS = 12 * 3_600_000;

/** The office with the reader's choice: what is told, and when, is decided by the extension's own functions. */
function followingFor(board: Board, { choice, marks }: Kept, isOn: boolean, waits = true): Following {
  const settings = defaultSettings();
  return followingOf(board, marks, {
    ...settings,
    language: choice.language,
    notify: {
      ...settings.notify,
      ...{ on: isOn, posts: choice.posts, period: true, milestones: true },
      quiet: choice.quiet && waits ? NIGHT : null,
    },
  });
}

/**
 * Tells what is not yet told, and counts it on the app's icon. Each notification is noted before it is shown and marked
 * after: a worker that ends in between finds the note, and looks whether the notification is there.
 */
export async function tell(board: Board, { memory, screen, now }: Telling): Promise<void> {
  const before = await resumed(memory, screen);
  if (isDoubtful(board, before)) {
    const { changed_at: doubted } = board._pantau_coklit;
    await memory.change((kept) => ({ ...kept, doubted }));
    return;
  }
  const { choice } = before;
  const isOn = choice.on && screen.mayShow();
  const isNight = isQuiet(NIGHT, board, now);
  const instant = now.toISOString();
  let kept = await memory.change((before) => {
    // One that lies ahead stems from a clock that was wrong.
    const isKnown = before.firstNight !== null && before.firstNight <= instant;
    const firstNight = !isNight ? null : isKnown ? before.firstNight : instant;
    return { ...silenced(ofOffice(before, board, now), board, isOn, now), firstNight };
  });
  if (!isOn) return screen.setBadge(0);
  const waits = now.getTime() - Date.parse(kept.firstNight ?? instant) < ANOTHER_NIGHT_MS;
  for (const notice of notices(followingFor(board, kept, isOn, waits), now)) {
    const showing: Showing = { tag: notice.id, ids: postsOf(notice), told: toldOf(notice) };
    await memory.change((before) => ({ ...before, showing }));
    const words = { lang: choice.language, ...WORDS[choice.language] };
    const { title, message } = notificationOf(notice, { board, now, words });
    const options = {
      body: message,
      tag: notice.id,
      lang: choice.language,
      silent: choice.quiet && isNight,
      data: { url: addressOf(notice) },
    };
    await screen.show(title, options);
    kept = await memory.change((before) => settled(before, showing));
  }
  await screen.setBadge(followedItems(followingFor(board, kept, isOn)).filter((item) => item.unread).length);
}

/** After a worker that ended while it told: what is on the screen was told, anything else was not. */
async function resumed(memory: Memory, screen: Screen): Promise<Kept> {
  const kept = await memory.read();
  const { showing } = kept;
  if (!showing) return kept;
  const isShown = await screen.isShown(showing.tag);
  return memory.change((before) => (isShown ? settled(before, showing) : { ...before, showing: null }));
}

/** A notification that was clicked or closed was shown, whatever the worker still knew of it. */
export async function isSettled(tag: string, memory: Memory): Promise<void> {
  await memory.change((kept) => (kept.showing?.tag === tag ? settled(kept, kept.showing) : kept));
}

function settled(kept: Kept, { ids, told }: Showing): Kept {
  const marks = addMarks(kept.marks, ids, 'notified');
  return { ...kept, marks: told === null ? marks : { ...marks, told }, showing: null };
}

/**
 * A board older than the one told of last is a cache's, or stands for what was taken back: the first is gone when the
 * browser looks again, and would tell of the same change twice.
 */
function isDoubtful({ _pantau_coklit: { office, changed_at } }: Board, { newest, doubted }: Kept): boolean {
  return newest?.office === office.id && changed_at < newest.changedAt && changed_at !== doubted;
}

/** What another office's board holds is no news, as on the day when reminders were switched on. */
function ofOffice(kept: Kept, board: Board, now: Date): Kept {
  const { office, changed_at: changedAt } = board._pantau_coklit;
  const known = kept.newest && kept.newest.office !== office.id ? knowing(kept, board, now) : kept;
  return { ...known, newest: { office: office.id, changedAt }, doubted: null };
}

/** All that stands counts as told and read. */
function knowing(kept: Kept, board: Board, now: Date): Kept {
  const known = silenced(kept, board, false, now);
  const ids = board.items.map(({ id }) => id);
  return { ...known, marks: addMarks(known.marks, ids, 'read') };
}

/** What is not wanted counts as told, so that a later choice tells of nothing old. */
function silenced(kept: Kept, board: Board, isOn: boolean, now: Date): Kept {
  const { ids, told } = untoldForGood(followingFor(board, kept, isOn), now);
  const marks = addMarks(kept.marks, ids, 'notified');
  return { ...kept, marks: { ...marks, told: told ?? marks.told } };
}

/**
 * Takes the reader's choice. What stands when reminders are switched on is no news; one notification shows how they
 * will look.
 */
export async function choose(
  choice: Choice,
  newestBoard: () => Promise<Board>,
  { memory, screen, now }: Telling,
): Promise<void> {
  if (choice.on && !(await memory.read()).choice.on) {
    const board = await newestBoard();
    await memory.change((kept) => ofOffice(knowing(kept, board, now), board, now));
    const words = WORDS[choice.language].notices;
    await screen.show(words.remindersOn, {
      body: words.remindersText,
      tag: 'reminders',
      lang: choice.language,
      silent: false,
      data: { url: './' },
    });
  }
  await memory.change((kept) => ({ ...kept, choice }));
}

/** The posts that are before the reader's eyes are no news any more. */
export async function seen(ids: readonly string[], { memory, screen }: Omit<Telling, 'now'>): Promise<void> {
  await memory.change((kept) => ({ ...kept, marks: addMarks(kept.marks, ids, 'read') }));
  await screen.setBadge(0);
}

/** One post opens itself; several open the list, and dates the countdown. */
function addressOf(notice: Notice): string {
  const [first, ...others] = notice.kind === 'posts' ? notice.items : [];
  return others.length === 0 && first?.url !== undefined ? first.url : './';
}
