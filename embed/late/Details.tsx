import { Detail, Details as PeriodDetails } from '../../components/Details';
import { Link } from '../../components/Link';
import { shortOffice } from '../../components/post-words';
import { formatTime, type Words } from '../../lib/i18n';
import type { Offset } from '../../lib/source';
import type { State } from '../state';
import { dayText } from '../words';

/** Where all this comes from, how fresh it is, and what is wrong: in sentences that an operator can act on. */
export function Details(props: State) {
  const { words, board, config, message, copy, site } = props;
  const { shared, widget } = words;
  const trouble = wrong(props);
  return (
    <>
      {trouble && <Detail term={widget.state}>{trouble}</Detail>}
      {copy.clock.wrong && <Detail term={widget.clock}>{widget.clockText}</Detail>}
      {config.mistakes.map(({ attribute, value, used }) => (
        <Detail key={attribute} term={widget.misspelt}>
          {widget.misspeltText(attribute, value, used)}
        </Detail>
      ))}
      <PeriodDetails message={message} words={words} />
      <Detail term={widget.checked}>{checked(props)}</Detail>
      <Detail term={widget.source}>
        {widget.sourceText}
        <Link href={board.home_page_url}>{shortOffice(board.title)}</Link>
      </Detail>
      <Detail term={widget.siteTerm}>
        {widget.siteText}
        <Link href={site}>{site.replace(/^https?:\/\/|\/$/g, '')}</Link>
      </Detail>
      {message.advice.length > 0 && <Detail term={shared.adviceTitle}>{message.advice.join(' ')}</Detail>}
    </>
  );
}

/** The mirror's own word on its last round where it gave it, else when this copy came. */
function checked({ copy: { status, at, clock }, words, offset }: State): string {
  const { widget } = words;
  const moment = (instant: number) =>
    [dayText(instant, offset, words), timeText(instant, offset, words)] as const;
  if (!status) return moment(at + clock.offset).join(', ');
  const { checkedAt, succeededAt, nextAt, failed } = status;
  if (!failed) return widget.succeeded(...moment(checkedAt), timeText(nextAt ?? checkedAt, offset, words));
  return succeededAt
    ? widget.failedSince(...moment(checkedAt), ...moment(succeededAt))
    : widget.failed(...moment(checkedAt));
}

/** What is wrong with getting the data, in a sentence that an operator can act on; '' where nothing is. */
function wrong({ trouble, old, copy, dataFrom, dueAt, offset, words }: State): string {
  const { widget } = words;
  const { host } = new URL(copy.url);
  switch (trouble) {
    case 'offline':
      return widget.offlineText;
    case 'down':
      return widget.downText(host, timeText(dueAt, offset, words));
    case 'blocked':
      return widget.blockedText(host);
    case 'unreadable':
      return widget.unreadableText(host);
    default:
      return old ? widget.oldText(dayText(dataFrom, offset, words, 'long')) : '';
  }
}

/** The clock time of an instant at the office. */
const timeText = (instant: number, offset: Offset, { lang }: Words): string =>
  formatTime(new Date(instant), offset, lang);
