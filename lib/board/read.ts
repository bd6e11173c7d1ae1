import { isDay } from '../dates/calendar';
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

/** Takes a value that stands at a path; gives what is kept of it, or throws. */
type Check = (value: unknown, path: string) => unknown;
type Fields = Record<string, unknown>;

const MOST = 1_000;

const text: Check = (value, path) => (typeof value === 'string' ? value : fail(path, 'is no text'));
const number: Check = (value, path) => (Number.isFinite(value) ? value : fail(path, 'is no number'));
const day: Check = (value, path) => (isDay(value) ? value : fail(path, 'is no day'));
const dayOrNone: Check = (value, path) => (value === null ? value : day(value, path));
const instant: Check = (value, path) =>
  Number.isNaN(Date.parse(text(value, path) as string)) ? fail(path, 'is no instant') : value;
const link: Check = (value) => (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) ? value : null);
const linkOrEmpty: Check = (value, path) => link(text(value, path), path) ?? '';
const linkOrNothing: Check = (value, path) => link(value, path) ?? undefined;
const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? value : check(value, path);
const oneOf =
  (...known: unknown[]): Check =>
  (value, path) =>
    known.indexOf(value) < 0 ? fail(path, 'is not known') : value;
const list =
  (each: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fail(path, 'is no list');
    if (value.length > MOST) return fail(path, 'is too long');
    return value.map((entry, index) => each(entry, `${path}[${index}]`));
  };
const fields =
  (shape: Record<string, Check>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail(path, 'is no object');
    const read: Fields = { ...value };
    for (const key of Object.keys(shape)) {
      read[key] = shape[key]?.(read[key], path ? `${path}.${key}` : key);
      if (read[key] === undefined) delete read[key];
    }
    return read;
  };

const texts = list(text);
const offset = oneOf('+07:00', '+08:00', '+09:00');
const stageFields = fields({
  kind: oneOf('coklit'),
  name: text,
  start: day,
  end: day,
  utcOffset: offset,
  origin: oneOf('setting', 'calendar', 'announcement', 'built-in'),
  evidence: list(fields({ url: link, title: text, quote: text, doubts: texts })),
});
const stages = list((value, path) => {
  const stage = stageFields(value, path) as { start: string; end: string };
  return stage.end < stage.start ? fail(`${path}.end`, 'is before the start') : stage;
});
const board = fields({
  version: oneOf('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: linkOrEmpty,
  items: list(
    fields({
      id: text,
      url: linkOrNothing,
      title: text,
      content_text: text,
      date_published: optional(instant),
      _pantau_coklit: fields({
        date: fields({
          day: dayOrNone,
          earliest: dayOrNone,
          latest: dayOrNone,
          stated: dayOrNone,
          basis: oneOf('feed', 'dateline', 'order', 'first-seen'),
          doubts: texts,
        }),
        rank: number,
        sources: texts,
        topic: oneOf('coklit', 'coktas', null),
      }),
    }),
  ),
  _pantau_coklit: fields({
    version: oneOf(1),
    office: fields({ id: text, name: text, place: text, utcOffset: offset }),
    changed_at: instant,
    sources: texts,
    periods: stages,
    unconfirmed: stages,
    halted: stages,
  }),
});

/**
 * Checks what came over a network or from a file. Unknown fields pass; an address that is not http(s) is taken away,
 * so that none can become a link.
 *
 * @throws BoardError with the place and the reason.
 */
export function readBoard(json: unknown): Board {
  return board(json, '') as Board;
}

const ENTRY = /^(items|_pantau_coklit\.(periods|unconfirmed|halted))\[(\d+)\]/;

/**
 * What of a board its own readers take: an entry that they would refuse is left out, and named as place and reason.
 *
 * @throws BoardError where more than entries of its lists is wrong.
 */
export function readable(made: Board): { board: Board; leftOut: string[] } {
  const leftOut: string[] = [];
  for (let rest = made; ; ) {
    try {
      return { board: readBoard(rest), leftOut };
    } catch (error) {
      const [, list, stages, index] = (error instanceof BoardError && ENTRY.exec(error.path)) || [];
      if (!list) throw error;
      leftOut.push((error as BoardError).message);
      const others = <T>(entries: T[]): T[] => entries.filter((_, at) => at !== Number(index));
      const own = rest._pantau_coklit;
      const key = stages as 'periods' | 'unconfirmed' | 'halted' | undefined;
      rest = key
        ? { ...rest, _pantau_coklit: { ...own, [key]: others(own[key]) } }
        : { ...rest, items: others(rest.items) };
    }
  }
}

function fail(path: string, reason: string): never {
  throw new BoardError(path, reason);
}
