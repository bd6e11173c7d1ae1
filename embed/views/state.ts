import type { Board, Situation } from '../../lib/board';
import { situation } from '../../lib/board';
import type { Offset } from '../../lib/source';
import { type Countdown, countdown } from '../../lib/stages/countdown';
import type { Channel } from '../channel';
import { untilChange } from '../clock';
import { type Config, settingOf } from '../config';
import type { Trouble } from '../request';
import type { Copy } from '../store';
import { INDONESIAN, type More, type Words } from './words';

/** What is open in the lower part, and which of its pages. */
export interface Opened {
  panel: 'news' | 'details' | null;
  page: number;
  pages: number;
}

/** All that the views show, from the copy, the attributes and the time. */
export interface State {
  config: Config;
  words: Words;
  /** What is needed now and then, once it is there. */
  more: More | undefined;
  board: Board;
  copy: Copy;
  now: Date;
  situation: Situation;
  count: Countdown;
  trouble: Trouble | null;
  /** When a failed attempt is repeated, in milliseconds. */
  dueAt: number;
  /** The office's. */
  offset: Offset;
  /** From when the data is, in milliseconds. */
  dataFrom: number;
  /** The copy is so old that it has to be said, whatever else holds. */
  old: boolean;
  /** Only the mirror's `status.json` can tell whether quiet content is old content. */
  asksStatus: boolean;
  /** Something here is shown by what is needed only now and then. */
  needsMore: boolean;
  /** Address of our site's first page, with a trailing slash. */
  site: string;
  /** Milliseconds until something here changes by itself. */
  next: number;
}

const DAY = 86_400_000;
const OLD = 7 * DAY;
const HOUR = DAY / 24;

export function stateOf(
  config: Config,
  { trouble, dueAt, asked }: Pick<Channel, 'trouble' | 'dueAt' | 'asked'>,
  copy: Copy,
  site: string,
  more: More | undefined,
): State {
  const { board, clock, status } = copy;
  const device = Date.now();
  const now = new Date(device + clock.offset);
  const offset = board._pantau_coklit.office.utcOffset;
  const shown = situation(board, now, settingOf(config, offset));
  const count = countdown('stage' in shown && shown.state !== 'halted' ? shown.stage : null, now);
  const quiet = now.getTime() - Date.parse(board._pantau_coklit.changed_at) >= OLD;
  const asksStatus = quiet && !status;
  const dataFrom = dataFromOf(copy, quiet);
  return {
    config,
    words: more?.speech[config.lang] ?? INDONESIAN,
    more,
    board,
    copy,
    now,
    situation: shown,
    count,
    trouble: navigator.onLine ? trouble : 'offline',
    dueAt: dueAt + clock.offset,
    offset,
    dataFrom,
    old: now.getTime() - dataFrom >= OLD && (asked || !asksStatus),
    asksStatus,
    needsMore:
      config.lang === 'en' ||
      config.show === 'strip' ||
      shown.state === 'halted' ||
      shown.state === 'unconfirmed',
    site,
    next: count.target
      ? untilChange(count.target.getTime() - now.getTime(), count.phase === 'last-day' ? 'second' : 'minute')
      : HOUR,
  };
}

/**
 * The latest moment at which the data is known to have been right: the mirror's last success where it told us, else
 * when the copy came; of content that has not changed for a week and no word from the mirror, its last change.
 */
function dataFromOf({ board, at, clock, status }: Copy, quiet: boolean): number {
  const came = at + clock.offset;
  if (status) return Math.min(status.succeededAt ?? 0, came) || Date.parse(board._pantau_coklit.changed_at);
  return quiet ? Date.parse(board._pantau_coklit.changed_at) : came;
}
