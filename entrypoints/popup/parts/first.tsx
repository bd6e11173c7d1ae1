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
export function FirstPart({ view, actions }: Props) {
  const { speech, sources } = view;
  const { trouble } = sources;
  if (view.storeFailed) return <StoreFailed speech={speech} />;
  if (trouble?.kind === 'no-permission') {
    const { host } = new URL(officePage(view.settings));
    return <Permission host={host} allow={actions.allow} firefox={import.meta.env.FIREFOX} speech={speech} />;
  }
  if (trouble && !view.busy) {
    return <FirstFailed trouble={trouble} check={actions.check} statusPage={STATUS_PAGE} speech={speech} />;
  }
  return <FirstRun speech={speech} />;
}

/** Above the board, while it can't be renewed. */
export function TroublePart({ view, actions }: Props) {
  return (
    <StateBar
      summary={view.sources}
      now={view.now}
      utcOffset={homeOffice(view.settings).utcOffset}
      statusPage={STATUS_PAGE}
      allow={actions.allow}
      speech={view.speech}
    />
  );
}
