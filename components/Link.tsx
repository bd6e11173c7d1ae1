import type { ComponentChildren } from 'preact';

interface Props {
  href: string | null | undefined;
  class?: string | undefined;
  children: ComponentChildren;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

/** An address outside the product: a tab of its own that knows nothing of this page; text where it is no http(s). */
export function Link({ href, children, ...rest }: Props) {
  if (!href || !/^https?:/i.test(href)) return <span class={rest.class}>{children}</span>;
  return (
    <a {...rest} href={href} target="_blank" rel={rest.onClick ? 'noopener noreferrer' : 'noopener'}>
      {children}
    </a>
  );
}
