import type { ComponentChildren } from 'preact';
import { doubtWords, markedHalt, markedQuote } from '../../components/doubts';
import { HouseRow } from '../../components/HouseRow';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { RichText } from '../../components/RichText';
import { correctionOf, isCancelled, type Speech, streetOf } from '../../components/words';
import type { Board, Situation } from '../../lib/board';
import { dayOf, daysBetween } from '../../lib/dates/calendar';
import { formatDay, zoneName } from '../../lib/i18n';
import { countdown } from '../../lib/stages/countdown';
import type { Evidence, Stage } from '../../lib/stages/stage';
import { placeName, wordsIn } from '../words';

export interface HeroProps {
  board: Board;
  now: Date;
  /** False in the file as it lies on the host: it then names dates alone, for days left would be wrong tomorrow. */
  live: boolean;
  speech: Speech;
  what: Exclude<Situation, { state: 'ended' | 'none' }>;
}

/** What stands: the countdown, or why there is none. */
export function Hero(props: HeroProps) {
  const { what } = props;
  if (what.state === 'halted') return <Halted stage={what.stage} speech={props.speech} />;
  if (what.state === 'unconfirmed') return <Unconfirmed stages={what.stages} speech={props.speech} />;
  if (what.state === 'maybe') return <Maybe item={what.item} speech={props.speech} />;
  return <Dated {...props} stage={what.stage} />;
}

function Dated({ board, now, live, speech, stage, what }: HeroProps & { stage: Stage }) {
  const { shared, lang } = speech;
  const { site } = wordsIn(lang);
  const loud = live && what.state === 'last-day';
  const until = formatDay(stage.end, lang, 'weekday');
  const zone = zoneName(stage.utcOffset);
  const coming = what.state === 'upcoming';
  const sentence = coming
    ? shared.from(formatDay(stage.start, lang, 'weekday'), formatDay(stage.end, lang))
    : shared.until(until, zone);
  const title = loud
    ? shared.lastDay(until)
    : site.coklitIn(stage.name, placeName(board._pantau_coklit.office.name));
  return (
    <section class={loud ? 'big loud' : 'big'}>
      <div class="in1">
        <div>
          <h1>{title}</h1>
          {live ? (
            <Figures stage={stage} now={now} speech={speech} />
          ) : (
            <LastDay stage={stage} speech={speech} />
          )}
          <p class="u1">
            <RichText words={live && loud ? shared.untilTonight(zone) : sentence} />
          </p>
        </div>
        <div>
          <Street stage={stage} now={now} live={live} speech={speech} />
          <Correction stage={stage} speech={speech} />
        </div>
      </div>
    </section>
  );
}

/** Days left; on the last day hours, minutes and seconds. */
function Figures({ stage, now, speech }: { stage: Stage; now: Date; speech: Speech }) {
  const { shared } = speech;
  const { phase, days, hours, minutes, seconds } = countdown(stage, now);
  if (phase === 'last-day' || days === 0) {
    const trio: [number, string][] = [
      [hours, shared.hoursUnit],
      [minutes, shared.minutesUnit],
      [seconds, shared.secondsUnit],
    ];
    return (
      <div class="n3" role="timer" aria-label={`${shared.hours(hours)} ${shared.minutes(minutes)}`}>
        {trio.map(([figure, unit]) => (
          <span key={unit} aria-hidden="true">
            <b>{String(figure).padStart(2, '0')}</b>
            {unit}
          </span>
        ))}
      </div>
    );
  }
  const unit = phase === 'upcoming' ? shared.startsInUnit(days) : shared.daysLeftUnit(days);
  return (
    <div class="n1" role="timer">
      <b>{days}</b>
      <span>
        <b>{unit}</b>
        {shared.hoursMinutes(hours, minutes)}
      </span>
    </div>
  );
}

/** The date itself, which stays true in every cache. */
function LastDay({ stage, speech }: { stage: Stage; speech: Speech }) {
  const [date, ...rest] = formatDay(stage.end, speech.lang).split(' ');
  return (
    <div class="n1">
      <b>{date}</b>
      <span>
        <b>{rest.join(' ')}</b>
        {wordsIn(speech.lang).card.endsAt(
          formatDay(stage.end, speech.lang, 'weekday-name'),
          zoneName(stage.utcOffset),
        )}
      </span>
    </div>
  );
}

function Street({ stage, now, live, speech }: { stage: Stage; now: Date; live: boolean; speech: Speech }) {
  const { shared, lang } = speech;
  const total = daysBetween(stage.start, stage.end) + 1;
  const street = live ? streetOf(stage, dayOf(now, stage.utcOffset)) : { total, passed: 0, today: total };
  const middle = live && street.today !== null ? shared.dayOf(street.today, total) : shared.total(total);
  return (
    <>
      <HouseRow {...street} lines={1} class="row r1" />
      <HouseRow {...street} lines={2} class="row r2" />
      <p class="ends1">
        <span>{formatDay(stage.start, lang, 'day-month-short')}</span>
        <b>{middle}</b>
        <span>{formatDay(stage.end, lang, 'day-month-short')}</span>
      </p>
    </>
  );
}

function Correction({ stage, speech }: { stage: Stage; speech: Speech }) {
  const corrected = correctionOf(stage);
  if (!corrected) return null;
  return (
    <p class="fix">
      <Icon name="info" />
      <span>
        {speech.shared.corrected}{' '}
        {corrected.url !== null && <Link href={corrected.url}>{speech.shared.seePost}</Link>}
      </span>
    </p>
  );
}

function Halted({ stage, speech }: { stage: Stage; speech: Speech }) {
  const { shared } = speech;
  const [evidence] = stage.evidence;
  return (
    <Words
      head={stage.name}
      title={isCancelled(stage) ? shared.cancelledTitle : shared.haltedTitle}
      note={shared.waiting}
    >
      {evidence && <Quote evidence={evidence} speech={speech} words={markedHalt(evidence.quote)} />}
    </Words>
  );
}

function Unconfirmed({ stages, speech }: { stages: Stage[]; speech: Speech }) {
  const { shared } = speech;
  return (
    <Words
      head={stages[0]?.name ?? 'Coklit'}
      title={shared.unconfirmedTitle}
      note={`${doubtWords(stages, speech)} ${shared.waits}`}
    >
      {stages.map((stage) => {
        const [evidence] = stage.evidence;
        const others = stages.filter((other) => other !== stage);
        return (
          evidence && (
            <Quote
              key={`${stage.start}${stage.end}`}
              evidence={evidence}
              speech={speech}
              words={markedQuote(evidence.quote, stage, others)}
            />
          )
        );
      })}
    </Words>
  );
}

function Maybe({ item, speech }: { item: Board['items'][number]; speech: Speech }) {
  const { shared } = speech;
  const evidence = { url: item.url ?? null, title: '', quote: item.title, doubts: [] };
  return (
    <Words head="Coklit" title={shared.maybeTitle} note={shared.maybeText}>
      <Quote evidence={evidence} speech={speech} words={[item.title]} />
    </Words>
  );
}

function Words(props: { head: string; title: string; note: string; children: ComponentChildren }) {
  return (
    <section class="big said">
      <div class="in1">
        <div>
          <h1>{props.head}</h1>
          <p class="what">{props.title}</p>
          <p class="u1">{props.note}</p>
        </div>
        <div>{props.children}</div>
      </div>
    </section>
  );
}

function Quote({
  evidence,
  speech,
  words,
}: {
  evidence: Evidence;
  speech: Speech;
  words: readonly string[];
}) {
  return (
    <blockquote class="quote">
      {words.join('') !== '' && (
        <p>
          “<RichText words={words} tag="mark" />”
        </p>
      )}
      <footer>
        {evidence.title} {evidence.url !== null && <Link href={evidence.url}>{speech.shared.openPost}</Link>}
      </footer>
    </blockquote>
  );
}
