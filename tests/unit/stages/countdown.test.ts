import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countdown, type Stage } from '../../../lib/stages';
import { official } from './case';

const STAGE = official('2024-06-24', '2024-07-24');
const at = (local: string): Date => new Date(`${local}+07:00`);
const left = (stage: Stage | null, now: Date) => {
  const { days, hours, minutes, seconds } = countdown(stage, now);
  return [days, hours, minutes, seconds];
};

describe('phases, at the very second of each change', () => {
  it.each([
    ['2024-06-23T23:59:59', 'upcoming', [0, 0, 0, 1]],
    ['2024-06-24T00:00:00', 'running', [31, 0, 0, 0]],
    ['2024-07-23T23:59:59', 'running', [1, 0, 0, 1]],
    ['2024-07-24T00:00:00', 'last-day', [1, 0, 0, 0]],
    ['2024-07-24T23:59:59', 'last-day', [0, 0, 0, 1]],
    ['2024-07-25T00:00:00', 'ended', [0, 0, 0, 0]],
  ])('%s WIB is %s', (now, phase, parts) => {
    expect(countdown(STAGE, at(now)).phase).toBe(phase);
    expect(left(STAGE, at(now))).toEqual(parts);
  });

  it('is none without a period', () => {
    expect(countdown(null, at('2024-07-01T00:00:00'))).toEqual({
      phase: 'none',
      target: null,
      days: 0,
      hours: 0,
      minutes: 0,
      seconds: 0,
      progress: 0,
    });
  });

  it('is the last day at once where a period has one day only', () => {
    const day = official('2024-06-24', '2024-06-24');
    expect(countdown(day, at('2024-06-24T00:00:00')).phase).toBe('last-day');
    expect(countdown(day, at('2024-06-25T00:00:00')).phase).toBe('ended');
  });
});

describe('what remains', () => {
  it('counts whole days and the rest apart: 12 days 14 hours 26 minutes are 12 days', () => {
    expect(left(STAGE, at('2024-07-12T09:34:00'))).toEqual([12, 14, 26, 0]);
  });

  it('does not show a second that is not whole', () => {
    expect(left(STAGE, new Date(at('2024-07-24T23:59:59').getTime() + 1))).toEqual([0, 0, 0, 0]);
    expect(countdown(STAGE, new Date(at('2024-07-25T00:00:00').getTime() - 1)).phase).toBe('last-day');
  });

  it('aims at the start while upcoming, at 24:00 of the last day while running, at nothing afterwards', () => {
    expect(countdown(STAGE, at('2024-06-01T00:00:00')).target).toEqual(at('2024-06-24T00:00:00'));
    expect(countdown(STAGE, at('2024-07-01T00:00:00')).target).toEqual(at('2024-07-25T00:00:00'));
    expect(countdown(STAGE, at('2024-08-01T00:00:00')).target).toBeNull();
  });

  it('progresses from 0 to 1', () => {
    expect(countdown(STAGE, at('2024-06-01T00:00:00')).progress).toBe(0);
    expect(countdown(STAGE, at('2024-06-24T00:00:00')).progress).toBe(0);
    expect(countdown(STAGE, at('2024-07-09T12:00:00')).progress).toBe(0.5);
    expect(countdown(STAGE, at('2024-07-24T23:59:59')).progress).toBeLessThan(1);
    expect(countdown(STAGE, at('2024-07-25T00:00:00')).progress).toBe(1);
  });

  it('ends an hour earlier in WITA and two in WIT', () => {
    const ends = (['+08:00', '+09:00'] as const).map(
      (utcOffset) => countdown({ ...STAGE, utcOffset }, at('2024-07-01T00:00:00')).target,
    );
    expect(ends).toEqual([at('2024-07-24T23:00:00'), at('2024-07-24T22:00:00')]);
  });
});

describe('with a running clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('changes from one second to the next, ticking', () => {
    vi.setSystemTime(at('2024-07-24T23:59:57'));
    const seen: string[] = [];
    const timer = setInterval(() => {
      const { phase, seconds } = countdown(STAGE, new Date());
      seen.push(`${phase} ${seconds}`);
    }, 1000);
    vi.advanceTimersByTime(4000);
    clearInterval(timer);
    expect(seen).toEqual(['last-day 2', 'last-day 1', 'ended 0', 'ended 0']);
  });

  it('is right again at the first tick after a sleep of days', () => {
    vi.setSystemTime(at('2024-07-01T08:00:00'));
    expect(countdown(STAGE, new Date()).phase).toBe('running');
    vi.setSystemTime(at('2024-07-24T08:00:00'));
    expect(left(STAGE, new Date())).toEqual([0, 16, 0, 0]);
  });
});
