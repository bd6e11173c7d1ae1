import type { ComponentChildren } from 'preact';
import type { BoardItem } from '../lib/board';
import type { Words } from '../lib/i18n';
import { Icon } from './Icon';
import { Link } from './Link';
import { dateWords, excerpt, withoutDateline } from './post-words';

interface Props {
  item: BoardItem;
  words: Words;
  /** The newest where the news come first: larger, with the beginning of its text. */
  lead?: boolean | undefined;
  unread?: boolean | undefined;
  /** 'Berita', 'Pengumuman': said before the day. */
  category?: string;
  /** The office it is from, where several are followed. */
  office?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  /** Words before the title that are only heard. */
  spoken?: string | undefined;
  /** 'diubah 5 Okt 2026' where it is known when. */
  edited?: string | undefined;
  /** Before the text: the dot of unread posts. */
  before?: ComponentChildren;
  /** Behind the day: what unfolds the text. */
  more?: ComponentChildren;
  /** Below everything: the whole text, earlier wordings. */
  children?: ComponentChildren;
  /** Beside the text: sharing. */
  aside?: ComponentChildren;
}

const LEAD_CHARACTERS = 160;

/** One post: what it is called, where and when it is from, and what is doubtful about it. Never taken for markup. */
export function Post({ item, words, lead, unread, spoken, children, ...rest }: Props) {
  const { shared } = words;
  const { date, topic, edited, dateless } = item._pantau_coklit;
  const meta = [
    rest.office,
    rest.category,
    dateWords(date, words),
    topic === 'coktas' && shared.coktas,
    edited && (rest.edited ?? shared.editedPlain),
    rest.more,
  ].filter(Boolean);
  return (
    <li class={`post${unread ? ' unread' : ''}${lead ? ' lead' : ''}`}>
      {rest.before}
      <div class="post-body">
        <Link class="post-title" href={item.url} onClick={rest.onClick}>
          {spoken && <span class="unseen">{`${spoken} `}</span>}
          <span lang="id" key={item.title}>
            {item.title}
          </span>
        </Link>
        {lead && (
          <p class="post-text" lang="id">
            {excerpt(withoutDateline(item.content_text), LEAD_CHARACTERS)}
          </p>
        )}
        {meta.length > 0 && (
          <p class="post-meta">
            {meta.map((part, index) => (
              <span key={typeof part === 'string' ? part : 'more'}>
                {part}
                {index < meta.length - 1 && ' · '}
              </span>
            ))}
          </p>
        )}
        {dateless && (
          <p class="post-hint">
            <Icon name="info" />
            {shared.maybe}
          </p>
        )}
        {children}
      </div>
      {rest.aside}
    </li>
  );
}
