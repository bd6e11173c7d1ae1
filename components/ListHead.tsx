import { Line } from './Line';
import { CLOSE, SEARCH } from './lines';
import type { PopupSpeech } from './words';

interface Props {
  unread: number;
  finding: boolean;
  toggleFind: () => void;
  markAll: () => void;
  /** So many posts were just marked as read, and can be unmarked; null where there is nothing to undo. */
  marked: number | null;
  undo: () => void;
  speech: PopupSpeech;
}

/** The list's name, how many posts are unread, and what can be done with all of them. */
export function ListHead({ unread, finding, toggleFind, markAll, marked, undo, speech }: Props) {
  const { shared, extension } = speech;
  const label = finding ? extension.closeSearch : extension.find;
  return (
    <div class="lh">
      <h2>
        {shared.news}
        {unread > 0 && <span>{` · ${extension.unread(unread)}`}</span>}
      </h2>
      <span class="done" role="status">
        {marked !== null && extension.marked(marked)}
      </span>
      {marked !== null ? (
        <button type="button" class="link" onClick={undo}>
          {extension.undo}
        </button>
      ) : (
        unread > 0 && (
          <button type="button" class="link" onClick={markAll}>
            {extension.markAll}
          </button>
        )
      )}
      <button
        type="button"
        class="icon"
        aria-label={label}
        title={label}
        aria-expanded={finding}
        onClick={toggleFind}
      >
        <Line path={finding ? CLOSE : SEARCH} />
      </button>
    </div>
  );
}
