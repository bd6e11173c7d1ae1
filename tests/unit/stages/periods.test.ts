import { describe, expect, it } from 'vitest';
import { resolvePeriods } from '../../../lib/stages';
import { announcementsOf, type PeriodCase, written } from './case';
import { BETWEEN_CASES } from './cases-between';
import { DATE_CASES } from './cases-dates';
import { LAST_CASES } from './cases-last';
import { MORE_BETWEEN_CASES } from './cases-more-between';
import { MORE_DATE_CASES } from './cases-more-dates';
import { MORE_SUBJECT_CASES } from './cases-more-subject';
import { RECAP_CASES } from './cases-recap';
import { SUBJECT_CASES } from './cases-subject';

function judge({ posts, place, calendar, builtIn }: PeriodCase) {
  const announcements = announcementsOf(posts);
  const found = resolvePeriods({
    announcements,
    place: place === null ? undefined : (place ?? 'Probolinggo'),
    calendar,
    builtIn,
  });
  return {
    periods: found.periods.map(written),
    unconfirmed: found.unconfirmed.map(written),
    halted: found.halted.map(written),
  };
}

describe.each([
  ['what is Coklit, and where', [...SUBJECT_CASES, ...MORE_SUBJECT_CASES]],
  ['ends, lengths, years and doubts of one post', [...DATE_CASES, ...MORE_DATE_CASES]],
  ['posts against each other', [...BETWEEN_CASES, ...MORE_BETWEEN_CASES, ...RECAP_CASES, ...LAST_CASES]],
])('%s', (_, cases) => {
  it.each(cases)('$name', (one) => {
    const { periods = [], unconfirmed = [], halted = [] } = one;
    expect(judge(one)).toEqual({ periods, unconfirmed, halted });
  });
});
