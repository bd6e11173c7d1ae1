import type { ComponentChildren } from 'preact';
import { Hero } from '../components/Hero';
import { Icon } from '../components/Icon';
import { Link } from '../components/Link';
import { Logo } from '../components/Logo';
import { Notice } from '../components/Notice';
import { Post } from '../components/Post';
import { shortOffice } from '../components/post-words';
import { SizedText } from '../components/RichText';
import type { BoardItem } from '../lib/board';
import type { State } from './state';
import { dayText } from './words';

/** What is needed only now and then, once it is there; null where it can't be had. */
export type Late = typeof import('./late/index') | null | undefined;

/** What is open in the lower part, and which of its pages. */
export interface Opened {
  panel: 'news' | 'details' | null;
  page: number;
  pages: number;
}

interface Actions {
  open: (change: Partial<Opened>) => void;
  share: (item: BoardItem) => void;
}

type Props = State & Actions & { late: Late; opened: Opened };

/** The whole widget in its box: the countdown, the news or what was opened, the foot. */
export function Widget(props: Props) {
  const { config, message, words, opened, open, late } = props;
  const { show } = config;
  const { panel } = opened;
  const band = message.tone === 'band';
  const notice = noticeOf(props);
  const hero = show !== 'announcements' && (
    <div class="upper" part="hero">
      <Hero
        message={message}
        words={words}
        boxed
        noteLink={() => (
          <button type="button" class="link" onClick={() => open({ panel: 'details', page: 0 })}>
            {words.widget.details}
          </button>
        )}
      >
        {message.advice.length > 0 && <p class="advice">{message.advice.join(' ')}</p>}
      </Hero>
      {show === 'countdown' && !panel && notice}
    </div>
  );
  const news = (show !== 'countdown' || panel) && <Lower {...props} notice={notice} />;
  return [
    late && <late.Aloud {...props} />,
    // By all that moves what is in it: what is drawn anew leaves no place. What is said aloud has to stay.
    <div
      key={words.lang + message.state + show + message.notes.length}
      class={`frame ${show}`}
      part="frame"
      data-panel={panel}
    >
      {panel && show !== 'announcements' && <p class="line">{late && <late.Line message={message} />}</p>}
      <div class={band ? 'body band-below' : 'body'}>{band ? [news, hero] : [hero, news]}</div>
      <Foot {...props} />
    </div>,
  ];
}

/** News, or what was opened; the head swaps the two doors. */
function Lower(props: Props & { notice: ComponentChildren }) {
  const { config, words, board, message, opened, open, notice, late } = props;
  const { shared, widget } = words;
  const { panel } = opened;
  const all = panel === 'news';
  const first = !panel && (config.show === 'announcements' || message.tone === 'band');
  const news = { whole: widget.newsOf(shortOffice(board.title)), short: shared.news };
  return (
    <div class="lower" part="list">
      <div class="lower-head">
        <h2 key={panel}>
          {first && <Logo size={16} />}
          {panel ? all ? widget.allNews : widget.details : <SizedText words={news} />}
        </h2>
        <button type="button" class="link" onClick={() => open({ panel: all ? 'details' : 'news', page: 0 })}>
          <span key={panel}>{all ? widget.details : widget.allNews}</span>
        </button>
      </div>
      {panel === 'details' ? (
        <div class="list">
          <div class="pages">{late ? <late.Details {...props} /> : forbidden(props)}</div>
        </div>
      ) : (
        <News {...props} all={all} first={first} />
      )}
      {notice}
    </div>
  );
}

/** The newest posts, of which as many are seen as fit whole; the newest one larger where they come first. */
function News({
  board,
  config,
  words,
  message,
  share,
  all,
  first,
}: Props & { all: boolean; first: boolean }) {
  const posts = (all ? board.items : board.items.slice(0, config.limit)).map((item, index) => (
    <Post
      key={item.id}
      item={item}
      words={words}
      lead={first && !index}
      aside={
        item.url && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.shared.sharePost(item.title)}
            onClick={() => share(item)}
          >
            <Icon name="share" />
          </button>
        )
      }
    />
  ));
  if (!all && message.advice.length > 0) {
    posts.splice(
      2,
      0,
      <li key="advice" class="advice">
        {message.advice.join(' ')}
      </li>,
    );
  }
  return (
    <div class="list">
      <ul class="pages">{posts}</ul>
    </div>
  );
}

function Foot({ words, site, opened, open, late }: Props) {
  const { widget } = words;
  const { panel, pages } = opened;
  const turns = panel && late && pages > 1;
  return (
    <div class="foot" part="foot">
      <button
        type="button"
        class="link"
        aria-expanded={!!panel}
        onClick={() => open({ panel: panel ? null : 'details', page: 0 })}
      >
        <span key={panel}>{panel ? widget.back : widget.details}</span>
      </button>
      {!panel && (
        <>
          <button type="button" class="link low-only" onClick={() => open({ panel: 'news', page: 0 })}>
            {widget.allNews}
          </button>
          <Link class="link site-page" href={site}>
            {widget.sitePage}
          </Link>
        </>
      )}
      {turns && <late.Turn words={words} opened={opened} open={open} />}
      <span class={turns ? 'disclaimer not-narrow' : 'disclaimer'}>
        <SizedText words={{ whole: widget.disclaimer, short: widget.disclaimerShort }} />
      </span>
    </div>
  );
}

/**
 * That what is shown may be out of date, and since when. It stands where it moves nothing when it comes late: the list
 * above it gives up its place.
 */
function noticeOf({ trouble, old, dataFrom, words, offset, copy }: State) {
  if (!trouble && !old) return null;
  const { widget } = words;
  const day = dayText(dataFrom, offset, words);
  const short = widget.oldShort(day);
  const silent = copy.status?.failed && !trouble;
  const whole = trouble === 'offline' ? widget.offline(day) : silent ? widget.unreachable(day) : short;
  return (
    <Notice key={whole} icon="cloudOff">
      <SizedText words={{ whole, short }} />
    </Notice>
  );
}

/** Where not even the late part could be had, the likeliest reason: a policy of this site. */
const forbidden = ({ trouble, copy, words }: State) =>
  trouble === 'blocked' && words.widget.blockedText(new URL(copy.url).host);
