import type { reasons as Reasons, ways as Ways } from '../id/reasons';

export const reasons: typeof Reasons = {
  timeout: 'no answer in 15 seconds',
  network: 'the connection to the site failed',
  status: 'the site answers with an error',
  'block-page': 'the answer is a block page',
  'not-a-feed': 'the answer is no list of posts',
  app: 'the page is an app, empty without its scripts',
  unproven: 'links that are not yet shown to be posts',
  empty: 'the answer is empty',
  'too-large': 'the answer has more than 2 MB',
  redirected: 'the site redirects to another address',
  'no-items': 'no post can be read',
  offline: 'this device is not connected to the internet',
  'no-permission': 'permission to read the site not given',
  busy: 'another check is running',
  'store-unavailable': "the browser's storage is not available",
  'store-blocked': "the browser's storage is in use by another window",
  'store-quota': 'the storage is full',
  'store-closed': "the browser's storage is closed",
  'store-failed': "the browser's storage failed",
};

/** By which way an address is read, to stand on a line of its own below what was found there; `unproven` after it. */
export const ways: typeof Ways = {
  kpu: () => 'read from the KPU listing',
  form: (form: string): string => `read by links of the form ${form}`,
  feed: () => 'read as a feed',
  announced: (address: string): string => `read from the feed that the page announces: ${address}`,
  api: (address: string): string => `read from the JSON data of the site: ${address}`,
  unproven:
    'The links on this page may be posts, but nothing has shown it yet: they appear once there is a new one among them.',
};
