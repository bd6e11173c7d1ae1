import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { Logo } from '../../components/Logo';
import { Notice } from '../../components/Notice';
import { shortOffice } from '../../components/post-words';
import { RichText } from '../../components/RichText';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay, formatTime } from '../../lib/i18n';
import type { Office, Offset } from '../../lib/source';
import { formatMoment } from '../shared/moment';
import { type SourceSummary, troubleWords } from '../shared/trouble';
import type { PopupWords } from './words';

interface HeadProps {
  /** Whose countdown it is. */
  office: string;
  busy: boolean;
  check: () => void;
  settingsPage: string;
  /** Opens the side panel; null where the browser has none, and in the panel itself. */
  openPanel?: (() => void) | null;
  words: PopupWords;
}

export function Head({ office, busy, check, settingsPage, openPanel, words }: HeadProps) {
  const { shared, extension } = words;
  const doing = busy ? extension.checking : extension.check;
  return (
    <header class="head">
      <Logo />
      <div>
        <h1>{shared.name}</h1>
        <p>{shortOffice(office)}</p>
      </div>
      <button
        type="button"
        class={`button check${busy ? ' busy' : ''}`}
        aria-label={doing}
        aria-disabled={busy}
        onClick={() => busy || check()}
      >
        <Icon name="refresh" />
        <span key={doing}>{doing}</span>
      </button>
      {openPanel && <IconButton icon="panel" label={extension.openPanel} onClick={openPanel} />}
      <a
        class="icon-button"
        href={settingsPage}
        target="_blank"
        aria-label={extension.settings}
        title={extension.settings}
        rel="noopener"
      >
        <Icon name="settings" />
      </a>
    </header>
  );
}

interface TroubleProps {
  summary: SourceSummary;
  now: Date;
  /** When the mirror last read the office's site, where its board is shown. */
  mirrored: Date | null;
  /** The device's clock is off; what is shown counts with the right time. */
  clockWrong: boolean;
  /** Whose sources are in trouble, where several offices are followed; what is told is the first one's. */
  troubled?: readonly Office[];
  utcOffset: Offset;
  /** The page that tells more. */
  statusPage: string;
  allow: () => void;
  words: PopupWords;
}

/** One line above the countdown: what is wrong, and how old the copy is that is shown. */
export function TroubleLine(props: TroubleProps) {
  const { summary, clockWrong, troubled: [first, ...others] = [], statusPage, allow, words } = props;
  const { extension } = words;
  const { trouble } = summary;
  if (!trouble) {
    return clockWrong ? (
      <Notice icon="info">
        <b>{extension.clockWrong}</b> {extension.clockCorrected}
      </Notice>
    ) : null;
  }
  const revoked = trouble.kind === 'no-permission';
  const what = troubleWords(trouble, words);
  const copy = copyWords(props);
  return (
    <Notice icon={revoked ? 'lock' : 'cloudOff'}>
      <span key={what + copy}>
        <b>{first ? `${shortOffice(first.name)}: ${what}` : what}</b>{' '}
        {others.length > 0 && `${extension.othersToo(others.length)} `}
        <RichText words={copy} />{' '}
      </span>
      {revoked ? (
        <button type="button" class="inline-button" onClick={allow}>
          {extension.allowAgain}
        </button>
      ) : (
        <a href={statusPage} target="_blank" rel="noopener">
          {extension.details}
        </a>
      )}
    </Notice>
  );
}

function copyWords({ summary, mirrored, now, utcOffset, words }: TroubleProps): string {
  const { shared, extension, lang } = words;
  const at = mirrored ?? summary.succeededAt;
  if (!at) return '';
  const day = dayOf(at, utcOffset);
  const sameYear = day.slice(0, 4) === dayOf(now, utcOffset).slice(0, 4);
  const date = formatDay(day, lang, sameYear ? 'day-month' : 'long');
  const time = formatTime(at, utcOffset, lang);
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (summary.trouble?.kind === 'no-permission' || minutes < 1)
    return (mirrored ? extension.mirrorOf : extension.copyOf)(date, time);
  const hours = Math.floor(minutes / 60);
  const age =
    minutes < 60
      ? shared.minutes(minutes)
      : hours < 48
        ? shared.hours(hours)
        : shared.days(Math.floor(hours / 24));
  return (mirrored ? extension.mirrorOfAged : extension.copyOfAged)(date, time, age);
}

type FootProps = Pick<TroubleProps, 'summary' | 'now' | 'utcOffset' | 'statusPage' | 'words'>;

/** When the office was last asked and when it will be asked again, with the way to more; and who we are not. */
export function Foot(props: FootProps) {
  return (
    <footer class="foot">
      <a href={props.statusPage} target="_blank" rel="noopener">
        <Checked {...props} />
      </a>
      <span>{props.words.extension.disclaimer}</span>
    </footer>
  );
}

function Checked({ summary, now, utcOffset, words: { extension, lang } }: FootProps) {
  const { trouble, checkedAt, nextAt } = summary;
  const time = (at: Date | null) => (at ? formatMoment(at, now, utcOffset, lang) : '–');
  const refused = trouble?.kind === 'no-permission';
  const said = !checkedAt
    ? extension.never
    : refused
      ? extension.notAllowed
      : (trouble ? extension.failed : extension.checked)(time(checkedAt), time(nextAt));
  return (
    <>
      {checkedAt && <Icon name={refused ? 'lock' : trouble ? 'cloudOff' : 'check'} />}
      <span key={said}>{said}</span>
    </>
  );
}
