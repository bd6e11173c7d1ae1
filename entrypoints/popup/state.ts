import { type SourceSummary, summarise } from '../../components/trouble';
import type { PopupSpeech } from '../../components/words';
import type { Post } from '../../lib/announcement';
import type { Board } from '../../lib/board/board';
import { type Situation, situation } from '../../lib/board/situation';
import { ownStage } from '../../lib/settings/own-stage';
import type { Settings } from '../../lib/settings/settings';
import { homeOffice, homeSources } from '../shared/office';
import { isAllowed } from '../shared/permissions';
import { statesOf } from '../shared/states';
import { peek } from './peek';
import { readSaved } from './settings';

/** What is stored, as popup and panel show it. */
interface Stored {
  settings: Settings;
  speech: PopupSpeech;
  /** null before anything was read. */
  board: Board | null;
  read: ReadonlySet<string>;
  unread: ReadonlySet<string>;
  /** Earlier wordings of edited posts, as far as they are loaded. */
  previous: ReadonlyMap<string, Post['previous']>;
  sources: SourceSummary;
  /** The browser's storage can't be opened. */
  storeFailed: boolean;
}

/** Everything that the view is drawn from: plain values, made anew at every change. */
export interface PopupView extends Stored {
  now: Date;
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
  set(change: Partial<Pick<PopupView, 'now' | 'previous' | 'busy' | 'marked' | 'told'>>): void;
  /** Reads again what is stored. */
  reload(): Promise<void>;
}

/** Reads what is stored. */
export async function openState(draw: () => void): Promise<PopupState> {
  let shown: PopupView = {
    ...(await readAll(await readSaved())),
    now: new Date(),
    situation: null,
    quiet: false,
    busy: false,
    marked: null,
    told: '',
  };
  const change = (part: Partial<PopupView>) => {
    const next = { ...shown, ...part };
    next.situation = next.board && situation(next.board, next.now, ownStage(next.settings));
    next.quiet = next.situation?.state === 'none' || next.situation?.state === 'ended';
    shown = next;
    draw();
  };
  change({});
  return {
    view: () => shown,
    set: change,
    reload: async () => change(await readAll(await readSaved(), shown)),
  };
}

/** @param before What a failed reading leaves in place. */
async function readAll(settings: Settings, before?: Stored): Promise<Stored> {
  const sources = homeSources(settings);
  const [speech, peeked, states, allowed] = await Promise.all([
    speechOf(settings),
    peek(indexedDB, homeOffice(settings).id).catch(() => null),
    statesOf(sources),
    Promise.all(sources.map(({ url }) => isAllowed(url))),
  ]);
  const board = peeked ? (peeked.board?.items.length ? peeked.board : null) : (before?.board ?? null);
  const read = peeked ? new Set(peeked.read) : (before?.read ?? new Set());
  return {
    settings,
    speech,
    board,
    read,
    unread: new Set(board?.items.map((item) => item.id).filter((id) => !read.has(id))),
    previous: before?.previous ?? new Map(),
    sources: summarise(states, allowed.every(Boolean)),
    storeFailed: !peeked && !before?.board,
  };
}

/** Only the language that is chosen is fetched. */
async function speechOf({ language }: Settings): Promise<PopupSpeech> {
  const words = language === 'en' ? import('./english') : import('./indonesian');
  return { lang: language, ...(await words) };
}
