import * as v from 'valibot';
import { readInstant } from '../instant';
import { webAddress } from '../web-address';
import type { SourceState } from './store';

const MOST = 1_000;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** What goes into a header must be able to. */
const tag = v.pipe(text, v.regex(/^[\t\x20-\x7e\x80-\xff]+$/));
const instant = v.pipe(
  v.string(),
  v.check((value) => readInstant(value) !== null),
);
const address = v.pipe(
  text,
  v.check((value) => webAddress(value) !== null),
);
const upTo = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));
const count = (most: number) => v.pipe(upTo(most), v.integer());
const list = <T extends v.GenericSchema>(each: T) => v.pipe(v.array(each), v.maxLength(MOST));
/** What may be missing, and is where it is wrong. */
const learnt = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

const STATE = v.object({
  key: text,
  checkedAt: instant,
  succeededAt: v.nullable(instant),
  nextAt: instant,
  failures: count(1_000_000),
  result: v.picklist(
    'new unchanged baseline drift unreachable refused no-permission offline busy'.split(' '),
  ),
  reason: learnt(
    v.picklist(
      'timeout network status block-page not-a-feed app unproven empty too-large redirected no-items offline no-permission busy store-unavailable store-blocked store-quota store-closed store-failed'.split(
        ' ',
      ),
    ),
  ),
  status: learnt(count(999)),
  kind: learnt(v.picklist(['rss', 'atom', 'rdf', 'json-feed', 'api', 'listing'])),
  way: learnt(v.object({ by: v.picklist(['kpu', 'form', 'feed', 'announced', 'api']), at: text })),
  form: learnt(v.object({ shape: text, places: list(text), except: learnt(list(text)) })),
  seen: learnt(list(text)),
  movedTo: learnt(address),
  movedAt: learnt(instant),
  wholeAt: learnt(instant),
  validators: learnt(
    v.object({ url: address, generation: text, etag: learnt(tag), lastModified: learnt(tag) }),
  ),
  generation: learnt(text),
  asks: learnt(
    v.object({
      ttlMinutes: learnt(upTo(1e7)),
      freshSeconds: learnt(upTo(1e10)),
      skipHours: learnt(list(count(24))),
      skipDays: learnt(list(text)),
    }),
  ),
  feed: learnt(v.object({ url: address, triedAt: instant, provenAt: v.nullable(instant) })),
  gap: learnt(v.object({ above: v.pipe(v.number(), v.finite()), since: instant })),
  incomplete: learnt(v.record(text, count(MOST))),
});

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
