import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Post } from '../lib/announcement';
import type { BoardItem } from '../lib/board/board';
import type { Offset } from '../lib/source';
import { Announcement, type PostActions } from './Announcement';
import type { PopupSpeech } from './words';

interface Props {
  items: BoardItem[];
  unread: ReadonlySet<string>;
  previous: ReadonlyMap<string, Post['previous']>;
  /** The first post is shown larger. */
  lead: boolean;
  utcOffset: Offset;
  /** Where all posts stand. */
  sitePage: string;
  actions: PostActions;
  speech: PopupSpeech;
  /** Stands above the posts and stays there while they scroll. */
  children: ComponentChildren;
}

/** So many posts are drawn at first: more than any window of this kind shows. */
const FIRST = 12;
/** So many more whenever the end of the drawn ones comes near. */
const STEP = 30;

/** The posts, newest first. Arrow keys go from post to post. */
export function AnnouncementList({ items, unread, previous, lead, sitePage, children, ...rest }: Props) {
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
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('a.title') ?? [])];
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
          <Announcement
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
          <a class="more" href={sitePage} target="_blank" rel="noopener noreferrer">
            {rest.speech.extension.allNews}
          </a>
        )}
      </div>
    </div>
  );
}
