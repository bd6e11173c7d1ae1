import { type Point, pointOf, readPoint } from './around';
import { isDate, monthAt, type PartialDate, readDate, readYear } from './date';
import type { PlacedToday } from './mention';
import { past, type Read, type Token, textAt } from './tokens';
import { DATE_WORDS, NAMESAKES, readSd, STARTS, set } from './words';

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
  dateline: () => number | null = () => null,
): Chain | null {
  const whole = readMonthFirstRange(tokens, at);
  if (whole) {
    const points = whole.value.map((date) => pointOf(date, at, whole.next));
    return { points, links: ['range'], next: whole.next };
  }
  if (isSecondOfTwo(tokens, at)) return null;
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
      (last.year !== null &&
        tokens[chain.next]?.text === '-' &&
        tokens[chain.next]?.spaced &&
        last.from === dateline())
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

/** The "2" of "24/2 hingga 26/3", where "24/2" was none. */
function isSecondOfTwo(tokens: readonly Token[], at: number): boolean {
  const [before, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    mark?.text === '/' &&
    before?.kind === 'number' &&
    token?.kind === 'number' &&
    !mark.spaced &&
    !token.spaced
  );
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
  return ![1, 2, 3, 4].some((back) => STARTS.has(textAt(tokens, first.from - back)));
}

/** Past a remark in brackets between the ends of a range: "24 Juni 2024 (hari pertama) hingga". */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let next = at + 1;
  while (next - at < 12 && tokens[next]?.kind === 'word') next++;
  return tokens[next]?.text === ')' ? next + 1 : at;
}

function readAnd(tokens: readonly Token[], at: number): number | null {
  const next = past(tokens, at, LISTS, 3);
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
    if (point.month !== null || point.monthsOn !== null || point.daysOn !== null) continue;
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

const CONNECTORS = set('hingga sampai sd sampe smpai sampi hinga hinggga hngga ke to until samapai sampa');
const ENDINGS = set('berakhir selesai rampung ditutup tuntas usai');
/** Words that may stand between two ends of a range beside a connector. */
const FILLERS = set(
  ', dan serta yang lalu kemudian akan nanti nantinya dijadwalkan direncanakan rencananya diperkirakan berlangsung ' +
    'berlanjut berjalan dilaksanakan terus dengan pada di tanggal tgl hari paling lambat resmi kembali',
);

/** "-", "s/d", "sampai dengan", "dan akan berakhir pada": gives the token after it. */
export function readConnector(tokens: readonly Token[], at: number): number | null {
  let next = at;
  let connects = false;
  for (let steps = 0; steps < 10; steps++) {
    const text = textAt(tokens, next);
    const until = readSd(tokens, next);
    if (until) {
      next = until;
      connects = true;
    } else if (
      CONNECTORS.has(text) ||
      ENDINGS.has(text) ||
      (text === '-' && (!connects || tokens[next - 1]?.text === '-'))
    ) {
      next++;
      connects = true;
    } else if (FILLERS.has(text) || (text === '.' && ['tgl', 'sd'].includes(textAt(tokens, next - 1))))
      next++;
    else break;
  }
  return connects ? next : null;
}

/** Whether "hingga", "-", "s.d." itself stands at a token, not a verb on the way to it. */
function opensConnector(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  return CONNECTORS.has(text) || text === '-' || readSd(tokens, at) !== null;
}

/** "Juni 24-26, 2024", "Juni 24 – Juli 24, 2024": a range whose year stands at its end, month before day. */
function readMonthFirstRange(tokens: readonly Token[], at: number): Read<[PartialDate, PartialDate]> | null {
  const named = monthAt(tokens, at);
  const day = named && tokens[named.next];
  if (!named || !day || !isDate(day)) return null;
  const end = readConnector(tokens, named.next + 1);
  const last = end === null ? null : readEnd(tokens, end, named.value.month);
  if (!last) return null;
  const first: PartialDate = { ...last.value, date: day.value, month: named.value.month, year: null };
  return { value: [first, last.value], next: last.next };
}

function readEnd(tokens: readonly Token[], at: number, month: number): Read<PartialDate> | null {
  const day = tokens[at];
  if (day?.kind === 'word') {
    const last = readDate(tokens, at)?.value;
    return last?.year ? readDate(tokens, at) : null;
  }
  const year = day && isDate(day) ? readYear(tokens, at + 1, false) : null;
  if (!day || year?.value === undefined || tokens[year.next - 1]?.text.length !== 4) return null;
  return { value: { date: day.value, month, year: year.value, form: 'named', weak: false }, next: year.next };
}

const TODAY_AFTER = set('mulai dimulai memulai sejak terhitung dari pada');
const TO_ITS_DATE = set(', ( - / tanggal hari ini');
const DAYS_ON: Readonly<Record<string, number>> = { besok: 1, esok: 1, lusa: 2, kemarin: -1 };
const BEGINS = set('perdana mulai dimulai memulai mulainya dimulainya sejak terhitung per');
const COMMA = set(',');
const UNDER_WAY = set('dilaksanakan berlangsung dilakukan digelar');

/**
 * "dimulai hari ini", "sejak kemarin": a start that counts from the post's own day. Only after a word for a start,
 * and only where no date in digits says the same day ("mulai hari ini, Sabtu (20/1/2018)").
 */
function readToday(tokens: readonly Token[], at: number): Read<Point> | null {
  const today = tokens[at]?.text === 'hari' && tokens[at + 1]?.text === 'ini';
  const daysOn = today ? 0 : DAYS_ON[textAt(tokens, at)];
  if (daysOn === undefined || !TODAY_AFTER.has(textAt(tokens, at - 1))) return null;
  const next = at + (today ? 2 : 1);
  const beside = past(tokens, next, TO_ITS_DATE, 4);
  if (readPoint(tokens, beside, true)?.value.month && readConnector(tokens, next) === null) return null;
  const unnamed = { date: 0, month: null, year: null, form: 'bare', weak: false } as const;
  return { value: { ...pointOf(unnamed, at, next), daysOn }, next };
}

const EVERY = set('setiap tiap saban');

/** Whether a date read is no day of something: an institution's name, or a day of every year. */
export function isDecoy(tokens: readonly Token[], { points }: Chain): boolean {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  return isNamesake(tokens, first) || isYearly(tokens, first, last);
}

/** "Universitas 17 Agustus 1945", "Jl. 10 November". */
function isNamesake(tokens: readonly Token[], first: Point): boolean {
  const before = tokens[first.from - 1]?.text === '.' ? tokens[first.from - 2] : tokens[first.from - 1];
  return (
    NAMESAKES.has(before?.text ?? '') &&
    first.weekdays.length === 0 &&
    (first.year === null || first.year < 1970)
  );
}

/** "21 Mei setiap tahunnya", "setiap tanggal 21 Mei". */
function isYearly(tokens: readonly Token[], first: Point, last: Point): boolean {
  if (last.year !== null) return false;
  const after = tokens[last.to]?.text === ',' ? last.to + 1 : last.to;
  if (EVERY.has(textAt(tokens, after))) return true;
  const before = [1, 2, 3].map((back) => textAt(tokens, first.from - back));
  if (EVERY.has(before[0] ?? '')) return true;
  return (
    ['tanggal', 'tgl', 'tahun', 'pada'].includes(before[0] ?? '') &&
    before.slice(1).some((word) => EVERY.has(word))
  );
}

/** "dimulai serentak hari ini", "besok coklit dimulai": a start told from the post's own day. @rule 6 */
export function startsToday(tokens: readonly Token[]): PlacedToday[] {
  const found: PlacedToday[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = textAt(tokens, at);
    const today = word === 'hari' && tokens[at + 1]?.text === 'ini';
    const daysOn = today ? 0 : DAYS_ON[word];
    if (daysOn === undefined || daysOn < 0) continue;
    const after = at + (today ? 2 : 1);
    const first = beginsBefore(tokens, at);
    const last = first === null ? beginsAfter(tokens, after) : after;
    if (last === null) continue;
    const [from, day, to] = [first ?? at, at, last - 1].map((place) => tokens[place] as Token);
    found.push({ index: (from as Token).start, at: (day as Token).start, end: (to as Token).end, daysOn });
  }
  return found;
}

function beginsBefore(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= 0 && at - back <= 5; back--) {
    if (tokens[back]?.kind !== 'word') return null;
    if (BEGINS.has(textAt(tokens, back))) return back;
  }
  return null;
}

function beginsAfter(tokens: readonly Token[], at: number): number | null {
  let next = past(tokens, at, COMMA);
  if (tokens[next]?.text === '(') {
    while (next - at < 14 && tokens[next] && tokens[next]?.text !== ')') next++;
    next++;
  }
  next = past(tokens, next, COMMA);
  for (let steps = 0; steps < 11; steps++, next++) {
    const token = tokens[next];
    if (!token || token.opensLine || (token.kind === 'mark' && !'()'.includes(token.text))) return null;
    if (token.text === 'dimulai') return next + 1;
    if (token.text === 'mulai' && UNDER_WAY.has(textAt(tokens, next + 1))) return next + 2;
  }
  return null;
}
