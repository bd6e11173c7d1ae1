import type { State } from './state';
import { dayText, timeText } from './words';

/** What is wrong with getting the data, in a sentence that an operator can act on; '' where nothing is. */
export function wrong({ trouble, old, copy, dataFrom, dueAt, offset, words }: State): string {
  const { widget } = words;
  const { host } = new URL(copy.url);
  switch (trouble) {
    case 'offline':
      return widget.offlineText;
    case 'down':
      return widget.downText(host, timeText(dueAt, offset, words));
    case 'blocked':
      return widget.blockedText(host);
    case 'unreadable':
      return widget.unreadableText(host);
    default:
      return old ? widget.oldText(dayText(dataFrom, offset, words, 'long')) : '';
  }
}

/** 'KPU Kab. Probolinggo': a regency's name is long, and boxes are narrow. */
export const shorter = (office: string) => office.replace('Kabupaten', 'Kab.');
