import { useEffect, useState } from 'preact/hooks';
import { AnnouncementList } from '../../components/AnnouncementList';
import { Countdown } from '../../components/Countdown';
import { ListHead } from '../../components/ListHead';
import type { Match } from '../../components/search';
import { homeOffice, officePage } from '../shared/office';
import type { Props } from './App';
import { DATES_PAGE } from './pages';
import { AdvicePart, FindPart, SummaryPart, TroublePart } from './parts';

/** The stored board: the state of Coklit and the posts; where no Coklit runs, the posts come first. */
export function News(props: Props) {
  const { view, actions, panel } = props;
  const { board, speech, settings, unread, quiet } = view;
  const [finding, setFinding] = useState(panel);
  const [asked, setAsked] = useState(false);
  const [match, setMatch] = useState<Match | null>(null);

  const find = () => {
    setAsked(true);
    setFinding(true);
    document.querySelector<HTMLElement>('.find input')?.focus();
  };
  const close = () => {
    setFinding(false);
    setMatch(null);
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

  const items = board?.items ?? [];
  const found = match ? items.filter((item) => match.fits(item, unread)) : items;
  const compact = panel ? match !== null : finding;
  return (
    <>
      {(view.sources.trouble || view.late !== 0) && <TroublePart {...props} />}
      {compact ? <SummaryPart view={view} /> : !quiet && <CountdownView {...props} />}
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
        {finding && <FindPart {...props} look={setMatch} focus={asked} found={found} />}
      </AnnouncementList>
      {quiet && !compact && <CountdownView {...props} />}
    </>
  );
}

function CountdownView({ view, actions, panel }: Props) {
  const { board, situation, now, speech } = view;
  if (!board || !situation) return null;
  return (
    <>
      <Countdown
        situation={situation}
        now={now}
        board={board}
        actions={actions}
        settingsPage={DATES_PAGE}
        speech={speech}
      />
      {panel && !view.quiet && <AdvicePart speech={speech} />}
    </>
  );
}
