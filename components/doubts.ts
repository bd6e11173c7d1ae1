import type { Day } from '../lib/dates/mention';
import { formatDay, type Rich, type Words } from '../lib/i18n';
import type { Stage } from '../lib/stages/stage';

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
    return shared.weekdayMismatch(formatDay(day, lang), formatDay(day, lang, 'weekday-name'));
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
