import * as Notifications from './notifications';
import * as Toolbar from './toolbar';

/** Badge, then notifications, from what is stored: right after every change, and harmless at any other time. */
export async function show(): Promise<void> {
  await Toolbar.refresh();
  await Notifications.tell();
}
