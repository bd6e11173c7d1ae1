import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  title: string;
  text: string;
  /** The text answers what is done here, and is then heard. */
  live?: boolean;
  /** What is done about it. */
  children?: ComponentChildren;
}

/** One thing of a list to do or to know, with its sign before it. */
export function Step({ icon, title, text, live, children }: Props) {
  return (
    <li>
      <Icon name={icon} size={20} />
      <div>
        <b>{title}</b>
        <span role={live ? 'status' : undefined}>
          <span key={text}>{text}</span>
        </span>
      </div>
      {children}
    </li>
  );
}
