import { daysBetween } from '../lib/dates/calendar';
import type { Day, PostDate } from '../lib/dates/mention';
import { formatDay, type Lang } from '../lib/i18n';
import type { shared } from '../lib/i18n/id';
import type { Stage } from '../lib/stages/stage';
import type { Street } from './drawings';

/** The words that popup, panel, widget and site share, with the language they are in. */
export interface Speech {
  lang: Lang;
  shared: typeof shared;
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
  return shared.between(
    leaveOut(earliest, latest, lang),
    formatDay(latest, lang, inOneYear(earliest, latest) ? 'long' : 'short'),
  );
}

const inOneYear = (a: Day, b: Day) => a.slice(0, 4) === b.slice(0, 4);

/** The earlier day without the month and year that the later one says too. */
function leaveOut(day: Day, later: Day, lang: Lang): string {
  if (day.slice(0, 7) === later.slice(0, 7)) return String(Number(day.slice(8)));
  return formatDay(day, lang, inOneYear(day, later) ? 'day-month' : 'short');
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
