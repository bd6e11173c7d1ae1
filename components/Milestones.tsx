import type { Message } from './message';

/** Says aloud that a milestone was passed; it shows nothing. It has to stand in its place before there is one to say. */
export function Milestones({ message: { milestone } }: { message: Message }) {
  return (
    <p class="unseen" role="status">
      {milestone}
    </p>
  );
}
