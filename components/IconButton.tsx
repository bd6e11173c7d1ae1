import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon';

type Props = { icon: IconName; label: string } & ButtonHTMLAttributes<HTMLButtonElement>;

/** A button that shows no words: its name is heard, and seen under the pointer. */
export const IconButton = ({ icon, label, ...rest }: Props) => (
  <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
    <Icon name={icon} />
  </button>
);
