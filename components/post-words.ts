import type { Day, PostDate } from '../lib/dates/mention';
import { formatDay, type Lang, type Words } from '../lib/i18n';

/**
 * What is known of a post's day: '2 Okt 2026'; 'antara 15 dan 19 Juni 2024'; 'pertama terlihat 24 Jun 2024';
 * '8 Juli 2025; pos menulis 2024' where it was mended. '' where nothing is known.
 */
export function dateWords(date: PostDate, words: Words): string {
  const { day, stated } = date;
  const known = day ? dayWords(date, day, words) : boundWords(date, words);
  if (!stated || stated === day || !date.doubts.includes('order')) return known;
  const onlyYear = day?.slice(4) === stated.slice(4);
  const said = onlyYear ? stated.slice(0, 4) : formatDay(stated, words.lang);
  return known ? words.shared.postSays(known, said) : said;
}

function dayWords({ stated }: PostDate, day: Day, { lang }: Words): string {
  return formatDay(day, lang, stated && stated !== day ? 'long' : 'short');
}

function boundWords({ basis, earliest, latest }: PostDate, { lang, shared }: Words): string {
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

const DATELINE =
  /^\s*\S*kpu\.?\s?go[.,]?\s?id\S*[\s,.–—-]*(?:(?:[a-z']+[\s,(]*(?:tanggal\s+)?)?\d{1,2}(?:\s*[a-z]+\s*\d{4}|[-./]\d{1,2}(?:[-./]\d{2,4})?)\)?[\s,.–—-]+)?/i;

/** The words of a post without the office's address and the day that open them. */
export const withoutDateline = (text: string): string => text.replace(DATELINE, '');

/** With one full stop, where the text has no end of its own. */
export const asSentence = (text: string): string => text.replace(/[^.!?…]$/, '$&.');

/** The beginning of a text, cut after a whole word, and never within a character. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:\ud800-\udbff]+$/, '')}…`;
}

/** 'KPU Kab. Probolinggo': a regency's name is long, and boxes are narrow. */
export const shortOffice = (name: string): string => name.replace(/\bKabupaten\b/, 'Kab.');

/** 'Kabupaten Probolinggo': the office's name without 'KPU'. */
export const placeName = (name: string): string => name.replace(/^KPU\s+/, '');

/** Opens WhatsApp with a text. One parameter and no '&': some places mangle addresses that have one. */
export const whatsapp = (text: string, url?: string): string =>
  `https://wa.me/?text=${encodeURIComponent(url ? `${text}\n${url}` : text)}`;
