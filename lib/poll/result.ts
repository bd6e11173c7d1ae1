import type { StoreErrorCode } from '../store/store';

export type PollState = PollResult['state'];

/** How a round ends that read its source. */
export type ReadState = 'new' | 'unchanged' | 'baseline';

export const isRead = (state: PollState): state is ReadState =>
  state === 'new' || state === 'unchanged' || state === 'baseline';

/** Why a round brought nothing; the catalogue has a sentence for each. */
export type PollReason =
  /** No answer, or no end of it, within 15 s. */
  | 'timeout'
  /** No connection: name not found, refused, reset, untrusted certificate. Browsers don't tell which. */
  | 'network'
  /** An HTTP error; `status` has the number. */
  | 'status'
  /** A firewall's page instead of the office's. */
  | 'block-page'
  /** A page that holds neither a feed nor links to articles. */
  | 'not-a-feed'
  /** An answer without a body. */
  | 'empty'
  /** More than 2 MiB. */
  | 'too-large'
  /** The answer came from another origin than the one asked, or by way from https to http. */
  | 'redirected'
  /** A readable answer without a single post, from a source that had some. */
  | 'no-items'
  | 'offline'
  /** The user has not granted, or has taken back, the host. */
  | 'no-permission'
  /** Another window or run is asking right now. */
  | 'busy'
  /** Read, but could not be kept. */
  | `store-${StoreErrorCode}`;

/** What one round of one source came to. `added`: ids of posts that count as new. */
export type PollResult = { at: Date; nextAt: Date; added: string[] } & (
  | { state: ReadState }
  | {
      state: 'drift' | 'unreachable' | 'refused' | 'no-permission' | 'offline' | 'busy';
      reason: PollReason;
      /** HTTP status, with reason 'status' and where a refusal had one. */
      status?: number;
    }
);
