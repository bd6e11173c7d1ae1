import { dayOf } from '../lib/dates/calendar';
import { formatDay, formatTime } from '../lib/i18n';
import type { Offset } from '../lib/source';
import { Icon } from './Icon';
import { partWords } from './part-words';
import { Dated } from './RichText';
import type { SourceSummary, Trouble } from './trouble';
import type { Speech } from './words';

interface Props {
  summary: SourceSummary;
  now: Date;
  /** When the mirror last read the office's site, where its board is shown. */
  mirrored: Date | null;
  /** The device's clock is off; what is shown counts with the right time. */
  clockWrong: boolean;
  utcOffset: Offset;
  /** The page that tells more. */
  statusPage: string;
  allow: () => void;
  speech: Speech;
}

/** One line above the countdown: what is wrong, and how old the copy is that is shown. */
export function StateBar({
  summary,
  now,
  mirrored,
  clockWrong,
  utcOffset,
  statusPage,
  allow,
  speech,
}: Props) {
  const words = partWords(speech);
  const { trouble } = summary;
  if (!trouble) {
    return clockWrong ? (
      <p class="bar">
        <Icon name="info" />
        <span>
          <b>{words.clockWrong}</b> {words.clockCorrected}
        </span>
      </p>
    ) : null;
  }
  return (
    <p class="bar">
      <Icon name={trouble.kind === 'no-permission' ? 'lock' : 'cloudOff'} />
      <span>
        <b>{troubleWords(trouble, speech)}</b>{' '}
        <Dated words={copyWords(summary, mirrored, now, utcOffset, speech)} />{' '}
        {trouble.kind === 'no-permission' ? (
          <button type="button" class="inl" onClick={allow}>
            {words.allowAgain}
          </button>
        ) : (
          <a href={statusPage} target="_blank" rel="noopener">
            {words.details}
          </a>
        )}
      </span>
    </p>
  );
}

/** What is wrong, in one short sentence. */
export function troubleWords(trouble: Trouble, speech: Speech): string {
  const words = partWords(speech);
  switch (trouble.kind) {
    case 'no-permission':
      return words.revoked;
    case 'store':
      return words.storeFailed;
    default:
      return words[trouble.kind];
  }
}

function copyWords(
  { succeededAt, trouble }: SourceSummary,
  mirrored: Date | null,
  now: Date,
  offset: Offset,
  speech: Speech,
): string {
  const { shared, lang } = speech;
  const words = partWords(speech);
  const at = mirrored ?? succeededAt;
  if (!at) return '';
  const day = dayOf(at, offset);
  const sameYear = day.slice(0, 4) === dayOf(now, offset).slice(0, 4);
  const date = formatDay(day, lang, sameYear ? 'day-month' : 'long');
  const time = formatTime(at, offset, lang);
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (trouble?.kind === 'no-permission' || minutes < 1)
    return (mirrored ? words.mirrorOf : words.copyOf)(date, time);
  const hours = Math.floor(minutes / 60);
  const age =
    minutes < 60
      ? shared.minutes(minutes)
      : hours < 48
        ? shared.hours(hours)
        : shared.days(Math.floor(hours / 24));
  return (mirrored ? words.mirrorOfAged : words.copyOfAged)(date, time, age);
}
