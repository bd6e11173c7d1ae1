/** What the mirror says of its last round. Instants in milliseconds. */
export interface Status {
  checkedAt: number;
  /** null where no round succeeded yet. */
  succeededAt: number | null;
  nextAt: number | null;
  failed: boolean;
}

/** Reads a `status.json`; null where it is none. */
export function readStatus(json: unknown): Status | null {
  const { checked_at, last_success_at, next_at, state } = Object(json) as Record<string, unknown>;
  const checkedAt = instant(checked_at);
  if (!checkedAt) return null;
  return {
    checkedAt,
    succeededAt: instant(last_success_at),
    nextAt: instant(next_at),
    failed: !/^(new|unchanged|baseline)$/.test(`${state}`),
  };
}

const instant = (value: unknown): number | null => Date.parse(`${value}`) || null;
