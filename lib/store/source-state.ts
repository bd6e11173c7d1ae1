import { readInstant } from '../instant';
import type { PollReason, PollState } from '../poll/result';
import type { SourceState } from './store';

type Fields = Record<string, unknown>;
/** Gives what is kept of a value; undefined where it has to be learnt anew. */
type Reader = (value: unknown) => unknown;

const LONGEST = 10_000;
const MOST = 1_000;

const RESULTS: ReadonlySet<unknown> = new Set<PollState>([
  'new',
  'unchanged',
  'baseline',
  'drift',
  'unreachable',
  'refused',
  'no-permission',
  'offline',
  'busy',
]);
const REASONS: ReadonlySet<unknown> = new Set<PollReason>([
  'timeout',
  'network',
  'status',
  'block-page',
  'not-a-feed',
  'empty',
  'too-large',
  'redirected',
  'no-items',
  'offline',
  'no-permission',
  'busy',
  'store-unavailable',
  'store-blocked',
  'store-quota',
  'store-closed',
  'store-failed',
]);
const KINDS: ReadonlySet<unknown> = new Set(['rss', 'atom', 'rdf', 'json-feed', 'listing']);

const oneOf =
  (known: ReadonlySet<unknown>): Reader =>
  (value) =>
    known.has(value) ? value : undefined;
const text: Reader = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
/** What goes into a header must be able to. */
const tag: Reader = (value) =>
  typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]{1,1000}$/.test(value) ? value : undefined;
const instant: Reader = (value) => (typeof value === 'string' && readInstant(value) ? value : undefined);
const instantOrNone: Reader = (value) => (value === null ? value : instant(value));
const address: Reader = (value) =>
  typeof value === 'string' && value.length <= LONGEST && /^https?:\/\//i.test(value) && URL.canParse(value)
    ? value
    : undefined;
const numberUpTo =
  (most: number): Reader =>
  (value) =>
    typeof value === 'number' && value >= 0 && value <= most ? value : undefined;
const count =
  (most: number): Reader =>
  (value) =>
    Number.isInteger(value) ? numberUpTo(most)(value) : undefined;
const list =
  (each: Reader): Reader =>
  (value) =>
    Array.isArray(value) &&
    value.length <= MOST &&
    Array.from(value).every((entry) => each(entry) !== undefined)
      ? value
      : undefined;
/** An object with these fields; those that are not needed may be missing. */
const fields =
  (needed: Record<string, Reader>, others: Record<string, Reader> = {}): Reader =>
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const read: Fields = {};
    for (const [name, reader] of Object.entries({ ...needed, ...others })) {
      const kept = reader((value as Fields)[name]);
      if (kept !== undefined) read[name] = kept;
      else if (name in needed) return undefined;
    }
    return read;
  };
const counts: Reader = (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = Object.entries(value)
    .filter(([, tries]) => count(LONGEST)(tries) !== undefined)
    .slice(0, MOST);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

const state = fields(
  {
    key: text,
    checkedAt: instant,
    succeededAt: instantOrNone,
    nextAt: instant,
    failures: count(1_000_000),
    result: oneOf(RESULTS),
  },
  {
    reason: oneOf(REASONS),
    status: count(999),
    kind: oneOf(KINDS),
    movedTo: address,
    movedAt: instant,
    wholeAt: instant,
    validators: fields({ url: address, generation: text }, { etag: tag, lastModified: tag }),
    generation: text,
    asks: fields(
      {},
      {
        ttlMinutes: numberUpTo(10_000_000),
        freshSeconds: numberUpTo(10_000_000_000),
        skipHours: list(count(24)),
        skipDays: list(text),
      },
    ),
    feed: fields({ url: address, triedAt: instant, provenAt: instantOrNone }),
    gap: fields({ above: (value) => (Number.isFinite(value) ? value : undefined), since: instant }),
    incomplete: counts,
  },
);

/**
 * The state of a source as it was kept. What is wrong in it is left out, so that it is learnt anew; null where nothing
 * is left that says when to ask.
 */
export function readState(value: unknown, key: string): SourceState | null {
  const read = state(value) as SourceState | undefined;
  return read?.key === key ? read : null;
}
