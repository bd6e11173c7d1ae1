import type { Board, BoardItem } from '../../lib/board';
import type { Rich } from '../../lib/i18n';
import type { Evidence } from '../../lib/stages/stage';
import { withoutDateline } from '../dateline';
import { Link } from '../Link';
import { RichText } from '../RichText';
import { dateWords, type PopupSpeech } from '../words';
import { Says } from './Says';

interface Props {
  quotes: { evidence: Evidence; words: Rich }[];
  board: Board;
  /** Called with the post where it is among the stored ones, so that it counts as read. */
  open: (item: BoardItem) => void;
  speech: PopupSpeech;
}

/** The quotes with the stored posts that they come from; those that come from none stand last. */
function newestFirst(quotes: Props['quotes'], { items }: Board) {
  const places = new Map(items.map(({ url }, index) => [url, index]));
  const place = ({ evidence }: Props['quotes'][number]) => places.get(evidence.url ?? '') ?? items.length;
  return [...quotes]
    .sort((a, b) => place(a) - place(b))
    .map((quote) => ({ ...quote, item: items[place(quote)] }));
}

/** What posts say, word for word: one frame, a line between two that disagree, each with its title and day. */
export function Quotes({ quotes, board, open, speech }: Props) {
  if (!quotes.length) return null;
  return (
    <Says>
      {newestFirst(quotes, board).map(({ evidence, words, item }) => {
        const date = item && dateWords(item._pantau_coklit.date, speech);
        return (
          <blockquote key={evidence.url ?? evidence.quote}>
            {evidence.quote && (
              <q>
                <RichText words={[withoutDateline(words[0] ?? ''), ...words.slice(1)]} tag="mark" />
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
              {date && (
                <>
                  {' · '}
                  <span class="nb">{date}</span>
                </>
              )}
            </cite>
          </blockquote>
        );
      })}
    </Says>
  );
}
