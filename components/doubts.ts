import type { Board, BoardItem } from '../lib/board';
import type { Day } from '../lib/dates/mention';
import { formatDay, type Rich, type Words, weekdayName } from '../lib/i18n';
import { type Evidence, isCancelled, type Stage } from '../lib/stages/stage';
import { type About, type Quote, same, type Wording } from './message';
import { asSentence, dateWords, withoutDateline } from './post-words';

/** A later post postponed or cancelled the period: that post's sentence, and no number. */
export function halted(stage: Stage, about: About): Wording {
  const { shared } = about.words;
  const [first] = stage.evidence;
  const title = haltTitle(stage, about.words);
  return {
    kicker: same(shared.stage(stage.name)),
    title: same(title),
    quotes: stage.evidence.map((each) =>
      quoteOf(each, about, each.url === first?.url ? markedHalt(each.quote) : [each.quote]),
    ),
    telling: Math.min(stage.evidence.length, 1),
    outlook: { whole: `${shared.waiting} ${shared.newDatesHere}`, short: shared.waitingShort },
    line: {
      what: isCancelled(stage) ? shared.lineCancelled : shared.lineHalted,
      when: same(shared.lineWaiting),
    },
    statement: `${shared.stage(stage.name)}: ${title}. ${shared.waiting}`,
    pageTitle: `${shared.stage(stage.name)}: ${title}`,
  };
}

/** 'Ditunda', 'Dibatalkan' */
export const haltTitle = (stage: Stage, { shared }: Words): string =>
  isCancelled(stage) ? shared.cancelledTitle : shared.haltedTitle;

/** Dates that posts give but that are not certain: the posts' own words, and no number. */
export function unconfirmed(stages: Stage[], about: About): Wording {
  const { shared } = about.words;
  const quotesOf = (stage: Stage, evidence: Evidence[]) =>
    evidence.map((each) => {
      const others = stages.filter((other) => other !== stage);
      return quoteOf(each, about, markedQuote(each.quote, stage, others));
    });
  const telling = stages.flatMap((stage) => quotesOf(stage, stage.evidence.slice(0, 1)));
  const others = stages.flatMap((stage) => quotesOf(stage, stage.evidence.slice(1)));
  const quotes = [...newestFirst(telling, about.board), ...newestFirst(others, about.board)];
  const addresses = new Set(quotes.map(({ url }) => url));
  const [only] = addresses.size === 1 ? addresses : [];
  const name = shared.stage(stages[0]?.name ?? 'Coklit');
  const why = doubtWords(stages, about.words);
  const [first, second] = stages;
  return {
    kicker: same(name),
    title: same(shared.unconfirmedTitle),
    reason: { whole: `${why} ${shared.waits}`, short: why },
    quotes,
    telling: telling.length,
    link: only ? { text: shared.openPost, url: only } : null,
    advice: [shared.advicePapers, shared.adviceBadge],
    line: {
      what: shared.lineUnconfirmed,
      when: same(first && second && first.end !== second.end ? shared.lineEndsDiffer : ''),
    },
    statement: `${name}: ${shared.unconfirmedTitle}. ${why}`,
    pageTitle: `${name}: ${shared.unconfirmedTitle}`,
  };
}

/** A post on Coklit whose dates can't be read: a picture, a PDF. */
export function maybe(item: BoardItem, about: About): Wording {
  const { shared } = about.words;
  const url = item.url ?? null;
  return {
    kicker: same('Coklit'),
    title: same(shared.maybeTitle),
    reason: same(shared.maybeText),
    quotes: [
      {
        words: [],
        title: item.title,
        date: dateWords(item._pantau_coklit.date, about.words),
        url,
      },
    ],
    telling: 1,
    link: url ? { text: shared.openPost, url } : null,
    advice: [shared.advicePapers, shared.adviceBadge],
    line: { what: shared.maybeTitle, when: { whole: item.title, short: '' } },
    statement: `${shared.maybeTitle}: ${asSentence(item.title)}`,
    pageTitle: shared.maybeTitle,
  };
}

/** The words of a post with the post they come from, where it is among the stored ones. */
export function quoteOf(
  { url, title, quote }: Pick<Evidence, 'url' | 'title' | 'quote'>,
  about: About,
  marked: Rich = [quote],
): Quote {
  const item = url ? about.board.items.find((each) => each.url === url) : undefined;
  const [opening = '', ...rest] = marked;
  return {
    words: quote ? [withoutDateline(opening), ...rest] : [],
    title,
    date: item ? dateWords(item._pantau_coklit.date, about.words) : '',
    url,
  };
}

/** By the place of their posts; those that come from no stored post stand last. */
export function newestFirst(quotes: Quote[], { items }: Board): Quote[] {
  const places = new Map(items.map(({ url }, index) => [url, index]));
  const place = ({ url }: Quote) => places.get(url ?? '') ?? items.length;
  return quotes.sort((a, b) => place(a) - place(b));
}

/** Why dates are not certain, in one sentence. */
export function doubtWords(stages: Stage[], words: Words): string {
  const { shared, lang } = words;
  const [first, second] = stages;
  if (first && second) {
    if (first.start === second.start) return shared.endsDiffer;
    return first.end === second.end ? shared.startsDiffer : shared.datesDiffer;
  }
  const doubts = new Set(first?.evidence.flatMap((each) => each.doubts));
  if (first && doubts.has('weekday-mismatch')) {
    const day = first.evidence.map(({ quote }) => misdated(quote, first)).find(Boolean)?.day;
    if (!day) return shared.weekdayMismatchPlain;
    return shared.weekdayMismatch(formatDay(day, lang), weekdayName(day, lang));
  }
  if (doubts.has('disagreement')) return shared.datesDiffer;
  if (doubts.has('swapped')) return shared.swapped;
  if (doubts.has('ends-before-publication')) return shared.endsBeforePublication;
  if (doubts.has('length-mismatch')) return shared.lengthMismatch;
  if (doubts.has('too-long')) return shared.tooLong;
  if (doubts.has('undated-source') || doubts.has('year-inferred')) return shared.undated;
  return doubts.has('start-inferred') ? shared.startInferred : shared.uncertain;
}

const MONTHS = 'jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|nop|des';
const WEEKDAYS = ['minggu|ahad', 'senin', 'selasa', 'rabu', 'kamis', "jum'?at", 'sabtu'];
const DATE = `(\\d{1,2})(?:\\s*(?:${MONTHS})[a-z]*(?:\\s*\\d{4})?|[-./]\\d{1,2}(?:[-./]\\d{2,4})?)`;
const NAMED_DATE = new RegExp(`(${WEEKDAYS.join('|')})[\\s,(]*(?:tanggal\\s+)?${DATE}`, 'gi');

/** The words of a quote that name one of the period's ends with a weekday that it does not fall on. */
function misdated(quote: string, { start, end }: Stage): { text: string; day: Day } | null {
  for (const [text, weekday = '', date] of quote.matchAll(NAMED_DATE)) {
    const day = [start, end].find((edge) => Number(edge.slice(8)) === Number(date));
    if (!day) continue;
    const real = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
    if (!new RegExp(`^(?:${real})$`, 'i').test(weekday)) return { text, day };
  }
  return null;
}

/**
 * The words of a post with the doubtful part emphasised.
 *
 * @param others Further periods that disagree with this one: the edge in which they differ is marked.
 */
export function markedQuote(quote: string, stage: Stage, others: Stage[] = []): Rich {
  const doubtful = misdated(quote, stage)?.text ?? differing(quote, stage, others);
  return emphasise(quote, doubtful);
}

function differing(quote: string, stage: Stage, others: Stage[]): string | undefined {
  const edge = others.some(({ end }) => end !== stage.end) ? stage.end : stage.start;
  if (!others.length) return undefined;
  const named = [...quote.matchAll(new RegExp(DATE, 'gi'))];
  return named.filter(([, date]) => Number(date) === Number(edge.slice(8))).at(-1)?.[0];
}

/** The words of the post that halted a period, with the word that says so emphasised. */
export function markedHalt(quote: string): Rich {
  return emphasise(
    quote,
    /\b(?:di|me[nm]?)(?:tunda|unda|henti|batal)\w*|\bpe[nm](?:unda|batal|henti)\w*/i.exec(quote)?.[0],
  );
}

function emphasise(quote: string, words: string | undefined): Rich {
  const at = words ? quote.indexOf(words) : -1;
  if (!words || at < 0) return [quote];
  return [quote.slice(0, at), words, quote.slice(at + words.length)];
}
