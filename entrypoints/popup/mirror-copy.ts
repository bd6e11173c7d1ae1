import { countdownReady } from '../../components/Countdown';
import { situation } from '../../lib/board/situation';
import type { MirrorCopy } from '../shared/mirror';
import { TroublePart } from './parts';
import type { PopupView, Stored } from './state';

/** So long a copy is shown before the mirror is asked again. */
const FRESH_MS = 5 * 60_000;

/**
 * A mirror's board, shown whole in the place of the stored one while the office's site can't be read. Nothing of it is
 * stored; posts that are marked are marked by their id.
 */
export function createMirror() {
  let copy: MirrorCopy | null = null;
  let asked = { url: '', at: Number.NEGATIVE_INFINITY };

  return {
    /** What the copy, where there is one, changes in what is stored. */
    amend(stored: Stored): Partial<PopupView> {
      if (!copy || !isWanted(stored)) return {};
      const { board, at } = copy;
      const unread = board.items.map(({ id }) => id).filter((id) => !stored.read.has(id));
      return { board, mirrored: at, unread: new Set(unread), storeFailed: false };
    },
    /** Asks the mirror where it is wanted and was not asked lately. True where there is something new to show. */
    async renew(view: PopupView): Promise<boolean> {
      const url = view.settings.mirror;
      if (!url || !isWanted(view)) return false;
      if (asked.url === url && performance.now() < asked.at + FRESH_MS) return false;
      asked = { url, at: performance.now() };
      const { readMirror } = await import('../shared/mirror');
      copy = await readMirror(url);
      if (!copy) return false;
      await Promise.all([countdownReady(situation(copy.board, view.now)), TroublePart.ready()]);
      return true;
    },
  };
}

function isWanted({ settings, sources: { trouble } }: Stored): boolean {
  const kind = trouble?.kind;
  return settings.mirror !== null && (kind === 'unreachable' || kind === 'refused' || kind === 'drift');
}
