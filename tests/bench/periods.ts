import { parse } from 'chrono-node';
import { resolvePeriods } from '../../lib/stages';
import { announcementsOf } from '../unit/stages/case';
import { generate } from '../unit/stages/generate';
import { outcomeOf } from '../unit/stages/generate/outcome';

export const about =
  'Periods of Coklit found in 5,000 generated posts (the generator’s own truth beside them). chrono-node reads dates and knows nothing of Coklit or Indonesian: it gets the months in English, only posts that say “coklit”, and its first range counts as its answer. “False” is a period that nobody announced.';

const SEED = 2029;
const POSTS = 5_000;
const MONTHS: Record<string, string> = {
  januari: 'January',
  februari: 'February',
  maret: 'March',
  mei: 'May',
  juni: 'June',
  juli: 'July',
  agustus: 'August',
  oktober: 'October',
  desember: 'December',
  hingga: 'to',
  sampai: 'to',
};

interface Row {
  what: string;
  scenarios: number;
  right: number;
  'said to be doubtful': number;
  false: number;
  'ms per 1,000 posts': number;
}

const day = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Right and false periods of both on the same scenarios. */
export function run(): Row[] {
  const scenarios = [...generate(SEED, POSTS)];
  const posts = scenarios.reduce((sum, { posts }) => sum + posts.length, 0);
  const ours = { right: 0, doubtful: 0, false: 0, ms: 0 };
  const peer = { right: 0, doubtful: 0, false: 0, ms: 0 };
  for (const scenario of scenarios) {
    const announcements = announcementsOf(scenario.posts);
    let began = performance.now();
    const found = resolvePeriods({ announcements, place: scenario.place });
    ours.ms += performance.now() - began;
    const outcome = outcomeOf(scenario, found);
    if (outcome === 'understood') ours.right += 1;
    else if (outcome === 'shown as doubtful') ours.doubtful += 1;
    else ours.false += 1;

    began = performance.now();
    const ranges = scenario.posts.flatMap(({ title, text }) => rangeIn(`${title}. ${text}`));
    peer.ms += performance.now() - began;
    const answer = ranges.at(-1);
    if (answer === scenario.periods.at(-1)) peer.right += 1;
    else if (answer !== undefined && !scenario.periods.includes(answer)) peer.false += 1;
  }
  const row = (what: string, { right, doubtful, false: wrong, ms }: typeof ours): Row => ({
    ...{ what, scenarios: scenarios.length, right, 'said to be doubtful': doubtful, false: wrong },
    'ms per 1,000 posts': Math.round((1_000 * ms) / posts),
  });
  return [row('this project', ours), row('chrono-node', peer)];
}

function rangeIn(text: string): string[] {
  if (!/coklit/i.test(text)) return [];
  const english = text.replace(/\p{L}+/gu, (word) => MONTHS[word.toLowerCase()] ?? word);
  const range = parse(english, new Date(2024, 5, 1)).find(({ end }) => end);
  return range?.end ? [`${day(range.start.date())}/${day(range.end.date())}`] : [];
}

/** Where the peer is ahead. */
export function ahead(rows: readonly Row[]): string[] {
  const [ours, peer] = rows.map((row) => row['ms per 1,000 posts']);
  return ours !== undefined && peer !== undefined && peer < ours
    ? [
        `chrono-node takes ${peer} ms where we take ${ours}: it reads dates, and judges nothing of what they are said.`,
      ]
    : [];
}
