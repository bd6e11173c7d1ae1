const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan',
    'februari february februarie feb pebruari peb febuari',
    'maret march mar mrt',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august agu agt ags aug agust',
    'september sep sept',
    'oktober october okt oct',
    'november nopember nov nop',
    'desember december des dec',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

/** Minutes ahead of UTC. The letters of other zones than these say nothing that is known. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  wib: 420,
  wita: 480,
  wit: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sgt: 480,
  myt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
}; // prettier-ignore

/** Feeds without a zone come from offices in Java: Western Indonesian time. */
const WIB = 420;

interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  /** Minutes ahead of UTC. */
  zone?: number | undefined;
}

/**
 * Reads a date of a feed: RFC 822 with its usual sins, ISO 8601, Indonesian (`Sen, 05 Agu 2024 10:00 WIB`).
 * Without a zone it is WIB, never the machine's. Null where it is none, or none that exists.
 */
export function parseFeedDate(raw: string | null | undefined): Date | null {
  if (!raw || raw.length > 200) return null;
  const text = raw.replace(/[\s\u00a0,]+/g, ' ').trim();
  if (!text) return null;
  return iso(text) ?? stamp(text) ?? worded(text) ?? numeric(text);
}

const TIME = String.raw`(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?`;
const ISO =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:\s*t\s*|\s+|$)(?:(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,: ]?\d{1,9})?)?)?\s*(.*)$/i;
const ISO_BASIC =
  /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;

function iso(text: string): Date | null {
  const match = ISO_BASIC.exec(text) ?? ISO.exec(text);
  if (!match) return null;
  const [, year, month = '1', day = '1', hour, minute, second, rest = ''] = match;
  const zone = readZone(rest);
  if (zone === null) return null;
  return instant({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: optional(hour),
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
  if (/(?:^|\s)-\s*\d/.test(clock.date)) return null;
  const tokens = clock.date.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const at = tokens.findIndex((token) => MONTHS.has(token));
  if (at < 0) return null;
  const isDay = (token: string | undefined) => token !== undefined && /^\d{1,2}$/.test(token);
  const dayAt = isDay(tokens[at - 1]) ? at - 1 : tokens.findIndex((token, i) => i > at && isDay(token));
  if (dayAt < 0) return null;
  const others = tokens.filter((token, i) => i !== dayAt && /^\d{2,4}$/.test(token));
  const year = others.find((token) => token.length === 4) ?? others[0];
  if (!year) return null;
  return instant({
    ...clock.parts,
    year: fullYear(year),
    month: MONTHS.get(tokens[at] ?? '') ?? 0,
    day: Number(tokens[dayAt]),
  });
}

/** Numbers alone, day first as in Indonesia; the year first where it has four digits. */
function numeric(text: string): Date | null {
  const clock = takeTime(text);
  const yearFirst = /(?:^|\D)(\d{4})[/.\s-](\d{1,2})[/.\s-](\d{1,2})(?=\D|$)/.exec(clock.date);
  if (yearFirst) {
    return instant({
      ...clock.parts,
      year: Number(yearFirst[1]),
      month: Number(yearFirst[2]),
      day: Number(yearFirst[3]),
    });
  }
  const dayFirst = /(?:^|[^\d-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?=\D|$)/.exec(clock.date);
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

const CLOCK = new RegExp(
  String.raw`(?:^|[\s|t-])(?:(?:pukul|jam|at)\s+)?${TIME}(?!\d|[./-]\d)\s*([ap]\.?m\b\.?)?\s*((?:[a-z]{1,4}\s*)?[+-]\s*\d{1,2}:?\d{0,2}|[a-z]{1,5}\b)?`,
  'i',
);
const COLON_FIRST = new RegExp(CLOCK.source.replaceAll('[:.]', ':'), 'i');

function takeTime(text: string): Clock {
  const match = COLON_FIRST.exec(text) ?? CLOCK.exec(text);
  if (!match) return { parts: {}, date: text };
  const [all, hour = '', minute, second, half, zone = ''] = match;
  const date = `${text.slice(0, match.index)} ${text.slice(match.index + all.length)}`;
  const offset = readZone(zone);
  return {
    parts: {
      hour: halfDay(Number(hour), half),
      minute: optional(minute),
      second: optional(second),
      zone: offset ?? undefined,
    },
    date: offset === null ? `${date} ${zone}` : date,
  };
}

function halfDay(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** Minutes ahead of UTC; undefined where there is no zone, null where what stands there is none. */
function readZone(raw: string): number | undefined | null {
  const text = raw
    .trim()
    .toLowerCase()
    .replace(/\(.*\)$/, '')
    .trim();
  if (!text) return undefined;
  const offset = /^(?:(?:utc|gmt|ut|z)\s*)?([+\u2212-])\s*(\d{1,2}):?(\d{2})?$/.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 18 * 60 ? undefined : offset[1] === '+' ? minutes : -minutes;
  }
  return ZONES[text] ?? (/^[a-z]$/.test(text) ? 0 : null);
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
  return new Date(Date.UTC(year, month - 1, day, hour, minute - zone, Math.min(second, 59)));
}

function fullYear(text: string): number {
  const year = Number(text);
  if (year >= 1000) return year;
  if (year >= 100) return 1900 + year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const optional = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);
