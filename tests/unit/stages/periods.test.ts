import { describe, expect, it } from 'vitest';
import { resolvePeriods } from '../../../lib/stages';
import { announcementsOf, type PeriodCase, written } from './case';
import { COKLIT } from './cases/coklit';
import { CORRECTIONS } from './cases/corrections';
import { DOUBTS } from './cases/doubts';
import { EDGES } from './cases/edges';
import { EXTENSIONS } from './cases/extensions';
import { HALTS } from './cases/halts';
import { LENGTHS } from './cases/lengths';
import { MAJORITY } from './cases/majority';
import { OFFICIAL } from './cases/official';
import { OTHERS } from './cases/others';
import { PLACES } from './cases/places';
import { SCHEDULES } from './cases/schedules';
import { UNDATED } from './cases/undated';
import { WITNESSES } from './cases/witnesses';
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
  ['what is said of Coklit', COKLIT],
  ['what is said of something else', OTHERS],
  ['which region a period is given to', PLACES],
  ['single days, targets and remaining time', EDGES],
  ['lengths', LENGTHS],
  ['weekdays, years, order and recaps', DOUBTS],
  ['schedules in lines', SCHEDULES],
  ['corrections', CORRECTIONS],
  ['extensions', EXTENSIONS],
  ['posts without a day', UNDATED],
  ['halts and their denials', HALTS],
  ['one post as the witness of another', WITNESSES],
  ['what most posts say', MAJORITY],
  ['official periods and posts', OFFICIAL],
])('%s', (_, cases) => {
  it.each(cases)('$name', (one) => {
    const { periods = [], unconfirmed = [], halted = [] } = one;
    expect(judge(one)).toEqual({ periods, unconfirmed, halted });
  });
});
