import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay, plain, zoneName } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { Line } from '../Line';
import { lazy } from '../lazy';
import { CLOSE, INFO } from '../lines';
import { ShareMenu } from '../ShareMenu';
import css from '../styles/dated.css?inline';
import { wear } from '../wear';

wear(css);

const CalendarEntry = lazy(() => import('./CalendarEntry').then((part) => part.CalendarEntry));
const Details = lazy(() => import('./Details').then((part) => part.Details));

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
          <Line path={open ? CLOSE : INFO} />
        </button>
        <ShareMenu
          label={extension.shareDates}
          text={deadline}
          url={stage.evidence[0]?.url ?? undefined}
          copy={actions.copy}
          speech={speech}
        >
          <CalendarEntry save={() => actions.calendar(stage)} speech={speech} />
        </ShareMenu>
      </div>
      {open ? <Details stage={stage} board={board} actions={actions} speech={speech} /> : children}
    </section>
  );
}
