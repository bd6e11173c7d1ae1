import type { ComponentChildren } from 'preact';

/** One group of settings: its name on the left, its controls on the right. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="set">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
