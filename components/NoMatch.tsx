import { Icon } from './Icon';
import { Link } from './Link';
import { partWords } from './part-words';
import type { Speech } from './words';

interface Props {
  words: string;
  stored: number;
  clear: () => void;
  sitePage: string;
  speech: Speech;
}

/** Nothing matches the search: how many posts were searched, and the two ways on. */
export function NoMatch({ words, stored, clear, sitePage, speech }: Props) {
  const said = partWords(speech);
  return (
    <div class="empty" role="status">
      <h3>{said.noMatch}</h3>
      <p>{words ? said.noMatchFor(words, stored) : said.noMatchHere(stored)}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={clear}>
          {said.clearSearch}
        </button>
        <Link class="btn" href={sitePage}>
          <Icon name="open" />
          {speech.shared.openSite}
        </Link>
      </div>
    </div>
  );
}
