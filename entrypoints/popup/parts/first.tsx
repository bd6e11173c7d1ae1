// Nothing is stored yet, or something is wrong: fetched where it is so.
import { FirstFailed, FirstRun } from '../../../components/FirstRun';
import { Permission } from '../../../components/Permission';
import { StateBar } from '../../../components/StateBar';
import { StoreFailed } from '../../../components/StoreFailed';
import css from '../../../components/styles/first.css?inline';
import { wear } from '../../../components/wear';
import { homeOffice, homeSources, officePage } from '../../shared/office';
import { requestHosts } from '../../shared/request';
import type { Props } from '../App';
import { STATUS_PAGE } from '../pages';

wear(css);

/** Asks the user: straight from the click, with nothing to wait for in between, or Firefox refuses. */
async function allow({ view, actions }: Pick<Props, 'view' | 'actions'>): Promise<void> {
  if (await requestHosts(homeSources(view.settings).map(({ url }) => url))) actions.check();
}

/** In the place of board and list. */
export function FirstPart(props: Props) {
  const { view, actions } = props;
  const { speech, sources } = view;
  const { trouble } = sources;
  if (view.storeFailed) return <StoreFailed speech={speech} />;
  if (trouble?.kind === 'no-permission') {
    const { host } = new URL(officePage(view.settings));
    return (
      <Permission host={host} allow={() => allow(props)} firefox={import.meta.env.FIREFOX} speech={speech} />
    );
  }
  if (trouble && !view.busy) {
    return <FirstFailed trouble={trouble} check={actions.check} statusPage={STATUS_PAGE} speech={speech} />;
  }
  return <FirstRun speech={speech} />;
}

/** Above the board, while it can't be renewed. */
export function TroublePart(props: Props) {
  const { view } = props;
  return (
    <StateBar
      summary={view.sources}
      mirrored={view.mirrored}
      clockWrong={view.late !== 0}
      now={view.now}
      utcOffset={homeOffice(view.settings).utcOffset}
      statusPage={STATUS_PAGE}
      allow={() => allow(props)}
      speech={view.speech}
    />
  );
}
