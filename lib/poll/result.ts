export type PollState = PollResult['state'];

const READ_STATES = ['new', 'unchanged', 'baseline'] as const;

/** How a round ends that read its source. */
export type ReadState = (typeof READ_STATES)[number];

export const isRead = (state: PollState): state is ReadState => READ_STATES.includes(state as ReadState);

/** How a round ends that brought nothing. */
const FAILED_STATES = ['drift', 'unreachable', 'refused', 'no-permission', 'offline', 'busy'] as const;

export const POLL_STATES = [...READ_STATES, ...FAILED_STATES] as const;

/** Why a round brought nothing; the catalogue has a sentence for each. */
export const POLL_REASONS = [
  /** No answer, or no end of it, within 15 s. */
  'timeout',
  /** No connection: name not found, refused, reset, untrusted certificate. Browsers don't tell which. */
  'network',
  /** An HTTP error; `status` has the number. */
  'status',
  /** A firewall's page instead of the office's. */
  'block-page',
  /** A page that holds neither a feed nor links to articles. */
  'not-a-feed',
  /** A page that is empty until its scripts have run. */
  'app',
  /** A page with links that may be posts, while no other page and no later round has shown that they are. */
  'unproven',
  /** An answer without a body. */
  'empty',
  /** More than 2 MiB. */
  'too-large',
  /** The answer came from another origin than the one asked, or by way from https to http. */
  'redirected',
  /** A readable answer without a single post, from a source that had some. */
  'no-items',
  'offline',
  /** The user has not granted, or has taken back, the host. */
  'no-permission',
  /** Another window or run is asking right now. */
  'busy',
  // Read, but could not be kept: by the code of `StoreError`.
  'store-unavailable',
  'store-blocked',
  'store-quota',
  'store-closed',
  'store-failed',
] as const;

export type PollReason = (typeof POLL_REASONS)[number];

/** By which way a source is read; the catalogue has a sentence for each. */
export interface Way {
  /**
   * 'kpu': a listing, by the forms of KPU's addresses; 'form': a listing, by a form that was learnt; 'feed': the address
   * is a feed itself; 'announced': the feed that its page announces; 'api': the JSON of the site's system.
   */
  by: 'kpu' | 'form' | 'feed' | 'announced' | 'api';
  /** The address that is read; of a learnt form the form itself, as a person reads it: '/berita/…'. */
  at: string;
}

/** What one round of one source came to. `added`: ids of posts that count as new. */
export type PollResult = { at: Date; nextAt: Date; added: string[] } & (
  | { state: ReadState }
  | {
      state: (typeof FAILED_STATES)[number];
      reason: PollReason;
      /** HTTP status, with reason 'status' and where a refusal had one. */
      status?: number;
    }
);
