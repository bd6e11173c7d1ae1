/** What a run of tests came to. */
export interface Outcome {
  passed: number;
  /** Of those that passed. */
  retried: number;
  failed: number;
  skipped: number;
}

/** The counts of a run in one line. */
export function wordsFor(outcome: Partial<Outcome>): string;
