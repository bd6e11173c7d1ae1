import type { Board, BoardItem } from '../../lib/board';
import type { Rich } from '../../lib/i18n';
import type { Evidence } from '../../lib/stages/stage';
import { Link } from '../Link';
import { RichText } from '../RichText';
import { dateWords, type PopupSpeech } from '../words';

interface Props {
  quotes: { evidence: Evidence; words: Rich }[];
  board: Board;
  /** Called with the post where it is among the stored ones, so that it counts as read. */
  open: (item: BoardItem) => void;
  speech: PopupSpeech;
}

/** What posts say, word for word: one frame, a line between two that disagree, each with its title and day. */
export function Quotes({ quotes, board, open, speech }: Props) {
  if (!quotes.length) return null;
  return (
    <div class="says">
      {quotes.map(({ evidence, words }) => {
        const item = board.items.find(({ url }) => url !== undefined && url === evidence.url);
        const date = item && dateWords(item._pantau_coklit.date, speech);
        return (
          <blockquote key={evidence.url ?? evidence.quote}>
            {evidence.quote && (
              <q>
                <RichText words={words} tag="mark" />
              </q>
            )}
            <cite>
              {evidence.url ? (
                <Link
                  href={evidence.url}
                  onClick={(event) => {
                    if (!item) return;
                    event.preventDefault();
                    open(item);
                  }}
                >
                  {evidence.title}
                </Link>
              ) : (
                evidence.title
              )}
              {date && ` · ${date}`}
            </cite>
          </blockquote>
        );
      })}
    </div>
  );
}
