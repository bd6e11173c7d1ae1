import type { BoardItem } from '../lib/board/board';
import { daysBetween } from '../lib/dates/calendar';
import type { Day, PostDate } from '../lib/dates/mention';
import { formatDay, type Lang, type Rich } from '../lib/i18n';
import type { extension, reasons, shared } from '../lib/i18n/id';
import type { Stage } from '../lib/stages/stage';
import type { Street } from './HouseRow';

/** The words that popup, panel, widget and site share, with the language they are in. */
export interface Speech {
  lang: Lang;
  shared: typeof shared;
}

/** The words of popup and panel. */
export interface PopupSpeech extends Speech {
  extension: typeof extension;
  reasons: typeof reasons;
}

/** The categories of KPU's offices, by the number in their address. */
const CATEGORIES: Record<string, 'news' | 'announcement'> = { 104: 'news', 11: 'announcement' };

/** 'Berita', 'Pengumuman', or '' for a source that is neither. */
export function categoryOf(item: BoardItem, { shared }: Speech): string {
  for (const key of item._pantau_coklit.sources) {
    const kind = CATEGORIES[key.slice(key.lastIndexOf('/') + 1)];
    if (kind) return shared.category[kind];
  }
  return '';
}

/**
 * What is known of a post's day: '2 Okt 2026'; 'antara 15 dan 19 Juni 2024'; 'pertama terlihat 24 Jun 2024';
 * '8 Juli 2025; pos menulis 2024' where it was mended. '' where nothing is known.
 */
export function dateWords(date: PostDate, speech: Speech): string {
  const { day, stated } = date;
  const known = day ? dayWords(date, day, speech) : boundWords(date, speech);
  if (!stated || stated === day || !date.doubts.includes('order')) return known;
  const onlyYear = day?.slice(4) === stated.slice(4);
  const said = onlyYear ? stated.slice(0, 4) : formatDay(stated, speech.lang);
  return known ? speech.shared.postSays(known, said) : said;
}

function dayWords({ stated }: PostDate, day: Day, { lang }: Speech): string {
  return formatDay(day, lang, stated && stated !== day ? 'long' : 'short');
}

function boundWords({ basis, earliest, latest }: PostDate, { lang, shared }: Speech): string {
  if (!latest) return earliest ? shared.notBefore(formatDay(earliest, lang, 'short')) : '';
  if (basis === 'first-seen') return shared.firstSeen(formatDay(latest, lang, 'short'));
  if (!earliest) return shared.notAfter(formatDay(latest, lang, 'short'));
  if (earliest === latest) return formatDay(latest, lang, 'short');
  return shared.between(leaveOut(earliest, latest, lang), formatDay(latest, lang));
}

/** The earlier day without the month and year that the later one says too. */
function leaveOut(day: Day, later: Day, lang: Lang): string {
  if (day.slice(0, 7) === later.slice(0, 7)) return String(Number(day.slice(8)));
  return formatDay(day, lang, day.slice(0, 4) === later.slice(0, 4) ? 'day-month' : 'long');
}

/** 'Pilkada 2024' of 'Coklit Pilkada 2024'; '' where the election is not named. */
export const electionOf = ({ name }: Stage): string => name.replace(/^Coklit\s*/i, '');

/** The period as a street of houses, on a day at its office. */
export function streetOf({ start, end }: Stage, day: Day): Street {
  const total = daysBetween(start, end) + 1;
  const behind = Math.min(Math.max(daysBetween(start, day), 0), total);
  const inside = day >= start && day <= end;
  return { total, passed: behind, today: inside ? behind + 1 : null };
}

/** Whether a post that this period rests on names its days the wrong way round; with the post. */
export function correctionOf({ evidence }: Stage): Stage['evidence'][number] | null {
  return evidence.find(({ doubts }) => doubts.includes('swapped')) ?? null;
}

/** Whether a halted period was cancelled, not just postponed. */
export const isCancelled = ({ evidence }: Stage): boolean => /batal/i.test(evidence[0]?.quote ?? '');

/** Why dates are not certain, in one sentence. */
export function doubtWords(stages: Stage[], speech: Speech): string {
  const { shared, lang } = speech;
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

/** The beginning of a text, cut after a whole word. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:]+$/, '')}…`;
}
