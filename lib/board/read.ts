import { isDay } from '../dates/calendar';
import type { Board, BoardItem } from './board';

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

type Fields = Record<string, unknown>;

const MOST_ITEMS = 1_000;
const ORIGINS = ['setting', 'calendar', 'announcement', 'built-in'];
const BASES = ['feed', 'dateline', 'order', 'first-seen'];
const OFFSETS = ['+07:00', '+08:00', '+09:00'];

/**
 * Checks what came over a network or from a file. Unknown fields pass; an address that is not http(s) is taken away,
 * so that none can become a link.
 *
 * @throws BoardError with the place and the reason.
 */
export function readBoard(json: unknown): Board {
  const board = fields(json, '');
  if (board.version !== 'https://jsonfeed.org/version/1.1') fail('version', 'is not JSON Feed 1.1');
  text(board.title, 'title');
  text(board.home_page_url, 'home_page_url');
  const own = fields(board._pantau_coklit, '_pantau_coklit');
  if (own.version !== 1) fail('_pantau_coklit.version', 'is not 1');
  const office = fields(own.office, '_pantau_coklit.office');
  for (const key of ['id', 'name', 'place']) text(office[key], `_pantau_coklit.office.${key}`);
  oneOf(office.utcOffset, OFFSETS, '_pantau_coklit.office.utcOffset');
  instant(own.changed_at, '_pantau_coklit.changed_at');
  texts(own.sources, '_pantau_coklit.sources');
  for (const key of ['periods', 'unconfirmed', 'halted']) {
    own[key] = list(own[key], `_pantau_coklit.${key}`).map((each, index) =>
      stage(each, `_pantau_coklit.${key}[${index}]`),
    );
  }
  const items = list(board.items, 'items').map((each, index) => item(each, `items[${index}]`));
  return {
    ...board,
    home_page_url: link(board.home_page_url) ?? '',
    items,
    _pantau_coklit: own,
  } as unknown as Board;
}

function item(value: unknown, path: string): BoardItem {
  const { url, ...rest } = fields(value, path);
  for (const key of ['id', 'title', 'content_text']) text(rest[key], `${path}.${key}`);
  if (rest.date_published !== undefined) instant(rest.date_published, `${path}.date_published`);
  const own = fields(rest._pantau_coklit, `${path}._pantau_coklit`);
  const date = fields(own.date, `${path}._pantau_coklit.date`);
  for (const key of ['day', 'earliest', 'latest', 'stated']) {
    if (date[key] !== null && !isDay(date[key])) fail(`${path}._pantau_coklit.date.${key}`, 'is no day');
  }
  oneOf(date.basis, BASES, `${path}._pantau_coklit.date.basis`);
  texts(date.doubts, `${path}._pantau_coklit.date.doubts`);
  texts(own.sources, `${path}._pantau_coklit.sources`);
  if (!Number.isFinite(own.rank)) fail(`${path}._pantau_coklit.rank`, 'is no number');
  oneOf(own.topic, ['coklit', 'coktas', null], `${path}._pantau_coklit.topic`);
  const address = link(url);
  return { ...rest, ...(address ? { url: address } : {}) } as unknown as BoardItem;
}

function stage(value: unknown, path: string): Fields {
  const stage = fields(value, path);
  text(stage.name, `${path}.name`);
  for (const key of ['start', 'end']) if (!isDay(stage[key])) fail(`${path}.${key}`, 'is no day');
  if ((stage.end as string) < (stage.start as string)) fail(`${path}.end`, 'is before the start');
  oneOf(stage.kind, ['coklit'], `${path}.kind`);
  oneOf(stage.origin, ORIGINS, `${path}.origin`);
  oneOf(stage.utcOffset, OFFSETS, `${path}.utcOffset`);
  const evidence = list(stage.evidence, `${path}.evidence`).map((each, index) => {
    const at = `${path}.evidence[${index}]`;
    const piece = fields(each, at);
    for (const key of ['title', 'quote']) text(piece[key], `${at}.${key}`);
    texts(piece.doubts, `${at}.doubts`);
    return { ...piece, url: link(piece.url) };
  });
  return { ...stage, evidence };
}

function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'is no object');
  return { ...value };
}

function list(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) return fail(path, 'is no list');
  if (value.length > MOST_ITEMS) return fail(path, `has more than ${MOST_ITEMS} entries`);
  return value;
}

function text(value: unknown, path: string): void {
  if (typeof value !== 'string') fail(path, 'is no text');
}

function texts(value: unknown, path: string): void {
  list(value, path).forEach((each, index) => {
    text(each, `${path}[${index}]`);
  });
}

function instant(value: unknown, path: string): void {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) fail(path, 'is no instant');
}

function oneOf(value: unknown, known: unknown[], path: string): void {
  if (!known.includes(value)) fail(path, `is none of ${known.join(', ')}`);
}

function link(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^https?:\/\/[^\s]+$/i.test(value) ? value : null;
}

function fail(path: string, reason: string): never {
  throw new BoardError(path, reason);
}
