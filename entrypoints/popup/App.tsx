import { Head } from '../../components/Head';
import { SourceStatus } from '../../components/SourceStatus';
import { homeOffice } from '../shared/office';
import type { PopupActions } from './actions';
import { News } from './News';
import { SETTINGS_PAGE, STATUS_PAGE } from './pages';
import { FirstPart } from './parts';
import type { PopupView } from './state';

export interface Props {
  view: PopupView;
  actions: PopupActions;
  /** In the side panel: higher, with advice, search open. */
  panel: boolean;
}

export function App(props: Props) {
  const { view, actions, panel } = props;
  const { speech, settings, sources } = view;
  return (
    <div class={`app${panel ? ' panel' : ''}`}>
      <Head
        busy={view.busy || awaited(view)}
        check={actions.check}
        settingsPage={SETTINGS_PAGE}
        speech={speech}
      />
      <main>{view.board ? <News {...props} /> : <FirstPart {...props} />}</main>
      <p class="told" role="status">
        {view.told && <span>{view.told}</span>}
      </p>
      <SourceStatus
        summary={sources}
        utcOffset={homeOffice(settings).utcOffset}
        statusPage={STATUS_PAGE}
        speech={speech}
      />
    </div>
  );
}

/** Nothing was ever read, and the background is at it. */
function awaited({ board, sources, storeFailed }: PopupView): boolean {
  return !board && !storeFailed && !sources.trouble && !sources.checkedAt;
}
