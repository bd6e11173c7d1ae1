import type { Post } from '../announcement';
import type { Board } from '../board';
import type { SourceState } from './source-state';

export type { SourceState } from './source-state';

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
