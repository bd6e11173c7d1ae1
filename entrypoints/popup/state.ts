import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { messageOf } from '../../components/message';
import type { Post } from '../../lib/announcement';
import { type Board, situation } from '../../lib/board';
import { ownStage, type Settings } from '../../lib/settings';
import type { Store } from '../../lib/store/store';
import { database } from '../shared/database';
import { type MirrorCopy, readMirror } from '../shared/mirror';
import { homeSources } from '../shared/office';
import { isAllowed } from '../shared/permissions';
import { onSettingsChanged, settingsIn } from '../shared/settings';
import { onStateChanged } from '../shared/states';
import { clockOffsetIn, statesIn } from '../shared/stored';
import { type SourceSummary, summarise } from '../shared/trouble';
import { wordsIn } from './words';

/** What is stored, as popup and panel need it. */
interface Stored {
  settings: Settings;
  /** null before anything was read. */
  board: Board | null;
  read: ReadonlySet<string>;
  sources: SourceSummary;
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
/** Earlier wordings of edited posts by id. */
export const previous = signal<ReadonlyMap<string, Post['previous']>>(new Map());
/** A check that the user asked for is under way. */
export const busy = signal(false);
/** Ids that "Tandai semua dibaca" marked last, for its undo. */
export const marked = signal<string[] | null>(null);
/** A sentence to show for a while. */
export const toast = signal('');

/** Everything that is drawn: plain values, made anew at every change. null until it was read for the first time. */
export const view = computed(() => {
  if (!stored.value) return null;
  const { settings, read, sources, late, ...kept } = stored.value;
  const copy = canUseMirror(stored.value) ? mirror.value : null;
  const board = copy?.board ?? kept.board;
  const words = wordsIn(settings.language);
  const now = new Date(device.value + late);
  const shown = board && situation(board, now, ownStage(settings));
  const message =
    board && shown && messageOf(shown, { board, now, words, ownDates: words.extension.ownDates });
  return {
    settings,
    words,
    now,
    board,
    message,
    /** The period that is counted, for the calendar. */
    stage: shown && 'stage' in shown ? shown.stage : null,
    unread: new Set(board?.items.map(({ id }) => id).filter((id) => !read.has(id))),
    sources,
    clockWrong: late !== 0,
    /** When the mirror last read the office's site, whose board is shown. */
    mirrored: copy?.at ?? null,
    storeFailed: kept.storeFailed && !copy,
    forgets: kept.forgets,
  };
});

export type View = NonNullable<typeof view.value>;

export function tick(): void {
  device.value = Date.now();
}

/** Reads what is stored. What can't be read now stays as it was. */
export async function load(): Promise<void> {
  const opening = database().catch(() => null);
  // A profile that can't store anything still gets a popup, which says so.
  const small = await browser.storage.local.get(null).catch(() => ({}));
  const settings = settingsIn(small);
  const sources = homeSources(settings);
  const asking = isAllowed(...sources.map(({ url }) => url));
  const store = await opening;
  const content = store && (await Promise.all([store.board(settings.home), store.marks()]).catch(() => null));
  const allowed = await asking;
  const before = stored.value;
  // With the first drawing: a line that came later would push the list down.
  if (store && content?.[0]) previous.value = await earlierWordings(store, content[0]);
  const [board = before?.board ?? null, marks] = content ?? [];
  tick();
  stored.value = {
    settings,
    board: board?.items.length ? board : null,
    read: marks ? new Set(marks.read) : (before?.read ?? new Set()),
    sources: summarise(statesIn(small, sources), allowed),
    late: clockOffsetIn(small, device.value),
    storeFailed: !content && !before?.board,
    forgets: store?.forgets === true,
  };
}

/** Follows whatever the background or another page changes. */
export function watch(): void {
  const again = () => void load().then(askMirror);
  onStateChanged(again);
  onSettingsChanged(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
}

/** Earlier wordings stand in the posts, not in the board. */
async function earlierWordings(store: Store, { items }: Board): Promise<typeof previous.value> {
  const edited = items.filter((item) => item._pantau_coklit.edited);
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
  mirror.value = await readMirror(url);
}

function canUseMirror({ settings, sources: { trouble } }: Stored): boolean {
  const kind = trouble?.kind;
  return settings.mirror !== null && (kind === 'unreachable' || kind === 'refused' || kind === 'drift');
}
