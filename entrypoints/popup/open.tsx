import { render } from 'preact';
import { Lead } from '../../components/Announcement';
import { countdownReady } from '../../components/Countdown';
import { dress } from '../shared/dress';
import { App } from './App';
import type { PopupActions } from './actions';
import { hintOf, keepShown, lastShown } from './hint';
import { AdvicePart, FindPart, FirstPart, TroublePart } from './parts';
import { openState, type PopupState } from './state';

/** Shows what is stored in this window, then follows what happens. */
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
  const hint = lastShown();
  if (hint.state) void countdownReady({ state: hint.state });
  const state = await openState(draw, hint);
  const { board, late, situation, quiet, settings, sources } = state.view();
  // What is drawn first is there before the first drawing, so that nothing jumps.
  await Promise.all([
    situation && countdownReady(situation),
    quiet && Lead.ready(),
    (!board || late || sources.trouble) && Promise.all([FirstPart.ready(), TroublePart.ready()]),
    panel && Promise.all([FindPart.ready(), AdvicePart.ready()]),
  ]);
  const live = painted().then(async () => (await import('./live')).goOn(state));
  ready = { state, actions: lateActions(live) };
  draw();
  keepShown(hintOf(settings, situation?.state ?? null));
}

/** So long the first picture may take, where the browser tells of none: in a window that is hidden. */
const PATIENCE_MS = 200;

/** After the next picture: what comes then does not delay it. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });

/** What a user can do before the code for it is there: a click waits for it. */
function lateActions(live: Promise<PopupActions>): PopupActions {
  return new Proxy({} as PopupActions, {
    get:
      (_, name: keyof PopupActions) =>
      async (...given: never[]) =>
        ((await live)[name] as (...given: never[]) => unknown)(...given),
  });
}
