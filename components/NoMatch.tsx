import { Icon } from './Icon';
import { Link } from './Link';
import type { PopupSpeech } from './words';

interface Props {
  words: string;
  stored: number;
  clear: () => void;
  sitePage: string;
  speech: PopupSpeech;
}

/** Nothing matches the search: how many posts were searched, and the two ways on. */
export function NoMatch({ words, stored, clear, sitePage, speech: { shared, extension } }: Props) {
  return (
    <div class="empty" role="status">
      <h3>{extension.noMatch}</h3>
      <p>{words ? extension.noMatchFor(words, stored) : extension.noMatchHere(stored)}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={clear}>
          {extension.clearSearch}
        </button>
        <Link class="btn" href={sitePage}>
          <Icon name="open" />
          {shared.openSite}
        </Link>
      </div>
    </div>
  );
}
