import { useEffect, useState } from 'preact/hooks';
import { AnnouncementList } from '../../components/AnnouncementList';
import { ListHead } from '../../components/ListHead';
import { type Query, search } from '../../components/search';
import { homeOffice, officePage } from '../shared/office';
import type { Props } from './App';
import { CountdownPart, FindPart, SummaryPart, TroublePart } from './parts';

const NOTHING: Query = { words: '', filter: 'all' };
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The stored board: the state of Coklit and the posts; where no Coklit runs, the posts come first. */
export function News(props: Props) {
  const { view, actions, panel } = props;
  const { board, speech, settings, unread, quiet } = view;
  const [finding, setFinding] = useState(panel);
  const [asked, setAsked] = useState(false);
  const [query, setQuery] = useState(NOTHING);
  const [texts, setTexts] = useState(NO_TEXTS);
  const searching = query.words !== '' || query.filter !== 'all';

  useEffect(() => {
    if (query.words && texts === NO_TEXTS) void actions.texts().then(setTexts, () => undefined);
  }, [query.words, texts, actions]);

  const find = () => {
    setAsked(true);
    setFinding(true);
    document.querySelector<HTMLElement>('.find input')?.focus();
  };
  const close = () => {
    setFinding(false);
    setQuery(NOTHING);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '/' && !(event.target as Element).matches('input')) find();
      else if (event.key === 'Escape' && finding && !panel) close();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const found = search(board?.items ?? [], query, unread, texts);
  const compact = panel ? searching : finding;
  return (
    <>
      {view.sources.trouble && <TroublePart {...props} />}
      {compact ? <SummaryPart view={view} /> : !quiet && <CountdownPart {...props} />}
      <AnnouncementList
        items={found}
        unread={unread}
        previous={view.previous}
        lead={quiet && !compact}
        utcOffset={homeOffice(settings).utcOffset}
        sitePage={officePage(settings)}
        actions={actions}
        speech={speech}
      >
        <ListHead
          unread={unread.size}
          finding={finding}
          toggleFind={finding ? close : find}
          markAll={() => actions.markAll(found)}
          marked={view.marked?.length ?? null}
          undo={actions.undo}
          speech={speech}
        />
        {finding && <FindPart {...props} query={query} set={setQuery} focus={asked} found={found} />}
      </AnnouncementList>
      {quiet && !compact && <CountdownPart {...props} />}
    </>
  );
}
