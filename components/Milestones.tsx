import { useRef } from 'preact/hooks';
import { milestonePassed } from './milestone-passed';
import type { Speech } from './words';

/** Says aloud, once, that a milestone was passed; it shows nothing. */
export function Milestones({ end, now, speech }: { end: Date; now: Date; speech: Speech }) {
  const said = useRef<{ end: number; left: number | null; words: string }>({ end: 0, left: null, words: '' });
  if (said.current.end !== end.getTime()) said.current = { end: end.getTime(), left: null, words: '' };
  const left = end.getTime() - now.getTime();
  const words = milestonePassed(said.current.left, left, speech.shared) || said.current.words;
  said.current = { end: end.getTime(), left, words };
  return (
    <p class="vh" role="status">
      {words}
    </p>
  );
}
