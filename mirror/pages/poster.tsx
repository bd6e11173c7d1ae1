import { HouseRow } from '../../components/HouseRow';
import { Icon, type IconName } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { shortOffice } from '../../components/post';
import { electionOf } from '../../components/words';
import { type Board, situation } from '../../lib/board';
import { daysBetween } from '../../lib/dates/calendar';
import type { Day } from '../../lib/dates/mention';
import { formatDay, zoneName } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import { wordsIn } from '../words';
import { VOTER_LIST } from './home';

export interface PosterProps {
  board: Board;
  now: Date;
  asOf: Day;
  siteUrl: string;
  sample: boolean;
  /** The QR code of `siteUrl`: a path in a square of so many units. */
  qr: { path: string; size: number };
}

/** An A4 sheet for the village hall: the last day as large as it goes, what to do, a code that leads to the page. */
export function Poster({ board, now, asOf, siteUrl, sample, qr }: PosterProps) {
  const { poster, site, shared, card } = wordsIn('id');
  const { office } = board._pantau_coklit;
  const what = situation(board, now);
  const stage = 'stage' in what && what.state !== 'halted' ? what.stage : null;
  const head = stage ? stage.name : poster.noDate;
  return (
    <main class="site a4">
      <p class="hd">
        <Mark size={28} />
        {head}, {shortOffice(office.name).replace(/^KPU\s+/, '')}
        <span>
          {sample && `${site.sample}, `}
          {poster.asOf(formatDay(asOf, 'id'))}
        </span>
      </p>
      {stage ? (
        <LastDay stage={stage} />
      ) : (
        <NoDay what={what.state} last={'last' in what ? what.last : null} />
      )}
      <ul class="do">
        <Row icon="card" text={shared.advicePapers} />
        <Row icon="badge" text={shared.adviceBadge} />
        <Row icon="home" text={poster.contactPps} />
        <Row icon="list" text={poster.registered(new URL(VOTER_LIST).hostname)} />
      </ul>
      <div class="ft">
        <div class="qr">
          <svg
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label={siteUrl}
            shape-rendering="crispEdges"
          >
            <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
            <path d={qr.path} />
          </svg>
        </div>
        <p>
          <b>{poster.scan}</b>
          <br />
          {siteUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          <small>
            {poster.mayChange}
            <br />
            {card.disclaimer}. {poster.source(shortOffice(office.name))}
            {sample && ` ${site.sampleNote}`}
          </small>
        </p>
      </div>
    </main>
  );
}

function LastDay({ stage }: { stage: Stage }) {
  const { poster, shared } = wordsIn('id');
  const total = daysBetween(stage.start, stage.end) + 1;
  const day = formatDay(stage.end, 'id', 'day-month');
  const [, last, rest] = shared.until(formatDay(stage.end, 'id', 'weekday'), zoneName(stage.utcOffset));
  const start = formatDay(stage.start, 'id', 'weekday').replace(/\s\d{4}$/, '');
  return (
    <>
      <h1>{poster.until}</h1>
      <p class={day.length > 8 ? 'day1 long' : 'day1'}>{day}</p>
      <p class="when">
        <b>{last}</b>
        {rest}
      </p>
      <HouseRow total={total} passed={0} today={total} lines={1} class="row" />
      <p class="ends1">
        <span>{wordsIn('id').card.from(start)}</span>
        <span>{shared.total(total)}</span>
        <span>{day}</span>
      </p>
    </>
  );
}

function NoDay({ what, last }: { what: string; last: Stage | null }) {
  const { shared } = wordsIn('id');
  const titles: Record<string, string> = {
    halted: shared.haltedTitle,
    unconfirmed: shared.unconfirmedTitle,
    maybe: shared.maybeTitle,
    ended: shared.endedTitle,
  };
  const range = last && `${formatDay(last.start, 'id')} – ${formatDay(last.end, 'id')}`;
  return (
    <>
      <h1>{titles[what] ?? shared.noneTitle}</h1>
      <p class="when">{last && range ? `${shared.last(electionOf(last), range)}.` : shared.notAnnounced}</p>
    </>
  );
}

function Row({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} size={32} />
      <span class="say">{text}</span>
    </li>
  );
}
