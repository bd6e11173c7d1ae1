import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { daysBetween } from '../../lib/dates/calendar';
import { formatDay, formatRange, plain, zoneName } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { Icon } from '../Icon';
import { ShareMenu } from '../ShareMenu';
import { Note } from './Note';
import { Quotes } from './Quotes';

interface Props extends Omit<CountdownProps, 'now'> {
  title: string;
  stage: Stage;
  tone?: 'ink';
  children: ComponentChildren;
}

/** The frame of a period with dates: its name, and one tap away its days, its sources and how to pass it on. */
export function Hero({ title, stage, tone, board, actions, speech, children }: Props) {
  const { shared, extension, lang } = speech;
  const [open, setOpen] = useState(false);
  const deadline = `${shared.stage(stage.name)}, ${plain(
    shared.until(formatDay(stage.end, lang, 'weekday'), zoneName(stage.utcOffset)),
  )}`;
  return (
    <section class={`hero${tone ? ` ${tone}` : ''}`} aria-label={title}>
      <div class="top">
        <h2 class="kick">{title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={extension.aboutDates}
          title={extension.aboutDates}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'info'} />
        </button>
        <ShareMenu
          label={extension.shareDates}
          text={deadline}
          url={stage.evidence[0]?.url ?? undefined}
          copy={actions.copy}
          speech={speech}
        >
          <button type="button" onClick={() => actions.calendar(stage)}>
            <Icon name="calendar" />
            {extension.addToCalendar}
          </button>
        </ShareMenu>
      </div>
      {open ? (
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
      ) : (
        children
      )}
    </section>
  );
}
