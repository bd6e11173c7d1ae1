import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { Link } from './Link';
import { Menu } from './Menu';
import type { Speech } from './words';

interface Props {
  label: string;
  /** What is sent: a line of words. */
  text: string;
  /** The address that is sent with it; without one the words are copied. */
  url: string | undefined;
  copy: (text: string) => void;
  speech: Speech;
  /** Further entries. */
  children?: ComponentChildren;
}

/** Sends words and an address by WhatsApp, or copies the address. */
export function ShareMenu({ label, text, url, copy, speech: { shared }, children }: Props) {
  const message = url ? `${text}\n${url}` : text;
  return (
    <Menu label={label} icon="share">
      <Link href={`https://wa.me/?text=${encodeURIComponent(message)}`}>
        <Icon name="chat" />
        {shared.whatsapp}
      </Link>
      <button type="button" onClick={() => copy(url ?? text)}>
        <Icon name="copy" />
        {shared.copyLink}
      </button>
      {children}
    </Menu>
  );
}
