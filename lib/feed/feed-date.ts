import type { Offset } from '../source';
import { instantOf, readZone, type Zone } from './feed-zone';

/** Names of months without their accents: Indonesian and English, and those that other programs are known to write. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan januar janvier janv enero ene januarius ιαν ιανουαριου',
    'februari february februarie feb pebruari peb febuari februar fevrier fevr febrero φεβ φεβρουαριου',
    'maret march mar mrt marz mars marzo μαρ μαρτιου marcius',
    'april apr avril avr abril abr απρ απριλιου aprilis',
    'mei may mai mayo μαι μαιου majus',
    'juni june jun juin junio ιουν ιουνιου junius',
    'juli july jul juillet juil julio ιουλ ιουλιου julius',
    'agustus august agu agt ags ag aug agust aout agosto augustus αυγ αυγουστου augusztus',
    'september sep sept septembre septiembre szeptember σεπ σεπτ σεπτεμβριου',
    'oktober october okt oct octobre octubre οκτ οκτωβριου',
    'november nopember nov nop novembre noviembre νοε νοεμ νοεμβριου',
    'desember december des dec dezember dez decembre diciembre dic δεκ δεκεμβριου',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

/** Dates without a zone are read as Western Indonesian time, until it is known whose they are. */
const WIB = 420;

interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  zone?: Zone | undefined;
}

/**
 * Reads a date of a feed: RFC 822 with its usual sins, ISO 8601, Indonesian (`Sen, 05 Agu 2024 10:00 WIB`).
 * Without a zone it is WIB (see `inZone`), never the machine's. Null where it is none, or none that exists.
 */
export function parseFeedDate(raw: string | null | undefined): Date | null {
  if (!raw || raw.length > 200) return null;
  const text = latinised(raw)
    .replace(/[\s\u00a0,]+/g, ' ')
    .trim();
  if (!text) return null;
  // What begins as an ISO date with a time is none of the others: a broken one says nothing that can be trusted.
  if (/^\d{4}-\d{2}-\d{2}t/i.test(text)) return iso(text);
  return iso(text) ?? stamp(text) ?? worded(text) ?? numeric(text);
}

/** Accents and the endings of English ordinals taken off; East Asian units as separators. */
function latinised(raw: string): string {
  return raw
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/, '$1-$2-$3 ')
    .replace(/(오전|오후)\s*(\d[\d:]*)/, (_all, half, time) => `${time} ${half === '오후' ? 'pm' : 'am'}`)
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .concat(/\d년|오전|오후/.test(raw) ? ' KST' : '');
}

const TIME = String.raw`(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?`;
const ISO =
  /^(\d{4})(?:-0?(\d{1,2})(?:-(\d{1,2}))?)?(?:\s*t\s*|\s+|$)(?:(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,: ]?\d{1,9})?)?)?(?!\d))?\s*(.*)$/i;
const ISO_BASIC =
  /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;

function iso(text: string): Date | null {
  const match = ISO_BASIC.exec(text) ?? ISO.exec(text);
  if (!match) return null;
  const [, year, month = '1', day = '1', hour, minute, second, rest = ''] = match;
  const half = /^([ap]\.?m)\b\.?\s*/i.exec(rest);
  const zone = readZone(half ? rest.slice(half[0].length) : rest);
  if (zone === null) return null;
  return instant({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hour ? halfDay(Number(hour), half?.[1]) : undefined,
    minute: optional(minute),
    second: optional(second),
    zone,
  });
}

/** Seconds or milliseconds since 1970. */
function stamp(text: string): Date | null {
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000);
  return /^\d{13}$/.test(text) ? new Date(Number(text)) : null;
}

/** A date with the month as a word, in any order: `Mon, 05 Aug 2024 08:00:00 +0700`, `Agustus 5 2024 8:00 pm`. */
function worded(text: string): Date | null {
  const clock = takeTime(text);
  if (!clock || /(?:^|\s)-\s*\d/.test(clock.date)) return null;
  const tokens = clock.date.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const isDay = (token: string | undefined) => token !== undefined && /^\d{1,2}$/.test(token);
  // A day before it tells a month from a weekday of the same letters: mar., 3 déc.
  const behindDay = tokens.findIndex((token, i) => MONTHS.has(token) && isDay(tokens[i - 1]));
  const at = behindDay >= 0 ? behindDay : tokens.findIndex((token) => MONTHS.has(token));
  if (at < 0) return null;
  const after = tokens.findIndex((token, i) => i > at && isDay(token));
  const dayAt = isDay(tokens[at - 1]) ? at - 1 : after >= 0 ? after : tokens.findIndex(isDay);
  if (dayAt < 0) return null;
  const others = tokens.filter((token, i) => i !== dayAt && /^\d{2,4}$/.test(token));
  const year = others.find((token) => token.length === 4) ?? others[0];
  if (!year) return null;
  const zone = clock.parts.zone ?? readZone(/[a-z]{3,4}$/i.exec(clock.date.trim())?.[0] ?? '') ?? undefined;
  return instant({
    ...clock.parts,
    zone,
    year: fullYear(year),
    month: MONTHS.get(tokens[at] ?? '') ?? 0,
    day: Number(tokens[dayAt]),
  });
}

/** Numbers alone, day first as in Indonesia; the year first where it has four digits. */
function numeric(text: string): Date | null {
  const clock = takeTime(text);
  if (!clock) return null;
  const yearFirst = /(?:^|\D)(\d{4})[/.\s-](\d{1,2})[/.\s-](\d{1,2})(?=\D|$)/.exec(clock.date);
  if (yearFirst) {
    return instant({
      ...clock.parts,
      year: Number(yearFirst[1]),
      month: Number(yearFirst[2]),
      day: Number(yearFirst[3]),
    });
  }
  const dayFirst = /(?:^|[^\d-])(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4}|\d{2})(?=\D|$)/.exec(clock.date);
  if (!dayFirst) return null;
  const [first, second, year] = [Number(dayFirst[1]), Number(dayFirst[2]), fullYear(dayFirst[3] ?? '')];
  const swapped = second > 12 && first <= 12;
  return instant({ ...clock.parts, year, month: swapped ? first : second, day: swapped ? second : first });
}

interface Clock {
  parts: Pick<Parts, 'hour' | 'minute' | 'second' | 'zone'>;
  /** The text without its time and zone. */
  date: string;
}

/** What follows the time on the clock: no more of a date; a colon first may have an offset directly behind it. */
const clock = (time: string, end: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[\s|t-])(?:(?:pukul|jam|at)\s+)?${time}${end}\s*([ap]\.?m\b\.?)?\s*([a-z]+(?:\/[a-z_]+)+(?:[+-]\d+)?|(?:[a-z]{1,4}\s*)?[+-]\s*\d{1,2}:?\d{0,2}|[a-z]{1,5}\b)?`,
    'i',
  );
const COLONS = clock(TIME.replaceAll('[:.]', ':'), String.raw`(?!\d|[./]\d|-\d{1,2}(?![\d:]))`);
const DOTS = clock(TIME, String.raw`(?!\d|[./-]\d)`);
/** What shows that a time or its zone is not what it seemed. */
const BROKEN = /(?<!\s)(?=[:\w])|(?=\s*[+-]\s*[a-z])/iy;

/** Null where there is a time that can't be read. */
function takeTime(text: string): Clock | null {
  const match = COLONS.exec(text) ?? DOTS.exec(text);
  const [all = '', hour = '', minute, second, half, zone = ''] = match ?? [];
  const end = match ? match.index + all.length : 0;
  const rest = `${text.slice(0, match?.index)} ${text.slice(end)}`;
  // With dots alone it may be a date: 30.10.23.
  const dated = !all.includes(':') && (Number(hour) > 24 || !/\d/.test(rest));
  if (!match || dated) return { parts: {}, date: text };
  BROKEN.lastIndex = end;
  if (BROKEN.test(text)) return null;
  const offset = readZone(zone);
  return {
    parts: {
      hour: halfDay(Number(hour), half),
      minute: optional(minute),
      second: optional(second),
      zone: offset ?? undefined,
    },
    date: offset === null ? `${rest} ${zone}` : rest,
  };
}

function halfDay(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function instant(parts: Parts): Date | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, zone = WIB } = parts;
  if (
    year < 1900 ||
    year > 2200 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    hour > 24 ||
    minute > 59 ||
    second > 60
  )
    return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const read = new Date(instantOf(wall, zone));
  if (parts.zone === undefined) ZONELESS.add(read);
  return read;
}

/** Dates that were read without a zone, as WIB. */
const ZONELESS = new WeakSet<Date>();

/** A date that was read, and that of an office in another zone where it named none. */
export function inZone(date: Date | null, utcOffset: Offset): Date | null {
  if (!date || !ZONELESS.has(date)) return date;
  return new Date(date.getTime() + (WIB - Number(utcOffset.slice(1, 3)) * 60) * 60_000);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  if (year >= 100) return 1900 + year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const optional = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);
