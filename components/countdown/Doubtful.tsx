import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { doubtWords, markedQuote } from '../doubts';
import { Icon } from '../Icon';
import { Link } from '../Link';
import { partWords } from '../part-words';
import { Dated } from '../RichText';
import { Quotes } from './Quotes';

/** Dates that posts give but that are not certain: the posts' own words, and no number. */
export function Doubtful({
  stages,
  board,
  actions,
  settingsPage,
  speech,
}: CountdownProps & { stages: Stage[] }) {
  const { shared } = speech;
  const quotes = stages.flatMap((stage) =>
    stage.evidence.map((evidence) => ({
      evidence,
      words: markedQuote(
        evidence.quote,
        stage,
        stages.filter((other) => other !== stage),
      ),
    })),
  );
  const only = quotes.length === 1 ? quotes[0]?.evidence.url : null;
  return (
    <section class="hero" aria-label={shared.unconfirmedTitle}>
      <p class="kick">{shared.stage(stages[0]?.name ?? '')}</p>
      <h2>{shared.unconfirmedTitle}</h2>
      <p>
        <Dated words={`${doubtWords(stages, speech)} ${shared.waits}`} />
      </p>
      <Quotes quotes={quotes} board={board} open={actions.open} speech={speech} />
      <div class="acts">
        {only && (
          <Link class="btn main" href={only}>
            <Icon name="open" />
            {shared.openPost}
          </Link>
        )}
        <a class="btn" href={settingsPage} target="_blank" rel="noopener">
          {partWords(speech).enterDates}
        </a>
      </div>
    </section>
  );
}
