/** What is passed on as text: for a chat, a mail, a clipboard. Days are dates, so that it stays true where it lies. */
import type { BoardItem } from '../lib/board';
import { type Catalogue, plain, type Words } from '../lib/i18n';
import type { Office } from '../lib/source';
import type { Message } from './message';
import { dateWords, excerpt, shortOffice } from './post-words';

type ShareWords = Catalogue['share'];

/** So many posts are named; a longer message is read by nobody, and its address by no browser. */
export const MOST_IN_DIGEST = 15;
const LONGEST_TITLE = 160;

/**
 * Several posts as one message: titles, days, links.
 *
 * @param items With their office where they may be of several; it then stands with each post.
 * @param about.warnings What has to be said with the post at an address.
 */
export function digest(
  items: readonly (BoardItem & { office?: Office })[],
  {
    title,
    words,
    share,
    warnings,
  }: { title: string; words: Words; share: ShareWords; warnings?: ReadonlyMap<string, string> | undefined },
): string {
  const offices = new Set(items.map(({ office }) => office?.id));
  const named = items.slice(0, MOST_IN_DIGEST).map((item, index) => {
    const office = offices.size > 1 && item.office ? shortOffice(item.office.name) : '';
    const from = [office, dateWords(item._pantau_coklit.date, words)].filter(Boolean).join(', ');
    const warning = warnings?.get(item.url ?? '');
    return [`${index + 1}. ${excerpt(item.title, LONGEST_TITLE)}`, from, warning, item.url]
      .filter(Boolean)
      .join('\n');
  });
  const left = items.length - named.length;
  return [`*${title}*`, ...named, ...(left > 0 ? [share.more(left)] : []), share.sentBy].join('\n\n');
}

/** What somebody who found a date wrong tells those who can mend it: what is shown, from which sentences, what is in doubt. */
export function wrongDateReport(
  { statement, dates, reason, notes, quotes, line }: Message,
  about: { office: string; product: string; share: ShareWords },
): string {
  const { share } = about;
  const doubts = [dates?.correction, reason.whole, ...notes.map(({ text }) => text.whole)].filter(Boolean);
  const said = quotes.map(({ words, title, date, url }, index) =>
    [
      `${index + 1}. ${words.length > 0 ? `“${plain(words)}”` : title}`,
      [words.length > 0 && title, date].filter(Boolean).join(', '),
      url,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  const parts: [string, string][] = [
    [share.reportShown, statement || line.what],
    [share.reportOrigin, dates ? `${dates.text}. ${dates.origin}` : ''],
    [share.reportDoubts, doubts.join(' ')],
    [share.reportQuotes, said.length > 0 ? `\n${said.join('\n')}` : ''],
    [share.reportRight, '…'],
  ];
  return [
    `${share.reportTitle}\n${about.product}, ${about.office}`,
    ...parts.filter(([, text]) => text).map(([name, text]) => `${name}: ${text}`),
  ].join('\n\n');
}
