import { daysBetween } from '../../lib/dates/calendar';
import { formatRange, zoneName } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { Note } from './Note';
import { Quotes } from './Quotes';

/** A period's days, and where they come from. */
export function Details({
  stage,
  board,
  actions,
  speech,
}: Omit<CountdownProps, 'now' | 'settingsPage'> & { stage: Stage }) {
  const { extension, lang } = speech;
  return (
    <div class="details">
      <p>
        <b>{formatRange(stage.start, stage.end, lang)}</b>
        {extension.period(daysBetween(stage.start, stage.end) + 1, zoneName(stage.utcOffset))}
      </p>
      <p>{extension.origin[stage.origin]}</p>
      <Note stage={stage} speech={speech} />
      <Quotes
        quotes={stage.evidence.map((evidence) => ({ evidence, words: [evidence.quote] }))}
        board={board}
        open={actions.open}
        speech={speech}
      />
    </div>
  );
}
