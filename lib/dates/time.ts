import { type Read, type Token, textAt } from './tokens';
import { PARTS_OF_DAY, readSd, set, ZONES } from './words';

const CLOCK = set('pukul pkl jam pk pukl');
const OPENERS = set(', - | ( / ; @ t pada .');
const UNTIL = set('- hingga sampai sd');
const AFTERNOON = set('pm siang sore petang malam');

/**
 * A clock time after a date: "pukul 13.47 WIB", "- 19:00:12 WIB", "| 23:34", "(18.00 WIB)", "11:56 am",
 * "jam 11 siang", and the later of two times with it. Two numbers with a dot are a time only beside
 * "pukul", a zone or a part of the day. Gives local 'HH:MM'.
 */
export function readTime(tokens: readonly Token[], at: number): Read<string> | null {
  let next = at;
  const bracket = tokens[next]?.text === '(';
  if (OPENERS.has(textAt(tokens, next))) next++;
  if (tokens[next]?.text === 'pada') next++;
  const first = readClock(tokens, next);
  if (!first) return null;
  const later = readLater(tokens, first.next);
  const certain = first.value.certain || later?.value.certain;
  if (!certain) return null;
  next = later?.next ?? first.next;
  if (bracket && tokens[next]?.text === ')') next++;
  return { value: first.value.time, next };
}

interface Clock {
  time: string;
  certain: boolean;
}

/** The second time of "14.00-16.00 WIB", or the word "selesai" in its place. */
function readLater(tokens: readonly Token[], at: number): Read<Clock> | null {
  const until = UNTIL.has(textAt(tokens, at)) ? at + 1 : null;
  const next = until !== null && tokens[until]?.text === 'dengan' ? until + 1 : (until ?? readSd(tokens, at));
  if (next === null) return null;
  if (tokens[next]?.text === 'selesai') return { value: { time: '', certain: false }, next: next + 1 };
  const clock = readClock(tokens, next);
  return clock?.value.certain ? clock : null;
}

function readClock(tokens: readonly Token[], at: number): Read<Clock> | null {
  let next = at;
  let certain = CLOCK.has(textAt(tokens, next));
  const named = certain;
  if (named) next++;
  if (named && ['.', ':'].includes(textAt(tokens, next))) next++;
  const hour = tokens[next];
  if (hour?.kind !== 'number' || hour.text.length > 2 || hour.value > 24) return null;
  next++;
  let minute = 0;
  const mark = tokens[next];
  const minutes = tokens[next + 1];
  if (isClockMark(mark) && minutes && isSixtieth(minutes)) {
    minute = minutes.value;
    certain ||= mark?.text === ':';
    next += 2;
    if (isClockMark(tokens[next]) && isSixtieth(tokens[next + 1])) {
      certain = true;
      next += 2;
    }
    if (tokens[next]?.text === ':' && !tokens[next]?.spaced && isSixtieth(tokens[next + 1])) next += 2;
  } else if (!named) return null;
  const half = textAt(tokens, next);
  let hours = hour.value;
  if (half === 'am' || half === 'pm' || PARTS_OF_DAY.has(half)) {
    certain = true;
    next++;
    if (AFTERNOON.has(half) && hours < 12 && !(half === 'siang' && hours > 9)) hours += 12;
    if (half === 'am' && hours === 12) hours = 0;
  }
  const zone = zoneAt(tokens, next);
  if (zone) {
    certain = true;
    next = zone;
  }
  return {
    value: { time: `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, certain },
    next,
  };
}

function zoneAt(tokens: readonly Token[], at: number): number | null {
  if (ZONES.has(textAt(tokens, at))) return at + 1;
  if (tokens[at]?.text === '(' && ZONES.has(textAt(tokens, at + 1)) && tokens[at + 2]?.text === ')')
    return at + 3;
  return null;
}

function isClockMark(token: Token | undefined): boolean {
  return (token?.text === '.' || token?.text === ':') && !token.spaced;
}

function isSixtieth(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 2 && token.value < 60 && !token.spaced;
}
