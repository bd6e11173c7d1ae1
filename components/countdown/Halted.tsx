import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { markedHalt } from '../doubts';
import { partWords } from '../part-words';
import { isCancelled } from '../words';
import { Quotes } from './Quotes';

/** A period that a later post postponed or cancelled: that post's sentence, and no number. */
export function Halted({ stage, board, actions, speech }: CountdownProps & { stage: Stage }) {
  const { shared } = speech;
  const title = isCancelled(stage) ? shared.cancelledTitle : shared.haltedTitle;
  return (
    <section class="hero" aria-label={title}>
      <p class="kick">{shared.stage(stage.name)}</p>
      <h2>{title}</h2>
      <Quotes
        quotes={stage.evidence
          .slice(0, 1)
          .map((evidence) => ({ evidence, words: markedHalt(evidence.quote) }))}
        board={board}
        open={actions.open}
        speech={speech}
      />
      <p class="after">{`${shared.waiting} ${partWords(speech).halted}`}</p>
    </section>
  );
}
