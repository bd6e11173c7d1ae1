import { Details } from '../../components/Details';
import { Hero } from '../../components/Hero';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { Milestones } from '../../components/Milestones';
import { type Message, VOTER_LIST } from '../../components/message';
import { Post } from '../../components/Post';
import { shortOffice, whatsapp } from '../../components/post-words';
import { Step } from '../../components/Step';
import type { Board } from '../../lib/board';
import { formatDay } from '../../lib/i18n';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import { postPath } from '../post-path';
import type { Status } from '../status';
import { Calendar, type CalendarProps } from './calendar';
import type { PageInput } from './files';
import { Foot, OldData } from './foot';
import { Bar } from './layout';
import { type Followable, Remind, type ReminderProps } from './reminder';

/** So many posts are shown. */
export const SHOWN = 5;

/** What the file on the host is made of, and what its script begins with. */
export interface HomeData extends Pick<PageInput, 'board' | 'asOf' | 'siteUrl' | 'sample' | 'among'> {
  /** With dates alone, for the file lies in caches. */
  message: Message;
  channels: readonly Followable[];
}

export interface HomeProps extends HomeData {
  lang: Words['lang'];
  /** Absent in the file on the host: what only a script can know or do. */
  live?: {
    now: Date;
    status: Status | null;
    offline: boolean;
    copied: boolean;
    onCopy: () => void;
    /** Takes over from the WhatsApp link where the device can share by itself. */
    onShare: (title: string, url: string) => boolean;
  } & NonNullable<CalendarProps['live']> &
    NonNullable<ReminderProps['live']>;
}

/** For the browser's tab and for previews. */
export function titleOf(message: Message, board: Board, sample: boolean, { site }: Words): string {
  const office = shortOffice(board._pantau_coklit.office.name);
  return `${sample ? `${site.sample}: ` : ''}${message.pageTitle} · ${office}`;
}

/** The residents' page: countdown, what to do, news, calendar and sharing, official links. */
export function Home(props: HomeProps) {
  const { message, lang } = props;
  const words = wordsIn(lang);
  const office = shortOffice(props.board._pantau_coklit.office.name);
  const band = message.tone === 'band';
  const hero = (
    <Hero message={message} words={words} heading={band ? 'h2' : 'h1'}>
      {message.quotes.length > message.telling && (
        <details class="more">
          <summary>{words.widget.details}</summary>
          <Details message={message} words={words} />
        </details>
      )}
    </Hero>
  );
  const news = <News {...props} words={words} />;
  return (
    <div class="site">
      <Bar words={words} at="home" root="./" sample={props.sample} office={office} />
      <Milestones message={message} />
      <main>
        {band && <div class="width">{news}</div>}
        {hero}
        <div class="width columns">
          {!band && <ToDo message={message} words={words} />}
          {!band && news}
          <Follow {...props} words={words} />
          <OfficialLinks {...props} words={words} />
        </div>
      </main>
      <Foot {...props} words={words} />
      <OldData {...props} words={words} />
    </div>
  );
}

type PartProps = HomeProps & { words: Words };

function ToDo({ message: { dates }, words: { site, shared, lang } }: Pick<PartProps, 'message' | 'words'>) {
  const last = dates && formatDay(dates.end, lang, 'day-month').replaceAll(' ', '\u00a0');
  return (
    <section class="todo">
      <h2>{site.notVisitedTitle}</h2>
      <ul class="steps">
        <Step icon="card" title={site.papers} text={site.papersText} />
        <Step icon="badge" title={site.pantarlih} text={site.pantarlihText} />
        <Step icon="home" title={site.pps} text={last ? site.ppsText(last) : site.ppsTextPlain} />
      </ul>
      <p class="actions">
        <Link class="button" href={VOTER_LIST}>
          <Icon name="open" />
          {shared.checkVoterList}
        </Link>
      </p>
    </section>
  );
}

function News({ board, message, words, siteUrl, live }: PartProps) {
  const { site, shared } = words;
  const lead = message.tone === 'band';
  const Title = lead ? 'h1' : 'h2';
  const items = board.items.slice(0, SHOWN);
  const share = (item: (typeof items)[number]) => {
    // The post's page on this site has a picture and the last day in a chat; without its address the office's has to do.
    const url = siteUrl ? siteUrl + postPath(item) : item.url;
    if (url === undefined) return false;
    return (
      <Link
        class="icon-button"
        href={whatsapp(item.title, url)}
        onClick={(event) => {
          if (live?.onShare(item.title, url)) event.preventDefault();
        }}
      >
        <Icon name="share" size={18} />
        <span class="unseen">{shared.sharePost(item.title)}</span>
      </Link>
    );
  };
  // Without a network the office's own page can't be had, and this site's copy of the newest posts can.
  const readable = (item: (typeof items)[number]) =>
    live?.offline ? { ...item, url: siteUrl + postPath(item) } : item;
  return (
    <section class="news" id="kabar">
      <Title>{site.newsOf(shortOffice(board._pantau_coklit.office.name))}</Title>
      {items.length > 0 ? (
        <ul class="posts">
          {items.map((item, index) => (
            <Post
              key={item.id}
              item={readable(item)}
              words={words}
              lead={lead && index === 0}
              aside={share(item)}
            />
          ))}
        </ul>
      ) : (
        <p class="hint">{site.noNews}</p>
      )}
      {board.home_page_url !== '' && <Link href={board.home_page_url}>{site.allNews}</Link>}
    </section>
  );
}

/** By what news reach one; where nobody is expected at the door, what there is to do meanwhile. */
function Follow(props: PartProps) {
  const { site } = props.words;
  const isQuiet = props.message.tone === 'band';
  return (
    <section class="follow">
      <h2>{isQuiet ? site.meanwhile : site.dontMiss}</h2>
      {isQuiet && (
        <ul class="steps">
          <Step icon="list" title={site.checkName} text={new URL(VOTER_LIST).hostname} />
        </ul>
      )}
      <Remind {...props} />
      <Calendar {...props} />
      <Channels {...props} />
      <Sharing {...props} />
    </section>
  );
}

/** What reaches any phone without a browser that looks by itself. */
function Channels({ channels, words: { site } }: PartProps) {
  if (channels.length === 0) return null;
  return (
    <p class="actions">
      {channels.map(({ service, url }) => (
        <Link key={url} class="button" href={url}>
          <Icon name="bell" />
          {site.follow(service)}
        </Link>
      ))}
    </p>
  );
}

function Sharing({ message, siteUrl, words: { shared }, live }: PartProps) {
  return (
    <p class="actions">
      <Link
        class="button"
        href={whatsapp(message.statement, siteUrl || undefined)}
        onClick={(event) => {
          if (live?.onShare(message.statement, siteUrl)) event.preventDefault();
        }}
      >
        <Icon name="chat" />
        {shared.share}
      </Link>
      {live && (
        <button type="button" class="button" onClick={live.onCopy}>
          <Icon name="copy" />
          <span aria-live="polite">
            <span key={`${live.copied}`}>{live.copied ? shared.copied : shared.copyLink}</span>
          </span>
        </button>
      )}
    </p>
  );
}

function OfficialLinks({ board, words: { site } }: PartProps) {
  return (
    <section class="official">
      <h2>{site.officialLinks}</h2>
      <ul>
        {board.home_page_url !== '' && (
          <li>
            <Link href={board.home_page_url}>{new URL(board.home_page_url).hostname}</Link>
            <span>{board._pantau_coklit.office.name}</span>
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
