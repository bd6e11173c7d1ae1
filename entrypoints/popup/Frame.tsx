import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { Logo } from '../../components/Logo';
import { Notice } from '../../components/Notice';
import { shortOffice } from '../../components/post-words';
import { RichText } from '../../components/RichText';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay, formatTime } from '../../lib/i18n';
import { agoOf, formatMoment } from '../shared/moment';
import { hasPanel } from '../shared/panel';
import { troubleWords } from '../shared/trouble';
import { allow, check, showPanel } from './actions';
import type { View } from './state';

/** The page that tells more of the sources. */
export const STATUS_PAGE = '/options.html#health';

type HeadProps = Pick<View, 'words' | 'settings' | 'office'> & {
  busy: boolean;
  /** In the side panel there is none to open. */
  panel: boolean;
};

/** Whose countdown it is, and what can be done with all of it. */
export function Head({ words: { shared, extension }, settings, office, busy, panel }: HeadProps) {
  const doing = busy ? extension.checking : extension.check;
  return (
    <header class="head">
      <Logo />
      <div>
        <h1>{shared.name}</h1>
        <p>{settings.sources.length > 0 && shortOffice(office.name)}</p>
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
      {!panel && hasPanel() && <IconButton icon="panel" label={extension.openPanel} onClick={showPanel} />}
      <a
        class="icon-button"
        href="/options.html"
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

type TroubleProps = Pick<
  View,
  'words' | 'now' | 'office' | 'sources' | 'troubled' | 'mirrored' | 'clockWrong'
>;

/** One line above the countdown: what is wrong, and how old the copy is that is shown. */
export function TroubleLine(props: TroubleProps) {
  const { words, clockWrong } = props;
  const { extension } = words;
  const { trouble } = props.sources;
  const [first, ...others] = props.troubled;
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
        <a href={STATUS_PAGE} target="_blank" rel="noopener">
          {extension.details}
        </a>
      )}
    </Notice>
  );
}

function copyWords({ words, now, office: { utcOffset }, sources, mirrored }: TroubleProps): string {
  const { shared, extension, lang } = words;
  const at = mirrored ?? sources.succeededAt;
  if (!at) return '';
  const day = dayOf(at, utcOffset);
  const sameYear = day.slice(0, 4) === dayOf(now, utcOffset).slice(0, 4);
  const date = formatDay(day, lang, sameYear ? 'day-month' : 'long');
  const time = formatTime(at, utcOffset, lang);
  const ago = agoOf(at, now);
  if (sources.trouble?.kind === 'no-permission' || !ago)
    return (mirrored ? extension.mirrorOf : extension.copyOf)(date, time);
  const age = shared[ago.unit](ago.count);
  return (mirrored ? extension.mirrorOfAged : extension.copyOfAged)(date, time, age);
}

/** When the office was last asked and when it will be asked again, with the way to more; and who we are not. */
export function Foot(props: Pick<View, 'words' | 'now' | 'office' | 'sources'>) {
  const { words, now, office } = props;
  const { extension, lang } = words;
  const { trouble, checkedAt, nextAt } = props.sources;
  const time = (at: Date | null) => (at ? formatMoment(at, now, office.utcOffset, lang) : '–');
  const refused = trouble?.kind === 'no-permission';
  const said = !checkedAt
    ? extension.never
    : refused
      ? extension.notAllowed
      : (trouble ? extension.failed : extension.checked)(time(checkedAt), time(nextAt));
  return (
    <footer class="foot">
      <a href={STATUS_PAGE} target="_blank" rel="noopener">
        {checkedAt && <Icon name={refused ? 'lock' : trouble ? 'cloudOff' : 'check'} />}
        <span key={said}>{said}</span>
      </a>
      <span>{extension.disclaimer}</span>
    </footer>
  );
}

export function Ticks({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul class="ticks">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Icon name="check" />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
