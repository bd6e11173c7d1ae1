import * as v from 'valibot';
import type { Post } from '../announcement';
import { datedBy, readInstant, readPostInstant } from '../instant';
import { plainText } from '../plain-text';
import { webAddress } from '../web-address';

/** UTF-16 units of a text, and of an address or of an id made of one. */
const MOST_CHARS = 5_000;
const MOST_OF_ID = 10_000;
/** Aliases, sources of one post. */
const MOST_NAMES = 100;

const text = (most: number) =>
  v.pipe(v.string(), v.maxLength(most, `is longer than ${most} characters`), v.transform(plainText));
const words = text(MOST_CHARS);
/** As it stands or not at all: posts are stored under it. */
const id = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(MOST_OF_ID, `is longer than ${MOST_OF_ID} characters`),
  v.check((value) => plainText(value) === value, 'is no id that can be'),
);
const address = v.pipe(
  v.string(),
  v.check((url) => webAddress(url) !== null, 'is no http(s) address'),
  v.transform((url) => webAddress(url)),
);
const isDate = (value: unknown): value is Date | string =>
  !Number.isNaN(
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN,
  );
const date = v.custom<Date | string>(isDate, 'is no instant');
const instant = v.pipe(
  date,
  v.check((value) => readInstant(value) !== null, 'is no instant that can be'),
  v.transform((value) => new Date(value)),
);
/** What a post says of itself may be nonsense: then it says nothing. */
const said = v.nullable(
  v.pipe(
    date,
    v.transform((value): Date | null => readPostInstant(value)),
  ),
);
const perSource = <T extends v.GenericSchema>(value: T) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(MOST_OF_ID)), value),
    v.check((record) => Object.keys(record).length <= MOST_NAMES, 'names too many sources'),
  );
const place = v.pipe(v.number(), v.finite());

/** A post as it is stored, exported and imported: one check with one set of limits. */
export const POST = v.pipe(
  v.object({
    id,
    aliases: v.pipe(v.array(id), v.maxLength(MOST_NAMES, 'names too many')),
    office: id,
    url: v.nullable(address),
    title: words,
    text: words,
    whole: v.boolean(),
    feedDate: said,
    updatedAt: said,
    firstSeenAt: instant,
    places: perSource(place),
    previous: v.exactOptional(v.object({ title: words, text: words, until: instant })),
    seen: v.exactOptional(perSource(words)),
    floors: v.exactOptional(perSource(place)),
  }),
  v.transform((post) => ({ ...post, feedDate: datedBy(post.feedDate, post.firstSeenAt) })),
);

/** A stored post; null where it is none and has to be read anew. */
export function readPost(value: unknown): Post | null {
  const read = v.safeParse(POST, value);
  return read.success ? read.output : null;
}
