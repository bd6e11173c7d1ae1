import { type Board, type Situation, situation } from '../lib/board';
import { type Catalogue, plain, type Words } from '../lib/i18n';
import type { Notice } from '../lib/unread';
import { messageOf } from './message';

/** Titles that a notification names; more would be cut off by the system. */
const NEWEST = 3;

/** What a notification says, as plain text. */
export interface Notification {
  title: string;
  /** One line for each post, else a sentence. */
  message: string;
}

/**
 * The words of a notice, the same in the extension, on the installed page and in a channel.
 *
 * @param shown What is told of: `situation` of the board, with the user's own dates where there are some.
 */
export function notificationOf(
  notice: Notice,
  about: { board: Board; now: Date; words: Words & { notices: Catalogue['notices'] }; shown?: Situation },
): Notification {
  const { board, now, words, shown = situation(board, now) } = about;
  const text = words.notices;
  if (notice.kind === 'posts') {
    const titles = notice.items.slice(0, NEWEST).map(({ title }) => title);
    const rest = notice.items.length - titles.length;
    return {
      title: notice.items.length === 1 ? text.newPost : text.newPosts(notice.items.length),
      message: [...titles, ...(rest ? [text.more(rest)] : [])].join('\n'),
    };
  }
  const message = messageOf(shown, { board, now, words });
  if (notice.kind === 'milestone') {
    const titles = { start: text.started, 'three-days': text.threeDays, 'last-day': text.lastDay };
    const sentence = plain(message.sentence.whole);
    return { title: titles[notice.milestone], message: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
  }
  const [quote] = message.quotes;
  if (notice.change === 'halted') {
    return { title: message.line.what, message: quote ? plain(quote.words) : message.statement };
  }
  const [unclear] = notice.stage.unclear ?? [];
  if (notice.change === 'unclear' && unclear) return { title: text.stageUnclear, message: unclear.quote };
  return {
    title: notice.change === 'announced' ? text.stageNew : text.stageChanged,
    message: message.statement,
  };
}
