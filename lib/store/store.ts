import type { Post } from '../announcement';
import type { Board } from '../board';
import type { Feed } from '../feed/feed';
import type { PollState } from '../poll/result';

/** Where posts, boards and marks are kept: idb in browsers, files in the mirror. */
export interface Store {
  /** Changes whenever the content was lost: validators of an earlier generation are worthless. */
  readonly generation: string;
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
  board: Board;
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
  reason?: string;
  /** HTTP status of the last answer. */
  status?: number;
  kind?: Feed['kind'];
  /** The permanent redirect that the mirror remembers. */
  movedTo?: string;
  /** Of page 1, bound to the store's generation. */
  validators?: { generation: string; etag?: string; lastModified?: string };
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
