import type { reasons as Reasons } from '../id/reasons';

export const reasons: typeof Reasons = {
  timeout: 'no answer in 15 seconds',
  network: 'the connection to the site failed',
  status: 'the site answers with an error',
  'block-page': 'the answer is a block page',
  'not-a-feed': 'the answer is no list of posts',
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
