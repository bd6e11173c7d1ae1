// The state of Coklit: fetched before the first drawing wherever a board is stored.
import '../../../components/styles/countdown.css';
import { Advice } from '../../../components/Advice';
import { Countdown } from '../../../components/Countdown';
import type { Props } from '../App';
import { DATES_PAGE } from '../pages';

export function CountdownPart({ view, actions, panel }: Props) {
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
      {panel && !view.quiet && <Advice speech={speech} />}
    </>
  );
}
