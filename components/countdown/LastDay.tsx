import { formatDay, zoneName } from '../../lib/i18n';
import { countdown, endOf } from '../../lib/stages/countdown';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { Line } from '../Line';
import { INFO } from '../lines';
import { Milestones } from '../Milestones';
import { RichText } from '../RichText';
import { Hero } from './Hero';
import { Note } from './Note';
import { StreetLine } from './StreetLine';

const two = (n: number) => String(n).padStart(2, '0');

/** The one loud state: the hero is dipped in ink and counts seconds. */
export function LastDay({ stage, now, ...props }: CountdownProps & { stage: Stage }) {
  const { shared, extension, lang } = props.speech;
  const { hours, minutes, seconds } = countdown(stage, now);
  const figures = [
    [hours, shared.hoursUnit],
    [minutes, shared.minutesUnit],
    [seconds, shared.secondsUnit],
  ] as const;
  return (
    <Hero title={shared.lastDay(formatDay(stage.end, lang, 'weekday'))} stage={stage} tone="ink" {...props}>
      <div class="hms" role="timer">
        <span class="vh">{`${shared.hours(hours)} ${shared.minutes(minutes)}`}</span>
        {figures.map(([figure, unit]) => (
          <span key={unit} aria-hidden="true">
            <b>{two(figure)}</b>
            <span>{unit}</span>
          </span>
        ))}
      </div>
      <p class="until">
        <RichText words={shared.untilTonight(zoneName(stage.utcOffset))} />
      </p>
      <StreetLine stage={stage} now={now} speech={props.speech} />
      <p class="note">
        <Line path={INFO} />
        {extension.notVisited}
      </p>
      <Note stage={stage} speech={props.speech} />
      <Milestones end={endOf(stage)} now={now} speech={props.speech} />
    </Hero>
  );
}
