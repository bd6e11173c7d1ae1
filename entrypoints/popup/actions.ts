import { type ComponentChildren, h } from 'preact';
import { browser } from 'wxt/browser';
import type { Message } from '../../components/message';
import type { Post } from '../../lib/announcement';
import type { BoardItem } from '../../lib/board';
import { dayOf } from '../../lib/dates/calendar';
import { ownStage } from '../../lib/settings';
import type { Stage } from '../../lib/stages/stage';
import type { FollowedItem } from '../../lib/unread';
import { database } from '../shared/database';
import { download } from '../shared/download';
import { ask, askToCheck } from '../shared/messages';
import { homeOffice } from '../shared/office';
import { openPanel } from '../shared/panel';
import { requestHosts } from '../shared/permissions';
import { announceChange } from '../shared/states';
import { checkedWords } from '../shared/trouble';
import { MOST_OPENED } from './search';
import { busy, dialog, load, marked, toast, type View, view } from './state';

/** So long a sentence like "Tersalin" stays. */
const TOAST_MS = 4_000;

let toasting: ReturnType<typeof setTimeout> | undefined;

function say(words: string): void {
  clearTimeout(toasting);
  toast.value = words;
  toasting = setTimeout(() => {
    toast.value = '';
  }, TOAST_MS);
}

/** Asks all sources, and says what came of it. */
export async function check(): Promise<void> {
  busy.value = true;
  const outcome = await askToCheck();
  await load();
  busy.value = false;
  if (!view.value) return;
  const { words, sources } = view.value;
  say(checkedWords(outcome, sources.trouble, words));
}

/** Opens the side panel in the place of the popup. */
export async function showPanel(): Promise<void> {
  try {
    await openPanel(windowId);
    window.close();
  } catch {
    say(view.value?.words.extension.noPanel ?? '');
  }
}

let windowId: number | undefined;

/** Beforehand: only straight from the click the browser opens its panel. */
export function findWindow(): void {
  void browser.windows?.getCurrent().then(
    ({ id }) => {
      windowId = id;
    },
    () => undefined,
  );
}

/** Asks the user: straight from the click, with nothing to wait for in between, or Firefox refuses. */
export async function allow(): Promise<void> {
  const urls = view.value?.settings.sources.map(({ url }) => url) ?? [];
  if (await requestHosts(urls)) await check();
}

/** Badge and other pages follow at once. */
async function keepMark(ids: string[], as: 'read' | 'unread'): Promise<boolean> {
  if (!ids.length) return true;
  try {
    await (await database()).mark(ids, as);
    await announceChange(new Date());
    void ask({ type: 'refresh' });
    return true;
  } catch {
    say(view.value?.words.extension.storeFailed ?? '');
    return false;
  }
}

export function mark(ids: string[], as: 'read' | 'unread'): void {
  marked.value = null;
  void keepMark(ids, as);
}

export async function markAll(items: readonly BoardItem[]): Promise<void> {
  const ids = items.map(({ id }) => id).filter((id) => view.value?.unread.has(id));
  // Said before it is kept: the button that was pressed becomes the one that undoes it, and keeps the focus.
  marked.value = ids;
  if (!(await keepMark(ids, 'read'))) marked.value = null;
}

export async function undo(): Promise<void> {
  await keepMark(marked.value ?? [], 'unread');
  // Drawn as unread first: without anything to mark or to undo the button, and with it the focus, would go.
  await load();
  marked.value = null;
}

/** Opens a post's address; it counts as read. The popup closes with the new tab: first keep, then open. */
export async function open({ id, url }: BoardItem): Promise<void> {
  await keepMark([id], 'read');
  if (url) await browser.tabs.create({ url });
}

/** Opens the first of these posts; the others stay as they are. */
export async function openAll(items: readonly BoardItem[]): Promise<void> {
  const opened = items.slice(0, MOST_OPENED);
  await keepMark(
    opened.map(({ id }) => id),
    'read',
  );
  for (const { url } of opened) if (url) await browser.tabs.create({ url, active: false });
}

/** A post's whole text, which the board does not hold; of a mirror's post its excerpt is all that there is. */
export async function readPost({ id, content_text }: BoardItem): Promise<Pick<Post, 'text' | 'previous'>> {
  const post = await database().then(
    (store) => store.post(id),
    () => null,
  );
  return post ?? { text: content_text };
}

export async function copy(text: string): Promise<void> {
  const { shared, extension } = view.value?.words ?? {};
  await navigator.clipboard.writeText(text).then(
    () => say(shared?.copied ?? ''),
    () => say(extension?.copyFailed ?? ''),
  );
}

/**
 * Hands the period to the device as an iCalendar file. The writer of such files is a quarter of all that the popup is
 * made of and seldom wanted: it is fetched for the click.
 */
export async function saveCalendar(stage: Stage): Promise<void> {
  if (!view.value) return;
  const { settings } = view.value;
  const { stageCalendar } = await import('../../lib/ics');
  const about = { office: homeOffice(settings), lang: settings.language, changedAt: new Date() };
  download('coklit.ics', stageCalendar([stage], about), 'text/calendar');
}

/** The windows are fetched for the click, as is the picture: most days none is opened. */
async function openDialog(
  make: (dialogs: typeof import('./Dialogs'), shown: View) => ComponentChildren | Promise<ComponentChildren>,
): Promise<void> {
  const dialogs = await import('./Dialogs');
  if (view.value) dialog.value = await make(dialogs, view.value);
}

const closeDialog = () => {
  dialog.value = null;
};

/** @param items What is listed just now. */
export const openDigest = (items: readonly FollowedItem[]) =>
  openDialog(({ DigestDialog }, { words, warnings }) =>
    h(DigestDialog, { items, warnings, words, onClose: closeDialog }),
  );

export const openReport = (message: Message) =>
  openDialog(({ ReportDialog }, { words, settings }) =>
    h(ReportDialog, { message, office: homeOffice(settings).name, words, onClose: closeDialog }),
  );

export const openShortcuts = () =>
  openDialog(async ({ ShortcutsDialog, browserCommands }, { words }) =>
    h(ShortcutsDialog, { commands: await browserCommands(), words, onClose: closeDialog }),
  );

/** The countdown as a picture for a status; what becomes of it is said. */
export async function makePicture(): Promise<void> {
  const [{ passOnPicture, PICTURE_FILE }, { shareWords }] = await Promise.all([
    import('./picture'),
    import('./Dialogs'),
  ]);
  if (!view.value?.board) return;
  const { board, now, sources, settings } = view.value;
  const share = shareWords(settings.language);
  const asOf = dayOf(sources.succeededAt ?? now, homeOffice(settings).utcOffset);
  const input = { board, now, asOf, setting: ownStage(settings), lang: settings.language };
  await passOnPicture(input).then(
    (saved) => saved && say(share.pictureSaved(PICTURE_FILE)),
    () => say(share.pictureFailed),
  );
}
