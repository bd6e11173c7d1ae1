import { describe, expect, it } from 'vitest';
import { resolvePeriods } from '../../../lib/stages';
import { announcementsOf, type PeriodCase, unclearOf, written } from './case';
import { COKLIT } from './cases/01-coklit';
import { SOMETHING_ELSE } from './cases/02-something-else';
import { NO_END } from './cases/03-no-end';
import { NO_LENGTH } from './cases/04-no-length';
import { ELSEWHERE } from './cases/05-elsewhere';
import { OWN_DAY } from './cases/06-own-day';
import { SCHEDULES } from './cases/06a-schedules';
import { EDGES_APART } from './cases/06b-edges-apart';
import { LENGTH_GIVES_END } from './cases/07-length-gives-end';
import { LENGTH_FITS } from './cases/08-length-fits';
import { ONE_EDGE } from './cases/09-one-edge';
import { LENGTH_OF_AN_EXTENSION } from './cases/10-length-of-an-extension';
import { DOUBTS } from './cases/11-doubts';
import { NO_DOUBT } from './cases/12-no-doubt';
import { WITNESSES } from './cases/13-witnesses';
import { CORRECTIONS } from './cases/14-corrections';
import { EXTENSIONS } from './cases/14-extensions';
import { HALTS } from './cases/14-halts';
import { DISAGREEMENTS } from './cases/15-disagreements';
import { RECAPS_AND_SLIPS } from './cases/16-recaps-and-slips';
import { AGE_AND_ORDER } from './cases/17-age-and-order';
import { NOT_UNDERSTOOD } from './cases/19-not-understood';
import { GRAMMAR_OF_CHANGE } from './cases/20-grammar-of-change';

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
    unclear: found.periods.flatMap(unclearOf),
  };
}

const RULES: [string, PeriodCase[]][] = [
  ['rule 1: what is said of Coklit', COKLIT],
  ['rule 2: what is said of something else, or of a part', SOMETHING_ELSE],
  ['rule 3: days that are no end', NO_END],
  ['rule 4: lengths that are none', NO_LENGTH],
  ['rule 5: which region a period is given to', ELSEWHERE],
  ["rule 6: what counts from the post's own day", OWN_DAY],
  ['rule 6a: rows of a schedule', SCHEDULES],
  ['rule 6b: start and end apart', EDGES_APART],
  ['rule 7: a start and a length', LENGTH_GIVES_END],
  ['rule 8: a length beside a range', LENGTH_FITS],
  ['rule 9: one edge alone, and what is left', ONE_EDGE],
  ['rule 10: the length of an extension', LENGTH_OF_AN_EXTENSION],
  ['rule 11: doubtful', DOUBTS],
  ['rule 12: inferred without a doubt', NO_DOUBT],
  ['rule 13: witnesses', WITNESSES],
  ['rule 14: corrected', CORRECTIONS],
  ['rule 14: extended', EXTENSIONS],
  ['rule 14: halted', HALTS],
  ['rule 15: posts against each other', DISAGREEMENTS],
  ['rule 16: recap or slip', RECAPS_AND_SLIPS],
  ['rule 17: age and order', AGE_AND_ORDER],
  ['rule 19: not understood', NOT_UNDERSTOOD],
  ['rule 20: the grammar of change', GRAMMAR_OF_CHANGE],
];

describe.each(RULES)('%s', (_, cases) => {
  // Not `it.each`, which cuts the names.
  for (const one of cases)
    it(one.name, () => {
      const { periods = [], unconfirmed = [], halted = [] } = one;
      const { unclear, ...stages } = judge(one);
      expect(stages).toEqual({ periods, unconfirmed, halted });
      if (one.unclear) expect(unclear).toEqual(one.unclear);
    });
});

describe('Coklit spelt in another way', () => {
  const spelt = (text: string) => text.replaceAll(/(c)oklit/gi, '$1ok-lit');

  it('is judged the same in every case', () => {
    const differ = RULES.flatMap(([, cases]) => cases).filter((one) => {
      const posts = one.posts.map((post) => ({
        ...post,
        text: spelt(post.text),
        ...(post.title !== undefined && { title: spelt(post.title) }),
      }));
      return JSON.stringify(judge({ ...one, posts })) !== JSON.stringify(judge(one));
    });
    expect(differ.map(({ name }) => name)).toEqual([]);
  }, 60_000);

  it('is quoted as it was written', () => {
    const text = 'Hasil cok-lit diplenokan 1 Agustus. Cok-Lit berlangsung 24 Juni hingga 24 Juli 2024.';
    const posts = [{ day: '2024-06-20', text }];
    const { periods } = resolvePeriods({ announcements: announcementsOf(posts), place: 'Probolinggo' });
    expect(periods.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      'Cok-Lit berlangsung 24 Juni hingga 24 Juli 2024.',
    ]);
  });
});
