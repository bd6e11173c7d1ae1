import { Milestones } from '../../components/Milestones';
import type { State } from '../state';
import type { Opened } from '../Widget';

/** Which widget of the page said a milestone of a mirror. */
const said = new Map<string, Opened>();

/** Milestones aloud: where several widgets of a page show one mirror, the first says them for all. */
export function Aloud({ message, copy, opened: by }: State & { opened: Opened }) {
  const about = copy.url + message.milestone;
  const speaker = said.get(about) ?? by;
  if (message.milestone) said.set(about, speaker);
  return <Milestones message={speaker === by ? message : { ...message, milestone: '' }} />;
}
