import { formatTime } from '../lib/i18n';
import type { Offset } from '../lib/source';
import { Line } from './Line';
import { CHECK, CLOUD_OFF, LOCK } from './lines';
import type { SourceSummary } from './trouble';
import type { PopupSpeech } from './words';

interface Props {
  summary: SourceSummary;
  utcOffset: Offset;
  statusPage: string;
  speech: PopupSpeech;
}

/** The foot: when the office was last asked and when it will be asked again, with the way to more; and who we are not. */
export function SourceStatus({ summary, utcOffset, statusPage, speech }: Props) {
  return (
    <footer class="foot">
      <a href={statusPage} target="_blank" rel="noopener">
        <StatusWords summary={summary} utcOffset={utcOffset} speech={speech} />
      </a>
      <span>{speech.extension.disclaimer}</span>
    </footer>
  );
}

function StatusWords({ summary, utcOffset, speech: { extension, lang } }: Omit<Props, 'statusPage'>) {
  const { trouble, checkedAt, nextAt } = summary;
  if (!checkedAt) return <>{extension.never}</>;
  if (trouble?.kind === 'no-permission') {
    return (
      <>
        <Line path={LOCK} />
        {extension.notAllowed}
      </>
    );
  }
  const words = trouble ? extension.failed : extension.checked;
  return (
    <>
      <Line path={trouble ? CLOUD_OFF : CHECK} />
      {words(formatTime(checkedAt, utcOffset, lang), nextAt ? formatTime(nextAt, utcOffset, lang) : '–')}
    </>
  );
}
