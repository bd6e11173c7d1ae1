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
  const { stage, words, count } = props;
  const { shared, widget, lang } = words;
  const zone = zoneName(stage.utcOffset);
  const lastDay = count.phase === 'last-day';
  const day = (date: string) => formatDay(date, lang, 'weekday');
  return (
    <>
      <Title>{lastDay ? shared.lastDayShort : shared.stage(stage.name)}</Title>
      <div class="c" role="timer">
        {lastDay ? <Clock {...props} /> : <Days {...props} />}
      </div>
      {lastDay ? (
        <>
          <p class="u xs">
            <Sentence rich={widget.untilShort(zone)} />
          </p>
          <p class="u m">
            <Sentence rich={shared.untilTonight(zone)} />
          </p>
        </>
      ) : (
        <p class="u">
          <Sentence
            rich={
              count.phase === 'upcoming'
                ? shared.from(day(stage.start), formatDay(stage.end, lang))
                : shared.until(day(stage.end), zone)
            }
          />
        </p>
      )}
      <Street {...props} />
      {lastDay ? <p class="s m">{widget.notVisited}</p> : <Advice {...props} />}
      {correctionOf(stage) && !lastDay && <Correction {...props} />}
      <p class="vh" role="status">
        {milestone(props)}
      </p>
    </>
  );
}

function Days({ count, words: { shared } }: Props) {
  const { phase, days, hours, minutes } = count;
  if (phase === 'upcoming' && days === 0) {
    return (
      <>
        <b>{hours}</b>
        <span>
          <b>{shared.hoursUnit}</b>
          {shared.minutes(minutes)}
        </span>
      </>
    );
  }
  return (
    <>
      <b>{days}</b>
      <span>
        <b>{phase === 'upcoming' ? shared.startsInUnit(days) : shared.daysLeftUnit(days)}</b>
        {shared.hoursMinutes(hours, minutes)}
      </span>
    </>
  );
}

function Clock({ count, words: { shared } }: Props) {
  const pairs: [number, string][] = [
    [count.hours, shared.hoursUnit],
    [count.minutes, shared.minutesUnit],
    [count.seconds, shared.secondsUnit],
  ];
  return (
    <>
      {pairs.map(([figure, unit]) => (
        <span key={unit}>
          <b>{`${figure}`.padStart(2, '0')}</b>
          {unit}
        </span>
      ))}
    </>
  );
}

/** What to prepare; in narrower boxes it stands in the list instead, if there is one. */
function Advice({ config, words: { shared } }: Props) {
  return (
    <p class={config.show === 'countdown' ? 's' : 's l'}>
      {shared.advicePapers} {shared.adviceBadge}
    </p>
  );
}

function Correction({ words: { shared, widget }, open }: Props) {
  const details = () => open({ panel: 'details', page: 0 });
  return (
    <>
      <p class="s xs">
        <button type="button" onClick={details}>
          {shared.correctedShort}
        </button>
      </p>
      <p class="s m">
        {shared.corrected}{' '}
        <button type="button" onClick={details}>
          {widget.details}
        </button>
      </p>
    </>
  );
}

/** Said aloud when it changes, and it changes seldom. */
function milestone({ count: { phase, days, hours }, words: { shared } }: Props): string {
  if (phase === 'running') return days === 1 || days === 3 || days === 7 ? shared.milestoneDays(days) : '';
  if (phase !== 'last-day') return '';
  const said = [1, 3, 6, 12].find((each) => hours < each);
  return said ? shared.milestoneHours(said) : '';
}
