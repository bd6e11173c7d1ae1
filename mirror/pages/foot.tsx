import { Link } from '../../components/Link';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay, formatTime } from '../../lib/i18n';
import type { Office } from '../../lib/source';
import { isGood, type Status } from '../status';
import type { Words } from '../words';
import type { HomeProps } from './home';

export const SOURCE_CODE = 'https://github.com/pantau-coklit/pantau-coklit.github.io';
const OLD_MS = 7 * 86_400_000;

type Props = HomeProps & { words: Words };

/** One line where the copy is old, the device offline or the office silent; the countdown stays. */
export function OldData({ board, status, now, live, lang, offline, words }: Props) {
  if (!live || status.last_success_at === null) return null;
  const succeeded = new Date(status.last_success_at);
  const old = now.getTime() - succeeded.getTime() >= OLD_MS;
  if (!offline && !old && isGood(status.state)) return null;
  const day = formatDay(dayOf(succeeded, board._pantau_coklit.office.utcOffset), lang);
  return (
    <p class="old" role="status">
      <span class="in1">{offline ? words.widget.offline(day) : words.widget.unreachable(day)}</span>
    </p>
  );
}

/** Where the data comes from and how fresh it is, the sources' state, the formats, the other language. */
export function Foot({ board, status, live, lang, sample, words }: Props) {
  const { office } = board._pantau_coklit;
  const { site, widget } = words;
  const day = (instant: string) => formatDay(dayOf(new Date(instant), office.utcOffset), lang);
  const at = status.last_success_at;
  return (
    <footer class="end1 in1">
      <p>
        <b>{widget.disclaimer}.</b>{' '}
        {at !== null &&
          (live
            ? site.from(office.name, day(at), formatTime(new Date(at), office.utcOffset, lang))
            : site.fromOn(office.name, day(at)))}
        {sample && ` ${site.sampleNote}`}
      </p>
      {live && <SourceStates status={status} office={office} words={words} lang={lang} />}
      <p>
        <a href="feed.xml">RSS</a>
        <a href="feed.json">JSON</a>
        <a href="coklit.ics">ICS</a>
        <Link href={SOURCE_CODE}>{site.sourceCode}</Link>
        <a href={lang === 'id' ? './?lang=en' : './'} hreflang={lang === 'id' ? 'en' : 'id'}>
          {site.otherLanguage}
        </a>
      </p>
    </footer>
  );
}

function SourceStates(props: { status: Status; office: Office; words: Words; lang: HomeProps['lang'] }) {
  const { status, office, words, lang } = props;
  const moment = (instant: string) => {
    const date = new Date(instant);
    const day = formatDay(dayOf(date, office.utcOffset), lang, 'short');
    return `${day}, ${formatTime(date, office.utcOffset, lang)}`;
  };
  return (
    <details class="states">
      <summary>{words.site.sourceStatus}</summary>
      <dl>
        <dt>{words.site.lastCheck}</dt>
        <dd>{moment(status.checked_at)}</dd>
        <dt>{words.site.nextCheck}</dt>
        <dd>{moment(status.next_at)}</dd>
        {status.sources.map((source) => (
          <Source key={source.key} source={source} words={words} moment={moment} />
        ))}
      </dl>
    </details>
  );
}

function Source(props: {
  source: Status['sources'][number];
  words: Words;
  moment: (instant: string) => string;
}) {
  const { source, words, moment } = props;
  const read = source.last_success_at === null ? words.site.notRead : moment(source.last_success_at);
  return (
    <>
      <dt>{source.name}</dt>
      <dd>
        {isGood(source.state) || source.reason === undefined
          ? read
          : `${words.reasons[source.reason]}; ${words.site.lastSuccess.toLowerCase()}: ${read}`}
      </dd>
    </>
  );
}
