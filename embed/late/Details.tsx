import type { ComponentChildren } from 'preact';
import { correctionOf, streetOf } from '../../components/words';
import { formatRange, zoneName } from '../../lib/i18n';
import { Link } from '../views/Link';
import type { State } from '../views/state';
import { dayText, timeText } from '../views/words';
import { shorter, wrong } from '../views/wrong';

/** Where all this comes from, how fresh it is, and what is wrong: in sentences that an operator can act on. */
export function Details(props: State) {
  const { words, board, config, situation } = props;
  const { shared, widget, lang } = words;
  const stage = 'stage' in situation && situation.state !== 'halted' ? situation.stage : null;
  const corrected = stage && correctionOf(stage);
  return (
    <div class="o">
      {wrong(props) && <Block title={widget.state}>{wrong(props)}</Block>}
      {props.copy.clock.wrong && <Block title={widget.clock}>{widget.clockText}</Block>}
      {config.mistakes.map(({ attribute, value, used }) => (
        <Block key={attribute} title={widget.misspelt}>
          {widget.misspeltText(attribute, value, used)}
        </Block>
      ))}
      {stage && (
        <Block title={widget.dates}>
          {widget.datesText(
            formatRange(stage.start, stage.end, lang),
            streetOf(stage, stage.start).total,
            zoneName(stage.utcOffset),
          )}
          {stage.origin === 'setting' && ` ${widget.ownDates}`}
        </Block>
      )}
      {corrected && (
        <Block title={widget.correctedTitle}>
          {widget.correctedText(corrected.quote)}{' '}
          <Link href={corrected.url}>{corrected.url && shared.seePost}</Link>
        </Block>
      )}
      <Block title={widget.checked}>{checked(props)}</Block>
      <Block title={widget.source}>
        {widget.sourceText}
        <Link href={board.home_page_url}>{shorter(board.title)}</Link>
      </Block>
      {(stage || situation.state === 'unconfirmed' || situation.state === 'maybe') && (
        <Block title={shared.adviceTitle}>
          {shared.advicePapers} {shared.adviceBadge}
        </Block>
      )}
    </div>
  );
}

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <dl>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </dl>
  );
}

/** The mirror's own word on its last round where it gave it, else when this copy came. */
function checked({ copy: { status, at, clock }, words, offset }: State): string {
  const { widget } = words;
  const moment = (instant: number) =>
    [dayText(instant, offset, words), timeText(instant, offset, words)] as const;
  if (!status) return moment(at + clock.offset).join(', ');
  const { checkedAt, succeededAt, nextAt, failed } = status;
  if (!failed) return widget.succeeded(...moment(checkedAt), timeText(nextAt ?? checkedAt, offset, words));
  return succeededAt
    ? widget.failedSince(...moment(checkedAt), ...moment(succeededAt))
    : widget.failed(...moment(checkedAt));
}
