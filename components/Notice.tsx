import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** One line above everything: what is wrong, or how old what is shown is. */
export function Notice({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <p class="notice">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
