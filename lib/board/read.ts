import { isDay } from '../dates/calendar';
import { isSpan, readDay, readInstant, readPostInstant } from '../instant';
import { cutAt, plainText } from '../plain-text';
import { webAddress } from '../web-address';
import type { Board } from './board';

/** Where a board from outside is not what it should be. */
export class BoardError extends Error {
  override name = 'BoardError';
  constructor(
    /** Like `items[3].title`. */
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path || 'board'}: ${reason}`);
  }
}

/** How a board is read. */
interface Reading {
  /** Takes the names of wrong entries of the board's lists, of which the others then stay. */
  leftOut?: string[];
  /** Unknown fields are left out. */
  onlyKnown?: boolean;
}

/** Takes a value that stands at a path; gives what is kept of it, or throws. */
type Check = (value: unknown, path: string, reading?: Reading) => unknown;
type Fields = Record<string, unknown>;

/** Entries of a list. */
const MOST = 1_000;
const NAME = 1_100;
const WORDS = 5_000;
const NEVER = new Date(0).toISOString();
/** Ids are made of addresses. */
const ID = 10_000;

/** What is longer is cut, what can't be seen is taken out. */
const text =
  (length: number): Check =>
  (value, path) =>
    typeof value === 'string' ? cutAt(plainText(value), length) : fail(path, 'is no text');
const name = text(NAME);
const words = text(WORDS);
/** As it stands or not at all: what is cut would be another one. */
const key: Check = (value, path) =>
  text(ID)(value, path) === value && value !== '' ? value : fail(path, 'is no id that can be');
const number: Check = (value, path) => (Number.isSafeInteger(value) ? value : fail(path, 'is no number'));
const day: Check = (value, path) => readDay(value) ?? fail(path, 'is no day');
const stageDay: Check = (value, path) => (isDay(value) ? value : fail(path, 'is no day'));
const dayOrNone: Check = (value, path) => (value === null ? value : day(value, path));
const instant: Check = (value, path) => (readInstant(value) ? value : fail(path, 'is no instant'));
/** Of a board without posts it says: never. */
const changedAt: Check = (value, path) => (value === NEVER ? value : instant(value, path));
const postInstant: Check = (value, path) => (readPostInstant(value) ? value : fail(path, 'is no instant'));
const link: Check = (value) => (typeof value === 'string' ? webAddress(value) : null);
const linkOrEmpty: Check = (value, path) => link(text(ID)(value, path), path) ?? '';
const linkOrNothing: Check = (value, path) => link(value, path) ?? undefined;
const optional =
  (check: Check): Check =>
  (value, path, reading) =>
    value === undefined ? value : check(value, path, reading);
const oneOf =
  (...known: unknown[]): Check =>
  (value, path) =>
    known.indexOf(value) < 0 ? fail(path, 'is not known') : value;
const list =
  (each: Check): Check =>
  (value, path, reading) => {
    if (!Array.isArray(value)) return fail(path, 'is no list');
    if (value.length > MOST) return fail(path, 'is too long');
    // A stored list may have holes, over which `map` would jump.
    return Array.from(value, (entry, index) => each(entry, `${path}[${index}]`, reading));
  };
/** A list whose entries stand for themselves: one can be left out. */
const entries =
  (each: Check): Check =>
  (value, path, reading) => {
    const leftOut = reading?.leftOut;
    if (!leftOut) return list(each)(value, path, reading);
    if (!Array.isArray(value)) {
      leftOut.push(`${path}: is no list`);
      return [];
    }
    if (value.length > MOST) leftOut.push(`${path}: is too long`);
    return Array.from(value.slice(0, MOST)).flatMap((entry, index) => {
      try {
        return [each(entry, `${path}[${index}]`, reading)];
      } catch (error) {
        if (!(error instanceof BoardError)) throw error;
        leftOut.push(error.message);
        return [];
      }
    });
  };
const fields =
  (shape: Record<string, Check>): Check =>
  (value, path, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail(path, 'is no object');
    const read: Fields = reading?.onlyKnown ? {} : { ...value };
    for (const key of Object.keys(shape)) {
      read[key] = shape[key]?.((value as Fields)[key], path ? `${path}.${key}` : key, reading);
      if (read[key] === undefined) delete read[key];
    }
    return read;
  };

const names = list(name);

/** What is only looked at where it is there. */
const asGiven: Check = (value) => value;
const offset = oneOf('+07:00', '+08:00', '+09:00');
const stageFields = fields({
  kind: oneOf('coklit'),
  name,
  start: stageDay,
  end: stageDay,
  utcOffset: offset,
  origin: oneOf('setting', 'calendar', 'announcement', 'built-in'),
  evidence: list(fields({ url: link, title: name, quote: words, doubts: names })),
  unclear: optional(
    list(fields({ url: link, title: name, quote: words, published: dayOrNone, day: dayOrNone })),
  ),
});
const stages = entries((value, path, reading) => {
  const stage = stageFields(value, path, reading) as { start: string; end: string };
  if (stage.end < stage.start) return fail(`${path}.end`, 'is before the start');
  return isSpan(stage.start, stage.end)
    ? stage
    : fail(`${path}.end`, 'is too far from the start, or from now');
});
const board = fields({
  version: oneOf('https://jsonfeed.org/version/1.1'),
  title: name,
  home_page_url: linkOrEmpty,
  items: entries(
    fields({
      id: key,
      url: linkOrNothing,
      title: name,
      content_text: words,
      date_published: optional(postInstant),
      _pantau_coklit: fields({
        date: fields({
          day: dayOrNone,
          earliest: dayOrNone,
          latest: dayOrNone,
          stated: dayOrNone,
          basis: oneOf('feed', 'dateline', 'order', 'first-seen'),
          doubts: names,
        }),
        rank: number,
        sources: names,
        topic: oneOf('coklit', 'coktas', null),
        edited: asGiven,
        dateless: asGiven,
      }),
    }),
  ),
  _pantau_coklit: fields({
    version: oneOf(1),
    office: fields({ id: name, name, place: name, utcOffset: offset }),
    changed_at: changedAt,
    sources: names,
    periods: stages,
    unconfirmed: stages,
    halted: stages,
    left_out: optional(names),
  }),
});

/**
 * Checks what came over a network or from a file. Unknown fields pass; an address that is not http(s) is taken away,
 * so that none can become a link, and what can't be seen is taken out of texts.
 *
 * @throws BoardError with the place and the reason.
 */
export function readBoard(json: unknown): Board {
  return board(json, '') as Board;
}

/**
 * What of a board its readers take: an entry that they would refuse is left out, and named as place and reason.
 *
 * @param onlyKnown Unknown fields are left out too: for those who keep what they read.
 * @throws BoardError where more than entries of its lists is wrong.
 */
export function readable(json: unknown, onlyKnown = false): { board: Board; leftOut: string[] } {
  const leftOut: string[] = [];
  return { board: board(json, '', { leftOut, onlyKnown }) as Board, leftOut };
}

/** A board as it was kept; null where it can't be read. */
export function keptBoard(kept: unknown): Board | null {
  try {
    return readBoard(kept);
  } catch {
    return null;
  }
}

function fail(path: string, reason: string): never {
  throw new BoardError(path, reason);
}
