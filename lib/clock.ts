/** How far the device's clock is from the time that a server just told. */
export interface Correction {
  /** Milliseconds to add to the device's clock. */
  offset: number;
  /** The device's clock is off by more than two minutes. */
  wrong: boolean;
}

const TRUSTED = 120_000;
/** No answer of a server says more than this range: a time beyond it is a fault of the server's. */
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
/** `Date` counts whole seconds, and the answer took its time: less than this is no difference. */
const SLACK = 3_000;

/**
 * The correction that follows from an answer that came from the network just now: by its `Date` where the page may read
 * it, else by the window in which an answer with this `Expires` and `max-age` can have been sent, else none.
 *
 * @param device The device's time when the answer came, in milliseconds.
 */
export function correctionFrom(headers: Headers, device: number): Correction {
  const none = { offset: 0, wrong: false };
  const date = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(date)) {
    const now = date + 1_000 * (Number(headers.get('age')) || 0);
    if (!isTime(now)) return none;
    const offset = now - device;
    return Math.abs(offset) < SLACK ? none : { offset, wrong: Math.abs(offset) > TRUSTED };
  }
  const until = Date.parse(headers.get('expires') ?? '');
  const age = maxAgeOf(headers);
  if (Number.isNaN(until) || age === null) return none;
  const from = until - age * 1_000;
  if (!isTime(from) || (device >= from - TRUSTED && device <= until + TRUSTED)) return none;
  return { offset: from - device, wrong: true };
}

const isTime = (time: number): boolean => time >= EARLIEST && time < LATEST;

/** A correction as it was kept; 0 where what was kept leads to no time that can be. */
export function keptOffset(offset: unknown, device: number): number {
  return typeof offset === 'number' && isTime(device + offset) ? offset : 0;
}

/** Seconds for which an answer is fresh; null where it does not say. */
export function maxAgeOf(headers: Headers): number | null {
  const match = /(?:^|[\s,])max-age=(\d+)/i.exec(headers.get('cache-control') ?? '');
  return match ? Number(match[1]) : null;
}
