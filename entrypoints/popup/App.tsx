import { FirstFailed, FirstRun } from '../../components/FirstRun';
import { Head } from '../../components/Head';
import { Permission } from '../../components/Permission';
import { SourceStatus } from '../../components/SourceStatus';
import { StoreFailed } from '../../components/StoreFailed';
import { homeOffice, officePage } from '../shared/office';
import type { PopupActions } from './actions';
import { News } from './News';
import { SETTINGS_PAGE, STATUS_PAGE } from './pages';
import type { PopupState } from './state';

export interface Props {
  state: PopupState;
  actions: PopupActions;
  /** In the side panel: higher, with advice, search open. */
  panel: boolean;
}

export function App({ state, actions, panel }: Props) {
  const speech = state.speech.value;
  return (
    <div class={`app${panel ? ' panel' : ''}`}>
      <Head
        busy={actions.busy.value || awaited(state)}
        check={actions.check}
        settingsPage={SETTINGS_PAGE}
        speech={speech}
      />
      <Content state={state} actions={actions} panel={panel} />
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

function Content({ state, actions, panel }: Props) {
  const speech = state.speech.value;
  const { trouble } = state.sources.value;
  if (state.storeFailed.value) return <StoreFailed speech={speech} />;
  if (state.board.value) return <News state={state} actions={actions} panel={panel} />;
  if (trouble?.kind === 'no-permission') {
    const { host } = new URL(officePage(state.settings.value));
    return <Permission host={host} allow={actions.allow} firefox={import.meta.env.FIREFOX} speech={speech} />;
  }
  if (trouble && !actions.busy.value) {
    return <FirstFailed trouble={trouble} check={actions.check} statusPage={STATUS_PAGE} speech={speech} />;
  }
  return <FirstRun speech={speech} />;
}
