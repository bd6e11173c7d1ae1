import { type Message, messageOf } from '../components/message';
import { type Board, situation } from '../lib/board';
import type { Offset } from '../lib/source';
import type { Channel } from './channel';
import { untilChange } from './clock';
import type { Config } from './config';
import { arrived } from './instead/arrived';
import type { Trouble } from './request';
import type { Copy } from './store';
import { type WidgetWords, wordsIn } from './words';

/** All that the widget shows, from the copy, the attributes and the time. */
export interface State {
  config: Config;
  words: WidgetWords;
  board: Board;
  copy: Copy;
  message: Message;
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
  /** Address of our site's first page, with a trailing slash. */
  site: string;
  /** Milliseconds until something here changes by itself. */
  next: number;
}

const DAY = 86_400_000;
const OLD = 7 * DAY;
const HOUR = DAY / 24;

/**
 * Gives null where what holds can't be said without what comes late: English, the other forms, what is to come and what
 * is doubtful.
 */
export function stateOf(
  config: Config,
  { trouble, dueAt, asked }: Pick<Channel, 'trouble' | 'dueAt' | 'asked'>,
  copy: Copy,
  site: string,
): State | null {
  const { board, clock, status } = copy;
  const now = new Date(Date.now() + clock.offset);
  const offset = board._pantau_coklit.office.utcOffset;
  const shown = situation(board, now, arrived.late?.settingOf(config, offset));
  if (!arrived.late) {
    const noted = 'stage' in shown && shown.stage.unclear;
    if (
      noted ||
      config.dates === undefined ||
      config.show !== 'both' ||
      !/running|ended|none/.test(shown.state)
    )
      return null;
  }
  if (config.lang === 'en' && arrived.english === undefined) return null;
  const words = wordsIn(config.lang);
  const message = messageOf(shown, {
    board,
    now,
    words,
    ...arrived.late?.aboutIn(words, clock),
    narrow: true,
  });
  const changedAt = Date.parse(board._pantau_coklit.changed_at);
  const quiet = now.getTime() - changedAt >= OLD;
  const asksStatus = quiet && !status;
  // The latest moment at which the data is known to have been right: the mirror's last success where it told us, else
  // when the copy came; of content that has not changed for a week and no word from the mirror, its last change.
  const came = copy.at + clock.offset;
  const known = status ? Math.min(status.succeededAt ?? 0, came) : !quiet && came;
  const dataFrom = known || changedAt;
  return {
    config,
    words,
    board,
    copy,
    message,
    trouble: navigator.onLine ? trouble : 'offline',
    dueAt: dueAt + clock.offset,
    offset,
    dataFrom,
    old: now.getTime() - dataFrom >= OLD && (asked || !asksStatus),
    asksStatus,
    site,
    // What is left changes with the full second or minute: a period begins and ends at one.
    next: message.figures.length
      ? untilChange(DAY - (now.getTime() % DAY), message.step === 1_000 ? 'second' : 'minute')
      : HOUR,
  };
}
