import { Icon } from './Icon';
import type { Speech } from './words';

/** What residents prepare and how they know a real Pantarlih; in the panel, while Coklit runs or is near. */
export function Advice({ speech: { shared } }: { speech: Speech }) {
  return (
    <section class="tips" aria-label={shared.adviceTitle}>
      <h2>{shared.adviceTitle}</h2>
      <ul>
        {[shared.advicePapers, shared.adviceBadge].map((words) => (
          <li key={words}>
            <Icon name="check" />
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
