import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/settings';
import { type Badge, badge } from '../../lib/unread';
import { database } from '../shared/database';
import { rightTime } from '../shared/device-clock';
import { readFollowing } from '../shared/following';
import { isAllowed } from '../shared/permissions';
import { loadSettings } from '../shared/settings';
import { statesOf } from '../shared/states';
import { words } from './words';

const BADGE = '#7d4a96';

/** Sets the badge from what is stored. */
export async function refresh(): Promise<void> {
  const settings = await loadSettings();
  const { sources } = settings;
  const [store, states] = await Promise.all([database(), statesOf(sources)]);
  const shown = badge(await readFollowing(store, settings), states, await rightTime());
  const allowed = (await Promise.all(sources.map(({ url }) => isAllowed(url)))).every(Boolean);
  await Promise.all([
    // The badge has no colours of its own on some phones.
    browser.action.setBadgeText?.({ text: shown.text }),
    browser.action.setBadgeBackgroundColor?.({ color: BADGE }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title: titleOf(shown, allowed, settings) }),
  ]);
}

function titleOf({ unread, daysLeft, trouble }: Badge, allowed: boolean, settings: Settings): string {
  const text = words(settings).toolbar;
  const parts = [unread ? text.badgeUnread(unread) : text.badgeNone];
  if (daysLeft !== null) parts.push(daysLeft ? text.badgeDaysLeft(daysLeft) : text.badgeLastDay);
  if (!allowed) parts.push(text.badgePermission);
  else if (trouble) parts.push(text.badgeTrouble);
  return parts.join('\n');
}
