import { formatDay, zoneName } from '../../lib/i18n';
import { countdown, endOf } from '../../lib/stages/countdown';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { Milestones } from '../Milestones';
import { RichText } from '../RichText';
import { Hero } from './Hero';
import { Note } from './Note';
import { StreetLine } from './StreetLine';

export function Running({ stage, now, ...props }: CountdownProps & { stage: Stage }) {
  const { shared, lang } = props.speech;
  const { days, hours, minutes } = countdown(stage, now);
  const spoken = `${shared.daysLeft(days)}, ${shared.hours(hours)} ${shared.minutes(minutes)}`;
  return (
    <Hero title={shared.running(stage.name)} stage={stage} {...props}>
      <div class="count" role="timer">
        <span class="vh">{spoken}</span>
        <span class="num" aria-hidden="true">
          {days}
        </span>
        <span class="unit" aria-hidden="true">
          <b>{shared.daysLeftUnit(days)}</b>
          <span>{shared.hoursMinutes(hours, minutes)}</span>
        </span>
      </div>
      <p class="until">
        <RichText words={shared.until(formatDay(stage.end, lang, 'weekday'), zoneName(stage.utcOffset))} />
      </p>
      <StreetLine stage={stage} now={now} speech={props.speech} />
      <Note stage={stage} speech={props.speech} />
      <Milestones end={endOf(stage)} now={now} speech={props.speech} />
    </Hero>
  );
}
