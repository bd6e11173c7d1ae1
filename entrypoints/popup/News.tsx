import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { Post } from '../../components/Post';
import { shortOffice } from '../../components/post-words';
import type { Post as StoredPost } from '../../lib/announcement';
import type { BoardItem } from '../../lib/board';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay } from '../../lib/i18n';
import type { FollowedItem } from '../../lib/unread';
import { mark, markAll, open, openDigest, openShortcuts, readPost, undo } from './actions';
import { ShareMenu } from './ShareMenu';
import type { View } from './state';
import { categoryOf, type PopupWords } from './words';

/** A post, and what is known of it where it is one of several sources'. */
type Listed = BoardItem & Partial<FollowedItem>;

type ListProps = Pick<
  View,
  'words' | 'office' | 'several' | 'unread' | 'previous' | 'warnings' | 'sitePage'
> & {
  items: readonly Listed[];
  /** The first post is shown larger. */
  lead: boolean;
  /** So many are drawn at first. */
  first: number;
  /** Stands above the posts and stays there while they scroll. */
  children: ComponentChildren;
};

/** So many more whenever the end of the drawn ones comes near. */
const STEP = 30;

/** The posts, newest first. Arrow keys go from post to post. */
export function News({ items, unread, previous, lead, warnings, first, children, ...rest }: ListProps) {
  const { words, office, several, sitePage } = rest;
  const [drawn, setDrawn] = useState(first);
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
    const at = event.target as Element;
    if (at.matches('select')) return;
    const post = at.closest('.post');
    const next =
      event.key === 'ArrowDown' || event.key === 'ArrowUp'
        ? beside([...(list.current?.querySelectorAll(TAB_STOP) ?? [])], post, event.key === 'ArrowDown')
        : post && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
          ? beside([...post.querySelectorAll('a, button')], at, event.key === 'ArrowRight')
          : undefined;
    if (!next) return;
    event.preventDefault();
    (next as HTMLElement).focus();
  };
  /** The browser itself opens what the middle button is pressed on. */
  const onAuxClick = ({ button, target }: MouseEvent) => {
    const title = (target as Element).closest('a.post-title');
    const at = [...(list.current?.querySelectorAll('.post') ?? [])].findIndex((post) => post.contains(title));
    const item = button === 1 && title && items[at];
    if (item) mark([item.id], 'read');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move the focus between the links inside
    <div class="list" ref={list} onKeyDown={onKeyDown} onAuxClick={onAuxClick}>
      {children}
      <ul aria-label={words.shared.news}>
        {items.slice(0, drawn).map((item, index) => (
          <Row
            key={item.id}
            item={item}
            unread={unread.has(item.id)}
            lead={lead && index === 0}
            previous={previous.get(item.id)}
            warning={warnings.get(item.url ?? '')}
            {...{ words, office, several }}
          />
        ))}
      </ul>
      <div ref={end}>
        {!more && items.length > 0 && (
          <a class="all-news" href={sitePage} target="_blank" rel="noopener noreferrer">
            {words.extension.allNews}
          </a>
        )}
        {!more && (
          <button type="button" class="keys-button" aria-keyshortcuts="?" onClick={openShortcuts}>
            {words.extension.shortcuts} <kbd>?</kbd>
          </button>
        )}
      </div>
    </div>
  );
}

/** What Tab reaches of a post; the arrows lead to the rest of it. */
const TAB_STOP = '.post :is(a, button):not([tabindex="-1"])';

/** The next or the one before of those that are, hold, or are held by, an element; the first where none does. */
function beside(all: Element[], one: Element | null, forward: boolean): Element | undefined {
  const at = all.findIndex((each) => one?.contains(each) || each.contains(one));
  return all[forward ? at + 1 : at - 1];
}

type RowProps = Pick<View, 'words' | 'office' | 'several'> & {
  item: Listed;
  unread: boolean;
  lead?: boolean;
  /** The wording before the latest edit, once it is loaded. */
  previous?: StoredPost['previous'] | undefined;
  /** What has to be said with it where it is sent. */
  warning?: string | undefined;
};

/** A post with what can be done with it: mark it, unfold it, pass it on. */
export function Row({ item, unread, lead, previous, warning, words, office, several }: RowProps) {
  const { shared, extension, lang } = words;
  const [post, setPost] = useState<Pick<StoredPost, 'text' | 'previous'> | null>(null);
  const toggleText = async () => setPost(post ? null : await readPost(item));
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      mark([item.id], 'read');
      return;
    }
    event.preventDefault();
    void open(item);
  };
  const markAs = unread ? extension.markRead : extension.markUnread;
  return (
    <Post
      item={item}
      words={words}
      unread={unread}
      lead={lead}
      office={several && item.office ? shortOffice(item.office.name) : undefined}
      category={[categoryOf(item, words), item.muted && extension.muted].filter(Boolean).join(' · ')}
      onClick={onClick}
      spoken={unread ? extension.unreadSpoken : undefined}
      edited={previous && shared.edited(formatDay(dayOf(previous.until, office.utcOffset), lang, 'short'))}
      before={
        !item.muted && (
          <button
            type="button"
            class="dot"
            tabIndex={item.url ? -1 : 0}
            aria-label={`${markAs}: ${item.title}`}
            title={markAs}
            onClick={() => mark([item.id], unread ? 'read' : 'unread')}
          />
        )
      }
      more={
        <button
          type="button"
          class="inline-button"
          tabIndex={-1}
          aria-expanded={post !== null}
          onClick={toggleText}
        >
          <span key={`${post === null}`}>{post ? extension.hideText : extension.showText}</span>
          <span class="unseen">{`: ${item.title}`}</span>
        </button>
      }
      aside={
        <ShareMenu
          label={shared.sharePost(item.title)}
          inPost
          text={warning ? `${item.title}\n${warning}` : item.title}
          url={item.url}
          words={words}
        />
      }
    >
      {item.keywords && item.keywords.length > 0 && (
        <p class="post-hint">
          <Icon name="bell" />
          {extension.keywords(item.keywords.map(({ keyword }) => keyword).join(', '))}
        </p>
      )}
      {previous && previous.title !== item.title && <Earlier words={words} text={previous.title} />}
      {post && (
        <p class="whole-text" lang="id">
          {post.text}
        </p>
      )}
      {post?.previous && post.previous.text !== post.text && (
        <Earlier words={words} text={post.previous.text} class="whole-text" />
      )}
    </Post>
  );
}

/** What stood there before, in the office's language. */
function Earlier({ words, text, class: name = '' }: { words: PopupWords; text: string; class?: string }) {
  return (
    <p class={`earlier ${name}`}>
      {words.extension.before} <span lang="id">{`“${text}”`}</span>
    </p>
  );
}

type HeadProps = Pick<View, 'words'> & {
  unread: number;
  /** What is listed just now. */
  found: readonly FollowedItem[];
  finding: boolean;
  toggleFind: () => void;
  /** So many posts were just marked as read, and can be unmarked; null where there is nothing to undo. */
  marked: number | null;
};

/** The list's name, how many posts are unread, and what can be done with all of them. */
export function ListHead({ words, unread, found, finding, toggleFind, marked }: HeadProps) {
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
        <button type="button" class="text-button" onClick={() => (marked === null ? markAll(found) : undo())}>
          <span key={`${marked === null}`}>{marked === null ? extension.markAll : extension.undo}</span>
        </button>
      )}
      <IconButton icon="share" label={extension.digest} onClick={() => openDigest(found)} />
      <IconButton
        icon={finding ? 'close' : 'search'}
        label={label}
        aria-expanded={finding}
        onClick={toggleFind}
      />
    </div>
  );
}
