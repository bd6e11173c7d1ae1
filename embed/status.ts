/** What the mirror says of its last round. Instants in milliseconds. */
export interface Status {
  checkedAt: number;
  /** null where no round succeeded yet. */
  succeededAt: number | null;
  nextAt: number | null;
  failed: boolean;
}

const GOOD = ['new', 'unchanged', 'baseline'];

/** Reads a `status.json`; null where it is none. */
export function readStatus(json: unknown): Status | null {
  if (typeof json !== 'object' || json === null) return null;
  const { checked_at, last_success_at, next_at, state } = json as Record<string, unknown>;
  const checkedAt = instant(checked_at);
  if (checkedAt === null) return null;
  const succeededAt = instant(last_success_at);
  return { checkedAt, succeededAt, nextAt: instant(next_at), failed: GOOD.indexOf(String(state)) < 0 };
}

function instant(value: unknown): number | null {
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
