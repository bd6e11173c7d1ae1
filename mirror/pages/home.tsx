import type { ComponentChildren } from 'preact';
import { HouseRow } from '../../components/HouseRow';
import { Icon, type IconName } from '../../components/Icon';
import { Link } from '../../components/Link';
import { shortOffice } from '../../components/post';
import { electionOf, type Speech, streetOf } from '../../components/words';
import { type Board, type Situation, situation } from '../../lib/board';
import { formatDay, formatRange } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import type { Status } from '../status';
import { speechIn, unbroken, wordsIn } from '../words';
import { Foot, OldData } from './foot';
import { Hero } from './hero';
import { Bar } from './layout';
import { News } from './news';
import { whatsapp } from './share';

export const VOTER_LIST = 'https://cekdptonline.kpu.go.id/';
const SHOWN = 5;

export interface HomeProps {
  board: Board;
  status: Status;
  now: Date;
  /** False in the file as it lies on the host. */
  live: boolean;
  lang: Speech['lang'];
  /** Address of the site, with a trailing slash. */
  siteUrl: string;
  sample: boolean;
  /** Where `webcal:` leads nowhere (Android), the address that adds the subscription. */
  calendar: string;
  offline?: boolean;
  copied?: boolean;
  onCopy?: () => void;
  /** Takes over from the WhatsApp link where the device can share by itself. */
  onShare?: ((title: string, url: string) => boolean) | undefined;
}

/** The residents' page: countdown, what to do, news, calendar and sharing, official links. */
export function Home(props: HomeProps) {
  const { board, now, live, lang } = props;
  const words = wordsIn(lang);
  const speech = speechIn(lang);
  const what = situation(board, now);
  const news = <NewsSection {...props} speech={speech} quiet={isQuiet(what)} />;
  return (
    <div class="site">
      <Bar words={words} at="home" root="./" sample={props.sample} />
      <main>
        <OldData {...props} words={words} />
        {isQuiet(what) ? (
          <>
            <div class="in1 cols alone">{news}</div>
            <Calm what={what} speech={speech} />
            <div class="in1 cols after last0">
              <Meanwhile {...props} />
              <Links {...props} />
            </div>
          </>
        ) : (
          <>
            <Hero board={board} now={now} live={live} speech={speech} what={what} />
            <div class="in1 cols last0">
              <ToDo what={what} lang={lang} />
              {news}
              <Follow {...props} />
              <Links {...props} />
            </div>
          </>
        )}
      </main>
      <Foot {...props} words={words} />
    </div>
  );
}

type Quiet = Situation & { state: 'ended' | 'none' };

function isQuiet(what: Situation): what is Quiet {
  return what.state === 'ended' || what.state === 'none';
}

function ToDo({ what, lang }: { what: Exclude<Situation, Quiet>; lang: Speech['lang'] }) {
  const { site, shared } = wordsIn(lang);
  const end = 'stage' in what && what.state !== 'halted' ? what.stage.end : null;
  const pps = end === null ? site.ppsTextPlain : site.ppsText(unbroken(formatDay(end, lang, 'day-month')));
  return (
    <section class="do1">
      <h2>{site.notVisitedTitle}</h2>
      <ul class="do">
        <Step icon="card" title={site.papers} text={site.papersText} />
        <Step icon="badge" title={site.pantarlih} text={site.pantarlihText} />
        <Step icon="home" title={site.pps} text={pps} />
      </ul>
      <p class="acts1">
        <Button href={VOTER_LIST} icon="open">
          {shared.checkVoterList}
        </Button>
      </p>
    </section>
  );
}

function NewsSection(props: HomeProps & { speech: Speech; quiet: boolean }) {
  const { board, speech, quiet, onShare } = props;
  const { site } = wordsIn(speech.lang);
  const items = board.items.slice(0, SHOWN);
  const Title = quiet ? 'h1' : 'h2';
  return (
    <section class="news1">
      <Title>{site.newsOf(shortOffice(board._pantau_coklit.office.name))}</Title>
      {items.length > 0 ? (
        <News items={items} speech={speech} lead={quiet} onShare={onShare} />
      ) : (
        <p class="hint1">{site.noNews}</p>
      )}
      {board.home_page_url !== '' && <Link href={board.home_page_url}>{site.allNews}</Link>}
    </section>
  );
}

function Calm({ what, speech }: { what: Quiet; speech: Speech }) {
  const { shared, lang } = speech;
  return (
    <section class="calm">
      <div class="in1">
        <h2>{what.state === 'ended' ? shared.endedTitle : shared.noneTitle}</h2>
        {what.last && <FinishedStreet stage={what.last} />}
        <p>
          {what.last &&
            `${shared.last(electionOf(what.last), unbroken(formatRange(what.last.start, what.last.end, lang)))}. `}
          {shared.notAnnounced}
        </p>
      </div>
    </section>
  );
}

function FinishedStreet({ stage }: { stage: Stage }) {
  const { total } = streetOf(stage, stage.end);
  return <HouseRow total={total} passed={total} today={null} lines={1} class="row" />;
}

function Meanwhile(props: HomeProps) {
  const { site, shared } = wordsIn(props.lang);
  return (
    <section class="do1">
      <h2>{site.meanwhile}</h2>
      <ul class="do">
        <Step icon="list" title={site.checkName} text={new URL(VOTER_LIST).hostname} />
        <Step icon="calendar" title={site.subscribe} text={site.subscribeText} />
      </ul>
      <p class="acts1">
        <Button href={VOTER_LIST} icon="open" main>
          {shared.checkVoterList}
        </Button>
        <a class="but" href={props.calendar}>
          <Icon name="calendar" />
          {site.subscribe}
        </a>
      </p>
      <Sharing {...props} />
    </section>
  );
}

function Follow(props: HomeProps) {
  const { site } = wordsIn(props.lang);
  return (
    <section class="follow">
      <h2>{site.dontMiss}</h2>
      <p class="acts1">
        <a class="but main" href={props.calendar}>
          <Icon name="calendar" />
          {site.calendar}
        </a>
      </p>
      <p class="hint1">{site.subscription}</p>
      <Sharing {...props} />
    </section>
  );
}

function Sharing({ board, lang, siteUrl, live, copied, onCopy, onShare }: HomeProps) {
  const { site, card } = wordsIn(lang);
  const title = card.alt(board._pantau_coklit.office.name);
  const share = (event: MouseEvent) => {
    if (onShare?.(title, siteUrl)) event.preventDefault();
  };
  return (
    <p class="acts1">
      <Link class="but" href={whatsapp(title, siteUrl)} onClick={share}>
        <Icon name="chat" />
        {site.share}
      </Link>
      {live && (
        <button type="button" class="but" onClick={onCopy}>
          <Icon name="copy" />
          <span aria-live="polite">{copied ? site.copied : site.copyLink}</span>
        </button>
      )}
    </p>
  );
}

function Links({ board, lang }: HomeProps) {
  const { site } = wordsIn(lang);
  const { office } = board._pantau_coklit;
  return (
    <section class="links">
      <h2>{site.officialLinks}</h2>
      <ul class="off">
        {board.home_page_url !== '' && (
          <li>
            <Link href={board.home_page_url}>{new URL(board.home_page_url).hostname}</Link>
            <span>{office.name}</span>
          </li>
        )}
        <li>
          <Link href={VOTER_LIST}>{new URL(VOTER_LIST).hostname}</Link>
          <span>{site.checkName}</span>
        </li>
      </ul>
    </section>
  );
}

function Step({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <li>
      <Icon name={icon} size={20} />
      <div>
        <b>{title}</b>
        <span>{text}</span>
      </div>
    </li>
  );
}

function Button(props: { href: string; icon: IconName; main?: boolean; children: ComponentChildren }) {
  return (
    <Link class={props.main ? 'but main' : 'but'} href={props.href}>
      <Icon name={props.icon} />
      {props.children}
    </Link>
  );
}
