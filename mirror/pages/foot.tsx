import { Notice } from '../../components/Notice';
import { RichText } from '../../components/RichText';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay, formatTime } from '../../lib/i18n';
import type { Words } from '../../lib/i18n/site-words';
import { isRead } from '../../lib/poll/result';
import type { Offset } from '../../lib/source';
import type { SourceStatus, Status } from '../status';
import type { HomeProps } from './home';
import { FootLinks } from './layout';

const OLD_MS = 7 * 86_400_000;

type Props = HomeProps & { words: Words };

/**
 * One line where the copy is old, the device offline or the office silent; the countdown stays. It comes when the
 * status does, and stands at the window's lower edge, where it moves nothing.
 */
export function OldData({ board, live, words: { widget, lang } }: Props) {
  const at = live?.status?.last_success_at;
  if (!live?.status || !at) return null;
  const old = live.now.getTime() - Date.parse(at) >= OLD_MS;
  if (!live.offline && !old && isRead(live.status.state)) return null;
  const day = formatDay(dayOf(new Date(at), board._pantau_coklit.office.utcOffset), lang);
  const text = live.offline
    ? widget.offline(day)
    : live.status.state === 'unreachable'
      ? widget.unreachable(day)
      : `${widget.oldShort(day)}.`;
  return (
    <div class="old" role="status">
      <Notice key={text} icon={live.offline ? 'cloudOff' : 'info'}>
        <RichText words={text} />
      </Notice>
    </div>
  );
}

/** Where the data comes from and how fresh it is, the sources' state, the formats, the other language. */
export function Foot({ board, asOf, live, sample, among, words }: Props) {
  const { office } = board._pantau_coklit;
  const { site, widget, lang } = words;
  const at = live?.status?.last_success_at;
  const date = at ? new Date(at) : null;
  const from = date
    ? site.from(
        office.name,
        formatDay(dayOf(date, office.utcOffset), lang),
        formatTime(date, office.utcOffset, lang),
      )
    : site.fromOn(office.name, formatDay(asOf, lang));
  return (
    <footer class="foot width">
      <p>
        <b>{widget.disclaimer}.</b>{' '}
        <span key={from}>
          <RichText words={from} />
        </span>
        {sample && ` ${site.sampleNote}`}
      </p>
      {live?.status && <SourceStates status={live.status} offset={office.utcOffset} words={words} />}
      <FootLinks words={words}>
        {among !== undefined && <a href="../">{site.otherOffices}</a>}
        <a href="poster/">{site.poster}</a>
        <a href="feed.xml">RSS</a>
        <a href="feed.json">JSON</a>
        <a href="coklit.ics">ICS</a>
      </FootLinks>
    </footer>
  );
}

function SourceStates({ status, offset, words }: { status: Status; offset: Offset; words: Words }) {
  const { site, reasons, lang } = words;
  const moment = (instant: string) => {
    const date = new Date(instant);
    return `${formatDay(dayOf(date, offset), lang, 'short')}, ${formatTime(date, offset, lang)}`;
  };
  const stateOf = ({ state, reason, last_success_at }: SourceStatus) => {
    const read = last_success_at === null ? site.notRead : moment(last_success_at);
    if (isRead(state) || reason === undefined) return read;
    return `${reasons[reason]}; ${site.lastSuccess.toLowerCase()}: ${read}`;
  };
  return (
    <details class="more">
      <summary>{site.sourceStatus}</summary>
      <dl>
        <dt>{site.lastCheck}</dt>
        <dd key={`checked ${status.checked_at}`}>
          <RichText words={moment(status.checked_at)} />
        </dd>
        <dt>{site.nextCheck}</dt>
        <dd key={`next ${status.next_at}`}>
          <RichText words={moment(status.next_at)} />
        </dd>
        {status.sources.map((source) => [
          <dt key={source.key}>{source.name}</dt>,
          <dd key={`${source.key} ${stateOf(source)}`}>
            <RichText words={stateOf(source)} />
          </dd>,
        ])}
        {status.hidden && [
          <dt key="hidden">{site.hidden}</dt>,
          ...status.hidden.map(({ id, words: said, reason, posts }) => (
            <dd key={id ?? said}>{site.hiddenPosts(reason, posts)}</dd>
          )),
        ]}
      </dl>
    </details>
  );
}
