import { Icon } from './Icon';
import css from './styles/panel.css?inline';
import { wear } from './wear';
import type { Speech } from './words';

wear(css);

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
