// Search and filter: fetched when they are opened.
import '../../../components/styles/find.css';
import { Find } from '../../../components/Find';
import { NoMatch } from '../../../components/NoMatch';
import { OpenUnread } from '../../../components/OpenUnread';
import type { Query } from '../../../components/search';
import { summary } from '../../../components/summary';
import type { BoardItem } from '../../../lib/board/board';
import { officePage } from '../../shared/office';
import type { Props } from '../App';

interface FindProps extends Props {
  query: Query;
  set: (query: Query) => void;
  focus: boolean;
  found: BoardItem[];
}

export function FindPart({ view, actions, query, set, focus, found }: FindProps) {
  const { speech } = view;
  const searching = query.words !== '' || query.filter !== 'all';
  return (
    <>
      <Find query={query} set={set} focus={focus} speech={speech}>
        {query.filter === 'new' && found.length > 0 && (
          <OpenUnread count={found.length} open={() => actions.openAll(found)} speech={speech} />
        )}
      </Find>
      {searching && !found.length && (
        <NoMatch
          words={query.words}
          stored={view.board?.items.length ?? 0}
          clear={() => set({ words: '', filter: 'all' })}
          sitePage={officePage(view.settings)}
          speech={speech}
        />
      )}
    </>
  );
}

/** The state of Coklit in one line, so that the list has the room. */
export function SummaryPart({ view }: Pick<Props, 'view'>) {
  const { situation, now, speech } = view;
  if (!situation) return null;
  const [strong, rest] = summary(situation, now, speech);
  return (
    <p class="mini" role="timer">
      <b>{strong}</b> <span>{rest}</span>
    </p>
  );
}
