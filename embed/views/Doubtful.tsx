import { isCancelled } from '../../components/words';
import type { Rich } from '../../lib/i18n';
import type { Evidence, Stage } from '../../lib/stages/stage';
import { Link } from './Link';
import type { State } from './state';
import { Title } from './Title';

/** Dates that are not certain, or no longer hold: the words of the posts, and no number. */
export function Doubtful({ stages, halted, words, more }: State & { stages: Stage[]; halted: boolean }) {
  const { shared, widget, lang } = words;
  const [first] = stages;
  if (!first) return null;
  const title = isCancelled(first) ? shared.cancelledTitle : shared.haltedTitle;
  const wait = (
    <>
      <p class="s xs">{widget.waitingShort}</p>
      <p class="s m">{shared.waiting}</p>
    </>
  );
  return (
    <>
      <Title>{shared.stage(first.name)}</Title>
      <h3 class="h2">{halted ? title : shared.unconfirmedTitle}</h3>
      {!halted && (
        <p class="s">
          {more?.doubtWords(stages, lang)} <span class="m">{shared.waits}</span>
        </p>
      )}
      <div class="e">
        {stages.slice(0, halted ? 1 : 2).map((stage) => {
          const evidence = stage.evidence[0];
          const others = stages.filter((other) => other !== stage);
          if (!evidence) return null;
          const { quote } = evidence;
          return (
            <Said
              evidence={evidence}
              rich={(halted ? more?.markedHalt(quote) : more?.markedQuote(quote, stage, others)) ?? [quote]}
            />
          );
        })}
      </div>
      {halted && wait}
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
