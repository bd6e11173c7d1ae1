import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type SourceSummary, summarise } from '../../components/trouble';
import type { PopupSpeech } from '../../components/words';
import type { Post } from '../../lib/announcement';
import type { Board } from '../../lib/board/board';
import { type Situation, situation } from '../../lib/board/situation';
import { extension } from '../../lib/i18n/id/extension';
import { shared } from '../../lib/i18n/id/shared';
import { ownStage } from '../../lib/settings/own-stage';
import type { Settings } from '../../lib/settings/settings';
import type { SourceState } from '../../lib/store/store';
import { database } from '../shared/database';
import { homeOffice, homeSources } from '../shared/office';
import { isAllowed } from '../shared/permissions';
import { onStateChanged, statesOf } from '../shared/states';
import { onSaved, readSaved } from './settings';

/** What popup and panel show, as it is stored; the only place that holds signals. */
export interface PopupState {
  settings: Signal<Settings>;
  speech: Signal<PopupSpeech>;
  /** null before anything was read. */
  board: Signal<Board | null>;
  unread: ReadonlySignal<ReadonlySet<string>>;
  /** Earlier wordings of edited posts, as far as they are loaded. */
  previous: Signal<ReadonlyMap<string, Post['previous']>>;
  sources: ReadonlySignal<SourceSummary>;
  /** Set where the browser's storage can't be opened. */
  storeFailed: Signal<boolean>;
  now: Signal<Date>;
  /** null before anything was read. */
  situation: ReadonlySignal<Situation | null>;
  /** No Coklit runs, is near or in doubt: the news come first. */
  quiet: ReadonlySignal<boolean>;
  /** Reads everything again that changed. */
  reload(): Promise<void>;
}

/** Reads what is stored, and again whenever the background or another page changes it. */
export async function openState(): Promise<PopupState> {
  const settings = signal(await readSaved());
  const speech = signal(await speechOf(settings.value));
  const board = signal<Board | null>(null);
  const read = signal<ReadonlySet<string>>(new Set());
  const previous = signal<ReadonlyMap<string, Post['previous']>>(new Map());
  const states = signal<SourceState[]>([]);
  const allowed = signal(true);
  const storeFailed = signal(false);
  const now = signal(new Date());

  const unread = computed(
    () => new Set(board.value?.items.map((item) => item.id).filter((each) => !read.value.has(each))),
  );
  const shown = computed(() => board.value && situation(board.value, now.value, ownStage(settings.value)));

  async function readStore() {
    try {
      const store = await database();
      const [stored, marks] = await Promise.all([store.board(homeOffice(settings.value).id), store.marks()]);
      read.value = new Set(marks.read);
      board.value = stored?.items.length ? stored : null;
      storeFailed.value = false;
    } catch {
      storeFailed.value = true;
    }
  }

  async function readSources() {
    const sources = homeSources(settings.value);
    const [found, hosts] = await Promise.all([
      statesOf(sources),
      Promise.all(sources.map(({ url }) => isAllowed(url))),
    ]);
    states.value = found;
    allowed.value = hosts.every(Boolean);
  }

  /** Earlier wordings stand in the posts, not in the board: they follow once the list is there. */
  async function readEdits() {
    const store = await database();
    const edited = board.value?.items.filter((item) => item._pantau_coklit.edited) ?? [];
    const posts = await Promise.all(edited.map((item) => store.post(item.id)));
    previous.value = new Map(posts.map((post) => [post?.id ?? '', post?.previous]));
  }

  const reload = async () => {
    await Promise.all([readStore(), readSources()]);
    if (!storeFailed.value) void readEdits();
  };
  onStateChanged(() => void reload());
  onSaved(async () => {
    settings.value = await readSaved();
    speech.value = await speechOf(settings.value);
    await reload();
  });
  browser.permissions.onAdded.addListener(() => void readSources());
  browser.permissions.onRemoved.addListener(() => void readSources());

  await reload();
  return {
    settings,
    speech,
    board,
    unread,
    previous,
    sources: computed(() => summarise(states.value, allowed.value)),
    storeFailed,
    now,
    situation: shown,
    quiet: computed(() => shown.value?.state === 'none' || shown.value?.state === 'ended'),
    reload,
  };
}

/** English is fetched only where it is chosen. */
async function speechOf({ language }: Settings): Promise<PopupSpeech> {
  if (language === 'en') return { lang: 'en', ...(await import('./english')) };
  return { lang: 'id', shared, extension };
}
