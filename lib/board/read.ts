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
    const read: Fields = onlyKnown ? {} : { ...value };
    for (const key of Object.keys(shape)) {
      read[key] = shape[key]?.((value as Fields)[key], path ? `${path}.${key}` : key);
      if (read[key] === undefined) delete read[key];
    }
    return read;
  };

/** Set while a board is read of which nothing else is kept. */
let onlyKnown = false;

/** What is only looked at where it is there. */
const asGiven: Check = (value) => value;
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
  unclear: asGiven,
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
        edited: asGiven,
        dateless: asGiven,
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
 * @param known Unknown fields are left out instead: for who keeps what it reads.
 * @throws BoardError with the place and the reason.
 */
export function readBoard(json: unknown, known = false): Board {
  onlyKnown = known;
  return board(json, '') as Board;
}

function fail(path: string, reason: string): never {
  throw new BoardError(path, reason);
}
