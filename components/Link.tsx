import type { ComponentChildren } from 'preact';

interface Props {
  href: string | null | undefined;
  class?: string | undefined;
  children: ComponentChildren;
  /** Takes over from the link where it gives true. */
  follow?: ((url: string) => boolean) | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

/** An address outside the product: a tab of its own that knows nothing of this page; text where it is no http(s). */
export function Link({ href, follow, children, ...rest }: Props) {
  if (!href || !/^https?:/i.test(href)) return <span class={rest.class}>{children}</span>;
  const onClick = (event: MouseEvent) => {
    if (follow?.(href)) event.preventDefault();
  };
  return (
    <a
      onClick={follow && onClick}
      {...rest}
      href={href}
      target="_blank"
      rel={follow || rest.onClick ? 'noopener noreferrer' : 'noopener'}
    >
      {children}
    </a>
  );
}
