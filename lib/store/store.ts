import type { Post } from '../announcement';
import type { Board } from '../board';
import type { AddressForm } from '../feed/address-form';
import type { Feed, FeedHints } from '../feed/feed';
import type { PollReason, PollState, Way } from '../poll/result';

/** Where posts, boards and marks are kept: idb in browsers, files in the mirror. */
export interface Store {
  /** Changes whenever the content was lost: validators of an earlier generation are worthless. */
  readonly generation: string;
  /** True where all of it is lost with the browser. */
  readonly forgets?: boolean;
  /** False where boards are made by whoever needs them, and none is kept. */
  readonly keepsBoards?: boolean;
  posts(office: string): Promise<Post[]>;
  board(office: string): Promise<Board | null>;
  post(id: string): Promise<Post | null>;
  marks(): Promise<Marks>;
  /** One transaction: all of it, or a StoreError and nothing. */
  commit(change: Change): Promise<void>;
  mark(ids: string[], as: 'read' | 'unread' | 'notified'): Promise<void>;
  /** Remembers the stage that the user was last told about. */
  told(stage: string): Promise<void>;
}

export interface Change {
  office: string;
  put: Post[];
  drop: string[];
  /** Null for a store that keeps none. */
  board: Board | null;
  /** Posts that count as read from the start. */
  read: string[];
}

export interface Marks {
  read: string[];
  notified: string[];
  /** The stage last notified. */
  told: string | null;
}

/** Small state beside the store: storage.local in the extension, state.json in the mirror. */
export interface StateStore {
  get(key: string): Promise<SourceState | null>;
  set(state: SourceState): Promise<void>;
}

/** How the last rounds of one source went. Instants are ISO 8601. */
export interface SourceState {
  key: string;
  checkedAt: string;
  succeededAt: string | null;
  nextAt: string;
  /** In a row, up to now. */
  failures: number;
  result: PollState;
  reason?: PollReason;
  /** HTTP status of the last answer. */
  status?: number;
  kind?: Feed['kind'];
  /** By which way its posts were last read. */
  way?: Way;
  /** The form of its links, learnt and proven, where it isn't KPU's. */
  form?: AddressForm;
  /** Addresses in forms that no other page has proven: others beside them, in a later round, will. */
  seen?: string[];
  /** The permanent redirect that the mirror remembers, and when the first address last led there. */
  movedTo?: string;
  movedAt?: string;
  /** The last answer with a body: once a day one is asked for. */
  wholeAt?: string;
  /** Of page 1, bound to the address asked and to the store's generation. */
  validators?: { url: string; generation: string; etag?: string; lastModified?: string };
  /** `Store.generation` at the last success: another one means that what was known is lost. */
  generation?: string;
  /** When the source wants to be asked, as its last whole answer said; a 304 says it no more. */
  asks?: Pick<FeedHints, 'ttlMinutes' | 'skipHours' | 'skipDays'> & { freshSeconds?: number };
  /** The feed that the listing announces: read instead of it once proven to hold the same posts. */
  feed?: { url: string; triedAt: string; provenAt: string | null };
  /** A gap that a failing page left open: posts of the source above this place were not known before it. */
  gap?: { above: number; since: string };
  /** Ids of cut posts on Coklit whose article could not be had yet, to the number of tries. */
  incomplete?: Record<string, number>;
}

export type StoreErrorCode = 'unavailable' | 'blocked' | 'quota' | 'closed' | 'failed';

export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
