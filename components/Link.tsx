import type { ComponentChildren } from 'preact';

interface Props {
  href: string;
  class?: string | undefined;
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
}

/** An address outside the product: a tab of its own that knows nothing of this page. */
export function Link(props: Props) {
  return <a {...props} target="_blank" rel="noopener noreferrer" />;
}
