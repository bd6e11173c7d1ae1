import { formatDay } from '../../lib/i18n';
import { countdown } from '../../lib/stages/countdown';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { Line } from '../Line';
import { INFO } from '../lines';
import { RichText } from '../RichText';
import { Hero } from './Hero';
import { Note } from './Note';
import { StreetLine } from './StreetLine';

/** Before the start: on the last day before it the number counts hours. */
export function Upcoming({ stage, now, ...props }: CountdownProps & { stage: Stage }) {
  const { shared, lang } = props.speech;
  const { days, hours, minutes } = countdown(stage, now);
  const sameYear = stage.start.slice(0, 4) === stage.end.slice(0, 4);
  return (
    <Hero title={shared.upcoming(stage.name)} stage={stage} {...props}>
      <div class="count" role="timer">
        <span class="vh">
          {days > 0
            ? `${shared.startsIn(days)}, ${shared.hours(hours)} ${shared.minutes(minutes)}`
            : `${shared.startsInHours(hours)}, ${shared.minutes(minutes)}`}
        </span>
        <span class="num" aria-hidden="true">
          {days || hours}
        </span>
        <span class="unit" aria-hidden="true">
          <b>{days > 0 ? shared.startsInUnit(days) : shared.startsInHoursUnit(hours)}</b>
          <span>{days > 0 ? shared.hoursMinutes(hours, minutes) : shared.minutes(minutes)}</span>
        </span>
      </div>
      <p class="until">
        <RichText
          words={shared.from(
            formatDay(stage.start, lang, 'weekday'),
            formatDay(stage.end, lang, sameYear ? 'day-month' : 'long'),
          )}
        />
      </p>
      <StreetLine stage={stage} now={now} speech={props.speech} />
      <p class="note">
        <Line path={INFO} />
        {shared.prepare}
      </p>
      <Note stage={stage} speech={props.speech} />
    </Hero>
  );
}
