import { browser } from 'wxt/browser';
import { type SourceSummary, summarise } from '../../components/trouble';
import type { PopupSpeech } from '../../components/words';
import type { Post } from '../../lib/announcement';
import type { Board } from '../../lib/board/board';
import { type Situation, situation } from '../../lib/board/situation';
import { ownStage } from '../../lib/settings/own-stage';
import type { Settings } from '../../lib/settings/settings';
import { homeSources } from '../shared/office';
import { isAllowed } from '../shared/permissions';
import { clockOffsetIn, statesIn } from '../shared/stored';
import { type Hint, hintOf } from './hint';
import { type Peeked, peek } from './peek';
import { settingsIn } from './settings';

/** What is stored, as popup and panel show it. */
export interface Stored {
  settings: Settings;
  speech: PopupSpeech;
  /** null before anything was read. */
  board: Board | null;
  read: ReadonlySet<string>;
  unread: ReadonlySet<string>;
  /** Earlier wordings of edited posts, as far as they are loaded. */
  previous: ReadonlyMap<string, Post['previous']>;
  sources: SourceSummary;
  /** Milliseconds by which the device's clock is late; 0 where it is right. */
  late: number;
  /** The browser's storage can't be opened. */
  storeFailed: boolean;
}

/** Everything that the view is drawn from: plain values, made anew at every change. */
export interface PopupView extends Stored {
  /** Corrected where the device's clock is wrong. */
  now: Date;
  /** When the mirror last read the office's site, whose board is shown in place of the stored one. */
  mirrored: Date | null;
  /** null before anything was read. */
  situation: Situation | null;
  /** No Coklit runs, is near or in doubt: the news come first. */
  quiet: boolean;
  /** A check that the user asked for is under way. */
  busy: boolean;
  /** Ids that "Tandai semua dibaca" marked last, for its undo. */
  marked: string[] | null;
  /** A sentence to show for a while. */
  told: string;
}

export interface PopupState {
  view(): PopupView;
  /** Changes what is shown; `draw` follows. */
  set(change: Partial<Pick<PopupView, 'previous' | 'busy' | 'marked' | 'told'>>): void;
  /** Reads again what is stored; `amend` says what is shown in its place. */
  reload(amend?: (stored: Stored) => Partial<PopupView>): Promise<void>;
}

/**
 * Reads what is stored.
 *
 * @param hint What was shown last: asked for at once.
 */
export async function openState(draw: () => void, hint: Hint): Promise<PopupState> {
  let shown: PopupView = {
    ...(await readAll(ask(hint))),
    now: new Date(),
    mirrored: null,
    situation: null,
    quiet: false,
    busy: false,
    marked: null,
    told: '',
  };
  const change = (part: Partial<PopupView>) => {
    const next = { ...shown, ...part };
    next.now = new Date(Date.now() + next.late);
    next.situation = next.board && situation(next.board, next.now, ownStage(next.settings));
    next.quiet = next.situation?.state === 'none' || next.situation?.state === 'ended';
    shown = next;
    draw();
  };
  change({});
  return {
    view: () => shown,
    set: change,
    reload: async (amend) => {
      const stored = await readAll(undefined, shown);
      change({ mirrored: null, ...stored, ...amend?.(stored) });
    },
  };
}

/** The questions whose answers depend on the settings. */
interface Asked {
  hint: Hint;
  speech: Promise<PopupSpeech>;
  peeked: Promise<Peeked | null>;
  allowed: Promise<boolean>;
}

const ask = (hint: Hint): Asked => ({
  hint,
  speech: speechOf(hint),
  peeked: peek(indexedDB, hint.office).catch(() => null),
  allowed: isAllowed(...hint.urls),
});

/**
 * @param early What was asked before the settings were known; it is asked again where they say otherwise.
 * @param before What a failed reading leaves in place.
 */
async function readAll(early?: Asked, before?: Stored): Promise<Stored> {
  const stored = await browser.storage.local.get(null);
  const settings = settingsIn(stored);
  const hint = hintOf(settings, early?.hint.state ?? null);
  const asked = JSON.stringify(hint) === JSON.stringify(early?.hint) ? early : undefined;
  const { speech: words, peeked: reading, allowed: permission } = asked ?? ask(hint);
  const [speech, peeked, allowed] = await Promise.all([words, reading, permission]);
  const board = peeked ? (peeked.board?.items.length ? peeked.board : null) : (before?.board ?? null);
  const read = peeked ? new Set(peeked.read) : (before?.read ?? new Set());
  return {
    settings,
    speech,
    board,
    read,
    unread: new Set(board?.items.map((item) => item.id).filter((id) => !read.has(id))),
    previous: before?.previous ?? new Map(),
    late: clockOffsetIn(stored, Date.now()),
    sources: summarise(statesIn(stored, homeSources(settings)), allowed),
    storeFailed: !peeked && !before?.board,
  };
}

/** Only the language that is chosen is fetched. */
async function speechOf({ language }: Pick<Settings, 'language'>): Promise<PopupSpeech> {
  const words = language === 'en' ? import('./english') : import('./indonesian');
  return { lang: language, ...(await words) };
}
