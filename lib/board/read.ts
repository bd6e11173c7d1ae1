import { isDay } from '../dates/calendar';
import { isSpan, readDay, readInstant, readPostInstant } from '../instant';
import { cutAt, plainText } from '../plain-text';
import { webAddress } from '../web-address';
import type { Board } from './board';
import { fail, inside } from './error';

/** How a board is read. */
interface Reading {
  /** Takes the names of wrong entries of the board's lists, of which the others then stay. */
  leftOut?: string[];
  /** Unknown fields are left out. */
  onlyKnown?: boolean;
}

/** Gives what is kept of a value, or throws: the same value where nothing has to be changed in it. */
type Check = (value: unknown, reading?: Reading) => unknown;
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
  (value) =>
    typeof value === 'string' ? cutAt(plainText(value), length) : fail('is no text');
const name = text(NAME);
const words = text(WORDS);
const idText = text(ID);
/** As it stands or not at all: what is cut would be another one. */
const key: Check = (value) =>
  idText(value) === value && value !== '' ? value : fail('is no id that can be');
const number: Check = (value) => (Number.isSafeInteger(value) ? value : fail('is no number'));
const day: Check = (value) => readDay(value) ?? fail('is no day');
const stageDay: Check = (value) => (isDay(value) ? value : fail('is no day'));
const dayOrNone: Check = (value) => (value === null ? value : day(value));
const instant: Check = (value) => (readInstant(value) ? value : fail('is no instant'));
/** Of a board without posts it says: never. */
const changedAt: Check = (value) => (value === NEVER ? value : instant(value));
const postInstant: Check = (value) => (readPostInstant(value) ? value : fail('is no instant'));
const link: Check = (value) => (typeof value === 'string' ? webAddress(value) : null);
const linkOrEmpty: Check = (value) => link(idText(value)) ?? '';
const linkOrNothing: Check = (value) => link(value) ?? undefined;
const optional =
  (check: Check): Check =>
  (value, reading) =>
    value === undefined ? value : check(value, reading);
const oneOf =
  (...known: unknown[]): Check =>
  (value) =>
    known.indexOf(value) < 0 ? fail('is not known') : value;

const list =
  (each: Check): Check =>
  (value, reading) => {
    if (!Array.isArray(value)) return fail('is no list');
    return value.length > MOST ? fail('is too long') : keep(value, null, [each], reading);
  };
const fields = (shape: Record<string, Check>): Check => {
  const names = Object.keys(shape);
  const checks = Object.values(shape);
  return (value, reading) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? fail('is no object')
      : keep(value, names, checks, reading, reading?.onlyKnown ? {} : value);
};
/** A list whose entries stand for themselves: one can be left out. */
const entries =
  (path: string, each: Check): Check =>
  (value, reading) => {
    const leftOut = reading?.leftOut;
    if (!leftOut) return list(each)(value, reading);
    const orNamed = <T>(at: string, take: () => T): T[] => {
      try {
        return [take()];
      } catch (error) {
        leftOut.push(inside(path + at, error).message);
        return [];
      }
    };
    const [all = []] = orNamed('', () => (Array.isArray(value) ? value : fail('is no list')));
    orNamed('', () => all.length > MOST && fail('is too long'));
    return [...all.slice(0, MOST)].flatMap((entry, index) =>
      orNamed(`[${index}]`, () => each(entry, reading)),
    );
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
const stages = (path: string) =>
  entries(path, (value, reading) => {
    const stage = stageFields(value, reading) as { start: string; end: string };
    if (stage.end < stage.start) return fail('is before the start', 'end');
    return isSpan(stage.start, stage.end) ? stage : fail('is too far from the start, or from now', 'end');
  });
const board = fields({
  version: oneOf('https://jsonfeed.org/version/1.1'),
  title: name,
  home_page_url: linkOrEmpty,
  items: entries(
    'items',
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
    periods: stages('_pantau_coklit.periods'),
    unconfirmed: stages('_pantau_coklit.unconfirmed'),
    halted: stages('_pantau_coklit.halted'),
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
  return board(json) as Board;
}

/**
 * What of a board its readers take: an entry that they would refuse is left out, and named as place and reason.
 *
 * @param onlyKnown Unknown fields are left out too: for those who keep what they read.
 * @throws BoardError where more than entries of its lists is wrong.
 */
export function readable(json: unknown, onlyKnown = false): { board: Board; leftOut: string[] } {
  const leftOut: string[] = [];
  return { board: board(json, { leftOut, onlyKnown }) as Board, leftOut };
}

/** A board as it was kept; null where it can't be read. */
export function keptBoard(kept: unknown): Board | null {
  try {
    return readBoard(kept);
  } catch {
    return null;
  }
}

/**
 * What is kept of the parts of a value. A popup opens with 500 posts: nothing is copied where nothing changes, a place
 * is named only where it is wrong, and nothing is made for each of the parts.
 *
 * @param names Of an object; null for a list, whose entries, the holes of a stored one too, have the first check.
 */
function keep(
  value: object,
  names: readonly string[] | null,
  checks: readonly Check[],
  reading?: Reading,
  start = value,
): unknown {
  const given = value as Fields;
  const { length } = names ?? (value as unknown[]);
  let read = start as Fields;
  let at = 0;
  try {
    for (; at < length; at++) {
      const name = names?.[at] ?? at;
      const kept = (checks[names ? at : 0] as Check)(given[name], reading);
      if (kept === read[name]) continue;
      if (read === given) read = (names ? { ...value } : [...(value as unknown[])]) as Fields;
      if (kept === undefined) delete read[name];
      else read[name] = kept;
    }
  } catch (error) {
    throw inside(names?.[at] ?? `[${at}]`, error);
  }
  return read;
}
