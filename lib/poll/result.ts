export type PollState = PollResult['state'];

/** What one round of one source came to. */
export type PollResult = { at: Date; nextAt: Date; added: string[] } & (
  | { state: 'new' | 'unchanged' | 'baseline' }
  | {
      state: 'drift' | 'unreachable' | 'refused' | 'no-permission' | 'offline' | 'busy';
      /** A key of the catalogue's poll reasons, e.g. 'timeout', 'dns', 'http-503', 'block-page', 'not-a-feed'. */
      reason: string;
      status?: number;
    }
);
