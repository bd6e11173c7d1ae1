import type { ComponentChildren } from 'preact';
import { Mark } from '../../components/Mark';

/** The small line above the rest, with the product's sign. */
export function Title({ children }: { children: ComponentChildren }) {
  return (
    <h2 class="k">
      <Mark size={16} />
      {children}
    </h2>
  );
}
