// What comes after the first drawing: from then on the page follows what happens.
import { browser } from 'wxt/browser';
import { startClock } from '../../components/clock';
import css from '../../components/styles/live.css?inline';
import { wear } from '../../components/wear';
import type { Board } from '../../lib/board/board';
import { ask } from '../shared/messages';
import { onStateChanged } from '../shared/states';
import { createActions, type PopupActions } from './actions';
import { createMirror } from './mirror-copy';
import { FindPart } from './parts';
import { onSaved } from './settings';
import type { PopupState, PopupView } from './state';
import { store } from './store';

wear(css);

/** Follows the clock and whatever the background or another page changes. */
export function goOn(state: PopupState): PopupActions {
  const mirror = createMirror();
  const follow = async () => {
    await state.reload(mirror.amend);
    if (await mirror.renew(state.view())) await state.reload(mirror.amend);
    const previous = await readEdits(state.view().board);
    if (previous.size) state.set({ previous });
  };
  onStateChanged(() => void follow());
  onSaved(() => void follow());
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  // What changed since the first reading, and the earlier wordings of edited posts.
  requestIdleCallback(() => void follow());
  startClock(
    () => state.set({}),
    () => (state.view().situation?.state === 'last-day' ? 1_000 : 60_000),
    {
      now: Date.now,
      setTimeout: setTimeout.bind(globalThis),
      clearTimeout: clearTimeout.bind(globalThis),
      document,
    },
  );
  // What a key or a click may ask for next.
  requestIdleCallback(() => void FindPart.ready());
  // Wakes a background that lost its alarms: it sets them again, and reads what is overdue.
  void ask({ type: 'refresh' });
  return createActions(state);
}

/** Earlier wordings stand in the posts, not in the board: they follow once the list is there. */
async function readEdits(board: Board | null): Promise<PopupView['previous']> {
  const edited = board?.items.filter((item) => item._pantau_coklit.edited) ?? [];
  if (!edited.length) return new Map();
  try {
    const kept = await store();
    const posts = await Promise.all(edited.map(({ id }) => kept.post(id)));
    return new Map(posts.map((post) => [post?.id ?? '', post?.previous]));
  } catch {
    // Without them the posts still say that they were changed.
    return new Map();
  }
}
