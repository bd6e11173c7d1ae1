import { addMonths, daysBetween } from '../dates/calendar';
import type { Day } from '../dates/mention';
import {
  type ChangeWord,
  isCause,
  isRightAfterCoklit,
  isTarget,
  type Side,
  sideOf,
  spokenOfIn,
} from './changes';
import { isElsewhere } from './place';
import type { PostText } from './post-text';
import { type Found, type FoundLength, foundIn } from './reading';
import type { Placed, Sentence } from './sentences';
import { isNoTarget, leadOf, signOf } from './signs';

const HALF_YEAR = 183;
/** A period is moved by at most so many days. */
const FARTHEST_MOVE = 90;
/** Before a date: that of a letter. */
const OF_A_LETTER =
  /\b(?:surat|keputusan|sk|edaran|peraturan|pkpu|nomor|rapat|berita\s+acara)\b[^,;]{0,60}\b(?:tanggal|tertanggal|tgl\.?)\s*$/iu;
/** What begins a sentence that takes back the one before. */
const TURN =
  /^[\s\p{P}]*(?:seharusnya|sebenarnya|yang\s+benar|kini|sekarang|namun|tetapi|tapi|akhirnya|ternyata)\b/iu;

/** "28 Maret menjadi batas akhir coklit yang baru". */
const IS_NEW =
  /^[\s,)]*(?:(?:kini|sekarang|resmi)\s+)?(?:menjadi|adalah|merupakan|ialah|sebagai)\s+(?:\p{L}+\s+){1,5}?(?:ter)?baru\b/iu;

const NOW = /\b(?:kini|sekarang)\b/iu;
/** "yang seharusnya berakhir 14 Maret kini …": what may have held did, where a later date holds now. */
const isSoFar = (side: Side, later: readonly { lead: string }[]): boolean =>
  side === 'maybe-old' && later.some(({ lead }) => NOW.test(lead));

/** Whether a sentence without a word of change puts one date in the place of another: "kini …, sebelumnya …". */
export function isPaired(post: PostText, sentence: Sentence): boolean {
  const leads = post.leads(sentence);
  if (post.callsFalse || !leads.some(({ side }, at) => side === 'old' || isSoFar(side, leads.slice(at + 1))))
    return false;
  const dates = changedDates(post, sentence, [], null);
  const old = dates.filter(({ replaced }) => replaced);
  const now = dates.filter(({ replaced }) => !replaced);
  return old.some((one) => now.some((other) => Math.abs(daysBetween(one.end, other.end)) <= FARTHEST_MOVE));
}

/**
 * "Masa coklit diperpanjang. Petugas kini punya waktu sampai 28 Maret": the end that a change without a date of its own
 * leads to, in a sentence after it.
 */
export function targetsAfter(
  post: PostText,
  changes: Map<Sentence, ChangeWord[]>,
  dates: Found[],
  lengths: FoundLength[],
): Found[] {
  const { kept } = post;
  const changesDays = (kind: ChangeWord['kind']): boolean => kind === 'extension' || kind === 'correction';
  const first = kept.findIndex((sentence) => changes.get(sentence)?.some(({ kind }) => changesDays(kind)));
  const told = dates.some(({ change, replaced }) => change && changesDays(change) && !replaced);
  if (first < 0 || told || lengths.some(({ role }) => role === 'added')) return [];
  const kind =
    changes.get(kept[first] as Sentence)?.find((word) => changesDays(word.kind))?.kind ?? 'correction';
  for (const sentence of kept.slice(first + 1)) {
    if (changes.get(sentence)?.length || spokenOfIn(sentence.text, true) !== null) continue;
    for (const { placed, lead, side } of post.leads(sentence)) {
      const { mention } = placed;
      const sign = mention.end ? null : signOf(sentence, placed, lead);
      const isOpen = kind === 'correction' || mention.end !== undefined;
      const isEnd = sign === 'end' || (isOpen && sign === null && isTarget(lead));
      if (!isEnd || side === 'old' || post.isOwnDay(sentence, mention)) continue;
      if (post.time.day && mention.start < post.time.day) continue;
      if (isNoTarget(lead)) continue;
      if (post.subject(sentence, placed.from, placed.to, 1, true) !== 'coklit') continue;
      return changedDates(post, sentence, [], kind).filter(({ replaced }) => !replaced);
    }
  }
  return [];
}

/** "Semula coklit berakhir 14 Maret. Kini batas akhirnya 28 Maret.": a sentence names what held, one after it what holds. */
export function isTurned(post: PostText): boolean {
  const { kept } = post;
  if (post.callsFalse) return false;
  return kept.some((sentence, at) => {
    if (!post.leads(sentence).some(({ side, placed }) => side === 'old' && post.isCoklits(sentence, placed)))
      return false;
    return kept
      .slice(at + 1, at + 3)
      .some((next) =>
        post
          .leads(next)
          .some(
            ({ lead, placed, side }) =>
              side !== 'old' &&
              (isTarget(lead) || TURN.test(next.text) || signOf(next, placed, lead) === 'end') &&
              post.isCoklits(next, placed),
          ),
      );
  });
}

/**
 * The dates of a sentence that changes some: which held, which hold now, and of which edge.
 * @rule 20
 */
export function changedDates(
  post: PostText,
  sentence: Sentence,
  changes: ChangeWord[],
  general: Found['change'],
): Found[] {
  const verbs = changes.filter(({ kind }) => kind === 'extension' || kind === 'correction');
  const extended = verbs.some(({ kind }) => kind === 'extension');
  const isMoved = !extended && verbs.length > 0;
  const among = sentence.mentions.flatMap((placed) => moved(sentence, placed, isMoved));
  const dates = among
    .filter((placed) => !isElsewhere(sentence, placed, post.place))
    .filter(({ mention }) => !post.isDateline(sentence, mention.index))
    .map((placed) => {
      const lead = leadOf(sentence, among, placed);
      const side = sideOf(lead);
      return { placed, side, lead, isTarget: side === 'new' && isTarget(lead) };
    })
    .filter(({ placed: { mention, from, to }, lead, side }) => {
      if (isNoTarget(lead) || OF_A_LETTER.test(lead)) return false;
      if (post.isOwnDay(sentence, mention) && side !== 'old' && side !== 'maybe-old') return false;
      const days = mention.end ? daysBetween(mention.start, mention.end) + 1 : 1;
      return (
        post.subject(sentence, from, to, days, true) === 'coklit' ||
        (extended && post.isAtWork(sentence, from)) ||
        verbs.some(
          (verb) => verb.to <= from && from - verb.to < 30 && isRightAfterCoklit(sentence.text, verb),
        )
      );
    });
  const sides = dates.map(({ placed, side, lead, isTarget: named }, at): Side => {
    // "memperpanjang coklit dari yang semula 26 Oktober sampai 2 November"
    if (side === 'old' && extended && placed.mention.end && dates.length === 1) return 'new';
    if (side === 'old' || named) return side;
    if (isSoFar(side, dates.slice(at + 1))) return 'old';
    if (verbs.length === 0 || IS_NEW.test(sentence.text.slice(placed.to, placed.to + 80))) return 'new';
    const verb = verbs.find(({ from }) => from >= placed.to);
    const rest = dates.slice(at + 1);
    const opens =
      /(?:^|[–—,-]\s)[\s\p{P}]{0,20}(?:hingga|sampai|s\W?d)\b[^,]{0,200}$/iu.test(lead) && at === 0;
    if (
      verb &&
      !isCause(sentence.text, verb) &&
      (rest.some((other) => other.placed.from > verb.from) || !opens)
    )
      return 'old';
    if (side !== 'maybe-old') return 'new';
    const others = [
      ...rest.filter((other) => other.side !== 'old'),
      ...dates.slice(0, at).filter(({ side: earlier }) => earlier !== 'old'),
    ];
    return others.length > 0 ? 'old' : 'new';
  });
  const edges = changedEdges(sentence, dates, sides, verbs);
  return dates.map(({ placed, side }, at) => {
    const word = changes.filter(({ to }) => to <= placed.from).pop() ?? changes[0];
    const change = word?.kind ?? general ?? 'correction';
    // "Coklit yang dimulai 24 Juni diperpanjang": the first day stays what it was
    const stays = change === 'extension' && edges[at] === 'start' && side !== 'old';
    return foundIn(
      sentence,
      placed,
      edges[at] ?? 'day',
      stays ? null : change,
      !stays && sides[at] === 'old',
    );
  });
}

/** The edge of each date of a change: its own sign, else that of its neighbour, else what the sentence says is changed. */
function changedEdges(
  sentence: Sentence,
  dates: { placed: Placed; lead: string }[],
  sides: Side[],
  verbs: ChangeWord[],
): Found['edge'][] {
  const signs = dates.map(({ placed, lead }) => {
    return placed.mention.end ? 'range' : signOf(sentence, unled(placed), lead);
  });
  const isExtended = verbs.some(({ kind }) => kind === 'extension');
  return signs.map((sign, at) => {
    if (sign) return sign;
    const { from } = (dates[at] as { placed: Placed }).placed;
    const before = signs.slice(0, at).findLast((other) => other === 'start' || other === 'end');
    const noun = before ?? changedEdge(sentence, from);
    if (isExtended) return noun ?? 'end';
    // "dari 6 ke 16 September, dan tetap berakhir 3 Oktober": what moves is the other edge than the one named after it
    const after = signs.slice(at + 1);
    const next = after.find((other) => other === 'start' || other === 'end');
    if (before || !next) return noun ?? 'day';
    const hasTarget = after[0] === null || sides[at] !== 'old';
    return hasTarget ? (next === 'end' ? 'start' : 'end') : next;
  });
}

/** A period that the same post gives another end: what it says of it is what held before. */
export function isBeaten(one: Found, all: Found[]): boolean {
  if (one.edge === 'day' || one.replaced || one.change) return false;
  const target = all.find(
    ({ edge, change, replaced }) =>
      edge === 'end' && !replaced && (change === 'extension' || change === 'correction'),
  );
  if (!target) return false;
  if (one.edge === 'end') return one.end !== target.end;
  return (
    one.edge === 'range' &&
    one.end !== target.end &&
    one.start < target.end &&
    daysBetween(one.end, target.end) <= FARTHEST_MOVE
  );
}

const AT_THE_END =
  /\b(?:berakhir|akhir(?!nya)|selesai|terakhir|penutupan|penyelesaian|tenggat|deadline|batas|ditutup|tuntas|rampung)/giu;
const AT_THE_START = /\b(?:mulai|dimulai|awal(?!nya)|pertama|pembukaan)/giu;

/** The edge that a change speaks of: "akhir coklit semula … menjadi …", by the nearest word before a date, else after it. */
export function changedEdge({ text }: Sentence, at: number): 'start' | 'end' | null {
  const places = (words: RegExp): number[] => [...text.matchAll(words)].map(({ index }) => index);
  const [ends, starts] = [places(AT_THE_END), places(AT_THE_START)];
  const before = (all: number[]): number => Math.max(-1, ...all.filter((place) => place < at));
  if (before(ends) !== before(starts)) return before(ends) > before(starts) ? 'end' : 'start';
  return ends.length > 0 ? 'end' : starts.length > 0 ? 'start' : null;
}

function sameYear(day: Day, other: Day): Day {
  return addMonths(day, 12 * Math.round(daysBetween(day, other) / 365));
}

/** A date without what a length beside it made of it. */
export function unled(placed: Placed): Placed {
  const { edge: _, ...mention } = placed.mention;
  return { ...placed, mention };
}

/** "14 Maret ke 28 Maret", which is read as a range where no word of change stands: one day, and the one it becomes. */
export function moved({ text, mentions }: Sentence, placed: Placed, isMoved = false): Placed[] {
  const { mention, from, to } = placed;
  // "mundur dari 4 sampai 11 September", but not "mundur menjadi 4 sampai 11 September"
  const isFrom = isMoved && mentions.length === 1 && /\bdari\s+(?:tanggal\s+)?$/iu.test(text.slice(0, from));
  const links = isFrom ? /\s(?:ke|menjadi|sampai|hingga)\s/iu : /\s(?:ke|menjadi)\s/iu;
  const match = mention.end ? links.exec(text.slice(from, to)) : null;
  if (!match || !mention.end) return [placed];
  const days = [mention.start, mention.end];
  if (mention.doubts.includes('swapped')) days.reverse();
  const [first, other] = days as [Day, Day];
  const one = Math.abs(daysBetween(first, other)) > HALF_YEAR ? sameYear(first, other) : first;
  const { end: _, ...rest } = { ...mention, doubts: mention.doubts.filter((doubt) => doubt !== 'swapped') };
  return [
    { mention: { ...rest, start: one }, from, to: from + match.index },
    { mention: { ...rest, start: other }, from: from + match.index + match[0].length, to },
  ];
}
