// The state of Coklit: fetched before the first drawing wherever a board is stored.
import '../../../components/styles/countdown.css';
import { Advice } from '../../../components/Advice';
import { Countdown } from '../../../components/Countdown';
import type { Props } from '../App';
import { DATES_PAGE } from '../pages';

export function CountdownPart({ state, actions, panel }: Props) {
  const board = state.board.value;
  const situation = state.situation.value;
  if (!board || !situation) return null;
  const speech = state.speech.value;
  return (
    <>
      <Countdown
        situation={situation}
        now={state.now.value}
        board={board}
        actions={actions}
        settingsPage={DATES_PAGE}
        speech={speech}
      />
      {panel && !state.quiet.value && <Advice speech={speech} />}
    </>
  );
}
