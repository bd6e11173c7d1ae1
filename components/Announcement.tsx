import { useState } from 'preact/hooks';
import type { Post } from '../lib/announcement';
import type { BoardItem } from '../lib/board/board';
import { dayOf } from '../lib/dates/calendar';
import { formatDay } from '../lib/i18n';
import type { Offset } from '../lib/source';
import { categoryOf } from './category';
import { Line } from './Line';
import { Link } from './Link';
import { lazy } from './lazy';
import { INFO } from './lines';
import { ShareMenu } from './ShareMenu';
import { dateWords, type PopupSpeech } from './words';

/** What can be done with a post. */
export interface PostActions {
  /** Opens the post's address; it counts as read. */
  open(item: BoardItem): void;
  mark(ids: string[], as: 'read' | 'unread'): void;
  /** The whole text, which the board does not hold. */
  load(id: string): Promise<Pick<Post, 'text' | 'previous'> | null>;
  copy(text: string): void;
}

interface Props {
  item: BoardItem;
  unread: boolean;
  /** The first of the list where no Coklit runs: larger, with the beginning of its text. */
  lead?: boolean;
  /** The wording before the latest edit, once it is loaded. */
  previous?: Post['previous'] | undefined;
  utcOffset: Offset;
  actions: PostActions;
  speech: PopupSpeech;
}

/** Only where the news come first. */
export const Lead = lazy(() => import('./Lead').then((part) => part.Lead));

/** One post: what it is called, when it is from, what is doubtful about it, and what can be done with it. */
export function Announcement({ item, unread, lead, previous, utcOffset, actions, speech }: Props) {
  const { shared, extension, lang } = speech;
  const [post, setPost] = useState<Pick<Post, 'text' | 'previous'> | null>(null);
  const { date, topic, edited, dateless } = item._pantau_coklit;

  const toggleText = async () => setPost(post ? null : await actions.load(item.id));
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      actions.mark([item.id], 'read');
      return;
    }
    event.preventDefault();
    actions.open(item);
  };
  const title = (
    <>
      {unread && <span class="vh">{extension.unreadSpoken} </span>}
      {item.title}
    </>
  );

  return (
    <li class={`post${unread ? ' new' : ''}${lead ? ' lead' : ''}`}>
      <button
        type="button"
        class="dot"
        aria-pressed={!unread}
        aria-label={`${unread ? extension.markRead : extension.markUnread}: ${item.title}`}
        title={unread ? extension.markRead : extension.markUnread}
        onClick={() => actions.mark([item.id], unread ? 'read' : 'unread')}
      />
      <div>
        {item.url ? (
          <Link class="title" href={item.url} onClick={onClick}>
            {title}
          </Link>
        ) : (
          <span class="title">{title}</span>
        )}
        {lead && !post && <Lead text={item.content_text} />}
        <p>
          {[categoryOf(item, speech), dateWords(date, speech), topic === 'coktas' ? shared.coktas : '']
            .filter(Boolean)
            .map((part) => (
              <span key={part}>{`${part} · `}</span>
            ))}
          {edited && (
            <span>
              <b>
                {previous
                  ? shared.edited(formatDay(dayOf(previous.until, utcOffset), lang, 'short'))
                  : shared.editedPlain}
              </b>
              {' · '}
            </span>
          )}
          <button type="button" class="inl" aria-expanded={post !== null} onClick={toggleText}>
            {post ? extension.hideText : extension.showText}
            <span class="vh">{`: ${item.title}`}</span>
          </button>
        </p>
        {dateless && (
          <p class="tag">
            <Line path={INFO} />
            {shared.maybe}
          </p>
        )}
        {previous && previous.title !== item.title && <p class="was">{extension.before(previous.title)}</p>}
        {post && <p class="x text">{post.text}</p>}
        {post?.previous && post.previous.text !== post.text && (
          <p class="was text">{extension.before(post.previous.text)}</p>
        )}
      </div>
      <ShareMenu
        label={shared.sharePost(item.title)}
        text={item.title}
        url={item.url}
        copy={actions.copy}
        speech={speech}
      />
    </li>
  );
}
