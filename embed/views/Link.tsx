import type { ComponentChildren } from 'preact';

/** A link out of the widget: only http(s), always in a tab of its own, so that the village's page stays. */
export function Link(props: {
  href: string | null | undefined;
  class?: string;
  children: ComponentChildren;
}) {
  const { href, children } = props;
  if (!href || !/^https?:/i.test(href)) return <>{children}</>;
  return (
    <a class={props.class} href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
