import * as v from 'valibot';
import { readInstant } from '../instant';
import { POLL_REASONS, POLL_STATES } from '../poll/result';
import { webAddress } from '../web-address';

const MOST = 1_000;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** What goes into a header must be able to. */
const tag = v.pipe(text, v.regex(/^[\t\x20-\x7e\x80-\xff]+$/));
export const instant = v.pipe(
  v.string(),
  v.check((value) => readInstant(value) !== null),
);
export const address = v.pipe(
  text,
  v.check((value) => webAddress(value) !== null),
);
const upTo = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));
const count = (most: number) => v.pipe(upTo(most), v.integer());
const list = <T extends v.GenericSchema>(each: T) => v.pipe(v.array(each), v.maxLength(MOST));
/** What may be missing, and is where it is wrong. */
const learnt = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

/** How the last rounds of one source went. Instants are ISO 8601. */
const STATE = v.object({
  key: text,
  checkedAt: instant,
  succeededAt: v.nullable(instant),
  nextAt: instant,
  /** In a row, up to now. */
  failures: count(1_000_000),
  result: v.picklist(POLL_STATES),
  reason: learnt(v.picklist(POLL_REASONS)),
  /** HTTP status of the last answer. */
  status: learnt(count(999)),
  kind: learnt(v.picklist(['rss', 'atom', 'rdf', 'json-feed', 'api', 'listing'])),
  /** By which way its posts were last read. */
  way: learnt(v.object({ by: v.picklist(['kpu', 'form', 'feed', 'announced', 'api']), at: text })),
  /** The form of its links, learnt and proven, where it isn't KPU's. */
  form: learnt(v.object({ shape: text, places: list(text), except: learnt(list(text)) })),
  /** Addresses in forms that no other page has proven: others beside them, in a later round, will. */
  seen: learnt(list(text)),
  /** The permanent redirect that the mirror remembers, and when the first address last led there. */
  movedTo: learnt(address),
  movedAt: learnt(instant),
  /** The last answer with a body: once a day one is asked for. */
  wholeAt: learnt(instant),
  /** Of page 1, bound to the address asked and to the store's generation. */
  validators: learnt(
    v.object({ url: address, generation: text, etag: learnt(tag), lastModified: learnt(tag) }),
  ),
  /** `Store.generation` at the last success: another one means that what was known is lost. */
  generation: learnt(text),
  /** When the source wants to be asked, as its last whole answer said; a 304 says it no more. */
  asks: learnt(
    v.object({
      ttlMinutes: learnt(upTo(1e7)),
      freshSeconds: learnt(upTo(1e10)),
      skipHours: learnt(list(count(24))),
      skipDays: learnt(list(text)),
    }),
  ),
  /** The feed that the listing announces: read instead of it once proven to hold the same posts. */
  feed: learnt(v.object({ url: address, triedAt: instant, provenAt: v.nullable(instant) })),
  /** A gap that a failing page left open: posts of the source above this place were not known before it. */
  gap: learnt(v.object({ above: v.pipe(v.number(), v.finite()), since: instant })),
  /** Ids of cut posts on Coklit whose article could not be had yet, to the number of tries. */
  incomplete: learnt(v.record(text, count(MOST))),
});

export type SourceState = v.InferOutput<typeof STATE>;

/**
 * The state of a source as it was kept. What is wrong in it is left out, so that it is learnt anew; null where nothing
 * is left that says when to ask.
 */
export function readState(value: unknown, key: string): SourceState | null {
  const read = v.safeParse(STATE, value);
  return read.success && read.output.key === key ? (known(read.output) as SourceState) : null;
}

/** Without the fields that are not known. */
function known(fields: object): object {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    kept.map(([name, value]) => [name, value?.constructor === Object ? known(value) : value]),
  );
}
