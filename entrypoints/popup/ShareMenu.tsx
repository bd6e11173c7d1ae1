import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { whatsapp } from '../../components/post-words';
import type { Words } from '../../lib/i18n';
import { copy } from './actions';

interface Props {
  label: string;
  /** What is sent: a line of words. */
  text: string;
  /** The address that is sent with it; without one the words are copied. */
  url: string | undefined;
  /** The name of the entry that copies the words too, where the address alone would say too little. */
  copyText?: string;
  words: Words;
  /** Reached by the arrows of its post, not by Tab. */
  inPost?: boolean;
  /** Further entries. */
  children?: ComponentChildren;
}

/** A button that shows the ways to pass something on: by WhatsApp, or as an address. */
export function ShareMenu({ label, inPost, ...entries }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !box.current?.contains(relatedTarget as Node)) close(false);
  };
  return (
    <span class="share" ref={box} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="icon-button"
        ref={button}
        tabIndex={inPost ? -1 : 0}
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="share" />
      </button>
      {open && <Menu {...entries} close={close} />}
    </span>
  );
}

/** Escape, a click elsewhere or Tab closes it; `back` gives the focus back to the button. */
function Menu({
  text,
  url,
  copyText,
  words: { shared },
  children,
  close,
}: Omit<Props, 'label' | 'inPost'> & { close: (back: boolean) => void }) {
  const menu = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    menu.current?.scrollIntoView?.({ block: 'nearest' });
    menu.current?.querySelector<HTMLElement>('a, button')?.focus();
    const outside = ({ target }: Event) => {
      if (!menu.current?.parentElement?.contains(target as Node)) close(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(menu.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
    const at = entries.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries.at(at - 1)?.focus();
    else if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the entries are buttons and links; keys only move between them
    <span class="menu" ref={menu} onKeyDown={onKeyDown} onClick={() => close(true)}>
      <Link href={whatsapp(text, url)}>
        <Icon name="chat" />
        {shared.whatsapp}
      </Link>
      <button type="button" onClick={() => copy(copyText && url ? `${text}\n${url}` : (url ?? text))}>
        <Icon name="copy" />
        {copyText ?? shared.copyLink}
      </button>
      {children}
    </span>
  );
}
