import { doubtWords, markedHalt, markedQuote } from '../../components/doubts';
import { isCancelled } from '../../components/words';
import type { BoardItem } from '../../lib/board';
import type { Rich } from '../../lib/i18n';
import type { Evidence, Stage } from '../../lib/stages/stage';
import { Link } from '../views/Link';
import type { State } from '../views/state';
import { Title } from '../views/Title';

/** What is not certain, or no longer holds: the words of the posts, and no number. */
export function Doubtful(props: State) {
  const { situation } = props;
  switch (situation.state) {
    case 'halted':
      return <Halted {...props} stage={situation.stage} />;
    case 'unconfirmed':
      return <Unconfirmed {...props} stages={situation.stages} />;
    case 'maybe':
      return <Maybe {...props} item={situation.item} />;
    default:
      return null;
  }
}

function Halted({ stage, words: { shared, widget } }: State & { stage: Stage }) {
  const evidence = stage.evidence[0];
  return (
    <>
      <Title>{shared.stage(stage.name)}</Title>
      <h3 class="h2">{isCancelled(stage) ? shared.cancelledTitle : shared.haltedTitle}</h3>
      {evidence && (
        <div class="e">
          <Said evidence={evidence} rich={markedHalt(evidence.quote)} />
        </div>
      )}
      <p class="s xs">{widget.waitingShort}</p>
      <p class="s m">{shared.waiting}</p>
    </>
  );
}

function Unconfirmed({ stages, words }: State & { stages: Stage[] }) {
  const { shared } = words;
  return (
    <>
      <Title>{shared.stage(stages[0]?.name ?? '')}</Title>
      <h3 class="h2">{shared.unconfirmedTitle}</h3>
      <p class="s">
        {doubtWords(stages, words)} <span class="m">{shared.waits}</span>
      </p>
      <div class="e">
        {stages.slice(0, 2).map((stage) => {
          const evidence = stage.evidence[0];
          const others = stages.filter((other) => other !== stage);
          return evidence && <Said evidence={evidence} rich={markedQuote(evidence.quote, stage, others)} />;
        })}
      </div>
    </>
  );
}

function Maybe({ item, words: { shared } }: State & { item: BoardItem }) {
  return (
    <>
      <Title>Coklit</Title>
      <h3 class="h2">{shared.maybeTitle}</h3>
      <p class="s">{shared.maybeText}</p>
      <div class="e">
        <blockquote>{item.title}</blockquote>
      </div>
      <Link class="g" href={item.url}>
        {shared.openPost}
      </Link>
    </>
  );
}

/** What a post says, word for word, the doubtful part marked, and which post it is. */
function Said({ evidence, rich: [before, marked, after] }: { evidence: Evidence; rich: Rich }) {
  return (
    <blockquote>
      “{before}
      {marked && <mark>{marked}</mark>}
      {after}”<Link href={evidence.url}>{evidence.title}</Link>
    </blockquote>
  );
}
