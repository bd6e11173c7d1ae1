import { Link } from './Link';
import type { Quote } from './message';
import { RichText } from './RichText';

interface Props {
  quotes: Quote[];
  onLink?: ((event: MouseEvent) => void) | undefined;
}

/** What posts say, word for word: one frame, a line between two, each with its post and that post's day. */
export function Quotes({ quotes, onLink }: Props) {
  if (!quotes.length) return null;
  return (
    <div class="quotes">
      {quotes.map(({ words, title, date, url }) => (
        <blockquote key={`${url}${words}${title}${date}`}>
          {words.length > 0 && (
            <q lang="id">
              <RichText words={words} tag="mark" />
            </q>
          )}
          <cite>
            <Link href={url} onClick={onLink}>
              <span lang="id">{title || url}</span>
            </Link>
            {date && (
              <>
                {' · '}
                <span class="unbroken">{date}</span>
              </>
            )}
          </cite>
        </blockquote>
      ))}
    </div>
  );
}
