import { correctionOf } from '../../components/words';
import { formatDay, zoneName } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import { Sentence } from './rich';
import { Street } from './Street';
import type { Opened, State } from './state';
import { Title } from './Title';

type Props = State & { stage: Stage; open: (change: Partial<Opened>) => void };

/** A period that runs or is to come: the big number, the sentence that completes it, the street. */
export function Count(props: Props) {
  const { stage, words, count, config, open } = props;
  const { shared, widget, lang } = words;
  const { phase } = count;
  const zone = zoneName(stage.utcOffset);
  const lastDay = phase === 'last-day';
  const day = (date: string) => formatDay(date, lang, 'weekday');
  const advice = `${shared.advicePapers} ${shared.adviceBadge}`;
  return (
    <>
      <Title>{lastDay ? shared.lastDayShort : shared.stage(stage.name)}</Title>
      <div class="c" role="timer">
        {lastDay ? clock(props) : figure(props)}
      </div>
      {lastDay && <Sentence rich={widget.untilShort(zone)} class="u xs" />}
      {lastDay && <Sentence rich={shared.untilTonight(zone)} class="u m" />}
      {phase === 'running' && <Sentence rich={shared.until(day(stage.end), zone)} class="u" />}
      {phase === 'upcoming' && (
        <Sentence rich={shared.from(day(stage.start), formatDay(stage.end, lang))} class="u" />
      )}
      <Street {...props} />
      <p class={lastDay ? 's m' : config.show === 'countdown' ? 's' : 's l'}>
        {lastDay ? widget.notVisited : advice}
      </p>
      {correctionOf(stage) && !lastDay && (
        <p class="s">
          <span class="m">{shared.corrected} </span>
          <button type="button" onClick={() => open({ panel: 'details', page: 0 })}>
            <span class="xs">{shared.correctedShort}</span>
            <span class="m">{widget.details}</span>
          </button>
        </p>
      )}
      <p class="vh" role="status">
        {milestone(props)}
      </p>
    </>
  );
}

/** Days, or hours once it is less than a day; smaller beside them what they lack. */
function figure({ count: { phase, days, hours, minutes }, words: { shared } }: Props) {
  const unit = phase === 'upcoming' ? shared.startsInUnit : shared.daysLeftUnit;
  return (
    <>
      <b>{days || hours}</b>
      <span>
        <b>{days ? unit(days) : shared.hoursUnit}</b>
        {days ? shared.hoursMinutes(hours, minutes) : shared.minutes(minutes)}
      </span>
    </>
  );
}

function clock({ count: { hours, minutes, seconds }, words: { shared } }: Props) {
  const units = [shared.hoursUnit, shared.minutesUnit, shared.secondsUnit];
  return [hours, minutes, seconds].map((value, index) => (
    <span key={index}>
      <b>{`${value}`.padStart(2, '0')}</b>
      {units[index]}
    </span>
  ));
}

/** Said aloud when it changes, and it changes seldom. */
function milestone({ count: { phase, days, hours }, words: { shared } }: Props): string {
  if (phase === 'running' && [1, 3, 7].indexOf(days) >= 0) return shared.milestoneDays(days);
  const within = phase === 'last-day' && [1, 3, 6, 12].find((each) => hours < each);
  return within ? shared.milestoneHours(within) : '';
}
