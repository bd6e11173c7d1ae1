import { effect } from '@preact/signals';
import { render } from 'preact';
import { startClock } from '../../components/clock';
import { dress } from '../shared/page';
import { App } from './App';
import { createActions } from './actions';
import { CountdownPart, FindPart, FirstPart, TroublePart } from './parts';
import { openState } from './state';

/** Shows what is stored in this window, and starts its clock. */
export async function open({ panel }: { panel: boolean }): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const state = await openState();
  effect(() => dress(document.documentElement, state.settings.value));
  // What is drawn first is there before the first drawing, so that nothing jumps.
  if (state.board.value) await CountdownPart.ready();
  if (!state.board.value || state.sources.value.trouble)
    await Promise.all([FirstPart.ready(), TroublePart.ready()]);
  if (panel) await FindPart.ready();
  render(<App state={state} actions={createActions(state)} panel={panel} />, root);
  const step = () => (state.situation.value?.state === 'last-day' ? 1_000 : 60_000);
  const around = {
    now: Date.now,
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    document,
  };
  const tick = () => {
    state.now.value = new Date();
  };
  startClock(tick, step, around);
}
