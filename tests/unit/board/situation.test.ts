import { describe, expect, it } from 'vitest';
import { situation } from '../../../lib/board';
import { board, item, stage, wib } from './samples';

const period = stage('2024-06-24', '2024-07-24');
const withPeriod = board({ periods: [period] });
const at = (local: string) => situation(withPeriod, wib(local));

describe('situation', () => {
  it('is upcoming to the last second before the first day', () => {
    expect(at('2024-06-23T23:59:59')).toEqual({ state: 'upcoming', stage: period });
  });
  it('is running from the first midnight on', () => {
    expect(at('2024-06-24T00:00:00').state).toBe('running');
    expect(at('2024-07-23T23:59:59').state).toBe('running');
  });
  it('is the last day all of the last day', () => {
    expect(at('2024-07-24T00:00:00').state).toBe('last-day');
    expect(at('2024-07-24T23:59:59').state).toBe('last-day');
  });
  it('has ended for seven days, then there is none', () => {
    expect(at('2024-07-25T00:00:00')).toEqual({ state: 'ended', last: period });
    expect(at('2024-07-31T23:59:59').state).toBe('ended');
    expect(at('2024-08-01T00:00:00')).toEqual({ state: 'none', last: period });
  });
  it('is halted while a postponed period has no new dates', () => {
    const halted = board({ halted: [period], periods: [stage('2023-02-12', '2023-03-14')] });
    expect(situation(halted, wib('2024-07-01T12:00:00'))).toEqual({ state: 'halted', stage: period });
  });
  it('counts to the new dates once a postponed period has them', () => {
    const resumed = stage('2024-09-01', '2024-09-30');
    const moved = board({ halted: [period], periods: [resumed] });
    expect(situation(moved, wib('2024-07-01T12:00:00'))).toEqual({ state: 'upcoming', stage: resumed });
  });
  it('shows unconfirmed dates until their end, without a number', () => {
    const doubtful = board({ unconfirmed: [period] });
    expect(situation(doubtful, wib('2024-07-24T23:00:00'))).toEqual({
      state: 'unconfirmed',
      stages: [period],
    });
    expect(situation(doubtful, wib('2024-07-25T00:00:00')).state).toBe('none');
  });
  it('lets no odd post unsettle a period that stands', () => {
    const odd = board({ periods: [period], unconfirmed: [stage('2024-06-24', '2024-07-25')] });
    expect(situation(odd, wib('2024-07-25T08:00:00')).state).toBe('ended');
  });
  it('hints at a dateless Coklit post for thirty days', () => {
    const picture = item('a', { topic: 'coklit', dateless: true });
    const hinted = board({}, [item('b'), picture]);
    expect(situation(hinted, wib('2024-07-31T12:00:00'))).toEqual({ state: 'maybe', item: picture });
    expect(situation(hinted, wib('2024-08-01T12:00:00')).state).toBe('none');
  });
  it('follows the user’s own dates until their end, then the office’s', () => {
    const setting = stage('2024-06-20', '2024-06-30', { origin: 'setting' });
    expect(situation(withPeriod, wib('2024-06-29T12:00:00'), setting)).toEqual({
      state: 'running',
      stage: setting,
    });
    expect(situation(withPeriod, wib('2024-07-01T12:00:00'), setting)).toEqual({
      state: 'running',
      stage: period,
    });
  });
});
