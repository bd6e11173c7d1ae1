import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/dates/calendar';
import { type Evidence, type Periods, resolvePeriods, type StageAnnouncement } from '../../../lib/stages';
import { cpuTime } from '../cpu-time';
import { announcementsOf, type CasePost, official, written } from './case';
import { COKLIT } from './cases/01-coklit';
import { OWN_DAY } from './cases/06-own-day';
import { DOUBTS } from './cases/11-doubts';
import { WITNESSES } from './cases/13-witnesses';
import { HALTS } from './cases/14-halts';
import { DISAGREEMENTS } from './cases/15-disagreements';

const HARMLESS = ['year-inferred', 'month-inferred', 'disagreement'];
const CASES = [...COKLIT, ...OWN_DAY, ...DOUBTS, ...WITNESSES, ...HALTS, ...DISAGREEMENTS];

const clean = [
  'Coklit berlangsung 24 Juni hingga 24 Juli 2024.',
  'Jadwal coklit: 24 Juni s.d. 24 Juli 2024.',
  'Coklit digelar 24 Juni sampai 25 Juli 2024.',
  'Coklit akan dilaksanakan 1 Juli hingga 30 Juli 2024.',
  'Coklit dimulai 24 Juni 2024 selama satu bulan.',
];
const doubtful = [
  'Coklit berlangsung Senin, 24 Juni hingga Kamis, 24 Juli 2024.',
  'Jadwal coklit: 24 Juli 2024 hingga 24 Juni 2024.',
  'Coklit selama dua pekan, 24 Juni hingga 24 Juli 2024.',
  'Coklit akan dilaksanakan 1 Juli hingga 1 Oktober 2024.',
  'Coklit berlangsung hingga 24 Juli 2024.',
];
const changing = [
  'Masa coklit diperpanjang hingga 31 Juli 2024.',
  'Coklit ditunda.',
  'Ralat: coklit berlangsung 24 Juni hingga 24 Juli 2024.',
  'Coklit tidak ditunda.',
  'Waktu coklit tersisa 16 hari lagi.',
];
const day = fc.integer({ min: 0, max: 70 }).map((days) => addDays('2024-05-20', days));
const postOf = (texts: string[]) =>
  fc.record({ day: fc.oneof(day, fc.constant(null)), text: fc.constantFrom(...texts) });
const judge = (posts: CasePost[]): Periods =>
  resolvePeriods({ announcements: announcementsOf(posts), place: 'Probolinggo' });

/** Posts of known days that differ, so that only publication can order them. */
const dated = fc
  .uniqueArray(fc.record({ day, text: fc.constantFrom(...clean, ...doubtful, ...changing) }), {
    maxLength: 7,
    selector: (post) => post.day,
  })
  .map((posts): CasePost[] => posts.sort((a, b) => a.day.localeCompare(b.day)));

describe('what holds for all posts', () => {
  it('shuffling posts of known days changes no period', () => {
    fc.assert(
      fc.property(
        dated.chain((posts) =>
          fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
        ),
        ([posts, shuffled]) => {
          const days = ({ periods, unconfirmed, halted }: Periods) =>
            [periods, unconfirmed, halted].map((stages) => stages.map(written));
          expect(days(judge(shuffled))).toEqual(days(judge(posts)));
        },
      ),
    );
  });

  it('a period never stands on doubtful evidence alone', () => {
    fc.assert(
      fc.property(fc.array(postOf(doubtful), { maxLength: 6 }), (posts) => {
        for (const { evidence } of judge(posts).periods) expect(evidence.some(isClean)).toBe(true);
      }),
    );
    const alone = doubtful.slice(0, 4).map((text) => ({ day: '2024-06-20', text }));
    expect(judge(alone).periods).toEqual([]);
  });

  it('removing any one post never makes a period stand that no remaining clean statement gives', () => {
    fc.assert(
      fc.property(
        fc.array(postOf([...clean, ...doubtful, ...changing]), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (posts, at) => {
          const rest = posts.filter((_, index) => index !== at % posts.length);
          const before = judge(posts).periods.map(({ start, end }) => `${start}/${end}`);
          for (const stage of judge(rest).periods)
            if (!before.includes(`${stage.start}/${stage.end}`))
              expect(stage.evidence.some(isClean)).toBe(true);
        },
      ),
    );
  });

  it('periods that stand come by start and never overlap', () => {
    fc.assert(
      fc.property(fc.array(postOf([...clean, ...doubtful, ...changing]), { maxLength: 8 }), (posts) => {
        const { periods } = resolvePeriods({
          announcements: announcementsOf(posts),
          calendar: [official('2024-06-24', '2024-07-24')],
          builtIn: [official('2024-06-20', '2024-07-24', 'built-in')],
        });
        for (let at = 1; at < periods.length; at++)
          expect((periods[at]?.start ?? '') > (periods[at - 1]?.end ?? '')).toBe(true);
      }),
    );
  });

  it('never throws on arbitrary text, and quotes only what stands in it', () => {
    const word = fc.constantFrom(
      'coklit',
      'Coklit',
      '24 Juni',
      '24 Juli 2024',
      'hingga',
      'ditunda',
      'diperpanjang',
      'semula',
      'menjadi',
      'selama',
      'satu bulan',
      'hari ini',
      '.',
      ',',
      '\n',
      '(',
      ')',
      'Kab.',
      'telah',
      'tersisa',
      '16 hari',
      'lagi',
      'ralat',
      '31/7',
      'masa kerja',
      '\u0000',
      '%',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, text, day: fc.oneof(day, fc.constant(null)) }), { maxLength: 4 }),
        (posts) => {
          const announcements: StageAnnouncement[] = announcementsOf(posts);
          const { periods, unconfirmed, halted } = resolvePeriods({ announcements, place: 'Probolinggo' });
          for (const { evidence, start, end } of [...periods, ...unconfirmed, ...halted]) {
            expect(start <= end).toBe(true);
            for (const { quote } of evidence)
              expect(
                announcements.some((post) => post.title.includes(quote) || post.text.includes(quote)),
              ).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['coktas in one word', `terbatas ${'coklit'.repeat(833)}`],
    ['coktas in many words', `${'coklit ( '.repeat(555)} terbatas`],
    ['dots of one sign', `coklit ${'…'.repeat(4_990)}`],
    ['dots', `coklit ${'.'.repeat(4_990)}`],
    ['white space', `coklit${' '.repeat(4_990)}terbatas`],
  ])('takes little time for a run of %s', (_, text) => {
    const posts = Array.from({ length: 5 }, () => ({ day: '2024-06-20', text }));
    const started = cpuTime();
    expect(judge(posts).periods).toEqual([]);
    expect(cpuTime() - started).toBeLessThan(1_000);
  });

  it('takes an instant that is none for an unknown day', () => {
    const [post] = announcementsOf([{ day: '2024-06-20', text: clean[0] as string }]);
    const broken = {
      ...(post as StageAnnouncement),
      publishedAt: new Date(Number.NaN),
      firstSeenAt: new Date(Number.NaN),
    };
    expect(resolvePeriods({ announcements: [broken] }).periods.map(written)).toEqual([
      '2024-06-24/2024-07-24',
    ]);
  });
});

describe('the zone of the machine', () => {
  const zone = process.env.TZ;

  it.each(['Asia/Jakarta', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])('%s changes nothing', (name) => {
    const results = () =>
      CASES.map(({ posts, calendar, builtIn }) =>
        resolvePeriods({ announcements: announcementsOf(posts), calendar, builtIn }),
      );
    const here = results();
    process.env.TZ = name;
    try {
      expect(results()).toEqual(here);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

function isClean({ doubts, quote }: Evidence): boolean {
  return doubts.every((doubt) => HARMLESS.includes(doubt) || (doubt === 'swapped' && /bulan/.test(quote)));
}
