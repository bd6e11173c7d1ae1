import type { reasons as Reasons } from '../id/reasons';

const WORDS: Record<string, string> = {
  timeout: 'no answer in 15 seconds',
  dns: "the site's name was not found",
  network: 'the connection to the site failed',
  certificate: "the site's certificate is not valid",
  offline: 'device offline',
  permission: 'permission to read the site not given',
  redirected: 'the site redirects to another address',
  'too-large': 'the answer has more than 2 MB',
  empty: 'the answer is empty',
  'not-a-feed': 'the answer is no list of posts',
  'block-page': 'the answer is a block page',
  'no-items': 'no post can be read',
  busy: 'another check is running',
  quota: 'the storage is full',
  store: "the browser's storage failed",
};

export const reasons: typeof Reasons = (reason) =>
  WORDS[reason] ?? reason.replace(/^http-(\d+)$/, 'the site answers $1');
