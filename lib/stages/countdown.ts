import { addDays, instantOf } from '../dates/calendar';
import type { Stage } from './stage';

/** The instant at which a period begins: 00:00 of its first day. */
export function startOf(stage: Stage): Date {
  return instantOf(stage.start, '00:00', stage.utcOffset);
}

/** The instant at which a period is over: 24:00 of its last day. */
export function endOf(stage: Stage): Date {
  return instantOf(addDays(stage.end, 1), '00:00', stage.utcOffset);
}

/** What a countdown shows at one instant. */
export interface Countdown {
  phase: 'none' | 'upcoming' | 'running' | 'last-day' | 'ended';
  /** The start while upcoming, the end (24:00 of the last day) while running; else null. */
  target: Date | null;
  /** Whole days that remain until `target`; 0 where there is none, as the three below. */
  days: number;
  /** 0 to 23, beyond the whole days. */
  hours: number;
  minutes: number;
  seconds: number;
  /** 0 before the start, 1 when ended. */
  progress: number;
}

const NOTHING_LEFT = { target: null, days: 0, hours: 0, minutes: 0, seconds: 0 };

/**
 * Where `now` stands in a period, and how long it is until the next change that people wait for.
 * Takes the period's own offset from UTC, never the zone of the machine.
 */
export function countdown(stage: Stage | null, now: Date): Countdown {
  if (!stage) return { phase: 'none', ...NOTHING_LEFT, progress: 0 };
  const start = startOf(stage);
  const end = endOf(stage);
  if (now >= end) return { phase: 'ended', ...NOTHING_LEFT, progress: 1 };
  if (now < start) return { phase: 'upcoming', target: start, ...remaining(start, now), progress: 0 };
  const lastDay = instantOf(stage.end, '00:00', stage.utcOffset);
  const progress = (now.getTime() - start.getTime()) / (end.getTime() - start.getTime());
  return { phase: now >= lastDay ? 'last-day' : 'running', target: end, ...remaining(end, now), progress };
}

function remaining(target: Date, now: Date): Pick<Countdown, 'days' | 'hours' | 'minutes' | 'seconds'> {
  const left = Math.floor((target.getTime() - now.getTime()) / 1000);
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor(left / 3_600) % 24,
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
  };
}

/** The periods around an instant. */
export interface StageAt {
  /** Running now. */
  current: Stage | null;
  /** The first that is still to come. */
  next: Stage | null;
  /** The one that ended last. */
  last: Stage | null;
}

/**
 * Which period runs at `now`, which comes next and which ended last.
 * A setting of the user's own wins over every period until its own end; after it the periods decide again.
 */
export function stageAt(periods: Stage[], now: Date, setting?: Stage | undefined): StageAt {
  const settingLives = setting !== undefined && now < endOf(setting);
  const ended = [...periods, ...(setting ? [setting] : [])].filter((stage) => endOf(stage) <= now);
  const last = ended.reduce<Stage | null>((a, b) => (a && endOf(a) >= endOf(b) ? a : b), null);
  const coming = periods
    .filter((stage) => startOf(stage) > now && !(settingLives && stage.start <= setting.end))
    .sort((a, b) => startOf(a).getTime() - startOf(b).getTime());
  const first = coming[0] ?? null;
  if (settingLives) {
    const running = startOf(setting) <= now;
    return { current: running ? setting : null, next: running ? first : setting, last };
  }
  const current = periods.find((stage) => startOf(stage) <= now && now < endOf(stage)) ?? null;
  return { current, next: first, last };
}
