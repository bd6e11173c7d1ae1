import type { ComponentChildren } from 'preact';
import css from '../styles/says.css?inline';
import { wear } from '../wear';

wear(css);

/** The dashed frame around what posts say, word for word. */
export function Says({ children }: { children: ComponentChildren }) {
  return <div class="says">{children}</div>;
}
