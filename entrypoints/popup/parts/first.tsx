// Nothing is stored yet, or something is wrong: fetched where it is so.
import '../../../components/styles/countdown.css';
import '../../../components/styles/first.css';
import { FirstFailed, FirstRun } from '../../../components/FirstRun';
import { Permission } from '../../../components/Permission';
import { StateBar } from '../../../components/StateBar';
import { StoreFailed } from '../../../components/StoreFailed';
import { homeOffice, officePage } from '../../shared/office';
import type { Props } from '../App';
import { STATUS_PAGE } from '../pages';

/** In the place of board and list. */
export function FirstPart({ state, actions }: Props) {
  const speech = state.speech.value;
  const { trouble } = state.sources.value;
  if (state.storeFailed.value) return <StoreFailed speech={speech} />;
  if (trouble?.kind === 'no-permission') {
    const { host } = new URL(officePage(state.settings.value));
    return <Permission host={host} allow={actions.allow} firefox={import.meta.env.FIREFOX} speech={speech} />;
  }
  if (trouble && !actions.busy.value) {
    return <FirstFailed trouble={trouble} check={actions.check} statusPage={STATUS_PAGE} speech={speech} />;
  }
  return <FirstRun speech={speech} />;
}

/** Above the board, while it can't be renewed. */
export function TroublePart({ state, actions }: Props) {
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
