import { isTime, readInstant } from './instant';

/** How far the device's clock is from the time that a server just told. */
export interface Correction {
  /** Milliseconds to add to the device's clock. */
  offset: number;
  /** The device's clock is off by more than two minutes. */
  wrong: boolean;
}

const NONE: Correction = { offset: 0, wrong: false };
const TRUSTED = 120_000;
/** `Date` counts whole seconds, and the answer took its time: less than this is no difference. */
const SLACK = 3_000;
const DAY = 86_400;
/** `Expires` is no time of sending where it stands fixed: the far end that servers and 32-bit programs write. */
const FIXED = Date.UTC(2037, 11, 31);

/**
 * The correction that follows from an answer that came from the network just now. A right clock is never made wrong: an
 * answer, which any cache on its way may have kept, proves only that the true time lies between the time it was sent
 * and the end of the time for which it may be kept. A device inside that is left alone, one before it is behind and
 * moves to its start; one after it moves only where no cache may keep the answer at all.
 *
 * @param device The device's time when the answer came, in milliseconds.
 * @param since The latest time that is known to be past (when the content changed), in milliseconds: an answer from
 *   before it tells no time.
 */
export function correctionFrom(headers: Headers, device: number, since = 0): Correction {
  const sent = sentAt(headers);
  if (!sent || sent.from < since) return NONE;
  const { from, until } = sent;
  if (until === from) {
    const offset = from - device;
    return Math.abs(offset) < SLACK ? NONE : { offset, wrong: Math.abs(offset) > TRUSTED };
  }
  return device < from - TRUSTED ? { offset: from - device, wrong: true } : NONE;
}

/** When an answer was sent, and until when caches may give it out; by `Date`, else by `Expires` and `max-age`. */
function sentAt(headers: Headers): { from: number; until: number } | null {
  const date = readInstant(headers.get('date'))?.getTime();
  const expires = readInstant(headers.get('expires'))?.getTime();
  const maxAge = maxAgeOf(headers);
  if (date !== undefined) {
    const until = Math.max(
      date + 1_000 * freshFor(headers),
      expires !== undefined && maxAge === null ? expires : 0,
    );
    return {
      from: date,
      until: (isStored(headers) ? until + 1_000 * staleFor(headers) : date) + 1_000 * ageOf(headers),
    };
  }
  if (expires === undefined || maxAge === null || maxAge > 7 * DAY || expires >= FIXED) return null;
  const from = expires - 1_000 * maxAge;
  return isTime(from) ? { from, until: expires + 1_000 * staleFor(headers) } : null;
}

const isStored = (headers: Headers): boolean => !/(?:^|[\s,])no-store(?:[\s,]|$)/i.test(controlOf(headers));

/** Seconds that an answer says to have stood in caches; a year where what it says can't be. */
export function ageOf(headers: Headers): number {
  const age = headers.get('age')?.trim() ?? '0';
  return /^\d{1,8}$/.test(age) ? Number(age) : 365 * DAY;
}

/** Seconds for which a shared cache may take an answer for fresh; a day where it may guess. */
function freshFor(headers: Headers): number {
  const told = secondsIn(headers, 's-maxage|max-age');
  if (told !== null) return told;
  const guesses = headers.has('last-modified') && !headers.has('expires');
  return guesses && !/no-cache/i.test(controlOf(headers)) ? DAY : 0;
}

/** Seconds for which it may be given out after that. */
const staleFor = (headers: Headers): number => secondsIn(headers, 'stale-(?:while-revalidate|if-error)') ?? 0;

/** Seconds for which an answer is fresh; null where it does not say. */
export const maxAgeOf = (headers: Headers): number | null => secondsIn(headers, 'max-age');

const controlOf = (headers: Headers): string => headers.get('cache-control') ?? '';

/** The most seconds that one of these directives names; null where there is none. */
function secondsIn(headers: Headers, directives: string): number | null {
  const pattern = new RegExp(`(?:^|[\\s,])(?:${directives})=(\\d{1,10})`, 'gi');
  const seconds = [...controlOf(headers).matchAll(pattern)].map(([, each]) => Number(each));
  return seconds.length > 0 ? Math.max(...seconds) : null;
}

/** A correction as it was kept; 0 where what was kept leads to no time that can be. */
export function keptOffset(offset: unknown, device: number): number {
  return typeof offset === 'number' && isTime(device + offset) ? offset : 0;
}
