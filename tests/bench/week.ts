import { poll } from '../../lib/poll';
import { articles, DAY, html, NEWS, World } from '../unit/poll/support';

export const about =
  'A simulated week of one source with a new post a day, asked whenever it is due. A site without validators is asked as any reader asks that remembers nothing: that row is the measure.';

export const largest = {
  'what cost most': 'the one answer with a body for each new post',
  'what became of it': 'nothing to gain: all others are 304',
  before: '–',
  after: '–',
};

const DAYS = 7;

interface Week {
  what: string;
  requests: number;
  'answers without a body': number;
  kB: number;
  'posts found': number;
}

/** Headers of an answer to the n-th state of the listing. */
const SITES: Record<string, (n: number) => Record<string, string>> = {
  'no validators (the measure)': () => ({}),
  ETag: (n) => ({ etag: `"${n}"` }),
  'Last-Modified': (n) => ({ 'last-modified': new Date(Date.UTC(2024, 0, 1 + n)).toUTCString() }),
  'ETag, fresh for an hour': (n) => ({ etag: `"${n}"`, 'cache-control': 'max-age=3600' }),
};

/** What a week costs the office, by what its site says of its copies; and where it is down all the time. */
export async function run(): Promise<Week[]> {
  const rows: Week[] = [];
  for (const [what, headers] of Object.entries(SITES)) rows.push(await week(`site with ${what}`, headers));
  return [...rows, await week('site that is down', null)];
}

async function week(what: string, headers: ((n: number) => Record<string, string>) | null): Promise<Week> {
  const world = new World();
  world.posts = articles(6, 1);
  const state = { n: 0 };
  world.handler = ({ url, headers: asked }) => {
    if (!headers) throw new TypeError('Failed to fetch');
    const given = headers(state.n);
    const isKnown =
      (given.etag !== undefined && asked.get('if-none-match') === given.etag) ||
      (given['last-modified'] !== undefined && asked.get('if-modified-since') === given['last-modified']);
    return isKnown ? html('', given, 304) : world.listing(url, given);
  };
  const start = world.time;
  await poll(NEWS, world.deps());
  const before = (await world.store.posts(NEWS.office.id)).length;
  while (world.time < start + DAYS * DAY) {
    const { nextAt } = await poll(NEWS, world.deps());
    world.time = nextAt.getTime();
    if (world.time < start + (state.n + 1) * DAY || state.n === DAYS) continue;
    state.n += 1;
    world.publish(6 + state.n);
  }
  await poll(NEWS, world.deps({ force: true }));
  return {
    what,
    requests: world.asked.length,
    'answers without a body': world.asked.filter(({ bytes }) => bytes === 0).length,
    kB: Math.round(world.asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1000),
    'posts found': (await world.store.posts(NEWS.office.id)).length - before,
  };
}
