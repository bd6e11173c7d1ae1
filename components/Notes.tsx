import type { ComponentChildren } from 'preact';
import type { Words } from '../lib/i18n';
import { Icon } from './Icon';
import { Link } from './Link';
import type { Note } from './message';
import { SizedText } from './RichText';

interface Props {
  notes: Note[];
  words: Words;
  /** What stands behind a note in the place of the link to its post. */
  link?: ((note: Note) => ComponentChildren) | undefined;
  onLink?: ((event: MouseEvent) => void) | undefined;
}

/** What has to be known beside the dates, each with the way to its post. */
export function Notes({ notes, words, link, onLink }: Props) {
  return (
    <>
      {notes.map((note) => (
        <p class="note" key={`${note.kind}${note.text.whole}`}>
          <Icon name={note.icon ?? 'info'} />
          <span>
            <SizedText words={note.text} />
            {note.quote && (
              <>
                {' '}
                {link?.(note) ??
                  (note.quote.url && (
                    <Link class="unbroken" href={note.quote.url} onClick={onLink}>
                      {words.shared.seePost}
                    </Link>
                  ))}
              </>
            )}
          </span>
        </p>
      ))}
    </>
  );
}
