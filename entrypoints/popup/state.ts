import { computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { warningsOf } from '../../components/beside';
import { messageOf } from '../../components/message';
import type { Post } from '../../lib/announcement';
import { situation } from '../../lib/board';
import { oneAtATime } from '../../lib/once';
import { ownStage, type Settings } from '../../lib/settings';
import type { Office, Source } from '../../lib/source';
import type { SourceState, Store } from '../../lib/store/store';
import { type Following, followedItems, homeBoard } from '../../lib/unread';
import { database } from '../shared/database';
import { onAnyChange, readFollowing, readTexts } from '../shared/following';
import type { MirrorCopy } from '../shared/mirror';
import { homeOffice, homeSources, officePage, officesOf } from '../shared/office';
import { isAllowed } from '../shared/permissions';
import { settingsIn } from '../shared/settings';
import { readSmall } from '../shared/states';
import { clockOffsetIn, statesIn } from '../shared/stored';
import { type SourceSummary, summarise } from '../shared/trouble';
import { loadWords, wordsIn } from './words';

/** What is stored, as popup and panel need it. */
interface Stored {
  settings: Settings;
  /** Boards without posts are none: nothing was read of them yet. */
  boards: Following['boards'];
  marks: Following['marks'];
  /** Whole texts by id, once words are looked for in them. */
  texts: Following['texts'];
  /** Earlier wordings of edited posts by id. */
  previous: ReadonlyMap<string, Post['previous']>;
  /** Of all sources. */
  sources: SourceSummary;
  /** Whose sources are in trouble, the one that is told first; none where one office alone is followed. */
  troubled: Office[];
  /** Of the home office's sources. */
  home: SourceSummary;
  /** The source whose posts alone are listed; null for all. */
  only: Source | null;
  /** Milliseconds by which the device's clock is late; 0 where it is right. */
  late: number;
  /** The browser's storage can't be opened. */
  storeFailed: boolean;
  /** What is stored is lost with the browser. */
  forgets: boolean;
}

const stored = signal<Stored | null>(null);
/** The board of a mirror, shown whole in the place of the stored one while the office can't be read; never kept. */
const mirror = signal<MirrorCopy | null>(null);
/** The device's time, renewed whenever what is shown changes by it. */
const device = signal(Date.now());
/** A check that the user asked for is under way. */
export const busy = signal(false);
/** Ids that "Tandai semua dibaca" marked last, for its undo. */
export const marked = signal<string[] | null>(null);
/** The window that stands over everything. */
export const dialog = signal<ComponentChildren>(null);
/** A sentence to show for a while. */
export const toast = signal('');

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The posts of all followed sources; they are not gone through again with every second of the last day. */
const followed = computed(() => {
  if (!stored.value) return null;
  const { settings, marks, texts = NO_TEXTS, ...kept } = stored.value;
  const copy = canUseMirror(stored.value) ? mirror.value : null;
  const others = copy
    ? kept.boards.filter((board) => board !== homeBoard(kept.boards, settings))
    : kept.boards;
  const boards = copy ? [copy.board, ...others] : others;
  const items = followedItems({ boards, marks, settings, texts });
  return {
    copy,
    board: copy?.board ?? homeBoard(boards, settings),
    items,
    texts,
    unread: new Set(items.flatMap(({ id, unread }) => (unread ? id : []))),
  };
});

/** The views of a popup that has nothing to show, once they are fetched. */
export const first = signal<typeof import('./First') | null>(null);

export async function loadFirst(): Promise<void> {
  first.value ??= await import('./First');
}

/** Everything that is drawn: plain values, made anew at every change. null until it was read for the first time. */
export const view = computed(() => {
  if (!stored.value || !followed.value) return null;
  const { settings, late, storeFailed, ...kept } = stored.value;
  const { copy, board, items, texts, unread } = followed.value;
  const words = wordsIn(settings.language);
  const now = new Date(device.value + late);
  const shown = board && situation(board, now, ownStage(settings));
  const message =
    board &&
    shown &&
    messageOf(shown, {
      ...{ board, now, words },
      since: performance.timeOrigin + late,
      ownDates: words.extension.ownDates,
    });
  return {
    settings,
    words,
    now,
    board,
    message,
    warnings: board ? warningsOf(board, words) : new Map<string, string>(),
    /** The period that is counted, for the calendar. */
    stage: shown && 'stage' in shown ? shown.stage : null,
    items,
    texts,
    unread,
    sources: kept.sources,
    troubled: kept.troubled,
    previous: kept.previous,
    only: kept.only,
    /** The home office, whose countdown it is. */
    office: homeOffice(settings),
    /** Several offices are followed, so that it has to be said whose a thing is. */
    several: officesOf(settings.sources).length > 1,
    /** Where all posts stand that are listed. */
    sitePage: kept.only?.url ?? officePage(settings),
    clockWrong: late !== 0,
    /** When the mirror last read the office's site, whose board is shown. */
    mirrored: copy?.at ?? null,
    storeFailed: storeFailed && !copy,
    forgets: kept.forgets,
  };
});

export type View = NonNullable<typeof view.value>;

export function tick(): void {
  device.value = Date.now();
}

/** Where it is remembered which source alone is listed. */
const ONLY = 'only';

/** Lists the posts of one source alone, now and the next time; null for all. */
export async function showOnly(source: Source | null): Promise<void> {
  if (stored.value) stored.value = { ...stored.value, only: source };
  await browser.storage.local.set({ [ONLY]: source?.key ?? null });
}

/** Reads what is stored. What can't be read now stays as it was. */
export const load = oneAtATime(read);

async function read(): Promise<void> {
  const opening = database().catch(() => null);
  // A profile that can't store anything still gets a popup, which says so.
  const small: Record<string, unknown> = await readSmall(null).catch(() => ({}));
  const settings = settingsIn(small);
  const isHome = ({ office }: Source) => office.id === settings.home;
  const sources = [...homeSources(settings), ...settings.sources.filter((source) => !isHome(source))];
  const asking = Promise.all(sources.map(({ url }) => isAllowed(url)));
  const speaking = loadWords(settings.language);
  const store = await opening;
  const content = store && (await readFollowing(store, settings).catch(() => null));
  const [allowed] = await Promise.all([asking, speaking]);
  const before = stored.value;
  const boards = content?.boards.filter(({ items }) => items.length > 0) ?? before?.boards ?? [];
  if (!boards.length) await loadFirst();
  // With the first drawing: a line that came later would push the list down.
  const previous = store && content ? await earlierWordings(store, boards) : before?.previous;
  const areWanted = before?.texts || settings.notify.keywords.length > 0;
  const texts = store && areWanted ? await readTexts(store, settings).catch(() => before?.texts) : undefined;
  tick();
  const states = statesIn(small, sources);
  const all = summarise(states, allowed.every(Boolean));
  stored.value = {
    settings,
    boards,
    marks: content?.marks ?? before?.marks ?? { read: [], notified: [], told: null },
    texts,
    previous: previous ?? new Map(),
    sources: all,
    troubled: officesInTrouble(all, states, sources, allowed),
    home: summarise(
      statesIn(small, sources.filter(isHome)),
      allowed.every((may, index) => may || !sources[index] || !isHome(sources[index])),
    ),
    only: sources.find(({ key }) => key === small[ONLY]) ?? null,
    late: clockOffsetIn(small, device.value),
    storeFailed: !content && !before?.boards.length,
    forgets: store?.forgets === true,
  };
}

/** Whose sources have what is told; none where one office alone is followed. */
function officesInTrouble(
  { trouble }: SourceSummary,
  states: readonly SourceState[],
  sources: readonly Source[],
  allowed: readonly boolean[],
): Office[] {
  const isIn = ({ key }: Source, index: number) =>
    trouble?.kind === 'no-permission'
      ? !allowed[index]
      : states.some((state) => state.key === key && state.failures > 0);
  return trouble && officesOf(sources).length > 1 ? officesOf(sources.filter(isIn)) : [];
}

/** Words are looked for in whole texts from now on. */
export async function loadTexts(): Promise<void> {
  if (!stored.value || stored.value.texts) return;
  const { settings } = stored.value;
  const texts = await database()
    .then((store) => readTexts(store, settings))
    .catch(() => undefined);
  stored.value = { ...stored.value, texts };
}

/** Follows whatever the background or another page changes. */
export function watch(): void {
  onAnyChange(() => void load().then(askMirror));
}

/** Earlier wordings stand in the posts, not in the board. */
async function earlierWordings(store: Store, boards: Following['boards']): Promise<Stored['previous']> {
  const edited = boards.flatMap(({ items }) => items.filter((item) => item._pantau_coklit.edited));
  const posts = await Promise.all(edited.map(({ id }) => store.post(id).catch(() => null)));
  return new Map(posts.map((post) => [post?.id ?? '', post?.previous]));
}

/** So long a mirror's copy is shown before it is asked again. */
const FRESH_MS = 5 * 60_000;
let asked = { url: '', at: 0 };

/** Asks the mirror where it is wanted and was not asked lately. */
export async function askMirror(): Promise<void> {
  const url = stored.value?.settings.mirror;
  if (!url || !stored.value || !canUseMirror(stored.value)) return;
  if (asked.url === url && performance.now() < asked.at + FRESH_MS) return;
  asked = { url, at: performance.now() };
  // Fetched in time of need: on most days no mirror is asked.
  const { readMirror } = await import('../shared/mirror');
  mirror.value = await readMirror(url);
}

function canUseMirror({ settings, home: { trouble } }: Stored): boolean {
  const kind = trouble?.kind;
  return settings.mirror !== null && (kind === 'unreachable' || kind === 'refused' || kind === 'drift');
}
