import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { Post } from '../../components/Post';
import { categoryOf } from '../../components/post-words';
import type { Post as StoredPost } from '../../lib/announcement';
import type { BoardItem } from '../../lib/board';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay } from '../../lib/i18n';
import type { Offset } from '../../lib/source';
import { ShareMenu } from './ShareMenu';
import type { PopupWords } from './words';

/** What can be done with a post. */
export interface PostActions {
  /** Opens the post's address; it counts as read. */
  open(item: BoardItem): void;
  mark(ids: string[], as: 'read' | 'unread'): void;
  /** The whole text, which the board does not hold. */
  readPost(item: BoardItem): Promise<Pick<StoredPost, 'text' | 'previous'>>;
  copy(text: string): void;
}

interface ListProps {
  items: readonly BoardItem[];
  unread: ReadonlySet<string>;
  previous: ReadonlyMap<string, StoredPost['previous']>;
  /** The first post is shown larger. */
  lead: boolean;
  utcOffset: Offset;
  /** Where all posts stand. */
  sitePage: string;
  actions: PostActions;
  words: PopupWords;
  /** Stands above the posts and stays there while they scroll. */
  children: ComponentChildren;
}

/** So many posts are drawn at first: more than the window shows; a popup is never higher than 600 px. */
const FIRST = innerHeight > 600 ? 12 : 6;
/** So many more whenever the end of the drawn ones comes near. */
const STEP = 30;

/** The posts, newest first. Arrow keys go from post to post. */
export function News({ items, unread, previous, lead, sitePage, children, ...rest }: ListProps) {
  const [drawn, setDrawn] = useState(FIRST);
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const more = items.length > drawn;

  useEffect(() => {
    if (!more || !end.current) return;
    const seen = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setDrawn(drawn + STEP),
      { rootMargin: '600px' },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [drawn, more]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('a.post-title') ?? [])];
    const post = (event.target as Element).closest('.post');
    const at = titles.findIndex((title) => post?.contains(title));
    const next = event.key === 'ArrowDown' ? titles[at + 1] : titles[at - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move the focus between the links inside
    <div class="list" ref={list} onKeyDown={onKeyDown}>
      {children}
      <ul>
        {items.slice(0, drawn).map((item, index) => (
          <Row
            key={item.id}
            item={item}
            unread={unread.has(item.id)}
            lead={lead && index === 0}
            previous={previous.get(item.id)}
            {...rest}
          />
        ))}
      </ul>
      <div ref={end}>
        {!more && items.length > 0 && (
          <a class="all-news" href={sitePage} target="_blank" rel="noopener noreferrer">
            {rest.words.extension.allNews}
          </a>
        )}
      </div>
    </div>
  );
}

interface RowProps {
  item: BoardItem;
  unread: boolean;
  lead?: boolean;
  /** The wording before the latest edit, once it is loaded. */
  previous?: StoredPost['previous'] | undefined;
  utcOffset: Offset;
  actions: PostActions;
  words: PopupWords;
}

/** A post with what can be done with it: mark it, unfold it, pass it on. */
export function Row({ item, unread, lead, previous, utcOffset, actions, words }: RowProps) {
  const { shared, extension, lang } = words;
  const [post, setPost] = useState<Pick<StoredPost, 'text' | 'previous'> | null>(null);
  const toggleText = async () => setPost(post ? null : await actions.readPost(item));
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      actions.mark([item.id], 'read');
      return;
    }
    event.preventDefault();
    actions.open(item);
  };
  const markAs = unread ? extension.markRead : extension.markUnread;
  return (
    <Post
      item={item}
      words={words}
      unread={unread}
      lead={lead && !post}
      category={categoryOf(item, words)}
      onClick={onClick}
      spoken={unread ? extension.unreadSpoken : undefined}
      edited={previous && shared.edited(formatDay(dayOf(previous.until, utcOffset), lang, 'short'))}
      before={
        <button
          type="button"
          class="dot"
          aria-pressed={!unread}
          aria-label={`${markAs}: ${item.title}`}
          title={markAs}
          onClick={() => actions.mark([item.id], unread ? 'read' : 'unread')}
        />
      }
      more={
        <button type="button" class="inline-button" aria-expanded={post !== null} onClick={toggleText}>
          <span key={`${post === null}`}>{post ? extension.hideText : extension.showText}</span>
          <span class="unseen">{`: ${item.title}`}</span>
        </button>
      }
      aside={
        <ShareMenu
          label={shared.sharePost(item.title)}
          text={item.title}
          url={item.url}
          copy={actions.copy}
          words={words}
        />
      }
    >
      {previous && previous.title !== item.title && <p class="earlier">{extension.before(previous.title)}</p>}
      {post && (
        <p class="whole-text" lang="id">
          {post.text}
        </p>
      )}
      {post?.previous && post.previous.text !== post.text && (
        <p class="earlier whole-text">{extension.before(post.previous.text)}</p>
      )}
    </Post>
  );
}

interface HeadProps {
  unread: number;
  finding: boolean;
  toggleFind: () => void;
  markAll: () => void;
  /** So many posts were just marked as read, and can be unmarked; null where there is nothing to undo. */
  marked: number | null;
  undo: () => void;
  words: PopupWords;
}

/** The list's name, how many posts are unread, and what can be done with all of them. */
export function ListHead({ unread, finding, toggleFind, markAll, marked, undo, words }: HeadProps) {
  const { shared, extension } = words;
  const label = finding ? extension.closeSearch : extension.find;
  return (
    <div class="list-head">
      <h2 class={marked === null ? '' : 'unseen'}>
        {shared.news}
        {unread > 0 && <span key={unread}>{` · ${extension.unread(unread)}`}</span>}
      </h2>
      <span class="marked" role="status">
        {marked !== null && <span key={marked}>{extension.marked(marked)}</span>}
      </span>
      {(marked !== null || unread > 0) && (
        <button type="button" class="text-button" onClick={marked === null ? markAll : undo}>
          <span key={`${marked === null}`}>{marked === null ? extension.markAll : extension.undo}</span>
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-expanded={finding}
        onClick={toggleFind}
      >
        <Icon name={finding ? 'close' : 'search'} />
      </button>
    </div>
  );
}
