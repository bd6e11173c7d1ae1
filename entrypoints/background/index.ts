import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type CheckOutcome, isMessage } from '../shared/messages';
import { onSettingsChanged } from '../shared/settings';
import * as Alarms from './alarms';
import * as Menu from './menu';
import * as Notifications from './notifications';
import * as Round from './round';
import { show } from './show';
import * as Welcome from './welcome';

// Every listener is registered synchronously: the browser starts this worker only for events that it registered in its
// first turn. Nothing is remembered in memory between events; each one reads what is stored.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void Menu.create();
    void Round.remakeBoards();
  });
  // Firefox starts an event page after a browser restart only where this listener exists, and has lost its alarms.
  browser.runtime.onStartup.addListener(() => void Menu.create());
  browser.alarms.onAlarm.addListener(() => void Round.start({ force: false }));
  // Firefox for Android has no menus.
  browser.contextMenus?.onClicked.addListener(
    ({ menuItemId }, tab) => void Menu.clicked(menuItemId, tab?.windowId),
  );
  browser.permissions.onAdded.addListener(() => {
    Notifications.listen();
    void Round.start({ force: true });
  });
  browser.permissions.onRemoved.addListener(() => void Round.start({ force: true }));
  onSettingsChanged(() => {
    void Menu.create();
    void Round.start({ force: false });
  });
  Notifications.listen();
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, answer: (done: CheckOutcome | true | null) => void) => {
      if (!isMessage(message)) return undefined;
      const work =
        message.type === 'check' ? Round.start({ force: true }) : mendAndShow().then(() => true as const);
      work.then(answer, () => answer(null));
      return true;
    },
  );

  void wake();
});

/** At every start of the worker: after an install, an update, a browser start, an alarm, or having been killed. */
async function wake(): Promise<void> {
  await Alarms.ensure();
  await mendAndShow();
  await Welcome.showOnce();
  await Round.start({ force: false });
}

async function mendAndShow(): Promise<void> {
  await Round.mendBoards().catch((error: unknown) => console.error(error));
  await show();
}
