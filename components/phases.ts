import { dayOf } from '../lib/dates/calendar';
import { formatDay, zoneName } from '../lib/i18n';
import { countdown } from '../lib/stages/countdown';
import type { Stage } from '../lib/stages/stage';
import { type About, type Message, same, streetOf } from './message';

/** Before a period starts: the time until then, and what residents prepare. */
export function upcoming(stage: Stage, now: Date, about: About): Partial<Message> {
  const { shared, lang } = about.words;
  const { days, hours, minutes } = countdown(stage, now);
  const start = formatDay(stage.start, lang, 'weekday');
  const sameYear = stage.start.slice(0, 4) === stage.end.slice(0, 4);
  const exact = `${shared.hours(hours)} ${shared.minutes(minutes)}`;
  return {
    kicker: { whole: shared.upcoming(stage.name), short: shared.starts(stage.name) },
    figures: [
      days
        ? { value: `${days}`, unit: shared.startsInUnit(days), beside: shared.hoursMinutes(hours, minutes) }
        : { value: `${hours}`, unit: shared.startsInHoursUnit(hours), beside: shared.minutes(minutes) },
    ],
    aloud: days
      ? `${shared.startsIn(days)}, ${exact}`
      : `${shared.startsInHours(hours)}, ${shared.minutes(minutes)}`,
    sentence: {
      whole: shared.from(start, formatDay(stage.end, lang, sameYear ? 'day-month' : 'long')),
      short: shared.fromDay(start),
    },
    street: streetOf(stage, dayOf(now, stage.utcOffset), about.words),
    notes: [{ kind: 'prepare', icon: 'home', text: same(shared.prepare), quote: null }],
    advice: [],
  };
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
