import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One group of settings: its name on the left, its controls on the right. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="set" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
