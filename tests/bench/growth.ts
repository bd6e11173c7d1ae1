import { makeBoard } from '../../lib/board';
import { parseFeed } from '../../lib/feed';
import { merge } from '../../lib/merge';
import { HOME_OFFICE } from '../../lib/source';
import { articles, HOST, LISTING, NEWS, page, rss } from '../unit/poll/support';

export const about =
  'Ten and a hundred times as much: processor time that grows with the amount and not with its square stays at about 10 and 100. Posts are kept to 500 and bodies to 2 MiB, so the last column is as far as it ever goes.';

export const largest = {
  'what cost most':
    'a post of nothing but dates: what holds of the whole post was found anew at each of them',
  'what became of it':
    'found once; shown by 20,000 characters of “Coklit semula berakhir 24 Juli, kini 31 Juli.”, four times what is ever taken of a post',
  before: '89 and 93 ms',
  after: '54 and 61 ms',
};

const SIZES = [1, 10, 100];
const TIMES = 5;

interface Row {
  what: string;
  'ms at 1 ×': string;
  'ms at 10 ×': string;
  'ms at 100 ×': string;
  'of 10': string;
  'of 100': string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each step of a round at three sizes. */
export async function run(): Promise<Row[]> {
  return [
    await row('RSS, 5 items and more', (size) => {
      const body = bytes(rss(articles(5 * size, 1)));
      return () => parseFeed(body, { url: `${HOST}/rss` });
    }),
    await row('listing, 6 posts and more', (size) => {
      const all = articles(6 * size, 1);
      // One page holds six: the pages follow each other in one body.
      const body = bytes(Array.from({ length: size }, (_, index) => page(all, index + 1)).join('\n'));
      return () => parseFeed(body, { url: LISTING });
    }),
    await row('merge of 5 posts and more, none of them known', (size) => {
      const items = itemsOf(5 * size);
      return () => merge({ source: NEWS, items, joined: true, lastReadAt: null }, [], SEEN);
    }),
    await row('board of 5 posts and more', (size) => {
      const { put } = merge(
        { source: NEWS, items: itemsOf(5 * size), joined: true, lastReadAt: null },
        [],
        SEEN,
      );
      return () => makeBoard(put, HOME_OFFICE, { calendar: [], builtIn: [] });
    }),
  ];
}

const SEEN = new Date('2024-07-01T05:00:00Z');

const itemsOf = (count: number) =>
  articles(count, 1).map(({ number, title, body }) => ({
    id: `post-${number}`,
    url: `${HOST}/index.php/blog/read/${number}_kabar-${number}`,
    title,
    summary: null,
    content: body,
    publishedAt: null,
    updatedAt: null,
    cut: false,
  }));

async function row(what: string, prepare: (size: number) => () => unknown): Promise<Row> {
  const times: number[] = [];
  for (const size of SIZES) {
    const work = prepare(size);
    await work();
    const runs: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      const began = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(began);
      runs.push((user + system) / 1000);
    }
    times.push(Math.min(...runs));
  }
  const [one = 0, ten = 0, hundred = 0] = times;
  return {
    what,
    'ms at 1 ×': one.toFixed(2),
    'ms at 10 ×': ten.toFixed(1),
    'ms at 100 ×': hundred.toFixed(0),
    'of 10': (ten / one).toFixed(1),
    'of 100': (hundred / one).toFixed(0),
  };
}
