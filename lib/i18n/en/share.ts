import type { share as Share } from '../id/share';
import { plural } from '../index';

export const share: typeof Share = {
  newsOf: (office) => `News from ${office}`,
  more: (n) => `and ${n} more ${plural(n, 'en', 'post', 'posts')}`,
  sentBy: 'By Pantau Coklit, not an official KPU app.',
  reportTitle: 'Report of a wrong date',
  reportShown: 'What is shown',
  reportOrigin: 'Where the dates come from',
  reportDoubts: 'Doubts',
  reportQuotes: 'By these sentences',
  reportRight: 'What is right, in my view',

  digestTitle: 'Digest for WhatsApp',
  choose: 'Choose posts',
  chosen: (n) => `${n} ${plural(n, 'en', 'post', 'posts')} chosen`,
  send: 'Send on WhatsApp',
  sendMail: 'Send by mail',
  sendOther: 'Share…',
  copyText: 'Copy the text',
  close: 'Close',
  reportText: 'Add what is missing, then copy or send it. Nothing is sent by itself.',
  reportPage: 'The project’s report page (needs an account)',
  keys: {
    find: 'search and filter',
    walk: 'from post to post',
    within: 'to the buttons of a post',
    open: 'open a post',
    background: 'open in a background tab',
    escape: 'close search, menu, this window',
    help: 'this list',
    popup: 'open Pantau Coklit from anywhere',
  },
  unset: 'not set',
  changeKeys: (place) => `The browser’s shortcuts are changed in ${place}.`,
  pictureSaved: (file) => `Picture saved: ${file}`,
  pictureFailed: 'The picture can’t be made.',
};
