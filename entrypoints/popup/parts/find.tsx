// Search and filter: fetched when they are opened.
import { useEffect, useState } from 'preact/hooks';
import { Find } from '../../../components/Find';
import { NoMatch } from '../../../components/NoMatch';
import { OpenUnread } from '../../../components/OpenUnread';
import { EVERYTHING, type Match, matchOf } from '../../../components/search';
import css from '../../../components/styles/find.css?inline';
import { summary } from '../../../components/summary';
import { wear } from '../../../components/wear';
import type { BoardItem } from '../../../lib/board/board';
import { officePage } from '../../shared/office';
import type { Props } from '../App';

wear(css);

interface FindProps extends Props {
  /** Called with what is looked for, null for everything. */
  look: (match: Match | null) => void;
  focus: boolean;
  found: BoardItem[];
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

export function FindPart({ view, actions, look, focus, found }: FindProps) {
  const { speech } = view;
  const [query, setQuery] = useState(EVERYTHING);
  const [texts, setTexts] = useState(NO_TEXTS);

  useEffect(() => look(matchOf(query, texts)), [look, query, texts]);
  useEffect(() => {
    if (query.words && texts === NO_TEXTS) void actions.texts().then(setTexts, () => undefined);
  }, [query.words, texts, actions]);
  return (
    <>
      <Find query={query} set={setQuery} focus={focus} speech={speech}>
        {query.filter === 'new' && found.length > 0 && (
          <OpenUnread count={found.length} open={() => actions.openAll(found)} speech={speech} />
        )}
      </Find>
      {query !== EVERYTHING && !found.length && (
        <NoMatch
          words={query.words}
          stored={view.board?.items.length ?? 0}
          clear={() => setQuery(EVERYTHING)}
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
