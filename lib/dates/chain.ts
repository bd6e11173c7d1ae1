import { opensConnector, readConnector } from './connectors';
import { readMonthFirstRange } from './month-first';
import { type Point, pointOf, readPoint } from './point';
import { readToday } from './today';
import type { Read, Token } from './tokens';
import { DATE_WORDS, STARTS, set } from './words';

/** Dates said in one breath: alone, as a range, or as a list whose month and year stand at its end. */
export interface Chain {
  points: Point[];
  /** What stands between a point and the one after it. */
  links: ('range' | 'list')[];
  next: number;
}

const LONGEST = 31;
const LISTS = set(', dan serta & + atau maupun /');
const LIST_STARTS = set(
  'pada tanggal tgl mulai dimulai sejak dari hari di terhitung yakni yaitu dan adalah antara hingga sampai tiap setiap bulan',
);

/**
 * Reads the chain that begins at a token; the dash after the day of a dateline joins it to nothing.
 * One of bare numbers, of which no date comes, is returned without points:
 * reading goes on at its last number, so that a long row of them is walked through once.
 */
export function readChain(
  tokens: readonly Token[],
  at: number,
  dateline: number | null = null,
): Chain | null {
  const whole = readMonthFirstRange(tokens, at);
  if (whole) {
    const points = whole.value.map((date) => pointOf(date, at, whole.next));
    return { points, links: ['range'], next: whole.next };
  }
  const first = readPoint(tokens, at) ?? readToday(tokens, at);
  // "7 hari hingga 20 Mei" is a length and an end
  if (
    !first ||
    (first.value.form === 'bare' && first.value.daysOn === null && tokens[first.next]?.text === 'hari')
  )
    return null;
  const chain: Chain = { points: [first.value], links: [], next: first.next };
  while (chain.points.length < LONGEST) {
    const last = chain.points[chain.points.length - 1] as Point;
    const link = readLink(tokens, chain, last);
    if (
      !link ||
      (last.from === dateline &&
        last.year !== null &&
        tokens[chain.next]?.text === '-' &&
        tokens[chain.next]?.spaced)
    )
      break;
    const point = readPoint(tokens, link.next, true);
    if (!point || !fits(tokens, chain, link.value, point.value, at)) break;
    chain.links.push(link.value);
    chain.points.push(point.value);
    chain.next = point.next;
  }
  if (!chain.points.some(isWhole))
    return { points: [], links: [], next: (chain.points.at(-1) as Point).from };
  return closed(chain);
}

function readLink(tokens: readonly Token[], chain: Chain, last: Point): Read<'range' | 'list'> | null {
  const before = [1, 2, 3].map((back) => tokens[(chain.points[0] as Point).from - back]?.text ?? '');
  const between = before[before.findIndex((word) => word !== '.' && !DATE_WORDS.has(word))] === 'antara';
  const open = chain.links[chain.links.length - 1] !== 'range' && !isAttributed(tokens, chain);
  const range = open
    ? (readConnector(tokens, skipAside(tokens, chain.next)) ?? (between ? readAnd(tokens, chain.next) : null))
    : null;
  if (range) return { value: 'range', next: range };
  if (last.month !== null && last.year !== null) return null;
  const list = readAnd(tokens, chain.next);
  return list ? { value: 'list', next: list } : null;
}

/** "…, Selasa (9/7/2024), yang berlangsung hingga 24 Juli": the day of a picture or a quotation, and an end that is not its own. */
function isAttributed(tokens: readonly Token[], { points, next }: Chain): boolean {
  const first = points[0] as Point;
  if (tokens[next]?.text !== ',' || first.weekdays.length === 0 || first.month === null) return false;
  if (opensConnector(tokens, next + 1)) return false;
  return ![1, 2, 3, 4].some((back) => STARTS.has(tokens[first.from - back]?.text ?? ''));
}

/** Past a remark in brackets between the ends of a range: "24 Juni 2024 (hari pertama) hingga". */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let next = at + 1;
  while (next - at < 12 && tokens[next]?.kind === 'word') next++;
  return tokens[next]?.text === ')' ? next + 1 : at;
}

function readAnd(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (next - at < 3 && LISTS.has(tokens[next]?.text ?? '')) next++;
  return next > at ? next : null;
}

/** Whether one more point belongs to the chain rather than to another sentence or a numbering. */
function fits(
  tokens: readonly Token[],
  chain: Chain,
  link: 'range' | 'list',
  point: Point,
  at: number,
): boolean {
  const last = chain.points[chain.points.length - 1] as Point;
  if (last.daysOn !== null) return link === 'range' && point.month !== null;
  if (link === 'range') return point.month !== null || point.monthsOn !== null || last.month === null;
  if (last.month !== null) return point.month !== null && last.year === null && point.year !== null;
  const before = tokens[at - 1];
  if (tokens[last.to]?.text === '/') return true;
  const starts = before?.kind !== 'word' || LIST_STARTS.has(before.text) || last.weekdays.length > 0;
  return starts || chain.points.length > 1;
}

/** Cuts bare numbers off the end, and gives each point the month and year that stand after it. */
function closed(chain: Chain): Chain {
  const { points, links } = chain;
  while (!isWhole(points[points.length - 1] as Point)) {
    points.pop();
    links.pop();
  }
  for (let index = points.length - 2; index >= 0; index--) {
    const [point, after] = [points[index] as Point, points[index + 1] as Point];
    if (point.month !== null || point.daysOn !== null) continue;
    point.month = after.month;
    point.monthsOn = after.monthsOn;
    point.year = after.year;
    point.yearsOn ??= after.yearsOn;
  }
  return chain;
}

function isWhole({ month, monthsOn, daysOn, ofWeekday }: Point): boolean {
  return month !== null || monthsOn !== null || daysOn !== null || ofWeekday;
}
