import { useEffect, useState } from 'preact/hooks';
import { Advice } from '../../components/Advice';
import { AnnouncementList } from '../../components/AnnouncementList';
import { Countdown } from '../../components/Countdown';
import { Find } from '../../components/Find';
import { ListHead, OpenUnread } from '../../components/ListHead';
import { NoMatch } from '../../components/NoMatch';
import { StateBar } from '../../components/StateBar';
import { type Query, search } from '../../components/search';
import { summary } from '../../components/summary';
import { homeOffice, officePage } from '../shared/office';
import type { Props } from './App';
import { DATES_PAGE, STATUS_PAGE } from './pages';

const NOTHING: Query = { words: '', filter: 'all' };
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The stored board: the state of Coklit and the posts; where no Coklit runs, the posts come first. */
export function News({ state, actions, panel }: Props) {
  const [finding, setFinding] = useState(panel);
  const [asked, setAsked] = useState(false);
  const [query, setQuery] = useState(NOTHING);
  const [texts, setTexts] = useState(NO_TEXTS);
  const searching = query.words !== '' || query.filter !== 'all';

  useEffect(() => {
    if (query.words && texts === NO_TEXTS) void actions.texts().then(setTexts, () => undefined);
  }, [query.words, texts, actions]);

  const close = () => {
    setFinding(false);
    setQuery(NOTHING);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as Element).matches('input');
      if (event.key === '/' && !typing) {
        setFinding(true);
        setAsked(true);
        document.querySelector<HTMLElement>('.find input')?.focus();
      } else if (event.key === 'Escape' && finding && !panel) close();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const board = state.board.value;
  if (!board) return null;
  const speech = state.speech.value;
  const unread = state.unread.value;
  const settings = state.settings.value;
  const found = search(board.items, query, unread, texts);
  const quiet = state.quiet.value;
  const compact = panel ? searching : finding;
  const list = (
    <AnnouncementList
      items={found}
      unread={unread}
      previous={state.previous.value}
      lead={quiet && !compact}
      utcOffset={homeOffice(settings).utcOffset}
      sitePage={officePage(settings)}
      actions={actions}
      speech={speech}
    >
      <ListHead
        unread={unread.size}
        finding={finding}
        toggleFind={() => {
          setAsked(true);
          if (finding) close();
          else setFinding(true);
        }}
        markAll={() => actions.markAll(found)}
        marked={actions.marked.value?.length ?? null}
        undo={actions.undo}
        speech={speech}
      />
      {finding && (
        <Find query={query} set={setQuery} focus={asked} speech={speech}>
          {query.filter === 'new' && found.length > 0 && (
            <OpenUnread count={found.length} open={() => actions.openAll(found)} speech={speech} />
          )}
        </Find>
      )}
      {searching && !found.length && (
        <NoMatch
          words={query.words}
          stored={board.items.length}
          clear={() => setQuery(NOTHING)}
          sitePage={officePage(settings)}
          speech={speech}
        />
      )}
    </AnnouncementList>
  );
  return (
    <>
      <Trouble state={state} actions={actions} panel={panel} />
      {compact ? <Mini state={state} /> : !quiet && <Hero state={state} actions={actions} panel={panel} />}
      {panel && !quiet && !compact && <Advice speech={speech} />}
      {list}
      {quiet && !compact && <Hero state={state} actions={actions} panel={panel} />}
    </>
  );
}

// These three alone follow the clock, so that a tick never draws the list again.

function Trouble({ state, actions }: Props) {
  return (
    <StateBar
      summary={state.sources.value}
      now={state.now.value}
      utcOffset={homeOffice(state.settings.value).utcOffset}
      statusPage={STATUS_PAGE}
      allow={actions.allow}
      speech={state.speech.value}
    />
  );
}

function Hero({ state, actions }: Props) {
  const board = state.board.value;
  const situation = state.situation.value;
  if (!board || !situation) return null;
  return (
    <Countdown
      situation={situation}
      now={state.now.value}
      board={board}
      actions={actions}
      settingsPage={DATES_PAGE}
      speech={state.speech.value}
    />
  );
}

function Mini({ state }: Pick<Props, 'state'>) {
  const situation = state.situation.value;
  if (!situation) return null;
  const [strong, rest] = summary(situation, state.now.value, state.speech.value);
  return (
    <p class="mini" role="timer">
      <b>{strong}</b> <span>{rest}</span>
    </p>
  );
}
