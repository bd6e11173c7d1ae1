import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon';

type Props = {
  label: string;
  icon?: IconName;
  /** `primary` is what most people want; `large` where a page has the room. */
  look?: 'primary' | 'large' | 'large primary';
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'label' | 'class'>;

/** A button with words on it. */
export const Button = ({ label, icon, look, ...rest }: Props) => (
  <button type="button" class={look ? `button ${look}` : 'button'} {...rest}>
    {icon && <Icon name={icon} />}
    {label}
  </button>
);
