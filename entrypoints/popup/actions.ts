import { browser } from 'wxt/browser';
import type { PostActions } from '../../components/Announcement';
import type { CountdownActions } from '../../components/Countdown';
import { partWords } from '../../components/part-words';
import type { BoardItem } from '../../lib/board/board';
import { ask } from '../shared/messages';
import { homeOffice } from '../shared/office';
import { announceChange } from '../shared/states';
import type { PopupState } from './state';
import { store } from './store';

/** What a user can do. */
export interface PopupActions extends PostActions, CountdownActions {
  check(): void;
  markAll(items: BoardItem[]): void;
  undo(): void;
  openAll(items: BoardItem[]): void;
  /** Whole texts by id, for the search. */
  texts(): Promise<ReadonlyMap<string, string>>;
}

/** So long a sentence like "Tautan tersalin" stays. */
const TOLD_MS = 4_000;

export function createActions({ view, set, reload }: PopupState): PopupActions {
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tell = (told: string) => {
    clearTimeout(telling);
    set({ told });
    telling = setTimeout(() => set({ told: '' }), TOLD_MS);
  };

  /** Badge and other pages follow at once. */
  const mark = async (ids: string[], as: 'read' | 'unread') => {
    if (!ids.length) return;
    try {
      await (await store()).mark(ids, as);
      await announceChange(new Date());
      void ask({ type: 'refresh' });
    } catch {
      tell(partWords(view().speech).storeFailed);
    }
  };

  const check = async () => {
    set({ busy: true });
    await ask({ type: 'check' });
    await reload();
    set({ busy: false });
  };

  return {
    check,
    mark(ids, as) {
      set({ marked: null });
      void mark(ids, as);
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
      const marked = items.map(({ id }) => id).filter((id) => view().unread.has(id));
      await mark(marked, 'read');
      set({ marked });
    },
    async undo() {
      await mark(view().marked ?? [], 'unread');
      set({ marked: null });
    },
    async load(id) {
      // A mirror's board may show more than is stored: then its excerpt is all that there is.
      const item = view().board?.items.find((each) => each.id === id);
      return (await (await store()).post(id)) ?? (item ? { text: item.content_text } : null);
    },
    async texts() {
      const posts = await (await store()).posts(homeOffice(view().settings).id);
      return new Map(posts.map(({ id, text }) => [id, text]));
    },
    async copy(text) {
      await navigator.clipboard.writeText(text);
      tell(view().speech.shared.copied);
    },
    async calendar(stage) {
      const { saveCalendar } = await import('./calendar');
      saveCalendar(stage, homeOffice(view().settings), view().speech.lang);
    },
  };
}
