import { render } from 'preact';
import { startClock } from '../../components/clock';
import { ask } from '../shared/messages';
import { dress } from '../shared/page';
import { App } from './App';
import { createActions, type PopupActions } from './actions';
import { CountdownPart, FindPart, FirstPart, TroublePart } from './parts';
import { openState, type PopupState } from './state';

/** Shows what is stored in this window, and starts its clock. */
export async function open({ panel }: { panel: boolean }): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  let ready: { state: PopupState; actions: PopupActions } | undefined;
  const draw = () => {
    if (!ready) return;
    const view = ready.state.view();
    dress(document.documentElement, view.settings);
    render(<App view={view} actions={ready.actions} panel={panel} />, root);
  };
  const state = await openState(draw);
  const { board, sources } = state.view();
  // What is drawn first is there before the first drawing, so that nothing jumps.
  if (board) await CountdownPart.ready();
  if (!board || sources.trouble) await Promise.all([FirstPart.ready(), TroublePart.ready()]);
  if (panel) await FindPart.ready();
  ready = { state, actions: createActions(state) };
  const around = {
    now: Date.now,
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    document,
  };
  startClock(
    () => state.set({ now: new Date() }),
    () => (state.view().situation?.state === 'last-day' ? 1_000 : 60_000),
    around,
  );
  // What a key or a click may ask for next.
  requestIdleCallback(() => void FindPart.ready());
  // Wakes a background that lost its alarms: it sets them again, and reads what is overdue.
  void ask({ type: 'refresh' });
}
