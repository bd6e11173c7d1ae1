import { Head } from '../../components/Head';
import { SourceStatus } from '../../components/SourceStatus';
import { homeOffice } from '../shared/office';
import type { PopupActions } from './actions';
import { News } from './News';
import { SETTINGS_PAGE, STATUS_PAGE } from './pages';
import { FirstPart } from './parts';
import type { PopupState } from './state';

export interface Props {
  state: PopupState;
  actions: PopupActions;
  /** In the side panel: higher, with advice, search open. */
  panel: boolean;
}

export function App({ state, actions, panel }: Props) {
  const speech = state.speech.value;
  const part = { state, actions, panel };
  return (
    <div class={`app${panel ? ' panel' : ''}`}>
      <Head
        busy={actions.busy.value || awaited(state)}
        check={actions.check}
        settingsPage={SETTINGS_PAGE}
        speech={speech}
      />
      {state.board.value && !state.storeFailed.value ? <News {...part} /> : <FirstPart {...part} />}
      <p class="told" role="status">
        {actions.told.value && <span>{actions.told.value}</span>}
      </p>
      <SourceStatus
        summary={state.sources.value}
        utcOffset={homeOffice(state.settings.value).utcOffset}
        statusPage={STATUS_PAGE}
        speech={speech}
      />
    </div>
  );
}

/** Nothing was ever read, and the background is at it. */
function awaited({ board, sources, storeFailed }: PopupState): boolean {
  const { trouble, checkedAt } = sources.value;
  return !board.value && !storeFailed.value && !trouble && !checkedAt;
}
