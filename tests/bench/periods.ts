import { resolvePeriods } from '../../lib/stages';
import { cpuTime } from '../unit/cpu-time';
import { announcementsOf, type CasePost } from '../unit/stages/case';
import { generate } from '../unit/stages/generate';
import { outcomeOf } from '../unit/stages/generate/outcome';
import { CHRONO } from './chrono';

export const about =
  'Periods of Coklit found in 5,000 generated posts, the generator’s own truth beside them. chrono-node reads dates and knows nothing of Coklit; what is made of its dates is the best that we could think of without rules of our own: of the newest post that has one, the first range in a sentence that names Coklit. Right is the period that runs, or none where none does; false, a period that nobody announced. Its two configurations of Indonesian are given the day of each post. Times are of the processor.';

const SEED = 2029;
const POSTS = 5_000;

interface Row {
  what: string;
  scenarios: number;
  right: number;
  'said to be doubtful': number;
  false: number;
  'ms per 1,000 posts': number;
}

/** Right and false periods of both on the same scenarios. */
export function run(): Row[] {
  const scenarios = [...generate(SEED, POSTS)];
  const posts = scenarios.reduce((sum, { posts }) => sum + posts.length, 0);
  const sums = ['this project', ...Object.keys(CHRONO)].map((what) => ({
    ...{ what, right: 0, doubtful: 0, false: 0, ms: 0 },
  }));
  const [ours, ...peers] = sums;
  if (!ours) throw new RangeError('nobody reads');
  for (const scenario of scenarios) {
    const announcements = announcementsOf(scenario.posts);
    let began = cpuTime();
    const found = resolvePeriods({ announcements, place: scenario.place });
    ours.ms += cpuTime() - began;
    const outcome = outcomeOf(scenario, found);
    if (outcome === 'understood') ours.right += 1;
    else if (outcome === 'shown as doubtful') ours.doubtful += 1;
    else ours.false += 1;

    for (const peer of peers) {
      began = cpuTime();
      const ranges = scenario.posts.flatMap((post) => rangeIn(post, CHRONO[peer.what] ?? (() => [])));
      peer.ms += cpuTime() - began;
      const answer = ranges.at(-1);
      if (answer === scenario.periods.at(-1)) peer.right += 1;
      else if (answer !== undefined && !scenario.periods.includes(answer)) peer.false += 1;
    }
  }
  return sums.map(({ what, right, doubtful, false: wrong, ms }) => ({
    ...{ what, scenarios: scenarios.length, right, 'said to be doubtful': doubtful, false: wrong },
    'ms per 1,000 posts': Math.round((1_000 * ms) / posts),
  }));
}

/** The first range in a sentence on Coklit. */
function rangeIn({ day, seen, title = '', text }: CasePost, read: (typeof CHRONO)[string]): string[] {
  const sentences = `${title}.\n${text}`.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u);
  const published = new Date(`${day ?? seen ?? '2024-06-23'}T05:00:00Z`);
  for (const sentence of sentences.filter((each) => /coklit|pencocokan/i.test(each))) {
    const range = read(sentence, published).find((each) => each.includes('/'));
    if (range) return [range];
  }
  return [];
}

/** Where the peer is ahead. */
export function ahead([ours, ...peers]: readonly Row[]): string[] {
  return peers.flatMap((peer) =>
    ours && peer['ms per 1,000 posts'] < ours['ms per 1,000 posts']
      ? [
          `${peer.what} takes ${peer['ms per 1,000 posts']} ms where we take ${ours['ms per 1,000 posts']}: it reads dates, and judges nothing of what they are said.`,
        ]
      : [],
  );
}
