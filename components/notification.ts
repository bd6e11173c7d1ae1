import { type Board, type Situation, situation } from '../lib/board';
import { type Catalogue, plain, type Words } from '../lib/i18n';
import type { Notice } from '../lib/unread';
import { messageOf } from './message';
import { shortOffice } from './post-words';

/** Titles that a notification names; more would be cut off by the system. */
const NEWEST = 3;

/** What a notification says, as plain text. */
export interface Notification {
  title: string;
  /** One line for each post, else a sentence. */
  message: string;
}

interface About {
  /** The home office's; null where it was never read, and only posts of others are told of. */
  board: Board | null;
  now: Date;
  words: Words & { notices: Catalogue['notices'] };
  /** What is told of: `situation` of the board, with the user's own dates where there are some. */
  shown?: Situation;
}

/** The words of a notice, the same in the extension, on the installed page and in a channel. */
export function notificationOf(notice: Notice, about: About): Notification {
  if (notice.kind === 'posts') return postsNotification(notice, about);
  if (notice.kind === 'digest') {
    const [period, posts] = notice.of;
    const { title, message } = notificationOf(period, about);
    return { title, message: `${message}\n${postsNotification(posts, about).message}` };
  }
  const { board, now, words } = about;
  if (!board) throw new RangeError(`a notice of kind ${notice.kind} without the home office's board`);
  const text = words.notices;
  const message = messageOf(about.shown ?? situation(board, now), { board, now, words });
  if (notice.kind === 'milestone') {
    const titles = {
      start: message.street?.today === 1 ? text.started : message.kicker.whole,
      'three-days': text.threeDays,
      'last-day': text.lastDay,
    };
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

/** Posts of other offices name theirs; the title names the keyword that all of them have. */
function postsNotification(
  { items }: Extract<Notice, { kind: 'posts' }>,
  { board, words: { notices: text } }: About,
): Notification {
  const home = board?._pantau_coklit.office.id;
  const titles = items
    .slice(0, NEWEST)
    .map(({ title, office }) => (office.id === home ? title : `${shortOffice(office.name)}: ${title}`));
  const rest = items.length - titles.length;
  const keyword = items[0]?.keywords.find((found) =>
    items.every(({ keywords }) => keywords.some((other) => other.keyword === found.keyword)),
  )?.keyword;
  const title = items.length === 1 ? text.newPost : text.newPosts(items.length);
  return {
    title: keyword === undefined ? title : text.withKeyword(title, keyword),
    message: [...titles, ...(rest ? [text.more(rest)] : [])].join('\n'),
  };
}
