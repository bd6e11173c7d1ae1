import { effect } from '@preact/signals';
import { render } from 'preact';
import { startClock } from '../../components/clock';
import { dress } from '../shared/page';
import { App } from './App';
import { createActions } from './actions';
import { openState } from './state';

/** Shows what is stored in this window, and starts its clock. */
export async function open({ panel }: { panel: boolean }): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const state = await openState();
  effect(() => dress(document.documentElement, state.settings.value));
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
