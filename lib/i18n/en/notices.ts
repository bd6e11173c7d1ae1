import type { notices as Notices, toolbar as Toolbar } from '../id/notices';
import { plural } from '../index';

const posts = (n: number) => plural(n, 'en', 'post', 'posts');
const days = (n: number) => `${n} ${plural(n, 'en', 'day', 'days')}`;

export const toolbar: typeof Toolbar = {
  badgeNone: 'Pantau Coklit: no new posts',
  badgeUnread: (n) => `Pantau Coklit: ${n} unread ${posts(n)}`,
  badgeDaysLeft: (n) => `Pantau Coklit: ${days(n)} of Coklit left`,
  badgeLastDay: 'Pantau Coklit: last day of Coklit',
  badgeTrouble: "KPU's site cannot be read",
  badgePermission: "permission to read KPU's site not given yet",

  menuCheck: 'Check now',
  menuMarkAll: 'Mark all as read',
  menuPanel: 'Open the side panel',
  menuSite: "Open KPU's site",
};

export const notices: typeof Notices = {
  newPost: 'New post by KPU',
  newPosts: (n) => `${n} new ${posts(n)} by KPU`,
  more: (n) => `and ${n} more`,
  withKeyword: (title, keyword) => `${title}: “${keyword}”`,
  stageNew: 'Coklit dates announced',
  stageChanged: 'Coklit dates changed',
  stageUnclear: 'Coklit dates may have changed',
  started: 'Coklit starts today',
  threeDays: 'Coklit is about to end',
  lastDay: 'Last day of Coklit',
  markRead: 'Mark as read',

  remindersOn: 'Reminders are on',
  remindersText: 'This is how news and dates of Coklit will appear on this device.',
};
