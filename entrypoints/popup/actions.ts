import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PostActions } from '../../components/Announcement';
import type { CountdownActions } from '../../components/Countdown';
import type { BoardItem } from '../../lib/board';
import { database } from '../shared/database';
import { ask } from '../shared/messages';
import { homeOffice, homeSources } from '../shared/office';
import { requestHosts } from '../shared/permissions';
import { announceChange } from '../shared/states';
import type { PopupState } from './state';

/** What a user can do, and what the page has to show of it. */
export interface PopupActions extends PostActions, CountdownActions {
  busy: Signal<boolean>;
  /** Ids that "Tandai semua dibaca" marked last, for its undo. */
  marked: Signal<string[] | null>;
  /** A sentence to show for a while. */
  told: Signal<string>;
  check(): void;
  allow(): void;
  markAll(items: BoardItem[]): void;
  undo(): void;
  openAll(items: BoardItem[]): void;
  /** Whole texts by id, for the search. */
  texts(): Promise<ReadonlyMap<string, string>>;
}

/** So long a sentence like "Tautan tersalin" stays. */
const TOLD_MS = 4_000;

export function createActions(state: PopupState): PopupActions {
  const busy = signal(false);
  const marked = signal<string[] | null>(null);
  const told = signal('');
  let toldTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = (words: string) => {
    clearTimeout(toldTimer);
    told.value = words;
    toldTimer = setTimeout(() => {
      told.value = '';
    }, TOLD_MS);
  };

  /** Badge and other pages follow at once. */
  const mark = async (ids: string[], as: 'read' | 'unread') => {
    if (!ids.length) return;
    try {
      const store = await database();
      await store.mark(ids, as);
      await announceChange(new Date());
      void ask({ type: 'refresh' });
    } catch {
      tell(state.speech.value.extension.storeFailed);
    }
  };

  const check = async () => {
    busy.value = true;
    await ask({ type: 'check' });
    await state.reload();
    busy.value = false;
  };

  return {
    busy,
    marked,
    told,
    check,
    mark(ids, as) {
      marked.value = null;
      void mark(ids, as);
    },
    async allow() {
      if (await requestHosts(homeSources(state.settings.value).map(({ url }) => url))) await check();
    },
    async open(item) {
      // The popup closes with the new tab: first keep, then open.
      await mark([item.id], 'read');
      if (item.url) await browser.tabs.create({ url: item.url });
    },
    async openAll(items) {
      await mark(
        items.map(({ id }) => id),
        'read',
      );
      for (const { url } of items) if (url) await browser.tabs.create({ url, active: false });
    },
    async markAll(items) {
      const ids = items.map(({ id }) => id).filter((id) => state.unread.value.has(id));
      await mark(ids, 'read');
      marked.value = ids;
    },
    async undo() {
      await mark(marked.value ?? [], 'unread');
      marked.value = null;
    },
    async load(id) {
      return (await database()).post(id);
    },
    async texts() {
      const posts = await (await database()).posts(homeOffice(state.settings.value).id);
      return new Map(posts.map(({ id, text }) => [id, text]));
    },
    async copy(text) {
      await navigator.clipboard.writeText(text);
      tell(state.speech.value.shared.copied);
    },
    async calendar(stage) {
      const { saveCalendar } = await import('./calendar');
      saveCalendar(stage, homeOffice(state.settings.value), state.speech.value.lang);
    },
  };
}
