import { dayOf } from '../lib/dates/calendar';
import { formatDay, type Words, zoneName } from '../lib/i18n';
import { countdown } from '../lib/stages/countdown';
import type { Stage } from '../lib/stages/stage';
import { type About, type Message, same, streetOf } from './message';

/** Before a period starts: the time until then, and what residents prepare. */
export function upcoming(stage: Stage, now: Date, about: About): Partial<Message> {
  const { shared, lang } = about.words;
  const [left, beside, exact] = untilStart(stage, now, about.words);
  const [value = '', unit = ''] = left.split(' ');
  const start = formatDay(stage.start, lang, 'weekday');
  const sameYear = stage.start.slice(0, 4) === stage.end.slice(0, 4);
  return {
    kicker: { whole: shared.upcoming(stage.name), short: shared.starts(stage.name) },
    figures: [{ value, unit: shared.startsInUnit(unit), beside }],
    aloud: shared.startsIn(left) + (exact && `, ${exact}`),
    sentence: {
      whole: shared.from(start, formatDay(stage.end, lang, sameYear ? 'day-month' : 'long')),
      short: shared.fromDay(start),
    },
    street: streetOf(stage, dayOf(now, stage.utcOffset), about.words),
    notes: [{ kind: 'prepare', icon: 'home', text: same(shared.prepare), quote: null }],
    advice: [],
  };
}

/** The time until a period starts, in the largest unit of which there is one; what is left beside it; the same aloud. */
export function untilStart(
  stage: Stage,
  now: Date,
  { shared }: Words,
): [left: string, rest: string, aloud: string] {
  const { days, hours, minutes } = countdown(stage, now);
  const rest = shared.minutes(minutes);
  if (days) return [shared.days(days), shared.hoursMinutes(hours, minutes), `${shared.hours(hours)} ${rest}`];
  // Its last minute is not none.
  return hours ? [shared.hours(hours), rest, rest] : [shared.minutes(minutes || 1), '', ''];
}

/** On the last day: a clock, in the one loud tone. */
export function lastDay(stage: Stage, now: Date, { words }: About): Partial<Message> {
  const { shared, lang } = words;
  const { days, hours, minutes, seconds } = countdown(stage, now);
  const zone = zoneName(stage.utcOffset);
  const clock: [number, string][] = [
    [days * 24 + hours, shared.hoursUnit],
    [minutes, shared.minutesUnit],
    [seconds, shared.secondsUnit],
  ];
  return {
    tone: 'ink',
    kicker: { whole: shared.lastDay(formatDay(stage.end, lang, 'weekday')), short: shared.lastDayShort },
    figures: clock.map(([n, unit]) => ({ value: String(n).padStart(2, '0'), unit, beside: '' })),
    aloud: `${shared.hours(hours)} ${shared.minutes(minutes)}`,
    sentence: { whole: shared.untilTonight(zone), short: shared.untilShort(zone) },
    street: streetOf(stage, dayOf(now, stage.utcOffset), words),
    notes: [{ kind: 'not-visited', icon: 'home', text: same(shared.notVisited), quote: null }],
    advice: [],
    step: 1_000,
  };
}
